"""Questions 31 to 37: the two groups, their seats and meetings."""

from __future__ import annotations

from iopmodel.answers import DueKind
from iopmodel.notgiven import AtLeast, OpenWording, Unstated
from iopmodel.terms import Associate, Body, ChangeRoute, Commitment, Unit
from tests.questions.enskede_arsta_vantor.asked import (
    DISTRICT,
    LATER,
    STREET_MINDS,
    TERM,
    agreement,
    open_point,
    rows,
)


def least(body: Body, side: str) -> int:
    """The least number of seats of a side."""
    counts = [seats.count for seats in body.seats if seats.side == side]
    assert all(isinstance(count, (int, AtLeast)) for count in counts)
    return sum(count.number if isinstance(count, AtLeast) else int(str(count)) for count in counts)


def test_31() -> None:
    """How many seats has the steering group? Three for the one side, three or more for the other."""
    group = agreement[Body, "styrgrupp"]
    assert (least(group, STREET_MINDS), least(group, DISTRICT)) == (3, 3)
    open_sided = {seats.side for seats in group.seats if isinstance(seats.count, AtLeast)}
    assert open_sided == {DISTRICT}
    assert "styrgrupp" in open_point("antalet-enhetschefer")


def test_32() -> None:
    """Who has the majority, and how does it decide?"""
    assert agreement[Body, "styrgrupp"].decides == Unstated()
    assert open_point("styrgruppens-beslut") == {"styrgrupp"}


def test_33() -> None:
    """Has anyone a seat who is no party? One of the three on that side."""
    outside = []
    for seats in agreement[Body, "styrgrupp"].seats:
        unit = agreement.find(str(seats.drawn_from))
        if isinstance(unit, Unit) and isinstance(agreement.find(unit.of), Associate):
            outside.append((seats.side, seats.count))
    assert outside == [(STREET_MINDS, 1)]
    assert "street-business" in open_point("street-business-plats")


def test_34() -> None:
    """How many times has it to meet in the term? Three, or six if each calendar year asks three."""
    meetings = [row for row in rows("styrgrupp", TERM.initial) if LATER not in row.given]
    by_reading = [row.depends_on[0].choice for row in meetings]
    assert by_reading.count("avtalsar") == 3
    assert by_reading.count("kalenderar") == 6
    assert {row.kind for row in meetings} == {DueKind.MEETING}


def test_35() -> None:
    """Who calls it, and sees to it that it meets?"""
    assert agreement[Body, "styrgrupp"].convener == DISTRICT
    assert agreement[Commitment, "se-till-att-grupperna-traffas"].bearer == DISTRICT


def test_36() -> None:
    """How often does the working group meet, how many are in it, and who chooses them?"""
    group = agreement[Body, "arbetsgrupp"]
    assert group.meets == Unstated()
    assert {(seats.count, seats.appointed_by) for seats in group.seats} == {
        (Unstated(), "styrgrupp")
    }
    assert {seats.side for seats in group.seats} == {DISTRICT, STREET_MINDS}


def test_37() -> None:
    """What may the steering group do?"""
    tasks = {one.key for one in agreement.all(Commitment) if one.bearer == "styrgrupp"}
    assert tasks == {"sakerstalla-efterlevnad", "atgarda-avvikelser"}
    assert {one.by for route in agreement.all(ChangeRoute) for one in route.decided_by} == {
        OpenWording("på rätt nivå")
    }
