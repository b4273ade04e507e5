"""Asking a question under every reading that matters to it, and under no other.

While a question is evaluated, the parts it looks at are noted. Only open points whose readings
touch one of those are branched on, so a question that touches none is evaluated once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Generic, TypeVar

import attrs

from iopmodel.answers.given import Given
from iopmodel.partnership.aggregate import Partnership, Parts
from iopmodel.partnership.fieldtypes import kind_name
from iopmodel.partnership.openpoints import OpenPoint
from iopmodel.parts import Cite, Part
from iopmodel.terms import PART_KINDS

__all__ = ["Branch", "Tracked", "branches", "conditions"]

P = TypeVar("P", bound=Part)
T = TypeVar("T")


class Tracked:
    """A partnership that notes which parts, and which kinds of part, are looked at.

    Args:
        partnership: What is looked at.

    Examples:
        >>> from iopmodel.parts import Contents
        >>> from iopmodel.terms import Heading
        >>> parts = [Heading(name="A"), Contents(title="B", sections=[])]
        >>> view = Tracked(Partnership(parts=parts))
        >>> view[Heading, "heading"].name, sorted(view.keys)
        ('A', ['heading'])
    """

    def __init__(self, partnership: Partnership) -> None:
        self._partnership = partnership
        self.keys: dict[str, None] = {}
        self.kinds: set[str] = set()

    def __getitem__(self, kind_and_key: tuple[type[P], str]) -> P:
        """Return the part of that kind and key, and note it."""
        self.keys[kind_and_key[1]] = None
        return self._partnership[kind_and_key]

    def find(self, key: str) -> Part | None:
        """Return the part of that key, if there is one, and note it."""
        self.keys[key] = None
        return self._partnership.find(key)

    def all(self, kind: type[P]) -> tuple[P, ...]:
        """Return the parts of a kind, and note the kind and each of them."""
        self.kinds.update(kind_name(known) for known in PART_KINDS if issubclass(known, kind))
        found = self._partnership.all(kind)
        self.keys.update(dict.fromkeys(part.key for part in found))
        return found

    def touched_by(self, point: OpenPoint) -> bool:
        """Return whether a reading of the open point changes anything that was looked at."""
        return any(
            not reading.change.touched.isdisjoint(self.keys)
            or not reading.change.kinds.isdisjoint(self.kinds)
            for reading in point.readings
        )

    @property
    def cites(self) -> tuple[Cite, ...]:
        """The clauses of every part that was looked at, in the order in which they were."""
        found = (self._partnership.find(key) for key in self.keys)
        return tuple(dict.fromkeys(cite for part in found if part for cite in part.cites))


@attrs.frozen
class Branch(Generic[T]):
    """What a question comes to under certain readings.

    Attributes:
        choices: The readings, by open point.
        value: What it comes to.
        cites: The clauses that it rests on.
    """

    choices: Mapping[str, str]
    value: T
    cites: tuple[Cite, ...]


def branches(partnership: Partnership, question: Callable[[Parts], T]) -> Iterator[Branch[T]]:
    """Yield what a question comes to, for each combination of the readings that matter to it.

    The readings that the encoding holds come first.

    Args:
        partnership: Whom it is about.
        question: A pure function of the parts; it may look at them in no other way.
    """
    yield from _branches(partnership, partnership, question, {})


def _branches(
    whole: Partnership, held: Partnership, question: Callable[[Parts], T], choices: dict[str, str]
) -> Iterator[Branch[T]]:
    view = Tracked(held)
    value = question(view)
    undecided = (
        point
        for point in whole.open_points
        if point.readings and point.key not in choices and view.touched_by(point)
    )
    point = next(undecided, None)
    if point is None:
        yield Branch(choices, value, view.cites)
        return
    for reading in point.readings:
        chosen = {**choices, point.key: reading.key}
        # The reading held changes nothing, but what is asked next may hang on further points.
        under = held if not reading.change else whole.under(chosen)
        yield from _branches(whole, under, question, chosen)


def conditions(
    partnership: Partnership, where: Iterable[Mapping[str, str]]
) -> tuple[tuple[Given, ...], ...]:
    """Return the conditions under which something holds, from the readings under which it does.

    They hang on no open point that makes no difference, and are the same however the readings
    under which it holds were found.

    Args:
        partnership: Whose open points they are.
        where: The readings of each branch in which it holds.

    Returns:
        Alternatives, each a conjunction, of which no two hold at once; one empty conjunction where
        it always holds.
    """
    points = partnership.open_points
    left = _alternatives({frozenset(choices.items()) for choices in where}, points)
    rank = {
        (point.key, reading.key): (place, number)
        for place, point in enumerate(points)
        for number, reading in enumerate(point.readings)
    }
    alternatives = sorted(
        sorted(rank[chosen] for chosen in choices) for choices in _joined(left, points)
    )
    named = {place: Given.reading(*chosen) for chosen, place in rank.items()}
    return tuple(tuple(named[place] for place in one) for one in alternatives)


_Choices = frozenset[tuple[str, str]]


def _alternatives(where: set[_Choices], points: tuple[OpenPoint, ...]) -> set[_Choices]:
    """Divide by one point after another, unless each reading of it comes to the same.

    What is found depends only on when it holds, as the points are taken in a fixed order.
    """
    if not where or frozenset() in where:
        return {frozenset()} if where else set()
    chosen_of = {key for choices in where for key, _ in choices}
    point, *later = (point for point in points if point.key in chosen_of)
    divided = {
        reading.key: _alternatives(_under(where, point.key, reading.key), tuple(later))
        for reading in point.readings
    }
    some = next(iter(divided.values()))
    if all(found == some for found in divided.values()):
        return some
    return {rest | {(point.key, key)} for key, found in divided.items() for rest in found}


def _under(where: set[_Choices], point: str, reading: str) -> set[_Choices]:
    """Return what is left to choose where one point is read so."""
    chosen = (point, reading)
    return {
        choices - {chosen}
        for choices in where
        if chosen in choices or all(key != point for key, _ in choices)
    }


def _joined(left: set[_Choices], points: tuple[OpenPoint, ...]) -> set[_Choices]:
    """Make one of alternatives that differ in one point, and together name all its readings."""
    for point in reversed(points):
        for choices in sorted(left, key=sorted):
            rest = frozenset(chosen for chosen in choices if chosen[0] != point.key)
            family = {rest | {(point.key, reading.key)} for reading in point.readings}
            if family and family <= left:
                return _joined((left - family) | {rest}, points)
    return left
