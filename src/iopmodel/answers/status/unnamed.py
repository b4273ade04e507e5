"""A letter that names no right of several: by which of them it would have an effect."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

import attrs

from iopmodel.answers.answer import Holding, Possible
from iopmodel.answers.status.alternatives import joined
from iopmodel.answers.status.effect import Effect, EffectReason, EffectState
from iopmodel.partnership.aggregate import Partnership
from iopmodel.terms import Ends

__all__ = ["told_apart"]


def told_apart(
    partnership: Partnership, by_right: Mapping[str, list[Holding[Effect]]]
) -> dict[str, list[Holding[Effect]]]:
    """Return what a letter that names no right comes to by each, where that can be disputed.

    By each right it keeps what it would end, and when. Where two would end something else, neither
    is sure to be the one that was used; where both would end it all, it is sure to be over by the
    later day. Where the others give it no effect, or a doubtful one, the one that does was used.

    Args:
        partnership: Whose rights they are.
        by_right: What it comes to by each, as if that were named.
    """
    live = {
        key: own
        for key, own in by_right.items()
        if any(one.value.state is not EffectState.INEFFECTIVE for one in own)
    }
    found = dict(by_right)
    for key in live:
        for other, theirs in live.items():
            if other != key:
                found[key] = list(joined(partnership, found[key], theirs, _beside))
    return found


def _beside(one: Holding[Effect], other: Holding[Effect]) -> Iterator[Possible[Effect]]:
    given = tuple(each for each in one.given if not each.is_reading)
    effect, beside = one.value, other.value
    # A letter is read so that it has an effect, rather than one that can be disputed.
    rival = beside.state is EffectState.EFFECTIVE
    if effect.state is EffectState.EFFECTIVE and rival and not _is_by_then(effect, beside):
        reason = EffectReason.RIGHT_NOT_NAMED
        effect = attrs.evolve(effect, state=EffectState.DISPUTED, reason=reason)
    yield Possible(effect, given)


def _is_by_then(effect: Effect, beside: Effect) -> bool:
    """Return whether all that one ends is over by its day if the other was meant."""
    if (beside.state, beside.ends, beside.day) == (effect.state, effect.ends, effect.day):
        return True
    day, other = effect.day, beside.day
    return (
        effect.ends is beside.ends is Ends.WHOLE
        and isinstance(day, date)
        and isinstance(other, date)
        and other <= day
    )
