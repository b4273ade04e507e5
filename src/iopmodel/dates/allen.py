"""How two periods lie to each other: the thirteen relations of Allen.

James F. Allen, *Maintaining knowledge about temporal intervals*, Communications of the ACM 26
(1983), 832-843. A period has whole days, so *meets* means that the other begins the day after.
"""

from __future__ import annotations

from enum import Enum
from functools import cache
from itertools import combinations, product
from typing import Final

from iopmodel.dates.period import OPEN_END, Period

__all__ = ["Relation", "composition", "relation"]


class Relation(Enum):
    """How a first period lies to a second; any two periods stand in exactly one relation.

    Examples:
        >>> relation(Period.parse("2023-01-01/P1Y"), Period.parse("2024-01-01/.."))
        <Relation.MEETS: 'meets'>
    """

    # The order makes converses mirror images: the first of the last, the second
    # of the last but one, and so on.
    BEFORE = "before"
    """It ends, and at least one day lies between."""
    MEETS = "meets"
    """It ends the day before the other begins."""
    OVERLAPS = "overlaps"
    """It begins first and ends within the other, before its end."""
    FINISHED_BY = "finished-by"
    """It begins first, and both end on the same day."""
    CONTAINS = "contains"
    """It begins before and ends after the other."""
    STARTS = "starts"
    """Both begin on the same day, and it ends first."""
    EQUALS = "equals"
    """Both have the same days."""
    STARTED_BY = "started-by"
    """Both begin on the same day, and the other ends first."""
    DURING = "during"
    """It begins after and ends before the other."""
    FINISHES = "finishes"
    """It begins later, and both end on the same day."""
    OVERLAPPED_BY = "overlapped-by"
    """It begins within the other, after its first day, and ends later."""
    MET_BY = "met-by"
    """It begins the day after the other ends."""
    AFTER = "after"
    """It begins when the other has ended and at least one day has gone by."""

    @property
    def converse(self) -> Relation:
        """How the second lies to the first.

        Examples:
            >>> Relation.STARTS.converse
            <Relation.STARTED_BY: 'started-by'>
        """
        order = tuple(Relation)
        return order[-1 - order.index(self)]


# By whether the first begins, and ends, before (-1), with (0) or after (1) the second.
_OVERLAPPING: Final = {
    (-1, -1): Relation.OVERLAPS,
    (-1, 0): Relation.FINISHED_BY,
    (-1, 1): Relation.CONTAINS,
    (0, -1): Relation.STARTS,
    (0, 0): Relation.EQUALS,
    (0, 1): Relation.STARTED_BY,
    (1, -1): Relation.DURING,
    (1, 0): Relation.FINISHES,
    (1, 1): Relation.OVERLAPPED_BY,
}

_NEVER: Final = 10_000_000
"""The number of the day after an open end: past every day of the calendar."""

_Bounds = tuple[int, int]
"""The number of the first day, and of the day after the last."""


def _bounds(period: Period) -> _Bounds:
    after = _NEVER if period.last is OPEN_END else period.last.toordinal() + 1
    return period.first.toordinal(), after


def _sign(a: int, b: int) -> int:
    return (a > b) - (a < b)


def _related(a: _Bounds, b: _Bounds) -> Relation:
    if a[1] <= b[0]:
        return Relation.MEETS if a[1] == b[0] else Relation.BEFORE
    if b[1] <= a[0]:
        return Relation.MET_BY if b[1] == a[0] else Relation.AFTER
    return _OVERLAPPING[_sign(a[0], b[0]), _sign(a[1], b[1])]


def relation(a: Period, b: Period) -> Relation:
    """Return how the first period lies to the second.

    Examples:
        >>> relation(Period.parse("2024-03-01/P1M"), Period.parse("2024-01-01/P1Y"))
        <Relation.DURING: 'during'>
    """
    return _related(_bounds(a), _bounds(b))


@cache
def _table() -> dict[tuple[Relation, Relation], frozenset[Relation]]:
    """Return which relations of a to c are possible, for those of a to b and of b to c.

    Three periods have six bounds, so every way for three of them to lie occurs among the bounds
    0 to 5: trying these is a proof, not a sample.
    """
    found: dict[tuple[Relation, Relation], set[Relation]] = {}
    for a, b, c in product(combinations(range(6), 2), repeat=3):
        found.setdefault((_related(a, b), _related(b, c)), set()).add(_related(a, c))
    return {pair: frozenset(relations) for pair, relations in found.items()}


def composition(ab: Relation, bc: Relation) -> frozenset[Relation]:
    """Return how a may lie to c, when it is known how a lies to b and b to c.

    Examples:
        >>> composition(Relation.MEETS, Relation.DURING) == {
        ...     Relation.OVERLAPS,
        ...     Relation.STARTS,
        ...     Relation.DURING,
        ... }
        True
    """
    return _table()[ab, bc]
