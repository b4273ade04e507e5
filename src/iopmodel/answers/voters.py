"""Who votes in a body, and with how many votes: exactly, or between which numbers."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import Final

import attrs

from iopmodel.notgiven import About, AtLeast, Bounds, Count, NotGiven
from iopmodel.partnership.aggregate import Parts
from iopmodel.terms import (
    Body,
    EachOf,
    Office,
    Party,
    Sector,
    Unit,
    VotesPer,
)

__all__ = ["Can", "Number", "Range", "Voter", "range_of", "standing_behind", "voters"]

Number = int | Bounds[int] | AtLeast
"""How many: exactly, between two numbers, or at least so many without a limit."""

_FURTHEST: Final = 20


class Can(Enum):
    """Whether something is so."""

    YES = "yes"
    NO = "no"
    HANGS = "hangs"
    """It hangs on what the text leaves out."""

    @classmethod
    def of(cls, found: Iterable[bool | Can]) -> Can:
        """Return what several cases come to, of which one is the case.

        Examples:
            >>> Can.of([True, True]), Can.of([True, False])
            (<Can.YES: 'yes'>, <Can.HANGS: 'hangs'>)
        """
        told = {one if isinstance(one, Can) else cls.YES if one else cls.NO for one in found}
        return told.pop() if len(told) == 1 else cls.HANGS


@attrs.frozen
class Range:
    """Between which numbers something lies, both included.

    Attributes:
        low: The least.
        high: The most; `None` where there is no limit.

    Examples:
        >>> Range(1, 2) + Range(1, None)
        Range(low=2, high=None)
    """

    low: int
    high: int | None

    def __add__(self, other: Range) -> Range:
        endless = self.high is None or other.high is None
        return Range(
            self.low + other.low, None if endless else (self.high or 0) + (other.high or 0)
        )

    @property
    def exact(self) -> bool:
        """Whether it is one number."""
        return self.low == self.high

    def less(self, number: int) -> Range:
        """Return it less so many, and never less than nothing.

        Examples:
            >>> Range(0, None).less(1), Range(2, 3).less(1)
            (Range(low=0, high=None), Range(low=1, high=2))
        """
        high = None if self.high is None else max(self.high - number, 0)
        return Range(max(self.low - number, 0), high)

    @property
    def number(self) -> Number:
        """What it says, as the answers tell it.

        Examples:
            >>> Range(2, 2).number, Range(0, 1).number, Range(3, None).number
            (2, Bounds(low=0, high=1), AtLeast(number=3))
        """
        if self.high is None:
            return AtLeast(self.low)
        return self.low if self.exact else Bounds(self.low, self.high)

    @classmethod
    def total(cls, ranges: Iterable[Range]) -> Range:
        """Return the range of a sum.

        Examples:
            >>> Range.total([Range(1, 1), Range(2, 3)])
            Range(low=3, high=4)
        """
        return sum(ranges, cls(0, 0))

    @classmethod
    def around(cls, ranges: Iterable[Range]) -> Range:
        """Return the range of something that lies in one of several.

        Examples:
            >>> Range.around([Range(1, 1), Range(2, None)])
            Range(low=1, high=None)
        """
        listed = list(ranges)
        highs = [one.high for one in listed]
        high = None if None in highs else max(high for high in highs if high is not None)
        return cls(min(one.low for one in listed), high)


@attrs.frozen
class Voter:
    """Those in a body who represent one actor, whose votes are taken to be cast together.

    Attributes:
        actor: The party, or who else they represent.
        sector: The side it stands on; nothing for one who is no party.
        seats: How many they are.
    """

    actor: str
    sector: Sector | None
    seats: Range

    def votes(self, per: VotesPer) -> Range:
        """Return how many votes they have: one each, or one for the party.

        Examples:
            >>> three = Voter("staden", Sector.PUBLIC, Range(3, 3))
            >>> three.votes(VotesPer.PARTY), three.votes(VotesPer.SEAT)
            (Range(low=1, high=1), Range(low=3, high=3))
        """
        if per is VotesPer.SEAT:
            return self.seats
        if self.sector is None:
            return Range(0, 0)
        high = self.seats.high
        return Range(min(self.seats.low, 1), 1 if high is None else min(high, 1))


def range_of(count: Count, least: int = 1) -> Range:
    """Return between which numbers a count lies.

    Of those who have seats there is one at least; about so many is no more exact than that, as
    nothing says how far off it may be.

    Args:
        count: The count.
        least: How many there are at the least where the text gives no number.

    Examples:
        >>> range_of(AtLeast(2)), range_of(About(7)), range_of(3)
        (Range(low=2, high=None), Range(low=1, high=None), Range(low=3, high=3))
    """
    if isinstance(count, NotGiven):
        return Range(least, None)
    if isinstance(count, About):
        return Range(min(count.number, 1), None)
    return Range(count.number, None) if isinstance(count, AtLeast) else Range(count, count)


def standing_behind(parts: Parts, actor: str) -> str:
    """Return the party, or who else, that a unit or an office belongs to.

    Args:
        parts: Where the actors are.
        actor: The key of the actor.
    """
    found = actor
    # Units that belong to one another in a circle come to an end.
    for _ in range(_FURTHEST):
        part = parts.find(found)
        if not isinstance(part, (Office, Unit)):
            break
        found = part.of
    return found


def voters(parts: Parts, body: Body) -> tuple[Voter, ...]:
    """Return who votes in a body, in the order in which its seats name them.

    Examples:
        >>> from iopmodel.examples import load
        >>> partnership = load("enskede-arsta-vantor-2021")
        >>> for voter in voters(partnership, partnership[Body, "styrgrupp"]):
        ...     print(voter.actor, voter.seats.number)
        stadsdelsforvaltningen AtLeast(number=3)
        street-minds 3
    """
    seats: dict[str, Range] = {}
    for one in body.seats:
        sides = one.side.actors if isinstance(one.side, EachOf) else (one.side,)
        for side in sides:
            actor = standing_behind(parts, side)
            # Others than parties, who are only said to be able to come, may stay away.
            least = 0 if _sector(parts, actor) is None else 1
            seats[actor] = seats.get(actor, Range(0, 0)) + range_of(one.count, least)
    return tuple(Voter(actor, _sector(parts, actor), found) for actor, found in seats.items())


def _sector(parts: Parts, actor: str) -> Sector | None:
    part = parts.find(actor)
    return part.sector if isinstance(part, Party) else None
