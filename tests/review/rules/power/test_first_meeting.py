"""A first meeting that nobody can call."""

from __future__ import annotations

import pytest

from iopmodel.notgiven import Unstated
from iopmodel.parts import Ref
from iopmodel.terms import Actor, AnyOf, Chair, Office, Who
from tests.review.rules.asking import among, reasons
from tests.review.rules.power.groups import GROUP, group

KEY = "first-meeting"
LEADS = Office(key="ordforande", name="ordföranden", of=GROUP)
HEAD = Office(key="chef", name="chefen", of=Ref("kommunen"))
ELECTED = Chair(elected_by=GROUP)


def test_the_chair_calls_and_the_group_elects_it() -> None:
    [one] = among(KEY, LEADS, group(convener=LEADS.key, chair=ELECTED))
    assert one.parts == ("grupp", "ordforande")


@pytest.mark.parametrize(
    "convener",
    [Unstated(), Ref(HEAD.key), AnyOf([LEADS, HEAD]), Ref[Actor]("kommunen")],
    ids=["nobody", "head", "either", "party"],
)
def test_somebody_else_calls(convener: Who) -> None:
    assert reasons(KEY, LEADS, HEAD, group(convener=convener, chair=ELECTED)) == []


@pytest.mark.parametrize(
    "chair", [Unstated(), Chair(), Chair(elected_by=Ref("kommunen"))], ids=["none", "by", "party"]
)
def test_the_group_does_not_elect(chair: Chair) -> None:
    assert reasons(KEY, LEADS, group(convener=LEADS.key, chair=chair)) == []
