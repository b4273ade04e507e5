"""Moving a day by months and days, each meeting of the 31st said openly."""

from __future__ import annotations

import datetime as dt
import re
from calendar import isleap
from collections.abc import Iterator
from datetime import date
from enum import Enum
from typing import Final

from iopmodel.dates.span import Span, length
from iopmodel.errors import AmbiguousDate, Invalid, OutOfCalendar, shown

__all__ = ["Rounding", "between", "cuts", "parse_date", "plain", "shift"]

LAST_YEAR: Final = 9998
"""The last year in which a date may fall: 9999 is where other libraries put "for ever"."""

AFTER_LAST: Final = date(LAST_YEAR + 1, 1, 1)
"""The day after the last: where a period may be cut, and where nothing can lie."""

_ISO_DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_LENGTHS: Final = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
"""How many days each month has, from January at 1; February in a year that is no leap year."""


class Rounding(Enum):
    """What to do where a shift by months meets a day that the month does not have.

    Examples:
        >>> shift(date(2023, 1, 31), Span(months=1), Rounding.DOWN)
        datetime.date(2023, 2, 28)
        >>> shift(date(2023, 1, 31), Span(months=1), Rounding.UP)
        datetime.date(2023, 3, 1)
    """

    REFUSE = "refuse"
    """Raise [`AmbiguousDate`][iopmodel.errors.AmbiguousDate]."""
    DOWN = "down"
    """The last day of the month: 31 January plus a month is 28 or 29 February."""
    UP = "up"
    """The first day of the next month: 31 January plus a month is 1 March."""


def plain(day: date) -> date:
    """Return the day as a plain `datetime.date`.

    A date of another library (such as `pendulum.Date`) is made plain; a moment is refused.

    Raises:
        Invalid: It is a `datetime`, or no date at all.

    Examples:
        >>> import pendulum
        >>> plain(pendulum.Date(2023, 7, 1))
        datetime.date(2023, 7, 1)
    """
    return day if type(day) is date else _made_plain(day)


def _made_plain(value: object) -> date:
    if isinstance(value, dt.datetime) or not isinstance(value, date):
        raise Invalid.value(value, "a date without a time of day", "datetime.date(2023, 7, 1)")
    return date(value.year, value.month, value.day)


def parse_date(text: str) -> date:
    """Read a date written `YYYY-MM-DD`, and in no other way.

    Raises:
        Invalid: The text has another form, or names a day that does not exist.

    Examples:
        >>> parse_date("2024-02-29")
        datetime.date(2024, 2, 29)
        >>> parse_date("20240229")
        Traceback (most recent call last):
        iopmodel.errors.Invalid: found '20240229', expected a date as YYYY-MM-DD, for example ...
    """
    try:
        if _ISO_DATE.fullmatch(text):
            return date.fromisoformat(text)
    except ValueError as error:
        raise Invalid.value(text, f"a day that exists ({error})", "2023-07-01") from None
    raise Invalid.value(text, "a date as YYYY-MM-DD", "2023-07-01")


def _day(year: int, month: int, day: int, rounding: Rounding) -> date:
    """Return the day of that number in that month, rounded where the month is too short."""
    if not 1 <= year <= LAST_YEAR + 1:
        raise OutOfCalendar.value(
            f"the year {shown(year)}", f"a date in the years 1 to {LAST_YEAR}"
        )
    longest = 29 if month == 2 and isleap(year) else _LENGTHS[month]
    if day <= longest:
        return date(year, month, day)
    if rounding is Rounding.DOWN:
        return date(year, month, longest)
    if rounding is Rounding.UP:
        # A month that lacks a day is never December, so the year stays.
        return date(year, month + 1, 1)
    raise AmbiguousDate.value(
        f"day {day} of {year}-{month:02}",
        f"a rounding, as that month has {longest} days",
        "Rounding.DOWN (its last day) or Rounding.UP (the first of the next month)",
    )


