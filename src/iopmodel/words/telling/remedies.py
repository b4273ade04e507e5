"""Sentences about shortcomings and disputes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from iopmodel.notgiven import NotGiven
from iopmodel.parts import Text
from iopmodel.terms import BreachDialogue, DisputeLadder, Ending
from iopmodel.words.absences import noted, remarks, unless_left_out
from iopmodel.words.naming import among, holder, subject
from iopmodel.words.telling.ending import said_right
from iopmodel.words.voice import Voice

__all__ = ["REMEDIES"]


def _breach_dialogue(dialogue: BreachDialogue, voice: Voice) -> Iterator[str]:
    said = voice.say(
        "breach",
        who=subject(dialogue.between, voice),
        triggers=voice.tongue.clauses(voice.texts(dialogue.triggers)),
    )
    yield noted(said, voice, ("bearer", dialogue.between))
    yield voice.say("breach.about", about=voice.text(dialogue.about))
    if not isinstance(dialogue.plan_decided_by, NotGiven):
        yield voice.say("breach.plan-decided-by", who=holder(dialogue.plan_decided_by, voice))
    if not isinstance(dialogue.plan_made_by, NotGiven):
        yield voice.say("breach.plan-made-by", who=subject(dialogue.plan_made_by, voice))
    if not isinstance(dialogue.then, NotGiven):
        yield voice.say("breach.then", then=said_right(voice[Ending, dialogue.then], voice))
    yield from remarks(
        voice,
        ("plan-decided-by", unless_left_out(dialogue.plan_decided_by)),
        ("plan-made-by", unless_left_out(dialogue.plan_made_by)),
        ("then", unless_left_out(dialogue.then)),
    )


def _dispute_ladder(ladder: DisputeLadder, voice: Voice) -> Iterator[str]:
    first, *later = voice.texts(ladder.steps) or [voice.say("dispute.somehow")]
    steps = first + "".join(voice.say("dispute.next", step=step) for step in later)
    if isinstance(ladder.between, NotGiven):
        said = voice.say("dispute", steps=steps)
    else:
        said = voice.say("dispute.between", who=among(ladder.between, voice), steps=steps)
    yield noted(said, voice, ("between", unless_left_out(ladder.between)))
    if not isinstance(ladder.seen_to_by, NotGiven):
        yield voice.say("seen-to-by", who=subject(ladder.seen_to_by, voice))
    yield from remarks(voice, ("seen-to-by", unless_left_out(ladder.seen_to_by)))
    if isinstance(ladder.then, Text):
        yield voice.say("dispute.then", then=voice.text(ladder.then))
    yield from remarks(voice, ("then", ladder.then))


REMEDIES: Final[Mapping[type, Callable[[Any, Voice], Iterator[str]]]] = {
    BreachDialogue: _breach_dialogue,
    DisputeLadder: _dispute_ladder,
}
"""What tells each kind of part of this subject."""
