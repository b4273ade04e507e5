"""A budget that does not say whether it binds."""

from __future__ import annotations

import pytest

from iopmodel.money import sek
from iopmodel.notgiven import InAppendix, NotGiven, Unstated
from iopmodel.parts import Appendix, Ref, Text
from iopmodel.terms import BudgetLine, Funding
from tests.review.rules.asking import among, reasons

KEY = "lines-bind"


def frame(key: str = "medel") -> Funding:
    return Funding(key=key, payer=Ref("kommunen"), payee=Ref("foreningen"), amount=sek(100))


def line(key: str, binding: bool | NotGiven) -> BudgetLine:
    purpose = Text("lokal", "premises")
    return BudgetLine(key=key, of=Ref("medel"), purpose=purpose, amount=sek(50), binding=binding)


@pytest.mark.parametrize(
    ("binding", "found"),
    [(True, []), (False, []), (InAppendix(Ref("b")), []), (Unstated(), ["unstated"])],
    ids=["yes", "no", "appendix", "unstated"],
)
def test_whether_it_is_said(binding: bool | NotGiven, found: list[str]) -> None:
    bilaga = Appendix(key="b", name="Bilaga", at_hand=True)
    assert reasons(KEY, bilaga, frame(), line("a", binding)) == found


def test_the_lines_of_a_frame_are_found_together() -> None:
    lines = line("a", Unstated()), line("b", False), line("c", Unstated())
    [one] = among(KEY, frame(), frame("annat"), *lines)
    assert (one.parts, one["number"]) == (("medel", "a", "c"), 2)
