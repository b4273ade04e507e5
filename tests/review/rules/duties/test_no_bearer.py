"""A duty that is nobody's."""

from __future__ import annotations

import pytest

from iopmodel.notgiven import InAppendix, OpenWording, Unstated
from iopmodel.parts import Appendix, Ref, Text
from iopmodel.terms import Commitment, Modality, Who
from tests.review.rules.asking import reasons

KEY = "no-bearer"


def commitment(bearer: Who, modality: Modality = Modality.OBLIGATION) -> Commitment:
    return Commitment(key="a", bearer=bearer, modality=modality, what=Text("samverka", "cooperate"))


@pytest.mark.parametrize(
    ("modality", "found"),
    [
        (Modality.OBLIGATION, ["duty"]),
        (Modality.PROHIBITION, ["duty"]),
        (Modality.POWER, ["power"]),
        (Modality.PERMISSION, []),
        (Modality.RECOMMENDATION, []),
        (Modality.AIM, []),
        (Modality.DECLARATION, []),
    ],
    ids=[
        "obligation",
        "prohibition",
        "power",
        "permission",
        "recommendation",
        "aim",
        "declaration",
    ],
)
def test_what_binds_nobody_needs_nobody(modality: Modality, found: list[str]) -> None:
    assert reasons(KEY, commitment(Unstated(), modality)) == found


def test_words_name_nobody() -> None:
    assert reasons(KEY, commitment(OpenWording("berörda"))) == ["duty"]


def test_somebody_is_named() -> None:
    appendix = Appendix(key="bilaga", name="Uppgifter", at_hand=True)
    assert reasons(KEY, commitment(Ref("kommunen"))) == []
    assert reasons(KEY, appendix, commitment(InAppendix(appendix))) == []
