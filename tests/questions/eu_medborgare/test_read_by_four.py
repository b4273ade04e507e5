"""What a reading as lawyer, treasurer, case officer and auditor found that had not been asked."""

from __future__ import annotations

import pytest

from iopmodel.partnership import Partnership, Weight
from iopmodel.terms import ChangeRoute, Precedence, Prevails
from tests.questions.eu_medborgare.asked import (
    COMMITTEE,
    HEAD,
    STEERING,
    agreement,
    open_point,
    under,
)

FRAMES = {
    f"ersattning-{one}"
    for one in ("convictus", "fralsningsarmen", "ny-gemenskap", "stockholms-stadsmission")
}
APPLICATION, DISPUTES = "besluta-om-tillampning-och-revidering", "tvist"


def who_changes_the_frame(read: Partnership) -> list[object]:
    return [one.by for one in read[ChangeRoute, "andrad-ekonomisk-ram"].decided_by]


def which_prevails(read: Partnership) -> list[tuple[tuple[str, ...], object]]:
    return [
        (one.between, one.by) for one in read.all(Precedence) if one.key == "foretrade-vid-oenighet"
    ]


def test_who_else_decides_when_the_frame_changes() -> None:
    """Does the committee change the frame alone, or in addition to the others?"""
    read = {key: who_changes_the_frame(one) for key, one in under("vem-mer-an-namnden").items()}
    assert read == {
        "namnden-ensam": [COMMITTEE],
        "styrgruppen-och-namnden": [STEERING, COMMITTEE],
        "alla-tre": [STEERING, HEAD, COMMITTEE],
    }


def test_whether_the_steering_group_settles_what_a_commitment_means() -> None:
    """Is disagreement on a commitment a question of application, or a dispute?"""
    read = {key: which_prevails(one) for key, one in under("tillampning-eller-tvist").items()}
    assert read == {
        "sags-inte": [],
        "styrgruppen": [((APPLICATION, DISPUTES), Prevails.FIRST_NAMED)],
        "dialogen": [((DISPUTES, APPLICATION), Prevails.FIRST_NAMED)],
    }


@pytest.mark.parametrize(
    ("point", "about"),
    [
        (
            "vem-hos-parten",
            {
                "uppsagning",
                "uppsagning-av-partnerskapet",
                "havning",
                "giltighetstid",
                HEAD,
                COMMITTEE,
                "lata-firmatecknare-skriva-under",
            },
        ),
        ("redan-intjanad-ersattning", {"uppsagning-av-partnerskapet", *FRAMES}),
        (
            "gemensamma-kostnader",
            {
                "nattplatser",
                "svara-for-sin-del",
                "ta-fram-mall-for-brukarundersokningar",
                *FRAMES,
            },
        ),
        (
            "vad-som-hor-till-partnerskapet",
            {
                "samordna-stodet",
                "ideella-stodinsatser",
                APPLICATION,
                "besluta-i-operativa-fragor",
                "folja-upp-och-dokumentera",
            },
        ),
        ("avveckling", {"giltighetstid", "nattplatser", *FRAMES}),
    ],
    ids=lambda one: one if isinstance(one, str) else "",
)
def test_what_is_asked_of_which_parts(point: str, about: set[str]) -> None:
    assert open_point(point) == about


def test_what_decides() -> None:
    """What is about money or power."""
    decides = {point.key for point in agreement.open_points if point.weight is Weight.DECIDES}
    asked = {"vem-mer-an-namnden", "tillampning-eller-tvist", "vem-hos-parten"}
    assert decides >= {*asked, "redan-intjanad-ersattning"}
    assert not decides & {"gemensamma-kostnader", "vad-som-hor-till-partnerskapet", "avveckling"}
