"""A side that can decide alone."""

from __future__ import annotations

import pytest

from iopmodel.notgiven import AtLeast, Unstated
from iopmodel.parts import Ref
from iopmodel.terms import Associate, DecisionRule, EachOf, Majority, Party, Seats, Sector, VotesPer
from tests.review.rules.asking import among, reasons
from tests.review.rules.power.groups import HALF, group, seats

KEY = "one-side-decides"
THIRDS = DecisionRule(majority=Majority.TWO_THIRDS)
ALL = DecisionRule(majority=Majority.ALL)
BY_PARTY = DecisionRule(majority=Majority.MORE_THAN_HALF, votes_per=VotesPer.PARTY)
OTHER = Party(key="klubben", name="Klubben", sector=Sector.CIVIL_SOCIETY)


@pytest.mark.parametrize(
    ("rule", "counts", "sides"),
    [
        (HALF, (2, 1), [("kommunen",)]),
        (HALF, (1, 2), [("foreningen",)]),
        (HALF, (2, 2), []),
        (THIRDS, (2, 1), [("kommunen",)]),
        (THIRDS, (3, 2), []),
        (ALL, (5, 1), []),
        (HALF, (2, AtLeast(1)), []),
        (Unstated(), (2, 1), []),
        (BY_PARTY, (5, 1), []),
    ],
    ids=["public", "civil", "even", "thirds", "short", "all", "at-least", "no-rule", "by-party"],
)
def test_a_side_has_the_votes_or_not(
    rule: DecisionRule, counts: tuple[int, int], sides: list[tuple[str]]
) -> None:
    found = among(KEY, group(decides=rule, seats=seats(*counts)))
    assert [one["side"] for one in found] == sides


def test_the_parties_of_a_side_are_counted_together() -> None:
    civil = Seats(side=EachOf([Ref("foreningen"), OTHER]), count=2)
    public = Seats(side=Ref("kommunen"), count=3)
    kommunen = Party(key="kommunen", name="Kommunen", sector=Sector.PUBLIC)
    foreningen = Party(key="foreningen", name="Föreningen", sector=Sector.CIVIL_SOCIETY)
    for rule in (HALF, BY_PARTY):
        body = group(decides=rule, seats=[civil, public])
        [one] = among(KEY, kommunen, foreningen, OTHER, body)
        assert one["side"] == ("foreningen", "klubben")
        assert (one["votes"], one["total"]) == ((4, 7) if rule is HALF else (2, 3))


def test_who_is_no_party_is_on_no_side_and_votes_only_by_seat() -> None:
    guest = Associate(key="gast", name="Gästen", described_only=False)
    with_guest = [*seats(2, 1), Seats(side=guest, count=1)]
    assert reasons(KEY, guest, group(decides=HALF, seats=with_guest)) == []
    assert reasons(KEY, guest, group(decides=BY_PARTY, seats=with_guest)) == []
    assert reasons(KEY, group(decides=HALF)) == []


def test_a_party_without_seats_has_no_votes() -> None:
    [one] = among(KEY, OTHER, group(decides=HALF, seats=[Seats(side=Ref("kommunen"), count=1)]))
    assert one["side"] == ("kommunen",)
