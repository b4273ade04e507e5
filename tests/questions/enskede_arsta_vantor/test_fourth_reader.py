"""What a fourth reader asked that the first three had not, and what each way of reading comes to.

The numbers are those of the fourth reader's list.
"""

from __future__ import annotations

from iopmodel.partnership import Partnership, Weight
from iopmodel.parts import Ref
from iopmodel.terms import Commitment, Goal, Modality
from tests.questions.enskede_arsta_vantor.asked import (
    STREET_MINDS,
    agreement,
    each_way,
    open_point,
)


def more(way: Partnership) -> list[tuple[str, str, Modality]]:
    """The commitments that the agreement does not have as it is held."""
    held = {one.key for one in agreement.all(Commitment)}
    return [
        (one.key, str(one.bearer), one.modality)
        for one in way.all(Commitment)
        if one.key not in held
    ]


def test_what_the_working_group_decides() -> None:
    """P35: it runs the work; that it has a power of its own is only a reading."""
    assert {key: more(way) for key, way in each_way("arbetsgruppens-befogenhet").items()} == {
        "utfor": [],
        "beslutar-lopande": [("besluta-lopande", "arbetsgrupp", Modality.POWER)],
    }
    assert {"koordinator", "handledare"} < open_point("arbetsgruppens-befogenhet")


def test_whether_there_have_to_be_services() -> None:
    """P36: matching presupposes services, and no commitment is to offer any."""
    ways = each_way("tjanster-och-platser")
    assert {key: more(way) for key, way in ways.items()} == {
        "de-som-finns": [],
        "maste-erbjudas": [("erbjuda-tjanster", STREET_MINDS, Modality.OBLIGATION)],
    }
    duty = ways["maste-erbjudas"][Commitment, "erbjuda-tjanster"]
    assert duty.serves == (Ref[Goal]("egen-inkomst"),)


def test_what_was_bought() -> None:
    """P31: asked where the line for other costs is, beside the two grounds of repayment."""
    (found,) = (one for one in agreement.open_points if one.key == "ovriga-omkostnader")
    assert "owns what is bought" in found.question.en
    assert found.weight is Weight.MATTERS
    assert {"ej-forbrukade-medel", "aterbetalning-vid-uttrade"} < set(found.about)
