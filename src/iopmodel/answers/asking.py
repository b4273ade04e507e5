"""Asking a question under every reading that matters to it, and under no other.

While a question is evaluated, the parts it looks at are noted. Only open points whose readings
touch one of those are branched on, so a question that touches none is evaluated once. Readings
that cannot be held together are never asked about.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final, Generic, TypeVar

import attrs

from iopmodel.answers.given import Given
from iopmodel.partnership.aggregate import Partnership, Parts
from iopmodel.partnership.changes import AddPart, Atom, SetField
from iopmodel.partnership.fieldtypes import kind_name
from iopmodel.partnership.openpoints import OpenPoint, Reading
from iopmodel.partnership.ties import Ties
from iopmodel.parts import Cite, Part
from iopmodel.terms import PART_KINDS

__all__ = [
    "EVERYTHING",
    "Branch",
    "Reads",
    "Tracked",
    "branches",
    "conditioned",
    "conditions",
    "keys_of",
]

P = TypeVar("P", bound=Part)
T = TypeVar("T")

Reads = Mapping[type[Part], Iterable[str]]
"""Which fields of some kinds of part a question looks at."""
EVERYTHING: Final[Reads] = {}
_NONE: Final = {"cites"}


class Tracked:
    """A partnership that notes which parts, and which kinds of part, are looked at.

    Args:
        partnership: What is looked at.
        reads: For kinds of part of which only some fields are looked at, which; of every other
            kind, and of all their clauses, everything is taken to be.

    Examples:
        >>> from iopmodel.parts import Contents
        >>> from iopmodel.terms import Heading
        >>> parts = [Heading(name="A"), Contents(title="B", sections=[])]
        >>> view = Tracked(Partnership(parts=parts))
        >>> view[Heading, "heading"].name, sorted(view.keys)
        ('A', ['heading'])
    """

    def __init__(self, partnership: Partnership, reads: Reads = EVERYTHING) -> None:
        self._partnership = partnership
        self._reads = {kind_name(kind): {*fields, "cites"} for kind, fields in reads.items()}
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

    def touched_by(self, readings: Iterable[Reading]) -> bool:
        """Return whether one of the readings changes anything that was looked at."""
        return any(self._is_seen(atom) for reading in readings for atom in reading.change.atoms)

    def _is_seen(self, atom: Atom) -> bool:
        if isinstance(atom, SetField):
            fields = self._reads.get(atom.kind)
            return atom.part in self.keys and (fields is None or atom.field in fields)
        return atom.part in self.keys or atom.kind in self.kinds

    @property
    def cites(self) -> tuple[Cite, ...]:
        """The clauses of every part that was looked at, in the order in which they were.

        Of kinds of which no field is looked at, only that they are there, none is.
        """
        found = (self._partnership.find(key) for key in self.keys)
        seen = (part for part in found if part and self._reads.get(kind_name(type(part))) != _NONE)
        return tuple(dict.fromkeys(cite for part in seen for cite in part.cites))


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


def branches(
    partnership: Partnership, question: Callable[[Parts], T], reads: Reads = EVERYTHING
) -> Iterator[Branch[T]]:
    """Yield what a question comes to, for each combination of the readings that matter to it.

    The readings that the encoding holds come first. With a reading come those that it supposes,
    and only readings that can be held together are combined, so that of every way to read the
    whole partnership exactly one branch tells.

    Args:
        partnership: Whom it is about, in the terms in force before its amendments.
        question: A pure function of the parts; it may look at them in no other way.
        reads: The fields it looks at, for kinds of part of which it does not look at all: open
            points about the others make no difference to it.
    """
    asked = _Asked(partnership, Ties(partnership.open_points), question, reads)
    yield from asked.branches(partnership, {})


@attrs.frozen
class _Asked(Generic[T]):
    """A question about a partnership."""

    whole: Partnership
    ties: Ties
    question: Callable[[Parts], T]
    reads: Reads

    def branches(self, held: Partnership, choices: dict[str, str]) -> Iterator[Branch[T]]:
        """Yield what it comes to under some choices, with which the parts are as given."""
        view = Tracked(held, self.reads)
        value = self.question(view)
        found = self._undecided(view, choices)
        if found is None:
            yield Branch(choices, value, view.cites)
            return
        key, readings = found
        for reading in readings:
            chosen = self.ties.together({**choices, key: reading.key})
            # What changes nothing is as it was, but what is asked next may hang on further points.
            changes_nothing = not reading.change and len(chosen) == len(choices) + 1
            under = held if changes_nothing else self.whole.terms_under(chosen)
            yield from self.branches(under, chosen)

    def _undecided(
        self, view: Tracked, choices: Mapping[str, str]
    ) -> tuple[str, tuple[Reading, ...]] | None:
        """Return an open point that touches what was looked at, and the readings left of it."""
        for point in self.whole.open_points:
            if point.key not in choices and view.touched_by(point.readings):
                readings = self.ties.options(choices, point)
                if view.touched_by(readings):
                    return point.key, readings
        return None


def conditions(
    partnership: Partnership, where: Iterable[Mapping[str, str]]
) -> tuple[tuple[Given, ...], ...]:
    """Return the conditions under which something holds, from the readings under which it does.

    They hang on no open point that makes no difference, and are the same however the readings
    under which it holds were found. Readings that cannot be held together are as it suits: nothing
    is said about them.

    Args:
        partnership: Whose open points they are.
        where: The readings of each branch in which it holds.

    Returns:
        Alternatives, each a conjunction, of which no two hold at once; one empty conjunction where
        it always holds.
    """
    points = partnership.open_points
    ties = Ties(points)
    told = {frozenset(choices.items()) for choices in where}
    chosen_of = {key for choices in told for key, _ in choices}
    if ties.tied.isdisjoint(chosen_of):
        left = _alternatives(told, points)
    else:
        mentioned = tuple(point for point in points if point.key in chosen_of)
        left = _divided(_known(told, mentioned, ties), mentioned)
    rank = {
        (point.key, reading.key): (place, number)
        for place, point in enumerate(points)
        for number, reading in enumerate(point.readings)
    }
    alternatives = sorted(
        sorted(rank[chosen] for chosen in choices) for choices in _joined(left, points, ties)
    )
    named = {place: Given.reading(*chosen) for chosen, place in rank.items()}
    return tuple(tuple(named[place] for place in one) for one in alternatives)


def conditioned(
    partnership: Partnership, found: Mapping[T, Iterable[Mapping[str, str]]]
) -> Iterator[tuple[T, tuple[Given, ...]]]:
    """Yield each of several things with each alternative of conditions under which it holds.

    Args:
        partnership: Whose open points they are.
        found: The things, each with the readings of each branch in which it holds.
    """
    # Of many things that hold in the same branches, it is found out once.
    known: dict[frozenset[_Choices], tuple[tuple[Given, ...], ...]] = {}
    for one, where in found.items():
        told = frozenset(frozenset(choices.items()) for choices in where)
        if told not in known:
            known[told] = conditions(partnership, map(dict, told))
        for given in known[told]:
            yield one, given


def keys_of(partnership: Partnership, *kinds: type[Part]) -> tuple[str, ...]:
    """Return the keys of all parts of some kinds, those that only a reading adds included.

    Examples:
        >>> from iopmodel.examples import load
        >>> from iopmodel.terms import Term
        >>> keys_of(load("enskede-arsta-vantor-2021"), Term)
        ('giltighetstid',)
    """
    keys = {part.key for part in partnership.parts if isinstance(part, kinds)}
    for point in partnership.open_points:
        for reading in point.readings:
            keys |= {
                atom.part
                for atom in reading.change.atoms
                if isinstance(atom, AddPart) and isinstance(atom.added, kinds)
            }
    return tuple(sorted(keys))


_Choices = frozenset[tuple[str, str]]
_Known = dict[tuple[str, ...], bool]


def _alternatives(where: set[_Choices], points: tuple[OpenPoint, ...]) -> set[_Choices]:
    """Divide by one point after another, unless each reading of it comes to the same.

    What is found depends only on when it holds, as the points are taken in a fixed order. It is
    `_divided` where any readings go together, without looking at each of their combinations.
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


