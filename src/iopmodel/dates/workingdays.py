"""Swedish working days, for the clauses that count or move by them.

Lag (1930:173) om beräkning av lagstadgad tid, 2 §: where the last day for a measure falls on a
Sunday, another public holiday, a Saturday, Midsummer Eve, Christmas Eve or New Year's Eve, the
measure may be taken on the next working day. An agreement is no statute, so nothing here is ever
applied unless a clause says so, and never to the end of a period.

The public holidays come from the package `holidays` (`pip install 'iopmodel[workingdays]'`),
which knows them from 1953 to 2100; days outside these years are refused, not guessed.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

from iopmodel.dates.shifting import plain
from iopmodel.errors import Invalid, MissingPackage

__all__ = ["add_working_days", "is_working_day", "next_working_day", "previous_working_day"]

_DAY = timedelta(1)
_SATURDAY = 5


@cache
def _free_days(year: int) -> frozenset[date]:
    """Return the public holidays of a year, and the three eves that the act adds."""
    try:
        from holidays.countries.sweden import Sweden  # noqa: PLC0415 (opt-in)
    except ImportError:
        raise MissingPackage("holidays", "workingdays") from None
    if not Sweden.start_year <= year <= Sweden.end_year:
        raise Invalid.value(
            f"a day in the year {year}",
            f"one from {Sweden.start_year} to {Sweden.end_year}, whose public holidays are known",
        )
    return frozenset(Sweden(years=year, categories=("public", "de_facto")))


def is_working_day(day: date) -> bool:
    """Return whether the day is none of those that lag (1930:173) 2 § lists.

    Raises:
        Invalid: The day is not in the years 1953 to 2100.
        MissingPackage: `holidays` is not installed.

    Examples:
        >>> is_working_day(date(2024, 6, 20)), is_working_day(date(2024, 6, 21))
        (True, False)
    """
    day = plain(day)
    return day not in _free_days(day.year) and day.weekday() < _SATURDAY


def next_working_day(day: date) -> date:
    """Return the day itself, if it is a working day, or else the first one after it.

    Raises:
        Invalid: A day outside the years 1953 to 2100 is met.
        MissingPackage: `holidays` is not installed.

    Examples:
        >>> next_working_day(date(2024, 6, 21))
        datetime.date(2024, 6, 24)
    """
    return _nearest(day, _DAY)


def previous_working_day(day: date) -> date:
    """Return the day itself, if it is a working day, or else the last one before it.

    Raises:
        Invalid: A day outside the years 1953 to 2100 is met.
        MissingPackage: `holidays` is not installed.

    Examples:
        >>> previous_working_day(date(2024, 6, 21))
        datetime.date(2024, 6, 20)
    """
    return _nearest(day, -_DAY)


def add_working_days(day: date, count: int) -> date:
    """Return the working day that is so many working days after, or before, a day.

    The day itself is not counted, whether or not it is a working day.

    Args:
        day: Where to start.
        count: How many working days on; a negative number goes back.

    Raises:
        Invalid: The count is zero or no whole number, or a day outside the years 1953 to 2100 is
            met.
        MissingPackage: `holidays` is not installed.

    Examples:
        >>> add_working_days(date(2024, 6, 20), 1), add_working_days(date(2024, 6, 24), -1)
        (datetime.date(2024, 6, 24), datetime.date(2024, 6, 20))
    """
    if type(count) is not int or not count:
        raise Invalid.value(count, "a whole number of working days other than 0", "5")
    step = _DAY if count > 0 else -_DAY
    for _ in range(abs(count)):
        day = _nearest(plain(day) + step, step)
    return day


def _nearest(day: date, step: timedelta) -> date:
    while not is_working_day(day):
        day += step
    return plain(day)
