"""Whose votes there are in a body, as far as the text says how many."""

from __future__ import annotations

from collections.abc import Mapping

from iopmodel.partnership.aggregate import Parts
from iopmodel.review.reading import party_of
from iopmodel.terms import Body, DecisionRule, EachOf, Seats, VotesPer

__all__ = ["sides_of", "votes_of"]


def votes_of(body: Body, rule: DecisionRule, parts: Parts) -> Mapping[str, int] | None:
    """Return how many votes each has in a body; nothing where that is not known.

    A vote goes with a seat, unless it goes with a party; one who is no party has then none.

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
    votes: dict[str, int] = {}
    for seats in body.seats:
        for side in sides_of(seats):
            party = party_of(side, parts)
            if rule.votes_per is VotesPer.PARTY:
                if party:
                    votes[party.key] = 1
            elif isinstance(seats.count, int):
                of = party.key if party else side
                votes[of] = votes.get(of, 0) + seats.count
            else:
                return None
    return votes


def sides_of(seats: Seats) -> tuple[str, ...]:
    """Return the keys of those whom seats represent.

    Examples:
        >>> from iopmodel.parts import Ref
        >>> sides_of(Seats(side=Ref("street-minds"), count=1))
        ('street-minds',)
    """
    return seats.side.actors if isinstance(seats.side, EachOf) else (seats.side,)
