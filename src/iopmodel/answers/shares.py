"""Between which values a share of the voting power lies, where seats are not all given."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import product
from math import prod
from typing import Final

import attrs

from iopmodel.answers.ballots import NOBODY, OUTSIDE, Case, can_carry, needed
from iopmodel.answers.banzhaf import banzhaf
from iopmodel.answers.voters import Can, Range, Voter
from iopmodel.terms import Majority

__all__ = ["Ends", "Players", "ends_of"]

Ends = tuple[Fraction, Fraction]
"""The least and the most that a share can be."""

_NONE: Final = Fraction(0)
_ALL: Final = Fraction(1)
_MOST: Final = 100_000
"""How many steps are taken at the most to find an index; beyond that, it may be any."""

_MANY: Final = 150
"""How many single members are looked at one by one."""


@attrs.frozen
class Players:
    """Those who vote, each as one, and on whose side a tie is broken.

    Attributes:
        votes: How many votes each has, by name.
        breaker: The name of the one on whose side a tie is broken, `outside`, or nobody.
    """

    votes: dict[str, Range]
    breaker: str

    @classmethod
    def of(cls, among: Sequence[Voter], case: Case, *, sides: bool) -> Players:
        """Return those who vote in a case: the sides, or the actors."""
        votes: dict[str, Range] = {}
        breaker = case.breaker
        for voter in among:
            name = voter.sector.value if sides and voter.sector else voter.actor
            votes[name] = votes.get(name, Range(0, 0)) + voter.votes(case.per)
            if case.breaker == voter.actor:
                breaker = name
        return cls(votes, breaker)

    @classmethod
    def single(cls, of: Range, case: Case, name: str) -> Players:
        """Return those who vote one by one; the first of them, who is named, breaks no tie."""
        if not of.exact or of.low > _MANY:
            return cls({name: Range(1, 1), "": Range(0, None)}, NOBODY)
        others = [str(number) for number in range(1, of.low)]
        inside = case.breaker not in {NOBODY, OUTSIDE}
        breaker = others[0] if inside and others else NOBODY if inside else case.breaker
        return cls(dict.fromkeys([name, *others], Range(1, 1)), breaker)


def ends_of(majority: Majority, players: Players) -> dict[str, Ends]:
    """Return the least and the most that the Banzhaf index of each who votes can be.

    Where the votes have a limit, each number that they can be is tried. Where they have none, or
    there are too many to try, it may be any share, unless one of them decides alone.

    Args:
        majority: How many of the votes carry.
        players: Those who vote.

    Examples:
        >>> votes = {"staden": Range(1, 2), "foreningen": Range(1, 1)}
        >>> found = ends_of(Majority.MORE_THAN_HALF, Players(votes, NOBODY))
        >>> [str(end) for end in found["staden"]]
        ['1/2', '1']
    """
    alone = _dictator(majority, players)
    if alone is not None:
        return {name: (_ALL, _ALL) if name == alone else (_NONE, _NONE) for name in players.votes}
    if not players.votes:
        return {}
    if majority is Majority.ALL and all(one.low for one in players.votes.values()):
        # Whoever has a vote is needed, however many those are.
        even = Fraction(1, len(players.votes))
        return dict.fromkeys(players.votes, (even, even))
    highs = [one.high for one in players.votes.values()]
    known = [high for high in highs if high is not None]
    tried = prod(one.high - one.low + 1 for one in players.votes.values() if one.high is not None)
    counted = min(2 ** min(len(highs), 30), 3 * sum(known) + 3)
    if len(known) < len(highs) or tried * counted * len(highs) > _MOST:
        return {
            name: (_NONE, _NONE) if one.high == 0 else (_NONE, _ALL)
            for name, one in players.votes.items()
        }
    found = [_index(majority, votes, players) for votes in _numbers(players)]
    return {
        name: (min(one[place] for one in found), max(one[place] for one in found))
        for place, name in enumerate(players.votes)
    }


def _dictator(majority: Majority, players: Players) -> str | None:
    """Return who carries every decision alone, whatever the votes are."""
    for name, votes in players.votes.items():
        others = Range.total(one for other, one in players.votes.items() if other != name)
        if can_carry(majority, votes, others, favoured=players.breaker == name) is Can.YES:
            return name
    return None


def _numbers(players: Players) -> Iterator[tuple[int, ...]]:
    yield from product(*(range(one.low, (one.high or 0) + 1) for one in players.votes.values()))


def _index(majority: Majority, votes: tuple[int, ...], players: Players) -> tuple[Fraction, ...]:
    total = sum(votes)
    if majority is not Majority.MORE_THAN_HALF:
        return banzhaf(votes, needed(majority, total))
    # In halves of a vote, so that the one who breaks ties has half a vote more.
    more = [
        2 * each + (name == players.breaker)
        for each, name in zip(votes, players.votes, strict=True)
    ]
    if players.breaker == OUTSIDE:
        more.append(1)
    return banzhaf(more, total + 1)
