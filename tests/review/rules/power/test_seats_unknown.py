"""Votes that cannot be counted."""

from __future__ import annotations

from typing import Any

import pytest

from iopmodel.notgiven import About, AtLeast, Count, OpenWording, Unstated
from iopmodel.terms import BodyKind, DecisionRule, Majority, VotesPer
from tests.review.rules.asking import among, reasons
from tests.review.rules.power.groups import HALF, group, seats

KEY = "seats-unknown"


@pytest.mark.parametrize(
    ("count", "reason"),
    [
        (Unstated(), ["not-said"]),
        (OpenWording("några"), ["not-said"]),
        (About(3), ["not-said"]),
        (AtLeast(2), ["as-many-as-it-likes"]),
        (2, []),
    ],
    ids=["unstated", "wording", "about", "at-least", "number"],
)
def test_what_is_said_of_how_many(count: Count, reason: list[str]) -> None:
    assert reasons(KEY, group(seats=seats(2, count))) == reason


def test_sides_are_named_once() -> None:
    given = [*seats(Unstated(), AtLeast(1)), *seats(Unstated(), 1)]
    gap, risk = among(KEY, group(seats=given))
    assert gap["sides"] == ("kommunen",)
    assert risk["sides"] == ("foreningen",)


def test_it_matters_only_where_votes_are_counted() -> None:
    given = seats(Unstated(), 1)
    working: dict[str, Any] = {"role": BodyKind.WORKING, "seats": given}
    assert reasons(KEY, group(**working)) == []
    assert reasons(KEY, group(decides=HALF, **working)) == ["not-said"]
    by_party = DecisionRule(majority=Majority.MORE_THAN_HALF, votes_per=VotesPer.PARTY)
    assert reasons(KEY, group(decides=by_party, seats=given)) == []
    assert reasons(KEY, group(decides=DecisionRule(majority=Majority.ALL), seats=given)) == []
