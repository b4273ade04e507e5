"""Sentences about commitments."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from iopmodel.notgiven import NotGiven
from iopmodel.terms import AnyOf, Commitment, EachOf, Goal, Modality, Who
from iopmodel.words.absences import noted, unless_left_out
from iopmodel.words.naming import holder, named, nobody, subject
from iopmodel.words.timings import said_timing
from iopmodel.words.voice import Voice

__all__ = ["COMMITMENTS", "bound", "undertaken"]

_RIGHTS: Final = (Modality.PERMISSION, Modality.POWER)


def bound(modality: Modality, who: Who, voice: Voice, **values: str) -> str:
    """Return how binding it is for whom to do what.

    Args:
        modality: How binding.
        who: For whom.
        voice: The voice.
        values: What else the phrase has room for.
    """
    if modality is Modality.PROHIBITION and isinstance(who, (AnyOf, EachOf)):
        # Where each must not, none may: that each one must is not what is denied.
        return voice.say(f"commitment.{modality.value}.nobody", who=nobody(who, voice), **values)
    actor = holder(who, voice) if modality in _RIGHTS else subject(who, voice)
    return voice.say(f"commitment.{modality.value}", who=actor, **values)


def undertaken(commitment: Commitment, voice: Voice, *, timing: str) -> str:
    """Return who is to do what towards whom.

    Args:
        commitment: The commitment.
        voice: The voice.
        timing: When, or nothing.
    """
    what = voice.text(commitment.what)
    towards = voice.say("towards", who=subject(commitment.towards, voice))
    pause = ", " if "," in what else " "
    return bound(
        commitment.modality,
        commitment.bearer,
        voice,
        what=what,
        towards="" if isinstance(commitment.towards, NotGiven) else towards,
        timing=f"{pause}{timing}" if timing else "",
    )


def _commitment(commitment: Commitment, voice: Voice) -> Iterator[str]:
    given = not isinstance(commitment.timing, NotGiven)
    timing = said_timing(commitment.timing, voice) if given else ""
    yield noted(
        undertaken(commitment, voice, timing=timing),
        voice,
        ("bearer", commitment.bearer),
        ("towards", unless_left_out(commitment.towards)),
        ("when", unless_left_out(commitment.timing)),
    )
    if commitment.conditions:
        conditions = voice.tongue.clauses(voice.texts(commitment.conditions))
        yield voice.say("commitment.conditions", conditions=conditions)
    goals = [goal for key in commitment.serves if isinstance(goal := voice.find(key), Goal)]
    if goals:
        whats = voice.tongue.clauses(voice.text(goal.what) for goal in goals)
        yield voice.say("commitment.serves", goals=whats)
    if commitment.under:
        sources = voice.tongue.listed(named(key, voice) for key in commitment.under)
        yield voice.say("commitment.under", sources=sources)


COMMITMENTS: Final[Mapping[type, Callable[[Any, Voice], Iterator[str]]]] = {
    Commitment: _commitment,
}
"""What tells each kind of part of this subject."""
