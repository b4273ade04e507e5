"""Readings that can each be made are tried together by a look at the parts that they touch."""

from __future__ import annotations

from collections.abc import Mapping

import attrs
from hypothesis import given
from hypothesis import strategies as st

from iopmodel.contents import Contents, Section
from iopmodel.errors import Invalid
from iopmodel.partnership import (
    AddPart,
    Atom,
    Change,
    Choice,
    OpenPoint,
    Reading,
    RemovePart,
    SetField,
)
from iopmodel.partnership.making import remade
from iopmodel.partnership.ties import Ties
from iopmodel.parts import Cite, Part, Ref
from iopmodel.terms import Copies, Heading, Party
from tests.laws.building import SOME, point
from tests.laws.tied import CITY

COPIES = [f"antal-{place}" for place in range(3)]
PARTIES = [f"part-{place}" for place in range(3)]
A, B = (Section(key=key, heading=key.upper(), hashes=["0a1b2c3d"]) for key in "ab")
holders = st.sampled_from([*PARTIES, "extra", "staden"]).map(Ref[Party])
cites = st.lists(st.sampled_from([Cite("a"), Cite("b")]), max_size=1).map(tuple)
some_sections = st.sampled_from([(), (A,), (B,), (A, B)])
atoms: st.SearchStrategy[Atom] = st.one_of(
    *[st.builds(SetField, st.sampled_from(COPIES), st.just("copies"), st.just("held_by"), holders)]
    * 3,
    *[st.builds(RemovePart, st.sampled_from(PARTIES), st.just("party"))] * 3,
    st.builds(SetField, st.sampled_from(COPIES), st.just("copies"), st.just("cites"), cites),
    st.builds(RemovePart, st.sampled_from(COPIES), st.just("copies")),
    st.just(AddPart(attrs.evolve(CITY, key="extra"))),
    st.builds(
        SetField,
        st.sampled_from(["contents", "bilaga"]),
        st.just("contents"),
        st.just("sections"),
        some_sections,
    ),
)


def _outcome(
    parts: Mapping[str, Part], ties: Ties, taken: Mapping[str, str], **how: bool
) -> object:
    try:
        return remade(parts, ties.changes(taken), **how)
    except Invalid as error:
        return type(error), set(error.problems)


@st.composite
def _open(draw: st.DrawFn) -> tuple[dict[str, Part], Ties]:
    """Parts that refer to one another, and readings each of which can be made."""
    made: list[Part] = [
        Heading(name="H"),
        Contents(title="T", sections=[A]),
        Contents(key="bilaga", title="T", sections=[B]),
        CITY,
    ]
    made += [attrs.evolve(CITY, key=key) for key in PARTIES]
    for key in COPIES:
        held_by = draw(st.sampled_from([*["staden"] * 5, *PARTIES]))
        made.append(Copies(key=key, number=1, held_by=Ref[Party](held_by), cites=draw(cites)))
    parts = {part.key: part for part in made}
    points: list[OpenPoint] = []
    for place in range(6):
        choices = [Choice(one.key, "r1") for one in points]
        supposes = draw(st.lists(st.sampled_from(choices), max_size=1)) if choices else []
        own = draw(st.lists(atoms, min_size=1, max_size=2, unique_by=lambda one: one.target))
        try:
            change = Change(own)
            reading = Reading(key="r1", says=SOME, change=change, supposes=supposes)
            one = point(f"p{place}", Reading(key="r0", says=SOME), reading)
            ties = Ties([*points, one])
            remade(parts, ties.changes(ties.together({one.key: "r1"})))
        except Invalid:
            continue
        points.append(one)
    return parts, Ties(points)


@given(_open(), st.data())
def test_where_each_can_be_made_a_look_at_what_they_touch_is_enough(
    drawn: tuple[dict[str, Part], Ties], data: st.DataObject
) -> None:
    parts, ties = drawn
    left_out = data.draw(st.sets(st.sampled_from([*ties.points, ""]), max_size=2))
    taken = ties.consistent(dict.fromkeys(ties.points.keys() - left_out, "r1"))
    assert taken is not None
    whole = _outcome(parts, ties, taken)
    assert _outcome(parts, ties, taken, each_fits=True) == whole
