"""Signed after the first day, or after the last."""

from __future__ import annotations

from datetime import date

import pytest

from iopmodel.dates import Period
from iopmodel.parts import Ref
from iopmodel.terms import Party, Signature, Term
from tests.review.rules.asking import among, reasons

KEY = "signed-late"


def signed(day: date, of: str = "kommunen") -> Signature:
    return Signature(key=f"underskrift-{of}", of=Ref[Party](of), dated=day)


@pytest.mark.parametrize(
    ("day", "found"),
    [
        (date(2023, 12, 31), []),
        (date(2024, 1, 1), []),
        (date(2024, 1, 2), ["after-first-day"]),
        (date(2024, 12, 31), ["after-first-day"]),
        (date(2025, 1, 1), ["after-last-day"]),
    ],
)
def test_after_which_day(day: date, found: list[str]) -> None:
    assert reasons(KEY, signed(day)) == found


def test_those_that_are_late_are_named_together_with_the_last_day() -> None:
    early, late = signed(date(2023, 12, 1)), signed(date(2024, 2, 1), "foreningen")
    [one] = among(KEY, early, late)
    later = signed(date(2024, 3, 1))
    assert [each["signed"] for each in among(KEY, later, late)] == [date(2024, 3, 1)]
    assert one.parts == ("underskrift-foreningen", "giltighetstid")
    assert (one["signed"], one["first"]) == (date(2024, 2, 1), date(2024, 1, 1))


def test_nothing_is_after_an_open_end_and_an_undated_one_is_another_matter() -> None:
    term = Term(key="tid", initial=Period.parse("2024-01-01/.."))
    assert reasons(KEY, term, signed(date(2040, 1, 1))) == ["after-first-day"]
    assert reasons(KEY, Signature(key="underskrift", of=Ref("kommunen"))) == []
