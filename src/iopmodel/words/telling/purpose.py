"""Sentences about background, purpose, goals, target groups and values."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from iopmodel.notgiven import NotGiven, Unstated
from iopmodel.parts import Text
from iopmodel.terms import Background, Figure, Goal, Purpose, TargetGroup, Values
from iopmodel.words.absences import noted, remarks, said_absence, unless_left_out
from iopmodel.words.amounts import said_count, said_percentage
from iopmodel.words.naming import among, named, subject
from iopmodel.words.voice import Voice

__all__ = ["PURPOSES"]


def _background(background: Background, voice: Voice) -> Iterator[str]:
    first, *later = voice.texts(background.facts) or [voice.say("none-given")]
    if not isinstance(background.about, NotGiven):
        first = voice.say("background", about=among(background.about, voice), fact=first)
    yield noted(first, voice, ("about", unless_left_out(background.about)))
    yield from later
    yield from _figures(background.figures, voice)


def _purpose(purpose: Purpose, voice: Voice) -> Iterator[str]:
    yield voice.say("purpose", what=voice.text(purpose.what))


def _goal(goal: Goal, voice: Voice) -> Iterator[str]:
    what = voice.text(goal.what)
    if isinstance(goal.whose, NotGiven):
        said = voice.say("goal", what=what)
    else:
        said = voice.say("goal.whose", what=what, whose=subject(goal.whose, voice))
    yield noted(said, voice, ("whose", unless_left_out(goal.whose)))


def _target_group(group: TargetGroup, voice: Voice) -> Iterator[str]:
    limits = voice.tongue.series(voice.texts(group.limits))
    if isinstance(group.area, Text):
        said = voice.say("target-group.area", limits=limits, area=voice.text(group.area))
    else:
        said = voice.say("target-group", limits=limits)
    yield noted(said, voice, ("area", unless_left_out(group.area)))
    if group.often:
        yield voice.say("target-group.often", often=voice.tongue.listed(voice.texts(group.often)))
    yield from _figures(group.figures, voice)


def _figures(figures: tuple[Figure, ...], voice: Voice) -> Iterator[str]:
    for figure in figures:
        yield _figure(figure, voice)


def _figure(figure: Figure, voice: Voice) -> str:
    numbers: list[str] = []
    if not isinstance(figure.number, NotGiven):
        numbers.append(said_count(figure.number, voice))
    if not isinstance(figure.share, NotGiven):
        share = said_percentage(figure.share, voice.tongue)
        numbers.append(voice.say("count.about", number=share) if figure.about else share)
    # Of what is not given, only what the text has in its place is worth a word.
    missing = [
        said_absence(value, voice)
        for value in (figure.number, figure.share)
        if isinstance(value, NotGiven) and not isinstance(value, Unstated)
    ]
    number = ", ".join([*numbers, *missing] or [said_absence(Unstated(), voice)])
    said = voice.say("figure", of=voice.text(figure.of), number=number)
    details = [voice.text(figure.at)] if isinstance(figure.at, Text) else []
    details += remarks(voice, ("at", unless_left_out(figure.at)))
    return f"{said} ({'; '.join(details)})" if details else said


def _values(values: Values, voice: Voice) -> Iterator[str]:
    yield voice.say("values", statements=voice.tongue.listed(voice.texts(values.statements)))
    if values.rests_on:
        sources = voice.tongue.listed(named(key, voice) for key in values.rests_on)
        yield voice.say("values.rests-on", sources=sources)


PURPOSES: Final[Mapping[type, Callable[[Any, Voice], Iterator[str]]]] = {
    Background: _background,
    Goal: _goal,
    Purpose: _purpose,
    TargetGroup: _target_group,
    Values: _values,
}
"""What tells each kind of part of this subject."""
