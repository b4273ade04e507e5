"""Readings and changes: merged in any order, chosen in any order, settled by what they are about."""

from __future__ import annotations

from itertools import combinations, product

import pytest
from hypothesis import assume, event, given
from hypothesis import strategies as st

from iopmodel.errors import Conflict, Invalid
from iopmodel.partnership import Change, Partnership, adds, difference
from iopmodel.partnership.answering import answers
from iopmodel.partnership.making import may_thwart, remade
from iopmodel.parts import Part
from iopmodel.strategies import changes, partnerships
from iopmodel.terms import Copies
from tests.laws.building import agreements


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
    """Or that answers it, and by no other; the points left are the same, and can be read still.

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
            or answers(change, one, _by_key(partnership))
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
