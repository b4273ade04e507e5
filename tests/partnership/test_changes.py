"""Changes as sets of atoms: what merges, what conflicts, and what they make of the parts."""

from collections.abc import Callable
from typing import Any

import attrs
import pytest

from iopmodel.errors import Conflict, Invalid, Problem
from iopmodel.notgiven import AtLeast
from iopmodel.partnership import (
    AddPart,
    Atom,
    Change,
    RemovePart,
    SetField,
    adds,
    becomes,
    difference,
    removes,
)
from iopmodel.parts import Cite, Part
from iopmodel.terms import Copies, Heading

two = Copies(key="exemplar", number=2)
three = attrs.evolve(two, number=3)
heading = Heading(name="Ett partnerskap")
TO_TWO, TO_THREE = (SetField("exemplar", "copies", "number", number) for number in (2, 3))


@pytest.mark.parametrize(
    ("atom", "kind", "target"),
    [
        (TO_THREE, "copies", ("exemplar", "number")),
        (AddPart(two), "copies", ("exemplar", "")),
        (RemovePart("exemplar", "copies"), "copies", ("exemplar", "")),
    ],
)
def test_an_atom_is_about_a_field_or_a_part(atom: Atom, kind: str, target: Any) -> None:
    assert (atom.part, atom.kind, atom.target) == ("exemplar", kind, target)


@pytest.mark.parametrize("make", [SetField, RemovePart])
def test_an_atom_is_about_a_key(make: Callable[..., Any]) -> None:
    with pytest.raises(Invalid):
        make("Exemplar", "copies", *["number", 3][: 2 * (make is SetField)])


def test_atoms_are_kept_once_in_the_order_of_what_they_are_about() -> None:
    name = SetField("heading", "heading", "name", "B")
    change = Change(iter([name, TO_THREE, name]))
    assert change.atoms == (TO_THREE, name)
    assert change == Change([TO_THREE]) | Change([name])
    assert change.touched == {"exemplar", "heading"}
    assert change.kinds == frozenset()
    assert change
    assert not Change()


def test_what_both_touch_has_to_be_the_same() -> None:
    with pytest.raises(Conflict) as refused:
        Change([TO_TWO]) | Change([TO_THREE])
    shown = [
        "SetField(part='exemplar', kind='copies', field='number', value=2)",
        "SetField(part='exemplar', kind='copies', field='number', value=3)",
    ]
    assert refused.value.problems == (
        Problem("exemplar/number", " and ".join(shown), "changes that agree on it"),
    )


def test_each_that_goes_against_the_first_is_told() -> None:
    four, five = (SetField("exemplar", "copies", "number", number) for number in (4, 5))
    with pytest.raises(Conflict) as refused:
        Change([TO_THREE, four, TO_THREE, five])
    assert [problem.found for problem in refused.value.problems] == [
        f"{TO_THREE} and {other}" for other in (four, five)
    ]


def test_every_conflict_is_told() -> None:
    """A field set in two ways, a part set and removed, a part added and removed."""
    with pytest.raises(Conflict) as refused:
        Change(
            [
                TO_TWO,
                TO_THREE,
                SetField("heading", "heading", "name", "B"),
                RemovePart("heading", "heading"),
                AddPart(Copies(key="fler", number=1)),
                RemovePart("fler", "copies"),
            ]
        )
    assert [problem.path for problem in refused.value.problems] == [
        "exemplar/number",
        "fler",
        "heading/name",
    ]
    last = refused.value.problems[-1]
    assert last.found == "a part that is set here and added or removed as a whole there"
    assert last.expected == "one of the two"


def test_what_touches_no_part_in_common_is_apart() -> None:
    change = Change([TO_THREE])
    assert change.is_apart_from(removes(heading))
    assert not change.is_apart_from(Change([SetField("exemplar", "copies", "held_by", "a")]))


def test_fields_parts_and_removals_are_made() -> None:
    fler = Copies(key="fler", number=1)
    change = Change([TO_THREE, AddPart(fler), RemovePart("heading", "heading")])
    before = {"exemplar": two, "heading": heading}
    assert change.applied(before) == {"exemplar": three, "fler": fler}
    assert before == {"exemplar": two, "heading": heading}
    assert Change().applied(before) == before


def test_fields_of_one_part_are_set_at_once() -> None:
    """Between the two the part would be none: an end before the beginning, say."""
    cites = SetField("exemplar", "copies", "cites", (Cite("a"),))
    change = Change([SetField("exemplar", "copies", "number", AtLeast(2)), cites])
    made = change.applied({"exemplar": two})["exemplar"]
    assert made == Copies(key="exemplar", number=AtLeast(2), cites=Cite("a"))


def test_all_that_does_not_fit_is_told() -> None:
    change = Change(
        [
            AddPart(two),
            RemovePart("borta", "copies"),
            SetField("gone", "copies", "number", 3),
            SetField("heading", "copies", "number", 3),
            SetField("fler", "copies", "storlek", 3),
            SetField("fler", "copies", "key", "a"),
        ]
    )
    parts: dict[str, Part] = {
        "exemplar": two,
        "heading": heading,
        "fler": Copies(key="fler", number=1),
    }
    with pytest.raises(Conflict) as refused:
        change.applied(parts)
    assert list(map(str, refused.value.problems)) == [
        "borta: found no part, expected a part (copies) to change",
        "exemplar: found a part that is there, expected a new key",
        "fler/key: found key, expected a field of it, for example cites",
        "fler/storlek: found storlek, expected a field of it, for example cites",
        "gone: found no part, expected a part (copies) to change",
        "heading: found heading, expected a part (copies) to change",
    ]


def test_a_part_becomes_another_of_its_kind() -> None:
    assert becomes(two, three) == Change([TO_THREE])
    assert becomes(two, two) == Change()
    cited = attrs.evolve(three, cites=Cite("a"))
    assert {atom.target[1] for atom in becomes(two, cited).atoms} == {"cites", "number"}


@pytest.mark.parametrize(
    ("new", "message"),
    [
        (attrs.evolve(two, key="fler"), "found 'copies fler', expected another copies with the key exemplar; else remove one, add one"),
        (Heading(key="exemplar", name="A"), "found 'heading exemplar', expected another copies with the key exemplar; else remove one, add one"),
    ],
    ids=["key", "kind"],
)  # fmt: skip
def test_a_part_does_not_become_another_key_or_kind(new: Part, message: str) -> None:
    with pytest.raises(Invalid) as refused:
        becomes(two, new)
    assert str(refused.value) == message


def test_what_comes_and_goes() -> None:
    assert adds(two, heading).kinds == {"copies", "heading"}
    assert removes(two, heading).atoms == (
        RemovePart("exemplar", "copies"),
        RemovePart("heading", "heading"),
    )


def test_the_difference_makes_the_new_out_of_the_old() -> None:
    fler = Copies(key="fler", number=1)
    old: dict[str, Part] = {"exemplar": two, "heading": heading}
    new: dict[str, Part] = {"exemplar": three, "fler": fler}
    change = difference(old, new)
    assert change == Change([TO_THREE, AddPart(fler), RemovePart("heading", "heading")])
    assert change.applied(old) == new
    assert not difference(old, old)


def test_a_part_of_another_kind_under_the_same_key() -> None:
    with pytest.raises(Conflict) as refused:
        difference({"a": Heading(key="a", name="A")}, {"a": Copies(key="a", number=1)})
    assert str(refused.value) == "a: found 'copies', expected a heading"
