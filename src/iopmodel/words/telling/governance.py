"""Sentences about bodies: their seats, their meetings and how they decide."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import groupby
from typing import Any, Final

from iopmodel.dates import Counting, Span
from iopmodel.notgiven import NotGiven
from iopmodel.parts import Ref, Text
from iopmodel.terms import Actor, Body, BodyKind, Chair, DecisionRule, Majority, Seats
from iopmodel.words.absences import noted, remarks, unless_left_out
from iopmodel.words.amounts import said_count
from iopmodel.words.days import said_span
from iopmodel.words.naming import named, subject
from iopmodel.words.timings import said_timing
from iopmodel.words.voice import Voice

__all__ = ["GOVERNANCE"]


def _body(body: Body, voice: Voice) -> Iterator[str]:
    yield voice.say(f"body.{body.role.value}", who=subject(Ref[Actor](body.key), voice))
    if body.seats:
        yield _seats(body.seats, voice)
    yield from _meetings(body, voice)
    if isinstance(body.chair, Chair):
        yield from _chair(body.chair, voice)
    if isinstance(body.decides, DecisionRule):
        yield _decides(body.decides, voice)
        yield from _quorum(body.decides, voice)
        yield from _recused(body.decides, voice)
    if not isinstance(body.secretary, NotGiven):
        yield voice.say("body.secretary", who=subject(body.secretary, voice))
    # A group that only runs the work need not decide on anything.
    works = body.role is BodyKind.WORKING
    yield from remarks(
        voice,
        ("meets", body.meets),
        ("convener", unless_left_out(body.convener)),
        ("chair", unless_left_out(body.chair)),
        ("decides", unless_left_out(body.decides) if works else body.decides),
        ("secretary", unless_left_out(body.secretary)),
    )


def _meetings(body: Body, voice: Voice) -> Iterator[str]:
    said: list[str] = []
    if not isinstance(body.meets, NotGiven):
        said.append(voice.say("body.meets", timing=said_timing(body.meets, voice)))
    if not isinstance(body.convener, NotGiven):
        said.append(voice.say("body.convener", who=subject(body.convener, voice)))
    if said:
        yield "; ".join(said)


def _seats(seats: tuple[Seats, ...], voice: Voice) -> str:
    sides = [
        voice.say(
            "seats.side",
            side=str(subject(side, voice)),
            seats=voice.tongue.series(_seat(one, voice) for one in of_side),
        )
        for side, of_side in groupby(seats, key=lambda one: one.side)
    ]
    return voice.say("seats", sides="; ".join(sides))


def _seat(seats: Seats, voice: Voice) -> str:
    if isinstance(seats.count, NotGiven):
        count = voice.say("seats.some")
    else:
        count = said_count(seats.count, voice, "seat")
    details: list[str] = []
    if not isinstance(seats.drawn_from, NotGiven):
        details.append(str(subject(seats.drawn_from, voice)))
    if not isinstance(seats.appointed_by, NotGiven):
        details.append(voice.say("seats.appointed", who=subject(seats.appointed_by, voice)))
    if isinstance(seats.profile, Text):
        details.append(voice.text(seats.profile))
    details += remarks(voice, ("drawn-from", unless_left_out(seats.drawn_from)))
    details += remarks(voice, ("appointed-by", unless_left_out(seats.appointed_by)))
    details += remarks(voice, ("profile", unless_left_out(seats.profile)))
    details += remarks(voice, ("seats", seats.count))
    return f"{count} ({'; '.join(details)})" if details else count


def _chair(chair: Chair, voice: Voice) -> Iterator[str]:
    if isinstance(chair.held_by, NotGiven):
        # Who is chair is for those to say who elect one.
        elected = not isinstance(chair.elected_by, NotGiven)
        held_by = unless_left_out(chair.held_by) if elected else chair.held_by
        yield noted(voice.say("chair"), voice, ("chair", held_by))
    else:
        yield voice.say("chair.held", who=subject(chair.held_by, voice))
    if not isinstance(chair.elected_by, NotGiven):
        yield voice.say("chair.elected", who=subject(chair.elected_by, voice))
    yield from remarks(voice, ("elected-by", unless_left_out(chair.elected_by)))
    if isinstance(chair.office_term, Span):
        said = voice.say("chair.office-term", span=said_span(chair.office_term, voice.tongue))
        if isinstance(chair.counting, Counting):
            said = f"{said}, {voice.say(f'counting.{chair.counting.value}')}"
        yield noted(said, voice, ("counting", chair.counting))
    yield from remarks(voice, ("office-term", chair.office_term))
    if not isinstance(chair.rotates, NotGiven):
        yield voice.say("chair.rotates" if chair.rotates else "chair.stays")
    if not isinstance(chair.apart_from, NotGiven):
        yield voice.say("chair.apart-from", body=named(chair.apart_from, voice))
    yield from remarks(
        voice,
        ("rotates", unless_left_out(chair.rotates)),
        ("apart-from", unless_left_out(chair.apart_from)),
    )


def _decides(rule: DecisionRule, voice: Voice) -> str:
    said = voice.say(f"decides.{rule.majority.value}")
    if not isinstance(rule.votes_per, NotGiven):
        said = f"{said}, {voice.say(f'votes-per.{rule.votes_per.value}')}"
    if not isinstance(rule.votes_of, NotGiven):
        said = f"{said}, {voice.say(f'votes-of.{rule.votes_of.value}')}"
    tie = rule.tie if rule.majority is Majority.MORE_THAN_HALF else unless_left_out(rule.tie)
    if not isinstance(rule.tie, NotGiven):
        said = f"{said}; {voice.say('decides.tie', who=subject(rule.tie, voice))}"
    # Where all have to agree, it is all of the votes that count.
    votes_of = unless_left_out(rule.votes_of) if rule.majority is Majority.ALL else rule.votes_of
    return noted(said, voice, ("votes-per", rule.votes_per), ("tie", tie), ("votes-of", votes_of))


def _quorum(rule: DecisionRule, voice: Voice) -> Iterator[str]:
    if not isinstance(rule.quorum, NotGiven):
        yield voice.say("quorum", number=said_count(rule.quorum, voice, "person"))
    yield from remarks(voice, ("quorum", unless_left_out(rule.quorum)))


def _recused(rule: DecisionRule, voice: Voice) -> Iterator[str]:
    if not isinstance(rule.recused, NotGiven):
        yield voice.say(f"recused.{rule.recused.value}")
    yield from remarks(voice, ("recused", unless_left_out(rule.recused)))


GOVERNANCE: Final[Mapping[type, Callable[[Any, Voice], Iterator[str]]]] = {Body: _body}
"""What tells each kind of part of this subject."""
