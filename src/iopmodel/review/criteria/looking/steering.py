"""Signs in how the partnership is steered: seats, votes, decisions on changes, follow-up."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from iopmodel.partnership.aggregate import Parts
from iopmodel.review.criteria.looking.look import Fields, Look
from iopmodel.review.criteria.looking.sides import BOTH, SIDES, joined, sides, sides_of_seats
from iopmodel.review.criteria.signs import (
    ChangesDecidedBy,
    ChangesDecidedJointly,
    FollowedUpJointly,
    Outvotes,
    SeatsOfBothSides,
)
from iopmodel.terms import (
    Body,
    ChangeRoute,
    DecisionRule,
    Majority,
    Report,
    Sector,
    Signers,
    VotesPer,
)

__all__ = ["LOOKS"]


def _seats_of_both_sides(sign: SeatsOfBothSides, parts: Parts, body: Body) -> Fields:
    if sign.body not in {None, body.role}:
        return None
    return ("seats",) if sides_of_seats(body, parts) == BOTH else None


def _outvotes(sign: Outvotes, parts: Parts, body: Body) -> Fields:
    rule = body.decides
    if (
        not isinstance(rule, DecisionRule)
        or rule.majority is not Majority.MORE_THAN_HALF
        or rule.votes_per is not VotesPer.SEAT
    ):
        return None
    only = frozenset({sign.side})
    ours = total = 0
    for seats in body.seats:
        keys = (seats.side,) if isinstance(seats.side, str) else seats.side.actors
        for key in keys:
            # A number that is left open, or only about right, decides no vote.
            if not isinstance(seats.count, int):
                return None
            total += seats.count
            ours += seats.count if sides(key, parts) == only else 0
    return ("decides", "seats") if 2 * ours > total else None


def _deciders(route: ChangeRoute, parts: Parts) -> list[frozenset[Sector]]:
    return [sides(approval.by, parts) for approval in route.decided_by]


def _changes_decided_jointly(_: ChangesDecidedJointly, parts: Parts, route: ChangeRoute) -> Fields:
    shows: list[str] = []
    if frozenset().union(*_deciders(route, parts)) == BOTH:
        shows.append("decided_by")
    if route.signed_by is Signers.ALL_PARTIES:
        shows.append("signed_by")
    return tuple(shows) or None


def _changes_decided_by(sign: ChangesDecidedBy, parts: Parts, route: ChangeRoute) -> Fields:
    # Of nobody, or of someone whose side is not known, there is another set than this one.
    return ("decided_by",) if set(_deciders(route, parts)) == {frozenset({sign.side})} else None


def _followed_up_jointly(_: FollowedUpJointly, parts: Parts, report: Report) -> Fields:
    shows = (
        field for field in ("author", "recipient") if sides(getattr(report, field), parts) == BOTH
    )
    return tuple(shows) or None


_BODIES: Final = joined(SIDES, {Body: ("role", "decides")})
_ROUTES: Final = joined(SIDES, {ChangeRoute: ("decided_by", "signed_by")})
_REPORTS: Final = joined(SIDES, {Report: ("author", "recipient")})

LOOKS: Final[Mapping[type, Look]] = {
    ChangesDecidedBy: Look(_changes_decided_by, lambda _: _ROUTES, lambda _: (ChangeRoute,)),
    ChangesDecidedJointly: Look(
        _changes_decided_jointly, lambda _: _ROUTES, lambda _: (ChangeRoute,)
    ),
    FollowedUpJointly: Look(_followed_up_jointly, lambda _: _REPORTS, lambda _: (Report,)),
    Outvotes: Look(_outvotes, lambda _: _BODIES, lambda _: (Body,)),
    SeatsOfBothSides: Look(_seats_of_both_sides, lambda _: _BODIES, lambda _: (Body,)),
}
"""How signs of joint steering, or of steering by one side, are looked for."""
