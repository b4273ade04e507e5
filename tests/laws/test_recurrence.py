"""What holds of every rule: looking at a part is a part of looking at all, and costs its size."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice, pairwise, takewhile

import attrs
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from iopmodel.dates import (
    OPEN_END,
    End,
    Period,
    Rounding,
    Span,
    shift,
)
from iopmodel.dates import expansion as module
from iopmodel.dates.expansion import Occurrence, needs_event, occurrences
from iopmodel.dates.recurrence import (
    BeforeEnd,
    Each,
    Once,
    OnWeekdays,
    Recurrence,
    ReportingWindow,
    Throughout,
    Times,
)
from iopmodel.dates.series import Series, series
from iopmodel.dates.units import Anchor, Weekday
from iopmodel.strategies import days, lengths, periods
from iopmodel.strategies.recurrence import recurrences
from tests.laws.recording import met

DAY = timedelta(1)
CYCLE = timedelta(146_097)
LAW = 10
"""The design numbers nine laws of dates; those of recurrence are counted together as the tenth."""

terms = periods(max_months=40)
closed_terms = periods(max_months=40, open_end=False)
rules = recurrences(max_months=30, max_days=90)
offsets = st.integers(-900, 900).map(timedelta)


@st.composite
def situations(draw: st.DrawFn) -> tuple[Recurrence, Period, date, Period]:
    """A rule, a term, and an event and a stretch not far from where the term begins."""
    rule, term = draw(rules), draw(terms)
    start = term.first + draw(offsets)
    size = draw(st.sampled_from((0, 30, 89, 365)) | st.integers(0, 900))
    return rule, term, term.first + draw(offsets), Period(start, start + size * DAY)


def expanded(rule: Recurrence, term: Period, event: date) -> Iterator[Occurrence]:
    return occurrences(rule, term, event=event)


def some(rule: Recurrence, term: Period, event: date) -> list[Occurrence]:
    return list(islice(expanded(rule, term, event), 150))


def meets(a: Period, b: Period) -> bool:
    return (a & b) is not None


# Looking at a part


@given(situations())
def test_expanding_then_cutting_equals_expanding_the_cut(
    situation: tuple[Recurrence, Period, date, Period],
) -> None:
    rule, term, event, within = situation
    met(LAW, term, event, within)
    until = takewhile(lambda o: o.window.first <= within.last, expanded(rule, term, event))
    then_cut = [o for o in until if meets(o.window, within)]
    assert then_cut == list(occurrences(rule, term, within=within, event=event))


@given(rules, closed_terms, days())
def test_looking_at_everything_is_not_cutting(rule: Recurrence, term: Period, event: date) -> None:
    met(LAW, term, event)
    always = Period(date.min, OPEN_END)
    everything = list(expanded(rule, term, event))
    assert everything == list(occurrences(rule, term, within=always, event=event))


@given(
    rules,
    st.builds(Period, days(date(1, 1, 1), date(3000, 1, 1)), st.just(OPEN_END)),
    days(date(4000, 1, 1), date(9990, 1, 1)),
    st.integers(1, 600),
    st.integers(1, 600),
)
def test_far_away_too_a_stretch_is_looked_at_as_its_two_parts(
    rule: Recurrence, term: Period, start: date, size: int, more: int
) -> None:
    assume(not _walked(rule))
    event = term.first
    first = Period(start, start + (size - 1) * DAY)
    second = Period(start + size * DAY, start + (size + more - 1) * DAY)
    met(LAW, term, first, second)

    def look(within: Period) -> list[Occurrence]:
        return list(occurrences(rule, term, within=within, event=event))

    both = look(Period(first.first, second.last))
    assert all(o in both for o in [*look(first), *look(second)])
    assert {*look(first), *look(second)} == {*both}


def _walked(rule: Recurrence) -> bool:
    """Spans of months and days, each counted from the one before, can only be gone through."""
    return isinstance(rule, Each) and rule.anchor is Anchor.PREVIOUS and rule.span.days > 0


# Order, numbers, place


@given(rules, terms, days())
def test_times_come_in_order_each_with_its_own_number(
    rule: Recurrence, term: Period, event: date
) -> None:
    met(LAW, term, event)
    times = some(rule, term, event)
    keys = [(o.window.first, o.number, o.slot) for o in times]
    assert keys == sorted(keys)
    assert len({(o.number, o.slot) for o in times}) == len(times)
    for a, b in pairwise(times):
        assert a.window.last <= b.window.last
        assert (b.number, b.slot) == (a.number, a.slot + 1) or (b.number, b.slot) == (
            a.number + 1,
            1,
        )
    if times and not _counted_from_event(rule):
        assert times[0].number == times[0].slot == 1


def _counted_from_event(rule: Recurrence) -> bool:
    return needs_event(rule) or (isinstance(rule, Each) and rule.anchor is Anchor.PREVIOUS)


@given(rules, terms, days())
def test_times_lie_in_the_term(rule: Recurrence, term: Period, event: date) -> None:
    met(LAW, term, event)
    for time in some(rule, term, event):
        assert time.covers is None or term.covers(time.covers)
        if isinstance(rule, ReportingWindow):
            assert time.covers is not None
            assert time.covers.last < time.window.first
        elif isinstance(rule, BeforeEnd):
            assert time.covers is not None
            assert time.window.last <= time.covers.last
        elif rule != Once() and isinstance(rule, Once):
            assert time.window == rule.when
        else:
            assert term.covers(time.window)


@given(rules, closed_terms, lengths(40, 90) | st.none(), days())
def test_a_longer_term_only_adds(
    rule: Recurrence, term: Period, more: Span | None, event: date
) -> None:
    """Whole times stay, numbers and all; only what the end cut short, or counts from it, moves."""
    assume(getattr(rule, "of", rule) is not None)
    assume(not isinstance(rule, Throughout) and rule != Once())
    assert isinstance(term.last, date)
    last = OPEN_END if more is None else shift(term.last, more, Rounding.DOWN)
    longer = Period(term.first, last)
    met(LAW, term, longer, event)
    times = list(expanded(rule, term, event))
    kept = {o for o in times if not o.stub or _cut_at_the_beginning(o, term)}
    assert kept <= {*islice(expanded(rule, longer, event), len(times) + 1)}


def _cut_at_the_beginning(time: Occurrence, term: Period) -> bool:
    days = time.covers or time.window
    return days.last != term.last


@given(rules, terms, days())
def test_400_years_move_every_time_equally(rule: Recurrence, term: Period, event: date) -> None:
    met(LAW, term, event)
    here = some(rule, term, event)
    if isinstance(rule, Once) and rule.when is not None:
        rule = Once(_later(rule.when))
    there = some(rule, _later(term), event + CYCLE)
    moved = [
        attrs.evolve(o, window=_later(o.window), covers=o.covers and _later(o.covers)) for o in here
    ]
    assert there == moved


def _later(period: Period) -> Period:
    last: End = OPEN_END if period.last is OPEN_END else period.last + CYCLE
    return Period(period.first + CYCLE, last)


# Cost


@given(rules, st.sampled_from([2, 2000, 9000]), st.integers(0, 400))
@example(Each(Span(days=1)), 9990, 10)
@example(Times(1, Span(days=1)), 9990, 10)
@example(OnWeekdays(Weekday), 9990, 10)
@example(BeforeEnd(Span.of(years=1), Span(days=1)), 9990, 10)
def test_a_look_costs_what_it_finds_and_a_jump(rule: Recurrence, year: int, size: int) -> None:
    assume(not _walked(rule))
    term = Period(date(1, 1, 31), OPEN_END)
    start = date(year, 3, 1)
    asked = 0

    def counting(rule: Recurrence, term: Period, event: date | None) -> Series:
        found = series(rule, term, event)

        def piece(k: int) -> Period | None:
            nonlocal asked
            asked += 1
            return found.piece(k)

        return attrs.evolve(found, piece=piece)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(module, "series", counting)
        within = Period(start, start + size * DAY)
        kept = list(occurrences(rule, term, within=within, event=term.first))
    assert asked <= len(kept) + 60


def test_a_rule_for_ever_is_lazy() -> None:
    until_further_notice = Period(date(1, 1, 1), OPEN_END)
    for rule in (Each(Span(days=1)), OnWeekdays(Weekday), Times(1000, Span(days=1))):
        assert next(occurrences(rule, until_further_notice)).number == 1
    daily = occurrences(Each(Span(days=1)), until_further_notice)
    assert next(islice(daily, 5000, None)).number == 5001
