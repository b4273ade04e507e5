"""A usual clause that is missing."""

from __future__ import annotations

from iopmodel.notgiven import Unstated
from iopmodel.parts import Ref, Text
from iopmodel.terms import Contribution, Copies, Funding, Purpose
from tests.review.rules.asking import among

KEY = "missing-clause"
WHAT = Text("timmar", "hours")


def missing(*parts: Purpose | Copies | Funding | Contribution) -> dict[object, str]:
    return {one["kind"]: str(one.reason.value) for one in among(KEY, *parts)}


def test_all_that_are_missing() -> None:
    found = missing()
    assert len(found) == 16
    assert found[Purpose] == "needed"
    assert found[Copies] == "usual"


def test_one_that_is_there() -> None:
    purpose, copies = Purpose(key="syfte", what=WHAT), Copies(key="exemplar", number=2)
    found = missing(purpose, copies)
    assert Purpose not in found
    assert Copies not in found
    assert len(found) == 14


def test_one_may_stand_for_another() -> None:
    paid = Funding(key="medel", payer=Ref("kommunen"), payee=Ref("foreningen"), amount=Unstated())
    brought = Contribution(key="timmar", by=Ref("foreningen"), what=WHAT)
    assert missing()[Funding] == "usual"
    assert Funding not in missing(paid)
    assert Funding not in missing(brought)


def test_what_is_lacking_is_named() -> None:
    [one] = [one for one in among(KEY) if one["kind"] is Funding]
    assert one.lacks == (Funding, Contribution)
    assert one.parts == ()
