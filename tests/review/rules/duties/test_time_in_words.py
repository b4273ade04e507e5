"""A duty whose time is only words."""

from __future__ import annotations

import pytest

from iopmodel.dates import Throughout
from iopmodel.notgiven import OpenWording, Unstated
from iopmodel.parts import Ref, Text
from iopmodel.terms import Commitment, Modality, Timing
from tests.review.rules.asking import among, reasons

KEY = "time-in-words"
SOON = OpenWording("snarast")


def commitment(timing: Timing, modality: Modality = Modality.OBLIGATION) -> Commitment:
    what = Text("samverka", "cooperate")
    return Commitment(key="a", bearer=Ref("kommunen"), modality=modality, what=what, timing=timing)


def test_only_words() -> None:
    [one] = among(KEY, commitment(SOON))
    assert one["wording"] == SOON
    assert reasons(KEY, commitment(SOON, Modality.PROHIBITION)) == ["words"]


@pytest.mark.parametrize("timing", [Unstated(), Throughout()], ids=["unstated", "throughout"])
def test_other_times(timing: Timing) -> None:
    assert reasons(KEY, commitment(timing)) == []


def test_what_nobody_has_to_do() -> None:
    assert reasons(KEY, commitment(SOON, Modality.POWER)) == []
    assert reasons(KEY, commitment(SOON, Modality.AIM)) == []
