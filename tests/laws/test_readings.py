"""Readings: asked about only where they matter, told in short, merged in any order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations, product
from typing import Any

import attrs
import pytest
from hypothesis import assume, event, given
from hypothesis import strategies as st

from iopmodel.answers import Given
from iopmodel.answers.asking import branches
from iopmodel.answers.conditions import conditions
from iopmodel.contents import Contents, Section
from iopmodel.errors import Conflict, Invalid
from iopmodel.partnership import (
    Change,
    OpenPoint,
    Partnership,
    Reading,
    adds,
    becomes,
    difference,
)
from iopmodel.partnership.aggregate import Parts
from iopmodel.partnership.making import may_thwart, remade
from iopmodel.parts import Part
from iopmodel.strategies import changes, partnerships
from iopmodel.terms import PART_KINDS, Copies, Heading
from tests.laws.building import SOME, agreements, point

# --- Questions ---


@attrs.define
class Question:
    """Looks at some parts, and at some kinds of part, and counts how often it is asked."""

    keys: frozenset[str]
    kinds: frozenset[type[Part]]
    asked: int = 0

    def __call__(self, parts: Parts) -> tuple[object, ...]:
        self.asked += 1
        by_key = [parts.find(key) for key in sorted(self.keys)]
        of_kind = [parts.all(kind) for kind in PART_KINDS if kind in self.kinds]
        return (*by_key, *of_kind)

    def hangs_on(self, partnership: Partnership, one: OpenPoint) -> bool:
        """Whether a reading changes, adds or removes what is looked at: by the definition."""
        held = {part.key: part for part in partnership.parts}
        for reading in one.readings:
            read = {part.key: part for part in partnership.under({one.key: reading.key}).parts}
            for key in held.keys() | read.keys():
                if held.get(key) != read.get(key):
                    kinds = {type(parts[key]) for parts in (held, read) if key in parts}
                    if key in self.keys or not kinds.isdisjoint(self.kinds):
                        return True
        return False


questions = st.builds(
    Question,
    st.frozensets(
        st.sampled_from(["tid", "grupp", "medel", "plan", "losa", "added", "staden", "borta"]),
        max_size=3,
    ),
    st.frozensets(st.sampled_from(PART_KINDS), max_size=2),
)


@given(agreements(), questions)
def test_only_what_touches_is_branched_on(partnership: Partnership, question: Question) -> None:
    """Every combination of those readings, the held ones first; once if there are none."""
    found = list(branches(partnership, question))
    asked = question.asked
    touching = [one for one in partnership.open_points if question.hangs_on(partnership, one)]
    expected = [
        {one.key: reading.key for one, reading in zip(touching, chosen, strict=True)}
        for chosen in product(*(one.readings for one in touching))
    ]
    assert [branch.choices for branch in found] == expected
    nodes = 1
    total = 1
    for one in touching:
        nodes *= len(one.readings)
        total += nodes
    assert asked == total
    if not touching:
        assert asked == 1


@given(agreements(), questions, st.data())
def test_what_is_not_branched_on_makes_no_difference(
    partnership: Partnership, question: Question, data: st.DataObject
) -> None:
    """Under any reading of the other points the value of a branch is the same."""
    others = {
        one.key: data.draw(st.sampled_from([reading.key for reading in one.readings]))
        for one in partnership.open_points
    }
    for branch in branches(partnership, question):
        read = partnership.under({**others, **branch.choices})
        assert question(read) == branch.value
        looked_at = [part for part in read.parts if part.key in question.keys]
        assert {cite for part in looked_at for cite in part.cites} <= set(branch.cites)


def _by_part(parts: Parts) -> Iterator[object]:
    """Looks at further parts as it finds earlier ones: what touches hangs on the readings."""
    task = parts.find("uppgift")
    yield task
    timing: Any = getattr(task, "timing", None)
    if hasattr(timing, "to"):
        yield parts.find(timing.to)
    if parts.find("added") is not None:
        yield parts.find("grupp")


@given(agreements(), st.data())
def test_a_question_that_asks_further_is_followed(
    partnership: Partnership, data: st.DataObject
) -> None:
    """In each world exactly one branch speaks, and it gives the answer of that world."""
    found = list(branches(partnership, lambda parts: tuple(_by_part(parts))))
    choices = {
        one.key: data.draw(st.sampled_from([reading.key for reading in one.readings]))
        for one in partnership.open_points
    }
    speaking = [branch for branch in found if branch.choices.items() <= choices.items()]
    assert [branch.value for branch in speaking] == [tuple(_by_part(partnership.under(choices)))]


# --- Conditions ---


def _open(sizes: list[int]) -> Partnership:
    """A partnership with open points of so many readings each, about nothing in common."""
    copies = [Copies(key=f"part-{place}", number=0) for place in range(len(sizes))]
    points = [
        point(
            f"p{place}",
            *(
                Reading(
                    key=f"r{number}",
                    says=SOME,
                    change=becomes(copies[place], attrs.evolve(copies[place], number=number)),
                )
                for number in range(size)
            ),
        )
        for place, size in enumerate(sizes)
    ]
    contents = Contents(title="T", sections=[Section(key="a", heading="A", hashes=())])
    return Partnership(parts=[Heading(name="H"), contents, *copies], open_points=points)


@st.composite
def _leaves(draw: st.DrawFn, partnership: Partnership) -> list[dict[str, str]]:
    """The leaves of some decision tree over the points, and of these some."""
    kept: list[dict[str, str]] = []

    def grow(choices: dict[str, str]) -> None:
        free = [one for one in partnership.open_points if one.key not in choices]
        if not free or draw(st.integers(0, 4)) == 0:
            if draw(st.integers(0, 2)):
                kept.append(choices)
            return
        one = draw(st.sampled_from(free))
        for reading in one.readings:
            grow({**choices, one.key: reading.key})

    grow({})
    return draw(st.permutations(kept))


def _worlds(partnership: Partnership) -> list[dict[str, str]]:
    points = partnership.open_points
    return [
        {one.key: reading.key for one, reading in zip(points, chosen, strict=True)}
        for chosen in product(*(one.readings for one in points))
    ]


def _told(found: tuple[tuple[Given, ...], ...]) -> list[dict[str, str]]:
    return [{one.subject: one.choice for one in alternative} for alternative in found]


def _holds(alternatives: list[dict[str, str]], world: Mapping[str, str]) -> int:
    return sum(alternative.items() <= world.items() for alternative in alternatives)


sizes = st.lists(st.integers(2, 3), min_size=1, max_size=4).map(_open)


@given(sizes, st.data())
def test_conditions_say_the_same_as_the_branches(
    partnership: Partnership, data: st.DataObject
) -> None:
    """By truth table; and of the alternatives exactly one holds where any does."""
    where = data.draw(_leaves(partnership))
    told = _told(conditions(partnership, where))
    for world in _worlds(partnership):
        assert _holds(told, world) == bool(_holds(where, world))


@given(sizes, st.data())
def test_conditions_name_only_what_makes_a_difference(
    partnership: Partnership, data: st.DataObject
) -> None:
    """And what always holds has no condition at all."""
    where = data.draw(_leaves(partnership))
    found = conditions(partnership, where)
    told = _told(found)
    worlds = _worlds(partnership)
    for one in partnership.open_points:
        matters = any(
            bool(_holds(where, world)) != bool(_holds(where, {**world, one.key: reading.key}))
            for world in worlds
            for reading in one.readings
        )
        assert any(one.key in alternative for alternative in told) is matters
    if all(_holds(where, world) for world in worlds):
        assert found == ((),)


@given(sizes, st.data())
def test_no_alternatives_can_be_made_one(partnership: Partnership, data: st.DataObject) -> None:
    """No family that differs in one point only names all of its readings."""
    told = _told(conditions(partnership, data.draw(_leaves(partnership))))
    for one in partnership.open_points:
        rests = [
            {key: choice for key, choice in alternative.items() if key != one.key}
            for alternative in told
            if one.key in alternative
        ]
        assert all(rests.count(rest) < len(one.readings) for rest in rests)


@given(sizes, st.data())
def test_conditions_do_not_hang_on_how_they_were_found(
    partnership: Partnership, data: st.DataObject
) -> None:
    """From another tree, or from every world told one by one, they are the same."""
    where = data.draw(_leaves(partnership))
    one_by_one = [world for world in _worlds(partnership) if _holds(where, world)]
    again = data.draw(st.permutations(one_by_one)) if len(one_by_one) < 9 else one_by_one[::-1]
    assert conditions(partnership, where) == conditions(partnership, again)


# --- Changes ---


def _by_key(partnership: Partnership) -> dict[str, Part]:
    return {part.key: part for part in partnership.parts}


@st.composite
def _two_changes(draw: st.DrawFn) -> tuple[Partnership, Change, Change]:
    partnership = draw(partnerships(max_parts=4))
    return partnership, draw(changes(partnership)), draw(changes(partnership))


@given(_two_changes())
def test_changes_that_do_not_conflict_commute(
    drawn: tuple[Partnership, Change, Change],
) -> None:
    """Merged in either order, or made one after the other, they give the same parts.

    What is in both is made once: a part cannot come, or go, twice.
    """
    partnership, one, other = drawn
    parts = _by_key(partnership)
    try:
        merged = one | other
        both = merged.applied(parts)
    except Invalid:
        assume(False)
        raise
    assert other | one == merged
    rest = Change(atom for atom in other.atoms if atom not in one.atoms)
    own = Change(atom for atom in one.atoms if atom not in other.atoms)
    assert rest.applied(one.applied(parts)) == both
    assert own.applied(other.applied(parts)) == both
    assert merged | one == merged


@given(_two_changes())
def test_conflicts_are_found_from_either_side(drawn: tuple[Partnership, Change, Change]) -> None:
    """By the definition: one target with two values, or a part set here and come or gone there."""
    _, one, other = drawn
    clash = any(
        (a.target == b.target and a != b)
        or (a.part == b.part and bool(a.target[1]) is not bool(b.target[1]))
        for a, b in product(one.atoms, other.atoms)
    )
    for left, right in ((one, other), (other, one)):
        try:
            left | right
        except Conflict:
            assert clash
        else:
            assert not clash
    if one.is_apart_from(other):
        assert not clash


@given(_two_changes())
def test_what_is_not_thwarted_can_be_made_beside_another(
    drawn: tuple[Partnership, Change, Change],
) -> None:
    """So readings need not be tried with every other, only with those that could be in the way."""
    partnership, one, other = drawn
    parts = _by_key(partnership)
    if one.is_apart_from(other) and not (may_thwart(one, parts) or may_thwart(other, parts)):
        event("beside each other")
        assert remade(parts, [one, other]) == remade(parts, [other, one])


@given(_two_changes())
def test_the_difference_leads_from_one_side_to_the_other(
    drawn: tuple[Partnership, Change, Change],
) -> None:
    partnership, one, other = drawn
    here, there = partnership.changed(one), partnership.changed(other)
    try:
        change = difference(_by_key(here), _by_key(there))
    except Conflict:
        kinds = {part.key: type(part) for part in here.parts}
        assert any(kinds.get(part.key, type(part)) is not type(part) for part in there.parts)
        return
    assert change.applied(_by_key(here)) == _by_key(there)
    assert difference(_by_key(there), _by_key(there)) == Change()
    assert difference(_by_key(partnership), _by_key(here)).touched <= one.touched


@given(partnerships(max_open_points=3), st.data())
def test_a_point_is_settled_by_a_change_to_what_it_is_about(
    partnership: Partnership, data: st.DataObject
) -> None:
    """And by no other; the points left are the same ones, and can be read still.

    What goes along where readings suppose or exclude others is told in `test_changes`.
    """
    every = [reading for one in partnership.open_points for reading in one.readings]
    assume(not any(reading.supposes or reading.excludes for reading in every))
    change = data.draw(changes(partnership))
    changed = partnership.changed(change)
    targets = {atom.target for atom in change.atoms}
    for one in partnership.open_points:
        of_readings = {atom.target for reading in one.readings for atom in reading.change.atoms}
        whole = {part for part, field in targets if not field}
        comes_or_goes = {part for part, field in of_readings if not field}
        settled = (
            bool(of_readings & targets)
            or any(part in whole for part, _ in of_readings)
            or any(part in comes_or_goes for part, _ in targets)
        )
        assert any(left.key == one.key for left in changed.open_points) is not settled
    for left in changed.open_points:
        for reading in left.readings:
            changed.under({left.key: reading.key})


@given(agreements(), st.data())
def test_readings_can_be_chosen_one_by_one(partnership: Partnership, data: st.DataObject) -> None:
    """In any order, and the points not chosen stay open."""
    choices = {
        one.key: data.draw(st.sampled_from([reading.key for reading in one.readings]))
        for one in partnership.open_points
    }
    for size in range(len(choices) + 1):
        for some in combinations(sorted(choices), size):
            first = partnership.under({key: choices[key] for key in some})
            rest = {key: choice for key, choice in choices.items() if key not in some}
            assert {one.key for one in first.open_points} == rest.keys()
            assert first.under(rest) == partnership.under(choices)


@given(agreements())
def test_the_reading_held_changes_nothing(partnership: Partnership) -> None:
    held = {one.key: one.readings[0].key for one in partnership.open_points}
    read = partnership.under(held)
    assert read.parts == partnership.parts
    assert read.open_points == ()


def test_false_merging_is_making_one_after_the_other() -> None:
    """False: a part that both bring comes once if they merge, and cannot come twice."""
    copies = Copies(key="exemplar", number=2)
    change = adds(copies)
    assert (change | change).applied({}) == {"exemplar": copies}
    with pytest.raises(Conflict) as refused:
        change.applied(change.applied({}))
    assert str(refused.value) == "exemplar: found a part that is there, expected a new key"
