"""A term that is a day longer or shorter than whole years or months."""

from __future__ import annotations

import pytest

from iopmodel.dates import Period
from iopmodel.terms import Term
from tests.review.rules.asking import among

KEY = "one-day-off"


@pytest.mark.parametrize(
    ("period", "reason", "meant"),
    [
        ("2023-07-01/2024-07-01", "day-too-long", "2023-07-01/2024-06-30"),
        ("2023-07-01/2024-06-29", "day-too-short", "2023-07-01/2024-06-30"),
        ("2023-07-15/2024-07-15", "day-too-long", "2023-07-15/2024-07-14"),
        ("2023-01-01/2023-04-01", "day-too-long", "2023-01-01/2023-03-31"),
        ("2023-01-01/2023-03-30", "day-too-short", "2023-01-01/2023-03-31"),
    ],
)
def test_in_which_direction(period: str, reason: str, meant: str) -> None:
    [one] = among(KEY, Term(key="tid", initial=Period.parse(period)))
    assert (one.reason.value, str(one["meant"]), str(one["period"])) == (reason, meant, period)


@pytest.mark.parametrize(
    "period",
    [
        "2023-07-01/2024-06-30",
        "2023-07-01/2024-07-02",
        "2023-07-01/2024-06-28",
        "2023-01-01/2023-02-01",
        "2024-02-29/2025-02-28",
        "2023-08-31/2024-02-29",
        "2023-07-01/..",
    ],
)
def test_what_is_whole_or_further_off(period: str) -> None:
    assert among(KEY, Term(key="tid", initial=Period.parse(period))) == ()
