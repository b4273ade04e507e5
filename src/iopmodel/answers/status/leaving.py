"""Acts of those who are a party no longer, or may not be: they end nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial

import attrs

from iopmodel.answers.answer import Holding, Possible
from iopmodel.answers.status.acting import Deed
from iopmodel.answers.status.alternatives import joined
from iopmodel.answers.status.effect import Effect, EffectReason, EffectState
from iopmodel.answers.status.parting import Parting
from iopmodel.notgiven import Bounds
from iopmodel.partnership.aggregate import Partnership
from iopmodel.terms import Ends

__all__ = ["ends_before", "unless_gone"]


def unless_gone(
    partnership: Partnership,
    effects: Iterable[Holding[Effect]],
    deed: Deed,
    left: Mapping[str, date],
    parted: Sequence[Holding[Parting]],
) -> list[Holding[Effect]]:
    """Return what an act comes to, or that whoever acts was, or may have been, a party no longer.

    What was sent by a party counts, though it has left when that is received.

    Args:
        partnership: Whose open points it hangs on.
        effects: What it comes to by a right, if the one who acts is a party.
        deed: The act.
        left: Who has left, and since when.
        parted: Whose parts are over by an act before.
    """
    if not isinstance(deed.by, str):
        return list(effects)
    if left.get(deed.by, date.max) < deed.since:
        return [attrs.evolve(one, value=_of(one.value, gone=True)) for one in effects]
    if all(_gone(one.value, deed) is False for one in parted):
        return list(effects)
    return list(joined(partnership, effects, parted, partial(_weighed, deed=deed)))


def ends_before(
    parted: Sequence[Holding[Parting]], who: object, effects: Iterable[Holding[Effect]]
) -> bool:
    """Return whether the part of someone is over by another act before what an act comes to.

    Such an act has nothing to add, however often it is told.

    Args:
        parted: Whose parts are over by the acts before.
        who: Whose part.
        effects: What the act comes to.
    """
    days = [one.value.day for one in effects]
    lows = [day.low if isinstance(day, Bounds) else day for day in days]
    first = min((low for low in lows if isinstance(low, date)), default=date.min)
    return all(
        any(
            part.sure and part.ends is Ends.PARTICIPATION and part.last <= first
            for part in one.value.of(who)
        )
        for one in parted
    )


def _gone(parting: Parting, deed: Deed) -> bool | None:
    """Return whether whoever acts had no part any longer, if that is known."""
    over = [
        one.sure
        for one in parting.of(deed.by)
        if one.ends is Ends.PARTICIPATION and one.last < deed.since
    ]
    return any(over) or (None if over else False)


def _weighed(
    one: Holding[Effect], other: Holding[Parting], *, deed: Deed
) -> Iterator[Possible[Effect]]:
    given = tuple(each for each in one.given if not each.is_reading)
    yield Possible(_of(one.value, gone=_gone(other.value, deed)), given)


def _of(effect: Effect, *, gone: bool | None) -> Effect:
    if gone is False or effect.state is EffectState.INEFFECTIVE:
        return effect
    if gone:
        none = EffectState.INEFFECTIVE
        return Effect(
            entry=effect.entry, part=effect.part, state=none, reason=EffectReason.NO_PARTY
        )
    if effect.state is EffectState.DISPUTED:
        return effect
    return attrs.evolve(effect, state=EffectState.DISPUTED, reason=EffectReason.PARTY_NOT_SURE)
