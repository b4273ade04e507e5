"""Money: paid, stopped, spent, claimed back and paid back."""

from __future__ import annotations

import attrs

from iopmodel.dates.period import Period
from iopmodel.errors import Invalid
from iopmodel.log.event import (
    By,
    DueKey,
    Event,
    a_part,
    a_party,
    amount,
    amount_or_none,
    by_whom,
)
from iopmodel.money import Money
from iopmodel.notgiven import Unstated
from iopmodel.parts import Part, Ref, ref
from iopmodel.terms import Party, Repayment

__all__ = [
    "PaymentMade",
    "PaymentResumed",
    "PaymentStopped",
    "RepaymentClaimed",
    "RepaymentMade",
    "SpendingReported",
]


def _of(part: Part | Ref[Part]) -> Ref[Part]:
    return ref(part)


def _repayment(repayment: Repayment | Ref[Repayment]) -> Ref[Repayment]:
    return ref(repayment)


def _at_least_nothing(_: object, attribute: attrs.Attribute[Money], value: Money) -> None:
    if not isinstance(value, Money) or value < Money.zero(value.currency):
        expected = "an amount of money that is not below nothing"
        raise Invalid.value(value, expected, 'Money.parse("50000.00 SEK")', path=attribute.name)


@attrs.frozen(kw_only=True)
class PaymentMade(Event):
    """Money was paid.

    Attributes:
        of: The plan by which, or the frame out of which, it was paid.
        amount: How much.
        payer: Who paid; the payer of the frame where that is not told.
        payee: Who was paid; the payee of the frame where that is not told.
        covers: The time that it is for.
        due: The payment due that it makes.

    Examples:
        >>> PaymentMade(of=Ref("medel"), amount=Money.parse("50000.00 SEK")).payer
        Unstated()
        >>> PaymentMade(of=Ref("medel"), amount=Money.parse("-1.00 SEK"))
        Traceback (most recent call last):
        iopmodel.errors.Invalid: amount: found ..., expected an amount of money above nothing, ...
    """

    of: Ref[Part] = attrs.field(converter=_of)
    amount: Money = attrs.field(validator=amount)
    payer: Ref[Party] | Unstated = attrs.field(default=Unstated(), converter=a_party)
    payee: Ref[Party] | Unstated = attrs.field(default=Unstated(), converter=a_party)
    covers: Period | Unstated = Unstated()
    due: DueKey | Unstated = Unstated()


@attrs.frozen(kw_only=True)
class PaymentStopped(Event):
    """Payments still to come were stopped.

    Attributes:
        of: The plan or the frame.
        by: Who stopped them.
        right: The clause that was used.

    Examples:
        >>> PaymentStopped(of=Ref("medel"), by=Ref("staden")).right
        Unstated()
    """

    of: Ref[Part] = attrs.field(converter=_of)
    by: By = attrs.field(default=Unstated(), converter=by_whom)
    right: Ref[Part] | Unstated = attrs.field(default=Unstated(), converter=a_part)


@attrs.frozen(kw_only=True)
class PaymentResumed(Event):
    """Payments that had been stopped go on.

    Attributes:
        of: The plan or the frame.
        by: Who lets them go on.

    Examples:
        >>> PaymentResumed(of=Ref("medel")).by
        Unstated()
    """

    of: Ref[Part] = attrs.field(converter=_of)
    by: By = attrs.field(default=Unstated(), converter=by_whom)


@attrs.frozen(kw_only=True)
class SpendingReported(Event):
    """It was told how much of the money has been used.

    Attributes:
        of: The frame or the budget line.
        amount: How much; nothing is an amount too.
        covers: The time that it is about.
        by: Who told it.

    Examples:
        >>> SpendingReported(of=Ref("medel"), amount=Money.parse("0.00 SEK")).covers
        Unstated()
    """

    of: Ref[Part] = attrs.field(converter=_of)
    amount: Money = attrs.field(validator=_at_least_nothing)
    covers: Period | Unstated = Unstated()
    by: By = attrs.field(default=Unstated(), converter=by_whom)


@attrs.frozen(kw_only=True)
class RepaymentClaimed(Event):
    """Money was claimed back.

    Attributes:
        of: The clause that was used.
        amount: How much.
        by: Who claimed it.

    Examples:
        >>> RepaymentClaimed(of=Ref("aterbetalning")).amount
        Unstated()
    """

    of: Ref[Repayment] = attrs.field(converter=_repayment)
    amount: Money | Unstated = attrs.field(default=Unstated(), validator=amount_or_none)
    by: By = attrs.field(default=Unstated(), converter=by_whom)


@attrs.frozen(kw_only=True)
class RepaymentMade(Event):
    """Money was paid back.

    Attributes:
        of: The frame out of which it had been paid, or the clause by which it comes back.
        amount: How much.
        payer: Who paid it back.
        payee: Who got it back.

    Examples:
        >>> RepaymentMade(of=Ref("medel"), amount=Money.parse("50000.00 SEK")).payee
        Unstated()
    """

    of: Ref[Part] = attrs.field(converter=_of)
    amount: Money = attrs.field(validator=amount)
    payer: Ref[Party] | Unstated = attrs.field(default=Unstated(), converter=a_party)
    payee: Ref[Party] | Unstated = attrs.field(default=Unstated(), converter=a_party)
