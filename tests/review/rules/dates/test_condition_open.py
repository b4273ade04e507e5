"""A condition for the agreement that nobody is to test."""

from __future__ import annotations

import pytest

from iopmodel.dates import Period
from iopmodel.notgiven import InAppendix, NotGiven, OpenWording, Unstated
from iopmodel.parts import Appendix, Ref, Text
from iopmodel.terms import Fails, Term, TermCondition, Who
from tests.review.rules.asking import among, reasons

KEY = "condition-open"
APPENDIX = Appendix(key="bilaga", name="Bilaga", at_hand=True)
CITY: Who = Ref("kommunen")
MONEY, ROOMS = Text("medel finns", "there is money"), Text("lokaler finns", "there are premises")


def term(*conditions: TermCondition) -> Term:
    return Term(key="tid", initial=Period.parse("2024-01-01/P1Y"), conditions=conditions)


@pytest.mark.parametrize(
    ("found_by", "fails", "found"),
    [
        (CITY, Fails.ENDS, []),
        (Unstated(), Fails.ENDS, ["nobody-finds"]),
        (CITY, Unstated(), ["no-effect"]),
        (OpenWording("behörig part"), OpenWording("omprövas"), ["no-effect", "nobody-finds"]),
        (InAppendix(APPENDIX), InAppendix(APPENDIX), []),
    ],
)
def test_what_is_left_open(found_by: Who, fails: Fails | NotGiven, found: list[str]) -> None:
    condition = TermCondition(what=MONEY, found_by=found_by, fails=fails)
    assert reasons(KEY, APPENDIX, term(condition)) == found


def test_conditions_are_told_together() -> None:
    loose = [TermCondition(what=what, fails=Fails.ENDS) for what in (MONEY, ROOMS)]
    tight = TermCondition(what=MONEY, found_by=CITY, fails=Fails.ENDS)
    [one] = among(KEY, term(loose[0], tight, loose[1]))
    assert one["conditions"] == (MONEY, ROOMS)
    assert reasons(KEY, term()) == []
