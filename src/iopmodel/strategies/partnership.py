"""Whole partnerships, and changes to them, for property tests."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from datetime import date
from typing import Any, Final, TypeVar

import attrs
from hypothesis import assume
from hypothesis import strategies as st

from iopmodel.contents import Contents
from iopmodel.errors import Invalid
from iopmodel.notgiven import NotApplicable, Unstated
from iopmodel.partnership import (
    Amendment,
    Change,
    Choice,
    OpenPoint,
    Partnership,
    PointKind,
    Reading,
    Subject,
    Weight,
    adds,
    becomes,
    removes,
)
from iopmodel.parts import Cite, Part, Ref, Text
from iopmodel.strategies.dates import days
from iopmodel.strategies.surroundings import USUAL, Surroundings
from iopmodel.strategies.terms import parts, values_of
from iopmodel.strategies.texts import keys, texts
from iopmodel.terms import PART_KINDS, Heading, Party, Term

__all__ = ["changes", "partnerships"]

T = TypeVar("T")

_REPEATABLE: Final = tuple(kind for kind in PART_KINDS if kind not in {Contents, Heading, Term})
_KIND_OF: Final = dict(USUAL.kinds)
_TIES: Final = st.sampled_from(["supposes", "excludes"])


@st.composite
def partnerships(
    draw: st.DrawFn, *, max_parts: int = 6, max_open_points: int = 2, max_amendments: int = 2
) -> Partnership:
    """Return a strategy for partnerships, of one to five parties.

    Every kind of part occurs, in every combination of what the text gives and leaves out: also
    without a clause about money, without a term, or with an open end. What parts refer to is
    there. Readings of different open points can be held together, but where one excludes the
    other; some suppose others. There may be amendments, which may settle open points.

    Args:
        draw: Given by Hypothesis.
        max_parts: The most parts besides the heading, the contents, the parties and what the
            others refer to.
        max_open_points: The most open points.
        max_amendments: The most amendments.

    Examples:
        >>> from hypothesis import given, settings
        >>> @settings(max_examples=5)
        ... @given(partnerships())
        ... def test_there_is_a_party(partnership):
        ...     assert partnership.all(Party)
        >>> test_there_is_a_party()
    """
    contents = attrs.evolve(draw(parts(Contents)), key="contents")
    drawn: dict[str, Part] = {"contents": contents, "heading": draw(_keyed(Heading, "heading"))}
    for number in range(draw(st.integers(1, 5))):
        _add(drawn, draw(_keyed(Party, f"party-{number + 1}")))
    if draw(st.booleans()):
        _add(drawn, draw(parts(Term)))
    for kind in draw(st.lists(st.sampled_from(_REPEATABLE), max_size=max_parts)):
        _add(drawn, draw(parts(kind)))
    while missing := sorted(set(_refs(drawn.values())) - set(drawn)):
        for key in missing:
            drawn[key] = draw(_keyed(_KIND_OF[key], key))
    points = _OpenPoints(drawn)
    for number in range(draw(st.integers(0, max_open_points))):
        points.draw(draw, f"point-{number}")
    partnership = draw(_tied(Partnership(parts=drawn.values(), open_points=points.found)))
    return draw(_amended(partnership, max_amendments))


@st.composite
def _tied(draw: st.DrawFn, partnership: Partnership) -> Partnership:
    """Tie some readings together, as far as they can be."""
    choices = [
        Choice(point.key, reading.key)
        for point in partnership.open_points
        for reading in point.readings
    ]
    pairs = [
        (own, other)
        for own in choices
        for other in choices
        if own.point != other.point and own.reading != "held"
    ]
    if not pairs or draw(st.booleans()):
        return partnership
    ties = st.lists(st.tuples(st.sampled_from(pairs), _TIES), min_size=1, max_size=3)
    for (own, other), name in draw(ties):
        points = {point.key: point for point in partnership.open_points}
        try:
            readings = [
                _tying(reading, name, other) if reading.key == own.reading else reading
                for reading in points[own.point].readings
            ]
            points[own.point] = attrs.evolve(points[own.point], readings=readings)
            partnership = attrs.evolve(partnership, open_points=points.values())
        except Invalid:
            continue
    return partnership


def _tying(reading: Reading, name: str, other: Choice) -> Reading:
    if name == "supposes":
        return attrs.evolve(reading, supposes=[other, *reading.supposes])
    return attrs.evolve(reading, excludes=[other, *reading.excludes])


@st.composite
def _amended(draw: st.DrawFn, partnership: Partnership, most: int) -> Partnership:
    """Amend a partnership, where what is drawn fits."""
    points = [point.key for point in partnership.open_points]
    bare = partnership
    for number in range(draw(st.integers(0, most))):
        change = Change()
        by_key = {part.key: part for part in bare.parts}
        drawn = _Changes(by_key, {key for point in bare.open_points for key in point.about})
        for _ in range(draw(st.integers(0, 2))):
            change |= drawn.draw(draw)
        amendment = Amendment(
            key=f"amendment-{number}",
            effective=draw(days()),
            change=change,
            settles=draw(st.lists(st.sampled_from(points), max_size=1)) if points else (),
            says=draw(values_of(Text | Unstated)),
            agreed=draw(values_of(date | Unstated)),
        )
        try:
            partnership = attrs.evolve(partnership, amendments=[*partnership.amendments, amendment])
        except Invalid:
            continue
    return partnership


@st.composite
def changes(draw: st.DrawFn, partnership: Partnership, *, max_parts: int = 3) -> Change:
    """Return a strategy for changes that can be made to a partnership.

    They set fields, add parts and remove such as nothing refers to; some change nothing.

    Args:
        draw: Given by Hypothesis.
        partnership: What they are written for.
        max_parts: The most parts that one touches.

    Examples:
        >>> from hypothesis import find
        >>> contents = Contents(title="A", sections=[])
        >>> partnership = Partnership(parts=[Heading(name="B"), contents])
        >>> change = find(changes(partnership), lambda change: change.touched == {"heading"})
        >>> partnership.changed(change) == partnership
        False
    """
    by_key = {part.key: part for part in partnership.parts}
    spoken_of = {key for point in partnership.open_points for key in point.about}
    change = _Changes(by_key, spoken_of)
    made = Change()
    for _ in range(draw(st.integers(0, max_parts))):
        made |= change.draw(draw)
    assume(succeeds(partnership.changed, made))
    return made


def succeeds(made: Callable[[T], object], argument: T) -> bool:
    """Return whether something can be done."""
    try:
        made(argument)
    except Invalid:
        return False
    return True


def _keyed(kind: type[Part], key: str) -> st.SearchStrategy[Part]:
    return parts(kind).map(lambda part: attrs.evolve(part, key=key))


def _add(drawn: dict[str, Part], part: Part) -> None:
    """Add a part under a key of its own."""
    free = part.key
    while free in drawn or (free in _KIND_OF and _KIND_OF[free] is not type(part)):
        free = f"{free}-x"
    drawn[free] = attrs.evolve(part, key=free)


def _refs(value: Any) -> Iterator[str]:
    """Yield the references in a value."""
    if isinstance(value, Ref):
        yield str(value)
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            yield from _refs(getattr(value, field.name))
    elif isinstance(value, Iterable) and not isinstance(value, str):
        for item in value:
            yield from _refs(item)


class _Changes:
    """Draws changes to different parts, none of which takes away what another refers to."""

    def __init__(self, by_key: Mapping[str, Part], spoken_of: Collection[str] = ()) -> None:
        sections = [
            (section.key, len(section.hashes))
            for part in by_key.values()
            if isinstance(part, Contents)
            for section in part.sections
        ]
        self.within = Surroundings(((key, type(part)) for key, part in by_key.items()), sections)
        self.by_key = by_key
        self.kept = {*spoken_of, *_refs(by_key.values())}
        self.gone: set[str] = set()
        self.free = [key for key, part in by_key.items() if not isinstance(part, Contents)]

    def draw(self, draw: st.DrawFn) -> Change:
        """Return a change of a part that no earlier one touches; nothing where none fits."""
        kinds = [self._addition, *([self._setting, self._setting, self._removal] * bool(self.free))]
        change = draw(st.sampled_from(kinds))(draw)
        self.kept |= set(_refs(change))
        return change if self.gone.isdisjoint(self.kept) else Change()

    def _setting(self, draw: st.DrawFn) -> Change:
        part = self.by_key[draw(st.sampled_from(self.free))]
        new = attrs.evolve(draw(values_of(type(part), self.within)), key=part.key)
        change = becomes(part, new)
        if change and draw(st.booleans()):
            change = Change([draw(st.sampled_from(change.atoms))])
        self.free.remove(part.key)
        # One of two fields that go together may be no change that can be made.
        return change if succeeds(change.applied, self.by_key) else Change()

    def _addition(self, draw: st.DrawFn) -> Change:
        parts_of_kind = values_of(draw(st.sampled_from(_REPEATABLE)), self.within)
        key = f"added-{draw(keys())}"
        if parts_of_kind.is_empty or key in self.by_key or key in self.kept:
            return Change()
        part = draw(parts_of_kind)
        self.kept.add(key)
        return adds(attrs.evolve(part, key=key))

    def _removal(self, draw: st.DrawFn) -> Change:
        part = self.by_key[draw(st.sampled_from(self.free))]
        if part.key in self.kept or isinstance(part, Heading):
            return Change()
        self.free.remove(part.key)
        self.gone.add(part.key)
        return removes(part)


class _OpenPoints:
    """Draws open points whose readings touch different parts."""

    def __init__(self, by_key: Mapping[str, Part]) -> None:
        self.by_key = by_key
        self.changes = _Changes(by_key)
        self.found: list[OpenPoint] = []

    def _subjects(self, key: Ref[Part]) -> st.SearchStrategy[Subject]:
        names = [field.name for field in attrs.fields(type(self.by_key[key]))]
        return st.sampled_from(names).map(lambda name: Subject(key, name))

    def draw(self, draw: st.DrawFn, key: str) -> None:
        """Add an open point."""
        readings = [Reading(key="held", says=draw(texts()))]
        changed = [self.changes.draw(draw) for _ in range(draw(st.integers(0, 2)))]
        readings += [
            Reading(key=f"other-{number}", says=draw(texts()), change=change)
            for number, change in enumerate(filter(None, changed))
        ]
        known = st.sampled_from(sorted(self.by_key)).map(Ref[Part])
        self.found.append(
            OpenPoint(
                key=key,
                question=draw(texts()),
                kind=draw(st.sampled_from(PointKind)),
                weight=draw(st.sampled_from(Weight)),
                about=draw(st.lists(known, max_size=2)),
                asks=draw(st.lists(known.flatmap(self._subjects), max_size=1)),
                lacks=draw(st.lists(st.sampled_from(_REPEATABLE), max_size=1)),
                readings=readings if len(readings) > 1 else (),
                why=draw(texts()) if len(readings) > 1 else NotApplicable(),
                cites=draw(values_of(tuple[Cite, ...])),
            )
        )
