"""Sentences about reports, what they count, and the templates they are made on."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from iopmodel.notgiven import NotGiven
from iopmodel.parts import Text
from iopmodel.terms import Indicator, Report, Template
from iopmodel.words.absences import noted, remarks, unless_left_out
from iopmodel.words.naming import named, subject
from iopmodel.words.timings import said_timing
from iopmodel.words.voice import Voice

__all__ = ["REPORTS"]


def _report(report: Report, voice: Voice) -> Iterator[str]:
    by = to = when = ""
    if not isinstance(report.author, NotGiven):
        by = voice.say("by-somebody", who=subject(report.author, voice))
    if not isinstance(report.recipient, NotGiven):
        to = voice.say("to-somebody", who=subject(report.recipient, voice))
    if not isinstance(report.timing, NotGiven):
        when = f" {said_timing(report.timing, voice)}"
    said = voice.say("report.handed-in", name=named(report.key, voice), by=by, to=to, when=when)
    yield noted(
        said,
        voice,
        ("author", report.author),
        ("recipient", report.recipient),
        ("when", report.timing),
    )
    yield from _made(report, voice)
    if not isinstance(report.covers, NotGiven):
        yield voice.say(f"report.covers.{report.covers.value}")
    yield from remarks(voice, ("covers", unless_left_out(report.covers)))
    if report.contents:
        contents = voice.tongue.listed(voice.texts(report.contents))
        yield voice.say("report.contents", contents=contents)
    if report.indicators:
        whats = [voice.text(voice[Indicator, key].what) for key in report.indicators]
        yield voice.say("report.indicators", indicators=voice.tongue.listed(whats))


def _made(report: Report, voice: Voice) -> Iterator[str]:
    """Yield in what form a report is made, on which template, and from which others."""
    if not isinstance(report.form, NotGiven):
        yield voice.say("form", form=voice.say(f"form.{report.form.value}"))
    if not isinstance(report.on, NotGiven):
        yield voice.say("report.on", template=named(report.on, voice))
    yield from remarks(
        voice, ("form", unless_left_out(report.form)), ("template", unless_left_out(report.on))
    )
    if report.built_on:
        reports = voice.tongue.listed(named(key, voice) for key in report.built_on)
        yield voice.say("report.built-on", reports=reports)


def _indicator(indicator: Indicator, voice: Voice) -> Iterator[str]:
    said = voice.say("indicator", what=voice.text(indicator.what))
    if indicator.by:
        by = voice.tongue.series(voice.tongue.titles[one].lower() for one in indicator.by)
        said = voice.say("indicator.by", said=said, by=by)
    yield said
    if isinstance(indicator.of, Text):
        yield voice.say("indicator.of", of=voice.text(indicator.of))
    if not isinstance(indicator.on, NotGiven):
        yield voice.say("indicator.on", template=named(indicator.on, voice))
    yield from remarks(
        voice,
        ("indicator-of", unless_left_out(indicator.of)),
        ("template", unless_left_out(indicator.on)),
    )


def _template(template: Template, voice: Voice) -> Iterator[str]:
    name = named(template.key, voice)
    if isinstance(template.adopted_by, NotGiven):
        said = voice.say("template.foreseen", template=name)
    else:
        who = subject(template.adopted_by, voice)
        said = voice.say("template.adopted-by", who=who, template=name)
    yield noted(said, voice, ("adopted-by", template.adopted_by))
    if template.contents:
        contents = voice.tongue.listed(voice.texts(template.contents))
        yield voice.say("report.contents", contents=contents)


REPORTS: Final[Mapping[type, Callable[[Any, Voice], Iterator[str]]]] = {
    Indicator: _indicator,
    Report: _report,
    Template: _template,
}
"""What tells each kind of part of this subject."""
