"""Sentences about what prevails."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from iopmodel.contents import Contents
from iopmodel.notgiven import NotGiven
from iopmodel.parts import Text
from iopmodel.terms import Ending, Precedence
from iopmodel.words.absences import noted, remarks, unless_left_out
from iopmodel.words.naming import named
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
    return said_right(part, voice) if isinstance(part, Ending) else named(key, voice)


PRECEDENCES: Final[Mapping[type, Callable[[Any, Voice], Iterator[str]]]] = {Precedence: _precedence}
"""What tells each kind of part of this subject."""
