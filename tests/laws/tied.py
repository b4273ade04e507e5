"""Small partnerships whose readings suppose and exclude one another, and which are amended."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import date, timedelta
from itertools import product

import attrs
from hypothesis import strategies as st

from iopmodel.contents import Contents, Section
from iopmodel.errors import Invalid
from iopmodel.partnership import (
    AddPart,
    Amendment,
    Atom,
    Change,
    Choice,
    OpenPoint,
    Partnership,
    Reading,
    RemovePart,
    SetField,
)
from iopmodel.parts import Part, Ref
from iopmodel.terms import Copies, Heading, Party, Sector
from tests.laws.building import SOME, point

CITY = Party(key="staden", name="Staden", sector=Sector.PUBLIC)
CONTENTS = Contents(title="T", sections=[Section(key="a", heading="A", hashes=["0a1b2c3d"])])
START = date(2020, 1, 1)


def world_of(choices: Mapping[str, str]) -> set[Choice]:
    return {Choice(*one) for one in choices.items()}


def all_worlds(partnership: Partnership) -> list[dict[str, str]]:
    """Every consistent way to read all points, by the definition."""
    points = [one for one in partnership.open_points if one.readings]
    found = []
    for chosen in product(*(one.readings for one in points)):
        pairs = [Choice(one.key, reading.key) for one, reading in zip(points, chosen, strict=True)]
        if all(
            set(reading.supposes) <= set(pairs) and set(reading.excludes).isdisjoint(pairs)
            for reading in chosen
        ):
            found.append({pair.point: pair.reading for pair in pairs})
    return found


def one_by_one(partnership: Partnership, world: Mapping[str, str]) -> Iterator[Reading]:
    """The readings of a world in some order in which what one supposes comes before it."""
    ahead = [one for one in reversed(partnership.open_points) if one.readings]
    made: set[Choice] = set()
    while ahead:
        one = next(one for one in ahead if set(one.reading(world[one.key]).supposes) <= made)
        ahead.remove(one)
        made.add(Choice(one.key, world[one.key]))
        yield one.reading(world[one.key])


def naively(partnership: Partnership, world: Mapping[str, str]) -> dict[str, Part]:
    parts = {part.key: part for part in partnership.parts}
    for reading in one_by_one(partnership, world):
        parts = reading.change.applied(parts)
    return parts


def number(key: str, value: int) -> SetField:
    return SetField(key, "copies", "number", value)


@st.composite
def _changes(draw: st.DrawFn, place: int, supposed: list[Choice]) -> Change:
    """A change to the part of one's own point, or to what a supposed reading is about."""
    own = f"part-{place}"
    value = draw(st.integers(1, 3))
    atoms: list[Atom] = draw(
        st.sampled_from(
            [
                [number(own, value)],
                [number(own, value), SetField(own, "copies", "held_by", Ref[Part]("staden"))],
                [AddPart(Copies(key=f"extra-{place}", number=value))],
                [RemovePart(own, "copies")],
                [SetField("heading", "heading", "name", f"H{value}")],
            ]
        )
    )
    for other in supposed:
        about = other.point.replace("p", draw(st.sampled_from(["part-", "extra-"])))
        atoms = draw(
            st.sampled_from([atoms, [number(about, value)], [*atoms, number(about, value)]])
        )
    return Change(atoms)


@st.composite
def tied(draw: st.DrawFn, *, max_points: int = 4, ties: bool = True) -> Partnership:
    """Points of two or three readings, about a part each or more, tied now and then."""
    sizes = draw(st.lists(st.integers(2, 3), min_size=1, max_size=max_points))
    copies = [Copies(key=f"part-{place}", number=0) for place in range(len(sizes))]
    partnership = Partnership(parts=[Heading(name="H"), CONTENTS, CITY, *copies])
    for place, size in enumerate(sizes):
        choices = [
            Choice(one.key, reading.key)
            for one in partnership.open_points
            for reading in one.readings
        ]
        some = st.lists(st.sampled_from(choices), max_size=2) if choices and ties else st.just([])
        made = [Reading(key="r0", says=SOME, excludes=draw(some) if draw(st.booleans()) else ())]
        for key in range(1, size):
            supposes = draw(some)
            change = draw(_changes(place, supposes))
            reading = Reading(
                key=f"r{key}", says=SOME, supposes=supposes, excludes=draw(some), change=change
            )
            # A reading that does not go with the others is left out, or told without its ties.
            for one in (reading, attrs.evolve(reading, excludes=()), None):
                if one is not None and _with(partnership, point(f"p{place}", *made, one)):
                    made.append(one)
                    break
        if len(made) > 1:
            partnership = _with(partnership, point(f"p{place}", *made)) or partnership
    return partnership


def _with(partnership: Partnership, one: OpenPoint) -> Partnership | None:
    try:
        return attrs.evolve(partnership, open_points=[*partnership.open_points, one])
    except Invalid:
        return None


@st.composite
def _amendment(draw: st.DrawFn, key: str, keys: list[str]) -> Amendment:
    about = draw(st.sampled_from(keys))
    value = draw(st.integers(1, 5))
    atoms: list[Atom] = draw(
        st.sampled_from(
            [
                [number(about, value)],
                [number(about, value)],
                [SetField(about, "copies", "held_by", Ref[Part]("staden"))],
                [RemovePart(about, "copies")],
                [AddPart(Copies(key=about.replace("part", "extra"), number=value))],
                [SetField("heading", "heading", "name", f"N{value}")],
                [],
            ]
        )
    )
    settles = draw(st.sampled_from([[], [], [about.replace("part-", "p")]]))
    effective = START + timedelta(draw(st.integers(0, 3)))
    return Amendment(key=key, effective=effective, change=Change(atoms), settles=settles)


@st.composite
def amended(draw: st.DrawFn, *, ties: bool = True) -> Partnership:
    """A partnership with readings, tied or not, and up to three amendments."""
    partnership = draw(tied(max_points=3, ties=ties))
    keys = [part.key for part in partnership.all(Copies)]
    for place in range(draw(st.integers(1, 3))):
        one = draw(_amendment(f"a{place}", keys))
        # One that does not fit is left out.
        with suppress(Invalid):
            partnership = attrs.evolve(partnership, amendments=[*partnership.amendments, one])
    return partnership


days_around = st.integers(-1, 4).map(lambda more: START + timedelta(more))
