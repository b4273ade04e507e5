"""What rules come to on the days that go wrong, at both ends of the calendar and without end."""

from datetime import date, datetime
from itertools import islice

import pytest

from iopmodel.dates import Period, Rounding, Span
from iopmodel.dates.expansion import needs_event, occurrences
from iopmodel.dates.recurrence import (
    BeforeEnd,
    Each,
    EdgeOf,
    HalfwayInto,
    InMonths,
    Once,
    OnWeekdays,
    Recurrence,
    ReportingWindow,
    Throughout,
    Times,
    YearlyOn,
)
from iopmodel.dates.units import Anchor, Edge, EndDay, Unit, Weekday
from iopmodel.errors import Invalid
from tests.dates.expanded import windows, written

MONTH, HALF, YEAR = Span(months=1), Span(months=6), Span.of(years=1)

DISTRICT = Period.parse("2021-06-01/2022-05-31")


def test_the_last_ten_days_of_each_quarter() -> None:
    rule = EdgeOf(Unit.QUARTER, Edge.LAST, 10)
    assert windows(rule, "2023-12-25/2024-06-22") == [
        "2023-12-25/2023-12-31 (stub)",
        "2024-03-22/2024-03-31",
        "2024-06-21/2024-06-22 (stub)",
    ]


@pytest.mark.parametrize(
    ("unit", "edge", "expected"),
    [
        (Unit.MONTH, Edge.LAST, ["2024-01-31", "2024-02-29", "2024-03-31"]),
        (Unit.QUARTER, Edge.FIRST, ["2024-01-01", "2024-04-01", "2024-07-01"]),
        (Unit.THIRD, Edge.LAST, ["2024-04-30", "2024-08-31", "2024-12-31"]),
        (Unit.HALF, Edge.FIRST, ["2024-01-01", "2024-07-01", "2025-01-01"]),
        (Unit.YEAR, Edge.LAST, ["2024-12-31", "2025-12-31", "2026-12-31"]),
    ],
)
def test_edges_of_units(unit: Unit, edge: Edge, expected: list[str]) -> None:
    assert windows(EdgeOf(unit, edge), "2024-01-01/..")[:3] == expected


def test_the_first_90_days_of_a_quarter_may_be_all_of_it() -> None:
    assert windows(EdgeOf(Unit.QUARTER, Edge.FIRST, 90), "2023-01-01/P6M") == [
        "2023-01-01/2023-03-31",
        "2023-04-01/2023-06-29",
    ]


def test_named_months_as_far_as_they_lie_in_the_term() -> None:
    assert windows(InMonths([6, 12]), "2021-06-10/2021-12-05") == [
        "2021-06-10/2021-06-30 (stub)",
        "2021-12-01/2021-12-05 (stub)",
    ]


def test_numbers_begin_in_the_term() -> None:
    [first, second] = occurrences(InMonths([1, 9]), DISTRICT)
    assert (first.number, second.number) == (1, 2)
    assert [time.number for time in occurrences(YearlyOn(2, 1), DISTRICT)] == [1]
    fridays = occurrences(OnWeekdays([Weekday.FRIDAY]), Period.parse("2024-01-06/.."))
    assert [(time.number, str(time.window.first)) for time in islice(fridays, 2)] == [
        (1, "2024-01-12"),
        (2, "2024-01-19"),
    ]


def test_numbers_from_an_event_are_counted_from_the_event() -> None:
    office = occurrences(Each(YEAR, Anchor.EVENT), DISTRICT, event=date(2019, 9, 1))
    assert [(time.number, written(time)) for time in office] == [
        (2, "2021-06-01/2021-08-31 (stub)"),
        (3, "2021-09-01/2022-05-31 (stub)"),
    ]


def test_an_event_after_the_term_comes_to_nothing() -> None:
    for anchor in (Anchor.EVENT, Anchor.PREVIOUS):
        assert windows(Each(YEAR, anchor), DISTRICT, date(2022, 6, 1)) == []


