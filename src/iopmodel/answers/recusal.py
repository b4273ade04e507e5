"""What is left of votes in a matter that concerns those who have them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

import attrs

from iopmodel.answers.ballots import Case, can_carry, needed
from iopmodel.answers.voters import Can, Number, Range, Voter
from iopmodel.notgiven import NotGiven, Unstated
from iopmodel.terms import DecisionRule, Majority, Recused, VotesOf, VotesPer

__all__ = ["Recusal", "in_own_matter", "stuck_on"]

_NONE = Range(0, 0)


@attrs.frozen
class Recusal:
    """What some of those in a body can do in a matter that concerns one of them.

    Attributes:
        votes: How many votes they have then.
        of: How many there are then.
        alone: Whether they carry a decision without the others then.
    """

    votes: Number
    of: Number
    alone: Can


def stuck_on(rule: DecisionRule, among: Sequence[Voter]) -> tuple[str, ...] | NotGiven:
    """Return those in whose own matters nobody can decide, even if all who are left agree.

    It is not given where it hangs on what the rule leaves open.

    Args:
        rule: How the body decides.
        among: Those who vote in it.
    """
    recused = rule.recused
    if isinstance(recused, NotGiven):
        return recused
    found: list[str] = []
    for concerned in among:
        pers = list(VotesPer) if isinstance(rule.votes_per, NotGiven) else [rule.votes_per]
        left = ((per, [_votes(recused, one, concerned, per) for one in among]) for per in pers)
        can = Can.of(_can_decide(rule, among, per, Range.total(votes)) for per, votes in left)
        if can is Can.HANGS:
            return Unstated()
        if can is Can.NO:
            found.append(concerned.actor)
    return tuple(sorted(found))


def _can_decide(rule: DecisionRule, among: Sequence[Voter], per: VotesPer, left: Range) -> Can:
    """Return whether those who are left have the votes to decide, where all of them agree."""
    some = Can.of([left.low > 0, left.high is None or left.high > 0])
    if some is Can.YES and type(rule.quorum) is int and left.low < rule.quorum:
        # Whether who takes no part is there all the same, hardly any text says.
        return Can.HANGS
    if rule.votes_of is VotesOf.CAST or some is not Can.YES:
        return some
    enough = _enough(rule.majority, left, Range.total(voter.votes(per) for voter in among))
    if rule.votes_of is VotesOf.ALL_SEATS or enough is Can.YES:
        return enough
    # Of those who are there, the ones left can carry it; of all there are, perhaps not.
    return Can.HANGS if isinstance(rule.votes_of, NotGiven) else Can.YES


def _enough(majority: Majority, left: Range, every: Range) -> Can:
    """Return whether some votes carry, where the majority is reckoned of all there are."""
    if not every.exact or not left.exact:
        return Can.HANGS
    return Can.of([left.low >= needed(majority, every.low)])


def in_own_matter(
    rule: DecisionRule,
    among: Sequence[Voter],
    found: Iterable[Case],
    is_mine: Callable[[Voter], bool] | None,
) -> Recusal | NotGiven:
    """Return what some can do in a matter of their own, or in which way it is not given.

    Args:
        rule: How the body decides.
        among: Those who vote in it.
        found: The ways to vote that the rule leaves open.
        is_mine: Whether some voters are among those of whom it is asked; nothing where it is asked
            of any one member.
    """
    if isinstance(rule.recused, NotGiven):
        return rule.recused
    told = [one for case in found for one in _left(rule.recused, among, case, is_mine)]
    return Recusal(
        Range.around(mine for mine, _, _ in told).number,
        Range.around(mine + others for mine, others, _ in told).number,
        Can.of(
            can_carry(rule.majority, mine, others, favoured=favoured)
            for mine, others, favoured in told
        ),
    )


def _left(
    recused: Recused,
    among: Sequence[Voter],
    case: Case,
    is_mine: Callable[[Voter], bool] | None,
) -> Iterator[tuple[Range, Range, bool]]:
    """Yield for each whom it may concern the votes, those of others, and who breaks a tie."""
    for concerned in among:
        if is_mine is not None and not is_mine(concerned):
            continue
        left = [(voter, _votes(recused, voter, concerned, case.per)) for voter in among]
        total = Range.total(votes for _, votes in left)
        if is_mine is None:
            one = int(recused is Recused.NOBODY and case.per is VotesPer.SEAT)
            yield Range(one, one), total.less(one), False
        else:
            mine = Range.total(votes for voter, votes in left if is_mine(voter))
            others = Range.total(votes for voter, votes in left if not is_mine(voter))
            favoured = any(voter.actor == case.breaker and is_mine(voter) for voter in among)
            yield mine, others, favoured


def _votes(recused: Recused, voter: Voter, concerned: Voter, per: VotesPer) -> Range:
    """Return how many votes some have in a matter that concerns some of them, or others."""
    if recused is Recused.PERSON and voter is concerned:
        return attrs.evolve(voter, seats=voter.seats.less(1)).votes(per)
    if recused is Recused.PARTY and voter is concerned:
        return _NONE
    same = voter.sector is concerned.sector and voter.sector is not None
    if recused is Recused.SIDE and (voter is concerned or same):
        return _NONE
    return voter.votes(per)
