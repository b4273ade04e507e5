"""Which time a payment is for, and what of it belongs to a part of that time."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from iopmodel.dates.period import OPEN_END, End, Period
from iopmodel.dates.pieces import place_of, shifted
from iopmodel.dates.shares import Basis, share
from iopmodel.dates.units import Anchor
from iopmodel.errors import Invalid
from iopmodel.money import Money
from iopmodel.notgiven import Bounds, NotGiven, Unstated
from iopmodel.terms import PaidFor, Term

__all__ = ["belongs", "paid_for"]

_DAY: Final = timedelta(1)
_NOT_SAID: Final = Unstated()


def paid_for(rule: PaidFor | NotGiven, day: date, term: Term) -> Period | NotGiven:
    """Return which time a payment on a day is for.

    It is the whole stretch, also where the term ends within it. No stretch begins before the term,
    or before the calendar year in which it begins, so that of an earlier day nothing is said.

    Args:
        rule: What the text says of it.
        day: The first day on which it may be paid.
        term: The term.

    Examples:
        >>> from iopmodel.dates.span import Span
        >>> term = Term(key="t", initial=Period.parse("2021-06-01/P1Y"))
        >>> halves = PaidFor(Span.of(months=6))
        >>> print(paid_for(halves, date(2022, 1, 15), term))
        2021-12-01/2022-05-31
        >>> paid_for(Unstated(), date(2022, 1, 15), term)
        Unstated()
    """
    if isinstance(rule, NotGiven):
        return rule
    start = term.initial.first
    if rule.anchor is Anchor.CALENDAR:
        start = date(start.year, 1, 1)
    if day < start:
        return Unstated()

    def last(number: int) -> End:
        cut = shifted(start, rule.span * (number + 1))
        return OPEN_END if cut is None else cut - _DAY

    number = place_of(day, last)
    first, end = shifted(start, rule.span * number), last(number)
    # Past the calendar no stretch has an end to name.
    return Unstated() if first is None or end is OPEN_END else Period(first, end)


def belongs(
    amount: Money, part: Period, whole: Period, basis: Basis | NotGiven = _NOT_SAID
) -> Money | Bounds[Money]:
    """Return what of an amount for a stretch of time belongs to a part of it.

    Texts seldom say whether every day counts the same, or every month. Where they do not, it lies
    between the two.

    Args:
        amount: The amount.
        part: The days that count; those outside the whole do not.
        whole: The time that the amount is for.
        basis: What a day weighs, if the text says so.

    Raises:
        Invalid: The whole has no end.

    Examples:
        >>> from iopmodel.money import sek
        >>> half = Period.parse("2023-01-01/P6M")
        >>> spring = Period.parse("2023-01-01/2023-02-28")
        >>> print(belongs(sek(100_000), spring, half, Basis.MONTHS))
        33333.33 SEK
        >>> print(belongs(sek(100_000), spring, half).low)
        32596.69 SEK
        >>> print(belongs(sek(100_000), Period.parse("2024-01-01/.."), half))
        0.00 SEK
    """
    if whole.last is OPEN_END:
        raise Invalid.value(str(whole), "a period with an end", "2021-06-01/P1Y", path="whole")
    inside = part & whole
    if inside is None:
        return Money.zero(amount.currency)
    if not isinstance(basis, NotGiven):
        return share(amount, inside, whole, basis)
    low, high = sorted(
        (share(amount, inside, whole, one) for one in Basis), key=lambda one: one.minor
    )
    return low if low == high else Bounds(low, high)
