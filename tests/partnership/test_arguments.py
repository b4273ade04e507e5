"""What is handed in wrong: always an error of the library's own, never silence."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import attrs
import pytest

from iopmodel.dates import Period
from iopmodel.errors import BadForm, Invalid
from iopmodel.partnership import (
    AddPart,
    Amendment,
    Change,
    Choice,
    OpenPoint,
    PointKind,
    Reading,
    RemovePart,
    SetField,
    Weight,
    adds,
    amended_by,
    becomes,
    difference,
    readings,
    removes,
)
from iopmodel.partnership.arguments import EXAMPLES, several
from iopmodel.parts import Cite, Text
from iopmodel.terms import Copies, Term
from tests.partnership.tying import made, point, reading, setting

DAY = date(2022, 6, 1)
SOME = Text("något", "something")
P: Any = made(point("a", reading("r1", setting("a", 1))))
COPIES = Copies(key="exemplar", number=2)

WRONG: tuple[Any, ...] = (None, 1, 1.5, True, DAY, b"ab", object(), int, [None], {"a": 1}, {1: "a"})


# Here a word is of the right class, whatever it stands for.
WORDS = {"find", "in", "SetField, the kind", "SetField, the field", "RemovePart"}


def _open(**fields: Any) -> OpenPoint:
    usual: dict[str, Any] = {"kind": PointKind.GAP, "weight": Weight.FORMAL, "cites": Cite("a")}
    return OpenPoint(**{"key": "p", "question": SOME, **usual, **fields})


USES: dict[str, Callable[[Any], Any]] = {
    "under": P.under,
    "under, as list": lambda wrong: P.under([wrong]),
    "terms_under": P.terms_under,
    "under, a point": lambda wrong: P.under({wrong if isinstance(wrong, int) else 2: "r1"}),
    "under, a reading": lambda wrong: P.under({"a": wrong}),
    "on": lambda wrong: P.on(str(wrong)),
    "changed": P.changed,
    "find": P.find,
    "in": lambda wrong: wrong in P,
    "all": P.all,
    "item": lambda wrong: P[wrong],
    "item, its kind": lambda wrong: P[wrong, "a"],
    "item, its key": lambda wrong: P[Copies, wrong],
    "parts": lambda wrong: attrs.evolve(P, parts=wrong),
    "a part": lambda wrong: attrs.evolve(P, parts=[*P.parts, wrong]),
    "points": lambda wrong: attrs.evolve(P, open_points=wrong),
    "a point": lambda wrong: attrs.evolve(P, open_points=[wrong]),
    "amendments": lambda wrong: attrs.evolve(P, amendments=wrong),
    "an amendment": lambda wrong: attrs.evolve(P, amendments=[wrong]),
    "Change": Change,
    "an atom": lambda wrong: Change([wrong]),
    "|": lambda wrong: Change() | wrong,
    "SetField, the kind": lambda wrong: SetField("a", wrong, "number", 3),
    "SetField, the field": lambda wrong: SetField("a", "copies", wrong, 3),
    "AddPart": AddPart,
    "RemovePart": lambda wrong: RemovePart("a", wrong),
    "becomes, before": lambda wrong: becomes(wrong, COPIES),
    "becomes, after": lambda wrong: becomes(COPIES, wrong),
    "becomes, both": lambda wrong: becomes(wrong, wrong),
    "adds": adds,
    "removes": removes,
    "difference, before": lambda wrong: difference([wrong], {}),  # type: ignore[arg-type]
    "difference, after": lambda wrong: difference({}, [wrong]),  # type: ignore[arg-type]
    "settles": lambda wrong: Amendment(key="x", effective=DAY, change=Change(), settles=wrong),
    "an amendment's change": lambda wrong: Amendment(key="x", effective=DAY, change=wrong),
    "a reading's change": lambda wrong: Reading(key="r", says=SOME, change=wrong),
    "supposes": lambda wrong: Reading(key="r", says=SOME, supposes=wrong),
    "excludes": lambda wrong: Reading(key="r", says=SOME, excludes=[wrong]),
    "about": lambda wrong: _open(about=wrong),
    "readings of a point": lambda wrong: _open(readings=wrong),
    "cites": lambda wrong: _open(cites=wrong),
    "readings": readings,
    "amended_by": lambda wrong: amended_by(wrong, "a", "number", DAY),
    "amended_by, the part": lambda wrong: amended_by(P, wrong, "number", DAY),
    "amended_by, the field": lambda wrong: amended_by(P, "a", wrong, DAY),
}


@pytest.mark.parametrize("use", USES)
@pytest.mark.parametrize(
    "wrong", WRONG, ids=[f"{place}-{type(one).__name__}" for place, one in enumerate(WRONG)]
)
def test_what_is_of_another_class_is_refused(use: str, wrong: Any) -> None:
    with pytest.raises(Invalid) as refused:
        USES[use](wrong)
    for problem in refused.value.problems:
        assert problem.found
        assert problem.expected
        assert problem.example


@pytest.mark.parametrize("use", sorted(USES.keys() - WORDS))
def test_words_are_no_list_and_no_value(use: str) -> None:
    """They could be walked, and each letter taken for something."""
    with pytest.raises(Invalid):
        USES[use]("abc")


def test_what_was_there_and_what_is_expected_are_said() -> None:
    def told(use: str, wrong: Any) -> str:
        with pytest.raises(Invalid) as refused:
            USES[use](wrong)
        return str(refused.value)

    assert told("settles", "abc") == (
        """settles: found 'abc', expected a list, each of it a key, for example ["styrgrupp"]"""
    )
    assert told("under", "x") == (
        """found 'x', expected readings by their open points, for example {"vilket-ar": """
        '"kalenderar"}'
    )
    assert told("under", []).startswith("found [], expected readings by their open points")
    assert told("an amendment", "x").startswith(
        "amendments/0: found 'x', expected an amendment, for example Amendment(key="
    )
    assert told("changed", None) == ("found None, expected a change, for example becomes(old, new)")
    assert told("all", int) == "found <class 'int'>, expected a kind of part, for example Body"
    assert told("in", COPIES).endswith("""expected a key, for example "styrgrupp\"""")


