"""Sentences about money that comes back, and payments that are stopped."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from iopmodel.notgiven import NotGiven
from iopmodel.parts import Text
from iopmodel.terms import Duty, Funding, LeftBy, PaymentStop, RepaidOf, Repayment, Trigger
from iopmodel.words.absences import noted, remarks, unless_left_out
from iopmodel.words.naming import holder, named, subject
from iopmodel.words.short import said_short
from iopmodel.words.timings import said_timing
from iopmodel.words.voice import Voice

__all__ = ["REPAYMENTS"]


def _repayment(repayment: Repayment, voice: Voice) -> Iterator[str]:
    yield _duty(repayment, voice)
    if isinstance(repayment.narrowed_to, RepaidOf):
        basis = said_short(repayment.narrowed_to, voice)
        yield voice.say("repayment.narrowed-to", basis=basis)
    if isinstance(repayment.left_by, LeftBy):
        yield voice.say(f"repayment.left-by.{repayment.left_by.value}")
    if isinstance(repayment.instead, Text):
        said = voice.say("repayment.instead", instead=voice.text(repayment.instead))
        if not isinstance(repayment.instead_agreed_by, NotGiven):
            consent = subject(repayment.instead_agreed_by, voice)
            said = f"{said}; {voice.say('repayment.consent', who=consent)}"
        yield said
    if not isinstance(repayment.found_by, NotGiven):
        yield voice.say("repayment.found-by", who=subject(repayment.found_by, voice))
    if isinstance(repayment.severity, Text):
        yield voice.say("repayment.severity", severity=voice.text(repayment.severity))
    if isinstance(repayment.fault, Text):
        yield voice.say("repayment.fault", fault=voice.text(repayment.fault))
    if isinstance(repayment.after, Text):
        yield voice.say("after", steps=voice.text(repayment.after))
    if not isinstance(repayment.within, NotGiven):
        yield voice.say("repayment.within", timing=said_timing(repayment.within, voice))
    yield from remarks(
        voice,
        ("owed-by", repayment.owed_by),
        ("owed-to", repayment.owed_to),
        ("measure", repayment.measure),
        ("basis", unless_left_out(repayment.basis)),
        ("narrowed-to", unless_left_out(repayment.narrowed_to)),
        ("left-by", unless_left_out(repayment.left_by)),
        ("repaid", repayment.within),
        ("instead", unless_left_out(repayment.instead)),
        ("consent", unless_left_out(repayment.instead_agreed_by)),
        ("found-by", unless_left_out(repayment.found_by)),
        ("severity", unless_left_out(repayment.severity)),
        ("fault", unless_left_out(repayment.fault)),
        ("first", unless_left_out(repayment.after)),
    )


def _duty(repayment: Repayment, voice: Voice) -> str:
    triggers = _if(repayment.triggers, voice)
    base = voice.text(repayment.base)
    if not isinstance(repayment.measure, NotGiven):
        base = voice.say(f"measure.{repayment.measure.value}", base=base)
    given = not isinstance(repayment.owed_to, NotGiven)
    duty = repayment.duty
    who = holder if duty is Duty.CHOICE else subject
    code = duty.value if given or duty is not Duty.ON_CLAIM else f"{duty.value}.by-somebody"
    return voice.say(
        f"repayment.{code}",
        triggers=triggers,
        who=who(repayment.owed_by, voice),
        base=base,
        to=voice.say("to-somebody", who=subject(repayment.owed_to, voice)) if given else "",
        claimant=holder(repayment.owed_to, voice),
    )


def _if(triggers: tuple[Trigger, ...], voice: Voice) -> str:
    """Return that any of the triggers is met: each begins with an `if` of its own."""
    said = [voice.say("if", trigger=voice.say(f"trigger.{one.value}")) for one in triggers]
    *first, last = said or [voice.say("if", trigger=voice.say("none-given"))]
    return f"{', '.join(first)} {voice.say('or')} {last}" if first else last


def _payment_stop(stop: PaymentStop, voice: Voice) -> Iterator[str]:
    said = voice.say(
        "payment-stop",
        who=holder(stop.by, voice),
        payee=named(voice[Funding, stop.of].payee, voice),
        triggers=voice.tongue.clauses(voice.texts(stop.triggers)),
    )
    yield noted(said, voice, ("bearer", stop.by))
    if isinstance(stop.after, Text):
        yield voice.say("after", steps=voice.text(stop.after))
    yield from remarks(voice, ("first", unless_left_out(stop.after)))


REPAYMENTS: Final[Mapping[type, Callable[[Any, Voice], Iterator[str]]]] = {
    PaymentStop: _payment_stop,
    Repayment: _repayment,
}
"""What tells each kind of part of this subject."""
