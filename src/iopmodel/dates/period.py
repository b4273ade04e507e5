"""A stretch of whole days, both ends included, and the tiles it is cut into."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from enum import Enum
from itertools import islice
from typing import Final

import attrs

from iopmodel.dates.shifting import (
    AFTER_LAST,
    LAST_YEAR,
    Rounding,
    cuts,
    parse_date,
    plain,
    shift,
)
from iopmodel.dates.span import Span, length
from iopmodel.errors import Invalid

__all__ = ["OPEN_END", "End", "OpenEnd", "Period", "Tile", "parse_date"]

_DAY: Final = timedelta(1)
_EXAMPLE: Final = "2023-07-01/2024-06-30, 2023-07-01/P1Y or 2023-07-01/.."


class OpenEnd(Enum):
    """The end of a period that runs until further notice (*tills vidare*).

    It is later than every date and equal only to itself; it is not a date in a far year.

    Examples:
        >>> OPEN_END > date.max, date.max < OPEN_END, max(date(2024, 1, 1), OPEN_END)
        (True, True, OPEN_END)
    """

    OPEN_END = ".."

    def __lt__(self, other: object) -> bool:
        return NotImplemented if not isinstance(other, (date, OpenEnd)) else False

    def __le__(self, other: object) -> bool:
        return NotImplemented if not isinstance(other, (date, OpenEnd)) else self is other

    def __gt__(self, other: object) -> bool:
        return NotImplemented if not isinstance(other, (date, OpenEnd)) else self is not other

    def __ge__(self, other: object) -> bool:
        return NotImplemented if not isinstance(other, (date, OpenEnd)) else True

    def __repr__(self) -> str:
        return self.name

    def __str__(self) -> str:
        return self.value


OPEN_END: Final = OpenEnd.OPEN_END
End = date | OpenEnd
"""The last day of a period, or `OPEN_END`."""


def _end(value: End) -> End:
    return value if value is OPEN_END else plain(value)


@attrs.frozen
class Period:
    """The days from the first to the last, both included; never empty.

    Attributes:
        first: The first day.
        last: The last day, or `OPEN_END` where there is none.

    Raises:
        Invalid: The last day lies before the first, or a day in the calendar's last year (only
            what remains of an open end after the year 9998 may begin there, on its first day).

    Examples:
        >>> year = Period(date(2021, 6, 1), date(2022, 5, 31))
        >>> len(year), str(year)
        (365, '2021-06-01/2022-05-31')
        >>> year == Period.parse("2021-06-01/P1Y")
        True
    """

    first: date = attrs.field(converter=plain)
    last: End = attrs.field(converter=_end)

    def __attrs_post_init__(self) -> None:
        if self.last < self.first:
            raise Invalid.value(
                str(self), "a period whose last day is not before its first", _EXAMPLE
            )
        if self.first > AFTER_LAST:
            raise Invalid.value(str(self), f"a first day by the year {LAST_YEAR}", _EXAMPLE)
        if self.last is not OPEN_END and self.last >= AFTER_LAST:
            raise Invalid.value(str(self), f"an end by the year {LAST_YEAR}, or none", _EXAMPLE)

    @classmethod
    def starting(cls, first: date, span: Span) -> Period:
        """Return the period of that length from and including a day (*från och med*).

        Its last day is the day before `shift(first, span, UP)`.

        Raises:
            Invalid: The span is not a length.

        Examples:
            >>> print(Period.starting(date(2023, 7, 1), Span.parse("P1Y")))
            2023-07-01/2024-06-30
            >>> print(Period.starting(date(2023, 1, 31), Span.parse("P1M")))
            2023-01-31/2023-02-28
        """
        return cls(first, shift(first, length(span), Rounding.UP) - _DAY)

    @classmethod
    def parse(cls, text: str) -> Period:
        """Read a period: first and last day, first day and length, or first day and `..`.

        Raises:
            Invalid: The text has none of the three forms.

        Examples:
            >>> Period.parse("2023-07-01/..").last
            OPEN_END
        """
        first, slash, rest = text.partition("/")
        if not slash:
            raise Invalid.value(text, "a period: two days, or a day and a length", _EXAMPLE)
        if rest.startswith(("P", "-")):
            return cls.starting(parse_date(first), Span.parse(rest))
        return cls(parse_date(first), OPEN_END if rest == OPEN_END.value else parse_date(rest))

    @classmethod
    def day(cls, day: date) -> Period:
        """Return the period of one day.

        Examples:
            >>> len(Period.day(date(2024, 2, 29)))
            1
        """
        return cls(day, day)

    def __str__(self) -> str:
        return f"{self.first}/{self.last}"

    def __repr__(self) -> str:
        return f"Period({str(self)!r})"

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    def __len__(self) -> int:
        if self.last is OPEN_END:
            raise Invalid.value(str(self), "a period with an end, as only such has a size")
        return (self.last - self.first).days + 1

    def __bool__(self) -> bool:
        """Return `True`: a period is never empty, and one without an end has no `len`."""
        return True

    def __iter__(self) -> Iterator[date]:
        """Yield its days in order; without end where it has none."""
        day = self.first
        while day <= self.last and day.year <= LAST_YEAR:
            yield day
            day += _DAY

    def __and__(self, other: Period) -> Period | None:
        """Return the days in both, or `None` where there are none.

        Examples:
            >>> print(Period.parse("2021-06-01/..") & Period.parse("2020-01-01/P2Y"))
            2021-06-01/2021-12-31
        """
        first, last = max(self.first, other.first), min(self.last, other.last)
        return Period(first, last) if first <= last else None

    def covers(self, other: Period) -> bool:
        """Return whether every day of the other period is in this one.

        Examples:
            >>> Period.parse("2021-01-01/..").covers(Period.parse("2021-06-01/P1Y"))
            True
        """
        return self.first <= other.first and other.last <= self.last

    def tiles(self, span: Span) -> Iterator[Tile]:
        """Yield the pieces of that length, counted from the first day, so without drift.

        Cut k lies at `shift(first, k * span, UP)`. The last piece is a stub, if and only if the
        day after the period is no cut. Lazy, so that an open end may be tiled too.

        Raises:
            Invalid: The span is not a length.

        Examples:
            >>> for tile in Period.parse("2023-07-01/2024-09-30").tiles(Span.parse("P6M")):
            ...     print(tile)
            2023-07-01/2023-12-31
            2024-01-01/2024-06-30
            2024-07-01/2024-09-30 (stub)
        """
        return _tiles(self, self.first, cuts(self.first, span))

    def calendar_tiles(self, span: Span) -> Iterator[Tile]:
        """Yield the pieces that lie in each calendar unit: months, quarters, thirds, halves, years.

        A piece is a stub where it is not the whole unit, so the first may be one too.

        Args:
            span: 1, 2, 3, 4 or 6 months, or whole years (counted from 1 January of the year in
                which the period begins).

        Raises:
            Invalid: The span is none of these.

        Examples:
            >>> [str(t) for t in Period.parse("2021-06-01/P1Y").calendar_tiles(Span.of(years=1))]
            ['2021-06-01/2021-12-31 (stub)', '2022-01-01/2022-05-31 (stub)']
        """
        months = length(span).months
        if span.days or (12 % months and months % 12):
            raise Invalid.value(
                str(span), "a calendar unit: months that divide a year, or whole years", "P3M"
            )
        start = date(self.first.year, (self.first.month - 1) // months * months + 1, 1)
        return _tiles(self, start, cuts(start, span))


@attrs.frozen
class Tile:
    """A piece of a period that was cut at equal lengths.

    Attributes:
        period: Its days.
        stub: Whether it is shorter than the others, because the period begins or ends within it.

    Examples:
        >>> next(Period.parse("2023-07-01/..").tiles(Span.parse("P1Y"))).stub
        False
    """

    period: Period
    stub: bool = False

    def __str__(self) -> str:
        return f"{self.period} (stub)" if self.stub else str(self.period)


def _tiles(period: Period, start: date, later: Iterator[date]) -> Iterator[Tile]:
    """Yield the pieces of the period between consecutive cuts, the first cut being `start`."""
    # As a plain date an open end is past every cut, and quick to compare.
    first, end = period.first, date.max if period.last is OPEN_END else period.last
    for cut in islice(later, 1, None):
        last = cut - _DAY
        if first <= start and last < end:
            yield _whole_tile(start, last)
        else:
            whole = first <= start and last == end
            yield Tile(Period(max(start, first), min(last, end)), stub=not whole)
        if end <= last:
            return
        start = cut
    # The next cut lies past the calendar: what is left of a period with an end is a stub, and the
    # last piece of an open end is left out.
    if period.last is not OPEN_END:
        yield Tile(Period(max(start, first), end), stub=True)


_set_first, _set_last = (vars(Period)[name].__set__ for name in ("first", "last"))
_set_period, _set_stub = (vars(Tile)[name].__set__ for name in ("period", "stub"))


def _whole_tile(first: date, last: date) -> Tile:
    """Return `Tile(Period(first, last))` for days known to be plain and in order.

    Checking them again, tile by tile, would take twice as long as reckoning them.
    """
    period, tile = object.__new__(Period), object.__new__(Tile)
    _set_first(period, first)
    _set_last(period, last)
    _set_period(tile, period)
    _set_stub(tile, False)  # noqa: FBT003 (a slot takes no names)
    return tile
