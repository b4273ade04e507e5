"""How much one clause makes come back, as a whole, and what that is in money where facts say."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, timedelta
from enum import Enum
from fractions import Fraction
from functools import partial
from typing import Final

import attrs

from iopmodel.answers.answer import Holding, Possible, holdings
from iopmodel.answers.asking import Reads
from iopmodel.answers.covering import belongs
from iopmodel.dates.period import OPEN_END, Period
from iopmodel.money import Money
from iopmodel.notgiven import Bounds, NotGiven, Unstated
from iopmodel.partnership.aggregate import Partnership, Parts
from iopmodel.parts import Text
from iopmodel.terms import Duty, Measure, RepaidOf, Repayment, Timing, Trigger, Who

__all__ = [
    "READS",
    "Clawback",
    "Extent",
    "Facts",
    "Paid",
    "clawbacks",
    "repayable",
    "repayments",
    "share_of_base",
]

_DAY: Final = timedelta(1)
_NOTHING: Final = Fraction(0)
_ALL: Final = Fraction(1)


class Extent(Enum):
    """How much of its base may have to be paid back."""

    IN_FULL = "in-full"
    """All of it, once that has come about which makes it come back."""
    UP_TO = "up-to"
    """Anything from nothing to all of it."""
    NOT_SAID = "not-said"
    """The text does not say how much of it."""


@attrs.frozen(kw_only=True)
class Clawback:
    """What one clause makes come back.

    Attributes:
        part: The clause.
        extent: How much of the base may have to be paid back.
        share: That share of the base, at the least and at the most.
        triggers: What makes it come back, any of these.
        duty: By itself, on claim, or at a choice.
        owed_by: Who pays back.
        owed_to: Who gets it back, and where it has to be claimed, who claims.
        base: Of what it is reckoned.
        basis: The same as something that facts can give in money.
        measure: How much of the base, as the text has it.
        severity: How grave the failure has to be.
        fault: By whose doing it has to have come about.
        after: What has to come first.
        within: By when it is to be paid back.
        lacks: Where the values would stand that the text leaves out.
    """

    part: str
    extent: Extent
    share: Bounds[Fraction]
    triggers: tuple[Trigger, ...]
    duty: Duty
    owed_by: Who
    owed_to: Who
    base: Text
    basis: RepaidOf | NotGiven
    measure: Measure | NotGiven
    severity: Text | NotGiven
    fault: Text | NotGiven
    after: Text | NotGiven
    within: Timing
    lacks: tuple[str, ...] = ()

    @property
    def known(self) -> bool:
        """Whether the text says how much of the base comes back, from whom and to whom."""
        return not any(
            isinstance(value, NotGiven) for value in (self.measure, self.owed_by, self.owed_to)
        )


_SAME: Final = tuple(
    field.name
    for field in attrs.fields(Clawback)
    if field.name in {one.name for one in attrs.fields(Repayment)}
)
READS: Final[Reads] = {Repayment: _SAME}
"""The fields that this question looks at."""


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


def clawbacks(partnership: Partnership, key: str) -> Iterator[Holding[Clawback]]:
    """Yield what one clause makes come back, as a whole, under each reading that touches it.

    Where several of its terms can be read in several ways, these multiply: the question
    `repayment` tells each by itself. As a whole it is what can be reckoned with.

    Args:
        partnership: Whose clause it is.
        key: The key of the clause.

    Examples:
        >>> from iopmodel.examples import load
        >>> partnership = load("enskede-arsta-vantor-2021")
        >>> next(clawbacks(partnership, "ej-forbrukade-medel")).value.extent.value
        'in-full'
    """
    return holdings(partnership, partial(repayments, key=key), READS)


def repayments(parts: Parts, key: str) -> Iterator[Possible[Clawback]]:
    """Yield what a clause on repayment makes come back.

    Args:
        parts: Where it finds the clause.
        key: The key of the clause.
    """
    part = parts.find(key)
    if isinstance(part, Repayment):
        yield Possible(_clawback(part))


def share_of_base(part: Repayment) -> Bounds[Fraction]:
    """Return the share of its base that a clause makes come back, at the least and at the most."""
    in_full = part.duty is Duty.OWED and part.measure is Measure.ALL
    return Bounds(_ALL if in_full else _NOTHING, _ALL)


def _clawback(part: Repayment) -> Clawback:
    share = share_of_base(part)
    extent = Extent.IN_FULL if share.low else Extent.UP_TO
    return Clawback(
        part=part.key,
        extent=Extent.NOT_SAID if isinstance(part.measure, NotGiven) else extent,
        share=share,
        lacks=tuple(
            f"{part.key}/{name}"
            for name in ("measure", "owed_by", "owed_to")
            if isinstance(getattr(part, name), NotGiven)
        ),
        **{name: getattr(part, name) for name in _SAME},
    )


def repayable(clawback: Clawback, facts: Facts) -> Bounds[Money] | NotGiven:
    """Return how much may have to be paid back, at the least and at the most.

    What is not known of the facts makes the bounds wider, never narrower: where what was paid is
    known, no more than that comes back; where it is not, nothing is said.

    Args:
        clawback: What a clause makes come back.
        facts: What has happened.

    Examples:
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
    basis = clawback.basis
    found = basis if isinstance(basis, NotGiven) else _BASES[basis](facts)
    if isinstance(found, NotGiven):
        total = Unstated() if basis is RepaidOf.OWN_CONTRIBUTION else _paid(facts)
        if isinstance(total, NotGiven):
            return Unstated()
        found = Bounds(Money.zero(total.high.currency), total.high)
    share = clawback.share
    return Bounds(found.low.times(share.low), found.high.times(share.high))


_Base = Bounds[Money] | NotGiven


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
