"""Sentences about the heading, the contents, appendices, copies, signatures and data protection."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from iopmodel.contents import Contents
from iopmodel.notgiven import NotGiven
from iopmodel.parts import Appendix
from iopmodel.terms import Copies, DataProtection, Heading, Signature
from iopmodel.words.absences import noted, remarks, unless_left_out
from iopmodel.words.amounts import said_count
from iopmodel.words.days import said_day
from iopmodel.words.naming import appendix_name, named, subject
from iopmodel.words.telling.actors import left_out
from iopmodel.words.voice import Voice

__all__ = ["FORMALITIES"]


def _heading(heading: Heading, voice: Voice) -> Iterator[str]:
    said = voice.say("heading", name=voice.tongue.quoted(heading.name))
    number = heading.case_number
    if not isinstance(number, NotGiven):
        said = voice.say("heading.case-number", said=said, number=number)
    yield noted(said, voice, ("case-number", number))


def _contents(contents: Contents, voice: Voice) -> Iterator[str]:
    sections = voice.tongue.counted(len(contents.sections), "section")
    yield voice.say("contents", title=voice.tongue.quoted(contents.title), sections=sections)


def _appendix(appendix: Appendix, voice: Voice) -> Iterator[str]:
    at_hand = "at-hand" if appendix.at_hand else "not-at-hand"
    yield voice.say(f"appendix.{at_hand}", appendix=appendix_name(appendix, voice))


def _copies(copies: Copies, voice: Voice) -> Iterator[str]:
    given = not isinstance(copies.number, NotGiven)
    number = said_count(copies.number, voice, "copy") if given else voice.tongue.nouns["copy"].many
    yield noted(voice.say("copies", number=number), voice, ("number", copies.number))
    if not isinstance(copies.held_by, NotGiven):
        yield voice.say("copies.held-by", who=subject(copies.held_by, voice))
    yield from remarks(voice, ("held-by", unless_left_out(copies.held_by)))


def _signature(signature: Signature, voice: Voice) -> Iterator[str]:
    signed, dated = signature.signed, signature.dated
    code = "open" if isinstance(signed, NotGiven) else "done" if signed else "missing"
    said = voice.say(f"signature.{code}", who=named(signature.of, voice))
    if not isinstance(signature.place, NotGiven):
        said += voice.say("signature.place", place=signature.place)
    if not isinstance(dated, NotGiven):
        said += voice.say("signature.dated", day=said_day(dated, voice.tongue))
    yield noted(
        said,
        voice,
        ("signed", unless_left_out(signed)),
        ("place", unless_left_out(signature.place)),
        ("dated", dated),
        ("role", unless_left_out(signature.role)),
    )
    if not isinstance(signature.role, NotGiven):
        yield voice.say("signature.role", role=voice.tongue.quoted(signature.role))
    yield from left_out(signature.left_out, voice)


def _data_protection(protection: DataProtection, voice: Voice) -> Iterator[str]:
    if protection.under:
        sources = voice.tongue.listed(named(key, voice) for key in protection.under)
        yield voice.say("data-protection.under", sources=sources)
    else:
        yield voice.say("data-protection")
    if not isinstance(protection.controller, NotGiven):
        controller = str(subject(protection.controller, voice))
        yield voice.say("data-protection.controller", who=controller)
    if not isinstance(protection.processor, NotGiven):
        processor = str(subject(protection.processor, voice))
        yield voice.say("data-protection.processor", who=processor)
    yield from remarks(
        voice,
        ("controller", protection.controller),
        ("processor", unless_left_out(protection.processor)),
    )
    if protection.limits:
        limits = voice.tongue.clauses(voice.texts(protection.limits))
        yield voice.say("data-protection.limits", limits=limits)


FORMALITIES: Final[Mapping[type, Callable[[Any, Voice], Iterator[str]]]] = {
    Appendix: _appendix,
    Contents: _contents,
    Copies: _copies,
    DataProtection: _data_protection,
    Heading: _heading,
    Signature: _signature,
}
"""What tells each kind of part of this subject."""
