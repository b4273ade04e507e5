"""What events come to, on a screen: whether they have their effect, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, Final

from rich.text import Text

from iopmodel.answers import Holding
from iopmodel.answers.status import Effect, EffectReason, EffectState
from iopmodel.cli.layout import wrapped
from iopmodel.partnership import Partnership
from iopmodel.parts import Cite
from iopmodel.words import Language, say_given
from iopmodel.words.lines import clause
from iopmodel.words.screens import say_more
from iopmodel.words.status import say_depends, say_effect

__all__ = ["clauses_of", "conditions", "effect_lines", "surest_first", "ways"]

_MOST_WAYS: Final = 2
_MOST_POINTS: Final = 2
_SURE: Final = (EffectState.EFFECTIVE, EffectState.DISPUTED, EffectState.INEFFECTIVE)


def conditions(same: Sequence[Holding[Any]], terms: Partnership, lang: Language) -> str:
    """Return on what something hangs that is told in the same words; nothing if on nothing.

    What holds in several ways is told by the points that it hangs on: the ways are in the JSON.
    """
    if any(not holding.given for holding in same):
        return ""
    if len(same) == 1:
        return "; ".join(say_given(one, terms, lang) for one in same[0].given)
    every = (given for holding in same for given in holding.given)
    points = [*dict.fromkeys(given.subject for given in every if given.is_reading)]
    told = say_depends(points[:_MOST_POINTS], lang)
    left = len(points) - _MOST_POINTS
    return f"{told} {say_more(left, lang)}" if left > 0 else told


def clauses_of(same: Iterable[Holding[Any]]) -> tuple[Cite, ...]:
    """Return the clauses that several things rest on, each once."""
    return tuple(dict.fromkeys(cite for holding in same for cite in holding.clauses))


def surest_first(own: Iterable[Holding[Effect]]) -> list[Holding[Effect]]:
    """Return what an event comes to, what is sure to have its effect first."""
    return sorted(own, key=lambda one: _SURE.index(one.value.state))


def ways(own: Iterable[Holding[Effect]], terms: Partnership, lang: Language) -> Iterator[str]:
    """Yield what an event comes to, each way with the part and what it hangs on."""
    # That something is as it should be needs no words.
    told = [one for one in own if one.value.reason is not EffectReason.COUNTS]
    alike = _alike(told, lang)
    most = _MOST_WAYS if len(alike) <= _MOST_WAYS else 1
    for (part, said), same in islice(alike.items(), most):
        yield _way(part if _several(alike) else "", said, conditions(same, terms, lang))
    if len(alike) > most:
        yield say_more(len(alike) - most, lang)


def effect_lines(
    own: Iterable[Holding[Effect]], terms: Partnership, lang: Language, width: int
) -> Iterator[Text]:
    """Yield what one event comes to, every way of it, and the clauses that it rests on.

    Args:
        own: What it comes to.
        terms: The terms in force.
        lang: The language.
        width: How many columns there are.
    """
    alike = _alike(surest_first(own), lang)
    for (part, said), same in alike.items():
        way = _way(part if _several(alike) else "", said, conditions(same, terms, lang))
        where = clause(clauses_of(same), terms, lang)
        whole = f"{way} [{where}]" if where else way
        effective = same[0].value.state is EffectState.EFFECTIVE
        yield from (Text(line, "" if effective else "bold") for line in wrapped(whole, width))


def _alike(
    own: Iterable[Holding[Effect]], lang: Language
) -> dict[tuple[str, str], list[Holding[Effect]]]:
    """Return what is told of the same part in the same words together."""
    alike: dict[tuple[str, str], list[Holding[Effect]]] = {}
    for one in own:
        alike.setdefault((one.value.part, say_effect(one.value, lang)), []).append(one)
    return alike


def _several(alike: Iterable[tuple[str, str]]) -> bool:
    return len({part for part, _ in alike}) > 1


def _way(part: str, said: str, given: str) -> str:
    return (f"{part}: " if part else "") + said + (f" ({given})" if given else "")
