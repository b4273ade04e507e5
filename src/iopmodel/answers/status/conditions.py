"""Conditions of the term that are met no longer: what follows from that."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from functools import partial
from typing import Final

import attrs

from iopmodel.answers.answer import Possible
from iopmodel.answers.asking import Reads
from iopmodel.answers.ends import possible_ends
from iopmodel.answers.status.effect import Effect, EffectReason, EffectState
from iopmodel.answers.status.extending import theirs
from iopmodel.dates.period import End
from iopmodel.log import ConditionFailed, Happening
from iopmodel.notgiven import NotGiven
from iopmodel.partnership.aggregate import Parts
from iopmodel.terms import Ends, Fails, Term, TermCondition

__all__ = ["READS", "Failure", "failing", "failures", "failures_of"]

READS: Final[Reads] = {Term: ("initial", "extension", "conditions")}
"""The fields that it looks at."""


@attrs.frozen
class Failure:
    """That a condition was found to be met no longer.

    Attributes:
        entry: The number of the entry that tells of it.
        on: The day.
        event: What was found.
    """

    entry: int
    on: date
    event: ConditionFailed


def failures(occurred: Iterable[Happening]) -> tuple[Failure, ...]:
    """Return the conditions that were found to be met no longer, in their order."""
    return tuple(
        Failure(one.number, one.happened, one.event)
        for one in occurred
        if isinstance(one.event, ConditionFailed)
    )


def failures_of(parts: Parts, key: str, failure: Failure) -> Iterator[Possible[Effect]]:
    """Yield what it comes to that a condition which one part sets is met no longer.

    Args:
        parts: Where it finds the part.
        key: The part: the term, or one whose times hang on a condition.
        failure: What was found.
    """
    part = parts.find(key)
    told = partial(Effect, entry=failure.entry, part=key)
    if isinstance(part, Term):
        yield Possible(failing(part, failure))
    elif part is None:
        yield Possible(told(state=EffectState.INEFFECTIVE, reason=EffectReason.NO_SUCH_PART))
    else:
        yield Possible(told(state=EffectState.EFFECTIVE, reason=EffectReason.COUNTS))


def failing(term: Term, failure: Failure) -> Effect:
    """Return what it comes to that a condition of the term is met no longer.

    Args:
        term: The term.
        failure: What was found; one of another part comes to nothing.
    """
    told = partial(Effect, entry=failure.entry, part=term.key)
    asked = _conditions(term, failure.event)
    last = _running(term, failure.on)
    if not asked or last is None:
        why = EffectReason.ALREADY_OVER if asked else EffectReason.NO_SUCH_PART
        return told(state=EffectState.INEFFECTIVE, reason=why)
    if not any(theirs(one.found_by, failure.event.by) for one in asked):
        return told(state=EffectState.INEFFECTIVE, reason=EffectReason.NOT_THEIRS)
    fails = {one.fails for one in asked}
    whole = partial(told, state=EffectState.EFFECTIVE, ends=Ends.WHOLE)
    if fails == {Fails.ENDS}:
        return whole(reason=EffectReason.ENDS, day=min(failure.on, last))
    if fails == {Fails.NO_EXTENSION}:
        return whole(reason=EffectReason.STOPS, day=last)
    return told(state=EffectState.DISPUTED, reason=EffectReason.EFFECT_NOT_SAID)


def _conditions(term: Term, event: ConditionFailed) -> tuple[TermCondition, ...]:
    if event.of != term.key:
        return ()
    if isinstance(event.number, NotGiven):
        return term.conditions
    return term.conditions[event.number - 1 : event.number]


def _running(term: Term, on: date) -> End | None:
    """Return the end with which the term runs out that runs on a day."""
    return next((end for end in possible_ends(term) if end >= on), None)
