"""What was paid of a frame beyond all that is due: where something was paid twice, or too much."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from iopmodel.answers.answer import Holding
from iopmodel.answers.expanding import is_dated
from iopmodel.answers.status.duty import Duty
from iopmodel.answers.status.flows import Flow
from iopmodel.answers.yearly import extremes
from iopmodel.money import Money
from iopmodel.partnership.aggregate import Partnership
from iopmodel.partnership.changes import AddPart, SetField
from iopmodel.terms import Funding, Instalment, PaymentPlan

__all__ = ["dated_frames", "surplus"]


def dated_frames(
    partnership: Partnership, terms: Partnership, plans: Mapping[str, str]
) -> frozenset[str]:
    """Return the frames of which it is known, however the text is read, when all of it is paid.

    Without a term, it is known of none.

    Args:
        partnership: Whose open points may give a plan other times.
        terms: The terms in force.
        plans: The frame of each plan.
    """
    if terms.term is None:
        return frozenset()
    known = [(plan.key, plan.instalments) for plan in terms.all(PaymentPlan)]
    undated = {
        plans.get(key, "")
        for key, instalments in (*known, *_read_otherwise(partnership))
        if not all(is_dated(one.timing) for one in instalments)
    }
    return frozenset({frame.key for frame in terms.all(Funding)} & {*plans.values()} - undated)


def _read_otherwise(partnership: Partnership) -> Iterator[tuple[str, Sequence[Instalment]]]:
    """Yield the instalments that a reading gives a plan, or a plan that it adds."""
    readings = (reading for point in partnership.open_points for reading in point.readings)
    for atom in (atom for reading in readings for atom in reading.change.atoms):
        if isinstance(atom, SetField) and atom.field == "instalments":
            yield atom.part, atom.value
        elif isinstance(atom, AddPart) and isinstance(atom.added, PaymentPlan):
            yield atom.added.key, atom.added.instalments


def surplus(
    own: Iterable[Holding[Duty]],
    flow: Flow,
    currency: str,
    choices: Mapping[str, Sequence[str]],
) -> int:
    """Return how much was paid, in any case, that is no part of anything due, in smallest units.

    Args:
        own: What is due of the frame.
        flow: What was paid of it, and paid back.
        currency: The currency.
        choices: The readings of each open point.
    """
    counted = []
    for one in own:
        paid, amount = one.value.paid, one.value.due.amount
        if isinstance(paid, Money) and paid.currency == currency:
            most = amount.minor if isinstance(amount, Money) else paid.minor
            counted.append((min(paid.minor, most), one.given))
    _, most = extremes(counted, choices)
    return max(flow.total - flow.repaid - most, 0)
