"""Sentences about reports."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from iopmodel.notgiven import NotGiven
from iopmodel.terms import Report
from iopmodel.words.absences import noted, remarks, unless_left_out
from iopmodel.words.naming import subject
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
    name = voice.say("report", name=voice.tongue.report(report.name))
    said = voice.say("report.handed-in", name=name, by=by, to=to, when=when)
    yield noted(
        said,
        voice,
        ("author", report.author),
        ("recipient", report.recipient),
        ("when", report.timing),
    )
    if not isinstance(report.covers, NotGiven):
        yield voice.say(f"report.covers.{report.covers.value}")
    yield from remarks(voice, ("covers", unless_left_out(report.covers)))
    if report.contents:
        contents = voice.tongue.listed(voice.texts(report.contents))
        yield voice.say("report.contents", contents=contents)


REPORTS: Final[Mapping[type, Callable[[Any, Voice], Iterator[str]]]] = {Report: _report}
"""What tells each kind of part of this subject."""
