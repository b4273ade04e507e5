"""Pieces of time in order, each found without those before it.

A sequence of pieces is a function from a place k = 0, 1, 2, … to the k-th piece. Later pieces
begin and end later. `None` stands after the last piece, or the last that the calendar holds; one
that the calendar cuts short has an open end, and does not exist if the term has one too.
"""

from __future__ import annotations

from bisect import bisect_left
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from iopmodel.dates.period import OPEN_END, End, Period
from iopmodel.dates.shifting import LAST_YEAR, Rounding, between, shift
from iopmodel.dates.span import Span
from iopmodel.errors import OutOfCalendar

__all__ = [
    "Pieces",
    "calendar_units",
    "chain",
    "day_at",
    "halves",
    "place_of",
    "shifted",
    "single",
    "size",
    "tiles",
    "whole_months",
]

Pieces = Callable[[int], Period | None]
"""The k-th piece, counted from 0."""

_DAY: Final = timedelta(1)
_LAST_DAY: Final = date(LAST_YEAR, 12, 31)
_IN_EVERY_MONTH: Final = 28


def place_of(day: date, ends: Callable[[int], End], low: int = 0) -> int:
    """Return the first place, from `low` on, that does not end before a day, in few steps.

    Args:
        day: The day.
        ends: The last day of the k-th of what is sought among, never falling, at last open.
        low: Where to begin.

    Examples:
        >>> months = calendar_units(Period.parse("0001-01-01/.."), 1)
        >>> place_of(date(2024, 2, 29), lambda k: months(k).last)
        24277
    """
    if ends(low) >= day:
        return low
    step = 1
    while ends(low + step) < day:
        step *= 2

    # The first place within the last doubling: what lies before is known to end too early.
    def late(k: int) -> bool:
        return ends(k) >= day

    return bisect_left(range(low + step), True, lo=low + step // 2, key=late)  # noqa: FBT003


def shifted(day: date, span: Span, rounding: Rounding = Rounding.UP) -> date | None:
    """Return the day moved by the span, or `None` where that is outside the calendar.

    The day after the calendar's last is returned, as a piece may end before it.

    Examples:
        >>> shifted(date(2023, 1, 31), Span(months=1))
        datetime.date(2023, 3, 1)
        >>> shifted(date(2023, 1, 31), Span.of(years=9000)) is None
        True
    """
    try:
        return shift(day, span, rounding)
    except OutOfCalendar:
        return None


def whole_months(number: int, size: int) -> Period | None:
    """Return so many whole months, the first that of the number `12 * year + month - 1`.

    Months before the year 1 are left out.

    Examples:
        >>> print(whole_months(12 * 2019 + 10, 6))
        2019-11-01/2020-04-30
    """
    year, month = divmod(number, 12)
    if year > LAST_YEAR:
        return None
    first = date(year, month + 1, 1) if year else date.min
    year, month = divmod(number + size - 1, 12)
    if year > LAST_YEAR:
        return Period(first, OPEN_END)
    return Period(first, date(year, month + 1, monthrange(year, month + 1)[1]))


def day_at(start: date, span: Span, rounding: Rounding = Rounding.UP) -> Period | None:
    """Return the piece of one day that the start is moved to, if the calendar holds it.

    Examples:
        >>> print(day_at(date(2024, 2, 29), Span.of(years=1), Rounding.DOWN))
        2025-02-28/2025-02-28
    """
    day = shifted(start, span, rounding)
    return None if day is None or day > _LAST_DAY else Period.day(day)


def size(first: date, last: date) -> Span:
    """Return how long it is from the first day to the last, both included.

    Examples:
        >>> size(date(2021, 6, 1), date(2022, 5, 31))
        Span('P1Y')
    """
    if last == _LAST_DAY and first.day > 1:
        # No month of such a period ends here, and past this day nothing can be reckoned.
        return between(first, last) + Span(days=1)
    return between(first, last + _DAY)


def single(piece: Period | None) -> Pieces:
    """Return one piece, or none."""
    return lambda k: None if k else piece


def calendar_units(term: Period, months: int) -> Pieces:
    """Return the units of so many months, counted from the year in which the term begins."""

    def piece(k: int) -> Period | None:
        unit = whole_months(12 * term.first.year + k * months, months)
        return None if unit is None else _ended(unit, term)

    return piece


def tiles(term: Period, span: Span, start: date, rounding: Rounding = Rounding.UP) -> Pieces:
    """Return the pieces between the days `shift(start, k * span, rounding)`, each with its first.

    Examples:
        >>> print(tiles(Period.parse("2023-08-31/.."), Span(months=6), date(2023, 8, 31))(1))
        2024-03-01/2024-08-30
    """

    def piece(k: int) -> Period | None:
        first, after = shifted(start, k * span, rounding), shifted(start, (k + 1) * span, rounding)
        if first is None:
            return None
        return _ended(Period(first, OPEN_END if after is None else after - _DAY), term)

    return piece


def chain(term: Period, span: Span, rounding: Rounding, event: date | None) -> Pieces:
    """Return the pieces that each begin the day after the one before, and end so long after it.

    The first begins the day after the event. Without one it is counted from the first day of the
    term as from an event, and that day belongs to it.

    Examples:
        >>> pieces = chain(Period.parse("2023-01-31/.."), Span(months=1), Rounding.DOWN, None)
        >>> print(pieces(0), pieces(1))
        2023-01-31/2023-02-28 2023-03-01/2023-03-28
    """
    ends = [event or term.first]

    def settled() -> bool:
        # Where no month is counted, or the day is in every month, nothing is rounded any more.
        return not span.months or (not span.days and ends[-1].day <= _IN_EVERY_MONTH)

    def end(k: int) -> date | None:
        while k >= len(ends) and not settled():
            following = shifted(ends[-1], span, rounding)
            if following is None:
                return None
            ends.append(following)
        if k < len(ends):
            return ends[k]
        return shifted(ends[-1], (k - len(ends) + 1) * span)

    def piece(k: int) -> Period | None:
        previous, last = end(k), end(k + 1)
        if previous is None:
            return None
        first = previous if k == 0 and event is None else previous + _DAY
        if last is None or last > _LAST_DAY:
            return _ended(Period(first, OPEN_END), term)
        return Period(first, last)

    return piece


def halves(start: date, span: Span) -> Pieces:
    """Return the first half of each tile of that length, as if every tile were whole.

    Examples:
        >>> print(halves(date(2023, 7, 1), Span(months=3))(0))
        2023-07-01/2023-08-31
    """
    middle = _middle(span)

    def piece(k: int) -> Period | None:
        first, after = shifted(start, k * span), shifted(start, k * span + (middle or span))
        if first is None or after is None:
            return None
        days = (after - first).days
        return Period(first, first + ((days if middle else (days + 1) // 2) - 1) * _DAY)

    return piece


def _middle(span: Span) -> Span | None:
    """Return the first half of a span, or `None` where only its days can be halved."""
    if span.months < 2:
        return None
    odd = span.months % 2
    return Span((span.months + odd) // 2, 0 if odd else (span.days + 1) // 2)


def _ended(piece: Period, term: Period) -> Period | None:
    return None if piece.last is OPEN_END and term.last is OPEN_END else piece
