"""Law 1: `shift` is monotone, its roundings differ where a day is lacking, a year is 12 months."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iopmodel.dates import Rounding, Span, shift
from iopmodel.errors import AmbiguousDate
from iopmodel.strategies import days, roundings, spans
from tests.laws.recording import met

DAY = timedelta(1)


@given(days(), st.one_of(st.integers(0, 5), st.integers(0, 4000)), spans(), roundings())
def test_monotone_in_the_day(day: date, later: int, span: Span, rounding: Rounding) -> None:
    other = day + later * DAY
    try:
        moved, moved_other = shift(day, span, rounding), shift(other, span, rounding)
    except AmbiguousDate:
        assert rounding is Rounding.REFUSE
        return
    met(1, day, other, moved, moved_other)
    assert moved <= moved_other


@given(days(), spans())
def test_down_is_at_most_a_day_before_up(day: date, span: Span) -> None:
    down, up = shift(day, span, Rounding.DOWN), shift(day, span, Rounding.UP)
    met(1, day, down, up)
    assert down <= up <= down + DAY


@given(days(), spans())
def test_the_roundings_are_equal_exactly_where_refuse_gives_a_day(day: date, span: Span) -> None:
    down, up = shift(day, span, Rounding.DOWN), shift(day, span, Rounding.UP)
    met(1, day, down, up)
    if down == up:
        assert shift(day, span) == down
    else:
        with pytest.raises(AmbiguousDate):
            shift(day, span)


@given(days(), st.integers(-200, 200), roundings(refuse=False))
def test_years_are_twelve_months(day: date, years: int, rounding: Rounding) -> None:
    moved = shift(day, Span.of(years=years), rounding)
    met(1, day, moved)
    assert moved == shift(day, Span.of(months=12 * years), rounding)
    assert moved.year == day.year + years


@given(days(), st.integers(-3000, 3000), roundings(refuse=False))
def test_months_are_counted_on_the_calendar(day: date, months: int, rounding: Rounding) -> None:
    """Against a definition that shares nothing with the code: walk month by month."""
    year, month = day.year, day.month
    for _ in range(abs(months)):
        month += 1 if months > 0 else -1
        if month not in range(1, 13):
            year, month = (year + 1, 1) if month == 13 else (year - 1, 12)
    if year < 1:
        return
    moved = shift(day, Span(months=months), rounding)
    met(1, day, moved)
    nominal = date(year, month, 1) + (day.day - 1) * DAY
    if nominal.month == month:
        assert moved == nominal
    else:
        first_of_next = date(year, month + 1, 1)
        assert moved == (first_of_next if rounding is Rounding.UP else first_of_next - DAY)


def test_false_strictly_monotone() -> None:
    """False: different days are moved to different days (30 and 31 January and a month)."""
    span = Span(months=1)
    for rounding in (Rounding.DOWN, Rounding.UP):
        moved = {shift(date(2023, 1, n), span, rounding) for n in (30, 31)}
        assert len(moved) == 1
