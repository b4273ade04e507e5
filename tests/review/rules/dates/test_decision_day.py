"""A day for deciding that the first period does not have."""

from __future__ import annotations

import pytest

from iopmodel.dates import Period, Span, YearlyOn
from iopmodel.notgiven import Unstated
from iopmodel.terms import AgreedExtension, AutomaticExtension, Extension, NegotiableExtension, Term
from tests.review.rules.asking import among, reasons

KEY = "decision-day"
YEAR = Span.of(years=1)


def term(initial: str, extension: Extension) -> Term:
    return Term(key="tid", initial=Period.parse(initial), extension=extension)


def by(month: int, day: int) -> AutomaticExtension:
    return AutomaticExtension(step=YEAR, latest_end=Unstated(), notice_by=YearlyOn(month, day))


@pytest.mark.parametrize(
    ("initial", "month", "day", "found"),
    [
        ("2024-03-01/2024-08-31", 2, 28, ["none-within"]),
        ("2024-03-01/2024-08-31", 9, 1, ["none-within"]),
        ("2024-03-01/2024-08-31", 3, 1, ["first-day"]),
        ("2024-03-01/2024-08-31", 3, 2, []),
        ("2024-03-01/2024-08-31", 8, 30, []),
        ("2024-03-01/2024-08-31", 8, 31, ["last-day"]),
        ("2024-03-01/2025-08-31", 8, 31, []),
        ("2024-03-01/2025-08-31", 3, 1, []),
        ("2024-03-01/2024-03-01", 3, 1, ["first-day"]),
    ],
)
def test_where_the_day_falls(initial: str, month: int, day: int, found: list[str]) -> None:
    assert reasons(KEY, term(initial, by(month, day))) == found
    agreed_by = AgreedExtension(step=YEAR, latest_end=Unstated(), agree_by=YearlyOn(month, day))
    assert reasons(KEY, term(initial, agreed_by)) == found


def test_what_is_said_about_it() -> None:
    [none] = among(KEY, term("2024-03-01/2024-08-31", by(9, 1)))
    assert (none["day"], none["period"]) == (YearlyOn(9, 1), Period.parse("2024-03-01/2024-08-31"))
    [last] = among(KEY, term("2024-03-01/2024-08-31", by(8, 31)))
    assert last["day"].isoformat() == "2024-08-31"


@pytest.mark.parametrize(
    "extension",
    [
        NegotiableExtension(),
        Unstated(),
        AutomaticExtension(step=YEAR, latest_end=Unstated(), notice_by=Unstated()),
    ],
    ids=["negotiable", "unstated", "day-unstated"],
)
def test_no_day_is_another_matter(extension: Extension) -> None:
    assert reasons(KEY, term("2024-03-01/2024-08-31", extension)) == []


def test_a_term_without_an_end_is_not_extended() -> None:
    assert reasons(KEY, term("2024-03-01/..", Unstated())) == []
