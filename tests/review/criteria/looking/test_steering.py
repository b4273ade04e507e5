"""Signs in seats, votes, decisions on changes and follow-up, each both ways."""

from __future__ import annotations

import pytest

from iopmodel.notgiven import AtLeast, Count, NotGiven, Unstated
from iopmodel.parts import Ref, Text
from iopmodel.review.criteria import (
    ChangesDecidedBy,
    ChangesDecidedJointly,
    FollowedUpJointly,
    Outvotes,
    SeatsOfBothSides,
)
from iopmodel.terms import (
    Approval,
    Associate,
    Body,
    BodyKind,
    ChangeRoute,
    DecisionRule,
    EachOf,
    Jointly,
    Majority,
    Report,
    Seats,
    Sector,
    Signers,
    VotesPer,
    Who,
)
from tests.review.criteria.building import CITY, CLUB, shown

PUBLIC, CIVIL = Sector.PUBLIC, Sector.CIVIL_SOCIETY
UNSTATED = Unstated()
MOST = DecisionRule(majority=Majority.MORE_THAN_HALF, votes_per=VotesPer.SEAT)
EVERY = DecisionRule(majority=Majority.ALL, votes_per=VotesPer.SEAT)
FRIEND = Associate(key="van", name="Vännerna", near=CLUB, described_only=False)
STRANGER = Associate(key="okand", name="Någon", described_only=True)


def body(*seats: Seats, rule: DecisionRule | NotGiven = MOST) -> Body:
    return Body(
        key="grupp", name="Gruppen", role=BodyKind.STEERING, seats=list(seats), decides=rule
    )


def city(count: Count) -> Seats:
    return Seats(side=CITY, count=count)


def club(count: Count) -> Seats:
    return Seats(side=CLUB, count=count)


def test_both_sides_sit_in_a_body() -> None:
    joint = body(city(1), club(1))
    assert shown(SeatsOfBothSides(), joint) == {"grupp": ("seats",)}
    assert shown(SeatsOfBothSides(body=BodyKind.STEERING), joint) == {"grupp": ("seats",)}
    assert shown(SeatsOfBothSides(body=BodyKind.WORKING), joint) == {}
    assert shown(SeatsOfBothSides(), body(city(1))) == {}


@pytest.mark.parametrize(
    ("made", "outvotes"),
    [
        (body(city(2), club(1)), [PUBLIC]),
        (body(city(1), club(2)), [CIVIL]),
        (body(city(1), club(1)), []),
        (body(city(1), Seats(side=EachOf([CLUB, Ref("van")]), count=1)), [CIVIL]),
        (body(city(2), club(AtLeast(1))), []),
        (body(city(2), club(Unstated())), []),
        (body(city(2), club(1), Seats(side=Ref("okand"), count=1)), []),
        (body(city(3), club(1), Seats(side=Ref("okand"), count=1)), [PUBLIC]),
        (body(city(2), club(1), rule=Unstated()), []),
        (body(city(2), club(1), rule=EVERY), []),
        (body(city(2), club(1), rule=DecisionRule(majority=Majority.MORE_THAN_HALF)), []),
    ],
    ids=range(11),
)
def test_one_side_outvotes_the_other(made: Body, outvotes: list[Sector]) -> None:
    found = {side: shown(Outvotes(side=side), made, FRIEND, STRANGER) for side in Sector}
    shows = {"grupp": ("decides", "seats")}
    assert found == {side: shows if side in outvotes else {} for side in Sector}


def route(*by: Who, signed_by: Signers | NotGiven = UNSTATED) -> ChangeRoute:
    approvals = [Approval(by=one) for one in by]
    of = Text("ändringar", "changes")
    return ChangeRoute(key="vag", of=of, decided_by=approvals, signed_by=signed_by)


@pytest.mark.parametrize(
    ("made", "jointly", "alone"),
    [
        (route(CITY), (), [PUBLIC]),
        (route(CLUB), (), [CIVIL]),
        (route(CITY, CLUB), ("decided_by",), []),
        (route(Ref("grupp")), ("decided_by",), []),
        (route(Ref("grupp"), CITY), ("decided_by",), []),
        (route(Unstated()), (), []),
        (route(CITY, Unstated()), (), []),
        (route(), (), []),
        (route(signed_by=Signers.ALL_PARTIES), ("signed_by",), []),
        (route(signed_by=Signers.CONCERNED), (), []),
        (
            route(Jointly([CITY, CLUB]), signed_by=Signers.ALL_PARTIES),
            ("decided_by", "signed_by"),
            [],
        ),
    ],
    ids=range(11),
)
def test_changes_are_decided_jointly_or_by_one_side(
    made: ChangeRoute, jointly: tuple[str, ...], alone: list[Sector]
) -> None:
    group = body(city(1), club(1))
    assert shown(ChangesDecidedJointly(), made, group) == ({"vag": jointly} if jointly else {})
    for side in Sector:
        found = {"vag": ("decided_by",)} if side in alone else {}
        assert shown(ChangesDecidedBy(side=side), made, group) == found


def test_reports_are_made_or_received_jointly() -> None:
    group = body(city(1), club(1))
    to_all = Report(key="a", name="a", author=CLUB, recipient=Ref("grupp"))
    by_all = Report(key="b", name="b", author=EachOf([CITY, CLUB]), recipient=CITY)
    by_one = Report(key="c", name="c", author=CLUB, recipient=CITY)
    assert shown(FollowedUpJointly(), group, to_all, by_all, by_one) == {
        "a": ("recipient",),
        "b": ("author",),
    }
