import copy
import json
import pickle
import time
from collections.abc import Callable
from decimal import Decimal, localcontext
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from iso4217 import Currency

from iopmodel.currencies import MINOR_DIGITS
from iopmodel.errors import Invalid
from iopmodel.money import Money, sek
from iopmodel.strategies import currencies, money, ratios

amounts = money(currencies())
LONG = 10**1_000_000


def test_the_currencies_are_those_of_iso_4217() -> None:
    theirs = {code.code: code.exponent for code in Currency if code.exponent is not None}
    assert dict(MINOR_DIGITS) == theirs


@pytest.mark.parametrize(
    ("made", "written"),
    [
        (sek(125_000), "125000.00 SEK"),
        (sek("0.5"), "0.50 SEK"),
        (sek(Decimal("-1E+3")), "-1000.00 SEK"),
        (sek("-0"), "0.00 SEK"),
        (Money.of(7, "JPY"), "7 JPY"),
        (Money.of("1.234", "KWD"), "1.234 KWD"),
        (Money.of("1.2", "CLF"), "1.2000 CLF"),
        (Money.of_minor(-5, "SEK"), "-0.05 SEK"),
        (Money.zero("EUR"), "0.00 EUR"),
        (sek("9" * 18), "9" * 18 + ".00 SEK"),
    ],
)
def test_one_form_for_each_value(made: Money, written: str) -> None:
    assert str(made) == written
    assert Money.parse(written) == made


@given(amounts)
def test_equal_amounts_are_one_value(amount: Money) -> None:
    short = amount.amount.normalize()
    again = Money(short, amount.currency)
    assert (again, hash(again), str(again)) == (amount, hash(amount), str(amount))
    assert Money.parse(str(amount)) == amount == Money.of_minor(amount.minor, amount.currency)
    assert eval(repr(amount), {"Money": Money.parse}) == amount  # noqa: S307
    assert json.loads(json.dumps(str(amount))) == str(amount)
    assert pickle.loads(pickle.dumps(amount)) == copy.deepcopy(amount) == amount


@pytest.mark.parametrize(
    ("amount", "found"),
    [
        (0.1, "amount: found 0.1, expected a finite decimal"),
        (1, "amount: found 1, expected a finite decimal"),
        (True, "amount: found True, expected a finite decimal"),
        ("1", "amount: found '1', expected a finite decimal"),
        (Decimal("NaN"), "amount: found Decimal('NaN'), expected a finite decimal"),
        (Decimal("sNaN"), "amount: found Decimal('sNaN'), expected a finite decimal"),
        (Decimal("-Infinity"), "amount: found Decimal('-Infinity'), expected a finite decimal"),
        (Decimal("1.005"), "amount: found Decimal('1.005'), expected at most 2 decimals"),
        (Decimal("1.000"), "amount: found Decimal('1.000'), expected at most 2 decimals"),
        (Decimal("1E-30"), "amount: found Decimal('1E-30'), expected at most 2 decimals"),
        (Decimal("1E+18"), "amount: found a number of 19 digits, expected an amount of at most 18"),
        (Decimal("1E+999999"), "amount: found a number of 1000000 digits"),
    ],
)
def test_what_is_no_amount(amount: Any, found: str) -> None:
    with pytest.raises(Invalid) as refused:
        Money(amount, "SEK")
    assert found in str(refused.value)


@pytest.mark.parametrize("currency", ["sek", "kr", "", "XXX", "XAU", "SEKK", None, 752])
def test_what_is_no_currency(currency: Any) -> None:
    with pytest.raises(Invalid, match=r"currency: found .*, expected the ISO 4217 code"):
        Money(Decimal(1), currency)
    with pytest.raises(Invalid, match=r"currency: found .*, expected the ISO 4217 code"):
        Money.of_minor(1, currency)


def test_both_faults_are_reported_together() -> None:
    with pytest.raises(Invalid) as refused:
        Money(1.5, "kronor")  # type: ignore[arg-type]
    assert [problem.path for problem in refused.value.problems] == ["amount", "currency"]


TEXTS = ", 1 000, 1_000, ٣, +1, .5, 1., 01, 1e3, NaN, 1.23456,  1, 1\n, 1000000000000000000"


