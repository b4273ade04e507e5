"""Second opinions: where other libraries agree with ours, and exactly where they differ.

QuantLib, python-dateutil and pendulum round month arithmetic down; so do `Rounding.DOWN` and the
deadlines here. Where we tile, we round up, and the difference is asserted.
"""

from __future__ import annotations

import datetime as dt
import warnings
from datetime import date, timedelta
from itertools import islice, takewhile
from typing import Any

import holidays
import pendulum
from dateutil.relativedelta import relativedelta
from dateutil.rrule import DAILY, MONTHLY, rrule
from hypothesis import given
from hypothesis import strategies as st

from iopmodel.dates import (
    Period,
    Rounding,
    Span,
    add_working_days,
    between,
    cuts,
    is_working_day,
    next_working_day,
    previous_working_day,
    shift,
)
from iopmodel.strategies import days, lengths, periods, spans

with warnings.catch_warnings():
    # From Python 3.12 on, SWIG's own types make the interpreter warn when they are first imported.
    warnings.simplefilter("ignore", DeprecationWarning)
    import QuantLib

DAY = timedelta(1)
FIRST, LAST = date(1953, 1, 1), date(2100, 12, 31)
ql_days = days(date(1950, 1, 1), date(2150, 12, 31))
holiday_days = days(date(1953, 3, 1), date(2100, 10, 31))


def to_ql(day: date) -> Any:
    return QuantLib.Date(day.day, day.month, day.year)


def to_date(day: Any) -> date:
    return date(day.year(), day.month(), day.dayOfMonth())


def whole_calendar() -> list[date]:
    return [FIRST + n * DAY for n in range((LAST - FIRST).days + 1)]


# QuantLib -----------------------------------------------------------------------------------------


def test_quantlib_has_the_same_working_days() -> None:
    """All 54,056 days that we answer for; no difference."""
    sweden = QuantLib.Sweden()
    differ = [
        day
        for day in whole_calendar()
        if sweden.isBusinessDay(to_ql(day)) is not is_working_day(day)
    ]
    assert differ == []


@given(holiday_days, st.integers(1, 40))
def test_quantlib_moves_and_counts_alike(day: date, count: int) -> None:
    sweden = QuantLib.Sweden()
    assert to_date(sweden.adjust(to_ql(day), QuantLib.Following)) == next_working_day(day)
    assert to_date(sweden.adjust(to_ql(day), QuantLib.Preceding)) == previous_working_day(day)
    for ours in (count, -count):
        there = sweden.advance(to_ql(day), ours, QuantLib.Days)
        assert to_date(there) == add_working_days(day, ours)


@given(ql_days, st.integers(-300, 300))
def test_quantlib_adds_months_down(day: date, months: int) -> None:
    there = to_ql(day) + QuantLib.Period(months, QuantLib.Months)
    assert to_date(there) == shift(day, Span(months), Rounding.DOWN)


def schedule(period: Period, months: int) -> list[date]:
    """Return QuantLib's dates: the first day, one each so many months, and the last day."""
    assert isinstance(period.last, date)
    made = QuantLib.Schedule(
        to_ql(period.first),
        to_ql(period.last),
        QuantLib.Period(months, QuantLib.Months),
        QuantLib.NullCalendar(),
        QuantLib.Unadjusted,
        QuantLib.Unadjusted,
        QuantLib.DateGeneration.Forward,
        False,
    )
    return [to_date(day) for day in made]


long_enough = periods(ql_days, max_months=30, open_end=False).filter(lambda p: len(p) > 1)


@given(long_enough, st.sampled_from([1, 2, 3, 4, 6, 12]))
def test_a_quantlib_schedule_is_our_cuts_rounded_down(period: Period, months: int) -> None:
    """It is anchored as ours is, so it does not drift either."""
    ours = takewhile(lambda cut: cut < period.last, cuts(period.first, Span(months), Rounding.DOWN))
    assert schedule(period, months) == [*ours, period.last]


@given(long_enough, st.sampled_from([1, 2, 3, 4, 6, 12]))
def test_our_tiles_begin_where_the_schedule_does_or_a_day_later(
    period: Period, months: int
) -> None:
    """They differ by the day between DOWN and UP, and only where the month lacks the day."""
    tiles = [tile.period.first for tile in period.tiles(Span(months))]
    theirs = schedule(period, months)
    for k, (ours, other) in enumerate(zip(tiles, theirs, strict=False)):
        lacking = (ours - other).days
        assert lacking in {0, 1}
        assert bool(lacking) is (shift(period.first, Span(k * months), Rounding.UP) != other)
        assert not lacking or (ours.day == 1 and period.first.day > 28)


