"""What several answers come to together, under each reading that matters to any of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeVar

from iopmodel.answers.answer import Holding, Possible
from iopmodel.answers.conditions import conditioned
from iopmodel.answers.given import Given
from iopmodel.partnership.aggregate import Partnership
from iopmodel.parts import Cite

__all__ = ["both", "choices", "joined"]

A = TypeVar("A")
B = TypeVar("B")
C = TypeVar("C")


def choices(given: Iterable[Given]) -> dict[str, str]:
    """Return the readings among some conditions, by their open points."""
    return {one.subject: one.choice for one in given if one.is_reading}


def both(one: Mapping[str, str], other: Mapping[str, str]) -> dict[str, str] | None:
    """Return the readings of both, unless they read a point in two ways.

    Examples:
        >>> both({"a": "r0"}, {"b": "r1"}), both({"a": "r0"}, {"a": "r1"})
        ({'a': 'r0', 'b': 'r1'}, None)
    """
    if any(other.get(point, reading) != reading for point, reading in one.items()):
        return None
    return {**one, **other}


def joined(
    partnership: Partnership,
    ones: Iterable[Holding[A]],
    others: Iterable[Holding[B]],
    of: Callable[[Holding[A], Holding[B]], Iterable[Possible[C]]],
) -> Iterator[Holding[C]]:
    """Yield what two answers come to together, with as few conditions as will do.

    Args:
        partnership: Whose open points they hang on.
        ones: What one answer holds, something under every reading.
        others: What the other does.
        of: What the two come to.
    """
    second = [(other, choices(other.given)) for other in others]
    found: dict[Possible[C], list[dict[str, str]]] = {}
    clauses: dict[Possible[C], dict[Cite, None]] = {}
    for one in ones:
        first = choices(one.given)
        for other, chosen in second:
            together = both(first, chosen)
            if together is None:
                continue
            for possible in of(one, other):
                found.setdefault(possible, []).append(together)
                rests_on = dict.fromkeys((*one.clauses, *other.clauses))
                clauses.setdefault(possible, {}).update(rests_on)
    for possible, readings in conditioned(partnership, found):
        given = tuple(sorted({*possible.given, *readings}))
        yield Holding(possible.value, given, tuple(clauses[possible]))
