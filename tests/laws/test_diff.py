"""A difference leads from one partnership to the other, and its mirror back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import attrs
from hypothesis import given
from hypothesis import strategies as st

from iopmodel.errors import Conflict, Invalid
from iopmodel.partnership import Partnership
from iopmodel.review import Difference, Fate, ItemDifference, diff
from iopmodel.review.aligning import aligned
from iopmodel.strategies import changes, partnerships, texts


@st.composite
def _versions(draw: st.DrawFn) -> tuple[Partnership, Partnership]:
    """Two versions of one partnership, or a partnership and one of its readings."""
    partnership = draw(partnerships(max_parts=4))
    before, after = (partnership.changed(draw(changes(partnership))) for _ in range(2))
    readings = [
        (point.key, reading.key) for point in after.open_points for reading in point.readings
    ]
    if readings:
        after = after.under(dict([draw(st.sampled_from(readings))]))
    return before, after


pairs = _versions() | st.tuples(partnerships(max_parts=4), partnerships(max_parts=4))


def _only_parts(partnership: Partnership) -> Partnership:
    return Partnership(parts=partnership.parts)


def _kinds_clash(before: Partnership, after: Partnership) -> bool:
    kinds = {part.key: type(part) for part in before.parts}
    return any(kinds.get(part.key, type(part)) is not type(part) for part in after.parts)


@given(pairs)
def test_its_change_leads_from_before_to_after(pair: tuple[Partnership, Partnership]) -> None:
    """Any two, unless a key stands for different kinds: no change can say that."""
    before, after = pair
    try:
        change = diff(before, after).change
    except Conflict:
        assert _kinds_clash(before, after)
        return
    assert _only_parts(before).changed(change).parts == after.parts
    try:
        changed = before.changed(change)
    except Invalid:
        # An open point, or an amendment, could not stay as it is after it.
        assert before.open_points or before.amendments
    else:
        assert changed.parts == after.parts


@given(partnerships())
def test_nothing_differs_from_itself(partnership: Partnership) -> None:
    found = diff(partnership, partnership)
    assert found == Difference()
    assert not found
    assert not found.change


@given(pairs)
def test_it_is_false_only_where_nothing_differs(pair: tuple[Partnership, Partnership]) -> None:
    before, after = pair
    assert bool(diff(before, after)) is (before != after)


@given(pairs)
def test_the_other_way_round_is_its_mirror(pair: tuple[Partnership, Partnership]) -> None:
    before, after = pair
    assert diff(after, before) == diff(before, after).mirrored


def _at(item: Any, path: Sequence[str]) -> Any:
    """Return the value at a path, by the definition of a path."""
    for step in path:
        if isinstance(item, tuple):
            keyed = [each for each in item if getattr(each, "key", None) == step]
            item = keyed[0] if keyed else item[int(step)]
        else:
            item = getattr(item, step)
    return item


def _check(one: ItemDifference[Any]) -> None:
    if one.fate is not Fate.CHANGED:
        assert one.values == ()
        return
    assert one.before != one.after
    for value in one.values:
        assert value.at_before or value.at_after
        assert (value.before != value.after) or value.fate is not Fate.CHANGED
        if value.at_before:
            assert _at(one.before, value.at_before) == value.before
        if value.at_after:
            assert _at(one.after, value.at_after) == value.after
    fields = {field.name for field in attrs.fields(type(one.item)) if field.init}
    differing = {name for name in fields if getattr(one.before, name) != getattr(one.after, name)}
    assert {(value.at_after or value.at_before)[0] for value in one.values} == differing


@given(pairs)
def test_every_value_stands_where_it_says(pair: tuple[Partnership, Partnership]) -> None:
    """And every field that differs has at least one."""
    found = diff(*pair)
    for one in found.items:
        _check(one)
    assert {*found.added, *found.removed}.isdisjoint(one.item for one in found.changed)


items = st.lists(st.sampled_from("abcd") | texts(), max_size=7)


@given(items, items)
def test_sequences_are_laid_side_by_side(before: list[Any], after: list[Any]) -> None:
    """Every item once and in order; the other way round it is the same, the other way round."""
    pairs = aligned(before, after)
    assert [one for one, _ in pairs if one is not None] == list(range(len(before)))
    assert [other for _, other in pairs if other is not None] == list(range(len(after)))
    assert [(other, one) for one, other in aligned(after, before)] == pairs


@given(st.lists(st.integers(0, 3), max_size=8), st.lists(st.integers(0, 3), max_size=8))
def test_as_many_items_as_can_be_are_kept(before: list[int], after: list[int]) -> None:
    """As many as the longest common subsequence has, by its recursive definition."""

    def longest(one: tuple[int, ...], other: tuple[int, ...]) -> int:
        table = [[0] * (len(other) + 1) for _ in range(len(one) + 1)]
        for i, x in enumerate(one, 1):
            for j, y in enumerate(other, 1):
                table[i][j] = max(table[i - 1][j], table[i][j - 1], table[i - 1][j - 1] + (x == y))
        return table[-1][-1]

    kept = [
        (one, other)
        for one, other in aligned(before, after)
        if one is not None and other is not None
    ]
    assert all(before[one] == after[other] for one, other in kept)
    assert len(kept) == longest(tuple(before), tuple(after))


@given(st.lists(st.integers(0, 3), max_size=6), st.data())
def test_nothing_goes_when_something_is_put_in(before: list[int], data: st.DataObject) -> None:
    after = list(before)
    for number in data.draw(st.lists(st.integers(0, 3), max_size=3)):
        after.insert(data.draw(st.integers(0, len(after))), number)
    assert all(other is not None for _, other in aligned(before, after))
