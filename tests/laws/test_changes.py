"""Changes, readings and amendments: in any order that makes sense, they come to the same.

The oracles know the definitions only: which readings go together, and that one is made after those
that it supposes.
"""

from __future__ import annotations

from datetime import date
from itertools import combinations
from typing import Any

import attrs
from hypothesis import assume, event, given
from hypothesis import strategies as st

from iopmodel.answers.asking import branches
from iopmodel.answers.conditions import conditions
from iopmodel.documents import dumps, loads
from iopmodel.errors import Conflict
from iopmodel.partnership import (
    Change,
    Partnership,
    SetField,
    amended_by,
    difference,
    readings,
)
from iopmodel.parts import Part
from iopmodel.strategies import partnerships
from tests.laws.test_asking import Question
from tests.laws.tied import all_worlds, amended, days_around, naively, tied


def by_key(partnership: Partnership) -> dict[str, Part]:
    return {part.key: part for part in partnership.parts}


# --- Readings ---


@given(tied())
def test_every_way_to_read_it_is_found_once_and_in_order(partnership: Partnership) -> None:
    found = list(readings(partnership))
    assert found == all_worlds(partnership)
    assert found[0] == {one.key: one.readings[0].key for one in partnership.open_points}
    event("tied" if len(found) < 2 ** len(partnership.open_points) else "free")


@given(tied())
def test_a_world_is_what_its_readings_make_one_after_the_other(partnership: Partnership) -> None:
    for world in all_worlds(partnership):
        read = partnership.under(world)
        assert by_key(read) == naively(partnership, world)
        assert read.open_points == ()
        assert partnership.terms_under(world).parts == read.parts


@given(tied())
def test_partial_choices_bring_along_what_they_decide(partnership: Partnership) -> None:
    """What is chosen besides holds in every world with these choices; what is left in some."""
    worlds = all_worlds(partnership)
    for world in worlds[:6]:
        for size in range(len(world)):
            for keys in combinations(world, size):
                some = {key: world[key] for key in keys}
                left = [one for one in worlds if some.items() <= one.items()]
                try:
                    read = partnership.under(some)
                except Conflict:
                    # No reading that the encoding holds is left of some point, and several others.
                    assert any(
                        len(chosen) > 1 and one.readings[0].key not in chosen
                        for one in partnership.open_points
                        for chosen in [{other[one.key] for other in left}]
                    )
                    continue
                assert all_worlds(read) == unique(
                    {one.key: other[one.key] for one in read.open_points} for other in left
                )
                for rest in all_worlds(read):
                    (whole,) = [one for one in left if rest.items() <= one.items()]
                    assert read.under(rest) == partnership.under(whole)


def unique(worlds: Any) -> list[dict[str, str]]:
    found: list[dict[str, str]] = []
    for world in worlds:
        if world not in found:
            found.append(world)
    return found


@given(tied(), st.data())
def test_choices_that_no_world_holds_are_refused(
    partnership: Partnership, data: st.DataObject
) -> None:
    choices = {
        one.key: data.draw(st.sampled_from([reading.key for reading in one.readings]))
        for one in partnership.open_points
        if data.draw(st.booleans())
    }
    can_be = any(choices.items() <= world.items() for world in all_worlds(partnership))
    event("can be" if can_be else "cannot be")
    try:
        partnership.terms_under(choices)
        partnership.under(choices)
    except Conflict as error:
        # Or some held reading is ruled out, and several others are left: see above.
        assert error.problems
        assert not can_be or len(choices) < len(partnership.open_points)
    else:
        assert can_be


questions = st.builds(
    Question,
    st.frozensets(
        st.sampled_from(
            [f"{name}-{place}" for name in ("part", "extra") for place in range(4)] + ["heading"]
        ),
        max_size=4,
    ),
    st.just(frozenset[Any]()),
)


@given(tied(), questions)
def test_exactly_one_branch_tells_of_each_world(
    partnership: Partnership, question: Question
) -> None:
    """And none of a world that cannot be."""
    found = list(branches(partnership, question))
    asked = question.asked
    worlds = all_worlds(partnership)
    for world in worlds:
        (branch,) = [one for one in found if one.choices.items() <= world.items()]
        assert branch.value == question(partnership.under(world))
    assert all(any(branch.choices.items() <= world.items() for world in worlds) for branch in found)
    touched = [
        reading.change.touched for one in partnership.open_points for reading in one.readings
    ]
    if all(touching.isdisjoint(question.keys) for touching in touched):
        assert asked == 1
    assert asked <= len(found) * (1 + len(partnership.open_points))


@given(tied(), questions)
def test_conditions_hold_exactly_in_the_worlds_of_their_branches(
    partnership: Partnership, question: Question
) -> None:
    """Of its alternatives exactly one, and told from whole worlds they are the same."""
    worlds = all_worlds(partnership)
    where: dict[Any, list[Any]] = {}
    for branch in branches(partnership, question):
        where.setdefault(branch.value, []).append(branch.choices)
    for value, choices in where.items():
        found = conditions(partnership, choices)
        told = [{one.subject: one.choice for one in alternative} for alternative in found]
        holds = [world for world in worlds if question(partnership.under(world)) == value]
        for world in worlds:
            expected = 1 if world in holds else 0
            assert sum(one.items() <= world.items() for one in told) == expected
        assert conditions(partnership, holds) == found
        assert conditions(partnership, reversed(holds)) == found
        if len(holds) == len(worlds):
            assert found == ((),)


