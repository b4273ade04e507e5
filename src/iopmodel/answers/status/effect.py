"""What an event comes to: whether it has the effect that it was meant to have, and why."""

from __future__ import annotations

from enum import Enum
from typing import Final

import attrs

from iopmodel.answers.provisos import ProvisoReason
from iopmodel.dates.period import End
from iopmodel.notgiven import Bounds, NotApplicable, NotGiven
from iopmodel.terms import Ends

__all__ = ["BESIDE", "Effect", "EffectReason", "EffectState"]


class EffectState(Enum):
    """Whether an event has its effect."""

    EFFECTIVE = "effective"
    """It has."""
    INEFFECTIVE = "ineffective"
    """It has none, which is no breach by itself."""
    DISPUTED = "disputed"
    """Neither the text nor the log says whether it has."""


class EffectReason(Enum):
    """Why an event has its effect, or has not, or it can be disputed."""

    COUNTS = "counts"
    """It is as the agreement has it, or the agreement has nothing against it."""
    ENDS = "ends"
    """It ends something by a day."""
    STOPS = "stops"
    """It keeps the term from being extended further."""
    EXTENDS = "extends"
    """The term goes on until a day."""
    NO_SUCH_PART = "no-such-part"
    """The agreement has no such right or clause."""
    NO_CONDITION = "no-condition"
    """The part sets no such condition, and its times hang on none."""
    NOT_THEIRS = "not-theirs"
    """It is for someone else to do."""
    NO_PARTY = "no-party"
    """Whoever did it was a party no longer."""
    PARTY_NOT_SURE = "party-not-sure"
    """Whoever did it may have been a party no longer."""
    TOO_LATE = "too-late"
    """It came after the last day for it."""
    ALREADY_OVER = "already-over"
    """What it would end, or go on with, was over by then."""
    ALREADY_SO = "already-so"
    """It was so before."""
    COUNTED_ELSEWHERE = "counted-elsewhere"
    """The time is counted from another moment, which the log tells of."""
    NOT_YET = "not-yet"
    """The time is counted from a later moment, of which the log does not tell."""
    BARRED = "barred"
    """Something else that is so rules it out, such as who chairs another body."""
    RIGHT_NOT_NAMED = "right-not-named"
    """It names no right, and there are several by which it would have different effects."""
    WHO_NOT_SAID = "who-not-said"
    """The text does not say whose it is to do."""
    BY_NOT_TOLD = "by-not-told"
    """The log does not tell who did it."""
    MOMENT_NOT_SAID = "moment-not-said"
    """The text does not say from which moment its time is counted."""
    MOMENT_NOT_TOLD = "moment-not-told"
    """The time is counted from an earlier moment, of which the log does not tell."""
    TIME_NOT_SAID = "time-not-said"
    """The text does not say when it takes effect."""
    FORM_NOT_TOLD = "form-not-told"
    """The log does not tell that it has the form it needs."""
    ON_TERMS = "on-terms"
    """It may be done on terms only, which no log can show to be met."""
    BESIDE_THE_CLAUSE = "beside-the-clause"
    """It is not what the clause provides for; whether they may agree on it is not said."""
    NO_SUCH_ENTRY = "no-such-entry"
    """No entry that stands tells of what it goes back to."""
    INCOMPLETE = "incomplete"
    """It does not tell all that the agreement asks for."""
    EFFECT_NOT_SAID = "effect-not-said"
    """The text does not say what follows."""


BESIDE: Final = (EffectReason.NO_SUCH_PART, EffectReason.NOT_THEIRS)
"""Why a right has nothing to do with an act that names none."""


@attrs.frozen(kw_only=True)
class Effect:
    """What one event comes to, by one right or clause.

    Attributes:
        entry: The number of the entry that tells of it.
        part: The key of the part it goes by; empty where there is none.
        state: Whether it has its effect.
        reason: Why.
        ends: What it ends, where that is what it would do.
        day: The last day of that, as closely as the text lets it; or the day until which it is
            agreed that it goes on, or goes on at the most.
        on_terms: The terms that no log can show to be met.

    Examples:
        >>> one = Effect(
        ...     entry=3, part="uppsagning", state=EffectState.INEFFECTIVE,
        ...     reason=EffectReason.TOO_LATE,
        ... )
        >>> one.key, one.known
        ('3/uppsagning', True)
    """

    entry: int
    part: str
    state: EffectState
    reason: EffectReason
    ends: Ends | NotGiven | NotApplicable = NotApplicable()
    day: End | Bounds[End] | NotGiven | NotApplicable = NotApplicable()
    on_terms: tuple[ProvisoReason, ...] = ()

    @property
    def key(self) -> str:
        """The number of the entry, and the part."""
        return f"{self.entry}/{self.part}" if self.part else f"{self.entry}"

    @property
    def known(self) -> bool:
        """Whether it can be told if it has its effect."""
        return self.state is not EffectState.DISPUTED
