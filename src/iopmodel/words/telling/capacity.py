"""Sentences about places: how many there are, for whom, and how one gets one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from iopmodel.notgiven import NotGiven
from iopmodel.parts import Text
from iopmodel.terms import Capacity, Reserved
from iopmodel.words.absences import noted, remarks, unless_left_out
from iopmodel.words.amounts import said_count
from iopmodel.words.naming import subject
from iopmodel.words.timings import said_timing
from iopmodel.words.voice import Voice

__all__ = ["CAPACITIES"]


def _capacity(capacity: Capacity, voice: Voice) -> Iterator[str]:
    what = voice.text(capacity.what)
    if isinstance(capacity.offered_by, NotGiven):
        said = voice.say("capacity.offered", what=what)
    else:
        who = subject(capacity.offered_by, voice)
        said = voice.say("capacity.offered-by", who=who, what=what)
    yield noted(said, voice, ("offered-by", unless_left_out(capacity.offered_by)))
    if not isinstance(capacity.places, NotGiven):
        yield voice.say("capacity.places", number=said_count(capacity.places, voice))
    if capacity.reserved:
        reserved = voice.tongue.listed(_reserved(one, voice) for one in capacity.reserved)
        yield voice.say("capacity.reserved", reserved=reserved)
    if not isinstance(capacity.enrolment, NotGiven):
        yield voice.say("capacity.enrolment", timing=said_timing(capacity.enrolment, voice))
    if isinstance(capacity.enrolled_at, Text):
        yield voice.say("capacity.enrolled-at", where=voice.text(capacity.enrolled_at))
    yield from remarks(
        voice,
        ("places", capacity.places),
        ("enrolment", unless_left_out(capacity.enrolment)),
        ("enrolled-at", unless_left_out(capacity.enrolled_at)),
    )


def _reserved(reserved: Reserved, voice: Voice) -> str:
    if isinstance(reserved.number, NotGiven):
        number = voice.say("capacity.some")
    else:
        number = said_count(reserved.number, voice, "place")
    said = voice.say("capacity.for", number=number, whom=voice.text(reserved.for_))
    details = remarks(voice, ("seats", reserved.number))
    return f"{said} ({'; '.join(details)})" if details else said


CAPACITIES: Final[Mapping[type, Callable[[Any, Voice], Iterator[str]]]] = {Capacity: _capacity}
"""What tells each kind of part of this subject."""
