from collections.abc import Callable
from datetime import date

import pytest

from iopmodel.dates import (
    Counting,
    Span,
    deadline_after,
    deadline_before,
    last_day,
    latest_notice,
)
from iopmodel.errors import Invalid


@pytest.mark.parametrize(
    ("event", "span", "after", "before"),
    [
        ("2023-01-31", "P1M", "2023-02-28", "2022-12-31"),
        ("2023-03-31", "P1M", "2023-04-30", "2023-02-28"),
        ("2024-02-29", "P1Y", "2025-02-28", "2023-02-28"),
        ("2023-02-28", "P14D", "2023-03-14", "2023-02-14"),
        ("2023-03-14", "P1M14D", "2023-04-28", "2023-01-28"),
    ],
)
def test_deadlines(event: str, span: str, after: str, before: str) -> None:
    day, by = date.fromisoformat(event), Span.parse(span)
    assert deadline_after(day, by).isoformat() == after
    assert deadline_before(day, by).isoformat() == before


@pytest.mark.parametrize(
    ("counting", "expected"),
    [
        (Counting.FROM_AND_INCLUDING, "2020-05-14"),
        (Counting.AFTER_EVENT, "2020-05-15"),
    ],
)
def test_an_office_term_of_a_year(counting: Counting, expected: str) -> None:
    assert last_day(date(2019, 5, 15), Span(12), counting).isoformat() == expected


@pytest.mark.parametrize(
    ("last", "span", "after_event", "from_and_including"),
    [
        ("2022-04-30", "P3M", "2022-01-31", "2022-02-01"),
        ("2023-06-30", "P3M", "2023-03-31", "2023-04-01"),
        ("2023-12-31", "P6M", "2023-06-30", "2023-07-01"),
        ("2023-02-28", "P1M", "2023-01-31", "2023-02-01"),
        ("2024-02-29", "P1M", "2024-01-31", "2024-02-01"),
        ("2024-02-28", "P1M", "2024-01-28", "2024-01-29"),
        ("2023-12-31", "P30D", "2023-12-01", "2023-12-02"),
        ("2023-12-31", "P1M14D", "2023-11-17", "2023-11-18"),
        ("9998-12-31", "P3M", "9998-09-30", "9998-10-01"),
    ],
)
def test_latest_notice(last: str, span: str, after_event: str, from_and_including: str) -> None:
    day, by = date.fromisoformat(last), Span.parse(span)
    assert latest_notice(day, by).isoformat() == after_event
    inclusive = latest_notice(day, by, Counting.FROM_AND_INCLUDING)
    assert inclusive.isoformat() == from_and_including


@pytest.mark.parametrize(
    "attempt",
    [
        deadline_after,
        deadline_before,
        latest_notice,
        lambda day, span: last_day(day, span, Counting.AFTER_EVENT),
        lambda day, span: last_day(day, span, Counting.FROM_AND_INCLUDING),
    ],
    ids=["after", "before", "latest", "last-after", "last-from"],
)
@pytest.mark.parametrize("span", [Span(), Span(-1), Span(0, -1)], ids=str)
def test_a_span_to_count_is_a_length(attempt: Callable[[date, Span], date], span: Span) -> None:
    with pytest.raises(Invalid, match="expected a length"):
        attempt(date(2024, 1, 1), span)
