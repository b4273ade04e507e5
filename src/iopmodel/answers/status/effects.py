"""A log told from its first day to a day: what each event comes to, and what is so after it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import Any, Final

import attrs

from iopmodel.answers.answer import Holding
from iopmodel.answers.status.acting import ACTS, Deed, deeds, effects_of
from iopmodel.answers.status.conditions import Failure, failures
from iopmodel.answers.status.effect import Effect, EffectState
from iopmodel.answers.status.electing import Chairs, Sitting
from iopmodel.answers.status.extending import Agreement, agreements
from iopmodel.answers.status.leaving import ends_before, unless_gone
from iopmodel.answers.status.parting import PARTS, parting, whose
from iopmodel.answers.status.telling import Teller
from iopmodel.answers.voters import standing_behind
from iopmodel.log import (
    Amended,
    BreachRaised,
    ChairElected,
    ConditionFailed,
    DutyWaived,
    ExtensionAgreed,
    Happening,
    PartyJoined,
    PartyLeft,
    PaymentResumed,
    PaymentStopped,
    PhaseEnded,
    PlanDecided,
    Remedied,
    ReportAccepted,
    ReportDelivered,
    Signed,
)
from iopmodel.notgiven import NotGiven, Unstated
from iopmodel.partnership.aggregate import Partnership
from iopmodel.terms import PaymentPlan

__all__ = ["Breach", "Seat", "Told", "told"]


@attrs.frozen
class Seat:
    """Who chairs a body.

    Attributes:
        entry: The number of the entry that tells of the election.
        since: Its day.
        of: Where the chair comes from.
        party: Which party that is.
        sure: Whether the election is sure to have its effect.
    """

    entry: int
    since: date
    of: str
    party: str
    sure: bool


@attrs.frozen
class Breach:
    """A shortcoming that was raised.

    Attributes:
        entry: The number of the entry that tells of it.
        raised: Its day.
        event: What was raised.
        plan: The day on which a plan was decided on, if one was.
        until: The last day that the plan gives.
        remedied: The day on which it was found to be put right, if it was.
    """

    entry: int
    raised: date
    event: BreachRaised
    plan: date | NotGiven = Unstated()
    until: date | NotGiven = Unstated()
    remedied: date | NotGiven = Unstated()


@attrs.define(kw_only=True)
class Told:
    """What a log tells until a day.

    Attributes:
        effects: What each event comes to, in the order of their days.
        acts: The day of each act that would end something, and what it comes to, by each right.
        ending: Those of them that would end the part of someone, by whose it is.
        signed: Who has signed.
        acted: Those acts, by their entries.
        left: Who is there no longer, and since when.
        back: Who has come in, and when last.
        over: The parts whose condition or phase is over, and since when.
        stopped: The plans whose payments are stopped, since when, and whether that is sure.
        waived: What was waived, and by which entry.
        chairs: Who chairs which body.
        breaches: The shortcomings that were raised, by their entries.
        agreed: The agreements that it goes on.
        failed: The conditions that are met no longer.
        refused: The entries of events that are sure to have no effect.
    """

    effects: list[Holding[Effect]] = attrs.field(factory=list)
    acts: list[tuple[date, list[Holding[Effect]]]] = attrs.field(factory=list)
    ending: dict[str, list[tuple[date, list[Holding[Effect]]]]] = attrs.field(factory=dict)
    signed: set[str] = attrs.field(factory=set)
    acted: dict[int, Deed] = attrs.field(factory=dict)
    left: dict[str, date] = attrs.field(factory=dict)
    back: dict[str, date] = attrs.field(factory=dict)
    over: dict[str, date] = attrs.field(factory=dict)
    stopped: dict[str, tuple[date, bool]] = attrs.field(factory=dict)
    waived: list[tuple[int, DutyWaived]] = attrs.field(factory=list)
    chairs: dict[str, Seat] = attrs.field(factory=dict)
    breaches: dict[int, Breach] = attrs.field(factory=dict)
    delivered: dict[int, str] = attrs.field(factory=dict)
    agreed: tuple[Agreement, ...] = ()
    failed: tuple[Failure, ...] = ()
    refused: set[int] = attrs.field(factory=set)


def told(partnership: Partnership, occurred: Sequence[Happening]) -> Told:
    """Return what occurrences come to, one after the other.

    Args:
        partnership: Whose they are, with all its amendments.
        occurred: What occurred, by its days.
    """
    teller = Teller(partnership)
    found = Told(agreed=agreements(occurred), failed=failures(occurred))
    found.acted = {one.entry: one for one in deeds(occurred)}
    extended = teller.extended(found.agreed)
    for one in occurred:
        if isinstance(one.event, ACTS):
            deed = found.acted[one.number]
            by_right = _acted(partnership, teller.terms(deed.on), deed, found)
            own = [holding for each in by_right for holding in each]
        elif isinstance(one.event, ExtensionAgreed):
            own = extended[one.number]
        elif isinstance(one.event, ConditionFailed):
            own = teller.failed(Failure(one.number, one.happened, one.event))
        elif isinstance(one.event, Amended):
            own = teller.amended(one.number, one.event.amendment)
        else:
            before = _BEFORE.get(type(one.event), _nothing)(one, found)
            own = teller.verdict(one, before)
        if all(each.value.state is EffectState.INEFFECTIVE for each in own):
            found.refused.add(one.number)
        else:
            sure = all(each.value.state is EffectState.EFFECTIVE for each in own)
            _remember(one, found, teller.terms(one.happened), sure=sure)
        found.effects.extend(own)
    return found


def _acted(
    partnership: Partnership, terms: Partnership, deed: Deed, found: Told
) -> list[list[Holding[Effect]]]:
    """Return what an act comes to by each right, after the acts before it, and put it down."""
    own = found.ending.get(str(deed.by), ())
    parted = parting(partnership, found.acted, own, found.back)
    by_right = [
        unless_gone(partnership, each, deed, found.left, parted)
        for each in effects_of(terms, deed).values()
    ]
    for each in by_right:
        found.acts.append((deed.on, each))
        ends = {whose(terms, deed, one.value) for one in each if one.value.ends in PARTS}
        for who in ends - ({deed.by} if ends_before(parted, deed.by, each) else set()):
            found.ending.setdefault(who, []).append((deed.on, each))
    return by_right


def _nothing(_: Happening, __: Told) -> None:
    return None


def _chairs(one: Happening, found: Told) -> Chairs:
    sitting = (
        Sitting(body, seat.party, seat.since, seat.sure)
        for body, seat in sorted(found.chairs.items())
        if seat.party not in found.left
    )
    return Chairs(one.happened, tuple(sitting))


def _before(was: Callable[[Any, Told], Any]) -> Callable[[Happening, Told], Any]:
    return lambda one, found: was(one.event, found)


_BEFORE: Final[Mapping[type, Callable[[Happening, Told], Any]]] = MappingProxyType(
    {
        ChairElected: _chairs,
        PartyJoined: _before(
            lambda event, found: event.party not in found.left and event.party not in found.ending
        ),
        PartyLeft: _before(lambda event, found: event.party in found.left),
        PaymentResumed: _before(lambda event, found: event.of not in found.stopped),
        PaymentStopped: _before(lambda event, found: event.of in found.stopped),
        PlanDecided: _before(lambda event, found: event.breach in found.breaches),
        Remedied: _before(lambda event, found: event.breach in found.breaches),
        ReportAccepted: _before(lambda event, found: found.delivered.get(event.delivery, "")),
        Signed: _before(lambda event, found: event.party in found.signed),
    }
)
"""What was so before an event and matters to it."""


def _remember(one: Happening, found: Told, terms: Partnership, *, sure: bool) -> None:
    """Put down what is so after an event that has its effect, or may."""
    event, day = one.event, one.happened
    if isinstance(event, Signed):
        found.signed.add(event.party)
    elif isinstance(event, PartyLeft):
        found.left[event.party] = day
    elif isinstance(event, PartyJoined):
        found.left.pop(event.party, None)
        found.ending.pop(event.party, None)
        found.back[event.party] = day
    elif isinstance(event, PaymentStopped):
        found.stopped.update(dict.fromkeys(_plans(terms, event.of), (day, sure)))
    elif isinstance(event, PaymentResumed):
        for key in _plans(terms, event.of):
            found.stopped.pop(key, None)
    elif isinstance(event, ChairElected) and isinstance(event.of, str):
        party = standing_behind(terms, event.of)
        found.chairs[event.body] = Seat(one.number, day, event.of, party, sure)
    elif isinstance(event, ReportDelivered):
        found.delivered[one.number] = event.of
    else:
        _remember_failing(one, found, sure=sure)


def _remember_failing(one: Happening, found: Told, *, sure: bool) -> None:
    event, day = one.event, one.happened
    if isinstance(event, BreachRaised):
        found.breaches[one.number] = Breach(one.number, day, event)
    elif isinstance(event, PlanDecided):
        raised = found.breaches[event.breach]
        found.breaches[event.breach] = attrs.evolve(raised, plan=day, until=event.until)
    elif isinstance(event, Remedied):
        raised = found.breaches[event.breach]
        found.breaches[event.breach] = attrs.evolve(raised, remedied=day)
    elif isinstance(event, DutyWaived) and sure:
        found.waived.append((one.number, event))
    elif isinstance(event, (PhaseEnded, ConditionFailed)) and sure:
        found.over.setdefault(event.of, day)


def _plans(terms: Partnership, key: str) -> list[str]:
    """Return the keys by which payments are known: the plan, or the frame and all of its plans."""
    plans = [plan.key for plan in terms.all(PaymentPlan) if plan.of == key]
    return [key, *plans]
