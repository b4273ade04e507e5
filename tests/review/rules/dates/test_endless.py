"""An agreement without an end and without a way out."""

from __future__ import annotations

from datetime import date

import pytest

from iopmodel.dates import Period, Span, YearlyOn
from iopmodel.notgiven import NoClause, NotGiven, Unstated
from iopmodel.parts import Ref
from iopmodel.terms import AutomaticExtension, Ending, EndingKind, Ends, NegotiableExtension, Term
from tests.review.rules.asking import reasons

KEY = "endless"
FOREVER = Term(key="tid", initial=Period.parse("2024-01-01/.."))
YEAR = Period.parse("2024-01-01/P1Y")


def ending(act: EndingKind) -> Ending:
    return Ending(key="slut", act=act, by=Ref("kommunen"), ends=Ends.WHOLE)


@pytest.mark.parametrize(
    ("act", "found"),
    [
        (EndingKind.NOTICE, []),
        (EndingKind.WITHDRAWAL, []),
        (EndingKind.RESCISSION, ["until-further-notice"]),
        (EndingKind.EXCLUSION, ["until-further-notice"]),
    ],
    ids=lambda value: value.value if isinstance(value, EndingKind) else "",
)
def test_until_further_notice(act: EndingKind, found: list[str]) -> None:
    assert reasons(KEY, FOREVER) == ["until-further-notice"]
    assert reasons(KEY, FOREVER, ending(act)) == found


@pytest.mark.parametrize(
    ("latest", "notice_by", "found"),
    [
        (NoClause(), Unstated(), ["extended-forever"]),
        (NoClause(), YearlyOn(9, 30), []),
        (date(2030, 12, 31), Unstated(), []),
    ],
    ids=["forever", "notice", "latest"],
)
def test_extended_by_itself(
    latest: date | NotGiven, notice_by: YearlyOn | NotGiven, found: list[str]
) -> None:
    extension = AutomaticExtension(step=Span.of(years=1), latest_end=latest, notice_by=notice_by)
    assert reasons(KEY, Term(key="tid", initial=YEAR, extension=extension)) == found


def test_what_is_extended_only_if_both_agree_ends_by_itself() -> None:
    assert reasons(KEY, Term(key="tid", initial=YEAR, extension=NegotiableExtension())) == []
