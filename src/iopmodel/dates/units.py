"""What recurring rules speak of: anchors, stretches of the calendar, their edges, weekdays."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Iterable
from datetime import date
from enum import Enum
from typing import Any, Final

import attrs

from iopmodel.dates.shifting import Rounding
from iopmodel.dates.span import Span, length
from iopmodel.errors import AmbiguousDate, Invalid

__all__ = ["MONDAY_TO_FRIDAY", "Anchor", "Edge", "EndDay", "Unit", "Weekday"]

_LEAP_YEAR: Final = 2000


class Anchor(Enum):
    """From where the tiles of a recurring span are counted."""

    TERM = "term"
    """From the first day of the term, each cut from there, so that nothing drifts."""
    CALENDAR = "calendar"
    """Calendar months, quarters, thirds, halves or years, as far as they lie in the term."""
    EVENT = "event"
    """From, and with, the day of an event, as far as they lie in the term."""
    PREVIOUS = "previous"
    """Each from the last day of the one before, which is not counted: it drifts, by design.

    The first is counted from the event, if there is one, or else from the term's first day.
    """


class Unit(Enum):
    """A stretch of the calendar year.

    Examples:
        >>> [(unit.months, unit.days) for unit in Unit]
        [(1, 28), (3, 90), (4, 120), (6, 181), (12, 365)]
    """

    MONTH = "month"
    QUARTER = "quarter"
    THIRD = "third"
    """Four months (*tertial*)."""
    HALF = "half"
    YEAR = "year"

    @property
    def months(self) -> int:
        """How many months it has."""
        return _SIZES[self][0]

    @property
    def days(self) -> int:
        """How many days the shortest has."""
        return _SIZES[self][1]


_SIZES: Final = {
    Unit.MONTH: (1, 28),
    Unit.QUARTER: (3, 90),
    Unit.THIRD: (4, 120),
    Unit.HALF: (6, 181),
    Unit.YEAR: (12, 365),
}


class Edge(Enum):
    """At which end of a stretch."""

    FIRST = "first"
    LAST = "last"


class EndDay(Enum):
    """Which day the end is, where a span is counted back from it."""

    LAST_DAY = "last-day"
    """The last day: a month before a term that runs to 31 May is 30 April."""
    DAY_AFTER = "day-after"
    """The day on which it is over: a month before it is 1 May."""


class Weekday(Enum):
    """A day of the week.

    Examples:
        >>> Weekday.of(date(2024, 2, 29)), Weekday.MONDAY.number
        (<Weekday.THURSDAY: 'thursday'>, 1)
    """

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"

    @classmethod
    def of(cls, day: date) -> Weekday:
        """Return the weekday on which a day falls."""
        return tuple(cls)[day.weekday()]

    @property
    def number(self) -> int:
        """Its number in the week: Monday is 1, Sunday 7."""
        return tuple(Weekday).index(self) + 1


MONDAY_TO_FRIDAY: Final = tuple(Weekday)[:5]
"""The five days that *vardagar* usually are."""


def check_number(value: int, highest: int, path: str) -> None:
    """Ask for a whole number from 1 to the highest.

    Raises:
        Invalid: The value is none.

    Examples:
        >>> check_number(31, 30, "day")
        Traceback (most recent call last):
        iopmodel.errors.Invalid: day: found 31, expected a whole number from 1 to 30, ...
    """
    if type(value) is not int or not 1 <= value <= highest:
        raise Invalid.value(value, f"a whole number from 1 to {highest}", "3", path=path)


def number_to(highest: int) -> Callable[[Any, attrs.Attribute[int], int], None]:
    """Return `check_number` as an attrs validator."""
    return lambda _, attribute, value: check_number(value, highest, attribute.name)


def check_tiles(span: Span, anchor: Anchor) -> None:
    """Ask for a span that the calendar can be cut into, if that is the anchor.

    Raises:
        Invalid: It cannot.

    Examples:
        >>> check_tiles(Span(months=5), Anchor.TERM)
        >>> check_tiles(Span(months=5), Anchor.CALENDAR)
        Traceback (most recent call last):
        iopmodel.errors.Invalid: span: found 'P5M', expected a calendar unit: months that ...
    """
    months = span.months
    if anchor is Anchor.CALENDAR and (span.days or (12 % months and months % 12)):
        expected = "a calendar unit: months that divide a year, or whole years"
        raise Invalid.value(str(span), expected, "P3M", path="span")


def check_day(month: int, day: int, rounding: Rounding) -> None:
    """Ask for a day that the month has, with a rounding where some years lack it, else without.

    Raises:
        AmbiguousDate: It is 29 February and no rounding is named.
        Invalid: There is no such day, or a rounding is named that nothing needs.

    Examples:
        >>> check_day(2, 29, Rounding.DOWN)
        >>> check_day(2, 29, Rounding.REFUSE)
        Traceback (most recent call last):
        iopmodel.errors.AmbiguousDate: rounding: found 'refuse', expected where 29 February ...
    """
    check_number(day, monthrange(_LEAP_YEAR, month)[1], "day")
    if (month, day) == (2, 29):
        if rounding is Rounding.REFUSE:
            expected = "where 29 February falls in other years"
            raise AmbiguousDate.value("refuse", expected, "down or up", path="rounding")
    elif rounding is not Rounding.REFUSE:
        expected = "no rounding, as every year has that day"
        raise Invalid.value(rounding.value, expected, "refuse", path="rounding")


def length_or_none(span: Span | None) -> Span | None:
    """Return the span, if there is one and it is longer than nothing.

    Raises:
        Invalid: It is zero or negative.
    """
    return span if span is None else length(span)


def not_negative(span: Span) -> Span:
    """Return the span, if it does not go back.

    Raises:
        Invalid: It is negative.

    Examples:
        >>> not_negative(Span())
        Span('P0D')
    """
    if span.months < 0 or span.days < 0:
        raise Invalid.value(str(span), "a span of nothing or more", "P14D")
    return span


def months_of_the_year(months: Iterable[int]) -> tuple[int, ...]:
    """Return the numbers of some months, sorted.

    Raises:
        Invalid: There are none, or one is no month or named twice.

    Examples:
        >>> months_of_the_year({6, 1})
        (1, 6)
    """
    given = tuple(months)
    known = all(type(month) is int and 1 <= month <= 12 for month in given)
    if not known or not 0 < len(set(given)) == len(given):
        raise Invalid.value(given, "different months, 1 to 12", "1, 6", path="months")
    return tuple(sorted(given))


def days_of_the_week(days: Iterable[Weekday]) -> tuple[Weekday, ...]:
    """Return some weekdays, sorted from Monday on.

    Raises:
        Invalid: There are none, or one is no weekday or named twice.

    Examples:
        >>> days_of_the_week([Weekday.FRIDAY, Weekday.MONDAY])[0].value
        'monday'
    """
    given = tuple(days)
    if not all(type(day) is Weekday for day in given) or not 0 < len(set(given)) == len(given):
        raise Invalid.value(given, "different days of the week", "monday, friday", path="days")
    return tuple(sorted(given, key=lambda day: day.number))
