"""Signs that hang on one part alone, each both ways."""

from __future__ import annotations

from fractions import Fraction

import pytest

from iopmodel.money import Money
from iopmodel.notgiven import InAppendix
from iopmodel.parts import Appendix, Ref, Text
from iopmodel.review.criteria import (
    Gives,
    Has,
    LeavesOpen,
    Mentions,
    RestsOnSource,
    Sign,
    States,
)
from iopmodel.terms import (
    BudgetLine,
    Duty,
    Ending,
    EndingKind,
    Ends,
    Funding,
    Goal,
    Measure,
    Per,
    Purpose,
    Repayment,
    Source,
    SourceKind,
    Trigger,
)
from tests.review.criteria.building import CITY, CLUB, shown

PURPOSE = Purpose(key="syfte", what=Text("utveckla stödet", "develop the support"))
MONEY = Funding(key="medel", payer=CITY, payee=CLUB, amount=Money.of(100, "SEK"), per=Per.YEAR)
IN_APPENDIX = Funding(
    key="annat", payer=CITY, payee=CLUB, amount=InAppendix(Ref("bilaga-1")), per=Per.YEAR
)
APPENDIX = Appendix(key="bilaga-1", name="Pengar", at_hand=False)
NOTICE = Ending(key="uppsagning", act=EndingKind.NOTICE, by=CLUB, ends=Ends.WHOLE)
RESCISSION = Ending(
    key="havning",
    act=EndingKind.RESCISSION,
    by=CITY,
    ends=Ends.WHOLE,
    grounds=[Text("brist", "a breach")],
)
LINE = BudgetLine(
    key="lokal",
    of=Ref("medel"),
    purpose=Text("lokal", "premises"),
    amount=Money.of(1, "SEK"),
    post=Fraction(1, 2),
    binding=True,
)
LOOSE = BudgetLine(
    key="los", of=Ref("medel"), purpose=Text("annat", "other"), amount=Money.of(1, "SEK")
)
BACK = Repayment(
    key="ater",
    triggers=[Trigger.UNSPENT, Trigger.MISUSE],
    duty=Duty.OWED,
    owed_by=CLUB,
    owed_to=CITY,
    base=Text("medlen", "the funds"),
    measure=Measure.ALL,
)
PLAN = Source(key="plan", name="en plan", role=SourceKind.PROGRAMME)
LAW = Source(key="lag", name="en lag", role=SourceKind.STATUTE)


@pytest.mark.parametrize(
    ("sign", "found"),
    [
        (Has(part="purpose"), {"syfte": ()}),
        (Has(part="ending"), {"havning": (), "uppsagning": ()}),
        (Has(part="report"), {}),
        (Gives(part="funding", field="amount"), {"medel": ("amount",)}),
        (Gives(part="ending", field="grounds"), {"havning": ("grounds",)}),
        (Gives(part="ending", field="notice"), {}),
        (Gives(part="appendix", field="number"), {}),
        (LeavesOpen(part="funding", field="amount"), {"annat": ("amount",)}),
        (LeavesOpen(part="ending", field="grounds"), {}),
        (States(part="ending", field="act", value="notice"), {"uppsagning": ("act",)}),
        (States(part="ending", field="act", value="exclusion"), {}),
        (States(part="repayment", field="triggers", value="unspent"), {"ater": ("triggers",)}),
        (States(part="repayment", field="triggers", value="leaving"), {}),
        (States(part="budget-line", field="binding", value=True), {"lokal": ("binding",)}),
        (States(part="budget-line", field="binding", value=False), {}),
        (Mentions(part="purpose", words=["UTVECKL"]), {"syfte": ("what",)}),
        (Mentions(part="purpose", words=["support", "metod"]), {"syfte": ("what",)}),
        (Mentions(part="purpose", words=["metod"]), {}),
        (Mentions(part="goal", words=["utveckl"]), {}),
        (RestsOnSource(of=SourceKind.PROGRAMME), {"plan": ("role",)}),
        (RestsOnSource(of=SourceKind.BUDGET), {}),
    ],
    ids=range(21),
)
def test_what_shows_it(sign: Sign, found: dict[str, tuple[str, ...]]) -> None:
    parts = (
        PURPOSE,
        MONEY,
        IN_APPENDIX,
        APPENDIX,
        NOTICE,
        RESCISSION,
        LINE,
        LOOSE,
        BACK,
        PLAN,
        LAW,
    )
    assert shown(sign, *parts) == found


def test_a_word_begins_where_a_word_begins() -> None:
    goal = Goal(key="larande", what=Text("metodutveckling", "better methods"))
    assert shown(Mentions(part="goal", words=["metod"]), goal) == {"larande": ("what",)}
    assert shown(Mentions(part="goal", words=["utveckl"]), goal) == {}


def test_a_word_is_no_pattern() -> None:
    goal = Goal(key="larande", what=Text("a.b", "c"))
    assert shown(Mentions(part="goal", words=["a.b"]), goal) == {"larande": ("what",)}
    assert shown(Mentions(part="goal", words=["a.."]), goal) == {}
