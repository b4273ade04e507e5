"""Sentences about how long it lasts, and what extends it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any, Final

from iopmodel.dates import OPEN_END, Span, YearlyOn
from iopmodel.notgiven import Excluded, NotGiven
from iopmodel.terms import (
    AgreedExtension,
    AutomaticExtension,
    Fails,
    NegotiableExtension,
    Stops,
    Term,
    TermCondition,
)
from iopmodel.words.absences import noted, remarks, unless_left_out
from iopmodel.words.days import said_day, said_span
from iopmodel.words.naming import subject
from iopmodel.words.timings import said_timing
from iopmodel.words.voice import Voice

__all__ = ["EXTENSIONS", "TERMS"]


def _term(term: Term, voice: Voice) -> Iterator[str]:
    first, last = said_day(term.initial.first, voice.tongue), term.initial.last
    if last is OPEN_END:
        yield voice.say("term.open", first=first)
    else:
        yield voice.say("term", first=first, last=said_day(last, voice.tongue))
    if isinstance(term.extension, NotGiven):
        yield from remarks(voice, ("extension", term.extension))
    else:
        yield from EXTENSIONS[type(term.extension)](term.extension, voice)
    yield from _conditions(term.conditions, voice)


def _conditions(conditions: tuple[TermCondition, ...], voice: Voice) -> Iterator[str]:
    """Yield the conditions on which it lasts, and those on which it is extended."""
    for code, extends in (("term.conditions", False), ("term.extends-if", True)):
        said = [
            _condition(one, voice)
            for one in conditions
            if (one.fails is Fails.NO_EXTENSION) is extends
        ]
        if said:
            yield voice.say(code, conditions=voice.tongue.clauses(said))


def _condition(condition: TermCondition, voice: Voice) -> str:
    details: list[str] = []
    if not isinstance(condition.found_by, NotGiven):
        details.append(voice.say("condition.found-by", who=subject(condition.found_by, voice)))
    if condition.fails is Fails.ENDS:
        details.append(voice.say("condition.ends"))
    details += remarks(
        voice,
        ("found-by", unless_left_out(condition.found_by)),
        ("fails", unless_left_out(condition.fails)),
    )
    what = voice.text(condition.what)
    return f"{what} ({'; '.join(details)})" if details else what


def _automatic(extension: AutomaticExtension, voice: Voice) -> Iterator[str]:
    said = voice.say(
        "extension.automatic",
        step=said_span(extension.step, voice.tongue),
        latest=_latest(extension.latest_end, voice),
        unless=voice.say("extension.unless-notice", day=_day(extension.notice_by, voice)),
    )
    latest, notice = extension.latest_end, extension.notice_by
    yield noted(said, voice, ("latest-end", latest), ("notice-by", notice))
    # That notice stops the next step goes without saying.
    if extension.stops is not Stops.NEXT_STEPS:
        yield voice.say(f"extension.{extension.stops.value}")


def _agreed(extension: AgreedExtension, voice: Voice) -> Iterator[str]:
    agreed_by, form = extension.agreed_by, extension.form
    by = voice.say("by-somebody", who=subject(agreed_by, voice))
    said = voice.say(
        "extension.agreed",
        step=said_span(extension.step, voice.tongue),
        latest=_latest(extension.latest_end, voice),
        form="" if isinstance(form, NotGiven) else voice.say(f"form.{form.value}"),
        by="" if isinstance(agreed_by, NotGiven) else by,
        day=_day(extension.agree_by, voice),
    )
    yield noted(
        said,
        voice,
        ("latest-end", extension.latest_end),
        ("agreed-by", agreed_by),
        ("agree-by", extension.agree_by),
        ("form", form),
    )


def _negotiable(extension: NegotiableExtension, voice: Voice) -> Iterator[str]:
    step = extension.step
    said = voice.say(
        "extension.negotiable",
        step=voice.say("extension.step", span=said_span(step, voice.tongue))
        if isinstance(step, Span)
        else "",
        latest=_latest(extension.latest_end, voice),
    )
    if not isinstance(extension.agreed_by, NotGiven):
        agreed = voice.say("extension.who", who=subject(extension.agreed_by, voice))
        said = f"{said}; {agreed}"
    yield noted(
        said,
        voice,
        ("step", step),
        ("latest-end", extension.latest_end),
        ("agreed-by", extension.agreed_by),
    )
    if extension.weighing:
        weighing = voice.tongue.listed(voice.texts(extension.weighing))
        yield voice.say("weighing", weighing=weighing)


def _excluded(_: Excluded, voice: Voice) -> Iterator[str]:
    yield voice.say("extension.excluded")


def _latest(latest: date | NotGiven, voice: Voice) -> str:
    if isinstance(latest, NotGiven):
        return ""
    return voice.say("extension.latest", day=said_day(latest, voice.tongue))


def _day(day: YearlyOn | NotGiven, voice: Voice) -> str:
    if isinstance(day, NotGiven):
        return ""
    return voice.say("extension.day", timing=said_timing(day, voice))


EXTENSIONS: Final[Mapping[type, Callable[[Any, Voice], Iterator[str]]]] = {
    AgreedExtension: _agreed,
    AutomaticExtension: _automatic,
    Excluded: _excluded,
    NegotiableExtension: _negotiable,
}
"""For each kind of extension, what tells it."""

TERMS: Final[Mapping[type, Callable[[Any, Voice], Iterator[str]]]] = {Term: _term}
"""What tells each kind of part of this subject."""
