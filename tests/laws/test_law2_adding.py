"""Law 2: shifting by months twice is shifting once, but for at most three days."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iopmodel.dates import Rounding, Span, shift
from iopmodel.errors import AmbiguousDate
from iopmodel.strategies import days, roundings, spans
from tests.laws.recording import met

months_only = spans(max_days=0)


@given(days(), months_only, months_only, roundings(refuse=False))
def test_at_most_three_days_apart(day: date, a: Span, b: Span, rounding: Rounding) -> None:
    twice, once = shift(shift(day, a, rounding), b, rounding), shift(day, a + b, rounding)
    met(2, day, twice, once)
    assert abs((twice - once).days) <= 3
    if rounding is Rounding.DOWN:
        assert twice <= once


@given(days().filter(lambda day: day.day <= 28), months_only, months_only, roundings(refuse=False))
def test_equal_from_the_1st_to_the_28th(day: date, a: Span, b: Span, rounding: Rounding) -> None:
    twice = shift(shift(day, a, rounding), b, rounding)
    met(2, day, twice)
    assert twice == shift(day, a + b, rounding) == shift(day, a + b)


@given(days(), months_only, months_only)
def test_equal_where_refuse_gives_the_left_side(day: date, a: Span, b: Span) -> None:
    with suppress(AmbiguousDate):
        twice = shift(shift(day, a), b)
        met(2, day, twice)
        assert twice == shift(day, a + b)


@given(days(), st.integers(-4000, 4000), st.integers(-4000, 4000))
def test_days_alone_always_add(day: date, a: int, b: int) -> None:
    twice = shift(shift(day, Span(days=a)), Span(days=b))
    met(2, day, twice)
    assert twice == shift(day, Span(days=a + b))


def test_false_always_equal() -> None:
    """False with days: P31D and then P1M is not P1M31D."""
    start, a, b = date(2023, 1, 1), Span(days=31), Span(months=1)
    assert shift(shift(start, a), b) == date(2023, 3, 1)
    assert shift(start, a + b) == date(2023, 3, 4)


def test_false_always_equal_for_months() -> None:
    """False from the 29th: three days apart, the most there is."""
    start, month = date(2023, 1, 31), Span(months=1)
    assert shift(shift(start, month, Rounding.DOWN), month) == date(2023, 3, 28)
    assert shift(start, month + month) == date(2023, 3, 31)


def test_false_refuse_gives_the_left_side_where_it_gives_the_right() -> None:
    """False: the right side may be plain while a step on the way is ambiguous."""
    start, month = date(2023, 1, 31), Span(months=1)
    assert shift(start, month + month) == date(2023, 3, 31)
    with pytest.raises(AmbiguousDate):
        shift(start, month)


def test_false_shifting_back_undoes_shifting() -> None:
    """False: 28 January and a month and a day, and back, is 31 January."""
    span = Span(months=1, days=1)
    there = shift(date(2023, 1, 28), span)
    assert there == date(2023, 3, 1)
    assert shift(there, -span) == date(2023, 1, 31)
