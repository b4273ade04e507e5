"""What carries a vote, in each case that the rule leaves open."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import inf
from typing import Final

import attrs

from iopmodel.answers.voters import Can, Range, Voter, standing_behind
from iopmodel.notgiven import NotGiven
from iopmodel.partnership.aggregate import Parts
from iopmodel.terms import Body, Chair, DecisionRule, Jointly, Majority, VotesPer, Who

__all__ = ["NOBODY", "OUTSIDE", "Case", "can_block", "can_carry", "cases", "needed"]

OUTSIDE: Final = "outside"
"""Of who breaks a tie: someone of whom nobody votes. No key of an actor on seats is read so."""
NOBODY: Final = ""
"""Of who breaks a tie: no one, so that an even vote carries nothing."""


@attrs.frozen
class Case:
    """One of the ways in which a body may vote, as far as its rule leaves it open.

    Attributes:
        per: What carries a vote.
        breaker: On whose side a tie is broken: an actor's, somebody's outside, or nobody's.
    """

    per: VotesPer
    breaker: str


def cases(parts: Parts, body: Body, rule: DecisionRule, among: Sequence[Voter]) -> Iterator[Case]:
    """Yield every way to vote that a rule leaves open.

    Args:
        parts: Where the actors are.
        body: The body that votes.
        rule: How it decides.
        among: Those who vote in it.
    """
    pers = list(VotesPer) if isinstance(rule.votes_per, NotGiven) else [rule.votes_per]
    even = rule.majority is Majority.MORE_THAN_HALF
    breakers = dict.fromkeys(_breakers(parts, body, rule.tie, among)) if even else [NOBODY]
    for per in pers:
        for breaker in breakers:
            yield Case(per, breaker)


def _breakers(parts: Parts, body: Body, tie: Who, among: Sequence[Voter]) -> Iterator[str]:
    inside = [voter.actor for voter in among]
    if isinstance(tie, NotGiven):
        yield from (NOBODY, *inside, OUTSIDE)
        return
    if isinstance(tie, Jointly):
        # Where all of them want it, the votes were not even.
        yield NOBODY
        return
    for actor in (tie,) if isinstance(tie, str) else tie.actors:
        behind = standing_behind(parts, actor)
        if actor == body.key:
            yield NOBODY
        elif behind == body.key:
            yield from _chairs(parts, body, inside)
        else:
            yield behind if behind in inside else OUTSIDE


def _chairs(parts: Parts, body: Body, inside: list[str]) -> Iterator[str]:
    """Yield on whose side the chair of a body may stand."""
    held_by = body.chair.held_by if isinstance(body.chair, Chair) else body.chair
    if isinstance(held_by, NotGiven):
        yield from (*inside, OUTSIDE)
        return
    for actor in (held_by,) if isinstance(held_by, str) else held_by.actors:
        behind = standing_behind(parts, actor)
        if behind == body.key:
            yield from (*inside, OUTSIDE)
        else:
            yield behind if behind in inside else OUTSIDE


def needed(majority: Majority, votes: int) -> int:
    """Return how many votes carry a decision, where so many are cast and nobody breaks a tie.

    Examples:
        >>> needed(Majority.MORE_THAN_HALF, 6), needed(Majority.TWO_THIRDS, 5)
        (4, 4)
    """
    if majority is Majority.ALL:
        return max(votes, 1)
    if majority is Majority.TWO_THIRDS:
        return max(-(-2 * votes // 3), 1)
    return votes // 2 + 1


def _carries(majority: Majority, votes: float, against: float, *, favoured: bool) -> bool:
    """Return whether votes carry a decision against others; all of them are cast."""
    if not votes:
        return False
    if majority is Majority.ALL:
        return not against
    if majority is Majority.TWO_THIRDS:
        return votes >= 2 * against
    return votes >= against if favoured else votes > against


def can_carry(majority: Majority, votes: Range, against: Range, *, favoured: bool) -> Can:
    """Return whether some voters can carry a decision by themselves, where all votes are cast.

    Args:
        majority: How many of the votes carry.
        votes: Their votes.
        against: Those of all others.
        favoured: Whether a tie is broken on their side.

    Examples:
        >>> more = Majority.MORE_THAN_HALF
        >>> can_carry(more, Range(3, 3), Range(3, 3), favoured=False)
        <Can.NO: 'no'>
        >>> can_carry(more, Range(3, None), Range(3, 3), favoured=False)
        <Can.HANGS: 'hangs'>
    """
    # More votes never carry less, and more against them never more.
    most, most_against = (inf if one.high is None else one.high for one in (votes, against))
    worst = _carries(majority, votes.low, most_against, favoured=favoured)
    best = _carries(majority, most, against.low, favoured=favoured)
    return Can.of([worst, best])


def can_block(majority: Majority, votes: Range, against: Range, *, favoured: bool) -> Can:
    """Return whether some voters can keep all others from carrying a decision.

    Args:
        majority: How many of the votes carry.
        votes: Their votes.
        against: Those of all others.
        favoured: Whether a tie is broken on the side of the others.

    Examples:
        >>> can_block(Majority.ALL, Range(1, 1), Range(5, 5), favoured=False)
        <Can.YES: 'yes'>
    """
    carried = can_carry(majority, against, votes, favoured=favoured)
    return {Can.YES: Can.NO, Can.NO: Can.YES, Can.HANGS: Can.HANGS}[carried]
