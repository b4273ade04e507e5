"""The log: what occurs in the life of a partnership, recorded and never rewritten.

An event is a fact, lawful or not; what follows from it is not in the log. An entry says when it
happened, when and by whom it was recorded, and on what document it rests.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from iopmodel.doors import door

if TYPE_CHECKING:
    from iopmodel.log.agreeing import Amended, ExtensionAgreed, PartyJoined, PartyLeft, Signed
    from iopmodel.log.bodies import ChairElected, DecisionTaken, MeetingHeld
    from iopmodel.log.breaches import BreachRaised, PlanDecided, Remedied, Rescinded
    from iopmodel.log.checking import checked
    from iopmodel.log.conditions import ConditionFailed, DutyWaived, PhaseEnded
    from iopmodel.log.corrections import Corrected, Withdrawn
    from iopmodel.log.entry import EVENTS, AnyEvent, Entry
    from iopmodel.log.event import By, DueKey, Event
    from iopmodel.log.facts import FACTS, Fact
    from iopmodel.log.kept import Flaw, FlawReason, Kept
    from iopmodel.log.log import Happening, Log
    from iopmodel.log.notices import Notice, NoticeConsidered, NoticeReceived, NoticeSent
    from iopmodel.log.payments import (
        PaymentMade,
        PaymentResumed,
        PaymentStopped,
        RepaymentClaimed,
        RepaymentMade,
        SpendingReported,
    )
    from iopmodel.log.reports import Group, OutcomeReported, ReportAccepted, ReportDelivered

__all__ = [
    "EVENTS",
    "FACTS",
    "Amended",
    "AnyEvent",
    "BreachRaised",
    "By",
    "ChairElected",
    "ConditionFailed",
    "Corrected",
    "DecisionTaken",
    "DueKey",
    "DutyWaived",
    "Entry",
    "Event",
    "ExtensionAgreed",
    "Fact",
    "Flaw",
    "FlawReason",
    "Group",
    "Happening",
    "Kept",
    "Log",
    "MeetingHeld",
    "Notice",
    "NoticeConsidered",
    "NoticeReceived",
    "NoticeSent",
    "OutcomeReported",
    "PartyJoined",
    "PartyLeft",
    "PaymentMade",
    "PaymentResumed",
    "PaymentStopped",
    "PhaseEnded",
    "PlanDecided",
    "Remedied",
    "RepaymentClaimed",
    "RepaymentMade",
    "ReportAccepted",
    "ReportDelivered",
    "Rescinded",
    "Signed",
    "SpendingReported",
    "Withdrawn",
    "checked",
]

__getattr__ = door(
    __name__,
    (
        "event",
        "agreeing",
        "notices",
        "payments",
        "reports",
        "bodies",
        "breaches",
        "conditions",
        "facts",
        "corrections",
        "entry",
        "log",
        "kept",
        "checking",
    ),
)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
