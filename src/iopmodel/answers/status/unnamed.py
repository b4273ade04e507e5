"""A letter that names no right of several: by which of them it would have an effect."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from iopmodel.answers.answer import Holding, Possible
from iopmodel.answers.status.alternatives import joined
from iopmodel.answers.status.effect import Effect, EffectReason, EffectState
from iopmodel.partnership.aggregate import Partnership

__all__ = ["told_apart"]


def told_apart(
    partnership: Partnership, by_right: Mapping[str, list[Holding[Effect]]]
) -> dict[str, list[Holding[Effect]]]:
    """Return what a letter that names no right comes to by each, where that can be disputed.

    By each right it keeps what it would end, and when. Where two would end something else, or on
    another day, neither is the one that was used; where the others give it no effect, it is.

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
    rival = beside.state is not EffectState.INEFFECTIVE
    same = (effect.state, effect.ends, effect.day) == (beside.state, beside.ends, beside.day)
    if effect.state is EffectState.EFFECTIVE and rival and not same:
        reason = EffectReason.RIGHT_NOT_NAMED
        effect = attrs.evolve(effect, state=EffectState.DISPUTED, reason=reason)
    yield Possible(effect, given)
