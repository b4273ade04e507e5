"""Days, spans and periods for property tests, with a liking for the days that go wrong."""

from __future__ import annotations

from calendar import isleap, monthrange
from datetime import date
from typing import Final

from hypothesis import strategies as st

from iopmodel.dates import OPEN_END, Basis, Counting, Period, Periods, Rounding, Span, shift

__all__ = ["bases", "countings", "days", "lengths", "period_sets", "periods", "roundings", "spans"]

_EARLIEST: Final = date(1900, 1, 1)
_LATEST: Final = date(2199, 12, 31)


def days(min_value: date = _EARLIEST, max_value: date = _LATEST) -> st.SearchStrategy[date]:
    """Return a strategy for days; about half of them are such as month arithmetic stumbles over.

    These are the last three days of a month, the first, 28 and 29 February, the turn of the year,
    and the Februaries of centuries, of which only every fourth has 29 days.

    Args:
        min_value: The earliest day.
        max_value: The latest day.

    Examples:
        >>> from hypothesis import find
        >>> find(days(), lambda day: day.month == 2 and day.day > 28).day
        29
    """
    years = st.integers(min_value.year, max_value.year)
    months = st.integers(1, 12)
    centuries = [year for year in range(min_value.year, max_value.year + 1) if year % 100 == 0]
    leap = [year for year in range(min_value.year, max_value.year + 1) if isleap(year)]
    tricky = [
        st.builds(_from_the_end, years, months, st.integers(0, 3)),
        st.builds(date, years, st.sampled_from((1, 3, 5, 7, 8, 10, 12)), st.just(31)),
        st.builds(date, years, months, st.just(1)),
        st.builds(date, years, st.just(12), st.just(31)),
        st.builds(date, years, st.just(1), st.just(1)),
    ]
    if leap:
        tricky.append(st.builds(date, st.sampled_from(leap), st.just(2), st.just(29)))
    if centuries:
        tricky.append(
            st.builds(_from_the_end, st.sampled_from(centuries), st.just(2), st.integers(0, 1))
        )
    plain = st.dates(min_value, max_value)
    return st.one_of(plain, st.one_of(tricky).filter(lambda day: min_value <= day <= max_value))


def _from_the_end(year: int, month: int, back: int) -> date:
    return date(year, month, monthrange(year, month)[1] - back)


def lengths(max_months: int = 120, max_days: int = 400) -> st.SearchStrategy[Span]:
    """Return a strategy for lengths: spans longer than nothing, of months, days or both.

    Args:
        max_months: The most months; 0 for spans of days only.
        max_days: The most days; 0 for spans of months only.

    Examples:
        >>> from hypothesis import find
        >>> find(lengths(), lambda span: span.months > 0 and span.days > 0)
        Span('P1M1D')
    """
    usual = [span for span in _USUAL if span.months <= max_months and span.days <= max_days]
    of_any = st.builds(Span, st.integers(0, max_months), st.integers(0, max_days)).filter(
        lambda span: span.is_length
    )
    kinds = [st.sampled_from(usual)] if usual else []
    if max_months:
        kinds.append(st.builds(Span, st.integers(1, max_months)))
    if max_days:
        kinds.append(st.builds(Span, st.just(0), st.integers(1, max_days)))
    return st.one_of(*kinds, of_any)


_USUAL: Final = tuple(
    map(Span.parse, ("P1M", "P1Y", "P3M", "P6M", "P4M", "P2Y", "P14D", "P30D", "P1M1D"))
)


def spans(max_months: int = 120, max_days: int = 400) -> st.SearchStrategy[Span]:
    """Return a strategy for spans: lengths, the same backwards, and nothing.

    Args:
        max_months: The most months either way; 0 for spans of days only.
        max_days: The most days either way; 0 for spans of months only.

    Examples:
        >>> from hypothesis import find
        >>> find(spans(), lambda span: span.months < 0)
        Span('-P1M')
    """
    forwards = lengths(max_months, max_days)
    return st.one_of(forwards, forwards.map(lambda span: -span), st.just(Span()))


def periods(
    first: st.SearchStrategy[date] | None = None,
    *,
    max_months: int = 120,
    max_days: int = 400,
    open_end: bool = True,
) -> st.SearchStrategy[Period]:
    """Return a strategy for periods: of a day, of a length, of any size, and without an end.

    Args:
        first: Where they begin; `days()` if not given.
        max_months: The most months of a length.
        max_days: The most days added to them.
        open_end: Whether some have no end.

    Examples:
        >>> from hypothesis import find
        >>> find(periods(), lambda period: period.last is OPEN_END).last
        OPEN_END
    """
    firsts = days() if first is None else first
    whole = st.builds(Period.starting, firsts, lengths(max_months, max_days))
    ragged = st.builds(_ragged, firsts, st.integers(0, 31 * max_months + max_days))
    kinds = [whole, ragged, st.builds(Period.day, firsts)]
    if open_end:
        kinds.append(st.builds(Period, firsts, st.just(OPEN_END)))
    return st.one_of(kinds)


def _ragged(first: date, more: int) -> Period:
    return Period(first, shift(first, Span(days=more)))


def period_sets(
    of: st.SearchStrategy[Period] | None = None, max_size: int = 6
) -> st.SearchStrategy[Periods]:
    """Return a strategy for sets of days.

    Args:
        of: The periods they are made from; `periods()` if not given.
        max_size: The most periods.

    Examples:
        >>> from hypothesis import find
        >>> len(find(period_sets(), lambda days: len(days.periods) > 1).periods)
        2
    """
    return st.builds(Periods, st.lists(periods() if of is None else of, max_size=max_size))


def countings() -> st.SearchStrategy[Counting]:
    """Return a strategy for ways to count a span.

    Examples:
        >>> from hypothesis import find
        >>> find(countings(), lambda counting: True)
        <Counting.FROM_AND_INCLUDING: 'from-and-including'>
    """
    return st.sampled_from(Counting)


def roundings(*, refuse: bool = True) -> st.SearchStrategy[Rounding]:
    """Return a strategy for roundings.

    Args:
        refuse: Whether `Rounding.REFUSE` is among them.

    Examples:
        >>> from hypothesis import find
        >>> find(roundings(refuse=False), lambda rounding: True)
        <Rounding.DOWN: 'down'>
    """
    return st.sampled_from([r for r in Rounding if refuse or r is not Rounding.REFUSE])


def bases() -> st.SearchStrategy[Basis]:
    """Return a strategy for what a day weighs.

    Examples:
        >>> from hypothesis import find
        >>> find(bases(), lambda basis: True)
        <Basis.DAYS: 'days'>
    """
    return st.sampled_from(Basis)
