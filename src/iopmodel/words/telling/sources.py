"""Sentences about the documents that the agreement rests on, and the words it defines."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from iopmodel.dates import Period
from iopmodel.notgiven import NotGiven
from iopmodel.parts import Text
from iopmodel.terms import Definition, Source
from iopmodel.words.absences import noted, remarks, unless_left_out
from iopmodel.words.days import said_period
from iopmodel.words.naming import named, subject
from iopmodel.words.voice import Voice

__all__ = ["SOURCES"]


def _source(source: Source, voice: Voice) -> Iterator[str]:
    said = voice.say(f"source.{source.role.value}", source=named(source.key, voice))
    yield noted(said, voice, ("source-number", unless_left_out(source.number)))
    if not isinstance(source.of, NotGiven):
        yield voice.say("source.of", who=subject(source.of, voice))
    if isinstance(source.valid, Period):
        yield voice.say("source.valid", period=said_period(source.valid, voice.tongue))
    if not isinstance(source.version, NotGiven):
        yield voice.say(f"source.{source.version.value}")
    if isinstance(source.regards, Text):
        yield voice.say("source.regards", regards=voice.text(source.regards))
    yield from remarks(
        voice,
        ("source-of", unless_left_out(source.of)),
        ("valid", unless_left_out(source.valid)),
        ("version", unless_left_out(source.version)),
        ("regards", unless_left_out(source.regards)),
    )


def _definition(definition: Definition, voice: Voice) -> Iterator[str]:
    word = voice.tongue.quoted(definition.word)
    yield voice.say("definition", word=word, means=voice.text(definition.means))
    if not isinstance(definition.names, NotGiven):
        yield voice.say("definition.names", who=subject(definition.names, voice))
    yield from remarks(voice, ("names", unless_left_out(definition.names)))


SOURCES: Final[Mapping[type, Callable[[Any, Voice], Iterator[str]]]] = {
    Definition: _definition,
    Source: _source,
}
"""What tells each kind of part of this subject."""
