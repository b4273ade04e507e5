"""Asking a question under every reading that matters to it, and under no other.

While a question is evaluated, the parts it looks at are noted. Only open points whose readings
touch one of those are branched on, so a question that touches none is evaluated once. Readings
that cannot be held together are never asked about. What holds in which branches is told as
conditions by `conditions`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final, Generic, TypeVar

import attrs

from iopmodel.partnership.aggregate import Partnership, Parts
from iopmodel.partnership.changes import AddPart, Atom, SetField
from iopmodel.partnership.fieldtypes import kind_name
from iopmodel.partnership.openpoints import Reading
from iopmodel.partnership.ties import Ties
from iopmodel.parts import Cite, Part
from iopmodel.terms import PART_KINDS

__all__ = [
    "EVERYTHING",
    "Branch",
    "Reads",
    "Tracked",
    "branches",
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
        >>> from iopmodel.contents import Contents
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
    asked = _Asked(partnership, partnership.ties, question, reads)
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
        touching = self.ties.points_touching
        near = {key for name in (*view.keys, *view.kinds) for key in touching.get(name, ())}
        for point in map(self.ties.points.__getitem__, sorted(near - choices.keys())):
            if view.touched_by(point.readings):
                readings = self.ties.options(choices, point)
                if view.touched_by(readings):
                    return point.key, readings
        return None


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
