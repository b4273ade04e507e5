"""What a log tells of money: paid, spent and paid back, frame by frame."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import pairwise

import attrs

from iopmodel.answers.whatif import includes
from iopmodel.dates.period import Period
from iopmodel.log import Happening, PaymentMade, RepaymentMade, SpendingReported
from iopmodel.notgiven import NotGiven
from iopmodel.partnership.aggregate import Partnership
from iopmodel.partnership.changes import AddPart
from iopmodel.parts import Ref
from iopmodel.terms import BudgetLine, Funding, PaymentPlan, Repayment

__all__ = ["Flow", "Flows", "flows_of", "is_of", "plans_of", "spent_of"]


@attrs.define
class Flow:
    """What a log tells of the money of one frame in one currency, in its smallest units.

    Attributes:
        paid: What was paid, by the time that it is for.
        repaid: What was paid back.
        spent: What was told to be spent, and the time that is about.
    """

    paid: dict[Period | NotGiven, int] = attrs.field(factory=dict)
    repaid: int = 0
    spent: list[tuple[Period | NotGiven, int]] = attrs.field(factory=list)

    @property
    def total(self) -> int:
        """What was paid."""
        return sum(self.paid.values())


Flows = Mapping[tuple[str, str], Flow]
"""What a log tells of money, by the frame and the currency."""


def flows_of(terms: Partnership, occurred: Iterable[Happening], plans: Mapping[str, str]) -> Flows:
    """Return what was paid, spent and paid back.

    Args:
        terms: The terms in force on the day.
        occurred: What occurred.
        plans: The frame of each plan.
    """
    frames = dict(plans)
    frames.update({line.key: line.of for line in terms.all(BudgetLine)})
    for part in terms.all(Repayment):
        own = [one.key for one in terms.all(Funding) if is_of(part, one)]
        if len(own) == 1:
            frames[part.key] = own[0]
    found: dict[tuple[str, str], Flow] = {}
    for one in occurred:
        event = one.event
        if not isinstance(event, (PaymentMade, RepaymentMade, SpendingReported)):
            continue
        amount, of = event.amount, frames.get(event.of, event.of)
        flow = found.setdefault((of, amount.currency), Flow())
        if isinstance(event, PaymentMade):
            flow.paid[event.covers] = flow.paid.get(event.covers, 0) + amount.minor
        elif isinstance(event, RepaymentMade):
            flow.repaid += amount.minor
        else:
            flow.spent.append((event.covers, amount.minor))
    return found


def plans_of(terms: Partnership) -> dict[str, str]:
    """Return the frame of each plan, those that only a reading adds too.

    Args:
        terms: The terms in force, with their open points.
    """
    readings = (reading for point in terms.open_points for reading in point.readings)
    atoms = (atom for reading in readings for atom in reading.change.atoms)
    added = (atom.added for atom in atoms if isinstance(atom, AddPart))
    found = (*terms.all(PaymentPlan), *added)
    return {plan.key: plan.of for plan in found if isinstance(plan, PaymentPlan)}


def is_of(part: Repayment, frame: Funding) -> bool:
    """Return whether a clause may make money of a frame come back."""
    return includes(part.owed_by, Ref(frame.payee)) and includes(part.owed_to, Ref(frame.payer))


def spent_of(flow: Flow) -> tuple[int, int] | None:
    """Return what was spent at the least and at the most, by what was told of it.

    Whether what is told later takes in what was told before, the times tell that it is about; where
    they do not, it may or may not.
    """
    if not flow.spent:
        return None
    amounts = [amount for _, amount in flow.spent]
    times = sorted(
        (time for time, _ in flow.spent if isinstance(time, Period)), key=lambda one: one.first
    )
    together = sum(amounts)
    apart = len(times) == len(amounts) and all(
        one.last < other.first for one, other in pairwise(times)
    )
    return (together if apart else max(amounts), together)
