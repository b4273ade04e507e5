"""A party that undertakes nothing."""

from __future__ import annotations

import pytest

from iopmodel.notgiven import Unstated
from iopmodel.parts import Part, Ref, Text
from iopmodel.terms import (
    Actor,
    Commitment,
    Funding,
    Jointly,
    Modality,
    Report,
    Unit,
    Who,
)
from tests.review.rules.asking import among, reasons

KEY = "party-without-duty"
PUBLIC, CIVIL = Ref[Actor]("kommunen"), Ref[Actor]("foreningen")
UNIT = Unit(key="enhet", name="enheten", of=PUBLIC)


def duty(bearer: Who, modality: Modality = Modality.OBLIGATION) -> Commitment:
    what = Text("samverka", "cooperate")
    return Commitment(key=f"a-{modality.value}", bearer=bearer, modality=modality, what=what)


def test_only_one_of_them_undertakes_something() -> None:
    [one] = among(KEY, duty(CIVIL))
    assert one.parts == ("kommunen",)
    [one] = among(KEY, duty(CIVIL), duty(PUBLIC, Modality.AIM))
    assert one.parts == ("kommunen",)


@pytest.mark.parametrize(
    "parts",
    [
        [duty(Jointly([PUBLIC, CIVIL]))],
        [duty(CIVIL), UNIT, Report(key="r", name="rapport", author=UNIT)],
        [duty(CIVIL), Funding(key="medel", payer=Ref(PUBLIC), payee=Ref(CIVIL), amount=Unstated())],
    ],
    ids=["jointly", "unit-reports", "pays"],
)
def test_all_do(parts: list[Part]) -> None:
    assert reasons(KEY, *parts) == []


def test_nothing_is_told_apart() -> None:
    assert reasons(KEY) == []
    assert reasons(KEY, duty(Unstated())) == []
