"""What an act comes to, and on what terms, in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any, Final

from iopmodel.answers import (
    BreachReason,
    BreachStep,
    Over,
    PeriodReason,
    Proviso,
    TermPeriod,
    WhatIf,
)
from iopmodel.dates import OPEN_END, End
from iopmodel.notgiven import Bounds, NotApplicable, NotGiven, Unstated
from iopmodel.terms import Ending, EndingKind
from iopmodel.words.absences import said_absence
from iopmodel.words.days import said_day, said_period
from iopmodel.words.naming import subject
from iopmodel.words.provisos import said_proviso
from iopmodel.words.short import said_short
from iopmodel.words.voice import Voice

__all__ = ["Act", "called_right", "said_act"]

Act = Over | TermPeriod | WhatIf | Proviso | BreachStep
"""What the questions about acts come to."""


def said_act(value: Act, voice: Voice) -> str:
    """Return what a question about acts has come to, in a voice."""
    return _SAID[type(value)](value, voice)


def _over(value: Over, voice: Voice) -> str:
    part = voice.find(value.part)
    act = part.act if isinstance(part, Ending) else EndingKind.NOTICE
    ends = "something" if isinstance(value.ends, NotGiven) else value.ends.value
    given = {
        "ending": voice.say(f"ending.called.{act.value}"),
        "what": voice.say(f"over.what.{ends}"),
    }
    given["on"] = said_day(value.on, voice.tongue)
    code = f"over.{value.reason.value}"
    if isinstance(value.day, NotGiven):
        return voice.say(code, **given, absence=said_absence(value.day, voice))
    if isinstance(value.day, NotApplicable):
        return voice.say(code, **given)
    if isinstance(value.day, Bounds):
        said = _between(code, value.day, given, voice)
    else:
        said = voice.say(code, **given, day=said_day(value.day, voice.tongue))
    return voice.say("notice.early", said=said) if value.early else said


def _between(code: str, days: Bounds[End], given: dict[str, str], voice: Voice) -> str:
    low = "" if days.low is OPEN_END else said_day(days.low, voice.tongue)
    if days.high is OPEN_END:
        return voice.say(f"{code}.from", **given, low=low)
    return voice.say(f"{code}.between", **given, low=low, high=said_day(days.high, voice.tongue))


def _period(value: TermPeriod, voice: Voice) -> str:
    code = f"periods.{value.reason.value}"
    period = said_period(value.days, voice.tongue)
    if value.lacks and value.days.last is OPEN_END:
        # Its end is not open, but left out.
        period = voice.say("decided.from", first=said_day(value.days.first, voice.tongue))
    if value.reason is PeriodReason.INITIAL:
        return voice.say(code, period=period)
    if value.reason is PeriodReason.NOT_SAID:
        absent = value.by if isinstance(value.by, NotGiven) else Unstated()
        return voice.say(code, period=period, absence=said_absence(absent, voice))
    return voice.say(code, period=period, decided="".join(_decided(value, voice)))


def _decided(value: TermPeriod, voice: Voice) -> Iterator[str]:
    by_notice = value.reason is PeriodReason.AUTOMATIC
    if not by_notice and not isinstance(value.who, NotGiven):
        yield voice.say("decided.agreed-by", who=str(subject(value.who, voice)))
    if isinstance(value.by, date):
        code = "decided.automatic" if by_notice else "decided.agreed"
        yield voice.say(code, day=said_day(value.by, voice.tongue))
    if not isinstance(value.form, NotGiven):
        form = voice.say("form", form=voice.say(f"form.{value.form.value}"))
        yield voice.say("decided.form", form=form)
    if isinstance(value.by, NotGiven):
        yield voice.say("decided.not-said", absence=said_absence(value.by, voice))
    elif isinstance(value.by, NotApplicable):
        yield voice.say("decided.with-another")


def _what_if(value: WhatIf, voice: Voice) -> str:
    said = voice.say(f"what-if.{value.reason.value}", said=_over(value.over, voice))
    unsure = not isinstance(value.notice.by, NotGiven) and isinstance(value.theirs, NotGiven)
    return voice.say("perhaps-theirs", said=said) if unsure else said


def _step(value: BreachStep, voice: Voice) -> str:
    details = "; ".join(_details(value, voice))
    number = str(value.number)
    right = called_right(value.part, voice)
    return voice.say(f"breach.{value.reason.value}", details=details, number=number, right=right)


def _details(value: BreachStep, voice: Voice) -> Iterator[str]:
    if value.on:
        yield voice.say("step.cause", triggers=voice.tongue.clauses(voice.texts(value.on)))
    if not isinstance(value.what, NotGiven):
        yield voice.text(value.what)
    elif value.reason is BreachReason.FIRST:
        yield said_absence(value.what, voice)
    if value.reason is not BreachReason.FIRST:
        who = said_short(value.who, voice)
        yield voice.say("step.who", who=who)
    if isinstance(value.opens, str) and value.reason is not BreachReason.RIGHT:
        yield voice.say("step.opens", right=called_right(value.opens, voice))


def called_right(key: str, voice: Voice) -> str:
    """Return what a right is called, with the key that tells it from others."""
    part = voice.find(key)
    act = part.act if isinstance(part, Ending) else EndingKind.NOTICE
    return f"{voice.say(f'ending.called.{act.value}')} ({key})"


_SAID: Final[Mapping[type, Callable[[Any, Voice], str]]] = {
    BreachStep: _step,
    Over: _over,
    Proviso: said_proviso,
    TermPeriod: _period,
    WhatIf: _what_if,
}
