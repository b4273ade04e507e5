"""Whose votes there are in a body."""

from __future__ import annotations

import pytest

from iopmodel.notgiven import AtLeast, Unstated
from iopmodel.parts import Ref
from iopmodel.review.trial import agreed
from iopmodel.review.voting import sides_of, votes_of
from iopmodel.terms import (
    Associate,
    Body,
    BodyKind,
    DecisionRule,
    EachOf,
    Majority,
    Office,
    Seats,
    VotesPer,
)

BOTH = EachOf([Ref("foreningen"), Ref("kommunen")])
GUEST = Associate(key="gast", name="Gästen", described_only=False)
HEAD = Office(key="chef", name="chefen", of=Ref("kommunen"))
BY_SEAT = DecisionRule(majority=Majority.ALL)
BY_PARTY = DecisionRule(majority=Majority.ALL, votes_per=VotesPer.PARTY)


@pytest.mark.parametrize(
    ("seats", "by_seat", "by_party"),
    [
        ([], {}, {}),
        ([Seats(side=BOTH, count=2)], {"foreningen": 2, "kommunen": 2}, None),
        ([Seats(side=HEAD, count=1), Seats(side=Ref("kommunen"), count=2)], {"kommunen": 3}, None),
        ([Seats(side=GUEST, count=2)], {"gast": 2}, {"gast": 0}),
        ([Seats(side=Ref("kommunen"), count=AtLeast(2))], None, {"kommunen": 1}),
        ([Seats(side=Ref("kommunen"), count=Unstated())], None, {"kommunen": 1}),
    ],
    ids=["none", "each", "office", "guest", "at-least", "unstated"],
)
def test_votes(
    seats: list[Seats], by_seat: dict[str, int] | None, by_party: dict[str, int] | None
) -> None:
    body = Body(key="grupp", name="gruppen", role=BodyKind.STEERING, seats=seats)
    partnership = agreed(GUEST, HEAD, body)
    assert votes_of(body, BY_SEAT, partnership) == by_seat
    # Where nothing else is given, each of those that have seats has a vote.
    one_each = dict.fromkeys(by_seat or {}, 1) if by_party is None else by_party
    assert votes_of(body, BY_PARTY, partnership) == one_each


def test_sides() -> None:
    assert sides_of(Seats(side=BOTH)) == ("foreningen", "kommunen")
    assert sides_of(Seats(side=GUEST)) == ("gast",)