@pytest.mark.parametrize(
    "amount",
    [1.0, True, None, b"1", Fraction(1, 2), 10**18, -(10**18), "1,5", *TEXTS.split(", ")],
    ids=repr,
)
def test_what_of_refuses(amount: Any) -> None:
    with pytest.raises(
        Invalid, match=r"amount: found .* expected a decimal with at most 18 digits"
    ):
        Money.of(amount, "SEK")


@pytest.mark.parametrize(
    "text", ["", "1", "1SEK", "1  SEK", " 1 SEK", "SEK 1", "1 SEK ", "1 SEK\n", "1.005 SEK", "1 kr"]
)
def test_what_parse_refuses(text: str) -> None:
    with pytest.raises(Invalid):
        Money.parse(text)


@pytest.mark.parametrize("units", [1.0, True, "1", None, 10**23])
def test_what_of_minor_refuses(units: Any) -> None:
    with pytest.raises(Invalid, match="a whole number of minor units"):
        Money.of_minor(units, "SEK")


def test_of_minor_refuses_what_is_too_large() -> None:
    assert Money.of_minor(10**20 - 1, "SEK").minor == 10**20 - 1
    with pytest.raises(Invalid, match="at most 18 digits"):
        Money.of_minor(10**20, "SEK")


@pytest.mark.parametrize(
    "attempt",
    [
        lambda: Money.of(LONG, "SEK"),
        lambda: Money.of("9" * 1_000_000, "SEK"),
        lambda: Money.of("0." + "9" * 1_000_000, "SEK"),
        lambda: Money.parse("9" * 1_000_000 + " SEK"),
        lambda: Money.parse("1 " + "S" * 1_000_000),
        lambda: Money.of_minor(LONG, "SEK"),
        lambda: Money(Decimal("1E+999999"), "SEK"),
        lambda: Money(Decimal("1E-999999"), "SEK"),
        lambda: sek(1).times(LONG),
        lambda: sek(1).times(Fraction(1, LONG)),
        lambda: sek(1).times(Fraction(LONG, 7)),
        lambda: sek(1).times(Decimal("1E+999999")),
        lambda: sek(1).times(Decimal("1E-999999")),
        lambda: sek(1).times(Decimal("1." + "3" * 2000)),
        lambda: sek(1).allocate([1, LONG]),
    ],
    ids=range(15),
)
def test_long_numbers_are_refused_at_once(attempt: Callable[[], object]) -> None:
    before = time.process_time()
    with pytest.raises(Invalid) as refused:
        attempt()
    assert len(str(refused.value)) < 400
    # It takes under a hundredth; turning such an int into digits would take many seconds.
    assert time.process_time() - before < 1


@given(amounts, st.data())
def test_adding_is_exact(a: Money, data: st.DataObject) -> None:
    b = data.draw(money(a.currency))
    assert (a + b).minor == a.minor + b.minor
    assert (a - b).minor == a.minor - b.minor
    assert a + b - b == a
    assert -a == Money.zero(a.currency) - a
    assert sum([a, b, a], start=Money.zero(a.currency)).minor == 2 * a.minor + b.minor


@given(amounts, st.data())
def test_amounts_are_ordered_by_size(a: Money, data: st.DataObject) -> None:
    b = data.draw(st.one_of(st.just(a), money(a.currency)))
    assert ((a < b), (a <= b), (a > b), (a >= b), (a == b)) == (
        a.minor < b.minor,
        a.minor <= b.minor,
        a.minor > b.minor,
        a.minor >= b.minor,
        a.minor == b.minor,
    )
    assert max(a, b).minor == max(a.minor, b.minor)


@pytest.mark.parametrize(
    "attempt",
    [
        lambda a, b: a + b,
        lambda a, b: a - b,
        lambda a, b: a < b,
        lambda a, b: a <= b,
        lambda a, b: a > b,
        lambda a, b: a >= b,
    ],
    ids=["add", "subtract", "lt", "le", "gt", "ge"],
)
@pytest.mark.parametrize("other", [Money.of(1, "EUR"), 0, Decimal(1)], ids=repr)
def test_currencies_are_not_mixed(attempt: Callable[[Any, Any], object], other: object) -> None:
    with pytest.raises(Invalid, match="expected an amount in SEK, as the other"):
        attempt(sek(1), other)


