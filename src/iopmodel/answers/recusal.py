"""What is left of votes in a matter that concerns those who have them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

import attrs

from iopmodel.answers.ballots import Case, can_carry
from iopmodel.answers.voters import Can, Number, Range, Voter
from iopmodel.notgiven import NotGiven
from iopmodel.terms import DecisionRule, Recused, VotesPer

__all__ = ["Recusal", "in_own_matter"]

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
