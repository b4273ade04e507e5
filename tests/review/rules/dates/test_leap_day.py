"""Days that not every year or month has."""

from __future__ import annotations

from datetime import date

import pytest

from iopmodel.dates import OPEN_END, Period, Span
from iopmodel.notgiven import NotGiven, Unstated
from iopmodel.terms import NegotiableExtension, Term
from tests.review.rules.asking import among, reasons

KEY = "leap-day"


def ending(last: date, step: Span | NotGiven) -> Term:
    initial = Period(date(2023, 1, 1), last)
    return Term(key="tid", initial=initial, extension=NegotiableExtension(step=step))


@pytest.mark.parametrize(
    ("last", "step", "found"),
    [
        (date(2024, 8, 27), "P6M", []),
        (date(2024, 8, 28), "P6M", ["steps"]),
        (date(2024, 8, 30), "P1M1D", ["steps"]),
        (date(2024, 8, 30), "P30D", []),
        (date(2024, 8, 30), "P1Y", []),
        (date(2024, 8, 30), "P18M", ["steps"]),
        (date(2024, 8, 31), "P1M", []),
        (date(2024, 2, 28), "P1Y", ["steps"]),
        (date(2024, 2, 29), "P1Y", []),
    ],
)
def test_from_which_day_steps_are_counted(last: date, step: str, found: list[str]) -> None:
    assert reasons(KEY, ending(last, Span.parse(step))) == found


def test_a_step_that_is_not_given() -> None:
    assert reasons(KEY, ending(date(2024, 8, 30), Unstated())) == []


@pytest.mark.parametrize(
    ("first", "found"), [(date(2024, 2, 29), ["first-day"]), (date(2024, 2, 28), [])], ids=str
)
def test_a_first_day_that_most_years_lack(first: date, found: list[str]) -> None:
    assert reasons(KEY, Term(key="tid", initial=Period(first, OPEN_END))) == found


def test_what_is_said_of_it() -> None:
    [one] = among(KEY, ending(date(2024, 8, 30), Span.of(months=1)))
    assert (one["first"], one["step"]) == (date(2024, 8, 31), Span.of(months=1))
