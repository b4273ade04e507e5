"""Questions 38 to 44: whom it is for, and who does what for them."""

from __future__ import annotations

import pytest

from iopmodel.answers import undated
from iopmodel.notgiven import OpenWording, Unstated
from iopmodel.terms import Commitment, Match, OnOccasion, Requirement, TargetGroup
from tests.questions.enskede_arsta_vantor.asked import DISTRICT, STREET_MINDS, agreement, open_point


def test_38() -> None:
    """What must someone be to belong to the target group? Five things, and elsewhere others."""
    group = agreement[TargetGroup, "malgrupp"]
    assert len(group.limits) + (not isinstance(group.area, Unstated)) == 5
    assert len(agreement.all(TargetGroup)) == 4
    assert open_point("flera-malgrupper") > {one.key for one in agreement.all(TargetGroup)}


def test_41() -> None:
    """Who picks the participants, and who matches them?"""
    bearers = {
        key: agreement[Commitment, key].bearer
        for key in ("identifiera-personer", "formedla-kontakt", "hanvisa", "matcha")
    }
    assert bearers == {
        "identifiera-personer": DISTRICT,
        "formedla-kontakt": DISTRICT,
        "hanvisa": DISTRICT,
        "matcha": STREET_MINDS,
    }


@pytest.mark.parametrize(
    ("section", "bearer", "number"),
    [("5-street-minds", STREET_MINDS, 5), ("5-forvaltningen", DISTRICT, 4)],
)
def test_42(section: str, bearer: str, number: int) -> None:
    """How many undertakings has each side's list, and has any a day?"""
    listed = [
        one
        for one in agreement.all(Commitment)
        if any(cite.section == section for cite in one.cites)
    ]
    assert {one.bearer for one in listed} == {bearer}
    assert len(listed) == number
    assert {one.key for one in listed} <= {one.task.key for one in undated(agreement)}


def test_42_which_words_stand_for_a_day() -> None:
    """Which words stand where a day could?"""
    assert agreement[Commitment, "aterkoppling"].timing == OpenWording("snabb")
    assert isinstance(agreement[Commitment, "trepartsmoten"].timing, OnOccasion)


def test_44() -> None:
    """What must an association be for the administration to work with it?"""
    requirement = agreement[Requirement, "krav-pa-organisationer"]
    assert (len(requirement.must), requirement.match) == (6, Match.ALL)
    assert requirement.tested == Unstated()
