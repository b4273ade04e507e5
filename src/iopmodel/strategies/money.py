"""Amounts of money and ratios for property tests."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from hypothesis import strategies as st

from iopmodel.currencies import MINOR_DIGITS
from iopmodel.money import Money

__all__ = ["currencies", "money", "ratios"]


def currencies() -> st.SearchStrategy[str]:
    """Return a strategy for currency codes: mostly kronor, and some with 0, 3 and 4 decimals.

    Examples:
        >>> from hypothesis import find
        >>> find(currencies(), lambda code: True)
        'SEK'
    """
    return st.one_of(
        st.just("SEK"), st.sampled_from(("EUR", "JPY", "KWD", "CLF")), st.sampled_from(_CODES)
    )


_CODES = tuple(sorted(MINOR_DIGITS))


def money(
    currency: str | st.SearchStrategy[str] = "SEK", *, max_units: int = 10**12, signed: bool = True
) -> st.SearchStrategy[Money]:
    """Return a strategy for amounts: round ones, odd ones and nothing.

    Args:
        currency: A code, or a strategy for codes.
        max_units: The most minor units (such as öre).
        signed: Whether some are negative.

    Examples:
        >>> from hypothesis import find
        >>> find(money(), lambda amount: amount.amount > 1)
        Money('2.00 SEK')
    """
    codes = st.just(currency) if isinstance(currency, str) else currency
    least = -max_units if signed else 0
    odd = st.integers(least, max_units)
    even = st.integers(-(-least // 100), max_units // 100).map(lambda units: 100 * units)
    return st.builds(Money.of_minor, st.one_of(even, odd), codes)


def ratios(max_size: int = 12) -> st.SearchStrategy[list[int | Fraction | Decimal]]:
    """Return a strategy for ratios: whole numbers, fractions, decimals; at least one above zero.

    Args:
        max_size: The most ratios.

    Examples:
        >>> from hypothesis import find
        >>> find(ratios(), lambda several: len(several) == 2 and min(several) > 0)
        [1, 1]
    """
    one: st.SearchStrategy[int | Fraction | Decimal] = st.one_of(
        st.integers(0, 100),
        st.fractions(0, 1, max_denominator=360),
        st.decimals(0, 100, places=3),
    )
    return st.lists(one, min_size=1, max_size=max_size).filter(any)
