"""The part of an amount that falls on a part of a period."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from enum import Enum
from fractions import Fraction

from iopmodel.dates.period import OPEN_END, Period
from iopmodel.errors import Invalid
from iopmodel.money import Money

__all__ = ["Basis", "share"]


class Basis(Enum):
    """What a day weighs when an amount is shared out over time.

    Examples:
        >>> half = Period.parse("2023-01-01/2023-06-30"), Period.parse("2023-01-01/2023-12-31")
        >>> [str(share(Money.of(36500, "SEK"), *half, basis)) for basis in Basis]
        ['18100.00 SEK', '18250.00 SEK']
    """

    DAYS = "days"
    """Every day weighs the same."""
    MONTHS = "months"
    """Every calendar month weighs the same, and every day of a month its part of it."""


def _weight_before(day: date, basis: Basis) -> Fraction:
    """Return what all days before this one weigh, from a start that cancels out."""
    if basis is Basis.DAYS:
        return Fraction(day.toordinal())
    longest = monthrange(day.year, day.month)[1]
    return 12 * day.year + day.month + Fraction(day.day - 1, longest)


def _weight_after(day: date, basis: Basis) -> Fraction:
    """Return what all days up to and including this one weigh, from the same start."""
    if basis is Basis.DAYS:
        return Fraction(day.toordinal() + 1)
    longest = monthrange(day.year, day.month)[1]
    return 12 * day.year + day.month + Fraction(day.day, longest)


def share(amount: Money, part: Period, whole: Period, basis: Basis) -> Money:
    """Return what falls on a part, of an amount that is for the whole period.

    It is the rounded cumulative amount after the part less that before it (to the minor unit,
    halves away from zero). So the shares of pieces that make up the whole sum exactly, each is
    within one minor unit of its exact share, and splitting a piece changes no total.

    Args:
        amount: What is shared out over the whole.
        part: The days whose share is asked for; all of them in the whole.
        whole: The period the amount is for.
        basis: What a day weighs.

    Raises:
        Invalid: A period has no end, or the part does not lie in the whole.

    Examples:
        >>> year = Period.parse("2021-06-01/P1Y")
        >>> print(share(Money.of(100_000, "SEK"), Period.parse("2021-06-01/P3M"), year, Basis.DAYS))
        25205.48 SEK
    """
    if whole.last is OPEN_END or part.last is OPEN_END:
        raise Invalid.value(
            str(part if whole.last is not OPEN_END else whole),
            "a period with an end, as only such can be shared",
            "2021-06-01/2022-05-31",
        )
    if not whole.covers(part):
        raise Invalid.value(str(part), f"a part of {whole}", str(whole), path="part")
    start = _weight_before(whole.first, basis)
    total = _weight_after(whole.last, basis) - start
    before = (_weight_before(part.first, basis) - start) / total
    after = (_weight_after(part.last, basis) - start) / total
    return amount.times(after) - amount.times(before)