@pytest.mark.parametrize("rule", [Each(YEAR, Anchor.EVENT), Times(2, YEAR, Anchor.EVENT)])
def test_a_rule_counted_from_an_event_asks_for_it_at_once(rule: Recurrence) -> None:
    assert needs_event(rule)
    with pytest.raises(Invalid, match="event: found"):
        occurrences(rule, DISTRICT)


def test_others_need_no_event_and_do_not_read_it() -> None:
    for rule in (Each(YEAR), Each(YEAR, Anchor.PREVIOUS), YearlyOn(2, 1)):
        assert not needs_event(rule)
    assert windows(Each(HALF), DISTRICT, date(1999, 1, 1)) == windows(Each(HALF), DISTRICT)


def test_what_is_no_rule_or_no_day_is_refused() -> None:
    with pytest.raises(Invalid, match="a rule that says"):
        occurrences("monthly", DISTRICT)  # type: ignore[arg-type]
    with pytest.raises(Invalid, match="without a time of day"):
        occurrences(Each(YEAR, Anchor.EVENT), DISTRICT, event=datetime(2021, 7, 1))  # noqa: DTZ001


def test_each_from_the_last_of_january() -> None:
    term = "2023-01-31/2023-05-31"
    assert windows(Each(MONTH), term)[:3] == [
        "2023-01-31/2023-02-28",
        "2023-03-01/2023-03-30",
        "2023-03-31/2023-04-30",
    ]
    assert windows(Each(MONTH, rounding=Rounding.DOWN), term)[:3] == [
        "2023-01-31/2023-02-27",
        "2023-02-28/2023-03-30",
        "2023-03-31/2023-04-29",
    ]
    assert windows(Each(MONTH, Anchor.PREVIOUS), term)[:3] == [
        "2023-01-31/2023-02-28",
        "2023-03-01/2023-03-28",
        "2023-03-29/2023-04-28",
    ]
    assert windows(Each(MONTH, Anchor.PREVIOUS, Rounding.UP), term)[:2] == [
        "2023-01-31/2023-03-01",
        "2023-03-02/2023-04-01",
    ]


def test_each_week() -> None:
    assert windows(Each(Span.of(weeks=2), Anchor.PREVIOUS), "2024-02-01/2024-02-29") == [
        "2024-02-01/2024-02-15",
        "2024-02-16/2024-02-29",
    ]


def test_29_february_goes_where_the_rule_says() -> None:
    term = "2023-01-01/2024-12-31"
    assert windows(YearlyOn(2, 29, Rounding.DOWN), term) == ["2023-02-28", "2024-02-29"]
    assert windows(YearlyOn(2, 29, Rounding.UP), term) == ["2023-03-01", "2024-02-29"]


@pytest.mark.parametrize(
    ("span", "last"),
    [
        ("P1Y", "2023-06-30"),
        ("P2M", "2023-01-31"),
        ("P3M", "2023-02-28"),
        ("P7M", "2023-04-30"),
        ("P1M", "2023-01-16"),
        ("P1M20D", "2023-01-26"),
        ("P14D", "2023-01-07"),
        ("P15D", "2023-01-08"),
        ("P1D", "2023-01-01"),
        ("P2M1D", "2023-02-01"),
        ("P2M4D", "2023-02-02"),
        ("P3M20D", "2023-02-28"),
    ],
)
def test_halfway_into_a_length(span: str, last: str) -> None:
    assert windows(HalfwayInto(Span.parse(span)), "2023-01-01/..")[0] == last
    assert windows(HalfwayInto(), f"2023-01-01/{span}") == [last]


def test_a_stub_has_a_halfway_day_if_it_gets_there() -> None:
    assert windows(HalfwayInto(YEAR), "2023-07-01/2024-12-31") == ["2023-12-31", "2024-12-31"]
    assert windows(HalfwayInto(YEAR), "2023-07-01/2024-12-30") == ["2023-12-31"]


def test_before_the_end_of_a_stub() -> None:
    times = list(occurrences(BeforeEnd(Span(months=3), YEAR), Period.parse("2023-07-01/P13M")))
    assert [(written(time), str(time.covers)) for time in times] == [
        ("2024-03-30", "2023-07-01/2024-06-30"),
        ("2024-04-30 (stub)", "2024-07-01/2024-07-31"),
    ]


