"""Every event that tells of a partnership's life, as one union; corrections are not of it."""

from __future__ import annotations

from typing import Final, get_args

from iopmodel.log.agreeing import Amended, ExtensionAgreed, PartyJoined, PartyLeft, Signed
from iopmodel.log.bodies import ChairElected, DecisionTaken, MeetingHeld
from iopmodel.log.breaches import BreachRaised, PlanDecided, Remedied, Rescinded
from iopmodel.log.conditions import ConditionFailed, DutyWaived, PhaseEnded
from iopmodel.log.event import Event
from iopmodel.log.notices import NoticeConsidered, NoticeReceived, NoticeSent
from iopmodel.log.payments import (
    PaymentMade,
    PaymentResumed,
    PaymentStopped,
    RepaymentClaimed,
    RepaymentMade,
    SpendingReported,
)
from iopmodel.log.reports import OutcomeReported, ReportAccepted, ReportDelivered

__all__ = ["FACTS", "Fact"]

Fact = (
    Amended
    | BreachRaised
    | ChairElected
    | ConditionFailed
    | DecisionTaken
    | DutyWaived
    | ExtensionAgreed
    | MeetingHeld
    | NoticeConsidered
    | NoticeReceived
    | NoticeSent
    | OutcomeReported
    | PartyJoined
    | PartyLeft
    | PaymentMade
    | PaymentResumed
    | PaymentStopped
    | PhaseEnded
    | PlanDecided
    | Remedied
    | RepaymentClaimed
    | RepaymentMade
    | ReportAccepted
    | ReportDelivered
    | Rescinded
    | Signed
    | SpendingReported
)
"""What can occur in the life of a partnership, in alphabetical order."""

FACTS: Final[tuple[type[Event], ...]] = get_args(Fact)
"""Every kind of it."""