@pytest.mark.parametrize("wrong", [None, 1])
def test_clauses_with_which_a_part_cannot_be_made(wrong: Any) -> None:
    with pytest.raises(BadForm, match=r"parts/antal-a/cites: found .*, expected a tuple"):
        P.changed(Change([SetField("antal-a", "copies", "cites", wrong)]))


def test_what_a_partnership_is_made_of_is_refused_as_its_form() -> None:
    for use in ("parts", "points", "amendments", "a part", "a point", "an amendment"):
        with pytest.raises(BadForm):
            USES[use](1)


def test_all_that_is_wrong_in_a_list_is_told_together() -> None:
    with pytest.raises(Invalid) as refused:
        several([1, "a", None], str, "a key")
    assert [(one.path, one.found) for one in refused.value.problems] == [("0", "1"), ("2", "None")]


@pytest.mark.parametrize("walked", [["a"], ("a",), {"a"}, frozenset({"a"}), iter(["a"])])
def test_anything_that_can_be_walked_is_a_list(walked: Any) -> None:
    assert several(walked, str, "a key") == ("a",)
    keys: Iterator[str] = iter(("b", "a"))
    assert Amendment(key="x", effective=DAY, change=Change(), settles=keys).settles == ("a", "b")
    assert Reading(key="r", says=SOME, excludes={Choice("p", "r")}).excludes


@pytest.mark.parametrize("wrong", [1, "x", None, []])
def test_a_value_with_which_a_part_cannot_be_made(wrong: Any) -> None:
    """Its own class would trip over it before it can be looked at."""
    term = Term(key="tid", initial=Period.parse("2021-06-01/P1Y"))
    partnership = P.changed(adds(term))
    with pytest.raises(BadForm, match=r"parts/tid/initial: found .*, expected Period"):
        partnership.changed(Change([SetField("tid", "term", "initial", wrong)]))


def test_examples_are_told_apart() -> None:
    assert all(expected.partition(" ")[2] for expected in EXAMPLES)
    assert len({*EXAMPLES.values()}) == len(EXAMPLES)
