"""Who in a body can decide alone, who can block, and how much a vote weighs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from fractions import Fraction
from functools import partial

import attrs

from iopmodel.answers.answer import Possible
from iopmodel.answers.asking import Reads
from iopmodel.answers.ballots import NOBODY, Case, can_block, can_carry, cases
from iopmodel.answers.deciding import READS, lacking_votes
from iopmodel.answers.recusal import Recusal, in_own_matter
from iopmodel.answers.shares import Ends, Players, ends_of
from iopmodel.answers.voters import Can, Number, Range, Voter, voters
from iopmodel.notgiven import Bounds, NotGiven, Unstated
from iopmodel.partnership.aggregate import Partnership, Parts
from iopmodel.partnership.changes import AddPart, SetField
from iopmodel.terms import Body, DecisionRule, Majority, Sector, VotesPer

__all__ = ["MEMBER", "Group", "Power", "PowerReason", "power", "reads"]

MEMBER = "member"
"""Who votes, where it is any one who sits in the body."""


class PowerReason(Enum):
    """How much some of those in a body can do by themselves, where all of them vote."""

    ALONE = "alone"
    """They carry a decision without the others."""
    BLOCKS = "blocks"
    """They carry none, and the others carry none without them."""
    NEITHER = "neither"
    """The others can carry a decision without them."""
    HANGS = "hangs"
    """It hangs on what the text leaves out."""
    RULE_NOT_SAID = "rule-not-said"
    """The text does not say how the body decides."""


class Group(Enum):
    """Of whom it is asked what they can do."""

    SIDE = "side"
    """All who represent one side."""
    ACTOR = "actor"
    """All who represent one party, or another actor with seats."""
    MEMBER = "member"
    """Any one who sits there, without a casting vote."""


@attrs.frozen(kw_only=True)
class Power:
    """What some of those in a body can do, where all who can vote do, each group as one.

    Attributes:
        part: The key of the body.
        group: What they have in common.
        who: The side, the key of the actor, or `member` for any one.
        reason: How much they can do.
        votes: How many votes they have.
        of: How many votes there are.
        alone: Whether they carry a decision without the others.
        blocks: Whether the others carry none without them.
        share: Their share of the voting power (the Banzhaf index); 0 to 1 where it may be any.
        own: What is left of that in a matter of their own.
        lacks: Where the values would stand that the text leaves out.

    Examples:
        >>> one = Power(
        ...     part="styrgrupp", group=Group.SIDE, who="public", reason=PowerReason.RULE_NOT_SAID
        ... )
        >>> one.key, one.known
        ('styrgrupp/side/public', False)
    """

    part: str
    group: Group
    who: str
    reason: PowerReason
    votes: Number | NotGiven = Unstated()
    of: Number | NotGiven = Unstated()
    alone: Can = Can.HANGS
    blocks: Can = Can.HANGS
    share: Fraction | Bounds[Fraction] = Bounds(Fraction(0), Fraction(1))
    own: Recusal | NotGiven = Unstated()
    lacks: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """What tells it from others: the body, and whom it is about."""
        return f"{self.part}/{self.group.value}/{self.who}"

    @property
    def known(self) -> bool:
        """Whether the text says what they can do."""
        return self.reason not in {PowerReason.HANGS, PowerReason.RULE_NOT_SAID}


def reads(partnership: Partnership) -> Reads:
    """Return the fields that this question looks at.

    Who is chair matters only where somebody breaks ties, under some reading: that few agreements
    say, and many leave open who is chair.

    Args:
        partnership: Of which it is asked.
    """
    changed = (
        atom.value if isinstance(atom, SetField) else getattr(atom.added, "decides", None)
        for point in partnership.open_points
        for reading in point.readings
        for atom in reading.change.atoms
        if isinstance(atom, AddPart) or (isinstance(atom, SetField) and atom.field == "decides")
    )
    rules = (*(body.decides for body in partnership.all(Body)), *changed)
    broken = any(
        isinstance(rule, DecisionRule) and not isinstance(rule.tie, NotGiven) for rule in rules
    )
    return {**READS, Body: (*READS[Body], "chair")} if broken else READS


def power(parts: Parts, key: str) -> Iterator[Possible[Power]]:
    """Yield what each side, each actor and any one member of a body can do.

    Args:
        parts: Where the body and the actors are.
        key: The key of the body.

    Examples:
        >>> from iopmodel.examples import load
        >>> for possible in power(load("bostad-forst-2023"), "styrgrupp"):
        ...     print(possible.value.who, possible.value.reason.value, possible.value.share)
        public alone 1
        civil-society neither 0
        socialforvaltningen alone 1
        street-minds neither 0
        member neither 1/3
    """
    body = parts.find(key)
    if not isinstance(body, Body):
        return
    among = voters(parts, body)
    lacks = tuple(lacking_votes(body, among))
    asked = list(_groups(among))
    rule = body.decides
    if not isinstance(rule, DecisionRule):
        for group, who in asked:
            reason = PowerReason.RULE_NOT_SAID
            yield Possible(Power(part=key, group=group, who=who, reason=reason, lacks=lacks))
        return
    found = tuple(cases(parts, body, rule, among))
    shares = {
        (case, group): ends_of(rule.majority, Players.of(among, case, sides=group is Group.SIDE))
        for case in found
        for group in (Group.SIDE, Group.ACTOR)
    }
    vote = _Vote(key, rule, among, found, shares, lacks)
    for group, who in asked:
        yield Possible(_power(vote, group, who))


def _groups(among: Sequence[Voter]) -> Iterator[tuple[Group, str]]:
    sides = {voter.sector for voter in among}
    for sector in Sector:
        if sector in sides:
            yield Group.SIDE, sector.value
    for voter in among:
        yield Group.ACTOR, voter.actor
    if among:
        yield Group.MEMBER, MEMBER


@attrs.frozen
class _Vote:
    """A body that votes, and all that bears on it."""

    body: str
    rule: DecisionRule
    among: tuple[Voter, ...]
    cases: tuple[Case, ...]
    shares: Mapping[tuple[Case, Group], dict[str, Ends]]
    lacks: tuple[str, ...]


@attrs.frozen
class _Told:
    """What a group can do in one case."""

    votes: Range
    of: Range
    alone: Can
    blocks: Can
    low: Fraction
    high: Fraction


def _in_case(vote: _Vote, case: Case, group: Group, who: str) -> _Told:
    rule, among = vote.rule, vote.among
    of = Range.total(voter.votes(case.per) for voter in among)
    if group is Group.MEMBER:
        return _of_member(rule.majority, of, case)
    mine = [voter for voter in among if is_of(voter, group, who)]
    votes = Range.total(voter.votes(case.per) for voter in mine)
    others = Range.total(voter.votes(case.per) for voter in among if voter not in mine)
    favoured = case.breaker in {voter.actor for voter in mine}
    against = case.breaker != NOBODY and not favoured
    low, high = vote.shares[case, group][who]
    return _Told(
        votes=votes,
        of=of,
        alone=can_carry(rule.majority, votes, others, favoured=favoured),
        blocks=can_block(rule.majority, votes, others, favoured=against),
        low=low,
        high=high,
    )


def is_of(voter: Voter, group: Group, who: str) -> bool:
    """Return whether some voters belong to a side, or are those of an actor."""
    if group is Group.SIDE:
        return voter.sector is not None and voter.sector.value == who
    return voter.actor == who


def _of_member(majority: Majority, of: Range, case: Case) -> _Told:
    """Return what one can do who sits in the body, and does not break ties."""
    if case.per is VotesPer.PARTY:
        # The party has the vote; what those who cast it for the party can do is told of the party.
        return _Told(Range(0, 0), of, Can.NO, Can.NO, Fraction(0), Fraction(0))
    others = of.less(1)
    against = case.breaker != NOBODY
    low, high = ends_of(majority, Players.single(of, case, MEMBER))[MEMBER]
    return _Told(
        votes=Range(1, 1),
        of=of,
        alone=can_carry(majority, Range(1, 1), others, favoured=False),
        blocks=can_block(majority, Range(1, 1), others, favoured=against),
        low=low,
        high=high,
    )


def _power(vote: _Vote, group: Group, who: str) -> Power:
    told = [_in_case(vote, case, group, who) for case in vote.cases]
    is_mine = None if group is Group.MEMBER else partial(is_of, group=group, who=who)
    alone = Can.of(one.alone for one in told)
    blocks = Can.of(one.blocks for one in told)
    low, high = min(one.low for one in told), max(one.high for one in told)
    votes, of = (Range.around(getattr(one, name) for one in told) for name in ("votes", "of"))
    reason = _reason(alone, blocks)
    exact = votes.exact and of.exact and low == high and reason is not PowerReason.HANGS
    return Power(
        part=vote.body,
        group=group,
        who=who,
        reason=reason,
        votes=votes.number,
        of=of.number,
        alone=alone,
        blocks=blocks,
        share=low if low == high else Bounds(low, high),
        own=in_own_matter(vote.rule, vote.among, vote.cases, is_mine),
        lacks=() if exact else vote.lacks,
    )


def _reason(alone: Can, blocks: Can) -> PowerReason:
    if alone is Can.YES:
        return PowerReason.ALONE
    if Can.HANGS in {alone, blocks}:
        return PowerReason.HANGS
    return PowerReason.BLOCKS if blocks is Can.YES else PowerReason.NEITHER
