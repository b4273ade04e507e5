from collections.abc import Callable
from datetime import date
from enum import Enum
from typing import TypeVar

import pytest
from hypothesis import find, given
from hypothesis import strategies as st

from iopmodel.dates import OPEN_END, Basis, Counting, Period, Rounding, Span
from iopmodel.money import Money
from iopmodel.strategies import (
    bases,
    countings,
    currencies,
    days,
    lengths,
    money,
    period_sets,
    periods,
    ratios,
    roundings,
    spans,
)

E = TypeVar("E", bound=Enum)


@pytest.mark.parametrize(
    "wanted",
    [
        lambda day: (day.month, day.day) == (2, 29),
        lambda day: day.day == 31 and day.month == 8,
        lambda day: (day.month, day.day) == (12, 31),
        lambda day: (day.year, day.month, day.day) == (1900, 2, 28),
        lambda day: (day.year, day.month, day.day) == (2000, 2, 29),
        lambda day: day.day == 15,
    ],
    ids=range(6),
)
def test_days_come_to_those_that_matter(wanted: Callable[[date], bool]) -> None:
    assert wanted(find(days(), wanted))


@given(days(date(2023, 3, 15), date(2023, 4, 2)))
def test_days_keep_to_their_limits(day: date) -> None:
    assert date(2023, 3, 15) <= day <= date(2023, 4, 2)


@given(lengths(0, 400), lengths(400, 0), lengths(5, 3), lengths(0, 1))
def test_lengths_keep_to_their_limits(a: Span, b: Span, c: Span, d: Span) -> None:
    assert (a.months, b.days) == (0, 0)
    assert 1 <= a.days <= 400
    assert 1 <= b.months <= 400
    assert c.is_length
    assert c.months <= 5
    assert c.days <= 3
    assert d == Span(0, 1)


@given(periods(st.just(date(2024, 2, 29)), max_months=2, max_days=5, open_end=False))
def test_periods_keep_to_their_limits(period: Period) -> None:
    assert period.first == date(2024, 2, 29)
    assert len(period) <= 2 * 31 + 5 + 1


@given(money(max_units=500, signed=False))
def test_money_keeps_to_its_limits(amount: Money) -> None:
    assert amount.currency == "SEK"
    assert 0 <= amount.minor <= 500


def test_every_kind_is_drawn() -> None:
    find(spans(), lambda span: span.months < 0 and span.days < 0)
    assert find(spans(), lambda span: not span.months and not span.days) == Span()
    assert find(periods(), lambda period: period.last is OPEN_END)
    assert find(period_sets(), lambda some: len(some.periods) == 3)
    find(money(currencies()), lambda amount: amount.currency == "JPY")
    find(money(), lambda amount: amount.minor < 0)
    assert find(ratios(), lambda several: 0 in several)


def test_every_member_is_drawn() -> None:
    assert _drawn(bases(), Basis) == set(Basis)
    assert _drawn(countings(), Counting) == set(Counting)
    assert _drawn(roundings(), Rounding) == set(Rounding)


def _drawn(strategy: st.SearchStrategy[E], kind: type[E]) -> set[E]:
    def is_it(member: E) -> Callable[[E], bool]:
        return lambda drawn: drawn is member

    return {find(strategy, is_it(member)) for member in kind}