def _known(where: set[_Choices], points: tuple[OpenPoint, ...], ties: Ties) -> _Known:
    """Return for each way in which some points can be read whether it holds there."""
    found: list[dict[str, str]] = [{}]
    for point in points:
        found = [
            {**choices, point.key: reading.key}
            for choices in found
            for reading in ties.options(choices, point)
        ]
    return {
        tuple(choices.values()): any(one <= choices.items() for one in where) for choices in found
    }


def _divided(known: _Known, points: tuple[OpenPoint, ...]) -> set[_Choices]:
    """Divide by one point after another, unless no two readings of it come to different things.

    Two readings that leave different ways to read the others may both be known about some of
    these only: where they agree on those, what is known of one goes for the other.
    """
    if not any(known.values()):
        return set()
    if all(known.values()):
        return {frozenset()}
    point, *later = points
    merged: _Known = {}
    apart: dict[str, _Known] = {}
    for (key, *rest), holds in known.items():
        merged[tuple(rest)] = holds
        apart.setdefault(key, {})[tuple(rest)] = holds
    if all(merged[rest] == holds for part in apart.values() for rest, holds in part.items()):
        return _divided(merged, tuple(later))
    return {
        rest | {(point.key, key)}
        for key, part in apart.items()
        for rest in _divided(part, tuple(later))
    }


def _joined(left: set[_Choices], points: tuple[OpenPoint, ...], ties: Ties) -> set[_Choices]:
    """Make one of alternatives that differ in one point, and name all readings left of it."""
    for point in reversed(points):
        for choices in sorted(left, key=sorted):
            rest = frozenset(chosen for chosen in choices if chosen[0] != point.key)
            readings = ties.options(dict(rest), point)
            family = {rest | {(point.key, reading.key)} for reading in readings}
            if family and family <= left:
                return _joined((left - family) | {rest}, points, ties)
    return left
