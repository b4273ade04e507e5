"""Laws of documents and of changes: what is written is read as it was, and a difference leads over.

* `loads(dumps(x)) == x`; equal partnerships have equal bytes, which the schema accepts.
* The difference of two partnerships, applied to the first, gives the second.
* Changes that do not conflict can be made in either order, or merged; others raise `Conflict`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import islice
from typing import Any

import attrs
import pytest
from hypothesis import assume, event, given
from hypothesis import strategies as st
from jsonschema_rs import Draft202012Validator

from iopmodel.dates import Period, Span
from iopmodel.documents import dumps, loads, make_converter, schema
from iopmodel.documents.faults import OddNumber
from iopmodel.errors import BadForm, BadReference, Conflict, Invalid
from iopmodel.notgiven import Count, Excluded, NoClause, NotGiven
from iopmodel.partnership import (
    Atom,
    Change,
    Partnership,
    SetField,
    becomes,
    difference,
    readings,
    removes,
)
from iopmodel.parts import Part
from iopmodel.strategies import changes, partnerships, parts, values_of
from iopmodel.terms import (
    PART_KINDS,
    AutomaticExtension,
    Extension,
    Term,
    Timing,
    Who,
)

VALIDATOR = Draft202012Validator(schema())
CONVERTER = make_converter()


def by_key(partnership: Partnership) -> dict[str, Part]:
    return {part.key: part for part in partnership.parts}


@given(partnerships())
def test_what_is_written_is_read_as_it_was(partnership: Partnership) -> None:
    text = dumps(partnership)
    event("open points" if partnership.open_points else "no open point")
    assert loads(text) == partnership
    assert loads(text.encode()) == partnership
    assert VALIDATOR.is_valid(json.loads(text))


@given(partnerships(), st.randoms(use_true_random=False))
def test_equal_partnerships_have_equal_bytes(partnership: Partnership, random: Any) -> None:
    text = dumps(partnership)
    shuffled, points = list(partnership.parts), list(partnership.open_points)
    amendments = list(partnership.amendments)
    for listed in (shuffled, points, amendments):
        random.shuffle(listed)
    again = Partnership(parts=shuffled, open_points=points, amendments=amendments)
    assert again == partnership
    assert dumps(again) == dumps(loads(text)) == text
    tree = json.loads(text)
    for values in (tree["parts"], tree.get("open_points", []), tree.get("amendments", [])):
        random.shuffle(values)
    keys = list(tree)
    random.shuffle(keys)
    assert dumps(loads(json.dumps({key: tree[key] for key in keys}, indent=7))) == text


@given(partnerships(max_parts=2), partnerships(max_parts=2))
def test_different_partnerships_have_different_bytes(a: Partnership, b: Partnership) -> None:
    assert (dumps(a) == dumps(b)) == (a == b)


@given(st.data())
@pytest.mark.parametrize("annotation", [Part, NotGiven, Count, Who, Timing, Extension], ids=str)
def test_every_value_is_written_and_read(annotation: Any, data: st.DataObject) -> None:
    value = data.draw(values_of(annotation))
    written = CONVERTER.unstructure(value, unstructure_as=annotation)
    assert CONVERTER.structure(json.loads(json.dumps(written)), annotation) == value


@given(st.data())
def test_what_a_change_sets_is_written_and_read(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(PART_KINDS))
    old, new = data.draw(parts(kind)), data.draw(parts(kind))
    change = becomes(attrs.evolve(old, key="a"), attrs.evolve(new, key="a"))
    written = CONVERTER.unstructure(change, unstructure_as=Change)
    assert CONVERTER.structure(written, Change) == change


@given(st.data())
def test_whatever_stands_in_a_document_is_read_or_refused_with_its_paths(
    data: st.DataObject,
) -> None:
    """Put anything in the place of something in a valid document: only two errors ever come out."""
    tree = json.loads(dumps(data.draw(partnerships(max_parts=3))))
    inner = tree
    while True:
        step = data.draw(
            st.sampled_from(sorted(inner) if isinstance(inner, dict) else range(len(inner)))
        )
        if not isinstance(inner[step], (dict, list)) or not inner[step] or data.draw(st.booleans()):
            break
        inner = inner[step]
    scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text()
    others = st.sampled_from(["unstated", "heading", "P1M", "2023-02-29", "1/2", "a", {}, []])
    inner[step] = data.draw(scalars | others | st.lists(scalars, max_size=2))
    text = json.dumps(tree)
    try:
        read = loads(text)
    except (BadForm, BadReference) as error:
        assert error.problems
    else:
        assert loads(dumps(read)) == read


ODD: tuple[Any, ...] = (
    *(None, True, 3, -1, "", "x", "3", "2023-02-29", "P0D", "1/2", [], [[]], {}, {"kind": "once"}),
    OddNumber("3.0"),
)


def places(tree: Any) -> Iterator[tuple[Any, Any]]:
    """Yield each place in a tree of JSON: what holds it, and the key or index."""
    for step in list(tree) if isinstance(tree, dict) else range(len(tree)):
        yield tree, step
        if isinstance(tree[step], (dict, list)):
            yield from places(tree[step])


@given(parts(Part))
def test_anything_in_the_place_of_anything_is_read_or_refused(part: Part) -> None:
    tree = CONVERTER.unstructure(part, unstructure_as=Part)
    for inside, step in places(tree):
        kept = inside[step]
        for odd in ODD:
            inside[step] = odd
            try:
                read = CONVERTER.structure(tree, Part)
            except Invalid as error:
                assert error.problems
            else:
                again = CONVERTER.unstructure(read, unstructure_as=Part)
                assert CONVERTER.structure(again, Part) == read
        inside[step] = kept


@given(partnerships(max_parts=3), st.data())
def test_a_difference_applied_gives_the_other_side(
    partnership: Partnership, data: st.DataObject
) -> None:
    other = partnership.changed(data.draw(changes(partnership)))
    lead = difference(by_key(partnership), by_key(other))
    back = difference(by_key(other), by_key(partnership))
    assert lead.applied(by_key(partnership)) == by_key(other)
    assert back.applied(by_key(other)) == by_key(partnership)
    assert partnership.changed(lead).parts == other.parts
    assert bool(lead) == bool(back) == (partnership.parts != other.parts)


@given(st.data())
def test_a_part_becomes_any_other_of_its_kind(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(PART_KINDS))
    old = attrs.evolve(data.draw(parts(kind)), key="a")
    new = attrs.evolve(data.draw(parts(kind)), key="a")
    assert becomes(old, new).applied({"a": old}) == {"a": new}
    assert not becomes(old, old)


@given(partnerships(max_parts=3, max_open_points=0), st.data())
def test_changes_commute_or_conflict(partnership: Partnership, data: st.DataObject) -> None:
    one, other = data.draw(changes(partnership)), data.draw(changes(partnership))
    same_target = {atom.target for atom in one.atoms} & {atom.target for atom in other.atoms}
    try:
        both = one | other
    except Conflict:
        event("conflicting")
        with pytest.raises(Conflict):
            _ = other | one
        assert one.touched & other.touched
        return
    event("alike" if same_target else "apart")
    assert both == other | one
    assert both | one == both
    # Merging looks at the atoms only: what two add and remove may not fit the rest together.
    assert conflict_free(partnership, both) == conflict_free(partnership, other | one)
    if same_target or not conflict_free(partnership, both):
        return
    assert partnership.changed(both).parts == in_turn(partnership, one, other)
    assert in_turn(partnership, one, other) == in_turn(partnership, other, one)


def conflict_free(partnership: Partnership, change: Change) -> bool:
    try:
        partnership.changed(change)
    except Invalid:
        return False
    return True


def in_turn(partnership: Partnership, *several: Change) -> tuple[Part, ...]:
    made = by_key(partnership)
    for change in several:
        made = change.applied(made)
    return tuple(made[key] for key in sorted(made))


@given(partnerships(max_parts=3, max_open_points=0), st.data())
def test_changes_that_say_different_things_conflict(
    partnership: Partnership, data: st.DataObject
) -> None:
    change = data.draw(changes(partnership))
    settings: list[Atom] = [atom for atom in change.atoms if isinstance(atom, SetField)]
    assume(settings)
    atom = data.draw(st.sampled_from(settings))
    with pytest.raises(Conflict):
        _ = change | removes(by_key(partnership)[atom.part])
    assert isinstance(atom, SetField)
    with pytest.raises(Conflict):
        _ = change | Change([attrs.evolve(atom, value=("something else",))])


@given(partnerships())
def test_readings_of_different_points_can_be_held_in_any_order(partnership: Partnership) -> None:
    # Not the first, which is the one held.
    *_, choices = islice(readings(partnership), 20)
    held = partnership.under(choices)
    assert held == partnership.under(dict(reversed(choices.items())))
    if not any(
        one.supposes or one.excludes for point in partnership.open_points for one in point.readings
    ):
        step_by_step = partnership
        for point, choice in choices.items():
            step_by_step = step_by_step.under({point: choice})
        assert step_by_step == held
    assert [point.key for point in held.open_points] == [
        point.key for point in partnership.open_points if not point.readings
    ]


def test_false_a_part_is_one_between_two_of_its_changes() -> None:
    """False: an end that is given and an extension that comes have to go together."""
    open_end = Term(key="a", initial=Period.parse("2021-06-01/.."), extension=Excluded())
    given = Term(
        key="a",
        initial=Period.parse("2021-06-01/P1Y"),
        extension=AutomaticExtension(
            step=Span(months=6), latest_end=NoClause(), notice_by=NoClause()
        ),
    )
    change = becomes(open_end, given)
    assert change.applied({"a": open_end}) == {"a": given}
    with pytest.raises(Invalid, match="an end, where an extension is to follow"):
        in_turn_by_atom({"a": open_end}, change)


def in_turn_by_atom(made: dict[str, Part], change: Change) -> dict[str, Part]:
    for atom in change.atoms:
        made = Change([atom]).applied(made)
    return made
