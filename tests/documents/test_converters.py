from __future__ import annotations

from typing import Any

import attrs
import cattrs
import pytest

from iopmodel.dates.recurrence import Each, Once, Recurrence
from iopmodel.dates.span import Span
from iopmodel.documents import configure_converter, make_converter
from iopmodel.errors import Invalid
from iopmodel.notgiven import Excluded, Unstated
from iopmodel.partnership import AddPart, Atom, Change, SetField
from iopmodel.parts import Part, Text
from iopmodel.terms import Copies, Extension, PersonalData


@attrs.frozen
class Note:
    """A class of a user's own."""

    about: Copies
    when: Recurrence | None
    words: list[str]
    weights: dict[str, float]


def test_a_converter_of_ones_own_learns_the_types() -> None:
    converter = cattrs.Converter(forbid_extra_keys=True)
    configure_converter(converter)
    note = Note(Copies(key="a", number=2), Once(), ["b"], {"c": 0.5})
    written = converter.unstructure(note)
    assert written == {
        "about": {"key": "a", "number": 2},
        "when": {"kind": "once"},
        "words": ["b"],
        "weights": {"c": 0.5},
    }
    assert converter.structure(written, Note) == note


def test_its_errors_stay_those_of_cattrs() -> None:
    converter = make_converter()
    written: dict[str, Any] = {"about": {"key": "A"}, "when": None, "words": [], "weights": {}}
    with pytest.raises(cattrs.ClassValidationError) as caught:
        converter.structure(written, Note)
    (error,) = caught.value.exceptions
    assert isinstance(error, Invalid)
    assert [problem.path for problem in error.problems] == ["number", "key"]


@pytest.mark.parametrize(
    ("value", "annotation", "written"),
    [
        (Copies(key="a", number=2), Part, {"kind": "copies", "key": "a", "number": 2}),
        (Text("a", "b"), Text | None, {"kind": "text", "sv": "a", "en": "b"}),
        (None, Text | None, None),
        (Excluded(), Extension, {"kind": "excluded"}),
        (Change(), Change, []),
        ((PersonalData.NAME,), tuple[PersonalData, ...], ["name"]),
        (
            Each(Span(months=1)),
            Recurrence,
            {"kind": "each", "span": "P1M", "anchor": "term", "rounding": "up"},
        ),
        (
            AddPart(Copies(key="a", number=2)),
            Atom,
            {"kind": "add-part", "added": {"kind": "copies", "key": "a", "number": 2}},
        ),
        (
            SetField("a", "copies", "held_by", Unstated()),
            SetField,
            {"part": "a", "part_kind": "copies", "field": "held_by", "value": {"kind": "unstated"}},
        ),
    ],
    ids=range(9),
)
def test_tags_stand_where_the_declared_type_asks_for_them(
    value: Any, annotation: Any, written: Any
) -> None:
    converter = make_converter()
    assert converter.unstructure(value, unstructure_as=annotation) == written
    assert converter.structure(written, annotation) == value


@pytest.mark.parametrize(
    ("value", "annotation"),
    [
        ("no", bool),
        (1, bool),
        (True, int),
        ("3", int),
        (3, str),
        (0, type(None)),
        ("name", tuple[PersonalData, ...]),
        ({"sv": "a", "en": "b"}, Text | None),
    ],
    ids=str,
)
def test_nothing_is_coerced(value: Any, annotation: Any) -> None:
    with pytest.raises(Invalid):
        make_converter().structure(value, annotation)


def test_what_a_type_does_not_allow_is_not_written() -> None:
    converter = make_converter()
    with pytest.raises(Invalid, match="found 3, expected an object of the kind accession"):
        converter.unstructure(3, unstructure_as=Part)
    with pytest.raises(Invalid, match="value: found 'copies/numbre', expected a kind of part"):
        converter.unstructure(SetField("a", "copies", "numbre", 3))


def test_types_of_others_are_left_to_cattrs() -> None:
    converter = make_converter()
    assert converter.structure([1, "2"], tuple[int, str]) == (1, "2")
    assert converter.structure({"a": [1]}, dict[str, list[int]]) == {"a": [1]}
    assert converter.structure("1.5", float) == 1.5
