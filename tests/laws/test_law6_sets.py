"""Law 6: `Periods` reckons as plain sets of days do, and has one form for each set."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from iopmodel.dates import OPEN_END, Period, Periods
from iopmodel.strategies import period_sets, periods
from tests.laws.recording import met

DAY = timedelta(1)
BASE = date(2024, 1, 25)
SIZE = 50
UNIVERSE = Period(BASE, BASE + (SIZE - 1) * DAY)
EVER_AFTER = SIZE
"""Stands for all days after the universe: an open end has it, and nothing else has."""


def _period(a: int, b: int) -> Period:
    first, last = min(a, b), max(a, b)
    return Period(BASE + first * DAY, OPEN_END if last == EVER_AFTER else BASE + last * DAY)


numbers = st.integers(0, SIZE - 1)
in_universe = st.builds(_period, numbers, st.one_of(numbers, st.integers(0, EVER_AFTER)))
closed = st.builds(_period, numbers, numbers)
universe_sets = period_sets(st.one_of(in_universe, closed))
closed_sets = period_sets(closed)


def plain(some: Periods) -> set[int]:
    """Return the days as numbers, by asking the periods and not the set's own methods."""
    days: set[int] = set()
    for period in some.periods:
        first = (period.first - BASE).days
        after = SIZE + 1 if period.last is OPEN_END else (period.last - BASE).days + 1
        days.update(range(first, after))
    return days


@given(universe_sets, universe_sets)
def test_operations_agree_with_plain_sets(a: Periods, b: Periods) -> None:
    met(6, a, b)
    assert plain(a | b) == plain(a) | plain(b)
    assert plain(a & b) == plain(a) & plain(b)
    assert plain(a - b) == plain(a) - plain(b)
    assert plain(a.gaps(UNIVERSE)) == set(range(SIZE)) - plain(a)
    assert {day for day in UNIVERSE if day in a} == {BASE + n * DAY for n in plain(a) - {SIZE}}


@given(st.lists(in_universe, max_size=8), st.randoms())
def test_the_normal_form_is_unique(several: list[Period], random: st.DrawFn) -> None:
    some = Periods(several)
    met(6, some)
    shuffled = list(several)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert Periods([*shuffled, *several[:2]]) == some
    assert hash(Periods(shuffled)) == hash(some)
    for before, after in pairwise(some.periods):
        assert before.last < after.first - DAY
    assert plain(some) == set().union(*(plain(Periods([period])) for period in several))


@given(universe_sets, universe_sets)
def test_equal_sets_are_equal_values(a: Periods, b: Periods) -> None:
    met(6, a, b)
    assert (a == b) is (plain(a) == plain(b))
    assert (a | b) - b == a - b
    assert (a - b) | (a & b) == a


@given(period_sets(), period_sets(), periods())
def test_de_morgan(a: Periods, b: Periods, within: Period) -> None:
    met(6, a, b, within)
    assert (a | b).gaps(within) == a.gaps(within) & b.gaps(within)
    assert (a & b).gaps(within) == a.gaps(within) | b.gaps(within)
    whole = Periods([within])
    assert whole - a == a.gaps(within)
    assert whole - (whole - a) == whole & a


@given(closed_sets, closed_sets)
def test_sizes_add(a: Periods, b: Periods) -> None:
    met(6, a, b)
    assert len(a) + len(b) == len(a | b) + len(a & b)
    assert len(a) == len(list(a)) == len(plain(a))


@given(period_sets(), period_sets())
def test_the_calendars_last_day_is_no_special_case(a: Periods, b: Periods) -> None:
    """What remains of an open end after the year 9998 is still told from nothing."""
    met(6, a, b)
    until = Periods([Period(date(1, 1, 1), date(9998, 12, 31))])
    assert ((a - until) | (a & until)) == a
    assert bool(a - until) is any(period.last is OPEN_END for period in a.periods)


def test_false_the_union_of_two_periods_is_a_period() -> None:
    """False: two periods with a day between them stay two."""
    a, b = Period.parse("2024-01-01/2024-01-30"), Period.parse("2024-02-01/..")
    assert Periods([a, b]).periods == (a, b)


def test_false_what_is_left_of_a_period_is_a_period() -> None:
    """False: taking February out of a year leaves two periods."""
    year, february = Period.parse("2024-01-01/P1Y"), Period.parse("2024-02-01/P1M")
    assert len((Periods([year]) - Periods([february])).periods) == 2