def test_the_difference_in_one_example() -> None:
    """Half-years from 31 August: ours begin on 1 March, theirs on 29 February."""
    period = Period.parse("2023-08-31/2024-08-30")
    assert [str(tile) for tile in period.tiles(Span(6))] == [
        "2023-08-31/2024-02-29",
        "2024-03-01/2024-08-30",
    ]
    assert schedule(period, 6) == [date(2023, 8, 31), date(2024, 2, 29), date(2024, 8, 30)]


# python-dateutil ----------------------------------------------------------------------------------


@given(days(), spans())
def test_relativedelta_adds_down(day: date, span: Span) -> None:
    """Months and days together too: months first, as here."""
    there = day + relativedelta(months=span.months, days=span.days)
    assert there == shift(day, span, Rounding.DOWN)


@given(days(), lengths())
def test_relativedelta_measures_alike_up_to_the_28th(day: date, span: Span) -> None:
    day = day.replace(day=min(day.day, 28))
    end = shift(day, span)
    measured = relativedelta(end, day)
    assert between(day, end) == Span.of(
        years=measured.years, months=measured.months, days=measured.days
    )


def test_relativedelta_measures_otherwise_from_the_29th() -> None:
    """31 January to 28 February is a month there; here the month is full on 1 March."""
    assert relativedelta(date(2023, 2, 28), date(2023, 1, 31)) == relativedelta(months=1)
    assert between(date(2023, 1, 31), date(2023, 2, 28)) == Span(0, 28)
    assert between(date(2023, 1, 31), date(2023, 3, 1)) == Span(1)


def recurring(start: date, frequency: int, count: int, **other: Any) -> list[date]:
    first = dt.datetime(start.year, start.month, start.day)  # noqa: DTZ001 (rrule has days so)
    rule: Any = rrule
    return [moment.date() for moment in rule(frequency, dtstart=first, count=count, **other)]


@given(days(), st.integers(1, 24))
def test_rrule_skips_where_we_round(start: date, months: int) -> None:
    """Months without the day are left out there; all other dates are the same."""
    theirs = recurring(start, MONTHLY, 12, interval=months)
    kept = (cut for cut in cuts(start, Span(months), Rounding.DOWN) if cut.day == start.day)
    assert theirs == list(islice(kept, len(theirs)))
    if start.day <= 28:
        assert theirs == list(islice(cuts(start, Span(months)), 12))


def test_rrule_skips_in_one_example() -> None:
    """Monthly from 31 January: there comes no February."""
    assert [day.month for day in recurring(date(2023, 1, 31), MONTHLY, 3)] == [1, 3, 5]
    assert [day.month for day in islice(cuts(date(2023, 1, 31), Span(1), Rounding.DOWN), 3)] == [
        1,
        2,
        3,
    ]


@given(days(), st.integers(1, 60))
def test_rrule_counts_days_alike(start: date, step: int) -> None:
    theirs = recurring(start, DAILY, 20, interval=step)
    assert theirs == list(islice(cuts(start, Span(days=step)), 20))


# pendulum and holidays ----------------------------------------------------------------------------


@given(days(), spans())
def test_pendulum_adds_down(day: date, span: Span) -> None:
    there = pendulum.Date(day.year, day.month, day.day).add(months=span.months, days=span.days)
    assert there == shift(day, span, Rounding.DOWN)


def test_holidays_has_the_same_working_days() -> None:
    theirs = holidays.country_holidays("SE", categories=("public", "de_facto"))
    assert all(theirs.is_working_day(day) is is_working_day(day) for day in whole_calendar())


@given(holiday_days, st.integers(-40, 40).filter(bool))
def test_holidays_counts_working_days_alike(day: date, count: int) -> None:
    theirs = holidays.country_holidays("SE", categories=("public", "de_facto"))
    assert theirs.get_nth_working_day(day, count) == add_working_days(day, count)


def test_holidays_alone_lacks_the_three_eves() -> None:
    """Its usual category, `public`, takes the eves that the act lists for working days."""
    public = holidays.country_holidays("SE")
    missing = [
        day
        for day in Period.parse("2024-01-01/2024-12-31")
        if public.is_working_day(day) is not is_working_day(day)
    ]
    assert missing == [date(2024, 6, 21), date(2024, 12, 24), date(2024, 12, 31)]
