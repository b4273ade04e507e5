"""Sentences about what prevails."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from iopmodel.contents import Contents
from iopmodel.notgiven import NotGiven
from iopmodel.parts import Part, Text
from iopmodel.terms import Actor, Ending, Precedence
from iopmodel.words.absences import noted, remarks, unless_left_out
from iopmodel.words.naming import is_called, named
from iopmodel.words.telling.ending import said_right
from iopmodel.words.voice import Voice

__all__ = ["PRECEDENCES"]


def _precedence(precedence: Precedence, voice: Voice) -> Iterator[str]:
    names = [_called(key, voice) for key in precedence.between]
    by = precedence.by
    code = "open" if isinstance(by, NotGiven) else by.value
    said = voice.say(f"prevails.{code}", parts="; ".join(names))
    yield noted(said, voice, ("prevails", by))
    if isinstance(precedence.matter, Text):
        yield voice.say("prevails.matter", matter=voice.text(precedence.matter))
    yield from remarks(voice, ("matter", unless_left_out(precedence.matter)))


def _called(key: str, voice: Voice) -> str:
    """Return what a part is called among those that are weighed against each other."""
    part = voice.find(key)
    if isinstance(part, Contents):
        return voice.say("prevails.agreement")
    if isinstance(part, Ending):
        return said_right(part, voice)
    if part is None or isinstance(part, Actor) or is_called(part):
        return named(key, voice)
    return _titled(part, voice)


def _titled(part: Part, voice: Voice) -> str:
    """Return what a part is called that other parts do not speak of otherwise: by its kind.

    Where there are several of a kind, what they are about tells them apart.
    """
    title = voice.tongue.titles[type(part)]
    kind = title[:1].lower() + title[1:]
    said = getattr(part, "triggers", ()) or (getattr(part, "of", None),)
    about = said[0] if isinstance(said[0], Text) else None
    if about is None or len(voice.all(type(part))) == 1:
        return kind
    return f"{kind} {voice.tongue.quoted(voice.text(about))}"


PRECEDENCES: Final[Mapping[type, Callable[[Any, Voice], Iterator[str]]]] = {Precedence: _precedence}
"""What tells each kind of part of this subject."""
