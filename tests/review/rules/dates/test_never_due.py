"""A duty whose time never comes."""

from __future__ import annotations

import pytest

from iopmodel.dates import (
    Anchor,
    BeforeEnd,
    Each,
    HalfwayInto,
    InMonths,
    Once,
    Period,
    ReportingWindow,
    Span,
    YearlyOn,
)
from iopmodel.notgiven import Unstated
from iopmodel.parts import Part, Ref, Text
from iopmodel.terms import (
    Body,
    BodyKind,
    Capacity,
    Commitment,
    IfContinued,
    Modality,
    OnWorkingDay,
    Report,
    Roll,
    Term,
    Timing,
)
from tests.review.rules.asking import among, reasons

KEY = "never-due"
TEXT = Text("något", "something")
NEVER = YearlyOn(9, 1)


def term(initial: str = "2024-01-01/2024-06-30") -> Term:
    return Term(key="tid", initial=Period.parse(initial))


def report(timing: Timing) -> Report:
    return Report(key="rapport", name="Rapport", timing=timing)


@pytest.mark.parametrize(
    ("timing", "found"),
    [
        (YearlyOn(6, 30), []),
        (YearlyOn(7, 1), ["none-within"]),
        (OnWorkingDay(YearlyOn(7, 1), Roll.NEXT), ["none-within"]),
        (IfContinued(YearlyOn(7, 1)), []),
        (InMonths([7, 12]), ["none-within"]),
        (InMonths([6, 12]), []),
        (ReportingWindow(9, 10, 12), ["none-within"]),
        (Each(Span.of(years=1)), []),
        (Each(Span.of(years=1), Anchor.EVENT), []),
        (Once(Period.parse("2030-01-01/P1D")), []),
        (Unstated(), []),
    ],
)
def test_whether_its_time_comes(timing: Timing, found: list[str]) -> None:
    assert reasons(KEY, term(), report(timing)) == found


def test_before_an_end_that_there_is_not() -> None:
    assert reasons(KEY, term("2024-01-01/.."), report(BeforeEnd(Span.of(months=1)))) == []
    assert reasons(KEY, term(), report(BeforeEnd(Span.of(months=1)))) == []
    # Halfway into what has no end is never, even when it has ended.
    assert reasons(KEY, term("2024-01-01/.."), report(HalfwayInto())) == ["none-within"]


@pytest.mark.parametrize(
    "part",
    [
        Commitment(key="a", bearer=Ref("kommunen"), modality=Modality.AIM, what=TEXT, timing=NEVER),
        report(NEVER),
        Body(key="a", name="gruppen", role=BodyKind.WORKING, seats=[], meets=NEVER),
        Capacity(key="a", what=TEXT, enrolment=NEVER),
    ],
    ids=["commitment", "report", "body", "capacity"],
)
def test_whatever_has_a_time(part: Part) -> None:
    [one] = among(KEY, term(), part)
    assert one.parts == (part.key, "tid")
    assert (one["timing"], one["period"]) == (NEVER, term().initial)
