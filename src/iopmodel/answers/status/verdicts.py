"""What the text says to each kind of event that ends and extends nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from iopmodel.answers.asking import Reads
from iopmodel.answers.status.conditions import phases
from iopmodel.answers.status.effect import EffectReason, EffectState
from iopmodel.answers.status.electing import elected
from iopmodel.answers.status.extending import theirs
from iopmodel.answers.status.matching import part_of
from iopmodel.log import (
    BreachRaised,
    ChairElected,
    DecisionTaken,
    DueKey,
    DutyWaived,
    Event,
    MeetingHeld,
    OutcomeReported,
    PartyJoined,
    PartyLeft,
    PaymentMade,
    PaymentResumed,
    PaymentStopped,
    PhaseEnded,
    PlanDecided,
    Remedied,
    RepaymentClaimed,
    RepaymentMade,
    ReportAccepted,
    ReportDelivered,
    Signed,
    SpendingReported,
)
from iopmodel.notgiven import NotGiven, Unstated
from iopmodel.partnership.aggregate import Parts
from iopmodel.terms import (
    Accession,
    Body,
    BreachDialogue,
    Funding,
    Indicator,
    Party,
    PaymentPlan,
    PaymentStop,
    Repayment,
    Report,
    Who,
)

__all__ = ["READS", "VERDICTS", "Verdict", "frame_of"]

Verdict = tuple[str, EffectState, EffectReason]
"""The key of the part that an event goes by, and what it comes to."""

READS: Final[Reads] = {
    Accession: ("decided_by",),
    Body: ("chair",),
    BreachDialogue: ("plan_decided_by",),
    Funding: ("payer", "payee"),
    Indicator: ("by",),
    Party: (),
    PaymentPlan: ("of",),
    PaymentStop: ("by", "of"),
    Repayment: ("owed_to", "severity", "fault", "after"),
    Report: ("author", "recipient"),
}
"""The fields that they look at."""


def _counts(part: str) -> Verdict:
    return part, EffectState.EFFECTIVE, EffectReason.COUNTS


def _not(part: str, reason: EffectReason) -> Verdict:
    return part, EffectState.INEFFECTIVE, reason


def _disputed(part: str, reason: EffectReason) -> Verdict:
    return part, EffectState.DISPUTED, reason


def _by(part: str, whose: Who, by: Any) -> Verdict:
    """Return what comes of something that is for certain actors to do."""
    if not theirs(whose, by):
        return _not(part, EffectReason.NOT_THEIRS)
    if isinstance(by, NotGiven):
        return _disputed(part, EffectReason.BY_NOT_TOLD)
    return (
        _disputed(part, EffectReason.WHO_NOT_SAID) if isinstance(whose, NotGiven) else _counts(part)
    )


def frame_of(parts: Parts, key: str) -> Funding | None:
    """Return the frame that a key is of: its own, or that of a plan."""
    part = parts.find(key)
    if isinstance(part, PaymentPlan):
        return parts[Funding, part.of]
    return part if isinstance(part, Funding) else None


def _party(parts: Parts, event: Signed | PartyLeft, *, before: bool) -> Verdict:
    if not isinstance(parts.find(event.party), Party):
        return _not(event.party, EffectReason.NO_SUCH_PART)
    return _not(event.party, EffectReason.ALREADY_SO) if before else _counts(event.party)


def _joined(parts: Parts, event: PartyJoined, *, before: bool) -> Verdict:
    if not isinstance(parts.find(event.party), Party):
        return _not(event.party, EffectReason.NO_SUCH_PART)
    if before:
        return _not(event.party, EffectReason.ALREADY_SO)
    ways = parts.all(Accession)
    deciders = [step.by for way in ways for step in way.decided_by]
    if not deciders:
        return _disputed(event.party, EffectReason.BESIDE_THE_CLAUSE)
    found = [_by(ways[0].key, whose, event.by) for whose in deciders]
    return next((one for one in found if one[1] is not EffectState.INEFFECTIVE), found[0])


def _payment(parts: Parts, event: PaymentMade, **_: object) -> Verdict:
    frame = frame_of(parts, event.of)
    if frame is None:
        return _not(event.of, EffectReason.NO_SUCH_PART)
    others = event.payer not in {Unstated(), frame.payer} or event.payee not in {
        Unstated(),
        frame.payee,
    }
    return _disputed(event.of, EffectReason.BESIDE_THE_CLAUSE) if others else _counts(event.of)


def _stopped(parts: Parts, event: PaymentStopped, *, before: bool) -> Verdict:
    frame = frame_of(parts, event.of)
    if frame is None:
        return _not(event.of, EffectReason.NO_SUCH_PART)
    if before:
        return _not(event.of, EffectReason.ALREADY_SO)
    if not isinstance(event.right, NotGiven) and not isinstance(
        parts.find(event.right), PaymentStop
    ):
        # A right to end something may say so in words.
        return _disputed(event.right, EffectReason.EFFECT_NOT_SAID)
    stops = [
        one
        for one in parts.all(PaymentStop)
        if one.of == frame.key and event.right in {Unstated(), one.key}
    ]
    if not stops:
        return _disputed(event.of, EffectReason.BESIDE_THE_CLAUSE)
    found = _by(stops[0].key, stops[0].by, event.by)
    # Whether what has to be the case is so, no entry can show.
    sure = found[1] is EffectState.EFFECTIVE
    return _disputed(stops[0].key, EffectReason.ON_TERMS) if sure else found


def _resumed(parts: Parts, event: PaymentResumed, *, before: bool) -> Verdict:
    if frame_of(parts, event.of) is None:
        return _not(event.of, EffectReason.NO_SUCH_PART)
    return _not(event.of, EffectReason.ALREADY_SO) if before else _counts(event.of)


def _claimed(parts: Parts, event: RepaymentClaimed, **_: object) -> Verdict:
    part = parts.find(event.of)
    if not isinstance(part, Repayment):
        return _not(event.of, EffectReason.NO_SUCH_PART)
    found = _by(part.key, part.owed_to, event.by)
    terms = (part.severity, part.fault, part.after)
    if found[1] is EffectState.EFFECTIVE and not all(isinstance(one, NotGiven) for one in terms):
        return _disputed(part.key, EffectReason.ON_TERMS)
    return found


def _report(parts: Parts, event: ReportDelivered, **_: object) -> Verdict:
    part = parts.find(event.of)
    if not isinstance(part, Report):
        return _not(event.of, EffectReason.NO_SUCH_PART)
    if not theirs(part.author, event.by) or not theirs(part.recipient, event.to):
        return _disputed(part.key, EffectReason.BESIDE_THE_CLAUSE)
    return _counts(part.key)


def _accepted(parts: Parts, event: ReportAccepted, *, before: str) -> Verdict:
    part = parts.find(before) if before else None
    if not isinstance(part, Report):
        return _not(before, EffectReason.NO_SUCH_ENTRY)
    if not theirs(part.recipient, event.by):
        return _not(part.key, EffectReason.NOT_THEIRS)
    return _counts(part.key)


def _outcome(parts: Parts, event: OutcomeReported, **_: object) -> Verdict:
    part = parts.find(event.of)
    if not isinstance(part, Indicator):
        return _not(event.of, EffectReason.NO_SUCH_PART)
    if {*part.by} - {group.by for group in event.groups}:
        return part.key, EffectState.EFFECTIVE, EffectReason.INCOMPLETE
    return _counts(part.key)


def _plan(parts: Parts, event: PlanDecided, *, before: bool) -> Verdict:
    if not before:
        return _not("", EffectReason.NO_SUCH_ENTRY)
    talks = parts.all(BreachDialogue)
    if not talks:
        return _disputed("", EffectReason.BESIDE_THE_CLAUSE)
    found = [_by(one.key, one.plan_decided_by, event.by) for one in talks]
    order = [EffectState.EFFECTIVE, EffectState.DISPUTED, EffectState.INEFFECTIVE]
    return min(found, key=lambda one: order.index(one[1]))


def _remedied(_: Parts, __: Remedied, *, before: bool) -> Verdict:
    return _counts("") if before else _not("", EffectReason.NO_SUCH_ENTRY)


def _waived(parts: Parts, event: DutyWaived, **_: object) -> Verdict:
    key = part_of(parts, event.due)
    part = parts.find(key)
    if part is None:
        return _not(key, EffectReason.NO_SUCH_PART)
    whose: Who = Unstated()
    if isinstance(part, Report):
        whose = part.recipient
    elif isinstance(part, PaymentPlan):
        whose = parts[Funding, part.of].payee
    elif isinstance(part, Repayment):
        whose = part.owed_to
    return _by(part.key, whose, event.by)


def _phase(parts: Parts, event: PhaseEnded, **_: object) -> Verdict:
    part = parts.find(event.of)
    if part is None:
        return _not(event.of, EffectReason.NO_SUCH_PART)
    return _counts(part.key) if phases(part) else _not(part.key, EffectReason.NO_CONDITION)


def _there(parts: Parts, event: Event, **_: object) -> Verdict:
    """Return what comes of an event that goes by no clause: the parts it names have to be there."""
    due = getattr(event, "due", Unstated())
    named = part_of(parts, due) if isinstance(due, DueKey) else ""
    keys = [named if key == getattr(due, "part", None) else key for key in event.concerns]
    lost = [key for key in keys if parts.find(key) is None]
    if lost:
        return _not(lost[0], EffectReason.NO_SUCH_PART)
    return _counts(keys[0] if keys else "")


VERDICTS: Final[Mapping[type[Event], Callable[..., Verdict]]] = {
    BreachRaised: _there,
    ChairElected: elected,
    DecisionTaken: _there,
    DutyWaived: _waived,
    MeetingHeld: _there,
    OutcomeReported: _outcome,
    PartyJoined: _joined,
    PartyLeft: _party,
    PaymentMade: _payment,
    PaymentResumed: _resumed,
    PaymentStopped: _stopped,
    PhaseEnded: _phase,
    PlanDecided: _plan,
    Remedied: _remedied,
    RepaymentClaimed: _claimed,
    RepaymentMade: _there,
    ReportAccepted: _accepted,
    ReportDelivered: _report,
    Signed: _party,
    SpendingReported: _there,
}
"""For each kind of event, what the text says to it, and to what was so before it."""
