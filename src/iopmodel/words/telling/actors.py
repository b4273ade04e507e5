"""Sentences about parties, units, offices, associates, requirements and contacts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from iopmodel.notgiven import NotGiven
from iopmodel.parts import Ref, Text
from iopmodel.terms import (
    Actor,
    Associate,
    Contact,
    Match,
    Office,
    Party,
    PersonalData,
    Requirement,
    Unit,
)
from iopmodel.words.absences import noted, remarks, unless_left_out
from iopmodel.words.amounts import said_count
from iopmodel.words.naming import named, subject
from iopmodel.words.voice import Voice

__all__ = ["ACTORS", "left_out"]


def left_out(kinds: tuple[PersonalData, ...], voice: Voice) -> Iterator[str]:
    """Yield that personal data are left out, if any are."""
    if kinds:
        data = voice.tongue.series(voice.tongue.titles[kind].lower() for kind in kinds)
        yield voice.say("left-out", data=data)


def _party(party: Party, voice: Voice) -> Iterator[str]:
    fields = (
        ("legal-form", party.legal_form),
        ("legal-person", party.legal_person),
        ("organisation-number", party.organisation_number),
    )
    said = voice.say(f"party.{party.sector.value}", name=party.name)
    facts = [
        voice.say(f"party.{code}", value=f"{value}")
        for code, value in fields
        if not isinstance(value, NotGiven)
    ]
    if facts:
        said = voice.say("party.with", said=said, facts=voice.tongue.series(facts))
    yield noted(said, voice, *((code, unless_left_out(value)) for code, value in fields))


def _unit(unit: Unit, voice: Voice) -> Iterator[str]:
    yield voice.say("unit", who=subject(Ref[Actor](unit.key), voice), of=named(unit.of, voice))
    if unit.tasks:
        yield voice.say("unit.tasks", tasks=voice.tongue.listed(voice.texts(unit.tasks)))


def _office(office: Office, voice: Voice) -> Iterator[str]:
    name = voice.tongue.quoted(office.name)
    of = named(office.of, voice)
    if isinstance(office.number, NotGiven):
        said = voice.say("office", of=of, name=name)
    else:
        number = said_count(office.number, voice, "person")
        said = voice.say("office.held", of=of, name=name, number=number)
    yield noted(said, voice, ("number", unless_left_out(office.number)))


def _associate(associate: Associate, voice: Voice) -> Iterator[str]:
    who = subject(Ref[Actor](associate.key), voice)
    if isinstance(associate.near, NotGiven):
        said = voice.say("associate", who=who)
    else:
        said = voice.say("associate.near", who=who, near=named(associate.near, voice))
    yield noted(
        said,
        voice,
        ("near", unless_left_out(associate.near)),
        ("legal-form", unless_left_out(associate.legal_form)),
    )
    if isinstance(associate.legal_form, str):
        form = voice.tongue.quoted(associate.legal_form)
        yield voice.say("associate.legal-form", form=form)
    if associate.described_only:
        yield voice.say("associate.described-only")


def _requirement(requirement: Requirement, voice: Voice) -> Iterator[str]:
    last = "and" if requirement.match is Match.ALL else "or"
    must = voice.tongue.series(voice.texts(requirement.must), last)
    said = voice.say("requirement", who=subject(requirement.on, voice), must=must)
    yield noted(said, voice, ("on", requirement.on), ("tested", requirement.tested))
    tested = by = ""
    if isinstance(requirement.tested, Text):
        tested = f" {voice.text(requirement.tested)}"
    if not isinstance(requirement.tested_by, NotGiven):
        by = voice.say("by-somebody", who=subject(requirement.tested_by, voice))
    if tested or by:
        yield voice.say("requirement.tested", tested=tested, by=by)
    yield from remarks(voice, ("tested-by", unless_left_out(requirement.tested_by)))


def _contact(contact: Contact, voice: Voice) -> Iterator[str]:
    role = voice.tongue.quoted(contact.role)
    yield voice.say("contact", of=named(contact.of, voice), role=role)
    yield from left_out(contact.left_out, voice)


ACTORS: Final[Mapping[type, Callable[[Any, Voice], Iterator[str]]]] = {
    Associate: _associate,
    Contact: _contact,
    Office: _office,
    Party: _party,
    Requirement: _requirement,
    Unit: _unit,
}
"""What tells each kind of part of this subject."""
