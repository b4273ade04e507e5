"""Which part of a frame's amount each payment is, so that no öre is made or lost in a year."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import attrs

from iopmodel.dates import EdgeOf, InMonths
from iopmodel.money import Money
from iopmodel.terms import PaymentPlan, Timing

__all__ = ["Portion", "portions"]


@attrs.frozen
class Portion:
    """A share of an amount, and how much of it comes before.

    Each share by itself may not be a whole number of the smallest coins, and three thirds of 100
    kronor, each rounded by itself, are 99.99. So what is rounded is what has been paid with a
    payment, and before it: see `Money.allocate`.

    Attributes:
        share: The share.
        before: The shares that come before it.

    Examples:
        >>> from iopmodel.money import sek
        >>> third = Fraction(1, 3)
        >>> [str(Portion(third, number * third).of(sek(100))) for number in range(3)]
        ['33.33 SEK', '33.34 SEK', '33.33 SEK']
    """

    share: Fraction
    before: Fraction = Fraction(0)

    def of(self, amount: Money) -> Money:
        """Return that part of an amount."""
        # A whole that was paid before changes nothing.
        before = self.before % 1
        after = before + self.share
        if after <= 1:
            return amount.times(after) - amount.times(before)
        return amount - amount.times(before) + amount.times(after - 1)

    def at(self, timing: Timing, day: date) -> Portion:
        """Return what is paid at that of the times in a year in which a day lies.

        Args:
            timing: When it is paid; only where that is in certain months is it told apart.
            day: The first day of the time.

        Examples:
            >>> half = Portion(Fraction(1, 2))
            >>> half.at(InMonths([1, 7]), date(2024, 7, 1)).before
            Fraction(1, 2)
        """
        if isinstance(timing, InMonths):
            number = timing.months.index(day.month)
        elif isinstance(timing, EdgeOf):
            number = (day.month - 1) // timing.unit.months
        else:
            return self
        return attrs.evolve(self, before=self.before + number * self.share)


def portions(plan: PaymentPlan) -> list[Portion]:
    """Return what each instalment of a plan is, the first of its times in a year.

    Those before it in the plan come before it, each once: how often one is paid whose times the
    text leaves out is not known, and nobody's amount may hang on that.

    Examples:
        >>> from iopmodel.parts import Ref
        >>> from iopmodel.terms import Instalment
        >>> third = Instalment(share=Fraction(1, 3), timing=InMonths([6]))
        >>> plan = PaymentPlan(key="plan", of=Ref("medel"), instalments=[third, third])
        >>> [str(one.before) for one in portions(plan)]
        ['0', '1/3']
    """
    found: list[Portion] = []
    before = Fraction(0)
    for one in plan.instalments:
        found.append(Portion(one.share, before))
        before += one.share
    return found
