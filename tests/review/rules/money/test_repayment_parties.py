"""Repayment by or to the wrong party."""

from __future__ import annotations

from typing import Any

import pytest

from iopmodel.money import sek
from iopmodel.notgiven import Unstated
from iopmodel.parts import Ref, Text
from iopmodel.terms import AnyOf, Duty, Funding, Measure, Repayment, Trigger, Unit, Who
from tests.review.rules.asking import among, reasons

KEY = "repayment-parties"
KOMMUNEN, FORENINGEN, ENHETEN = (Ref[Unit](key) for key in ("kommunen", "foreningen", "enheten"))
UNIT = Unit(key="enheten", name="enheten", of=Ref("kommunen"))
MEDEL = Funding(key="medel", payer=Ref("kommunen"), payee=Ref("foreningen"), amount=sek(100))


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
    ("owed_by", "owed_to", "found"),
    [
        (FORENINGEN, KOMMUNEN, []),
        (Unstated(), KOMMUNEN, ["no-debtor"]),
        (FORENINGEN, Unstated(), ["no-creditor"]),
        (AnyOf([FORENINGEN, KOMMUNEN]), KOMMUNEN, ["own-debtor"]),
        (AnyOf([FORENINGEN, KOMMUNEN]), ENHETEN, ["own-debtor"]),
        (KOMMUNEN, FORENINGEN, ["never-paid"]),
    ],
    ids=["sound", "no-debtor", "no-creditor", "itself", "its-unit", "never-paid"],
)
def test_who_pays_back_to_whom(owed_by: Who, owed_to: Who, found: list[str]) -> None:
    assert reasons(KEY, UNIT, MEDEL, repayment(owed_by=owed_by, owed_to=owed_to)) == found


def test_where_nobody_is_paid_nobody_is_said_not_to_be() -> None:
    assert reasons(KEY, repayment()) == []


def test_who_is_told() -> None:
    either = AnyOf([FORENINGEN, KOMMUNEN])
    [one] = among(KEY, MEDEL, repayment(owed_by=either))
    assert (one["who"], one["base"].en) == (("kommunen",), "funds paid")
    [one] = among(KEY, MEDEL, repayment(owed_by=KOMMUNEN, owed_to=FORENINGEN))
    assert (one["who"], one["base"].en) == (("kommunen",), "funds paid")


@pytest.mark.parametrize("field", ["owed_by", "owed_to"])
def test_what_is_paid_back_is_told(field: str) -> None:
    unsaid: dict[str, Any] = {field: Unstated()}
    [one] = among(KEY, MEDEL, repayment(**unsaid))
    assert one["base"].en == "funds paid"
