"""What an open point asks about within a part: checked, in order, and lost with the part."""

from __future__ import annotations

from typing import Any

import pytest

from iopmodel.contents import Contents
from iopmodel.dates import Period
from iopmodel.errors import BadReference, Invalid
from iopmodel.notgiven import NotApplicable
from iopmodel.partnership import OpenPoint, Partnership, PointKind, Subject, Weight, removes
from iopmodel.partnership.making import about_what_is_there
from iopmodel.partnership.subjects import kinds_lacking
from iopmodel.parts import Cite, Part, Ref, Text
from iopmodel.terms import Copies, DataProtection, Heading, Repayment, Term

SOME = Text("något", "something")
COPIES = Copies(key="exemplar", number=2)
CONTENTS = Contents.parse("A\na | 1 | § 1 | Ett | 00000001")
PARTS: tuple[Part, ...] = (
    Heading(name="A"),
    CONTENTS,
    Term(key="tid", initial=Period.parse("2024-01-01/P1Y")),
    COPIES,
)


def point(**fields: Any) -> OpenPoint:
    return OpenPoint(
        key="fraga",
        question=SOME,
        kind=PointKind.GAP,
        weight=Weight.FORMAL,
        why=NotApplicable(),
        cites=Cite("a", [1]),
        **fields,
    )


def test_a_part_may_be_given_by_itself_or_by_its_key_and_one_field_by_its_name() -> None:
    assert Subject(COPIES, "number") == Subject("exemplar", ["number", "number"])
    assert Subject(Ref("exemplar"), ["number", "held_by"]).fields == ("held_by", "number")


def test_no_field_is_no_subject() -> None:
    with pytest.raises(Invalid, match="the name of a field"):
        Subject("exemplar", [])


def test_kinds_are_told_by_their_names_each_once() -> None:
    assert kinds_lacking([Repayment, "data-protection", DataProtection]) == (
        "data-protection",
        "repayment",
    )
    with pytest.raises(Invalid, match=r"lacks/0.*'aterbetalning'.*a kind of part"):
        point(lacks=["aterbetalning"])


def test_a_point_is_about_what_it_asks_about_each_part_once() -> None:
    one = point(asks=[Subject("b", "x"), Subject("a", "z"), Subject("b", "y")])
    assert one.about == ("a", "b")
    assert one.asks == (Subject("a", "z"), Subject("b", ["x", "y"]))


def test_fields_that_are_not_there_are_refused() -> None:
    asked = point(asks=[Subject(COPIES, ["antal", "number"]), Subject("ingen", "number")])
    with pytest.raises(BadReference) as refused:
        Partnership(parts=PARTS, open_points=[asked])
    assert [str(problem).partition(", for")[0] for problem in refused.value.problems] == [
        "open_points/fraga/about/1: found 'ingen', expected the key of a part (part)",
        "open_points/fraga/asks/0/fields/0: found 'antal', expected a field of exemplar",
    ]


def test_what_is_asked_about_a_part_goes_with_it() -> None:
    asked = point(asks=[Subject(COPIES, "number"), Subject("tid", "initial")])
    partnership = Partnership(parts=PARTS, open_points=[asked])
    [left] = partnership.changed(removes(COPIES)).open_points
    assert left.asks == (Subject("tid", "initial"),)
    assert about_what_is_there([asked], {part.key: part for part in PARTS}) == [asked]
