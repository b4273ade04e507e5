"""On which readings something hangs, told from the branches in which it holds."""

from __future__ import annotations

import attrs
import pytest

from iopmodel.answers import Given
from iopmodel.answers.conditions import conditioned, conditions
from iopmodel.partnership import Choice, becomes, removes
from iopmodel.terms import Copies
from tests.answers.examples import PARTIES, agreed, point

two = Copies(key="exemplar", number=2)
TO_THREE = becomes(two, attrs.evolve(two, number=3))
RENAMED = becomes(PARTIES[0], attrs.evolve(PARTIES[0], name="Kommunen"))
POINTS = (point("a", TO_THREE), point("b", RENAMED, removes(PARTIES[1])), point("tom"))


@pytest.mark.parametrize(
    ("where", "told"),
    [
        ([], []),
        ([{}], [[]]),
        ([{"a": "r0"}, {"a": "r1"}], [[]]),
        ([{"a": "r1"}], [["a=r1"]]),
        ([{"a": "r0", "b": "r0"}, {"a": "r1", "b": "r0"}], [["b=r0"]]),
        ([{"b": "r2"}, {"b": "r0"}], [["b=r0"], ["b=r2"]]),
        ([{"a": "r0"}, {"a": "r1", "b": "r1"}], [["a=r0"], ["a=r1", "b=r1"]]),
        ([{"a": "r0"}, {"a": "r0", "b": "r1"}], [["a=r0"]]),
        ([{"b": "r1"}, {"a": "r1", "b": "r0"}], [["a=r1", "b=r0"], ["b=r1"]]),
        (
            [{"b": "r0"}, {"b": "r1", "a": "r0"}, {"b": "r1", "a": "r1"}, {"b": "r2"}],
            [[]],
        ),
    ],
    ids=range(10),
)
def test_conditions(where: list[dict[str, str]], told: list[list[str]]) -> None:
    """From the readings of branches to what it hangs on: alternatives, each of several readings."""
    found = conditions(agreed(two, points=POINTS), where)
    assert [[str(given).removeprefix("reading:") for given in one] for one in found] == told
    assert all(
        given == Given.reading(given.subject, given.choice) for one in found for given in one
    )


def test_what_is_told_twice_where_readings_are_tied_is_told_once() -> None:
    """Of points that are tied to none too, in whichever order the branches come."""
    a, b, free = (point(key, TO_THREE) for key in ("a", "b", "c"))
    excluding = attrs.evolve(b.readings[1], excludes=[Choice("a", "r1")])
    b = attrs.evolve(b, readings=[b.readings[0], excluding])
    partnership = agreed(two, points=(a, b, free))
    where = [{"a": "r0"}, {"a": "r0", "c": "r1"}]
    for some in (where, where[::-1]):
        assert conditions(partnership, some) == ((Given.reading("a", "r0"),),)


def test_each_thing_stands_with_each_of_its_alternatives() -> None:
    found: dict[str, list[dict[str, str]]] = {
        "ett": [{"b": "r2"}, {"b": "r0"}],
        "annat": [{"b": "r1"}],
        "alltid": [{}],
    }
    told = conditioned(agreed(two, points=POINTS), found)
    assert [(one, [given.choice for given in each]) for one, each in told] == [
        ("ett", ["r0"]),
        ("ett", ["r2"]),
        ("annat", ["r1"]),
        ("alltid", []),
    ]


def test_what_makes_no_difference_is_left_out_where_it_leaves_one_reading_only() -> None:
    """Only one reading of the first leaves the second a choice, and it is not what it hangs on."""
    a, b = point("a", TO_THREE), point("b", RENAMED)
    supposing = attrs.evolve(b.readings[1], supposes=[Choice("a", "r1")])
    b = attrs.evolve(b, readings=[b.readings[0], supposing])
    where = [{"a": "r0", "b": "r0"}, {"a": "r1", "b": "r0"}]
    assert conditions(agreed(two, points=(a, b)), where) == ((Given.reading("b", "r0"),),)
