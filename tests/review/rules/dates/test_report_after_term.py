"""A report that is due when the agreement is over."""

from __future__ import annotations

from datetime import date

import pytest

from iopmodel.dates import (
    Anchor,
    Counting,
    Each,
    Edge,
    EdgeOf,
    Once,
    Period,
    ReportingWindow,
    Span,
    Unit,
    YearlyOn,
)
from iopmodel.notgiven import Excluded, NoClause, Unstated
from iopmodel.terms import Extension, Following, NegotiableExtension, Report, Term, Timing
from tests.review.rules.asking import among, reasons

KEY = "report-after-term"
QUARTER = Each(Span.of(months=3))


def term(extension: Extension, initial: str = "2024-01-01/P2Y") -> Term:
    return Term(key="tid", initial=Period.parse(initial), extension=extension)


def report(timing: Timing) -> Report:
    return Report(key="rapport", name="Rapport", timing=timing)


@pytest.mark.parametrize(
    ("timing", "due"),
    [
        (ReportingWindow(1, 6, 8), None),
        (ReportingWindow(7, 12, 12), date(2026, 12, 31)),
        (ReportingWindow(7, 11, 12), None),
        (ReportingWindow(7, 12, 2), date(2026, 2, 28)),
        (Following(QUARTER, Span.of(months=1)), date(2026, 1, 31)),
        (Following(QUARTER, Span.of(days=30)), date(2026, 1, 30)),
        (
            Following(QUARTER, Span.of(days=30), Counting.FROM_AND_INCLUDING),
            date(2026, 1, 30),
        ),
        (Following(YearlyOn(6, 30), Span.of(months=6)), None),
        (Following(EdgeOf(Unit.YEAR, Edge.LAST), Span.of(days=1)), date(2026, 1, 1)),
        (Following(Once(Period.parse("2020-01-01/P1D")), Span.of(days=1)), None),
        (Following(Each(Span.of(months=1), Anchor.EVENT), Span.of(days=1)), None),
        (YearlyOn(12, 31), None),
        (Unstated(), None),
    ],
)
def test_when_the_last_one_is_due(timing: Timing, due: date | None) -> None:
    found = among(KEY, term(NoClause()), report(timing))
    assert [one["due"] for one in found] == ([] if due is None else [due])


@pytest.mark.parametrize(
    ("extension", "reason"),
    [
        (NoClause(), "not-extended"),
        (Excluded(), "not-extended"),
        (Unstated(), "unless-extended"),
        (NegotiableExtension(), "unless-extended"),
    ],
    ids=["no-clause", "excluded", "unstated", "negotiable"],
)
def test_whether_the_agreement_may_go_on(extension: Extension, reason: str) -> None:
    assert reasons(KEY, term(extension), report(Following(QUARTER, Span.of(days=9)))) == [reason]


def test_from_which_day_the_time_is_counted() -> None:
    ending_in_february = term(NoClause(), "2024-03-01/2025-02-28")
    for counting, due in (
        (Counting.AFTER_EVENT, date(2025, 3, 28)),
        (Counting.FROM_AND_INCLUDING, date(2025, 3, 31)),
    ):
        following = Following(QUARTER, Span.of(months=1), counting)
        [one] = among(KEY, ending_in_february, report(following))
        assert one["due"] == due


@pytest.mark.parametrize("counting", Counting)
def test_a_day_beyond_the_calendar_is_none(counting: Counting) -> None:
    following = Following(QUARTER, Span.of(years=9000), counting)
    assert reasons(KEY, term(NoClause()), report(following)) == []


def test_nothing_is_after_an_open_end_and_nothing_follows_what_never_is() -> None:
    endless = term(Unstated(), "2024-01-01/..")
    assert reasons(KEY, endless, report(Following(QUARTER, Span.of(days=9)))) == []
    short = term(NoClause(), "2024-01-01/P1M")
    assert reasons(KEY, short, report(Following(YearlyOn(6, 30), Span.of(days=9)))) == []
    # The months it tells of are cut short, and still told of.
    assert reasons(KEY, term(NoClause(), "2024-02-01/P1M"), report(ReportingWindow(7, 9, 1))) == []
