"""What a log tells of that may make money come back, by what clauses on repayment speak of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from enum import Enum

import attrs

from iopmodel.answers.answer import Holding
from iopmodel.answers.clawbacks import Clawback
from iopmodel.answers.returning import TRIGGERS
from iopmodel.answers.status.acting import deeds
from iopmodel.answers.status.effect import Effect, EffectState
from iopmodel.answers.whatif import includes
from iopmodel.log import BreachRaised, By, Happening, PartyLeft, RepaymentClaimed
from iopmodel.notgiven import NotGiven, Unstated
from iopmodel.partnership.aggregate import Partnership
from iopmodel.terms import AnyOf, Ending, EndingKind, Jointly, Trigger

__all__ = ["Event", "Occasion", "events_of", "occasion_of"]


class Occasion(Enum):
    """Whether what makes money come back by a clause has happened, as far as a log tells."""

    SET_OFF = "set-off"
    """An entry tells of it, such as that a party leaves."""
    MONEY_LEFT = "money-left"
    """It takes nothing but that money is not spent."""
    PERHAPS = "perhaps"
    """An entry tells of what may do, such as a notice of which that can be disputed."""
    NOT_TOLD = "not-told"
    """No entry tells of anything that does."""


@attrs.frozen
class Event:
    """Something that a log tells of and that may make money come back.

    Attributes:
        entry: The number of the entry.
        triggers: By clauses that speak of one of these.
        clause: By this clause only, where it is a claim.
        by: Who acts, leaves or claims.
        sure: Whether it is sure to be what such a clause speaks of.
    """

    entry: int
    triggers: frozenset[Trigger] = frozenset()
    clause: str = ""
    by: By = Unstated()
    sure: bool = False


_FAILURES = frozenset({Trigger.MISUSE, Trigger.NON_PERFORMANCE})
_LEAVING = frozenset({Trigger.LEAVING})


def events_of(
    terms: Partnership,
    occurred: Sequence[Happening],
    acts: Iterable[tuple[date, Sequence[Holding[Effect]]]],
) -> tuple[Event, ...]:
    """Return what may make money come back, in the order of its days.

    Args:
        terms: The terms in force on the day.
        occurred: What occurred, and may have its effect.
        acts: The day of each act that would end something, and what it comes to by one right.
    """
    found = list(_acts(terms, occurred, acts))
    for one in occurred:
        event = one.event
        if isinstance(event, PartyLeft):
            found.append(Event(one.number, _LEAVING, by=event.party, sure=True))
        elif isinstance(event, BreachRaised):
            # Whether what is raised is a failure, and of which kind, no entry can show.
            found.append(Event(one.number, _FAILURES, by=event.against))
        elif isinstance(event, RepaymentClaimed):
            found.append(Event(one.number, clause=event.of, by=event.by))
    return tuple(found)


def _acts(
    terms: Partnership,
    occurred: Sequence[Happening],
    acts: Iterable[tuple[date, Sequence[Holding[Effect]]]],
) -> Iterator[Event]:
    told = {deed.entry: deed for deed in deeds(occurred)}
    for own in (own for _, own in acts):
        first = own[0].value
        if all(one.value.state is EffectState.INEFFECTIVE for one in own):
            continue
        right, deed = terms.find(first.part), told[first.entry]
        act = right.act if isinstance(right, Ending) else deed.act
        effective = all(one.value.state is EffectState.EFFECTIVE for one in own)
        sure = effective and isinstance(right, Ending)
        if isinstance(act, NotGiven):
            # That a term is not extended is perhaps no leaving.
            yield Event(first.entry, _LEAVING, by=deed.by)
            continue
        if act in TRIGGERS:
            yield Event(first.entry, frozenset({TRIGGERS[act]}), by=deed.by, sure=sure)
        if act is EndingKind.EXCLUSION:
            # Who is made to leave does, and does not.
            yield Event(first.entry, _LEAVING)


def occasion_of(found: Clawback, events: Iterable[Event]) -> tuple[Occasion, tuple[int, ...]]:
    """Return whether what a clause speaks of has happened, and which entries tell of it.

    Args:
        found: What the clause makes come back.
        events: What may do.
    """
    told: dict[int, bool] = {}
    for one in events:
        if one.clause == found.part:
            told.setdefault(one.entry, False)
        elif one.triggers & {*found.triggers} and not _of_others(found, one):
            sure = one.sure and _is_of(found, one)
            told[one.entry] = told.get(one.entry, False) or sure
    entries = tuple(sorted(told))
    if any(told.values()):
        return Occasion.SET_OFF, entries
    if Trigger.UNSPENT in found.triggers:
        return Occasion.MONEY_LEFT, entries
    return Occasion.PERHAPS if told else Occasion.NOT_TOLD, entries


def _of_others(found: Clawback, one: Event) -> bool:
    """Return whether only others pay back, whichever of them leaves, than the one who does."""
    leaves = Trigger.LEAVING in one.triggers and isinstance(one.by, str)
    return leaves and isinstance(found.owed_by, AnyOf) and not _is_of(found, one)


def _is_of(found: Clawback, one: Event) -> bool:
    """Return whether who pays back is the one who leaves; where another acts, it need not be."""
    if Trigger.LEAVING not in one.triggers:
        return True
    if isinstance(one.by, Jointly):
        return all(includes(found.owed_by, actor) for actor in one.by.actors)
    return includes(found.owed_by, one.by)
