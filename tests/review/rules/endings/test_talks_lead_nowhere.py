"""Talks after which nothing is said to follow."""

from __future__ import annotations

from iopmodel.notgiven import NotGiven, OpenWording, Unstated
from iopmodel.parts import Ref, Text
from iopmodel.terms import (
    BreachDialogue,
    DisputeLadder,
    Ending,
    EndingKind,
    Ends,
    Jointly,
    Party,
)
from tests.review.rules.asking import among

KEY = "talks-lead-nowhere"
BOTH = Jointly([Ref[Party]("kommunen"), Ref[Party]("foreningen")])
TALKS = Text("samtal", "talks")
HAVNING = Ending(key="havning", act=EndingKind.RESCISSION, by=BOTH, ends=Ends.WHOLE)


def dialogue(then: Ending | NotGiven) -> BreachDialogue:
    return BreachDialogue(key="brister", triggers=[TALKS], between=BOTH, about=TALKS, then=then)


def ladder(then: Text | NotGiven) -> DisputeLadder:
    return DisputeLadder(key="tvist", between=BOTH, steps=[TALKS], then=then)


def test_talks_about_a_breach() -> None:
    [one] = among(KEY, dialogue(Unstated()))
    assert (one.reason.value, one.parts, one["about"]) == ("breach", ("brister",), TALKS)
    assert among(KEY, HAVNING, dialogue(HAVNING)) == ()


def test_a_dispute() -> None:
    [one] = among(KEY, ladder(Unstated()))
    assert (one.reason.value, one.parts, one["steps"]) == ("dispute", ("tvist",), (TALKS,))
    assert among(KEY, ladder(Text("domstol", "a court"))) == ()
    assert among(KEY, ladder(OpenWording("på annat sätt"))) == ()
