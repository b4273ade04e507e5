"""A report that is due before what it tells of has happened."""

from __future__ import annotations

import pytest

from iopmodel.dates import (
    Anchor,
    BeforeEnd,
    Each,
    HalfwayInto,
    Once,
    Period,
    ReportingWindow,
    Span,
    Throughout,
    YearlyOn,
)
from iopmodel.notgiven import NotGiven, OpenWording, Unstated
from iopmodel.parts import Text
from iopmodel.terms import Covers, IfContinued, OnOccasion, Report, Term, Timing
from tests.review.rules.asking import among, reasons

KEY = "report-before-facts"
MONTH, YEAR = Span.of(months=1), Span.of(years=1)
LAST_DAY = BeforeEnd(Span(), of=YEAR)


def report(timing: Timing, covers: Covers | NotGiven = Covers.ITS_TIME) -> Report:
    return Report(key="rapport", name="Rapport", timing=timing, covers=covers)


@pytest.mark.parametrize(
    ("timing", "covers", "found"),
    [
        (BeforeEnd(MONTH, of=YEAR), Covers.ITS_TIME, ["before"]),
        (BeforeEnd(MONTH), Covers.TERM, ["before"]),
        (BeforeEnd(MONTH, of=YEAR), Unstated(), ["before"]),
        (LAST_DAY, OpenWording("verksamhetsåret"), ["on-last-day"]),
        (HalfwayInto(), Covers.ITS_TIME, ["on-last-day"]),
        (HalfwayInto(), Covers.TERM, ["before"]),
        (HalfwayInto(), Unstated(), []),
        (IfContinued(LAST_DAY), Covers.ITS_TIME, ["on-last-day"]),
        (YearlyOn(6, 30), Covers.TERM, ["before"]),
        (YearlyOn(6, 30), Covers.ITS_TIME, []),
        (Once(Period.parse("2025-01-01/2025-01-31")), Covers.TERM, []),
        (Once(Period.parse("2024-12-01/..")), Covers.TERM, []),
        (ReportingWindow(1, 6, 7), Covers.ITS_TIME, []),
        (ReportingWindow(1, 6, 7), Covers.TERM, ["before"]),
        (Each(MONTH), Covers.ITS_TIME, []),
        (Each(YEAR, Anchor.EVENT), Covers.ITS_TIME, []),
        (Throughout(), Covers.ITS_TIME, []),
        (OnOccasion(Text("vid behov", "when needed")), Covers.ITS_TIME, []),
        (Unstated(), Covers.ITS_TIME, []),
    ],
)
def test_where_its_day_lies(timing: Timing, covers: Covers | NotGiven, found: list[str]) -> None:
    assert reasons(KEY, report(timing, covers)) == found


def test_what_is_said_of_it() -> None:
    [one] = among(KEY, report(BeforeEnd(MONTH, of=YEAR)))
    assert (str(one["due"]), str(one["covers"])) == ("2024-11-30", "2024-01-01/2024-12-31")


def test_without_an_end_and_without_any_time() -> None:
    endless = Term(key="tid", initial=Period.parse("2024-01-01/.."))
    assert reasons(KEY, endless, report(BeforeEnd(MONTH), Covers.TERM)) == []
    assert reasons(KEY, endless, report(YearlyOn(3, 1), Covers.TERM)) == []
    short = Term(key="tid", initial=Period.parse("2024-01-01/P1M"))
    assert reasons(KEY, short, report(YearlyOn(3, 1), Covers.TERM)) == []
