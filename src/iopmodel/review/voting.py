"""Whose votes there are in a body, as far as the text says how many."""

from __future__ import annotations

from collections.abc import Mapping

from iopmodel.answers.voters import voters
from iopmodel.partnership.aggregate import Parts
from iopmodel.terms import Body, DecisionRule, EachOf, Seats, VotesPer

__all__ = ["seats_of", "sides_of", "votes_of"]


def votes_of(body: Body, rule: DecisionRule, parts: Parts) -> Mapping[str, int] | None:
    """Return how many votes each has in a body; nothing where that is not known.

    A vote goes with a seat, unless it is said to go with a party; one who is no party has then
    none.

    Args:
        body: The body.
        rule: How it decides.
        parts: The parts of the partnership.

    Examples:
        >>> from iopmodel.examples import load
        >>> partnership = load("bostad-forst-2023")
        >>> group = partnership[Body, "styrgrupp"]
        >>> votes_of(group, group.decides, partnership)
        {'socialforvaltningen': 2, 'street-minds': 1}
    """
    per = VotesPer.PARTY if rule.votes_per is VotesPer.PARTY else VotesPer.SEAT
    return _held(body, per, parts)


def seats_of(body: Body, parts: Parts) -> Mapping[str, int] | None:
    """Return how many seats each has in a body; nothing where that is not known.

    Examples:
        >>> from iopmodel.examples import load
        >>> partnership = load("bostad-forst-2023")
        >>> seats_of(partnership[Body, "styrgrupp"], partnership)
        {'socialforvaltningen': 2, 'street-minds': 1}
    """
    return _held(body, VotesPer.SEAT, parts)


def _held(body: Body, per: VotesPer, parts: Parts) -> Mapping[str, int] | None:
    votes = {voter.actor: voter.votes(per) for voter in voters(parts, body)}
    if not all(held.exact for held in votes.values()):
        return None
    return {actor: held.low for actor, held in votes.items()}


def sides_of(seats: Seats) -> tuple[str, ...]:
    """Return the keys of those whom seats represent.

    Examples:
        >>> from iopmodel.parts import Ref
        >>> sides_of(Seats(side=Ref("street-minds"), count=1))
        ('street-minds',)
    """
    return seats.side.actors if isinstance(seats.side, EachOf) else (seats.side,)
