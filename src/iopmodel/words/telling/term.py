"""Sentences about how long it lasts, and what extends it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any, Final

from iopmodel.dates import Span, YearlyOn
from iopmodel.notgiven import Excluded, NotGiven
from iopmodel.terms import AgreedExtension, AutomaticExtension, NegotiableExtension, Term
from iopmodel.words.absences import noted, remarks
from iopmodel.words.days import said_day, said_period, said_span
from iopmodel.words.naming import subject
from iopmodel.words.timings import said_timing
from iopmodel.words.voice import Voice

__all__ = ["EXTENSIONS", "TERMS"]


def _term(term: Term, voice: Voice) -> Iterator[str]:
    yield voice.say("term", period=said_period(term.initial, voice.tongue))
    if isinstance(term.extension, NotGiven):
        yield from remarks(voice, ("extension", term.extension))
    else:
        yield from EXTENSIONS[type(term.extension)](term.extension, voice)
    if term.conditions:
        conditions = voice.tongue.clauses(voice.texts(term.conditions))
        yield voice.say("term.conditions", conditions=conditions)


def _automatic(extension: AutomaticExtension, voice: Voice) -> Iterator[str]:
    said = voice.say(
        "extension.automatic",
        step=said_span(extension.step, voice.tongue),
        latest=_latest(extension.latest_end, voice),
        unless=voice.say("extension.unless-notice", day=_day(extension.notice_by, voice)),
    )
    latest, notice = extension.latest_end, extension.notice_by
    yield noted(said, voice, ("latest-end", latest), ("notice-by", notice))


def _agreed(extension: AgreedExtension, voice: Voice) -> Iterator[str]:
    agreed_by, written = extension.agreed_by, extension.written
    by = voice.say("by-somebody", who=subject(agreed_by, voice))
    said = voice.say(
        "extension.agreed",
        step=said_span(extension.step, voice.tongue),
        latest=_latest(extension.latest_end, voice),
        written=voice.say("extension.written") if written is True else "",
        by="" if isinstance(agreed_by, NotGiven) else by,
        day=_day(extension.agree_by, voice),
    )
    yield noted(
        said,
        voice,
        ("latest-end", extension.latest_end),
        ("agreed-by", agreed_by),
        ("agree-by", extension.agree_by),
        ("written", written),
    )
    if written is False:
        yield voice.say("extension.unwritten")


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
