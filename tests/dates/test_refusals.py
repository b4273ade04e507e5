"""Every refusal of `iopmodel.dates` whole: where, what stood there, what is expected, an example."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from datetime import date
from typing import Any, Final

import attrs
import pytest

from iopmodel.dates.expansion import occurrences
from iopmodel.dates.period import OPEN_END, Period
from iopmodel.dates.recurrence import BeforeEnd, Each, EdgeOf, ReportingWindow, Times, YearlyOn
from iopmodel.dates.series import series
from iopmodel.dates.shares import Basis, share
from iopmodel.dates.shifting import Rounding, between, parse_date, plain, shift
from iopmodel.dates.span import Span, length
from iopmodel.dates.units import (
    Anchor,
    Edge,
    EndDay,
    Unit,
    Weekday,
    check_day,
    check_number,
    check_tiles,
    days_of_the_week,
    length_or_none,
    months_of_the_year,
    not_negative,
    number_to,
)
from iopmodel.dates.workingdays import add_working_days, is_working_day
from iopmodel.errors import AmbiguousDate, Invalid, OutOfCalendar
from iopmodel.money import sek

YEAR: Final = Period.parse("2023-07-01/P1Y")
OPEN: Final = Period.parse("2023-07-01/..")
PERIODS: Final = "2023-07-01/2024-06-30, 2023-07-01/P1Y or 2023-07-01/.."
NOON: Final = dt.datetime(2024, 1, 1, 12, tzinfo=dt.UTC)
UNITS: Final = "a calendar unit: months that divide a year, or whole years"


def wrong(value: object) -> Any:
    """Hand in what a checker of types would refuse."""
    return value


# What it is tried with, the error, and of its one problem the path, found, expected, example.
REFUSED: Final[list[tuple[Callable[[], object], type[Invalid], tuple[str, str, str, str]]]] = [
    (
        lambda: Period.parse("2023-07-01/2024-06-30/.."),
        Invalid,
        ("", "'2024-06-30/..'", "a date as YYYY-MM-DD", "2023-07-01"),
    ),
    (lambda: Span(months=wrong(1.5)), Invalid, ("", "1.5", "a whole number of months", "3")),
    (lambda: Span(days=True), Invalid, ("", "True", "a whole number of days", "3")),
    (
        lambda: Span(months=1, days=-1),
        Invalid,
        ("", "{'months': 1, 'days': -1}", "months and days of one sign", "Span(months=1, days=14)"),
    ),
    (
        lambda: Span.parse("P1H"),
        Invalid,
        ("", "'P1H'", "a span as ISO 8601 writes durations", "P1Y6M, P14D or -P1M"),
    ),
    (lambda: length(Span()), Invalid, ("", "'P0D'", "a length: a span longer than nothing", "P1M")),
    (
        lambda: Period(date(2024, 1, 2), date(2024, 1, 1)),
        Invalid,
        ("", "'2024-01-02/2024-01-01'", "a period whose last day is not before its first", PERIODS),
    ),
    (
        lambda: Period(date(9999, 1, 2), OPEN_END),
        Invalid,
        ("", "'9999-01-02/..'", "a first day by the year 9998", PERIODS),
    ),
    (
        lambda: Period(date(9998, 1, 1), date(9999, 1, 1)),
        Invalid,
        ("", "'9998-01-01/9999-01-01'", "an end by the year 9998, or none", PERIODS),
    ),
    (
        lambda: Period.parse("2024-01-01"),
        Invalid,
        ("", "'2024-01-01'", "a period: two days, or a day and a length", PERIODS),
    ),
    (
        lambda: len(OPEN),
        Invalid,
        ("", "'2023-07-01/..'", "a period with an end, as only such has a size", ""),
    ),
    (lambda: YEAR.calendar_tiles(Span(months=5)), Invalid, ("", "'P5M'", UNITS, "P3M")),
    (lambda: YEAR.calendar_tiles(Span(days=7)), Invalid, ("", "'P7D'", UNITS, "P3M")),
    (
        lambda: plain(NOON),
        Invalid,
        (
            "",
            repr(NOON),
            "a date without a time of day",
            "datetime.date(2023, 7, 1)",
        ),
    ),
    (
        lambda: plain(wrong("2024-01-01")),
        Invalid,
        ("", "'2024-01-01'", "a date without a time of day", "datetime.date(2023, 7, 1)"),
    ),
    (
        lambda: parse_date("2023-02-29"),
        Invalid,
        ("", "'2023-02-29'", "a day that exists (day is out of range for month)", "2023-07-01"),
    ),
    (
        lambda: parse_date("20230228"),
        Invalid,
        ("", "'20230228'", "a date as YYYY-MM-DD", "2023-07-01"),
    ),
    (
        lambda: shift(date(9998, 1, 1), Span.of(years=2)),
        OutOfCalendar,
        ("", "'the year 10000'", "a date in the years 1 to 9998", ""),
    ),
    (
        lambda: shift(date(1, 1, 1), Span(months=-1)),
        OutOfCalendar,
        ("", "'the year 0'", "a date in the years 1 to 9998", ""),
    ),
    (
        lambda: shift(date(2023, 1, 31), Span(months=1)),
        AmbiguousDate,
        (
            "",
            "'day 31 of 2023-02'",
            "a rounding, as that month has 28 days",
            "Rounding.DOWN (its last day) or Rounding.UP (the first of the next month)",
        ),
    ),
    (
        lambda: shift(date(9998, 1, 1), Span(days=10**7)),
        OutOfCalendar,
        ("", "'9998-01-01 and 10000000 days'", "a date in the years 1 to 9998", ""),
    ),
    (
        lambda: shift(date(9998, 12, 31), Span(days=2)),
        OutOfCalendar,
        ("", "'9999-01-02'", "a date in the years 1 to 9998", ""),
    ),
    (
        lambda: between(date(2024, 1, 2), date(2024, 1, 1)),
        Invalid,
        ("", "'2024-01-01'", "a day that is not before 2024-01-02", "2024-01-02"),
    ),
    (
        lambda: check_number(31, 30, "day"),
        Invalid,
        ("day", "31", "a whole number from 1 to 30", "3"),
    ),
    (
        lambda: check_tiles(Span(months=5), Anchor.CALENDAR),
        Invalid,
        ("span", "'P5M'", UNITS, "P3M"),
    ),
    (
        lambda: check_day(2, 29, Rounding.REFUSE),
        AmbiguousDate,
        ("rounding", "'refuse'", "where 29 February falls in other years", "down or up"),
    ),
    (
        lambda: check_day(3, 1, Rounding.UP),
        Invalid,
        ("rounding", "'up'", "no rounding, as every year has that day", "refuse"),
    ),
    (
        lambda: check_day(4, 31, Rounding.REFUSE),
        Invalid,
        ("day", "31", "a whole number from 1 to 30", "3"),
    ),
    (
        lambda: length_or_none(Span()),
        Invalid,
        ("", "'P0D'", "a length: a span longer than nothing", "P1M"),
    ),
    (
        lambda: not_negative(Span(days=-1)),
        Invalid,
        ("", "'-P1D'", "a span of nothing or more", "P14D"),
    ),
    (
        lambda: months_of_the_year([1, 13]),
        Invalid,
        ("months", "(1, 13)", "different months, 1 to 12", "1, 6"),
    ),
    (
        lambda: months_of_the_year([]),
        Invalid,
        ("months", "()", "different months, 1 to 12", "1, 6"),
    ),
    (
        lambda: days_of_the_week([Weekday.MONDAY, Weekday.MONDAY]),
        Invalid,
        (
            "days",
            "(<Weekday.MONDAY: 'monday'>, <Weekday.MONDAY: 'monday'>)",
            "different days of the week",
            "monday, friday",
        ),
    ),
    (
        lambda: Each(Span(months=1), rounding=Rounding.REFUSE),
        Invalid,
        ("rounding", "'refuse'", "down or up", "up"),
    ),
    (
        lambda: Times(1001, Span(months=1)),
        Invalid,
        ("count", "1001", "a whole number from 1 to 1000", "3"),
    ),
    (
        lambda: Times(1, Span(months=1), Anchor.PREVIOUS),
        Invalid,
        ("anchor", "'previous'", "an anchor of tiles", "term"),
    ),
    (lambda: YearlyOn(13, 1), Invalid, ("month", "13", "a whole number from 1 to 12", "3")),
    (
        lambda: EdgeOf(Unit.MONTH, Edge.FIRST, 29),
        Invalid,
        ("days", "29", "a whole number from 1 to 28", "3"),
    ),
    (
        lambda: BeforeEnd(Span(), end=EndDay.DAY_AFTER),
        Invalid,
        ("", "'P0D'", "a lead, counted to the day after the end", "P1M"),
    ),
    (
        lambda: ReportingWindow(first_month=0, last_month=1, due_month=1),
        Invalid,
        ("first_month", "0", "a whole number from 1 to 12", "3"),
    ),
    (
        lambda: ReportingWindow(first_month=1, last_month=0, due_month=1),
        Invalid,
        ("last_month", "0", "a whole number from 1 to 12", "3"),
    ),
    (
        lambda: ReportingWindow(first_month=1, last_month=1, due_month=0),
        Invalid,
        ("due_month", "0", "a whole number from 1 to 12", "3"),
    ),
    (
        lambda: next(occurrences(Each(Span.of(years=1), Anchor.EVENT), YEAR)),
        Invalid,
        (
            "event",
            "Each(span=Span('P1Y'), anchor=<Anchor.EVENT: 'event'>, rounding=<Rounding.UP: '…",
            "the day of the event that it is counted from",
            "",
        ),
    ),
    (
        lambda: series(wrong("yearly"), YEAR, None),
        Invalid,
        ("", "'yearly'", "a rule that says how often or when", "YearlyOn(12, 31)"),
    ),
    (
        lambda: share(sek(1), YEAR, OPEN, Basis.DAYS),
        Invalid,
        (
            "",
            "'2023-07-01/..'",
            "a period with an end, as only such can be shared",
            "2021-06-01/2022-05-31",
        ),
    ),
    (
        lambda: share(sek(1), OPEN, YEAR, Basis.DAYS),
        Invalid,
        (
            "",
            "'2023-07-01/..'",
            "a period with an end, as only such can be shared",
            "2021-06-01/2022-05-31",
        ),
    ),
    (
        lambda: share(sek(1), Period.parse("2023-06-30/P1D"), YEAR, Basis.DAYS),
        Invalid,
        (
            "part",
            "'2023-06-30/2023-06-30'",
            "a part of 2023-07-01/2024-06-30",
            "2023-07-01/2024-06-30",
        ),
    ),
    (
        lambda: is_working_day(date(1952, 12, 31)),
        Invalid,
        (
            "",
            "'a day in the year 1952'",
            "one from 1953 to 2100, whose public holidays are known",
            "",
        ),
    ),
    (
        lambda: is_working_day(date(2101, 1, 1)),
        Invalid,
        (
            "",
            "'a day in the year 2101'",
            "one from 1953 to 2100, whose public holidays are known",
            "",
        ),
    ),
    (
        lambda: add_working_days(date(2024, 1, 1), 0),
        Invalid,
        ("", "0", "a whole number of working days other than 0", "5"),
    ),
    (
        lambda: add_working_days(date(2024, 1, 1), wrong(1.5)),
        Invalid,
        ("", "1.5", "a whole number of working days other than 0", "5"),
    ),
]


@pytest.mark.parametrize(("attempt", "error", "problem"), REFUSED, ids=range(len(REFUSED)))
def test_a_refusal_says_it_whole(
    attempt: Callable[[], object], error: type[Invalid], problem: tuple[str, str, str, str]
) -> None:
    with pytest.raises(Invalid) as refused:
        attempt()
    assert type(refused.value) is error
    assert [attrs.astuple(found) for found in refused.value.problems] == [problem]


def test_a_validator_names_its_field() -> None:
    fourth: Any = attrs.fields(ReportingWindow).due_month
    number_to(3)(None, fourth, 3)
    with pytest.raises(Invalid) as refused:
        number_to(3)(None, fourth, 4)
    (problem,) = refused.value.problems
    assert attrs.astuple(problem) == ("due_month", "4", "a whole number from 1 to 3", "3")
