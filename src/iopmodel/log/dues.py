"""Whether what an event says was due can have been: by the keys that a partnership's dues have."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from iopmodel.errors import Problem
from iopmodel.log.bodies import DecisionTaken, MeetingHeld
from iopmodel.log.conditions import DutyWaived
from iopmodel.log.event import DueKey, Event
from iopmodel.log.payments import PaymentMade
from iopmodel.log.reports import ReportDelivered
from iopmodel.partnership import AddPart, Partnership, SetField
from iopmodel.partnership.changes import Atom
from iopmodel.partnership.fieldtypes import kind_name
from iopmodel.partnership.fitting import near
from iopmodel.parts import Part
from iopmodel.terms import Body, Commitment, PaymentPlan, Repayment, Report, Term

__all__ = ["MEANT_DUES", "atoms_of", "due_names", "lost_due"]

_ANY: Final = (Body, Commitment, PaymentPlan, Repayment, Report, Term)

MEANT_DUES: Final[Mapping[type[Event], tuple[tuple[type[Part], ...], str]]] = MappingProxyType(
    {
        DecisionTaken: (_ANY, ""),
        DutyWaived: (_ANY, ""),
        MeetingHeld: ((Body,), "body"),
        PaymentMade: ((PaymentPlan,), "of"),
        ReportDelivered: ((Report,), "of"),
    }
)
"""Of which kinds the part may be whose due an event names, and the field that names it as well."""


def atoms_of(partnership: Partnership) -> Iterator[Atom]:
    """Yield everything that a reading or an amendment of a partnership changes."""
    for point in partnership.open_points:
        for reading in point.readings:
            yield from reading.change.atoms
    for amendment in partnership.amendments:
        yield from amendment.change.atoms


def due_names(partnership: Partnership, parts: Mapping[str, Part]) -> dict[str, str]:
    """Return what the keys of dues begin with, and the part that each comes from.

    It is the key of the part; where a plan has several instalments, the number of each follows.

    Args:
        partnership: Whose readings and amendments may give a plan other instalments.
        parts: All the parts that there may be.

    Examples:
        >>> from iopmodel.examples import load
        >>> partnership = load("enskede-arsta-vantor-2021")
        >>> parts = {part.key: part for part in partnership.parts}
        >>> due_names(partnership, parts)["utbetalning"]
        'utbetalning'
    """
    counts: dict[str, set[int]] = {
        key: {len(part.instalments)} for key, part in parts.items() if isinstance(part, PaymentPlan)
    }
    for atom in atoms_of(partnership):
        if isinstance(atom, SetField) and atom.field == "instalments":
            counts.setdefault(atom.part, set()).add(len(atom.value))
        elif isinstance(atom, AddPart) and isinstance(atom.added, PaymentPlan):
            counts.setdefault(atom.added.key, set()).add(len(atom.added.instalments))
    names = {
        key: key
        for key, part in parts.items()
        if isinstance(part, _ANY) and min(counts.get(key, {1})) < 2
    }
    for key, lengths in counts.items():
        if max(lengths) > 1:
            for number in range(1, max(lengths) + 1):
                names.setdefault(f"{key}-{number}", key)
    return names


def lost_due(
    path: str, event: Event, parts: Mapping[str, Part], names: Mapping[str, str]
) -> Iterator[Problem]:
    """Yield that what an event says was due cannot have been, with what may have been meant.

    Args:
        path: Where the event stands.
        event: The event.
        parts: The parts that there are.
        names: What the keys of dues begin with, and the parts that they come from.
    """
    due = getattr(event, "due", None)
    if not isinstance(due, DueKey):
        return
    kinds, field = MEANT_DUES[type(event)]
    fitting = [
        name
        for name, key in names.items()
        if isinstance(parts[key], kinds) and _is_of(parts, key, str(getattr(event, field, "")))
    ]
    if due.part not in fitting:
        whose = " or ".join(kind_name(kind) for kind in kinds)
        meant = near(due.part, fitting)
        example = ", ".join(f"{name}/{due.time}" for name in meant.split(", ")) if meant else ""
        yield Problem(
            f"{path}/due", repr(due.key), f"the key of something that is due ({whose})", example
        )


def _is_of(parts: Mapping[str, Part], key: str, named: str) -> bool:
    """Return whether a due can be of the part that an event names: of that, or of its frame."""
    part = parts[key]
    if named not in parts:
        return True
    return named == key or (isinstance(part, PaymentPlan) and part.of == named)
