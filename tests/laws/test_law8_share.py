"""Law 8: shares of a tiling sum exactly, each within one minor unit of its exact share."""

from calendar import monthrange
from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from iopmodel.dates import Basis, Period, Span, share
from iopmodel.money import Money, sek
from iopmodel.strategies import bases, currencies, days, lengths, money, periods, ratios
from tests.laws.recording import met

DAY = timedelta(1)
wholes = periods(max_months=30, open_end=False)
amounts = money(currencies())


def weight(period: Period, basis: Basis) -> Fraction:
    """Return what a period weighs by the definition: day by day."""
    if basis is Basis.DAYS:
        return Fraction(len(period))
    return sum((Fraction(1, monthrange(d.year, d.month)[1]) for d in period), Fraction(0))


def total(parts: list[Money], currency: str) -> Money:
    return sum(parts, start=Money.zero(currency))


@given(amounts, wholes, lengths(9, 40), bases())
def test_shares_of_a_tiling_sum_exactly(
    amount: Money, whole: Period, span: Span, basis: Basis
) -> None:
    met(8, whole)
    for tiles in (whole.tiles(span), whole.calendar_tiles(Span(months=3))):
        shares = [share(amount, tile.period, whole, basis) for tile in tiles]
        assert total(shares, amount.currency) == amount


@given(amounts, wholes, st.data(), bases())
def test_each_share_is_within_one_minor_unit_of_the_exact(
    amount: Money, whole: Period, data: st.DataObject, basis: Basis
) -> None:
    part = data.draw(_within(whole))
    met(8, whole, part)
    exact = amount.minor * weight(part, basis) / weight(whole, basis)
    assert abs(share(amount, part, whole, basis).minor - exact) <= 1


@given(amounts, wholes.filter(lambda whole: len(whole) > 1), st.data(), bases())
def test_splitting_a_piece_never_changes_the_total(
    amount: Money, whole: Period, data: st.DataObject, basis: Basis
) -> None:
    part = data.draw(_within(whole))
    inside = data.draw(st.dates(part.first, part.last))  # type: ignore[arg-type]
    met(8, whole, part, inside)
    pieces = [Period(part.first, inside)]
    if inside != part.last:
        pieces.append(Period(inside + DAY, part.last))
    shares = [share(amount, piece, whole, basis) for piece in pieces]
    assert total(shares, amount.currency) == share(amount, part, whole, basis)


@given(amounts, days(), st.integers(1, 60))
def test_whole_months_weigh_the_same(amount: Money, first: date, months: int) -> None:
    whole = Period.starting(first.replace(day=1), Span(months=months))
    met(8, whole)
    shares = [
        share(amount, tile.period, whole, Basis.MONTHS) for tile in whole.tiles(Span(months=1))
    ]
    assert shares == list(amount.allocate([1] * months))


@given(money(), wholes, lengths(9, 40), bases())
def test_a_share_is_an_allocation_by_weight(
    amount: Money, whole: Period, span: Span, basis: Basis
) -> None:
    met(8, whole)
    parts = [tile.period for tile in whole.tiles(span)]
    shares = tuple(share(amount, part, whole, basis) for part in parts)
    assert shares == amount.allocate(weight(part, basis) for part in parts)
    assert tuple(-part for part in shares) == tuple(
        share(-amount, part, whole, basis) for part in parts
    )


@given(amounts, ratios())
def test_an_allocation_sums_exactly_and_is_close(amount: Money, given: list[Fraction]) -> None:
    parts = amount.allocate(given)
    exact = [Fraction(ratio) for ratio in given]
    assert total(list(parts), amount.currency) == amount
    for part, ratio in zip(parts, exact, strict=True):
        assert abs(part.minor - amount.minor * ratio / sum(exact)) <= 1
        assert ratio or not part.minor


@given(amounts, ratios(), st.data())
def test_splitting_a_ratio_leaves_the_others(
    amount: Money, given: list[Fraction], data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(given) - 1))
    piece = Fraction(given[at]) * data.draw(st.fractions(0, 1, max_denominator=12))
    split = [*given[:at], piece, Fraction(given[at]) - piece, *given[at + 1 :]]
    before, after = amount.allocate(given), amount.allocate(split)
    assert after[:at] + after[at + 2 :] == before[:at] + before[at + 1 :]


def _within(whole: Period) -> st.SearchStrategy[Period]:
    one = st.dates(whole.first, whole.last)  # type: ignore[arg-type]
    return st.tuples(one, one).map(lambda two: Period(min(two), max(two)))


def test_halves_go_away_from_zero() -> None:
    whole = Period.parse("2024-01-01/2024-01-02")
    for amount, expected in ((sek("0.01"), (1, 0)), (sek("-0.01"), (-1, 0))):
        parts = [share(amount, Period.day(day), whole, Basis.DAYS).minor for day in whole]
        assert tuple(parts) == expected


def test_false_shares_of_shares_compose() -> None:
    """False: of 0.01 kr for three days, the first two get it all, and the first of these too."""
    whole = Period.parse("2024-01-01/2024-01-03")
    two, one = Period.parse("2024-01-01/2024-01-02"), Period.parse("2024-01-01/2024-01-01")
    of_the_two = share(share(sek("0.01"), two, whole, Basis.DAYS), one, two, Basis.DAYS)
    assert of_the_two == sek("0.01")
    assert share(sek("0.01"), one, whole, Basis.DAYS) == sek(0)


def test_false_equal_parts_have_equal_shares() -> None:
    """False: three equal parts of 100 kr cannot be equal to the öre."""
    whole = Period.parse("2024-01-01/2024-01-03")
    shares = [share(sek(100), Period.day(day), whole, Basis.DAYS) for day in whole]
    assert shares == [sek("33.33"), sek("33.34"), sek("33.33")]
    assert all(a != b for a, b in pairwise(shares))
