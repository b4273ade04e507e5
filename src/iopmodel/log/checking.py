"""Whether a log speaks of a partnership: each part, amendment and entry that it names is there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from iopmodel.errors import Problem, shown
from iopmodel.log.agreeing import Amended
from iopmodel.log.breaches import BreachRaised, PlanDecided, Remedied, Rescinded
from iopmodel.log.dues import atoms_of, due_names, lost_due
from iopmodel.log.event import Event
from iopmodel.log.log import Happening, Log
from iopmodel.log.notices import NoticeConsidered, NoticeReceived, NoticeSent
from iopmodel.log.payments import (
    PaymentMade,
    PaymentResumed,
    PaymentStopped,
    RepaymentMade,
    SpendingReported,
)
from iopmodel.log.reports import ReportAccepted, ReportDelivered
from iopmodel.partnership import AddPart, Partnership
from iopmodel.partnership.fieldtypes import kind_name
from iopmodel.partnership.fitting import first, lost_by, near
from iopmodel.parts import Part, Ref
from iopmodel.terms import BudgetLine, Ending, Funding, PaymentPlan, PaymentStop, Repayment, Term

__all__ = ["MEANT_ENTRIES", "MEANT_PARTS", "checked", "lost_parts"]

_Kinds = tuple[type[Part], ...]

MEANT_PARTS: Final[Mapping[tuple[type[Event], str], _Kinds]] = MappingProxyType(
    {
        **{
            (kind, "right"): (Ending, Term)
            for kind in (NoticeSent, NoticeReceived, NoticeConsidered)
        },
        (PaymentMade, "of"): (PaymentPlan, Funding),
        (PaymentStopped, "of"): (PaymentPlan, Funding),
        (PaymentStopped, "right"): (PaymentStop, Ending),
        (PaymentResumed, "of"): (PaymentPlan, Funding),
        (SpendingReported, "of"): (Funding, BudgetLine),
        (RepaymentMade, "of"): (Funding, PaymentPlan, Repayment),
        (Rescinded, "right"): (Ending,),
    }
)
"""Of which kinds the part may be that a field names, where one reference stands for several."""

MEANT_ENTRIES: Final[Mapping[type[Event], tuple[str, type[Event]]]] = MappingProxyType(
    {
        NoticeReceived: ("sending", NoticeSent),
        NoticeConsidered: ("sending", NoticeSent),
        ReportAccepted: ("delivery", ReportDelivered),
        PlanDecided: ("breach", BreachRaised),
        Remedied: ("breach", BreachRaised),
        Rescinded: ("breach", BreachRaised),
    }
)
"""Of which kind what an entry tells has to be that a field names."""


def checked(log: Log, partnership: Partnership) -> list[Problem]:
    """Return where a log, corrections made, names what is not there or is of another kind.

    Parts that only an amendment or a reading brings in are there too.

    Args:
        log: The log.
        partnership: The partnership of which it is meant to tell.

    Examples:
        >>> from datetime import UTC, date, datetime
        >>> from iopmodel.examples import load
        >>> from iopmodel.log import Signed
        >>> log = Log().append(
        ...     Signed(party=Ref("street-mind")), happened=date(2021, 5, 28),
        ...     recorded=datetime(2021, 5, 31, tzinfo=UTC), by="handläggare",
        ... )
        >>> for problem in checked(log, load("enskede-arsta-vantor-2021")):
        ...     print(problem)
        entry 1/party: found 'street-mind', expected the key of a part (party), for example ...
    """
    parts = _parts_of(partnership)
    names = due_names(partnership, parts)
    amendments = [one.key for one in partnership.amendments]
    told = {one.number: one for one in log.standing}
    return first(
        problem
        for one in log.standing
        for problem in (
            *lost_parts(f"entry {one.number}", one.event, parts),
            *lost_due(f"entry {one.number}", one.event, parts, names),
            *_lost_amendment(one, amendments),
            *_lost_entry(one, told),
        )
    )


def _parts_of(partnership: Partnership) -> dict[str, Part]:
    added = (atom.added for atom in atoms_of(partnership) if isinstance(atom, AddPart))
    return {part.key: part for part in (*added, *partnership.parts)}


def lost_parts(path: str, event: Event, parts: Mapping[str, Part]) -> Iterator[Problem]:
    """Yield the parts that an event names and that are not there, or of another kind.

    Args:
        path: Where the event stands.
        event: The event.
        parts: The parts that there are.
    """
    meant = {field: kinds for (kind, field), kinds in MEANT_PARTS.items() if kind is type(event)}
    # What is due has names of its own.
    apart = {f"{path}/due/part", *(f"{path}/{field}" for field in meant)}
    yield from (found for found in lost_by(path, event, parts) if found.path not in apart)
    for field, kinds in meant.items():
        key = getattr(event, field)
        if isinstance(key, Ref) and not isinstance(parts.get(key), kinds):
            names = " or ".join(kind_name(one) for one in kinds)
            there = f", a {kind_name(type(parts[key]))}" if key in parts else ""
            others = [other.key for other in parts.values() if isinstance(other, kinds)]
            yield Problem(
                f"{path}/{field}",
                f"{str(key)!r}{there}",
                f"the key of a part ({names})",
                near(key, others),
            )


def _lost_amendment(one: Happening, amendments: list[str]) -> Iterator[Problem]:
    if isinstance(one.event, Amended) and one.event.amendment not in amendments:
        yield Problem(
            f"entry {one.number}/amendment",
            shown(one.event.amendment),
            "the key of an amendment of the partnership",
            near(one.event.amendment, amendments),
        )


def _lost_entry(one: Happening, told: Mapping[int, Happening]) -> Iterator[Problem]:
    if type(one.event) not in MEANT_ENTRIES:
        return
    field, kind = MEANT_ENTRIES[type(one.event)]
    number = getattr(one.event, field)
    if type(number) is int:
        found = told.get(number)
        if found is None or not isinstance(found.event, kind):
            what = kind_name(type(found.event)) if found else "which tells nothing that stands"
            numbers = [other.number for other in told.values() if isinstance(other.event, kind)]
            yield Problem(
                f"entry {one.number}/{field}",
                f"entry {number}, {what}",
                f"the number of an entry that tells of {kind_name(kind)}",
                ", ".join(map(str, numbers[:5])),
            )
