"""Sentences about changes, renegotiation, and organisations that join."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from iopmodel.money import Money
from iopmodel.notgiven import NotGiven, Unstated
from iopmodel.parts import Text
from iopmodel.terms import Accession, Approval, ChangeRoute, Form, Renegotiation
from iopmodel.words.absences import noted, remarks, unless_left_out
from iopmodel.words.amounts import said_money
from iopmodel.words.naming import holder, subject
from iopmodel.words.voice import Voice

__all__ = ["CHANGES"]


def _change_route(route: ChangeRoute, voice: Voice) -> Iterator[str]:
    needed: list[str] = []
    if isinstance(route.first, Text):
        needed.append(voice.say("way.first", first=voice.text(route.first)))
    needed += _needed(route.decided_by, route.form, voice)
    of = voice.text(route.of)
    said = (
        voice.say("way", of=of, needed=voice.tongue.series(needed))
        if needed
        else voice.say("way.possible", of=of)
    )
    yield noted(
        said,
        voice,
        ("first", unless_left_out(route.first)),
        *_deciders(route.decided_by),
        ("form", route.form),
    )
    yield from _limits(route, voice)
    if isinstance(route.recorded, Text):
        yield voice.say("recorded", recorded=voice.text(route.recorded))
    yield from remarks(
        voice,
        ("size", unless_left_out(route.size)),
        ("signed-by", unless_left_out(route.signed_by)),
        ("renegotiated", unless_left_out(route.renegotiated)),
        ("recorded", unless_left_out(route.recorded)),
    )


def _limits(route: ChangeRoute, voice: Voice) -> Iterator[str]:
    """Yield which changes take the route, and whose signatures and what else it takes."""
    if not isinstance(route.size, NotGiven):
        yield voice.say(f"way.size.{route.size.value}")
    if not isinstance(route.signed_by, NotGiven):
        yield voice.say(f"signers.{route.signed_by.value}")
    if route.provided:
        provided = voice.tongue.listed(voice.texts(route.provided))
        yield voice.say("way.provided", provided=provided)
    if not isinstance(route.renegotiated, NotGiven):
        yield voice.say("way.renegotiated" if route.renegotiated else "way.not-renegotiated")


def _needed(approvals: tuple[Approval, ...], form: Form | NotGiven, voice: Voice) -> Iterator[str]:
    """Yield the decisions that an act takes, one after another, and its form."""
    known = [one for one in approvals if not _is_unknown(one)]
    for number, one in enumerate(known):
        code = "way.next-decision" if number else "way.decision"
        decision = voice.say(code, who=subject(one.by, voice))
        if not isinstance(one.delegated_by, NotGiven):
            by = str(subject(one.delegated_by, voice))
            decision = voice.say("way.delegated", decision=decision, by=by)
        if isinstance(one.limit, Money):
            limit = said_money(one.limit, voice.tongue)
            decision = voice.say("way.up-to", decision=decision, limit=limit)
        if not isinstance(one.above, NotGiven):
            above = str(subject(one.above, voice))
            decision = voice.say("way.above", decision=decision, who=above)
        yield decision
    if not isinstance(form, NotGiven):
        yield voice.say(f"way.{form.value}")


def _is_unknown(approval: Approval) -> bool:
    return isinstance(approval.by, NotGiven) and isinstance(approval.delegated_by, NotGiven)


def _deciders(approvals: tuple[Approval, ...]) -> Iterator[tuple[str, object]]:
    """Yield the questions that the decisions leave open; where there are none, who decides."""
    if not approvals:
        yield "decides-change", Unstated()
    for one in approvals:
        yield "decides-change", one.by
        yield "delegated-by", unless_left_out(one.delegated_by)
        yield "limit", unless_left_out(one.limit)
        # Beyond a limit somebody else has to decide; without one the question does not arise.
        beyond = isinstance(one.limit, Money)
        yield "above", one.above if beyond else unless_left_out(one.above)


def _renegotiation(renegotiation: Renegotiation, voice: Voice) -> Iterator[str]:
    of = renegotiation.of
    what = voice.text(of) if isinstance(of, Text) else voice.say("terms")
    if isinstance(renegotiation.by, NotGiven):
        said = voice.say("renegotiation", of=what)
    else:
        said = voice.say("renegotiation.by", who=holder(renegotiation.by, voice), of=what)
    yield noted(said, voice, ("calls-for", renegotiation.by), ("of", of))
    if not isinstance(renegotiation.seen_to_by, NotGiven):
        yield voice.say("seen-to-by", who=subject(renegotiation.seen_to_by, voice))
    yield from remarks(voice, ("seen-to-by", unless_left_out(renegotiation.seen_to_by)))
    if renegotiation.weighing:
        weighing = voice.tongue.listed(voice.texts(renegotiation.weighing))
        yield voice.say("weighing", weighing=weighing)


def _accession(accession: Accession, voice: Voice) -> Iterator[str]:
    needed = list(_needed(accession.decided_by, accession.form, voice))
    said = (
        voice.say("accession", needed=voice.tongue.series(needed))
        if needed
        else voice.say("accession.possible")
    )
    yield noted(said, voice, *_deciders(accession.decided_by), ("form", accession.form))
    if accession.conditions:
        conditions = voice.tongue.clauses(voice.texts(accession.conditions))
        yield voice.say("accession.conditions", conditions=conditions)
    if isinstance(accession.recorded, Text):
        yield voice.say("recorded", recorded=voice.text(accession.recorded))
    yield from remarks(voice, ("recorded", unless_left_out(accession.recorded)))


CHANGES: Final[Mapping[type, Callable[[Any, Voice], Iterator[str]]]] = {
    Accession: _accession,
    ChangeRoute: _change_route,
    Renegotiation: _renegotiation,
}
"""What tells each kind of part of this subject."""