@given(tied(), st.data())
def test_conditions_of_any_worlds_are_told_in_one_way(
    partnership: Partnership, data: st.DataObject
) -> None:
    """Whole worlds, or what all worlds with certain choices have in common."""
    worlds = all_worlds(partnership)
    holds = [world for world in worlds if data.draw(st.booleans())]
    shorter = []
    for world in holds:
        some = {key: world[key] for key in world if data.draw(st.booleans())}
        all_hold = all(one in holds for one in worlds if some.items() <= one.items())
        shorter.append(some if all_hold else world)
    found = conditions(partnership, holds)
    assert conditions(partnership, shorter) == found
    told = [{one.subject: one.choice for one in alternative} for alternative in found]
    for world in worlds:
        assert sum(one.items() <= world.items() for one in told) == (world in holds)
    for alternative in told if len(told) == 1 else ():
        for key in alternative:
            fewer = {other: choice for other, choice in alternative.items() if other != key}
            # A condition is there because without it there would be another world.
            assert any(fewer.items() <= world.items() and world not in holds for world in worlds)


# --- Amendments ---


def restricted(choices: dict[str, str], left: Partnership) -> dict[str, str]:
    return {key: choices[key] for key in choices if key in {one.key for one in left.open_points}}


@given(amended(), days_around, st.data())
def test_to_read_and_then_amend_is_to_amend_and_then_read(
    partnership: Partnership, day: date, data: st.DataObject
) -> None:
    """Of what is open still: what an amendment settled is read in no other way after it."""
    world = data.draw(st.sampled_from(all_worlds(partnership)))
    later = partnership.on(day)
    event("settled" if len(later.open_points) < len(partnership.open_points) else "open")
    assert partnership.under(world).on(day) == later.under(restricted(world, later))


@given(amended(ties=False), days_around, st.data())
def test_and_so_it_is_for_some_of_the_points(
    partnership: Partnership, day: date, data: st.DataObject
) -> None:
    """Where readings of different points neither hang together nor set the same field."""
    targets = [
        {atom.target for reading in one.readings for atom in reading.change.atoms}
        for one in partnership.open_points
    ]
    assume(all(one.isdisjoint(other) for one, other in combinations(targets, 2)))
    world = data.draw(st.sampled_from(all_worlds(partnership)))
    some = {key: world[key] for key in world if data.draw(st.booleans())}
    later = partnership.on(day)
    assert partnership.under(some).on(day) == later.under(restricted(some, later))
    rest = {key: world[key] for key in world if key not in some}
    assert partnership.under(some).under(rest) == partnership.under(world)


@given(amended(), days_around, days_around)
def test_day_after_day_is_the_last_day(partnership: Partnership, one: date, other: date) -> None:
    first, second = sorted([one, other])
    assert partnership.on(first).on(second) == partnership.on(second)
    assert all(amendment.effective > second for amendment in partnership.on(second).amendments)
    assert (
        Partnership(
            parts=(later := partnership.on(second)).parts,
            open_points=later.open_points,
            amendments=later.amendments,
        )
        == later
    )


@given(amended(), days_around)
def test_amendments_are_made_in_order_on_what_is_encoded(
    partnership: Partnership, day: date
) -> None:
    parts = by_key(partnership)
    for one in sorted(partnership.amendments, key=lambda one: (one.effective, one.key)):
        if one.effective <= day:
            parts = one.change.applied(parts)
    assert by_key(partnership.on(day)) == parts


@given(amended(), st.data())
def test_what_is_read_or_amended_can_be_written(
    partnership: Partnership, data: st.DataObject
) -> None:
    """So it is a partnership like any other: nothing in it is refused when it is read anew."""
    world = data.draw(st.sampled_from(all_worlds(partnership)))
    for made in (partnership, partnership.on(data.draw(days_around)), partnership.under(world)):
        assert loads(dumps(made)) == made


@given(amended(), days_around)
def test_which_amendment_gave_a_value(partnership: Partnership, day: date) -> None:
    """From the day of it the value is the same until this day; with none, from the beginning."""
    now = partnership.on(day)
    for part in now.parts:
        for field in attrs.fields(type(part)):
            found = amended_by(partnership, part.key, field.name, day)
            before = partnership if found is None else partnership.on(found.effective)
            was = before.find(part.key)
            assert getattr(was, field.name) == getattr(part, field.name)
            touching = [
                one.key
                for one in partnership.amendments
                if one.effective <= day
                and any(
                    atom.part == part.key
                    and (not isinstance(atom, SetField) or atom.field == field.name)
                    for atom in one.change.atoms
                )
            ]
            assert (found.key if found else None) == (touching[-1] if touching else None)


# --- Changes ---


@given(amended(), st.data())
def test_a_reading_and_an_amendment_of_another_field_are_both_kept(
    partnership: Partnership, data: st.DataObject
) -> None:
    day = data.draw(days_around)
    world = data.draw(st.sampled_from(all_worlds(partnership)))
    later = partnership.on(day)
    read = partnership.under(world).on(day)
    for one in later.open_points:
        for atom in one.reading(world[one.key]).change.atoms:
            prevailed = any(
                other.target == atom.target or not other.target[1]
                for point in later.open_points
                if point.key != one.key
                for other in point.reading(world[point.key]).change.atoms
                if other.part == atom.part
            )
            if isinstance(atom, SetField) and not prevailed:
                assert getattr(read.find(atom.part), atom.field) == atom.value
    if not later.open_points:
        assert read.parts == later.parts


BARE = partnerships(max_open_points=0, max_amendments=0)


@given(BARE, BARE)
def test_the_difference_of_any_two_leads_over(a: Partnership, b: Partnership) -> None:
    shared = {part.key: part for part in b.parts}
    kinds = any(type(shared.get(part.key, part)) is not type(part) for part in a.parts)
    try:
        change = difference(by_key(a), by_key(b))
    except Conflict:
        assert kinds
        return
    assert not kinds
    assert a.changed(change) == b
    assert difference(by_key(b), by_key(a)) == Change() or a != b
