"""The rules as written: what can be said, and what is refused."""

from collections.abc import Callable
from datetime import date

import attrs
import pytest
from hypothesis import find, given, settings

from iopmodel.dates import Period, Rounding, Span
from iopmodel.dates.recurrence import (
    RECURRENCES,
    BeforeEnd,
    Each,
    EdgeOf,
    HalfwayInto,
    InMonths,
    Once,
    OnWeekdays,
    Recurrence,
    ReportingWindow,
    Times,
    YearlyOn,
)
from iopmodel.dates.series import series
from iopmodel.dates.units import MONDAY_TO_FRIDAY, Anchor, Edge, EndDay, Unit, Weekday
from iopmodel.errors import AmbiguousDate, Invalid
from iopmodel.strategies.recurrence import recurrences

MONTH, YEAR = Span(months=1), Span.of(years=1)


@pytest.mark.parametrize("kind", RECURRENCES)
def test_every_kind_is_known_everywhere(kind: type[Recurrence]) -> None:
    assert series.dispatch(kind) is not series.dispatch(object), "no function in dates/series.py"
    find(recurrences(), lambda rule: type(rule) is kind, settings=settings(max_examples=2000))
    assert kind.__doc__


@given(recurrences())
def test_rules_are_values(rule: Recurrence) -> None:
    assert type(rule) in RECURRENCES
    fields = {field.name: getattr(rule, field.name) for field in attrs.fields(type(rule))}
    assert type(rule)(**fields) == rule
    assert hash(type(rule)(**fields)) == hash(rule)
    assert not hasattr(rule, "__dict__")
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        rule.anything = 1  # type: ignore[union-attr]


def test_what_is_not_said() -> None:
    assert Each(MONTH) == Each(MONTH, Anchor.TERM, Rounding.UP)
    assert Each(MONTH, Anchor.PREVIOUS).rounding is Rounding.DOWN
    assert attrs.evolve(Each(MONTH), span=YEAR) == Each(YEAR)
    assert EdgeOf(Unit.HALF, Edge.FIRST).days == 1
    assert HalfwayInto() == HalfwayInto(None)
    assert Once() == Once(None)


def test_sets_are_kept_sorted() -> None:
    assert InMonths({6, 1}) == InMonths((6, 1)) == InMonths([1, 6])
    assert OnWeekdays({*MONDAY_TO_FRIDAY}) == OnWeekdays(reversed(MONDAY_TO_FRIDAY))
    assert [day.number for day in OnWeekdays(set(Weekday)).days] == [1, 2, 3, 4, 5, 6, 7]


def test_a_weekday_is_that_of_its_days() -> None:
    monday = date(2024, 1, 1)
    assert [Weekday.of(date(2024, 1, 1 + n)).number for n in range(7)] == [1, 2, 3, 4, 5, 6, 7]
    assert Weekday.of(monday) is Weekday.MONDAY


@pytest.mark.parametrize("unit", Unit)
def test_the_shortest_unit_is_counted_right(unit: Unit) -> None:
    year = Period.parse("2001-01-01/P1Y")
    tiles = year.calendar_tiles(Span(months=unit.months))
    assert min(len(tile.period) for tile in tiles) == unit.days


@pytest.mark.parametrize("months", [1, 2, 3, 4, 6, 12, 24, 84])
def test_the_calendar_is_cut_into_units(months: int) -> None:
    assert Each(Span(months=months), Anchor.CALENDAR).span == Span(months=months)


REFUSED: list[tuple[str, Callable[[], Recurrence], str]] = [
    ("no length", lambda: Each(Span()), "a length"),
    ("a negative length", lambda: Each(-MONTH), "a length"),
    ("no rounding", lambda: Each(MONTH, rounding=Rounding.REFUSE), "rounding: found 'refuse'"),
    ("weeks of the calendar", lambda: Each(Span.of(weeks=1), Anchor.CALENDAR), "calendar unit"),
    ("five months", lambda: Each(Span(months=5), Anchor.CALENDAR), "calendar unit"),
    ("18 months", lambda: Times(1, Span(months=18), Anchor.CALENDAR), "calendar unit"),
    ("a month and a day", lambda: Times(1, Span(1, 1), Anchor.CALENDAR), "span: found 'P1M1D'"),
    ("no times", lambda: Times(0, YEAR), "count: found 0"),
    ("too many times", lambda: Times(1001, YEAR), "count: found 1001"),
    ("yes times", lambda: Times(True, YEAR), "count: found True"),
    ("times of no length", lambda: Times(2, Span()), "a length"),
    ("times from the previous", lambda: Times(2, YEAR, Anchor.PREVIOUS), "anchor"),
    ("month 13", lambda: YearlyOn(13, 1), "month: found 13"),
    ("month 0", lambda: YearlyOn(0, 1), "month: found 0"),
    ("31 April", lambda: YearlyOn(4, 31), "day: found 31, expected a whole number from 1 to 30"),
    ("30 February", lambda: YearlyOn(2, 30, Rounding.UP), "day: found 30"),
    ("day 0", lambda: YearlyOn(4, 0), "day: found 0"),
    ("yes day", lambda: YearlyOn(4, True), "day: found True"),
    ("29 February, as it falls", lambda: YearlyOn(2, 29), "29 February"),
    ("28 February, rounded", lambda: YearlyOn(2, 28, Rounding.DOWN), "no rounding"),
    ("no months", lambda: InMonths([]), "different months"),
    ("a month twice", lambda: InMonths([1, 1]), "different months"),
    ("yes month", lambda: InMonths([True]), "different months"),
    ("a thirteenth month", lambda: InMonths([1, 13]), "different months"),
    ("month names", lambda: InMonths("june"), "different months"),  # type: ignore[arg-type]
    ("no days of a quarter", lambda: EdgeOf(Unit.QUARTER, Edge.LAST, 0), "days: found 0"),
    ("91 days of a quarter", lambda: EdgeOf(Unit.QUARTER, Edge.LAST, 91), "from 1 to 90"),
    ("yes days", lambda: EdgeOf(Unit.QUARTER, Edge.LAST, True), "days: found True"),
    ("no weekdays", lambda: OnWeekdays(()), "different days"),
    ("a weekday twice", lambda: OnWeekdays([Weekday.MONDAY] * 2), "different days"),
    ("numbered weekdays", lambda: OnWeekdays([1, 2]), "different days"),  # type: ignore[list-item]
    ("halfway into nothing", lambda: HalfwayInto(Span()), "a length"),
    ("after the end", lambda: BeforeEnd(-MONTH), "nothing or more"),
    ("days after the end", lambda: BeforeEnd(Span(days=-1)), "nothing or more"),
    ("before the end of nothing", lambda: BeforeEnd(MONTH, Span()), "a length"),
    ("nothing before the day after", lambda: BeforeEnd(Span(), end=EndDay.DAY_AFTER), "a lead"),
    ("reports about month 0", lambda: ReportingWindow(0, 4, 8), "first_month: found 0"),
    ("reports until month 13", lambda: ReportingWindow(1, 13, 8), "last_month: found 13"),
    ("reports due in yes", lambda: ReportingWindow(1, 4, True), "due_month: found True"),
]


@pytest.mark.parametrize(
    ("build", "said"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED]
)
def test_the_meaningless_is_refused(build: Callable[[], Recurrence], said: str) -> None:
    with pytest.raises(Invalid) as caught:
        build()
    assert said in str(caught.value)


def test_29_february_is_ambiguous() -> None:
    with pytest.raises(AmbiguousDate):
        YearlyOn(2, 29)
