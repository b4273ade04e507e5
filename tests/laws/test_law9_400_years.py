"""Law 9: moving every date by 400 years moves every result equally, working days aside."""

from contextlib import suppress
from datetime import date, timedelta
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iopmodel.dates import (
    OPEN_END,
    Basis,
    Counting,
    End,
    Period,
    Periods,
    Rounding,
    Span,
    between,
    cuts,
    deadline_after,
    deadline_before,
    last_day,
    latest_notice,
    next_working_day,
    relation,
    share,
    shift,
)
from iopmodel.errors import AmbiguousDate, Invalid
from iopmodel.money import Money
from iopmodel.strategies import (
    bases,
    countings,
    days,
    lengths,
    money,
    period_sets,
    periods,
    roundings,
    spans,
)
from tests.laws.recording import met

CYCLE = timedelta(146_097)


def later(day: date) -> date:
    return day + CYCLE


def later_end(end: End) -> End:
    return OPEN_END if end is OPEN_END else end + CYCLE


def later_period(period: Period) -> Period:
    return Period(later(period.first), later_end(period.last))


def later_set(some: Periods) -> Periods:
    return Periods(map(later_period, some.periods))


def test_the_cycle_is_400_years_and_whole_weeks() -> None:
    assert shift(date(1999, 7, 31), Span.of(years=400)) == later(date(1999, 7, 31))
    assert CYCLE.days % 7 == 0


@given(days(), spans(), roundings())
def test_shift(day: date, span: Span, rounding: Rounding) -> None:
    with suppress(AmbiguousDate):
        moved = shift(day, span, rounding)
        met(9, day, moved)
        assert shift(later(day), span, rounding) == later(moved)


@given(days(), spans())
def test_what_shift_refuses(day: date, span: Span) -> None:
    def refused(start: date) -> bool:
        try:
            shift(start, span)
        except AmbiguousDate:
            return True
        return False

    met(9, day)
    assert refused(day) is refused(later(day))


@given(days(), lengths(), countings())
def test_deadlines(day: date, span: Span, counting: Counting) -> None:
    met(9, day)
    for reckon in (deadline_after, deadline_before):
        assert reckon(later(day), span) == later(reckon(day, span))
    for counted in (last_day, latest_notice):
        assert counted(later(day), span, counting) == later(counted(day, span, counting))


@given(days(), lengths(), roundings(refuse=False))
def test_cuts(day: date, span: Span, rounding: Rounding) -> None:
    met(9, day)
    here, there = cuts(day, span, rounding), cuts(later(day), span, rounding)
    assert list(islice(there, 30)) == [later(cut) for cut in islice(here, 30)]


@given(periods(), lengths(), st.sampled_from([1, 2, 3, 4, 6, 12]))
def test_tiles(period: Period, span: Span, months: int) -> None:
    met(9, period)
    moved = later_period(period)
    pairs = (
        (period.tiles(span), moved.tiles(span)),
        (period.calendar_tiles(Span(months)), moved.calendar_tiles(Span(months))),
    )
    for here, there in pairs:
        for a, b in islice(zip(here, there, strict=False), 30):
            assert (later_period(a.period), a.stub) == (b.period, b.stub)


@given(periods(open_end=False), lengths())
def test_lengths(period: Period, span: Span) -> None:
    met(9, period)
    moved = later_period(period)
    assert len(moved) == len(period)
    assert Period.starting(moved.first, span) == later_period(Period.starting(period.first, span))
    assert isinstance(period.last, date)
    assert isinstance(moved.last, date)
    assert between(moved.first, moved.last) == between(period.first, period.last)


@given(period_sets(), period_sets(), periods())
def test_sets(a: Periods, b: Periods, within: Period) -> None:
    met(9, a, b, within)
    x, y = later_set(a), later_set(b)
    assert (x | y, x & y, x - y) == (later_set(a | b), later_set(a & b), later_set(a - b))
    assert x.gaps(later_period(within)) == later_set(a.gaps(within))


@given(periods(), periods())
def test_relations(a: Period, b: Period) -> None:
    met(9, a, b)
    assert relation(later_period(a), later_period(b)) is relation(a, b)


@given(money(), periods(open_end=False), lengths(), bases())
def test_shares(amount: Money, whole: Period, span: Span, basis: Basis) -> None:
    met(9, whole)
    part = next(whole.tiles(span)).period
    here = share(amount, part, whole, basis)
    assert share(amount, later_period(part), later_period(whole), basis) == here


def test_false_any_number_of_whole_years_does() -> None:
    """False: 4 years later a century may lack its 29 February, 100 years later too."""
    month = Span(months=1)
    assert shift(date(1896, 1, 31), month, Rounding.DOWN) == date(1896, 2, 29)
    assert shift(date(1900, 1, 31), month, Rounding.DOWN) == date(1900, 2, 28)
    assert shift(date(1996, 1, 31), month, Rounding.DOWN) == date(1996, 2, 29)


def test_false_for_working_days() -> None:
    """False: the holidays of a year are law, known for some years only."""
    assert next_working_day(date(2000, 6, 6)) == date(2000, 6, 6)
    with pytest.raises(Invalid):
        next_working_day(later(date(2000, 6, 6)))
