"""Whose part is over by a notice of its own, while the rest goes on: from which day, under what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any, Final

import attrs

from iopmodel.answers.answer import Holding, Possible
from iopmodel.answers.status.acting import Deed
from iopmodel.answers.status.alternatives import joined
from iopmodel.answers.status.effect import Effect, EffectState
from iopmodel.notgiven import Bounds, NotGiven
from iopmodel.partnership.aggregate import Partnership
from iopmodel.terms import Ending, EndingKind, Ends

__all__ = ["PARTS", "Parted", "Parting", "parting", "whose"]

PARTS: Final = (Ends.COMMITMENT, Ends.PARTICIPATION)
"""What ends where only the part of someone does."""
_MOST: Final = 100
"""How many ways are told apart in which parts may be over; of more, none is."""


@attrs.frozen
class Parted:
    """That the part of someone is over, or may be.

    Attributes:
        who: Whose part.
        last: The last day of it, the first that it may be.
        ends: What is over: only what they have undertaken, or all that they have part in.
        sure: Whether that is beyond dispute, and the day known.
    """

    who: str
    last: date
    ends: Ends
    sure: bool


@attrs.frozen
class Parting:
    """Whose parts are over, by one act after the other.

    Attributes:
        parts: Each of them.
    """

    parts: tuple[Parted, ...] = ()

    def of(self, who: object) -> Iterator[Parted]:
        """Yield what is told of someone; nothing of several, as the others are there still."""
        return (one for one in self.parts if one.who == who)

    def after(self, who: str, effect: Effect) -> Parting:
        """Return whose parts are over after an act that would end the part of someone."""
        if effect.state is EffectState.INEFFECTIVE or effect.ends not in PARTS:
            return self
        day: Any = effect.day.low if isinstance(effect.day, Bounds) else effect.day
        if not isinstance(day, date) or not isinstance(effect.ends, Ends):
            return self
        known = effect.day == day and effect.state is EffectState.EFFECTIVE
        return Parting((*self.parts, Parted(who, day, effect.ends, known)))


def whose(terms: Partnership, deed: Deed, effect: Effect) -> str:
    """Return whose part an act would end by a right, if that is told; empty if not.

    Args:
        terms: The terms in force.
        deed: The act.
        effect: What it comes to.
    """
    if isinstance(deed.against, str):
        return deed.against
    right = terms.find(effect.part)
    act = right.act if isinstance(right, Ending) else deed.act
    # Who excludes another, or rescinds, does not end a part of its own.
    own = act in {EndingKind.NOTICE, EndingKind.WITHDRAWAL} and isinstance(deed.against, NotGiven)
    return deed.by if own and isinstance(deed.by, str) else ""


def parting(
    partnership: Partnership,
    acted: Mapping[int, Deed],
    acts: Iterable[tuple[date, Sequence[Holding[Effect]]]],
    back: Mapping[str, date],
) -> list[Holding[Parting]]:
    """Return whose parts are over, under each reading that matters to that.

    Args:
        partnership: Whose open points it hangs on.
        acted: The acts, by their entries.
        acts: The day of each act, and what it comes to by one right after another.
        back: Who has come in again, and when last.
    """
    none: list[Holding[Parting]] = [Holding(Parting(), (), ())]
    found = none
    for day, effects in acts:
        if not any(one.value.ends in PARTS for one in effects):
            continue
        first = effects[0].value
        who = whose(partnership.on(day), acted[first.entry], first)
        if who and back.get(who, date.min) < day:
            found = list(joined(partnership, found, effects, partial(_after, who=who)))
            if len(found) > _MOST:
                return none
    return found


def _after(
    one: Holding[Parting], other: Holding[Effect], *, who: str
) -> Iterator[Possible[Parting]]:
    yield Possible(one.value.after(who, other.value))
