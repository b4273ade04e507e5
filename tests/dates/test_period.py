import copy
import pickle
from datetime import date, datetime
from itertools import islice
from typing import Any

import pendulum
import pytest
from hypothesis import given

from iopmodel.dates import OPEN_END, Period, Span, Tile
from iopmodel.dates.shifting import parse_date
from iopmodel.errors import Invalid, OutOfCalendar
from iopmodel.strategies import periods


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("2023-07-01/2024-06-30", "2023-07-01/2024-06-30"),
        ("2023-07-01/P1Y", "2023-07-01/2024-06-30"),
        ("2023-07-01/..", "2023-07-01/.."),
        ("2023-01-31/P1M", "2023-01-31/2023-02-28"),
        ("2024-02-29/P1Y", "2024-02-29/2025-02-28"),
        ("2024-02-29/2024-02-29", "2024-02-29/2024-02-29"),
        ("9998-01-01/P1Y", "9998-01-01/9998-12-31"),
        ("9999-01-01/..", "9999-01-01/.."),
    ],
)
def test_parse_and_str(text: str, written: str) -> None:
    assert str(Period.parse(text)) == written
    assert Period.parse(written) == Period.parse(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "a period: two days, or a day and a length"),
        ("2023-07-01", "a period: two days, or a day and a length"),
        ("2023-07-01/", "a date as YYYY-MM-DD"),
        ("2023-07-01/...", "a date as YYYY-MM-DD"),
        ("../2023-07-01", "a date as YYYY-MM-DD"),
        ("2023-07-01/2024-06-30/", "a date as YYYY-MM-DD"),
        ("2023-7-1/..", "a date as YYYY-MM-DD"),
        ("20230701/..", "a date as YYYY-MM-DD"),
        ("2023-07-01T00/..", "a date as YYYY-MM-DD"),
        ("٢٠٢٣-07-01/..", "a date as YYYY-MM-DD"),
        ("2023-02-29/..", "a day that exists (day is out of range for month)"),
        ("2023-07-01/2023-06-30", "a period whose last day is not before its first"),
        ("2023-07-01/9999-12-31", "an end by the year 9998, or none"),
        ("2023-07-01/9999-01-01", "an end by the year 9998, or none"),
        ("9999-01-01/9999-01-01", "an end by the year 9998, or none"),
        ("9999-01-02/..", "a first day by the year 9998"),
        ("2023-07-01/P0D", "a length: a span longer than nothing"),
        ("2023-07-01/-P1M", "a length: a span longer than nothing"),
        ("2023-07-01/P1", "a span as ISO 8601 writes durations"),
        ("x" * 1_000_000, "a period: two days, or a day and a length"),
        ("x" * 1_000_000 + "/..", "a date as YYYY-MM-DD"),
    ],
    ids=range(21),
)
def test_what_is_no_period(text: str, expected: str) -> None:
    with pytest.raises(Invalid) as refused:
        Period.parse(text)
    assert expected in str(refused.value)
    assert len(str(refused.value)) < 300


@pytest.mark.parametrize("value", [datetime(2024, 1, 1), "2024-01-01", None], ids=repr)  # noqa: DTZ001
def test_its_ends_are_days(value: Any) -> None:
    with pytest.raises(Invalid, match="expected a date without a time of day"):
        Period(value, OPEN_END)
    with pytest.raises(Invalid, match="expected a date without a time of day"):
        Period(date(2024, 1, 1), value)


def test_days_of_other_libraries_are_made_plain() -> None:
    made = Period(pendulum.Date(2024, 1, 1), pendulum.Date(2024, 1, 2))
    assert type(made.first) is type(made.last) is date


def test_a_period_ends_within_the_calendar() -> None:
    with pytest.raises(OutOfCalendar):
        Period.starting(date(9998, 2, 1), Span(12))


@given(periods())
def test_it_is_a_value(period: Period) -> None:
    assert Period.parse(str(period)) == period
    assert eval(repr(period), {"Period": Period.parse}) == period  # noqa: S307
    assert hash(Period(period.first, period.last)) == hash(period)
    assert pickle.loads(pickle.dumps(period)) == copy.deepcopy(period) == period


def test_it_is_its_days() -> None:
    period = Period.parse("2024-02-28/P3D")
    assert list(period) == [date(2024, 2, 28), date(2024, 2, 29), date(2024, 3, 1)]
    assert len(period) == 3
    assert [day in period for day in (date(2024, 2, 27), *period, date(2024, 3, 2))] == [
        False,
        True,
        True,
        True,
        False,
    ]


def test_without_an_end_it_has_no_size() -> None:
    period = Period.parse("9998-12-30/..")
    assert period
    assert [*islice(period, 10)] == [date(9998, 12, 30), date(9998, 12, 31)]
    assert date.max in period
    with pytest.raises(Invalid, match="expected a period with an end, as only such has a size"):
        len(period)


def _compared(a: Any, b: Any) -> list[bool]:
    return [a < b, a <= b, a > b, a >= b, a == b]


def test_the_open_end_is_later_than_every_date() -> None:
    for day in (date.min, date(2024, 1, 1), date.max):
        assert _compared(day, OPEN_END) == [True, True, False, False, False]
        assert _compared(OPEN_END, day) == [False, False, True, True, False]