def _moved(day: date, days: int) -> date:
    try:
        return day + dt.timedelta(days)
    except OverflowError:
        found = f"{day} and {shown(days)} days"
        raise OutOfCalendar.value(found, f"a date in the years 1 to {LAST_YEAR}") from None


def shift(day: date, span: Span, rounding: Rounding = Rounding.REFUSE) -> date:
    """Return the day moved by the span: months first, rounded once, then days.

    Args:
        day: Where to start.
        span: How far to go; a negative span goes back.
        rounding: What to do where the month has no such day.

    Raises:
        AmbiguousDate: The month has no such day and no rounding was named.
        OutOfCalendar: The result is before the year 1 or after 9998. Only the day after the
            last, 1 January 9999, can be reached, as a period may be cut there.

    Examples:
        >>> shift(date(2021, 6, 1), Span.parse("P1Y"))
        datetime.date(2022, 6, 1)
        >>> shift(date(2024, 2, 29), Span.parse("P1Y"))
        Traceback (most recent call last):
        iopmodel.errors.AmbiguousDate: found 'day 29 of 2025-02', expected a rounding, as ...
    """
    day = plain(day)
    if span.months:
        year, month = divmod(12 * day.year + day.month - 1 + span.months, 12)
        day = _day(year, month + 1, day.day, rounding)
    if span.days:
        day = _moved(day, span.days)
    if day > AFTER_LAST:
        raise OutOfCalendar.value(str(day), f"a date in the years 1 to {LAST_YEAR}")
    return day


def cuts(first: date, span: Span, rounding: Rounding = Rounding.UP) -> Iterator[date]:
    """Yield `shift(first, k * span, rounding)` for k = 0, 1, 2, …, to the end of the calendar.

    Each is counted from the first, so month ends do not drift as they do when each date is
    counted from the one before.

    Raises:
        Invalid: The span is not a length.
        AmbiguousDate: As in `shift`, when the date is reached.

    Examples:
        >>> from itertools import islice
        >>> [f"{day:%d %b}" for day in islice(cuts(date(2023, 8, 31), Span(months=6)), 3)]
        ['31 Aug', '01 Mar', '31 Aug']
    """
    first, span = plain(first), length(span)
    return (
        _cuts_by_definition(first, span, rounding)
        if span.days
        else _cuts_by_months(first, span.months, rounding)
    )


def _cuts_by_months(first: date, months: int, rounding: Rounding) -> Iterator[date]:
    """Yield the same as the definition, several times faster, where the span has no days."""
    day = first.day
    start = 12 * first.year + first.month - 1
    # The month after the last year has one day that may be reached, the first.
    end = 12 * (LAST_YEAR + 1) + (1 if day == 1 else 0)
    for number in range(start, end, months):
        month = number % 12 + 1
        if day <= _LENGTHS[month]:
            yield date(number // 12, month, day)
        else:
            yield _day(number // 12, month, day, rounding)


def _cuts_by_definition(first: date, span: Span, rounding: Rounding) -> Iterator[date]:
    k = 0
    while True:
        try:
            cut = shift(first, k * span, rounding)
        except OutOfCalendar:
            return
        yield cut
        k += 1


def between(a: date, b: date) -> Span:
    """Return how far it is from a to b: the most whole months, then days.

    The months are the most n for which `shift(a, n months, UP)` is not after b, so that shifting
    a up by the result gives b.

    Raises:
        Invalid: b lies before a.

    Examples:
        >>> between(date(2021, 6, 1), date(2022, 5, 31))
        Span('P11M30D')
        >>> between(date(2023, 1, 31), date(2023, 3, 1))
        Span('P1M')
    """
    a, b = plain(a), plain(b)
    if b < a:
        raise Invalid.value(b.isoformat(), f"a day that is not before {a}", a.isoformat())
    months = 12 * (b.year - a.year) + b.month - a.month
    # b's month may be too early by one, where its day is below a's.
    if months and shift(a, Span(months=months), Rounding.UP) > b:
        months -= 1
    return Span(months, (b - shift(a, Span(months=months), Rounding.UP)).days)
