"""Two clauses that claim back the same money."""

from __future__ import annotations

from typing import Any

import pytest

from iopmodel.notgiven import Unstated
from iopmodel.parts import Ref, Text
from iopmodel.terms import AnyOf, Duty, Measure, Party, Repayment, Trigger
from tests.review.rules.asking import among, reasons

KEY = "same-money"
GRAVE = Text("grov", "grave")
KOMMUNEN, FORENINGEN = Ref[Party]("kommunen"), Ref[Party]("foreningen")


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
    ("given", "found"),
    [
        ({}, []),
        ({"duty": Duty.ON_CLAIM}, ["same-trigger"]),
        ({"measure": Measure.ALL_OR_PART}, ["same-trigger"]),
        ({"severity": GRAVE}, ["same-trigger"]),
        ({"severity": GRAVE, "triggers": [Trigger.UNSPENT]}, []),
        ({"severity": GRAVE, "owed_by": Unstated()}, []),
        ({"severity": GRAVE, "owed_by": KOMMUNEN, "owed_to": FORENINGEN}, []),
        ({"severity": GRAVE, "owed_by": AnyOf([KOMMUNEN, FORENINGEN])}, ["same-trigger"]),
    ],
    ids=["alike", "duty", "measure", "severity", "other", "nobody", "the-other-way", "either"],
)
def test_on_the_same_occasion(given: dict[str, Any], found: list[str]) -> None:
    assert reasons(KEY, repayment(), repayment("igen", **given)) == found


@pytest.mark.parametrize(
    ("triggers", "severity", "found"),
    [
        ([Trigger.RESCISSION], GRAVE, ["same-failure"]),
        ([Trigger.RESCISSION], Unstated(), []),
        ([Trigger.LEAVING], GRAVE, []),
        ([Trigger.NON_PERFORMANCE], Unstated(), []),
    ],
    ids=["rescission", "as-grave", "another", "same"],
)
def test_because_of_the_same_failure(
    triggers: list[Trigger], severity: Any, found: list[str]
) -> None:
    failure = repayment(triggers=[Trigger.NON_PERFORMANCE])
    assert reasons(KEY, failure, repayment("igen", triggers=triggers, severity=severity)) == found


def test_what_is_told() -> None:
    one = repayment(triggers=[Trigger.LEAVING, Trigger.MISUSE])
    [found] = among(KEY, one, repayment("igen", duty=Duty.POSSIBLE))
    assert (found.parts, found["triggers"]) == (("ater", "igen"), (Trigger.LEAVING,))
