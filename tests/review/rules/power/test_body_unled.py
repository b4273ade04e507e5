"""A body that nobody calls or leads."""

from __future__ import annotations

from iopmodel.notgiven import InAppendix
from iopmodel.parts import Appendix, Ref
from iopmodel.terms import Actor, BodyKind, Chair
from tests.review.rules.asking import reasons
from tests.review.rules.power.groups import GROUP, group

KEY = "body-unled"
PUBLIC = Ref[Actor]("kommunen")


def test_nobody_calls_or_leads_it() -> None:
    assert reasons(KEY, group()) == ["nobody-calls", "nobody-leads"]


def test_another_group_needs_no_chair_and_one_that_works_needs_nobody() -> None:
    assert reasons(KEY, group(role=BodyKind.COORDINATION)) == ["nobody-calls"]
    assert reasons(KEY, group(role=BodyKind.WORKING)) == []


def test_nobody_elects_the_chair() -> None:
    assert reasons(KEY, group(convener=PUBLIC, chair=Chair())) == ["nobody-elects"]
    assert reasons(KEY, group(convener=PUBLIC, chair=Chair(held_by=PUBLIC))) == []
    assert reasons(KEY, group(convener=PUBLIC, chair=Chair(elected_by=GROUP))) == []


def test_what_stands_elsewhere_is_said() -> None:
    appendix = Appendix(key="bilaga", name="Ordning", at_hand=True)
    there = InAppendix(appendix)
    assert reasons(KEY, appendix, group(convener=there, chair=there)) == []
