"""What holds of single rules: what each comes to, said another way or by somebody else."""

from datetime import date, datetime, timedelta
from itertools import islice
from typing import Any

import attrs
from dateutil import rrule
from hypothesis import assume, example, given
from hypothesis import strategies as st

from iopmodel.dates import OPEN_END, Period, Rounding, Span, deadline_after, deadline_before, shift
from iopmodel.dates.expansion import occurrences
from iopmodel.dates.recurrence import (
    BeforeEnd,
    Each,
    EdgeOf,
    HalfwayInto,
    InMonths,
    OnWeekdays,
    Recurrence,
    ReportingWindow,
    Times,
    YearlyOn,
)
from iopmodel.dates.units import Anchor, Edge, EndDay, Unit, Weekday
from iopmodel.strategies import days, lengths, periods
from tests.laws.recording import met

DAY = timedelta(1)
LAW = 10

terms = periods(max_months=40)
closed_terms = periods(max_months=40, open_end=False)
months = st.integers(1, 12)
offsets = st.integers(-900, 900).map(timedelta)


# Tiles


@given(terms, lengths(30, 90))
def test_each_of_the_term_is_its_tiles(term: Period, span: Span) -> None:
    met(LAW, term)
    times = islice(occurrences(Each(span), term), 60)
    assert [(o.window, o.stub) for o in times] == [
        (tile.period, tile.stub) for tile in islice(term.tiles(span), 60)
    ]


@given(terms, st.sampled_from([1, 2, 3, 4, 6, 12, 24, 60]))
def test_each_of_the_calendar_is_its_tiles(term: Period, months: int) -> None:
    met(LAW, term)
    span = Span(months=months)
    times = islice(occurrences(Each(span, Anchor.CALENDAR), term), 60)
    assert [(o.window, o.stub) for o in times] == [
        (tile.period, tile.stub) for tile in islice(term.calendar_tiles(span), 60)
    ]


@given(closed_terms, lengths(30, 90), st.sampled_from(Anchor), st.none() | offsets)
def test_each_covers_the_days_from_its_anchor_on(
    term: Period, span: Span, anchor: Anchor, offset: timedelta | None
) -> None:
    met(LAW, term)
    event, start = None, term.first
    if offset is not None:
        event = term.first + offset
        start = {Anchor.EVENT: event, Anchor.PREVIOUS: event + DAY}.get(anchor, term.first)
    assume(event is not None or anchor is not Anchor.EVENT)
    rule = Each(Span(months=3) if anchor is Anchor.CALENDAR else span, anchor)
    times = list(occurrences(rule, term, event=event))
    covered = None if start > term.last else Period(max(start, term.first), term.last)
    assert [day for o in times for day in o.window] == list(covered or ())


@given(terms, lengths(30, 90), offsets)
def test_numbers_from_an_event_count_from_it(term: Period, span: Span, offset: timedelta) -> None:
    event = term.first + offset
    met(LAW, term, event)
    for time in islice(occurrences(Each(span, Anchor.EVENT), term, event=event), 60):
        start = shift(event, (time.number - 1) * span, Rounding.UP)
        assert time.window.first == max(start, term.first)


@given(terms, lengths(30, 90), st.integers(1, 5))
def test_so_many_times_are_so_many_slots(term: Period, span: Span, count: int) -> None:
    met(LAW, term)
    times = islice(occurrences(Times(count, span), term), 20 * count)
    each = islice(occurrences(Each(span), term), 20)
    assert list(times) == [attrs.evolve(o, slot=n + 1) for o in each for n in range(count)]


@given(days(), lengths(60, 90), st.sampled_from([Rounding.DOWN, Rounding.UP]))
@example(date(2024, 1, 31), Span(months=1), Rounding.DOWN)
@example(date(2096, 2, 29), Span(months=48), Rounding.UP)
def test_each_from_the_previous_is_gone_through_one_after_the_other(
    first: date, span: Span, rounding: Rounding
) -> None:
    met(LAW, first)
    rule = Each(span, Anchor.PREVIOUS, rounding)
    last = first
    for time in islice(occurrences(rule, Period(first, OPEN_END)), 60):
        last = shift(last, span, rounding)
        assert time.window.last == last
        if rounding is Rounding.DOWN:
            before = first if time.number == 1 else time.window.first - DAY
            assert last == deadline_after(before, span)


def test_false_each_from_the_previous_is_each_of_the_term() -> None:
    """False: from 31 January they part in March, as the end of February is counted from."""
    term = Period.parse("2023-01-31/2023-04-30")
    previous = occurrences(Each(Span(months=1), Anchor.PREVIOUS, Rounding.UP), term)
    anchored = occurrences(Each(Span(months=1)), term)
    assert [str(o.window.last) for o in previous] == ["2023-03-01", "2023-04-01", "2023-04-30"]
    assert [str(o.window.last) for o in anchored] == ["2023-02-28", "2023-03-30", "2023-04-30"]


# Halves, ends, reports


@given(terms, st.integers(1, 30))
def test_halfway_into_an_even_number_of_months_is_where_their_half_ends(
    term: Period, half: int
) -> None:
    met(LAW, term)
    halves = islice(term.tiles(Span(months=half)), 40)
    first_halves = [tile.period for tile in list(halves)[::2] if not tile.stub]
    times = islice(occurrences(HalfwayInto(Span(months=2 * half)), term), 20)
    assert [o.covers for o in times] == first_halves


