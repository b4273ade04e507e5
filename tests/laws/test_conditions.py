"""Which readings an answer hangs on, told in short, says the same as all branches together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import attrs
from hypothesis import given
from hypothesis import strategies as st

from iopmodel.answers import Given
from iopmodel.answers.conditions import conditions
from iopmodel.contents import Contents, Section
from iopmodel.partnership import Partnership, Reading, becomes
from iopmodel.terms import Copies, Heading
from tests.laws.building import SOME, point
from tests.laws.tied import all_worlds, tied

Choices = frozenset[tuple[str, str]]


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


def _told(found: tuple[tuple[Given, ...], ...]) -> list[dict[str, str]]:
    return [{one.subject: one.choice for one in alternative} for alternative in found]


def _holds(alternatives: list[dict[str, str]], world: Mapping[str, str]) -> int:
    return sum(alternative.items() <= world.items() for alternative in alternatives)


def _plainly(partnership: Partnership, where: list[dict[str, str]]) -> set[Choices]:
    """The conditions from a truth table: what `conditions` finds without making one."""
    chosen_of = {key for choices in where for key in choices}
    points = [one.key for one in partnership.open_points if one.key in chosen_of]
    table = {
        tuple(world[key] for key in points): bool(_holds(where, world))
        for world in all_worlds(partnership)
    }
    left = _divided(table, points)
    for key in reversed(points):
        left = _joined(left, key, table, points)
    return left


def _divided(table: Mapping[tuple[str, ...], bool], points: list[str]) -> set[Choices]:
    """Divide by one point after another, unless no two readings of it are known to differ."""
    if len({*table.values()}) == 1:
        return {frozenset()} if all(table.values()) else set()
    apart: dict[str, dict[tuple[str, ...], bool]] = {}
    for (key, *rest), holds in table.items():
        apart.setdefault(key, {})[tuple(rest)] = holds
    merged = {rest: holds for part in apart.values() for rest, holds in part.items()}
    if all(merged[rest] == holds for part in apart.values() for rest, holds in part.items()):
        return _divided(merged, points[1:])
    return {
        rest | {(points[0], key)}
        for key, part in apart.items()
        for rest in _divided(part, points[1:])
    }


def _joined(
    left: set[Choices], key: str, ways: Iterable[tuple[str, ...]], points: list[str]
) -> set[Choices]:
    """Join what differs in one point, if every reading of it that goes with the rest is there."""
    for rest in sorted(
        {frozenset(one for one in some if one[0] != key) for some in left}, key=sorted
    ):
        worlds = (dict(zip(points, way, strict=True)) for way in ways)
        family = {rest | {(key, one[key])} for one in worlds if rest <= one.items()}
        if family <= left:
            left = (left - family) | {rest}
    return left


open_points = st.lists(st.integers(2, 3), min_size=1, max_size=4).map(_open)


@given(tied(max_points=5), st.data())
def test_where_readings_are_tied_conditions_are_those_of_a_truth_table(
    partnership: Partnership, data: st.DataObject
) -> None:
    """Also where some of the branches are of readings that do not go together."""
    where = data.draw(_leaves(partnership))
    told = {frozenset(one.items()) for one in _told(conditions(partnership, where))}
    assert told == _plainly(partnership, where)


@given(open_points | tied(), st.data())
def test_conditions_say_the_same_as_the_branches(
    partnership: Partnership, data: st.DataObject
) -> None:
    """By truth table; and of the alternatives exactly one holds where any does."""
    where = data.draw(_leaves(partnership))
    told = _told(conditions(partnership, where))
    for world in all_worlds(partnership):
        assert _holds(told, world) == bool(_holds(where, world))


@given(open_points, st.data())
def test_conditions_name_only_what_makes_a_difference(
    partnership: Partnership, data: st.DataObject
) -> None:
    """And what always holds has no condition at all."""
    where = data.draw(_leaves(partnership))
    found = conditions(partnership, where)
    told = _told(found)
    worlds = all_worlds(partnership)
    for one in partnership.open_points:
        matters = any(
            bool(_holds(where, world)) != bool(_holds(where, {**world, one.key: reading.key}))
            for world in worlds
            for reading in one.readings
        )
        assert any(one.key in alternative for alternative in told) is matters
    if all(_holds(where, world) for world in worlds):
        assert found == ((),)


@given(open_points, st.data())
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


@given(open_points | tied(), st.data())
def test_conditions_do_not_hang_on_how_they_were_found(
    partnership: Partnership, data: st.DataObject
) -> None:
    """From another tree, or from every world told one by one, they are the same."""
    where = data.draw(_leaves(partnership))
    one_by_one = [world for world in all_worlds(partnership) if _holds(where, world)]
    again = data.draw(st.permutations(one_by_one)) if len(one_by_one) < 9 else one_by_one[::-1]
    assert conditions(partnership, where) == conditions(partnership, again)
