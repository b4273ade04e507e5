"""Pieces: how long a stretch is at the calendar's end, and that a far piece costs no more."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from iopmodel.dates import pieces
from iopmodel.dates.period import OPEN_END, End, Period
from iopmodel.dates.pieces import chain, place_of, size
from iopmodel.dates.shifting import Rounding
from iopmodel.dates.span import Span


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (date(2021, 6, 2), date(2021, 7, 1), "P1M"),
        (date(9998, 1, 1), date(9998, 12, 31), "P1Y"),
        (date(9998, 12, 2), date(9998, 12, 31), "P30D"),
        (date(9998, 11, 30), date(9998, 12, 31), "P1M2D"),
    ],
)
def test_how_long_it_is_from_day_to_day(first: date, last: date, expected: str) -> None:
    assert str(size(first, last)) == expected


@pytest.mark.parametrize(
    ("first", "span", "expected"),
    [
        (date(2023, 1, 28), Span(months=1), "5523-01-29/5523-02-28"),
        (date(2023, 1, 31), Span(months=1), "5523-01-29/5523-02-28"),
        (date(2023, 1, 31), Span(days=30), "5472-11-06/5472-12-05"),
    ],
)
def test_a_far_piece_of_a_chain_is_not_walked_to(
    monkeypatch: pytest.MonkeyPatch, first: date, span: Span, expected: str
) -> None:
    """Once no day is rounded any more, each is counted from where that began."""
    shifted, moved = pieces.shifted, []

    def counted(*given: Any) -> date | None:
        moved.append(given)
        return shifted(*given)

    monkeypatch.setattr(pieces, "shifted", counted)
    far = chain(Period(first, date(9998, 12, 31)), span, Rounding.DOWN, None)(42_000)
    assert str(far) == expected
    assert len(moved) <= 4


def test_the_first_of_several_that_end_on_a_day_is_found() -> None:
    days = [date(2024, 1, day) for day in (1, 1, 2, 2, 2, 3, 5, 5, 5, 5, 5, 8, 9, *[12] * 9, 13)]
    ends: list[End] = [*days, *[OPEN_END] * 40]
    for low in range(6):
        for day in (date(2024, 1, number) for number in range(1, 14)):
            first = next(k for k in range(low, len(days)) if days[k] >= day)
            assert place_of(day, ends.__getitem__, low) == first
