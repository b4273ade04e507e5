"""Extensions that no day of notice belongs to."""

from __future__ import annotations

from datetime import date

import pytest

from iopmodel.dates import Period, Span, YearlyOn
from iopmodel.notgiven import Unstated
from iopmodel.terms import AgreedExtension, AutomaticExtension, Extension, Term
from tests.review.rules.asking import among, reasons

KEY = "steps-without-notice"


def term(extension: Extension) -> Term:
    return Term(key="tid", initial=Period.parse("2023-07-01/P1Y"), extension=extension)


def steps(step: str, day: YearlyOn, latest: str = "2026-06-30") -> AutomaticExtension:
    return AutomaticExtension(
        step=Span.parse(step), latest_end=date.fromisoformat(latest), notice_by=day
    )


@pytest.mark.parametrize(
    ("step", "day", "without"),
    [
        ("P6M", YearlyOn(12, 31), "2025-07-01/2025-12-31"),
        ("P6M", YearlyOn(3, 31), "2025-01-01/2025-06-30"),
        ("P1M", YearlyOn(12, 31), "2024-08-01/2024-08-31"),
        ("P1D", YearlyOn(12, 31), "2024-07-02/2024-07-02"),
    ],
)
def test_the_first_step_before_which_no_day_falls(step: str, day: YearlyOn, without: str) -> None:
    # The first step is another matter: it follows on the first period.
    [finding] = among(KEY, term(steps(step, day)))
    assert str(finding["period"]) == without
    assert (finding["step"], finding["day"]) == (Span.parse(step), day)


@pytest.mark.parametrize(
    "extension",
    [
        steps("P1Y", YearlyOn(12, 31)),
        steps("P2Y", YearlyOn(12, 31), "2040-06-30"),
        # There is just one step.
        steps("P6M", YearlyOn(12, 31), "2024-12-31"),
        # Of the two, the day falls in the first.
        steps("P6M", YearlyOn(12, 31), "2025-06-30"),
        AutomaticExtension(step=Span.of(months=6), latest_end=Unstated(), notice_by=Unstated()),
        AgreedExtension(step=Span.of(months=6), latest_end=Unstated(), agree_by=YearlyOn(12, 31)),
        Unstated(),
    ],
    ids=["year", "two-years", "one-step", "two-steps", "no-day", "agreed", "unstated"],
)
def test_what_has_its_days(extension: Extension) -> None:
    assert reasons(KEY, term(extension)) == []