def test_the_open_end_is_equal_to_itself_alone() -> None:
    assert _compared(OPEN_END, OPEN_END) == [False, True, False, True, True]
    same: Any = OPEN_END
    assert (str(same), repr(same)) == ("..", "OPEN_END")
    assert pickle.loads(pickle.dumps(same)) is copy.deepcopy(same) is OPEN_END


@pytest.mark.parametrize("operator", ["__lt__", "__le__", "__gt__", "__ge__"])
def test_the_open_end_is_compared_with_days_alone(operator: str) -> None:
    assert getattr(OPEN_END, operator)(2024) is NotImplemented


@pytest.mark.parametrize(
    ("a", "b", "both"),
    [
        ("2024-01-01/P1Y", "2024-06-01/..", "2024-06-01/2024-12-31"),
        ("2024-01-01/..", "2024-06-01/..", "2024-06-01/.."),
        ("2024-01-01/P1M", "2024-01-31/P1M", "2024-01-31/2024-01-31"),
        ("2024-01-01/P1M", "2024-02-01/P1M", "None"),
    ],
)
def test_what_is_in_both(a: str, b: str, both: str) -> None:
    first, second = Period.parse(a), Period.parse(b)
    assert str(first & second) == str(second & first) == both
    assert first.covers(second) is (first & second == second)


@pytest.mark.parametrize(
    ("period", "span", "tiles"),
    [
        ("2021-06-01/P1Y", "P6M", ["2021-06-01/2021-11-30", "2021-12-01/2022-05-31"]),
        ("2021-06-01/P1Y", "P1Y", ["2021-06-01/2022-05-31"]),
        ("2021-06-01/P1Y", "P2Y", ["2021-06-01/2022-05-31 (stub)"]),
        ("2024-01-01/P1D", "P1D", ["2024-01-01/2024-01-01"]),
        (
            "2024-01-31/2024-04-30",
            "P1M",
            [
                "2024-01-31/2024-02-29",
                "2024-03-01/2024-03-30",
                "2024-03-31/2024-04-30",
            ],
        ),
        (
            "2024-01-01/2024-01-16",
            "P14D",
            ["2024-01-01/2024-01-14", "2024-01-15/2024-01-16 (stub)"],
        ),
        ("9998-01-01/P1Y", "P1Y", ["9998-01-01/9998-12-31"]),
        ("9998-01-01/P1Y", "P9M", ["9998-01-01/9998-09-30", "9998-10-01/9998-12-31 (stub)"]),
        ("9998-01-01/P1Y", "P100Y", ["9998-01-01/9998-12-31 (stub)"]),
        ("9998-01-01/..", "P9M", ["9998-01-01/9998-09-30"]),
    ],
)
def test_tiles(period: str, span: str, tiles: list[str]) -> None:
    assert [str(tile) for tile in Period.parse(period).tiles(Span.parse(span))] == tiles


@pytest.mark.parametrize(
    ("period", "span", "tiles"),
    [
        (
            "2021-06-01/P1Y",
            "P3M",
            [
                "2021-06-01/2021-06-30 (stub)",
                "2021-07-01/2021-09-30",
                "2021-10-01/2021-12-31",
                "2022-01-01/2022-03-31",
                "2022-04-01/2022-05-31 (stub)",
            ],
        ),
        ("2024-02-10/2024-02-20", "P1M", ["2024-02-10/2024-02-20 (stub)"]),
        (
            "2024-01-01/P1Y",
            "P4M",
            ["2024-01-01/2024-04-30", "2024-05-01/2024-08-31", "2024-09-01/2024-12-31"],
        ),
        ("2024-06-01/P2Y", "P2Y", ["2024-06-01/2025-12-31 (stub)", "2026-01-01/2026-05-31 (stub)"]),
        ("9998-06-01/9998-12-31", "P6M", ["9998-06-01/9998-06-30 (stub)", "9998-07-01/9998-12-31"]),
    ],
)
def test_calendar_tiles(period: str, span: str, tiles: list[str]) -> None:
    assert [str(tile) for tile in Period.parse(period).calendar_tiles(Span.parse(span))] == tiles


@pytest.mark.parametrize("span", ["P5M", "P7M", "P13M", "P18M", "P1D", "P1M1D"])
def test_what_is_no_calendar_unit(span: str) -> None:
    with pytest.raises(Invalid, match="expected a calendar unit: months that divide a year"):
        Period.parse("2024-01-01/P1Y").calendar_tiles(Span.parse(span))


@pytest.mark.parametrize("span", [Span(), Span(-1)], ids=str)
def test_a_tile_has_a_length(span: Span) -> None:
    period = Period.parse("2024-01-01/P1Y")
    with pytest.raises(Invalid, match="expected a length"):
        next(period.tiles(span))
    with pytest.raises(Invalid, match="expected a length"):
        next(period.calendar_tiles(span))


def test_tiles_without_an_end_are_made_as_they_are_asked_for() -> None:
    tiles = Period.parse("2024-01-01/..").tiles(Span(1))
    assert next(tiles) == Tile(Period.parse("2024-01-01/P1M"))
    *_, last = tiles
    assert str(last) == "9998-12-01/9998-12-31"


@pytest.mark.parametrize("text", ["2024-02-30", "0000-01-01", "2024-13-01"])
def test_days_that_do_not_exist(text: str) -> None:
    with pytest.raises(Invalid, match="expected a day that exists"):
        parse_date(text)
