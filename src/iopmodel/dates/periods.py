"""Sets of days, kept as the fewest periods."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Final

import attrs

from iopmodel.dates.period import OPEN_END, Period

__all__ = ["Periods"]

_DAY: Final = timedelta(1)


def _normal(periods: Iterable[Period]) -> tuple[Period, ...]:
    """Return the periods sorted, those that overlap or are adjacent joined to one."""
    joined: list[Period] = []
    for period in sorted(periods, key=lambda period: period.first):
        if not joined or joined[-1].last < period.first - _DAY:
            joined.append(period)
        elif joined[-1].last < period.last:
            joined[-1] = Period(joined[-1].first, period.last)
    return tuple(joined)


@attrs.frozen(repr=False)
class Periods:
    """A set of days in normal form: sorted periods, of which no two overlap or are adjacent.

    Equal sets have equal periods. The last period may be without an end. As with a
    [`Period`][iopmodel.dates.period.Period], `len`, `in` and iteration speak of days.

    Attributes:
        periods: The fewest periods that have these days; given in any order, made normal.

    Examples:
        >>> print(Periods([Period.parse("2021-06-01/P1Y"), Period.parse("2020-01-01/2021-05-31")]))
        2020-01-01/2022-05-31
        >>> len(Periods([Period.parse("2024-01-01/P1M"), Period.parse("2024-03-01/P1M")]))
        62
    """

    periods: tuple[Period, ...] = attrs.field(default=(), converter=_normal)

    def __str__(self) -> str:
        return ", ".join(map(str, self.periods))

    def __repr__(self) -> str:
        return f"Periods([{', '.join(map(repr, self.periods))}])"

    def __contains__(self, day: date) -> bool:
        return any(day in period for period in self.periods)

    def __len__(self) -> int:
        return sum(map(len, self.periods))

    def __bool__(self) -> bool:
        """Return whether there is any day; a set without an end has no `len`."""
        return bool(self.periods)

    def __iter__(self) -> Iterator[date]:
        """Yield its days in order; to the end of the calendar where it has no end."""
        for period in self.periods:
            yield from period

    def __or__(self, other: Periods) -> Periods:
        """Return the days in either.

        Examples:
            >>> january = Periods([Period.parse("2024-01-01/P1M")])
            >>> print(january | Periods([Period.parse("2024-02-01/..")]))
            2024-01-01/..
        """
        return Periods((*self.periods, *other.periods))

    def __and__(self, other: Periods) -> Periods:
        """Return the days in both.

        Examples:
            >>> kept = Periods([Period.parse("2023-06-01/P1Y"), Period.parse("2024-12-01/..")])
            >>> print(kept & Periods([Period.parse("2024-01-01/P1Y")]))
            2024-01-01/2024-05-31, 2024-12-01/2024-12-31
        """
        return Periods(_common(self.periods, other.periods))

    def __sub__(self, other: Periods) -> Periods:
        """Return the days in this one that are not in the other.

        Examples:
            >>> february = Periods([Period.parse("2024-02-01/P1M")])
            >>> print(Periods([Period.parse("2024-01-01/..")]) - february)
            2024-01-01/2024-01-31, 2024-03-01/..
        """
        left: list[Period] = []
        for period in self.periods:
            left += other.gaps(period).periods
        return Periods(left)

    def gaps(self, within: Period) -> Periods:
        """Return the days of a period that are not in the set: its complement within the period.

        Examples:
            >>> february = Periods([Period.parse("2024-02-01/P1M")])
            >>> print(february.gaps(Period.parse("2024-01-01/P1Y")))
            2024-01-01/2024-01-31, 2024-03-01/2024-12-31
        """
        free: list[Period] = []
        first = within.first
        for taken in self.periods:
            if taken.last < first:
                continue
            if within.last < taken.first:
                break
            if first < taken.first:
                free.append(Period(first, taken.first - _DAY))
            if taken.last is OPEN_END or within.last <= taken.last:
                return Periods(free)
            first = taken.last + _DAY
        return Periods((*free, Period(first, within.last)))


def _common(ours: tuple[Period, ...], theirs: tuple[Period, ...]) -> Iterator[Period]:
    """Yield what is common to two sorted rows of periods, in one walk along both."""
    here, there = 0, 0
    while here < len(ours) and there < len(theirs):
        both = ours[here] & theirs[there]
        if both is not None:
            yield both
        if ours[here].last < theirs[there].last:
            here += 1
        else:
            there += 1