def test_amounts_in_two_currencies_are_not_equal() -> None:
    assert sek(1) != Money.of(1, "EUR")
    assert sek(1) not in {1, Decimal(1), "1.00 SEK"}


def test_a_product_has_to_say_how_it_rounds() -> None:
    with pytest.raises(TypeError):
        sek(1) * 2  # type: ignore[operator]
    with pytest.raises(TypeError):
        sum([sek(1)])  # type: ignore[list-item]


def test_sums_that_grow_too_large_are_refused() -> None:
    most = sek("9" * 18 + ".99")
    with pytest.raises(Invalid, match="at most 18 digits"):
        _ = most + most
    for factor in (2, 10**6):
        with pytest.raises(Invalid, match="at most 18 digits"):
            most.times(factor)


def test_the_context_of_the_user_does_not_matter() -> None:
    with localcontext() as context:
        context.prec = 2
        assert sek("123456.78") + sek("0.01") == sek("123456.79")
        assert -sek("123456.78") < sek("123456.77")
        assert sek("123456.78").times(Decimal("0.5")) == sek("61728.39")


@pytest.mark.parametrize(
    ("amount", "factor", "expected"),
    [
        ("0.05", Fraction(1, 2), "0.03"),
        ("-0.05", Fraction(1, 2), "-0.03"),
        ("0.05", Decimal("-0.5"), "-0.03"),
        ("100", Fraction(1, 3), "33.33"),
        ("100", Fraction(2, 3), "66.67"),
        ("12.34", 3, "37.02"),
        ("12.34", 0, "0.00"),
        ("12.34", Decimal("1E+1"), "123.40"),
    ],
)
def test_times(amount: str, factor: int | Fraction | Decimal, expected: str) -> None:
    assert sek(amount).times(factor) == sek(expected)


@pytest.mark.parametrize("factor", [0.5, True, "2", None, Decimal("NaN"), Decimal("Infinity")])
def test_what_times_refuses(factor: Any) -> None:
    with pytest.raises(Invalid, match=r"factor: found .*, expected a whole number, Fraction"):
        sek(1).times(factor)


@pytest.mark.parametrize(
    ("ratios", "expected"),
    [
        ([1, 1, 1], ["33.33", "33.34", "33.33"]),
        ([1, 0, 1], ["50.00", "0.00", "50.00"]),
        ([Decimal("0.7"), Fraction(3, 10)], ["70.00", "30.00"]),
        ([5], ["100.00"]),
    ],
)
def test_allocate(ratios: list[int], expected: list[str]) -> None:
    assert sek(100).allocate(ratios) == tuple(map(sek, expected))


@pytest.mark.parametrize(
    ("ratios", "found"),
    [
        ([], "ratios: found 0 zeros, expected a ratio above 0"),
        ([0, 0], "ratios: found 2 zeros, expected a ratio above 0"),
        ([1, -1], "ratios/1: found -1, expected a ratio of at least 0"),
        ([1, 0.5], "ratios/1: found 0.5, expected a whole number"),
    ],
)
def test_what_allocate_refuses(ratios: list[Any], found: str) -> None:
    with pytest.raises(Invalid) as refused:
        sek(100).allocate(ratios)
    assert found in str(refused.value)


def test_the_largest_factors() -> None:
    assert Money.zero("SEK").times(Decimal("1E+1000")) == Money.zero("SEK")
    assert sek(1).times(Decimal("1E-1000")) == sek(0)
    assert sek(0).times(2**4095) == sek(0).times(Fraction(1, 2**4095)) == sek(0)
    for outside in (2**4096, Fraction(1, 2**4096)):
        with pytest.raises(Invalid, match="of reasonable length"):
            sek(0).times(outside)
    for written in ("1E+1001", "1E-1001"):
        with pytest.raises(Invalid, match="of reasonable length"):
            sek(1).times(Decimal(written))


@given(amounts, ratios())
def test_allocating_debts_mirrors_allocating_amounts(amount: Money, given: list[int]) -> None:
    assert (-amount).allocate(given) == tuple(-part for part in amount.allocate(given))
