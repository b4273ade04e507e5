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

__all__ = ["among", "happening", "named", "subject"]


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
    two = len(names) == 2
    return Subject(voice.say(f"each-of.{'two' if two else 'more'}", names=listed), plural=two)


def _parties(who: EachOf | Jointly | AnyOf, voice: Voice) -> Subject:
    """Return all of the parties, in one of the three ways."""
    if isinstance(who, Jointly):
        return Subject(voice.say("parties"), plural=True, adverb=voice.say("jointly"))
    if isinstance(who, EachOf):
        return Subject(voice.say("each-party"))
    return Subject(voice.say(f"any-party.{'two' if len(who.actors) == 2 else 'more'}"))


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


def _appendix(appendix: Appendix, voice: Voice) -> str:
    return voice.say("appendix", name=f"{appendix.number} {appendix.name}".strip())


def _capacity(capacity: Capacity, voice: Voice) -> str:
    return voice.say("capacity", what=voice.text(capacity.what))


def _commitment(commitment: Commitment, voice: Voice) -> str:
    return voice.say("commitment", what=voice.text(commitment.what))


def _payment(_: PaymentPlan, voice: Voice) -> str:
    return voice.say("happening.payment")


def _repayment(repayment: Repayment, voice: Voice) -> str:
    return voice.say("repayment", base=voice.text(repayment.base))


def _report(report: Report, voice: Voice) -> str:
    return voice.say("report", name=voice.tongue.report(report.name))


def _source(source: Source, voice: Voice) -> str:
    if isinstance(source.number, NotGiven):
        return voice.say("source", name=source.name)
    return voice.say("source.numbered", name=source.name, number=source.number)


def _template(template: Template, voice: Voice) -> str:
    return voice.say("template", name=voice.tongue.quoted(template.name))


_CALLED: Final[Mapping[type, Callable[[Any, Voice], str]]] = {
    Appendix: _appendix,
    Capacity: _capacity,
    Commitment: _commitment,
    PaymentPlan: _payment,
    Repayment: _repayment,
    Report: _report,
    Source: _source,
    Template: _template,
}
