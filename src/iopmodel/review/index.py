"""A partnership laid out for its rules: parts by their kind, open points by what they ask about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, TypeVar, cast

from iopmodel.errors import BadReference
from iopmodel.partnership import OpenPoint, PointKind, SetField
from iopmodel.partnership.fieldtypes import kind_name
from iopmodel.parts import Appendix, Cite, Part
from iopmodel.review.finding import Found

__all__ = ["Index"]

P = TypeVar("P", bound=Part)


class Index:
    """The parts of a partnership as rules ask for them; each kind is looked for once.

    It offers what [`Parts`][iopmodel.partnership.aggregate.Parts] asks for.

    Args:
        parts: The parts.
        points: The open points.
    """

    def __init__(self, parts: Iterable[Part], points: Iterable[OpenPoint] = ()) -> None:
        self._by_key = {part.key: part for part in parts}
        self._of_class: dict[type[Part], list[Part]] = {}
        for part in self._by_key.values():
            self._of_class.setdefault(type(part), []).append(part)
        self._of_kind: dict[type[Part], tuple[Any, ...]] = {}
        self._asking = _Asking(points)

    def __getitem__(self, kind_and_key: tuple[type[P], str]) -> P:
        """Return the part of that kind and key.

        Raises:
            BadReference: There is none.
        """
        kind, key = kind_and_key
        part = self._by_key.get(key)
        if isinstance(part, kind):
            return part
        raise BadReference.value(key, f"the key of a part ({kind_name(kind)})")

    def find(self, key: str) -> Part | None:
        """Return the part of that key, if there is one."""
        return self._by_key.get(key)

    def all(self, kind: type[P]) -> tuple[P, ...]:
        """Return the parts of a kind, in the order of their keys."""
        if kind not in self._of_kind:
            classes = [known for known in self._of_class if issubclass(known, kind)]
            some = [part for known in classes for part in self._of_class[known]]
            self._of_kind[kind] = tuple(sorted(some, key=lambda part: part.key))
        return cast("tuple[P, ...]", self._of_kind[kind])

    def asked_in(self, one: Found) -> tuple[str, ...]:
        """Return the keys of the open points that ask about what was found.

        Such a point says that it asks about a field at issue, or has a reading that sets it,
        removes the part or adds one of the kind that is lacking; where what is found is only that
        such a part is lacking, also one that says that it lacks it. If there is none, it is one
        that neither reads nor says what it asks about, cites the same and is about no other part;
        of an appendix, also one that says that it is absent.

        Args:
            one: What was found.
        """
        asking = self._asking
        found = {*asking.read(one)} or {*asking.told(one)}
        return tuple(sorted(found.union(asking.absent(one))))


class _Asking:
    """What open points ask about."""

    def __init__(self, points: Iterable[OpenPoint]) -> None:
        self._setting: dict[str, list[tuple[str, str]]] = {}
        self._adding: dict[str, list[str]] = {}
        self._asking: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self._lacking: dict[str, list[OpenPoint]] = {}
        self._telling: dict[str, list[OpenPoint]] = {}
        for point in points:
            for reading in point.readings:
                for atom in reading.change.atoms:
                    field = atom.field if isinstance(atom, SetField) else ""
                    self._setting.setdefault(atom.part, []).append((field, point.key))
                    if not field:
                        self._adding.setdefault(atom.kind, []).append(point.key)
            for subject in point.asks:
                self._asking.setdefault(subject.part, []).append((subject.fields, point.key))
            for kind in point.lacks:
                self._lacking.setdefault(kind, []).append(point)
            if not (point.readings or point.asks or point.lacks):
                for key in point.about:
                    self._telling.setdefault(key, []).append(point)

    def read(self, one: Found) -> Iterator[str]:
        for spot in one.spots:
            if spot.is_measure:
                continue
            for field, point in self._setting.get(spot.part.key, ()):
                if not field or not spot.fields or field in spot.fields:
                    yield point
            for fields, point in self._asking.get(spot.part.key, ()):
                if not set(fields).isdisjoint(spot.fields):
                    yield point
        yield from self._lacked(one)

    def _lacked(self, one: Found) -> Iterator[str]:
        for kind in one.lacks:
            yield from self._adding.get(kind_name(kind), ())
            # What is at issue else is what is said: the part that is lacking would only mend it.
            if not any(spot.fields and not spot.is_measure for spot in one.spots):
                keys = {spot.part.key for spot in one.spots}
                for lacking in self._lacking.get(kind_name(kind), ()):
                    if not keys or not keys.isdisjoint(lacking.about):
                        yield lacking.key

    def told(self, one: Found) -> Iterator[str]:
        keys = {spot.part.key for spot in one.spots}
        asked = [spot for spot in one.spots if not spot.is_measure]
        cites = [cite for spot in asked for cite in spot.cites]
        for key in {spot.part.key for spot in asked}:
            for point in self._telling.get(key, ()):
                same = any(_overlap(cite, other) for cite in cites for other in point.cites)
                if same and keys.issuperset(point.about):
                    yield point.key

    def absent(self, one: Found) -> Iterator[str]:
        for spot in one.spots:
            if isinstance(spot.part, Appendix):
                for point in self._telling.get(spot.part.key, ()):
                    if point.kind is PointKind.ABSENT:
                        yield point.key


def _overlap(one: Cite, other: Cite) -> bool:
    if one.section != other.section:
        return False
    whole = not one.sentences or not other.sentences
    return whole or not set(one.sentences).isdisjoint(other.sentences)
