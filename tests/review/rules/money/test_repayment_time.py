"""Repayment without a day."""

from __future__ import annotations

from typing import Any

import pytest

from iopmodel.dates import Span
from iopmodel.notgiven import OpenWording, Unstated
from iopmodel.parts import Ref, Text
from iopmodel.terms import AfterEvent, Duty, Measure, Repayment, Timing, Trigger
from tests.review.rules.asking import among, reasons

KEY = "repayment-time"


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
    ("within", "found"),
    [
        (AfterEvent(Text("kravet", "the claim"), Span.of(days=30)), []),
        (OpenWording("snarast"), []),
        (Unstated(), ["unstated"]),
    ],
    ids=["said", "wording", "unstated"],
)
def test_by_when(within: Timing, found: list[str]) -> None:
    assert reasons(KEY, repayment(within=within)) == found


def test_all_are_found_together_and_what_is_paid_back_is_said_once() -> None:
    rest = Text("resten", "the rest")
    [one] = among(KEY, repayment("a"), repayment("b"), repayment("c", base=rest))
    assert one.parts == ("a", "b", "c")
    assert [base.sv for base in one["bases"]] == ["utbetalda medel", "resten"]
