"""Sentences about commitments."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from iopmodel.notgiven import NotGiven
from iopmodel.terms import Commitment, Goal
from iopmodel.words.absences import noted, unless_left_out
from iopmodel.words.naming import named, subject
from iopmodel.words.timings import said_timing
from iopmodel.words.voice import Voice

__all__ = ["COMMITMENTS", "undertaken"]


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
    return voice.say(
        f"commitment.{commitment.modality.value}",
        who=subject(commitment.bearer, voice),
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
