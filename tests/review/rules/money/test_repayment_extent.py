"""Repayment of an amount that nobody can foresee."""

from __future__ import annotations

from typing import Any

import pytest

from iopmodel.notgiven import InAppendix, NotGiven, OpenWording, Unstated
from iopmodel.parts import Appendix, Ref, Text
from iopmodel.terms import Duty, Measure, Repayment, Trigger, Who
from tests.review.rules.asking import among, reasons

KEY = "repayment-extent"
KOMMUNEN: Who = Ref("kommunen")
NOBODY: Who = Unstated()


def repayment(key: str = "ater", **given: Any) -> Repayment:
    fields: dict[str, Any] = {
        "triggers": [Trigger.LEAVING],
        "duty": Duty.OWED,
        "owed_by": Ref("foreningen"),
        "owed_to": Ref("kommunen"),
        "base": Text("utbetalda medel", "funds paid"),
        "measure": Measure.ALL,
    } | given
    return Repayment(key=key, **fields)


@pytest.mark.parametrize(
    ("duty", "measure", "found_by", "found"),
    [
        (Duty.OWED, Measure.ALL, NOBODY, []),
        (Duty.OWED, InAppendix(Ref("b")), NOBODY, []),
        (Duty.OWED, Measure.ALL_OR_PART, NOBODY, ["all-or-part"]),
        (Duty.ON_CLAIM, Measure.ALL_OR_PART, KOMMUNEN, []),
        (Duty.OWED, Unstated(), NOBODY, ["unstated"]),
        (Duty.POSSIBLE, OpenWording("skälig del"), KOMMUNEN, ["unstated"]),
        (Duty.POSSIBLE, Measure.ALL, NOBODY, ["whether"]),
        (Duty.POSSIBLE, Measure.ALL_OR_PART, NOBODY, ["whether-and-how-much"]),
        (Duty.POSSIBLE, Unstated(), NOBODY, ["whether-and-how-much"]),
        (Duty.POSSIBLE, Measure.ALL_OR_PART, KOMMUNEN, []),
        (Duty.POSSIBLE, Measure.ALL, OpenWording("parten"), ["whether"]),
    ],
    ids=[
        "all",
        "appendix",
        "part",
        "found",
        "unsaid",
        "open",
        "may",
        "may-part",
        "may-open",
        "by",
        "who",
    ],
)
def test_what_is_left_open(
    duty: Duty, measure: Measure | NotGiven, found_by: Who, found: list[str]
) -> None:
    bilaga = Appendix(key="b", name="Bilaga", at_hand=True)
    one = repayment(duty=duty, measure=measure, found_by=found_by)
    assert reasons(KEY, bilaga, one) == found


def test_what_is_told() -> None:
    [one] = among(KEY, repayment(measure=Unstated()))
    assert (one.parts, one["triggers"]) == (("ater",), (Trigger.LEAVING,))
    assert one["base"].en == "funds paid"
