"""Every kind of fault, by example: what stands in the document, and the lines that tell of it.

The examples stand in the folder `faulty`, a file a subject.
"""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from iopmodel.documents import loads
from iopmodel.errors import BadForm, BadReference
from iopmodel.notgiven import InAppendix, Unstated
from iopmodel.partnership import Choice, SetField
from iopmodel.terms import Copies, Goal
from tests.documents.building import (
    COPIES,
    GOAL,
    OTHER,
    amendment,
    document,
    lines_of,
    point,
    setting,
    tied,
)
from tests.documents.faulty.changes import CHANGES
from tests.documents.faulty.objects import OBJECTS
from tests.documents.faulty.parts import ENDING, NUMBER, REPORT, TERM, UNIT
from tests.documents.faulty.references import REFERENCES
from tests.documents.faulty.values import VALUES
from tests.documents.faulty.wholes import WHOLES

SUBJECTS = (VALUES, OBJECTS, WHOLES, CHANGES)
FAULTS = {name: fault for subject in SUBJECTS for name, fault in subject.items()}


def test_no_two_faults_have_one_name() -> None:
    assert len(FAULTS) == sum(map(len, SUBJECTS))


@pytest.mark.parametrize(("text", "lines"), FAULTS.values(), ids=FAULTS)
def test_faults_of_form(text: str, lines: list[str]) -> None:
    with pytest.raises(BadForm) as caught:
        loads(text)
    assert str(caught.value).splitlines() == lines
    assert lines_of(text.encode()) == lines


@pytest.mark.parametrize(("text", "lines"), REFERENCES.values(), ids=REFERENCES)
def test_faults_of_reference(text: str, lines: list[str]) -> None:
    with pytest.raises(BadReference) as caught:
        loads(text)
    assert str(caught.value).splitlines() == lines


def test_the_valid_documents_that_the_faults_are_made_from() -> None:
    for part in (COPIES, GOAL, TERM, ENDING, UNIT, REPORT):
        assert lines_of(document(part)) == []
    assert lines_of(document(COPIES, points=[point(setting())])) == []


def test_ties_and_amendments_are_read() -> None:
    read = loads(
        document(
            COPIES,
            points=[
                point(setting(value=4), key="annan"),
                tied(excludes=[{"point": "annan", "reading": "andra"}]),
                point(key="tredje", readings=[], why={"kind": "not-applicable"}),
            ],
            amendments=[amendment(setting(value=5), settles=["tredje"], agreed="2022-01-01")],
        )
    )
    assert read.open_points[1].readings[1].excludes == (Choice("annan", "andra"),)
    later = read.on(date(2022, 6, 1))
    assert later[Copies, "exemplar"].number == 5
    assert later.open_points == ()


def test_faults_of_form_come_before_references() -> None:
    lines = lines_of(document(UNIT | {"of": "nobody"}, COPIES | {"number": None}))
    assert lines == [f"parts/5 (copies exemplar)/number: found null, {NUMBER}"]


def test_not_given_may_be_said_outright() -> None:
    said = document(GOAL | {"whose": {"kind": "unstated"}})
    assert loads(said) == loads(document(GOAL))
    assert loads(said)[Goal, "mal"].whose == Unstated()


def test_null_is_read_where_it_is_declared() -> None:
    throughout = document(REPORT | {"timing": {"kind": "once", "when": None}})
    assert throughout != document(REPORT | {"timing": {"kind": "once"}})
    assert loads(throughout) == loads(document(REPORT | {"timing": {"kind": "once"}}))


def test_the_value_of_a_change_is_of_the_type_of_its_field() -> None:
    appendix = {"kind": "appendix", "key": "bilaga", "name": "B", "number": "", "at_hand": False}
    value = {"kind": "in-appendix", "appendix": "bilaga"}
    read = loads(document(COPIES, appendix, points=[point(setting(value=value))]))
    (atom,) = read.open_points[0].readings[1].change.atoms
    assert isinstance(atom, SetField)
    assert atom.value == InAppendix(read.parts[0])  # type: ignore[arg-type]
    assert read.under({"punkt": "andra"})[Copies, "exemplar"].number == atom.value


def test_labels_of_items_are_keys_and_kinds_only() -> None:
    items: list[dict[str, Any]] = [
        {"kind": "a/b\n", "key": "c"},
        {"kind": "copies", "key": "x" * 81, "number": 1},
        {"kind": [], "key": None},
    ]
    found = [lines_of(document(item))[0].partition(": ")[0] for item in items]
    assert found == ["parts/4 (c)/kind", "parts/4 (copies)/key", "parts/4/kind"]


def test_the_order_of_keys_and_parts_does_not_matter() -> None:
    usual = json.loads(document(COPIES, UNIT))
    turned = {
        "parts": [dict(reversed(part.items())) for part in reversed(usual["parts"])],
        "iopmodel": 1,
    }
    assert loads(json.dumps(turned)) == loads(json.dumps(usual))
    assert OTHER in usual["parts"]
