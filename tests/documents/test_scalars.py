from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iopmodel.dates import Period, Span
from iopmodel.documents.scalars import PLAIN, WRITTEN, read_scalar, worded, write_scalar
from iopmodel.errors import Invalid
from iopmodel.money import Money
from iopmodel.parts import Ref
from iopmodel.strategies import currencies, days, money, periods, spans, values_of
from iopmodel.terms import Party, Sector

LARGE: Any = [
    Span(months=10**9),
    Span(days=-(10**8)),
    Span(months=10**5000),
    Fraction(1, 10**15),
    Fraction(1, 10**5000),
]


@given(
    st.one_of(
        days(date.min, date.max),
        spans(999_999 * 12, 9_999_999),
        periods(),
        st.datetimes(datetime(2, 1, 1), datetime(9998, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
        st.fractions(max_denominator=10**9, min_value=-(10**5), max_value=10**5),
        money(currencies(), max_units=10**17),
        values_of(Party).map(lambda party: party.organisation_number),
    ).filter(lambda value: type(value) in WRITTEN)
)
def test_each_value_has_one_text(value: Any) -> None:
    text = write_scalar(type(value))(value)
    assert read_scalar(type(value))(text) == value
    for other in (f" {text}", f"{text}\n", f"+{text}", text.lower(), text.replace("-", "\u2212")):
        if other != text:
            with pytest.raises(Invalid):
                read_scalar(type(value))(other)


@given(st.sampled_from(sorted(WRITTEN, key=str)), st.text())
def test_any_other_text_is_refused(kind: type, text: str) -> None:
    try:
        value = read_scalar(kind)(text)
    except Invalid:
        return
    assert write_scalar(kind)(value) == text


@pytest.mark.parametrize("value", LARGE, ids=range(len(LARGE)))
def test_what_no_text_can_hold_is_not_written(value: Any) -> None:
    with pytest.raises(Invalid) as caught:
        write_scalar(type(value))(value)
    assert len(str(caught.value)) < 200


@pytest.mark.parametrize("kind", [*WRITTEN, *PLAIN, Ref[Party], Sector], ids=str)
def test_the_example_is_an_example(kind: Any) -> None:
    _, example = worded(kind)
    value: Any = {int: 3, bool: True, type(None): None}.get(kind, example)
    assert write_scalar(kind)(read_scalar(kind)(value)) == value


def test_enormous_texts_are_refused_at_once() -> None:
    for kind in WRITTEN:
        with pytest.raises(Invalid) as caught:
            read_scalar(kind)("1" * 10**6)
        assert len(str(caught.value)) < 250


def test_known_values() -> None:
    assert write_scalar(Period)(Period.parse("2021-06-01/..")) == "2021-06-01/.."
    assert write_scalar(Money)(Money(Decimal(5), "JPY")) == "5 JPY"
    assert write_scalar(Fraction)(Fraction(1)) == "1"
    assert read_scalar(Span)("P0D") == Span()
    assert type(write_scalar(Ref[Party])(Ref("a"))) is str


@pytest.mark.parametrize("number", [2**53, -(2**53), 10**5000], ids=range(3))
def test_numbers_that_readers_round_are_not_written(number: int) -> None:
    with pytest.raises(Invalid, match="a whole number of at most 9007199254740991"):
        write_scalar(int)(number)
