"""Money left over or misused, and nothing said of it."""

from __future__ import annotations

import pytest

from iopmodel.money import sek
from iopmodel.notgiven import Unstated
from iopmodel.parts import Ref, Text
from iopmodel.terms import (
    Duty,
    Funding,
    Measure,
    Party,
    Repayment,
    Sector,
    Trigger,
    Who,
)
from tests.review.rules.asking import among, reasons

KEY = "funds-unreturned"
FORENINGEN: Who = Ref("foreningen")


def frame(payee: str = "foreningen", *, bound: bool = False) -> Funding:
    only_for = Text("verksamheten", "the activities") if bound else Unstated()
    payer = Ref[Party]("kommunen")
    return Funding(
        key=f"medel-{payee}", payer=payer, payee=Ref(payee), amount=sek(1), only_for=only_for
    )


def back(trigger: Trigger, owed_by: Who = FORENINGEN) -> Repayment:
    return Repayment(
        key=trigger.value,
        triggers=[trigger],
        duty=Duty.OWED,
        owed_by=owed_by,
        owed_to=Ref("kommunen"),
        base=Text("medel", "funds"),
        measure=Measure.ALL,
    )


@pytest.mark.parametrize(
    ("triggers", "found"),
    [
        ([], ["unspent", "misuse"]),
        ([Trigger.UNSPENT], ["misuse"]),
        ([Trigger.MISUSE], ["unspent"]),
        ([Trigger.UNSPENT, Trigger.NON_PERFORMANCE], []),
        ([Trigger.LEAVING], ["unspent", "misuse"]),
    ],
    ids=["nothing", "unspent", "misuse", "both", "leaving"],
)
def test_what_comes_back(triggers: list[Trigger], found: list[str]) -> None:
    assert reasons(KEY, frame(bound=True), *map(back, triggers)) == found


def test_without_a_purpose_nothing_is_misused() -> None:
    assert reasons(KEY, frame(), back(Trigger.UNSPENT)) == []


def test_without_funding_nothing_is_left() -> None:
    assert reasons(KEY) == []


def test_each_payee_is_looked_for() -> None:
    other = Party(key="andra", name="Andra", sector=Sector.CIVIL_SOCIETY)
    [one] = among(KEY, other, frame(), frame("andra"), back(Trigger.UNSPENT))
    assert one.parts == ("medel-andra",)
    assert one.lacks == (Repayment,)


def test_a_clause_without_a_debtor_is_about_all_who_are_paid() -> None:
    assert reasons(KEY, frame(), back(Trigger.UNSPENT, Unstated())) == []
