"""What comes next: what is overdue, what is to be done by when, and what the log lacks."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import Enum

import attrs

from iopmodel.answers.answer import Holding
from iopmodel.answers.status.breaches import Shortcoming
from iopmodel.answers.status.chairing import Chaired, ChairState
from iopmodel.answers.status.duty import Duty, DutyState
from iopmodel.answers.status.effect import Effect, EffectReason
from iopmodel.dates.period import OPEN_END, End
from iopmodel.notgiven import NotGiven, Unstated

__all__ = ["Next", "NextReason", "following"]


class NextReason(Enum):
    """Why something is to be done next."""

    OVERDUE = "overdue"
    """Its last day has gone."""
    OPEN = "open"
    """It can be done now, until a day."""
    COMING = "coming"
    """It can be done soon."""
    RECORD = "record"
    """The log does not tell of the moment from which the time of an act is counted."""
    ELECT = "elect"
    """The time of a chair has gone, or nobody was elected."""
    BREACH = "breach"
    """A shortcoming was raised, and the text has a step that comes next."""


@attrs.frozen(kw_only=True)
class Next:
    """One thing that is to be done next.

    Attributes:
        reason: Why.
        about: What it is about: what is due, an event, a body or a shortcoming.
        by: By which day; not given where the text says none.
    """

    reason: NextReason
    about: Duty | Effect | Chaired | Shortcoming
    by: End | NotGiven = Unstated()


_DUTIES = {
    DutyState.OVERDUE: NextReason.OVERDUE,
    DutyState.OPEN: NextReason.OPEN,
    DutyState.COMING: NextReason.COMING,
}
_MOMENTS = {EffectReason.NOT_YET, EffectReason.MOMENT_NOT_TOLD}
_CHAIRS = {ChairState.OVER, ChairState.PERHAPS_OVER, ChairState.NOBODY}


def following(
    until: date,
    duties: Iterable[Holding[Duty]],
    effects: Iterable[Holding[Effect]],
    chaired: Iterable[Holding[Chaired]],
    shortcomings: Iterable[Holding[Shortcoming]],
) -> list[Holding[Next]]:
    """Return what is to be done next, by its days: what has none comes first.

    Args:
        until: The last day that is looked at.
        duties: What is due.
        effects: What the events come to.
        chaired: Who chairs which body.
        shortcomings: The shortcomings that were raised.
    """
    found = [
        *(
            _held(one, Next(reason=NextReason.RECORD, about=one.value))
            for one in effects
            if one.value.reason in _MOMENTS
        ),
        *(
            _held(one, Next(reason=NextReason.ELECT, about=one.value))
            for one in chaired
            if one.value.state in _CHAIRS
        ),
        *(
            _held(one, Next(reason=NextReason.BREACH, about=one.value))
            for one in shortcomings
            if one.value.steps
        ),
    ]
    for duty in duties:
        due = duty.value.due
        if duty.value.remains and due.window.first <= until:
            reason = _DUTIES[duty.value.state]
            found.append(_held(duty, Next(reason=reason, about=duty.value, by=due.window.last)))
    return sorted(found, key=lambda one: _place(one.value))


def _held(holding: Holding[object], value: Next) -> Holding[Next]:
    return Holding(value, holding.given, holding.clauses)


def _place(one: Next) -> date:
    if isinstance(one.by, date):
        return one.by
    return date.max if one.by is OPEN_END else date.min
