"""Sentences about ending early, shortcomings, disputes, changes and renegotiation."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from iopmodel.dates import Span
from iopmodel.notgiven import NotGiven
from iopmodel.parts import Text
from iopmodel.terms import BreachDialogue, ChangeRoute, DisputeLadder, Ending, Renegotiation
from iopmodel.words.absences import noted, remarks, unless_left_out
from iopmodel.words.days import said_span
from iopmodel.words.naming import among, subject
from iopmodel.words.voice import Voice

__all__ = ["ENDINGS"]


def _ending(ending: Ending, voice: Voice) -> Iterator[str]:
    ends = "something" if isinstance(ending.ends, NotGiven) else ending.ends.value
    said = voice.say(
        "ending.last-resort" if ending.last_resort is True else "ending",
        who=subject(ending.by, voice),
        act=voice.say(f"act.{ending.act.value}.{ends}"),
    )
    yield noted(
        said,
        voice,
        ("bearer", ending.by),
        ("ends", ending.ends),
        ("last-resort", unless_left_out(ending.last_resort)),
    )
    if ending.last_resort is False:
        yield voice.say("ending.no-last-resort")
    if ending.grounds:
        grounds = voice.tongue.clauses(voice.texts(ending.grounds))
        yield voice.say(f"grounds.{'one' if len(ending.grounds) == 1 else 'many'}", grounds=grounds)
    else:
        yield voice.say("grounds.none")
    if isinstance(ending.notice, Span):
        span = said_span(ending.notice, voice.tongue)
        yield voice.say(f"notice.{ending.act.value}", span=span)
    yield from remarks(voice, ("notice", ending.notice))


def _breach_dialogue(dialogue: BreachDialogue, voice: Voice) -> Iterator[str]:
    said = voice.say(
        "breach",
        who=subject(dialogue.between, voice),
        triggers=voice.tongue.clauses(voice.texts(dialogue.triggers)),
    )
    yield noted(said, voice, ("bearer", dialogue.between))
    yield voice.say("breach.about", about=voice.text(dialogue.about))


def _dispute_ladder(ladder: DisputeLadder, voice: Voice) -> Iterator[str]:
    first, *later = voice.texts(ladder.steps) or [voice.say("dispute.somehow")]
    steps = first + "".join(voice.say("dispute.next", step=step) for step in later)
    if isinstance(ladder.between, NotGiven):
        said = voice.say("dispute", steps=steps)
    else:
        said = voice.say("dispute.between", who=among(ladder.between, voice), steps=steps)
    yield noted(said, voice, ("between", unless_left_out(ladder.between)))
    if isinstance(ladder.then, Text):
        yield voice.say("dispute.then", then=voice.text(ladder.then))
    yield from remarks(voice, ("then", ladder.then))


def _change_route(route: ChangeRoute, voice: Voice) -> Iterator[str]:
    needed: list[str] = []
    if isinstance(route.first, Text):
        needed.append(voice.say("route.first", first=voice.text(route.first)))
    if not isinstance(route.decided_by, NotGiven):
        needed.append(voice.say("route.decision", who=subject(route.decided_by, voice)))
    if not isinstance(route.form, NotGiven):
        needed.append(voice.say(f"route.{route.form.value}"))
    of = voice.text(route.of)
    said = (
        voice.say("route", of=of, needed=voice.tongue.series(needed))
        if needed
        else voice.say("route.possible", of=of)
    )
    yield noted(
        said,
        voice,
        ("first", unless_left_out(route.first)),
        ("decides-change", route.decided_by),
        ("form", route.form),
    )


def _renegotiation(renegotiation: Renegotiation, voice: Voice) -> Iterator[str]:
    of = renegotiation.of
    what = voice.text(of) if isinstance(of, Text) else voice.say("terms")
    if isinstance(renegotiation.by, NotGiven):
        said = voice.say("renegotiation", of=what)
    else:
        said = voice.say("renegotiation.by", who=subject(renegotiation.by, voice), of=what)
    yield noted(said, voice, ("calls-for", renegotiation.by), ("of", of))
    if renegotiation.weighing:
        weighing = voice.tongue.listed(voice.texts(renegotiation.weighing))
        yield voice.say("weighing", weighing=weighing)


ENDINGS: Final[Mapping[type, Callable[[Any, Voice], Iterator[str]]]] = {
    BreachDialogue: _breach_dialogue,
    ChangeRoute: _change_route,
    DisputeLadder: _dispute_ladder,
    Ending: _ending,
    Renegotiation: _renegotiation,
}
"""What tells each kind of part of this subject."""
