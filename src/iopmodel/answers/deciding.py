"""How does each body decide: how many votes there are, how many carry, and can they be even?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum
from typing import Final

import attrs

from iopmodel.answers.answer import Possible
from iopmodel.answers.asking import Reads
from iopmodel.answers.ballots import needed
from iopmodel.answers.recusal import stuck_on
from iopmodel.answers.voters import Can, Number, Range, Voter, range_of, voters
from iopmodel.notgiven import Count, NotGiven, Unstated
from iopmodel.partnership.aggregate import Parts
from iopmodel.terms import (
    Associate,
    Body,
    DecisionRule,
    Majority,
    Office,
    Party,
    Recused,
    Unit,
    VotesOf,
    VotesPer,
    Who,
)

__all__ = ["READS", "Deciding", "DecidingReason", "deciding", "lacking_votes"]

READS: Final[Reads] = {
    Body: ("seats", "decides"),
    Party: ("sector",),
    Unit: ("of",),
    Office: ("of",),
    Associate: (),
}
"""The fields that this question looks at."""


class DecidingReason(Enum):
    """How far the text says how a body decides."""

    COUNTED = "counted"
    """The text gives the rule and the votes."""
    BETWEEN = "between"
    """The text gives the rule, and leaves open how many votes there are."""
    RULE_NOT_SAID = "rule-not-said"
    """The text does not say how the body decides."""
    NO_SEATS = "no-seats"
    """The text does not say who sits in the body."""


@attrs.frozen(kw_only=True)
class Deciding:
    """How a body decides.

    Where nothing else is said, it is told for a vote in which all who can vote do.

    Attributes:
        part: The key of the body.
        reason: How far the text says it.
        majority: How many of the votes carry a decision.
        votes_per: What carries a vote.
        votes_of: Of which votes the majority is reckoned.
        quorum: How many have to be there.
        recused: Who takes no part in a matter of their own.
        votes: How many votes there are.
        needed: How many of them carry a decision, without a casting vote.
        tie: Whether the votes can be even.
        tie_if_fewer: Whether they can be when somebody is missing or abstains.
        breaks: Who decides then.
        fewer: Whether fewer votes than `needed` can carry when others are missing or abstain.
        stuck_on: Those in whose own matters nobody can decide, even if all who are left agree.
        lacks: Where the values would stand that the text leaves out.

    Examples:
        >>> Deciding(part="styrgrupp", reason=DecidingReason.RULE_NOT_SAID).known
        False
    """

    part: str
    reason: DecidingReason
    majority: Majority | NotGiven = Unstated()
    votes_per: VotesPer | NotGiven = Unstated()
    votes_of: VotesOf | NotGiven = Unstated()
    quorum: Count = Unstated()
    recused: Recused | NotGiven = Unstated()
    votes: Number | NotGiven = Unstated()
    needed: Number | NotGiven = Unstated()
    tie: Can = Can.HANGS
    tie_if_fewer: Can = Can.HANGS
    breaks: Who = Unstated()
    fewer: Can = Can.HANGS
    stuck_on: tuple[str, ...] | NotGiven = Unstated()
    lacks: tuple[str, ...] = ()

    @property
    def known(self) -> bool:
        """Whether the text says how the body decides, and with how many votes."""
        return self.reason is DecidingReason.COUNTED


def deciding(parts: Parts, key: str) -> Iterator[Possible[Deciding]]:
    """Yield how a body decides.

    Args:
        parts: Where the body and the actors are.
        key: The key of the body.

    Examples:
        >>> from iopmodel.examples import load
        >>> for possible in deciding(load("bostad-forst-2023"), "styrgrupp"):
        ...     print(possible.value.votes, possible.value.needed, possible.value.tie.value)
        3 2 no
    """
    body = parts.find(key)
    if not isinstance(body, Body):
        return
    among = voters(parts, body)
    rule = body.decides
    lacks = tuple(lacking_votes(body, among))
    if not isinstance(rule, DecisionRule):
        reason = DecidingReason.RULE_NOT_SAID
        yield Possible(Deciding(part=key, reason=reason, majority=rule, lacks=lacks))
        return
    totals = [_total(among, per) for per in _pers(rule)]
    votes = Range.around(totals)
    reason = DecidingReason.COUNTED if votes.exact else DecidingReason.BETWEEN
    yield Possible(
        Deciding(
            part=key,
            reason=reason if among else DecidingReason.NO_SEATS,
            majority=rule.majority,
            votes_per=rule.votes_per,
            votes_of=rule.votes_of,
            quorum=rule.quorum,
            recused=rule.recused,
            votes=votes.number,
            needed=_needed(rule.majority, votes).number,
            tie=Can.of(_even(rule.majority, total) for total in totals),
            tie_if_fewer=_tie_if_fewer(rule.majority, votes),
            breaks=rule.tie,
            fewer=Can.of(_fewer(rule, per, _total(among, per)) for per in _pers(rule)),
            stuck_on=stuck_on(rule, among),
            lacks=lacks,
        )
    )


def _pers(rule: DecisionRule) -> list[VotesPer]:
    return list(VotesPer) if isinstance(rule.votes_per, NotGiven) else [rule.votes_per]


def _total(among: Sequence[Voter], per: VotesPer) -> Range:
    return Range.total(voter.votes(per) for voter in among)


def _needed(majority: Majority, votes: Range) -> Range:
    high = None if votes.high is None else needed(majority, votes.high)
    return Range(needed(majority, votes.low), high)


def _even(majority: Majority, votes: Range) -> Can:
    if majority is not Majority.MORE_THAN_HALF or votes.high == 0:
        return Can.NO
    # Of two numbers in a row, one is even.
    return Can.of([votes.low % 2 == 0] if votes.exact else [])


def _tie_if_fewer(majority: Majority, votes: Range) -> Can:
    if majority is not Majority.MORE_THAN_HALF:
        return Can.NO
    return _at_least(votes, 3)


def _at_least(votes: Range, number: int) -> Can:
    return Can.of([votes.low >= number, votes.high is None or votes.high >= number])


def _fewer(rule: DecisionRule, per: VotesPer, votes: Range) -> Can:
    if rule.votes_of is VotesOf.ALL_SEATS:
        return Can.NO
    if rule.votes_of is VotesOf.CAST:
        # Whoever abstains is not reckoned, so that of two a single one can carry.
        return _at_least(votes, 2)
    if isinstance(rule.votes_of, NotGiven) or type(rule.quorum) is not int:
        return Can.HANGS
    if per is VotesPer.PARTY:
        # How many parties those who are there represent is another matter.
        return Can.HANGS
    carries = needed(rule.majority, max(rule.quorum, 1))
    most = _needed(rule.majority, votes)
    return Can.of([carries < most.low, most.high is None or carries < most.high])


def lacking_votes(body: Body, among: Sequence[Voter]) -> Iterator[str]:
    """Yield where the values would stand on which it hangs how a body votes.

    Args:
        body: The body.
        among: Those who vote in it.
    """
    rule = body.decides
    if not isinstance(rule, DecisionRule):
        yield f"{body.key}/decides"
        return
    if VotesPer.SEAT in _pers(rule):
        for number, seats in enumerate(body.seats):
            if not range_of(seats.count).exact:
                yield f"{body.key}/seats/{number}/count"
    if isinstance(rule.votes_per, NotGiven):
        yield f"{body.key}/decides/votes_per"
    totals = [_total(among, per) for per in _pers(rule)]
    if isinstance(rule.tie, NotGiven) and any(
        _even(rule.majority, total) is not Can.NO for total in totals
    ):
        yield f"{body.key}/decides/tie"