@given(closed_terms, lengths(60, 90))
def test_the_first_half_is_something_and_at_most_about_a_month_longer(
    term: Period, span: Span
) -> None:
    met(LAW, term)
    whole = Period.starting(term.first, span)
    [into_term] = occurrences(HalfwayInto(), whole)
    [into_tile] = occurrences(HalfwayInto(span), whole)
    if not span.days:
        assert into_term == into_tile
    for time in (into_term, into_tile):
        assert time.covers is not None
        assert time.window == Period.day(time.covers.last)  # type: ignore[arg-type]
        assert time.covers.first == whole.first
        # A month, and some days, as months differ in length.
        assert 1 <= len(time.covers) <= len(whole) - len(time.covers) + 31 + 7
    if span.months < 2:
        assert into_tile.covers is not None
        assert len(into_tile.covers) == (len(whole) + 1) // 2
    elif not span.days:
        months_of_it = Span(months=(span.months + 1) // 2)
        assert into_tile.covers == Period.starting(whole.first, months_of_it)


def test_false_a_term_is_halved_as_the_length_that_it_has() -> None:
    """False: 59 days from 1 January are two months if nobody calls them 59 days."""
    days_59 = Period.parse("2023-01-01/P59D")
    assert days_59 == Period.parse("2023-01-01/P2M")
    [into_term] = occurrences(HalfwayInto(), days_59)
    [into_tile] = occurrences(HalfwayInto(Span(days=59)), days_59)
    assert str(into_term.covers) == "2023-01-01/2023-01-31"
    assert str(into_tile.covers) == "2023-01-01/2023-01-30"


@given(closed_terms, lengths(30, 90), st.none() | lengths(30, 90), st.sampled_from(EndDay))
def test_before_the_end_is_the_deadline_before_it(
    term: Period, lead: Span, of: Span | None, end: EndDay
) -> None:
    met(LAW, term)
    lasts = [term.last] if of is None else [tile.period.last for tile in term.tiles(of)]
    more = DAY if end is EndDay.DAY_AFTER else timedelta()
    deadlines = [deadline_before(last + more, lead) for last in lasts if last is not OPEN_END]
    times = occurrences(BeforeEnd(lead, of, end), term)
    assert [o.window for o in times] == [Period.day(day) for day in deadlines]


@given(closed_terms, months, months, months)
def test_a_reporting_window_is_the_next_such_month_after_what_it_covers(
    term: Period, first_month: int, last_month: int, due_month: int
) -> None:
    """Found day by day: what a day belongs to, and when it is next the month to report."""
    met(LAW, term)
    assume(len(term) < 1500)
    wraps = last_month < first_month

    def about(day: date) -> int | None:
        """The year in which the covered months begin that the day lies in."""
        if wraps and day.month <= last_month:
            return day.year - 1
        inside = day.month >= first_month and (wraps or day.month <= last_month)
        return day.year if inside else None

    covered: dict[int, list[date]] = {}
    for day in term:
        year = about(day)
        if year is not None:
            covered.setdefault(year, []).append(day)
    times = list(occurrences(ReportingWindow(first_month, last_month, due_month), term))
    assert [list(o.covers or ()) for o in times] == list(covered.values())
    for year, time in zip(covered, times, strict=True):
        end = date(year + wraps, last_month, 28)
        after = (end + 30 * n * DAY for n in range(1, 14))
        due = next(day for day in after if day.month == due_month)
        assert time.window == Period.starting(due.replace(day=1), Span(months=1))


# A second opinion


def rrules(term: Period, **rule: Any) -> list[date]:
    start, until = (datetime.fromisoformat(str(day)) for day in (term.first, _limit(term)))
    return [
        moment.date() for moment in islice(rrule.rrule(dtstart=start, until=until, **rule), 200)
    ]


def firsts(rule: Recurrence, term: Period) -> list[date]:
    within = Period(term.first, _limit(term))
    return [o.window.first for o in islice(occurrences(rule, term, within=within), 200)]


def _limit(term: Period) -> date:
    return term.first + 3000 * DAY if term.last is OPEN_END else term.last


@given(terms, st.sets(st.sampled_from(Weekday), min_size=1))
def test_dateutil_agrees_on_weekdays(term: Period, week: set[Weekday]) -> None:
    met(LAW, term)
    numbers = [day.number - 1 for day in week]
    assert firsts(OnWeekdays(week), term) == rrules(term, freq=rrule.WEEKLY, byweekday=numbers)


@given(terms, months, st.integers(1, 28))
def test_dateutil_agrees_on_days_of_the_year(term: Period, month: int, day: int) -> None:
    met(LAW, term)
    found = rrules(term, freq=rrule.YEARLY, bymonth=month, bymonthday=day)
    assert firsts(YearlyOn(month, day), term) == found


@given(terms, st.sets(months, min_size=1))
def test_dateutil_agrees_on_months(term: Period, some: set[int]) -> None:
    met(LAW, term)
    found = rrules(term, freq=rrule.MONTHLY, bymonth=[*some], bymonthday=1)
    whole = [day for day in firsts(InMonths(some), term) if day.day == 1]
    assert whole == found


@given(terms, st.sampled_from(Unit))
def test_dateutil_agrees_on_last_days(term: Period, unit: Unit) -> None:
    met(LAW, term)
    ends = [month for month in range(1, 13) if month % unit.months == 0]
    found = rrules(term, freq=rrule.MONTHLY, bymonth=ends, bymonthday=-1)
    assert firsts(EdgeOf(unit, Edge.LAST), term) == found


@given(terms, st.integers(1, 30))
def test_dateutil_agrees_on_each_so_many_months(term: Period, size: int) -> None:
    assume(term.first.day <= 28)
    met(LAW, term)
    found = rrules(term, freq=rrule.MONTHLY, interval=size)
    assert firsts(Each(Span(months=size)), term) == found
