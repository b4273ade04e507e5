"""What actors and other parts are called in a sentence."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from iopmodel.notgiven import About, AtLeast, NotGiven
from iopmodel.parts import Appendix
from iopmodel.terms import (
    Actor,
    AnyOf,
    Body,
    Capacity,
    Commitment,
    EachOf,
    Jointly,
    Office,
    Party,
    PaymentPlan,
    Repayment,
    Report,
    Source,
    Template,
    Who,
)
from iopmodel.words.tongue import Subject
from iopmodel.words.voice import Voice

__all__ = [
    "among",
    "appendix_name",
    "happening",
    "holder",
    "is_called",
    "named",
    "nobody",
    "subject",
]


def subject(who: Who, voice: Voice) -> Subject:
    """Return who acts, as the subject of a sentence; somebody, where that is not given."""
    if isinstance(who, NotGiven):
        return Subject(voice.say("somebody"))
    if isinstance(who, str):
        return _actor(who, voice)
    if _are_all_parties(who, voice):
        return _parties(who, voice)
    names = [_actor(key, voice) for key in who.actors]
    if isinstance(who, AnyOf):
        return Subject(voice.tongue.series(map(str, names), "or"), names[-1].plural)
    listed = voice.tongue.series(map(str, names))
    if isinstance(who, Jointly):
        return Subject(listed, plural=True, adverb=voice.say("jointly"))
    number = _number(who)
    return Subject(voice.say(f"each-of.{number}", names=listed), plural=number == "two")


def holder(who: Who, voice: Voice) -> Subject:
    """Return who has a right, as the subject of a sentence.

    A right that any of several may use is a right that each of them has: that either must do
    something leaves open who does it, and that either may leaves nothing open.
    """
    if not isinstance(who, AnyOf):
        return subject(who, voice)
    if _are_all_parties(who, voice):
        return Subject(voice.say(f"whoever.{_number(who)}"))
    return subject(EachOf(who.actors), voice)


def nobody(who: EachOf | AnyOf, voice: Voice) -> Subject:
    """Return that none of several does something, as the subject of a sentence."""
    if _are_all_parties(who, voice):
        return Subject(voice.say("nobody.parties"))
    number = _number(who)
    last = "nor" if number == "two" else "and"
    names = voice.tongue.series((str(_actor(key, voice)) for key in who.actors), last)
    return Subject(voice.say(f"nobody.{number}", names=names))


def _number(who: EachOf | AnyOf) -> str:
    return "two" if len(who.actors) == 2 else "more"


def _parties(who: EachOf | Jointly | AnyOf, voice: Voice) -> Subject:
    """Return all of the parties, in one of the three ways."""
    if isinstance(who, Jointly):
        return Subject(voice.say("parties"), plural=True, adverb=voice.say("jointly"))
    if isinstance(who, EachOf):
        return Subject(voice.say("each-party"))
    return Subject(voice.say(f"any-party.{_number(who)}"))


def among(who: Who, voice: Voice) -> str:
    """Return those concerned side by side, whether they act each for itself or together."""
    if isinstance(who, (EachOf, Jointly, AnyOf)):
        if _are_all_parties(who, voice):
            return voice.say("parties")
        return voice.tongue.series(str(_actor(key, voice)) for key in who.actors)
    return str(subject(who, voice))


def named(key: str, voice: Voice) -> str:
    """Return what a part is called when another part speaks of it."""
    part = voice.find(key)
    if isinstance(part, Actor):
        return str(_actor(key, voice))
    if type(part) in _CALLED:
        return _CALLED[type(part)](part, voice)
    return voice.tongue.quoted(key)


def is_called(part: object) -> bool:
    """Return whether there is a name for parts of its kind that other parts speak of it by."""
    return type(part) in _CALLED


def happening(key: str, voice: Voice) -> str:
    """Return what a part asks for, as something before or after which another thing is done."""
    part = voice.find(key)
    name = named(key, voice)
    if isinstance(part, Body):
        return voice.say("happening.meeting", body=name)
    return voice.say("happening.report", name=name) if isinstance(part, Report) else name


def _actor(key: str, voice: Voice) -> Subject:
    actor = voice.find(key)
    if not isinstance(actor, Actor):
        return Subject(voice.tongue.quoted(key))
    name = voice.tongue.name(actor.name, isinstance(actor, Party))
    number = actor.number if isinstance(actor, Office) else 1
    if isinstance(number, (About, AtLeast)):
        number = number.number
    many = isinstance(number, int) and number > 1
    return Subject(name.text, plural=True) if many else name


def _are_all_parties(who: EachOf | Jointly | AnyOf, voice: Voice) -> bool:
    return {party.key for party in voice.all(Party)} == set(who.actors)


def appendix_name(appendix: Appendix, voice: Voice) -> str:
    """Return what an appendix is called: by its number, if it has one."""
    name = voice.tongue.quoted(appendix.name)
    if appendix.number:
        return voice.say("appendix.numbered", number=appendix.number, name=name)
    return voice.say("appendix", name=name)


def _capacity(capacity: Capacity, voice: Voice) -> str:
    return voice.say("capacity", what=voice.text(capacity.what))


def _commitment(commitment: Commitment, voice: Voice) -> str:
    return voice.say("commitment", what=voice.text(commitment.what))


def _payment(_: PaymentPlan, voice: Voice) -> str:
    return voice.say("happening.payment")


def _repayment(repayment: Repayment, voice: Voice) -> str:
    return voice.say("repayment", base=voice.text(repayment.base))


def _report(report: Report, voice: Voice) -> str:
    return voice.tongue.the_report(report.name)


def _source(source: Source, voice: Voice) -> str:
    if isinstance(source.number, NotGiven):
        return voice.say("source", name=source.name)
    return voice.say("source.numbered", name=source.name, number=source.number)


def _template(template: Template, voice: Voice) -> str:
    return voice.say("template", name=voice.tongue.quoted(template.name))


_CALLED: Final[Mapping[type, Callable[[Any, Voice], str]]] = {
    Appendix: appendix_name,
    Capacity: _capacity,
    Commitment: _commitment,
    PaymentPlan: _payment,
    Repayment: _repayment,
    Report: _report,
    Source: _source,
    Template: _template,
}
