from __future__ import annotations

from typing import Any

import attrs
import pytest

from iopmodel.dates import Span
from iopmodel.dates.recurrence import HalfwayInto
from iopmodel.documents.shapes import arms, expectation, fields, form, is_tagged, listed
from iopmodel.notgiven import NOT_GIVEN, NotGiven
from iopmodel.partnership import Atom, Change, OpenPoint, Partnership, RemovePart, SetField
from iopmodel.partnership.fieldtypes import kind_name
from iopmodel.parts import Part, Ref, Text
from iopmodel.terms import PART_KINDS, Timing, Who


def test_a_kind_stands_for_one_class_wherever_objects_say_it() -> None:
    for annotation in (Part, NotGiven, Who, Timing, Atom, Text | NotGiven):
        found = arms(annotation)
        assert found.by_kind == {kind_name(kind): kind for kind in found.by_kind.values()}
    assert tuple(arms(Part).by_kind.values()) == PART_KINDS
    assert tuple(arms(NotGiven).by_kind.values()) == NOT_GIVEN


def test_every_kind_of_not_given_is_listed_once() -> None:
    # attrs makes a class of its own in place of the one written: both may be subclasses.
    assert {kind.__name__ for kind in NotGiven.__subclasses__()} == {
        kind.__name__ for kind in NOT_GIVEN
    }
    assert len(set(NOT_GIVEN)) == len(NOT_GIVEN)


def test_two_classes_of_one_name_cannot_be_told_apart() -> None:
    @attrs.frozen
    class Other:
        pass

    twin: Any = type("Other", (), {})
    with pytest.raises(TypeError, match="would both be written as other"):
        arms(Other | twin)


def test_fields_are_left_out_where_their_default_means_nothing() -> None:
    left_out = {field.key: field.default for field in fields(OpenPoint) if field.is_optional}
    assert left_out == {"about": (), "readings": (), "asks": (), "lacks": ()}
    assert [field.key for field in fields(HalfwayInto) if field.is_optional] == ["of"]
    assert [field.key for field in fields(Partnership)] == [*("parts", "open_points", "amendments")]


def test_no_key_is_kind_where_objects_say_theirs() -> None:
    """Or the kind of the object and a field of it would stand under one key."""
    unions: tuple[Any, ...] = (Part, NotGiven, Who, Timing, Atom)
    for union in unions:
        for kind in arms(union).by_kind.values():
            assert "kind" not in [field.key for field in fields(kind)]
    assert [field.key for field in fields(SetField)] == ["part", "part_kind", "field", "value"]
    assert [field.key for field in fields(RemovePart)] == ["part", "part_kind"]


@pytest.mark.parametrize(
    ("annotation", "expected"),
    [
        (Change, ("a list", "[]")),
        (tuple[int, ...], ("a list", "[]")),
        (Text, ("an object", "{}")),
        (Ref[Part], ("the key of a part (part)", "street-minds")),
        (Span | None, ("a span or null", "P1Y6M")),
        (Text | None, ("null or an object of the kind text", "null")),
    ],
    ids=str,
)
def test_what_is_expected_is_said(annotation: Any, expected: tuple[str, str]) -> None:
    assert expectation(annotation) == expected


def test_forms() -> None:
    kinds: tuple[Any, ...] = (Text, tuple[int, ...], Change, str, int, bool, type(None))
    assert [form(kind) for kind in kinds] == [
        *("object", "list", "list", "text", "number", "truth", "null")
    ]
    assert not is_tagged(Text)
    assert listed(["a"]) == "a"
