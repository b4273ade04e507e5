"""How far it has come with each shortcoming that was raised, and which step is next."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from enum import Enum
from functools import partial
from typing import Final

import attrs

from iopmodel.answers.answer import Holding, Possible, holdings
from iopmodel.answers.asking import Reads
from iopmodel.answers.breach import LADDERS, BreachReason, BreachStep, breach
from iopmodel.answers.status.effects import Breach
from iopmodel.partnership.aggregate import Partnership, Parts
from iopmodel.terms import BreachDialogue, Ending

__all__ = ["BreachState", "Shortcoming", "shortcomings"]

_READS: Final[Reads] = {**LADDERS[BreachDialogue][1], **LADDERS[Ending][1]}


class BreachState(Enum):
    """How far it has come with a shortcoming."""

    RAISED = "raised"
    """It was raised, and nothing more is told of it."""
    PLANNED = "planned"
    """A plan of action was decided on, and its time has not gone, or none is told."""
    PLAN_OVER = "plan-over"
    """The time of the plan has gone, and nothing tells that it was put right."""
    REMEDIED = "remedied"
    """It was found to be put right."""


_NEXT: Final = {
    BreachState.RAISED: (BreachReason.DIALOGUE, BreachReason.PLAN),
    BreachState.PLANNED: (),
    BreachState.PLAN_OVER: (BreachReason.FIRST, BreachReason.RIGHT),
    BreachState.REMEDIED: (),
}


@attrs.frozen(kw_only=True)
class Shortcoming:
    """A shortcoming that was raised, and how far it has come with it.

    Attributes:
        breach: What was raised.
        state: How far it has come.
        steps: The steps that the text has next.
    """

    breach: Breach
    state: BreachState
    steps: tuple[BreachStep, ...] = ()

    @property
    def key(self) -> str:
        """The number of the entry that tells of it, as a text."""
        return str(self.entry)

    @property
    def entry(self) -> int:
        """The number of the entry that tells of it."""
        return self.breach.entry


def shortcomings(
    partnership: Partnership, on: date, raised: Iterable[Breach]
) -> Iterator[Holding[Shortcoming]]:
    """Yield how far it has come with each shortcoming on a day.

    Args:
        partnership: Whose they are, with all its amendments.
        on: The day.
        raised: What was raised.
    """
    terms = partnership.on(on)
    for one in raised:
        yield from holdings(terms, partial(_shortcoming, one=one, on=on), _READS)


def _shortcoming(parts: Parts, *, one: Breach, on: date) -> Iterator[Possible[Shortcoming]]:
    state = _state(one, on)
    wanted = _NEXT[state]
    kinds = (BreachDialogue, Ending) if wanted else ()
    steps = [
        possible.value
        for kind in kinds
        for part in parts.all(kind)
        for possible in breach(parts, part.key)
        if possible.value.reason in wanted
    ]
    yield Possible(Shortcoming(breach=one, state=state, steps=tuple(steps)))


def _state(one: Breach, on: date) -> BreachState:
    if isinstance(one.remedied, date):
        return BreachState.REMEDIED
    if isinstance(one.until, date) and one.until < on:
        return BreachState.PLAN_OVER
    return BreachState.PLANNED if isinstance(one.plan, date) else BreachState.RAISED
