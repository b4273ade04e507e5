"""How much may have to be paid back in money, as far as facts about a frame say it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta
from fractions import Fraction
from typing import Final

import attrs

from iopmodel.answers.clawbacks import Clawback
from iopmodel.answers.covering import belongs
from iopmodel.dates.period import OPEN_END, Period
from iopmodel.money import Money
from iopmodel.notgiven import Bounds, NotGiven, Unstated
from iopmodel.terms import RepaidOf

__all__ = ["Facts", "Paid", "repayable"]

_DAY: Final = timedelta(1)
_NOTHING: Final = Fraction(0)
_ALL: Final = Fraction(1)


@attrs.frozen
class Paid:
    """A payment that has been made.

    Attributes:
        on: The day.
        amount: How much.
        covers: Which time it was for.

    Examples:
        >>> Paid(date(2021, 6, 15), Money.of(100_000, "SEK")).covers
        Unstated()
    """

    on: date
    amount: Money
    covers: Period | NotGiven = Unstated()


def _payments(payments: Iterable[Paid] | NotGiven) -> tuple[Paid, ...] | NotGiven:
    return payments if isinstance(payments, NotGiven) else tuple(payments)


@attrs.frozen(kw_only=True)
class Facts:
    """What has happened, as far as it is known, of one frame.

    Attributes:
        payments: What has been paid out, all of it.
        spent: How much of that has been spent.
        misused: How much of it has been used wrongly.
        contributed: What the one who claims it has put in.
        last: The last day of what has ended.
        since: The day of the failure.
        year: The year that is concerned.

    Examples:
        >>> Facts(spent=Money.of(60_000, "SEK")).payments
        Unstated()
    """

    payments: tuple[Paid, ...] | NotGiven = attrs.field(default=Unstated(), converter=_payments)
    spent: Money | NotGiven = Unstated()
    misused: Money | NotGiven = Unstated()
    contributed: Money | NotGiven = Unstated()
    last: date | NotGiven = Unstated()
    since: date | NotGiven = Unstated()
    year: Period | NotGiven = Unstated()


def repayable(clawback: Clawback, facts: Facts) -> Bounds[Money] | NotGiven:
    """Return how much may have to be paid back, at the least and at the most.

    What is not known of the facts makes the bounds wider, never narrower: where what was paid is
    known, no more than that comes back; where it is not, nothing is said.

    Args:
        clawback: What a clause makes come back.
        facts: What has happened.

    Examples:
        >>> from iopmodel.answers import clawbacks
        >>> from iopmodel.examples import load
        >>> from iopmodel.money import sek
        >>> found = clawbacks(load("enskede-arsta-vantor-2021"), "ej-forbrukade-medel")
        >>> unspent = attrs.evolve(next(found).value, basis=RepaidOf.UNSPENT)
        >>> june = Paid(date(2021, 6, 15), sek(100_000))
        >>> repayable(unspent, Facts(payments=[june], spent=sek(60_000))).low
        Money('40000.00 SEK')
        >>> repayable(unspent, Facts(payments=[june]))
        Bounds(low=Money('0.00 SEK'), high=Money('100000.00 SEK'))
        >>> repayable(unspent, Facts())
        Unstated()
    """
    basis, narrowed_to = clawback.basis, clawback.narrowed_to
    found = _of(basis, facts)
    # What someone has put in is no part of what was paid.
    is_own = RepaidOf.OWN_CONTRIBUTION in {basis, narrowed_to}
    total = Unstated() if is_own else _paid(facts)
    if isinstance(found, NotGiven):
        if isinstance(total, NotGiven):
            return Unstated()
        found = Bounds(Money.zero(total.high.currency), total.high)
    if not isinstance(narrowed_to, NotGiven):
        found = _both(found, _of(narrowed_to, facts), total)
    share = clawback.share
    return Bounds(found.low.times(share.low), found.high.times(share.high))


_Base = Bounds[Money] | NotGiven


def _of(basis: RepaidOf | NotGiven, facts: Facts) -> _Base:
    return basis if isinstance(basis, NotGiven) else _BASES[basis](facts)


def _both(one: Bounds[Money], other: _Base, total: _Base) -> Bounds[Money]:
    """Return what is of both of two kinds, which may be the same money or not.

    At the most it is the lesser of the two. At the least it is what they cannot but share, where
    both are parts of one total.
    """
    nothing = Money.zero(one.high.currency)
    if isinstance(other, NotGiven):
        return Bounds(nothing, one.high)
    high = min(one.high, other.high)
    if isinstance(total, NotGiven):
        return Bounds(nothing, high)
    return Bounds(max(nothing, one.low + other.low - total.high), high)


def _paid(facts: Facts, counts: Callable[[Paid], bool] = lambda _: True) -> _Base:
    """Return what has been paid of what counts; where nothing was paid, no currency is known."""
    if isinstance(facts.payments, NotGiven) or not facts.payments:
        return Unstated()
    nothing = Money.zero(facts.payments[0].amount.currency)
    total = sum((one.amount for one in facts.payments if counts(one)), nothing)
    return Bounds(total, total)


def _unspent(facts: Facts) -> _Base:
    paid, spent = _paid(facts), facts.spent
    if isinstance(paid, NotGiven) or isinstance(spent, NotGiven):
        return Unstated()
    # What was spent beyond what was paid comes back from nobody.
    left = paid.high - min(spent, paid.high)
    return Bounds(left, left)


def _misused(facts: Facts) -> _Base:
    paid, misused = _paid(facts), facts.misused
    if isinstance(misused, NotGiven):
        return misused
    most = misused if isinstance(paid, NotGiven) else min(misused, paid.high)
    return Bounds(most, most)


def _not_covered(facts: Facts) -> _Base:
    if isinstance(facts.payments, NotGiven) or isinstance(facts.last, NotGiven):
        return Unstated()
    rest = Period(facts.last + _DAY, OPEN_END)
    found = [_of_time(one, rest) for one in facts.payments]
    if not found:
        return Unstated()
    nothing = Money.zero(found[0].low.currency)
    return Bounds(
        sum((one.low for one in found), nothing), sum((one.high for one in found), nothing)
    )


def _of_time(paid: Paid, rest: Period) -> Bounds[Money]:
    """Return what of a payment is for some time: anything, where it is not said what it is for."""
    if isinstance(paid.covers, NotGiven):
        return Bounds(Money.zero(paid.amount.currency), paid.amount)
    found = belongs(paid.amount, rest, paid.covers)
    return found if isinstance(found, Bounds) else Bounds(found, found)


def _since_breach(facts: Facts) -> _Base:
    since = facts.since
    return since if isinstance(since, NotGiven) else _paid(facts, lambda one: one.on >= since)


def _this_year(facts: Facts) -> _Base:
    year = facts.year
    return year if isinstance(year, NotGiven) else _paid(facts, lambda one: one.on in year)


def _own(facts: Facts) -> _Base:
    own = facts.contributed
    return own if isinstance(own, NotGiven) else Bounds(own, own)


_BASES: Final[Mapping[RepaidOf, Callable[[Facts], _Base]]] = {
    RepaidOf.UNSPENT: _unspent,
    RepaidOf.MISUSED: _misused,
    RepaidOf.TIME_NOT_COVERED: _not_covered,
    RepaidOf.PAID_SINCE_BREACH: _since_breach,
    RepaidOf.PAID_THIS_YEAR: _this_year,
    RepaidOf.PAID: _paid,
    RepaidOf.OWN_CONTRIBUTION: _own,
}
"""What facts make of each base."""