def test_before_the_end_may_be_before_the_beginning() -> None:
    [time] = occurrences(BeforeEnd(HALF), Period.parse("2024-03-01/P1M"))
    assert time.window == Period.day(date(2023, 9, 30))
    assert time.covers == Period.parse("2024-03-01/2024-03-31")


def test_what_lies_before_the_calendar_is_left_out() -> None:
    assert windows(BeforeEnd(YEAR), "0001-01-01/P1Y") == []
    times = occurrences(BeforeEnd(YEAR, HALF), Period.parse("0001-01-01/.."))
    assert [(time.number, written(time)) for time in islice(times, 2)] == [
        (3, "0001-06-30"),
        (4, "0001-12-31"),
    ]
    two_years, first_half = Period.parse("0001-01-01/P2Y"), Period.parse("0001-01-01/P6M")
    [time] = occurrences(BeforeEnd(YEAR, HALF), two_years, within=first_half)
    assert time.number == 3
    assert windows(ReportingWindow(11, 4, 8), "0001-01-01/0001-02-01") == [
        "0001-08-01/0001-08-31 (stub)"
    ]


def test_an_open_end_is_no_end_to_be_halfway_to_or_before() -> None:
    for rule in (HalfwayInto(), BeforeEnd(MONTH), BeforeEnd(Span())):
        assert windows(rule, "2024-01-01/..") == []
        within = Period.parse("2030-01-01/..")
        assert not list(occurrences(rule, Period.parse("2024-01-01/.."), within=within))
    assert windows(Throughout(), "2024-01-01/..") == ["2024-01-01/.."]


def test_once() -> None:
    assert windows(Once(), DISTRICT) == [str(DISTRICT)]
    later = Period.parse("2022-09-01/2022-09-30")
    assert windows(Once(later), DISTRICT) == [str(later)]
    assert not list(occurrences(Once(later), DISTRICT, within=DISTRICT))


LATE = "9997-03-15/9998-12-31"


@pytest.mark.parametrize(
    ("rule", "last"),
    [
        (Each(Span(days=1)), "9998-12-31"),
        (Each(Span(days=1), Anchor.PREVIOUS), "9998-12-31"),
        (Each(Span(days=2), Anchor.PREVIOUS), "9998-12-30/9998-12-31"),
        (Each(MONTH), "9998-12-15/9998-12-31 (stub)"),
        (Each(Span(1, 1), Anchor.PREVIOUS), "9998-12-05/9998-12-31 (stub)"),
        (Each(MONTH, Anchor.CALENDAR), "9998-12-01/9998-12-31"),
        (Each(Span.of(years=5), Anchor.CALENDAR), "9997-03-15/9998-12-31 (stub)"),
        (OnWeekdays(Weekday), "9998-12-31"),
        (InMonths([12]), "9998-12-01/9998-12-31"),
        (EdgeOf(Unit.YEAR, Edge.LAST), "9998-12-31"),
        (YearlyOn(12, 31), "9998-12-31"),
        (HalfwayInto(), "9998-02-14"),
        (HalfwayInto(YEAR), "9998-09-14"),
        (HalfwayInto(MONTH), "9998-11-29"),
        (BeforeEnd(MONTH, YEAR), "9998-11-30 (stub)"),
        (BeforeEnd(MONTH, YEAR, EndDay.DAY_AFTER), "9998-12-01 (stub)"),
        (ReportingWindow(1, 11, 12), "9998-12-01/9998-12-31"),
        (ReportingWindow(1, 12, 1), "9998-01-01/9998-01-31 (stub)"),
    ],
)
def test_the_end_of_the_calendar(rule: Recurrence, last: str) -> None:
    times = list(occurrences(rule, Period.parse(LATE)))
    assert written(times[-1]) == last
    if rule != HalfwayInto():
        until_further_notice = occurrences(rule, Period.parse(f"{LATE[:10]}/.."))
        assert {time for time in times if not time.stub} <= {*until_further_notice}
