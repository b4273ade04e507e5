import time
from datetime import date, datetime
from itertools import islice
from typing import Any

import pendulum
import pytest
from hypothesis import given

from iopmodel.dates import Rounding, Span, between, cuts, plain, shift
from iopmodel.errors import AmbiguousDate, Invalid, OutOfCalendar
from iopmodel.strategies import days, lengths


@pytest.mark.parametrize(
    ("day", "span", "down", "up"),
    [
        ("2023-01-31", "P1M", "2023-02-28", "2023-03-01"),
        ("2024-01-31", "P1M", "2024-02-29", "2024-03-01"),
        ("2023-01-29", "P1M", "2023-02-28", "2023-03-01"),
        ("2024-02-29", "P1Y", "2025-02-28", "2025-03-01"),
        ("2024-02-29", "P4Y", "2028-02-29", "2028-02-29"),
        ("2000-02-29", "P100Y", "2100-02-28", "2100-03-01"),
        ("2023-05-31", "-P1M", "2023-04-30", "2023-05-01"),
        ("2023-03-31", "-P1M1D", "2023-02-27", "2023-02-28"),
        ("2023-01-31", "P1M1D", "2023-03-01", "2023-03-02"),
        ("2023-12-31", "P2M", "2024-02-29", "2024-03-01"),
        ("2023-01-15", "-P1M", "2022-12-15", "2022-12-15"),
        ("2023-01-31", "P31D", "2023-03-03", "2023-03-03"),
        ("2023-01-31", "P0D", "2023-01-31", "2023-01-31"),
    ],
)
def test_shift(day: str, span: str, down: str, up: str) -> None:
    start, by = date.fromisoformat(day), Span.parse(span)
    assert shift(start, by, Rounding.DOWN).isoformat() == down
    assert shift(start, by, Rounding.UP).isoformat() == up
    if down == up:
        assert shift(start, by).isoformat() == down
    else:
        with pytest.raises(AmbiguousDate, match="expected a rounding, as that month has"):
            shift(start, by)


def test_the_calendar_ends_with_9998() -> None:
    assert shift(date(9998, 12, 30), Span(0, 1)) == date(9998, 12, 31)
    assert shift(date(9998, 1, 1), Span(12)) == shift(date(9998, 12, 31), Span(0, 1))
    assert shift(date(1, 2, 1), Span(-1)) == date(1, 1, 1)


@pytest.mark.parametrize(
    ("day", "span"),
    [
        (date(9998, 12, 31), Span(0, 2)),
        (date(9998, 1, 2), Span(12)),
        (date(9998, 1, 1), Span(13)),
        (date(9998, 1, 1), Span(24)),
        (date(9999, 5, 1), Span()),
        (date(1, 1, 1), Span(-1)),
        (date(1, 1, 1), Span(0, -1)),
        (date(2024, 1, 1), Span(0, 10**12)),
        (date(2024, 1, 1), Span(10**12)),
        (date(2024, 1, 1), Span(10**1_000_000)),
        (date(2024, 1, 1), Span(0, -(10**1_000_000))),
    ],
    ids=range(11),
)
def test_outside_the_calendar(day: date, span: Span) -> None:
    before = time.process_time()
    with pytest.raises(OutOfCalendar, match="expected a date in the years 1 to 9998") as refused:
        shift(day, span)
    assert len(str(refused.value)) < 200
    assert time.process_time() - before < 1


@pytest.mark.parametrize("moment", [datetime(2024, 1, 1), pendulum.datetime(2024, 1, 1)], ids=repr)  # noqa: DTZ001
def test_a_moment_is_no_day(moment: datetime) -> None:
    for attempt in (
        lambda: plain(moment),
        lambda: shift(moment, Span(1)),
        lambda: between(moment, date(2024, 1, 1)),
        lambda: next(cuts(moment, Span(1))),
    ):
        with pytest.raises(Invalid, match="expected a date without a time of day"):
            attempt()


@pytest.mark.parametrize("value", ["2024-01-01", 20240101, None], ids=repr)
def test_what_is_no_day(value: Any) -> None:
    with pytest.raises(Invalid, match="expected a date without a time of day"):
        plain(value)


def test_days_of_other_libraries_are_made_plain() -> None:
    made = plain(pendulum.Date(2024, 2, 29))
    assert type(made) is date
    assert type(shift(pendulum.Date(2024, 2, 29), Span())) is date


@pytest.mark.parametrize("first", [date(2023, 8, 1), date(2023, 8, 28), date(2023, 8, 31)])
def test_cuts_run_to_the_end_of_the_calendar(first: date) -> None:
    *_, last = cuts(first, Span(1))
    assert last == (date(9999, 1, 1) if first.day == 1 else date(9998, 12, first.day))
    *_, last = cuts(first.replace(year=9998), Span(0, 1))
    assert last == date(9999, 1, 1)


def test_cuts_may_refuse_on_the_way() -> None:
    some = cuts(date(2023, 1, 31), Span(1), Rounding.REFUSE)
    assert next(some) == date(2023, 1, 31)
    with pytest.raises(AmbiguousDate, match="found 'day 31 of 2023-02'"):
        next(some)


@pytest.mark.parametrize("span", [Span(), Span(-1), Span(0, -1)], ids=str)
def test_cuts_need_a_length(span: Span) -> None:
    with pytest.raises(Invalid, match="expected a length"):
        next(cuts(date(2023, 1, 1), span))


@given(days(), lengths())
def test_cuts_are_in_order(first: date, span: Span) -> None:
    some = list(islice(cuts(first, span), 20))
    assert some[0] == first
    assert some == sorted(set(some))


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("2021-06-01", "2021-06-01", "P0D"),
        ("2021-06-01", "2022-06-01", "P1Y"),
        ("2021-06-01", "2022-05-31", "P11M30D"),
        ("2023-01-31", "2023-02-28", "P28D"),
        ("2023-01-31", "2023-03-01", "P1M"),
        ("2023-01-31", "2023-03-30", "P1M29D"),
        ("2023-01-31", "2023-03-31", "P2M"),
        ("2024-02-29", "2025-02-28", "P11M30D"),
        ("2024-02-29", "2025-03-01", "P1Y"),
        ("0001-01-01", "9998-12-31", "P9997Y11M30D"),
    ],
)
def test_between(a: str, b: str, expected: str) -> None:
    assert str(between(date.fromisoformat(a), date.fromisoformat(b))) == expected


def test_between_runs_forwards() -> None:
    with pytest.raises(Invalid, match="expected a day that is not before 2024-01-02"):
        between(date(2024, 1, 2), date(2024, 1, 1))
