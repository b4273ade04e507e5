"""Conditions that are met no longer: whether that counts, and what follows from it."""

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
from iopmodel.log import By, ConditionFailed, Happening
from iopmodel.notgiven import NotGiven, Unstated
from iopmodel.partnership.aggregate import Parts
from iopmodel.parts import Part
from iopmodel.terms import (
    Afterwards,
    Ends,
    Fails,
    Jointly,
    Party,
    Requirement,
    Term,
    TermCondition,
    While,
    Who,
)

__all__ = ["READS", "Failure", "failing", "failures", "failures_of", "phases"]

READS: Final[Reads] = {Party: (), Term: ("initial", "extension", "conditions")}
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
        key: The part: the term, a requirement, or one whose times hang on a condition.
        failure: What was found.
    """
    part = parts.find(key)
    told = partial(Effect, entry=failure.entry, part=key)
    if isinstance(part, Term):
        yield Possible(failing(parts, part, failure))
    elif part is None:
        yield Possible(told(state=EffectState.INEFFECTIVE, reason=EffectReason.NO_SUCH_PART))
    else:
        state, reason = _of_part(parts, part, failure.event)
        yield Possible(told(state=state, reason=reason))


def _of_part(parts: Parts, part: Part, event: ConditionFailed) -> tuple[EffectState, EffectReason]:
    asked = part.must if isinstance(part, Requirement) else getattr(part, "conditions", ())
    number = 1 if isinstance(event.number, NotGiven) else event.number
    if number > len(asked) + phases(part):
        return EffectState.INEFFECTIVE, EffectReason.NO_CONDITION
    whose: Who = part.tested_by if isinstance(part, Requirement) else Unstated()
    if not theirs(whose, event.by):
        return EffectState.INEFFECTIVE, EffectReason.NOT_THEIRS
    doubt = _doubt(parts, [whose], event.by)
    if doubt is None:
        return EffectState.EFFECTIVE, EffectReason.COUNTS
    return EffectState.DISPUTED, doubt


def phases(value: object) -> int:
    """Return on how many conditions or phases the times of a part hang.

    Examples:
        >>> from iopmodel.dates import Each, Span
        >>> from iopmodel.parts import Text
        >>> phases(While(Text("i början", "at first"), Each(Span.of(months=1))))
        1
    """
    if isinstance(value, (While, Afterwards)):
        return 1
    if isinstance(value, tuple):
        return sum(map(phases, value))
    fields = getattr(type(value), "__attrs_attrs__", ())
    return sum(phases(getattr(value, field.name)) for field in fields)


def failing(parts: Parts, term: Term, failure: Failure) -> Effect:
    """Return what it comes to that a condition of the term is met no longer.

    Args:
        parts: Where it finds the parties.
        term: The term.
        failure: What was found; one of another part comes to nothing.
    """
    told = partial(Effect, entry=failure.entry, part=term.key)
    asked = _conditions(term, failure.event)
    last = _running(term, failure.on)
    if not asked or last is None:
        why = EffectReason.ALREADY_OVER if asked else EffectReason.NO_CONDITION
        return told(state=EffectState.INEFFECTIVE, reason=why)
    asked = tuple(one for one in asked if theirs(one.found_by, failure.event.by))
    if not asked:
        return told(state=EffectState.INEFFECTIVE, reason=EffectReason.NOT_THEIRS)
    fails = {one.fails for one in asked}
    if fails == {Fails.ENDS}:
        whole = partial(told, ends=Ends.WHOLE, day=min(failure.on, last))
        reason = EffectReason.ENDS
    elif fails == {Fails.NO_EXTENSION}:
        whole = partial(told, ends=Ends.WHOLE, day=last)
        reason = EffectReason.STOPS
    else:
        reason = EffectReason.EFFECT_NOT_SAID
        return told(state=EffectState.DISPUTED, reason=reason, ends=Unstated())
    doubt = _doubt(parts, [one.found_by for one in asked], failure.event.by)
    if doubt is None:
        return whole(state=EffectState.EFFECTIVE, reason=reason)
    return whole(state=EffectState.DISPUTED, reason=doubt)


def _doubt(parts: Parts, whose: Iterable[Who], by: By) -> EffectReason | None:
    """Return why it can be disputed that a condition is met no longer, if it can."""
    if isinstance(by, NotGiven):
        return EffectReason.BY_NOT_TOLD
    if not any(isinstance(one, NotGiven) for one in whose):
        return None
    # Where the text names nobody, what one of them finds does not bind the others.
    acted = {*by.actors} if isinstance(by, Jointly) else {by}
    agreed = {party.key for party in parts.all(Party)} <= acted
    return None if agreed else EffectReason.WHO_NOT_SAID


def _conditions(term: Term, event: ConditionFailed) -> tuple[TermCondition, ...]:
    if event.of != term.key:
        return ()
    if isinstance(event.number, NotGiven):
        return term.conditions
    return term.conditions[event.number - 1 : event.number]


def _running(term: Term, on: date) -> End | None:
    """Return the end with which the term runs out that runs on a day."""
    return next((end for end in possible_ends(term) if end >= on), None)
