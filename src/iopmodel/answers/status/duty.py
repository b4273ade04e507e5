"""How it stands with one thing that is due: its state on a day, and why."""

from __future__ import annotations

from datetime import date
from enum import Enum
from functools import partial
from typing import Final

import attrs

from iopmodel.answers.due import Due
from iopmodel.answers.status.matching import Match, is_whole
from iopmodel.answers.tasks import DueKind
from iopmodel.money import Money
from iopmodel.notgiven import NotApplicable
from iopmodel.terms import Modality

__all__ = ["Duty", "DutyReason", "DutyState", "settled"]


class DutyState(Enum):
    """How it stands with something that is due."""

    OVERDUE = "overdue"
    """Its last day has gone, and it has not been done."""
    OPEN = "open"
    """It can be done now."""
    COMING = "coming"
    """Its first day has not come."""
    LATE = "late"
    """It was done after its last day."""
    FULFILLED = "fulfilled"
    """It was done."""
    WAIVED = "waived"
    """The one to whom it was due has done without it."""
    GONE = "gone"
    """Its days have gone, and it was no duty of which a log would tell that it was done."""
    VOID = "void"
    """It is due no longer."""


class DutyReason(Enum):
    """Why it stands so."""

    DONE = "done"
    """It was done by its last day."""
    DONE_LATE = "done-late"
    """It was done after that."""
    NOT_DONE = "not-done"
    """No entry tells that it was done."""
    PART_PAID = "part-paid"
    """Less was paid than was due."""
    WAIVED = "waived"
    """An entry tells that it was waived."""
    LAPSED = "lapsed"
    """A right that was not used by its last day is lost."""
    NOT_TOLD = "not-told"
    """It is not the kind of thing that entries tell of."""
    OVER = "over"
    """It would have been due after the end."""
    NOT_EXTENDED = "not-extended"
    """It would have been due only if it had gone on."""
    LEFT = "left"
    """The one who would have done it, or to whom, is there no longer."""
    PART_OVER = "part-over"
    """Notice has ended the part of the one who would have done it, or to whom."""
    STOPPED = "stopped"
    """Payments have been stopped, rightly where it is void, and otherwise perhaps."""
    CONDITION = "condition"
    """The condition or the phase that it hangs on is over."""
    AFTER_THE_END = "after-the-end"
    """It could be done until after an early end, and whether it is due all the same is not said."""


_TOLD: Final = (DueKind.MEETING, DueKind.REPORT, DueKind.PAYMENT, DueKind.ELECTION)


@attrs.frozen(kw_only=True)
class Duty:
    """One thing that is due, and how it stands with it.

    Attributes:
        due: What is due, with the conditions that it still hangs on, the readings apart.
        state: How it stands with it.
        reason: Why.
        done: The day on which it was done.
        entries: The numbers of the entries that tell of it.
        paid: How much was paid of it, where it is a payment.
    """

    due: Due
    state: DutyState
    reason: DutyReason
    done: date | NotApplicable = NotApplicable()
    entries: tuple[int, ...] = ()
    paid: Money | NotApplicable = NotApplicable()

    @property
    def key(self) -> str:
        """The key of what is due."""
        return self.due.key

    @property
    def known(self) -> bool:
        """Whether it can be told how it stands."""
        if self.reason is DutyReason.STOPPED:
            return self.state is DutyState.VOID
        return self.reason is not DutyReason.AFTER_THE_END

    @property
    def rest(self) -> Due:
        """What is due still: of a payment of which a part was made, the rest."""
        amount = self.due.amount
        if isinstance(amount, Money) and isinstance(self.paid, Money):
            return attrs.evolve(self.due, amount=amount - self.paid)
        return self.due

    @property
    def remains(self) -> bool:
        """Whether it is still to be done."""
        return self.state in {DutyState.OVERDUE, DutyState.OPEN, DutyState.COMING}


def settled(due: Due, match: Match, on: date) -> Duty:
    """Return how it stands on a day with something that is due, as far as it was done.

    Args:
        due: What is due.
        match: What was done of it.
        on: The day.
    """
    told = partial(Duty, due=due, entries=match.entries, done=match.on, paid=match.paid)
    last = due.window.last
    if is_whole(due, match):
        if isinstance(match.on, date) and last < match.on:
            return told(state=DutyState.LATE, reason=DutyReason.DONE_LATE)
        return told(state=DutyState.FULFILLED, reason=DutyReason.DONE)
    part = DutyReason.PART_PAID if match.entries else DutyReason.NOT_DONE
    if on < due.window.first:
        return told(state=DutyState.COMING, reason=part)
    if on <= last:
        return told(state=DutyState.OPEN, reason=part)
    if due.modality is Modality.OBLIGATION and due.kind in _TOLD:
        return told(state=DutyState.OVERDUE, reason=part)
    lapsed = due.kind in {DueKind.NOTICE, DueKind.DECISION}
    reason = DutyReason.LAPSED if lapsed else DutyReason.NOT_TOLD
    return told(state=DutyState.GONE, reason=reason)
