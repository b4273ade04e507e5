"""A way out of trouble that ends nowhere."""

from __future__ import annotations

from typing import Any

from iopmodel.notgiven import OpenWording
from iopmodel.parts import Ref, Text
from iopmodel.terms import Actor, BreachDialogue, DisputeLadder, EachOf, Ending, EndingKind, Ends
from tests.review.rules.asking import among, reasons

KEY = "leads-nowhere"
BOTH = EachOf([Ref("kommunen"), Ref("foreningen")])
SAID = Text("samtal", "talks")
END = Ending(key="havning", act=EndingKind.RESCISSION, by=Ref("kommunen"), ends=Ends.WHOLE)


def talk(**fields: Any) -> BreachDialogue:
    return BreachDialogue(key="brist", triggers=[SAID], between=BOTH, about=SAID, **fields)


def test_a_dispute() -> None:
    assert reasons(KEY, DisputeLadder(key="tvist", between=BOTH, steps=[SAID])) == ["dispute"]
    settled = DisputeLadder(key="tvist", between=BOTH, steps=[SAID], then=SAID)
    assert reasons(KEY, settled) == []


def test_a_talk() -> None:
    assert reasons(KEY, talk()) == ["dialogue"]
    assert reasons(KEY, END, talk(then=END)) == []


def test_what_was_to_help_is_told() -> None:
    [dispute] = among(KEY, DisputeLadder(key="tvist", between=BOTH, steps=[SAID]))
    [dialogue] = among(KEY, talk(then=OpenWording("lämplig åtgärd")))
    assert (dispute["steps"], dialogue["about"]) == ((SAID,), SAID)


def test_a_plan() -> None:
    public = Ref[Actor]("kommunen")
    assert reasons(KEY, END, talk(then=END, plan_decided_by=public)) == ["plan"]
    made = talk(then=END, plan_decided_by=public, plan_made_by=public)
    assert reasons(KEY, END, made) == []
