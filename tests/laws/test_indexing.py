"""The laws of indexation: what stands still changes nothing, and no step is rounded by itself."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, Context, Decimal
from fractions import Fraction
from itertools import pairwise
from math import prod

from hypothesis import given
from hypothesis import strategies as st

from iopmodel.answers.indexing import Figures, indexed, unrounded
from iopmodel.dates import Period, Span
from iopmodel.money import Money, sek
from iopmodel.parts import Ref, Text
from iopmodel.terms import ByFactor, ByIndex, Indexation, Nearest

BASE = 2020
YEARS = range(BASE, BASE + 8)
amounts = st.integers(-(10**10), 10**10).map(lambda minor: Money.of_minor(minor, "SEK"))
percents = st.fractions(-50, 50, max_denominator=100)
figures = st.integers(1, 10**6).map(lambda number: Fraction(number, 100))
shares = st.fractions(0, 1, max_denominator=20).filter(bool)
times = st.integers(1, 6)
roundings = st.sampled_from(Nearest)
WIDE = Context(prec=200)


def month(year: int) -> Period:
    return Period.parse(f"{year}-10-01/P1M")


def by(how: ByFactor | ByIndex, rounding: Nearest = Nearest.MINOR_UNIT) -> Indexation:
    return Indexation(
        key="i", of=Ref("medel"), how=how, first=date(BASE + 1, 1, 1), every=Span.of(years=1),
        rounding=rounding,
    )  # fmt: skip


def follows(share: Fraction = Fraction(1)) -> ByIndex:
    return ByIndex(index=Text("KPI", "CPI"), share=share, base=month(BASE))


def after(number: int) -> date:
    """A day on which it has been indexed so many times."""
    return date(BASE + number, 6, 1)


def run(first: Fraction, last: Fraction, number: int) -> Figures:
    """The figures of the base and of what counts after so many times."""
    return {month(BASE): first, month(BASE + number - 1): last}


@given(amounts, times)
def test_nothing_is_changed_by_nought_per_cent(amount: Money, number: int) -> None:
    assert indexed(amount, by(ByFactor(Fraction(0))), after(number)) == amount


@given(amounts, times, figures, shares)
def test_an_index_that_stands_still_changes_nothing(
    amount: Money, number: int, figure: Fraction, share: Fraction
) -> None:
    still = run(figure, figure, number)
    assert indexed(amount, by(follows(share)), after(number), still) == amount


def test_false_that_nothing_is_changed_whatever_it_is_rounded_to() -> None:
    """It is rounded each time it is reckoned: else it would fall where the index rises a little."""
    still = by(ByFactor(Fraction(0)), Nearest.HUNDRED)
    assert indexed(sek(149), still, after(1)) == sek(100)


@given(
    amounts.filter(lambda one: one.minor > 0),
    figures,
    st.tuples(figures, figures),
    shares,
    roundings,
)
def test_the_higher_the_index_the_more_is_paid(
    amount: Money, base: Fraction, ends: tuple[Fraction, Fraction], share: Fraction, to: Nearest
) -> None:
    low, high = (
        indexed(amount, by(follows(share), to), after(2), run(base, figure, 2))
        for figure in sorted(ends)
    )
    assert isinstance(low, Money)
    assert isinstance(high, Money)
    assert low <= high


@given(amounts, figures, figures, times)
def test_the_whole_of_the_change_is_the_change(
    amount: Money, base: Fraction, figure: Fraction, number: int
) -> None:
    figure = base if number == 1 else figure
    found = unrounded(amount, by(follows()), after(number), run(base, figure, number))
    assert found == Fraction(amount.amount) * figure / base


@given(amounts, percents, times, times)
def test_years_compose_where_nothing_is_rounded_between(
    amount: Money, percent: Fraction, one: int, other: int
) -> None:
    indexation = by(ByFactor(percent))
    early, late = (unrounded(amount, indexation, after(n)) for n in (one, one + other))
    assert isinstance(early, Fraction)
    assert late == early * prod([1 + percent / 100] * other)


@given(amounts, st.lists(figures, min_size=8, max_size=8))
def test_an_index_takes_each_year_s_change_on_the_one_before(
    amount: Money, run_of: list[Fraction]
) -> None:
    known = dict(zip(map(month, YEARS), run_of, strict=True))
    last = unrounded(amount, by(follows()), after(7), known)
    changes = [new / old for old, new in pairwise(run_of[:7])]
    assert last == Fraction(amount.amount) * prod(changes, start=Fraction(1))


def test_false_that_rounding_between_makes_no_difference() -> None:
    raised = by(ByFactor(Fraction(50)), Nearest.UNIT)
    once = indexed(sek(1), raised, after(1))
    assert isinstance(once, Money)
    assert (once, indexed(once, raised, after(1))) == (sek(2), sek(3))
    assert indexed(sek(1), raised, after(2)) == sek(2)


def test_false_that_a_share_of_each_change_is_that_share_of_them_all() -> None:
    half = by(follows(Fraction(1, 2)))
    known = {month(BASE): 100, month(BASE + 1): 200, month(BASE + 2): 400}
    assert unrounded(sek(100), half, after(3), known) == 250
    # Half of each: 150, and then 225.
    assert Fraction(100) * Fraction(3, 2) ** 2 == 225


@given(st.integers(0, 10**10), st.integers(1, 10**6), st.integers(1, 10**6), roundings)
def test_it_is_what_decimals_come_to(minor: int, base: int, figure: int, to: Nearest) -> None:
    """The oracle: the decimal module with far more digits than are needed."""
    places = {
        Nearest.MINOR_UNIT: "0.01",
        Nearest.UNIT: "1",
        Nearest.TEN: "10",
        Nearest.HUNDRED: "100",
        Nearest.THOUSAND: "1000",
    }
    step = Decimal(places[to])
    published: Figures = {
        month(BASE): f"{base // 100}.{base % 100:02}",
        month(BASE + 1): figure,
    }
    exact = WIDE.divide(Decimal(minor) * figure, Decimal(base))
    steps = WIDE.divide(exact, step).quantize(Decimal(1), rounding=ROUND_HALF_UP, context=WIDE)
    found = indexed(Money.of_minor(minor, "SEK"), by(follows(), to), after(2), published)
    assert found == Money(steps * step, "SEK")
