"""A decision by too few, or by more than there are."""

from __future__ import annotations

from typing import Any

import pytest

from iopmodel.notgiven import AtLeast, Unstated
from iopmodel.parts import Ref
from iopmodel.terms import Associate, DecisionRule, Majority, Party, Seats, Sector, VotesOf
from tests.review.rules.asking import among, reasons
from tests.review.rules.power.groups import group, seats

KEY = "too-few-there"


def rule(**fields: Any) -> DecisionRule:
    return DecisionRule(**{"majority": Majority.MORE_THAN_HALF, **fields})


@pytest.mark.parametrize(
    ("quorum", "found"),
    [
        (Unstated(), ["not-said"]),
        (AtLeast(2), []),
        (1, ["one-side", "one-side"]),
        (2, ["one-side"]),
        (3, []),
        (4, ["more-than-seats"]),
    ],
    ids=["unstated", "at-least", "each", "one", "all", "more"],
)
def test_how_many_have_to_be_there(quorum: Any, found: list[str]) -> None:
    body = group(decides=rule(quorum=quorum), seats=seats(2, 1))
    assert reasons(KEY, body) == found


def test_what_is_said_of_them() -> None:
    [one] = among(KEY, group(decides=rule(quorum=2), seats=seats(2, 1)))
    assert (one["side"], one["quorum"]) == (("kommunen",), 2)
    [one] = among(KEY, group(decides=rule(quorum=4), seats=seats(2, 1)))
    assert (one["quorum"], one["total"]) == (4, 3)


def test_the_parties_of_a_side_are_counted_together_and_no_others() -> None:
    other = Party(key="klubben", name="Klubben", sector=Sector.CIVIL_SOCIETY)
    guest = Associate(key="gast", name="Gästen", described_only=False)
    foreningen = Party(key="foreningen", name="Föreningen", sector=Sector.CIVIL_SOCIETY)
    given = [Seats(side=side, count=1) for side in (foreningen, other, guest)]
    kommunen = Party(key="kommunen", name="Kommunen", sector=Sector.PUBLIC)
    body = group(decides=rule(quorum=2), seats=given)
    [one] = among(KEY, foreningen, other, kommunen, guest, body)
    assert one["side"] == ("foreningen", "klubben")
    more = group(decides=rule(quorum=3), seats=given)
    assert reasons(KEY, foreningen, other, kommunen, guest, more) == []


def test_seats_that_are_not_counted() -> None:
    assert reasons(KEY, group(decides=rule(quorum=2), seats=seats(2, AtLeast(1)))) == []
    assert reasons(KEY, group(decides=rule(quorum=2))) == []


def test_a_side_without_seats_is_not_enough_for_anything() -> None:
    alone = [Seats(side=Ref("kommunen"), count=1)]
    [one] = among(KEY, group(decides=rule(quorum=0), seats=alone))
    assert one["side"] == ("kommunen",)


def test_it_does_not_matter_how_many() -> None:
    assert reasons(KEY, group(decides=rule(votes_of=VotesOf.ALL_SEATS), seats=seats(2, 1))) == []
    assert reasons(KEY, group(decides=rule(majority=Majority.ALL), seats=seats(2, 1))) == []
    assert reasons(KEY, group(seats=seats(2, 1))) == []
