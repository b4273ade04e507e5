"""What the fields of a value may hold, read off the annotations."""

from datetime import date, datetime
from fractions import Fraction
from typing import Any, Optional

import pytest

from iopmodel.dates import Period, Span
from iopmodel.notgiven import NOT_GIVEN, Bounds, NotGiven, Unstated
from iopmodel.partnership.fieldtypes import (
    alternatives,
    faults,
    field_types,
    hyphenated,
    kind_name,
    value_class,
)
from iopmodel.parts import Appendix, Cite, Part, Ref, Text
from iopmodel.terms import PART_KINDS, Copies, Modality, PaymentPlan, Seats, Who


@pytest.mark.parametrize(
    ("name", "written"),
    [("PaymentPlan", "payment-plan"), ("Copies", "copies"), ("A1Plan", "a1-plan"), ("URL", "url")],
)
def test_names_as_documents_have_them(name: str, written: str) -> None:
    assert hyphenated(name) == written


def test_a_kind_is_called_by_its_class() -> None:
    assert kind_name(PaymentPlan) == "payment-plan"


def test_the_fields_of_a_class_in_order() -> None:
    assert list(field_types(Appendix)) == ["key", "cites", "name", "number", "at_hand"]
    assert field_types(Copies)["key"] is str


@pytest.mark.parametrize(
    ("annotation", "found"),
    [
        (int, (int,)),
        (int | str, (int, str)),
        (Optional[int], (int, type(None))),  # noqa: UP045
        (int | (str | int), (int, str)),
        (NotGiven, NOT_GIVEN),
        (Unstated | NotGiven, (Unstated, *(kind for kind in NOT_GIVEN if kind is not Unstated))),
        (Part, PART_KINDS),
        (tuple[int, ...], (tuple[int, ...],)),
    ],
    ids=range(8),
)
def test_unions_and_sealed_classes_are_taken_apart(annotation: Any, found: tuple[Any, ...]) -> None:
    assert alternatives(annotation) == found


def test_the_class_of_a_value() -> None:
    assert value_class(tuple[int, ...]) is tuple
    assert value_class(Ref[Part]) is Ref
    assert value_class(Copies) is Copies


RIGHT: list[tuple[object, Any]] = [
    ("a", str),
    (3, int),
    (True, bool),
    (date(2021, 6, 1), date),
    (Fraction(1, 2), Fraction),
    ((), tuple[int, ...]),
    ((1, 2), tuple[int, ...]),
    (Ref[Part]("a"), Ref[Part]),
    (Unstated(), int | NotGiven),
    (Modality.AIM, Modality),
    (Period.parse("2021-06-01/.."), Period),
    (Span(months=1), Span),
    (Text("a", "a"), Text),
    (object(), Any),
]


@pytest.mark.parametrize(("value", "annotation"), RIGHT, ids=range(len(RIGHT)))
def test_what_is_right(value: object, annotation: Any) -> None:
    assert list(faults(value, annotation, "p")) == []


@pytest.mark.parametrize(
    ("value", "annotation", "message"),
    [
        (3, str, "p: found 3, expected some words, for example Styrgrupp"),
        ("3", int, "p: found '3', expected a whole number, for example 3"),
        (True, int, "p: found True, expected a whole number, for example 3"),
        (1, bool, "p: found 1, expected true or false, for example true"),
        (
            datetime(2021, 6, 1),  # noqa: DTZ001
            date,
            "p: found datetime.datetime(2021, 6, 1, 0, 0), expected a date without a time of day, "
            "for example 2021-06-01",
        ),
        ("2021-06-01", date, "p: found '2021-06-01', expected a date without a time of day, for example 2021-06-01"),
        (0.5, Fraction, "p: found 0.5, expected a fraction, for example 1/2"),
        ([1], tuple[int, ...], "p: found [1], expected a tuple of values"),
        ("a", Ref[Part], "p: found 'a', expected the key of a part (part), for example street-minds"),
        (Ref[Part]("a"), str, "p: found 'a', expected some words, for example Styrgrupp"),
        (None, Period, "p: found None, expected Period"),
        ("aim", Modality, "p: found 'aim', expected Modality.OBLIGATION or Modality.PERMISSION or Modality.PROHIBITION or Modality.POWER or Modality.RECOMMENDATION or Modality.AIM or Modality.DECLARATION"),
        (None, int | NotGiven, "p: found None, expected a whole number or InAppendix or NoClause or OpenWording or ToBeDecided or Unstated, for example 3"),
        (0, str | bool, "p: found 0, expected some words or true or false, for example Styrgrupp"),
    ],
    ids=range(14),
)  # fmt: skip
def test_what_is_wrong(value: object, annotation: Any, message: str) -> None:
    assert list(map(str, faults(value, annotation, "p"))) == [message]


def test_every_place_within_a_value_is_looked_at() -> None:
    """Through tuples and through values, each with its path."""
    seats = Seats(side=Ref("a"), count=1)
    object.__setattr__(seats, "count", 1.5)
    object.__setattr__(seats, "side", "a")
    found = list(faults((seats, 7), tuple[Seats, ...], "seats"))
    assert [problem.path for problem in found] == ["seats/0/side", "seats/0/count", "seats/1"]
    assert found[0].expected == "the key of a part (actor) or EachOf"


def test_a_cite_within_a_part() -> None:
    part = Copies(key="a", number=1, cites=Cite("b", [1]))
    object.__setattr__(part.cites[0], "sentences", (1, "2"))
    (problem,) = faults(part, Copies, "a")
    assert (
        str(problem) == "a/cites/0/sentences/1: found '2', expected a whole number, for example 3"
    )


def test_who_is_one_of_several_shapes() -> None:
    (problem,) = faults(Bounds(1, 2), Who, "bearer")
    assert problem.expected == (
        "the key of a part (actor) or EachOf or Jointly or AnyOf or InAppendix or NoClause or "
        "OpenWording or ToBeDecided or Unstated"
    )
