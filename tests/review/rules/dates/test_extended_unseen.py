"""An extension that is decided before anything has been reported."""

from __future__ import annotations

import pytest

from iopmodel.dates import (
    BeforeEnd,
    Each,
    Once,
    Period,
    ReportingWindow,
    Span,
    Throughout,
    Times,
    YearlyOn,
)
from iopmodel.notgiven import Unstated
from iopmodel.terms import AgreedExtension, Following, NegotiableExtension, Report, Term, Timing
from tests.review.rules.asking import among, reasons

KEY = "extended-unseen"


def term(month: int = 6, initial: str = "2024-01-01/P1Y") -> Term:
    extension = AgreedExtension(
        step=Span.of(years=1), latest_end=Unstated(), agree_by=YearlyOn(month, 15)
    )
    return Term(key="tid", initial=Period.parse(initial), extension=extension)


def report(timing: Timing, key: str = "rapport") -> Report:
    return Report(key=key, name="Rapport", timing=timing)


@pytest.mark.parametrize(
    ("timing", "found"),
    [
        (YearlyOn(6, 15), []),
        (YearlyOn(6, 16), ["decided-first"]),
        (ReportingWindow(1, 6, 7), ["decided-first"]),
        (Each(Span.of(months=1)), []),
        (Each(Span.of(months=6)), ["decided-first"]),
        (Following(Each(Span.of(months=3)), Span.of(days=90)), []),
        (Following(Each(Span.of(months=6)), Span.of(days=1)), ["decided-first"]),
        (Throughout(), []),
        (Once(Period.parse("2024-08-01/..")), []),
        (Unstated(), []),
    ],
)
def test_what_comes_first(timing: Timing, found: list[str]) -> None:
    assert reasons(KEY, term(), report(timing)) == found


def test_the_first_of_several_reports_counts() -> None:
    early, late = report(YearlyOn(5, 1), "tidig"), report(YearlyOn(9, 1), "sen")
    assert reasons(KEY, term(), early, late) == []
    [one] = among(KEY, term(4), early, late)
    assert one.parts == ("tid", "tidig")
    assert (str(one["decided"]), str(one["reported"])) == ("2024-04-15", "2024-05-01")


def test_a_report_on_a_whole_year_comes_later() -> None:
    early = report(YearlyOn(5, 1), "tidig")
    yearly = report(BeforeEnd(Span(), of=Span.of(years=1)), "arlig")
    [one] = among(KEY, term(), early, yearly)
    assert (one.reason.value, one.parts) == ("before-yearly", ("tid", "arlig"))
    assert str(one["reported"]) == "2024-12-31"
    half = report(BeforeEnd(Span(), of=Span.of(months=11)), "kort")
    assert reasons(KEY, term(), early, half) == []
    twice = report(Times(2, Span.of(years=1)), "halvars")
    assert reasons(KEY, term(), early, twice) == []
    # What comes before any report comes before that as well, and is found once.
    assert reasons(KEY, term(), yearly) == ["decided-first"]


def test_of_several_years_the_last_day_decides() -> None:
    yearly = report(YearlyOn(9, 1))
    assert reasons(KEY, term(6, "2024-01-01/P2Y"), yearly) == []
    assert reasons(KEY, term(6), yearly) == ["decided-first"]


def test_where_no_day_decides() -> None:
    yearly = report(YearlyOn(9, 1))
    negotiable = Term(
        key="tid", initial=Period.parse("2024-01-01/P1Y"), extension=NegotiableExtension()
    )
    endless = Term(key="tid", initial=Period.parse("2024-01-01/.."))
    assert reasons(KEY, negotiable, yearly) == []
    assert reasons(KEY, endless, yearly) == []
    assert reasons(KEY, term(12, "2024-01-01/P6M"), report(YearlyOn(3, 1))) == []
    assert reasons(KEY, term(3, "2024-01-01/P6M"), report(YearlyOn(9, 1))) == []
