"""Law 3: tiles are disjoint, adjacent, in order, cover the period, and end in a stub or not."""

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import islice, pairwise

from hypothesis import given
from hypothesis import strategies as st

from iopmodel.dates import OPEN_END, Period, Rounding, Span, Tile, cuts, shift
from iopmodel.strategies import days, lengths, periods
from tests.laws.recording import met

DAY = timedelta(1)
LAST = date(9998, 12, 31)
SOME = 300

lasting_years = periods(max_months=40)
near_the_end = periods(
    days(date(9990, 1, 1), date(9998, 2, 1)), max_months=10, max_days=20
) | st.builds(Period, days(date(9900, 1, 1), LAST), st.just(LAST))
units = st.sampled_from([1, 2, 3, 4, 6, 12, 24, 60]).map(lambda months: Span(months=months))


def end(period: Period) -> date:
    assert isinstance(period.last, date)
    return period.last


def assert_tiled(period: Period, tiles: Iterable[Tile]) -> list[Tile]:
    """Check that the tiles cover the period, or of one without an end the beginning."""
    some = list(islice(tiles, SOME))
    if not some:
        assert period.last is OPEN_END
        assert period.first.year > 9900
        return some
    assert some[0].period.first == period.first
    for before, after in pairwise(some):
        assert after.period.first == end(before.period) + DAY
    if period.last is not OPEN_END and len(some) < SOME:
        assert some[-1].period.last == period.last
    return some


@given(lasting_years | near_the_end, lengths(30, 90))
def test_tiles_cover_the_period_exactly(period: Period, span: Span) -> None:
    met(3, period)
    tiles = assert_tiled(period, period.tiles(span))
    assert not any(tile.stub for tile in tiles[:-1])


@given(periods(max_months=40, open_end=False), lengths(30, 90))
def test_the_last_tile_is_a_stub_if_and_only_if_the_day_after_is_no_cut(
    period: Period, span: Span
) -> None:
    met(3, period)
    last = list(period.tiles(span))[-1]
    after = end(period) + DAY
    assert last.stub is (after not in _cuts_until(period.first, span, after))


def _cuts_until(first: date, span: Span, until: date) -> Iterable[date]:
    """Yield the cuts by their definition, not by the fast path of `cuts`."""
    k, cut = 0, first
    while cut <= until:
        yield cut
        k += 1
        cut = shift(first, k * span, Rounding.UP)


@given(near_the_end.filter(lambda period: period.last is not OPEN_END), lengths(30, 90))
def test_the_end_of_the_calendar_is_an_end_like_others(period: Period, span: Span) -> None:
    """Moved 400 years back, where there is calendar left, the same tiles come out."""
    met(3, period)
    here = [(tile.period.first, tile.period.last, tile.stub) for tile in period.tiles(span)]
    years = timedelta(146_097)
    earlier = Period(period.first - years, end(period) - years)
    there = [
        (tile.period.first + years, end(tile.period) + years, tile.stub)
        for tile in earlier.tiles(span)
    ]
    assert here == there


@given(days(), lengths(), st.integers(1, 40))
def test_k_spans_are_exactly_k_whole_tiles(first: date, span: Span, k: int) -> None:
    period = Period.starting(first, k * span)
    met(3, period)
    tiles = list(period.tiles(span))
    assert len(tiles) == k
    assert not any(tile.stub for tile in tiles)


@given(lasting_years | near_the_end, units)
def test_calendar_tiles_cover_the_period_exactly(period: Period, unit: Span) -> None:
    met(3, period)
    tiles = assert_tiled(period, period.calendar_tiles(unit))
    for tile in tiles:
        first, last = tile.period.first, tile.period.last
        months = first.month - 1 + 12 * (first.year - period.first.year)
        assert isinstance(last, date)
        size = 12 * (last.year - first.year) + last.month - first.month + 1
        begins = first.day == 1 and months % unit.months == 0
        ends = (last + DAY).day == 1 and size == unit.months
        assert tile.stub is not (begins and ends)


@given(days(), lengths())
def test_cuts_are_what_their_definition_says(first: date, span: Span) -> None:
    met(3, first)
    for rounding in (Rounding.DOWN, Rounding.UP):
        expected = [shift(first, k * span, rounding) for k in range(40)]
        assert list(islice(cuts(first, span, rounding), 40)) == expected


def test_false_iterating_gives_the_same_cuts() -> None:
    """False: half-years from 31 August drift, once a cut is counted from the one before."""
    first, half = date(2023, 8, 31), Span(months=6)
    anchored = list(islice(cuts(first, half), 3))
    iterated = [first]
    for _ in range(2):
        iterated.append(shift(iterated[-1], half, Rounding.UP))
    assert anchored == [first, date(2024, 3, 1), date(2024, 8, 31)]
    assert iterated == [first, date(2024, 3, 1), date(2024, 9, 1)]
