"""Asking under every reading that matters, and under no other."""

from collections.abc import Callable
from typing import Any

import attrs
import pytest

from iopmodel.answers.asking import Tracked, branches
from iopmodel.errors import BadReference
from iopmodel.partnership import Change, adds, becomes, removes
from iopmodel.partnership.aggregate import Parts
from iopmodel.parts import Cite, Part
from iopmodel.terms import PART_KINDS, Actor, Copies, Funding, Party, Unit
from tests.answers.examples import PARTIES, agreed, point

two = Copies(key="exemplar", number=2, cites=Cite("a", [1, 2]))
fler = Copies(key="fler", number=1, cites=Cite("a", [4]))
TO_THREE = becomes(two, attrs.evolve(two, number=3))
RENAMED = becomes(PARTIES[0], attrs.evolve(PARTIES[0], name="Kommunen"))


@pytest.mark.parametrize(
    ("look", "keys", "kinds"),
    [
        (lambda view: view[Copies, "exemplar"], ["exemplar"], set()),
        (lambda view: view.find("exemplar"), ["exemplar"], set()),
        (lambda view: view.find("borta"), ["borta"], set()),
        (lambda view: view.all(Copies), ["exemplar"], {"copies"}),
        (lambda view: view.all(Funding), [], {"funding"}),
        (
            lambda view: view.all(Actor),
            ["foreningen", "staden"],
            {"associate", "body", "office", "party", "unit"},
        ),
    ],
    ids=range(6),
)
def test_what_is_looked_at_is_noted(
    look: Callable[[Tracked], object], keys: list[str], kinds: set[str]
) -> None:
    view = Tracked(agreed(two))
    look(view)
    assert list(view.keys) == keys
    assert view.kinds == kinds


def test_every_kind_is_noted_where_any_part_is_looked_for() -> None:
    view = Tracked(agreed(two))
    assert len(view.all(Part)) == 5  # type: ignore[type-abstract,unused-ignore]
    assert len(view.kinds) == len(PART_KINDS)


def test_what_is_looked_at_is_what_is_there() -> None:
    view = Tracked(agreed(two))
    assert view[Copies, "exemplar"] == view.find("exemplar") == two
    assert view.find("borta") is None
    with pytest.raises(BadReference):
        view[Copies, "borta"]
    assert "borta" in view.keys


@pytest.mark.parametrize(
    ("change", "touched"),
    [
        (TO_THREE, True),
        (RENAMED, False),
        (removes(two), True),
        (adds(fler), True),
        (adds(Unit(key="enhet", name="e", of=PARTIES[0])), False),
    ],
    ids=["set", "another part", "removed", "added", "another kind"],
)
def test_which_points_touch_what_was_looked_at(change: Change, *, touched: bool) -> None:
    view = Tracked(agreed(two))
    view.all(Copies)
    assert view.touched_by(point("p", change).readings) is touched


def test_a_part_that_a_reading_adds_is_noted_when_it_is_missed() -> None:
    view = Tracked(agreed())
    view.find("fler")
    assert view.touched_by(point("p", adds(fler)).readings)
    assert not view.touched_by(point("p").readings)


def test_clauses_come_in_the_order_of_looking_and_once() -> None:
    same = attrs.evolve(fler, key="samma")
    view = Tracked(agreed(two, fler, same))
    for key in ("fler", "borta", "exemplar", "samma"):
        view.find(key)
    assert view.cites == (Cite("a", [4]), Cite("a", [1, 2]))


def test_the_clauses_of_a_part_are_looked_at_with_any_field_of_it() -> None:
    view = Tracked(agreed(two), {Copies: ("number",), Party: ()})
    view.find("exemplar")
    view.find("staden")
    elsewhere = becomes(two, attrs.evolve(two, cites=Cite("a", [9])))
    assert view.touched_by(point("p", elsewhere).readings)
    # Of a kind of which no field is looked at, it matters only that the part is there.
    assert not view.touched_by(point("p", RENAMED).readings)
    for fields, cites in (((), ()), (("number",), two.cites)):
        view = Tracked(agreed(two), {Copies: fields})
        view.find("exemplar")
        assert view.cites == cites


def number(parts: Parts) -> Any:
    part = parts.find("exemplar")
    return part.number if isinstance(part, Copies) else None


def test_branches_tell_their_readings_and_clauses() -> None:
    """The readings held come first; a point that does not touch is not read in any way."""
    partnership = agreed(two, points=(point("a", TO_THREE, removes(two)), point("b", RENAMED)))
    found = [
        (branch.choices, branch.value, branch.cites) for branch in branches(partnership, number)
    ]
    cites = (Cite("a", [1, 2]),)
    assert found == [({"a": "r0"}, 2, cites), ({"a": "r1"}, 3, cites), ({"a": "r2"}, None, ())]


def test_what_is_asked_next_may_hang_on_further_points() -> None:
    """Only where three copies are read is the party asked for, and its point touched."""

    def question(parts: Parts) -> Any:
        return parts[Party, "staden"].name if number(parts) == 3 else number(parts)

    partnership = agreed(two, points=(point("a", TO_THREE), point("b", RENAMED)))
    assert [(branch.choices, branch.value) for branch in branches(partnership, question)] == [
        ({"a": "r0"}, 2),
        ({"a": "r1", "b": "r0"}, "Staden"),
        ({"a": "r1", "b": "r1"}, "Kommunen"),
    ]
