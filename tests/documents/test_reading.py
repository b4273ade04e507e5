"""Every kind of fault, by example: what stands in the document, and the lines that tell of it."""

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
    CONTENTS,
    COPIES,
    GOAL,
    HEADING,
    OTHER,
    PARTY,
    SECTION,
    TEXT,
    amendment,
    document,
    lines_of,
    point,
    setting,
    tied,
)

NUMBER = (
    "expected a whole number or an object of the kind about, at-least, in-appendix, no-clause, "
    "open-wording, to-be-decided or unstated, for example 3"
)
A_KEY = "a key: at most 80 lower-case letters, digits and single hyphens, for example street-minds"
NOT_GIVEN = "in-appendix, no-clause, open-wording, to-be-decided or unstated"
LINE = {"kind": "budget-line", "key": "rad", "of": "medel", "purpose": TEXT}
TERM = {"kind": "term", "key": "tid", "initial": "2021-06-01/2022-05-31"}
KINDS = (
    "accession, appendix, associate, background, body, breach-dialogue, budget-line, capacity, "
    "change-route, commitment, contact, contents, contribution, copies, data-protection, "
    "definition, dispute-ladder, ending, funding, goal, heading, indicator, office, party, "
    "payment-plan, payment-stop, purpose, renegotiation, repayment, report, requirement, "
    "signature, source, target-group, template, term, unit or values"
)
ENDING = {
    "kind": "ending",
    "key": "slut",
    "act": "notice",
    "by": "staden",
    "ends": "whole",
    "modality": "power",
}
REPORT = {"kind": "report", "key": "rapport", "name": "Rapport", "contents": []}
UNIT = {"kind": "unit", "key": "styrelse", "name": "Styrelse", "of": "staden"}

FAULTS: dict[str, tuple[str, list[str]]] = {
    "a number as text": (
        document(COPIES | {"number": "2"}),
        [f"parts/4 (copies exemplar)/number: found '2', {NUMBER}"],
    ),
    "true for a number": (
        document(COPIES | {"number": True}),
        [f"parts/4 (copies exemplar)/number: found true, {NUMBER}"],
    ),
    "null for a number": (
        document(COPIES | {"number": None}),
        [f"parts/4 (copies exemplar)/number: found null, {NUMBER}"],
    ),
    "a list for a number": (
        document(COPIES | {"number": [2]}),
        [f"parts/4 (copies exemplar)/number: found a list of 1, {NUMBER}"],
    ),
    "3.0 for 3": (
        document(COPIES | {"number": 3.0}),
        [f"parts/4 (copies exemplar)/number: found 3.0, {NUMBER}"],
    ),
    "-0 for 0": (
        document(COPIES | {"number": 7}).replace("7", "-0"),
        [f"parts/4 (copies exemplar)/number: found -0, {NUMBER}"],
    ),
    "NaN": (
        document(COPIES | {"number": float("nan")}),
        [f"parts/4 (copies exemplar)/number: found NaN, {NUMBER}"],
    ),
    "Infinity": (
        document(COPIES | {"number": float("-inf")}),
        [f"parts/4 (copies exemplar)/number: found -Infinity, {NUMBER}"],
    ),
    "a number that not every reader keeps": (
        document(COPIES | {"number": 2**53}),
        [f"parts/4 (copies exemplar)/number: found 9007199254740992, {NUMBER}"],
    ),
    "a number beside which no union stands": (
        document(CONTENTS | {"key": "b", "sections": [SECTION | {"key": "b", "level": 2.5}]}),
        [
            "parts/4 (contents b)/sections/0 (b)/level: found 2.5, expected a whole number, "
            "written without a point, of at most 9007199254740991, for example 3"
        ],
    ),
    "1_000": (
        document(COPIES | {"number": 77}).replace("77", "1_000"),
        ["line 1, column 463: found '_000}]}', expected JSON (expecting ',' delimiter)"],
    ),
    "no for false": (
        document(ENDING | {"last_resort": "no"}),
        [
            "parts/4 (ending slut)/last_resort: found 'no', expected true or false or an object "
            f"of the kind {NOT_GIVEN}, for example true"
        ],
    ),
    "0 for false": (
        document(ENDING | {"last_resort": 0}),
        [
            "parts/4 (ending slut)/last_resort: found 0, expected true or false or an object "
            f"of the kind {NOT_GIVEN}, for example true"
        ],
    ),
    "false for a name": (
        document(HEADING | {"key": "b", "name": False}),
        ["parts/4 (heading b)/name: found false, expected a text, for example Styrgrupp"],
    ),
    "half of a surrogate pair": (
        document(HEADING | {"key": "b", "name": "x"}).replace('"x"', r'"\ud800"'),
        [
            r"parts/4 (heading b)/name: found '\ud800', expected a text without the character "
            r"'\ud800'"
        ],
    ),
    "NUL in a text": (
        document(HEADING | {"key": "b", "name": "x\0y"}),
        [
            r"parts/4 (heading b)/name: found 'x\x00y', expected a text without the character "
            r"'\x00'"
        ],
    ),
    "a compact date": (
        document({"kind": "signature", "key": "s", "of": "staden", "dated": "20260102"}),
        ["parts/4 (signature s)/dated: found '20260102', expected a date, for example 2021-06-01"],
    ),
    "a day that does not exist": (
        document({"kind": "signature", "key": "s", "of": "staden", "dated": "2023-02-29"}),
        [
            "parts/4 (signature s)/dated: found '2023-02-29', expected a day that exists (day is "
            "out of range for month), for example 2023-07-01"
        ],
    ),
    "a period in another form": (
        document(TERM | {"initial": "2021-06-01/P1Y"}),
        [
            "parts/4 (term tid)/initial: found '2021-06-01/P1Y', expected a period in its one "
            "form, for example 2021-06-01/2022-05-31"
        ],
    ),
    "a period that ends before it begins": (
        document(TERM | {"initial": "2021-06-01/2020-05-31"}),
        [
            "parts/4 (term tid)/initial: found '2021-06-01/2020-05-31', expected a period whose "
            "last day is not before its first, for example 2023-07-01/2024-06-30, "
            "2023-07-01/P1Y or 2023-07-01/.."
        ],
    ),
    "weeks in a span": (
        document(ENDING | {"notice": "P2W"}),
        [
            "parts/4 (ending slut)/notice: found 'P2W', expected a span in its one form, for "
            "example P14D"
        ],
    ),
    "no span": (
        document(ENDING | {"notice": "two weeks"}),
        ["parts/4 (ending slut)/notice: found 'two weeks', expected a span, for example P1Y6M"],
    ),
    "a number for a span": (
        document(ENDING | {"notice": 14}),
        [
            "parts/4 (ending slut)/notice: found 14, expected a span or an object of the kind "
            f"{NOT_GIVEN}, for example P1Y6M"
        ],
    ),
    "an amount without its öre": (
        document(LINE | {"amount": "125000 SEK"}),
        [
            "parts/4 (budget-line rad)/amount: found '125000 SEK', expected an amount and a "
            "currency in its one form, for example 125000.00 SEK"
        ],
    ),
    "no currency": (
        document(LINE | {"amount": "125000.00 KRR"}),
        [
            "parts/4 (budget-line rad)/amount/currency: found 'KRR', expected the ISO 4217 code "
            "of a currency in use, for example SEK"
        ],
    ),
    "a fraction that can be cut": (
        document(LINE | {"amount": "1.00 SEK", "post": "2/4"}),
        [
            "parts/4 (budget-line rad)/post: found '2/4', expected a fraction in its one form, "
            "for example 1/2"
        ],
    ),
    "a fraction that would take hours": (
        document(LINE | {"amount": "1.00 SEK", "post": "1e999999999"}),
        [
            "parts/4 (budget-line rad)/post: found '1e999999999', expected a fraction, for "
            "example 1/2"
        ],
    ),
    "an organisation number without its hyphen": (
        document(PARTY | {"key": "b", "organisation_number": "2120000142"}),
        [
            "parts/4 (party b)/organisation_number: found '2120000142', expected an organisation "
            "number in its one form, for example 212000-0142"
        ],
    ),
    "a personal identity number": (
        document(PARTY | {"key": "b", "organisation_number": "811218-9876"}),
        [
            "parts/4 (party b)/organisation_number: found '811218-9876', expected an "
            "organisation number: ten digits, the third at least 2, the last a check digit, for "
            "example 212000-0142"
        ],
    ),
    "a word that is none of the choices": (
        document(PARTY | {"key": "b", "sector": "civil_society"}),
        [
            "parts/4 (party b)/sector: found 'civil_society', expected public or civil-society, "
            "for example civil-society"
        ],
    ),
    "no key": (
        document(PARTY | {"key": "Staden i Norr"}),
        [f"parts/4 (party)/key: found 'Staden i Norr', expected {A_KEY}"],
    ),
    "a reference that is no key": (
        document(UNIT | {"of": "Staden"}),
        [f"parts/4 (unit styrelse)/of: found 'Staden', expected {A_KEY}"],
    ),
    "a number for a reference": (
        document(UNIT | {"of": 1}),
        [
            "parts/4 (unit styrelse)/of: found 1, expected the key of a part (actor), for example "
            "street-minds"
        ],
    ),
    "an unknown kind": (
        document({"kind": "copy", "key": "exemplar"}),
        [f"parts/4 (copy exemplar)/kind: found 'copy', expected {KINDS}, for example copies"],
    ),
    "no kind": (
        document(GOAL | {"whose": {"actors": []}}),
        [
            "parts/4 (goal mal)/whose/kind: found nothing, expected each-of, jointly, any-of, "
            f"{NOT_GIVEN}"
        ],
    ),
    "a kind that is no text": (
        document(GOAL | {"whose": {"kind": 3}}),
        [f"parts/4 (goal mal)/whose/kind: found 3, expected each-of, jointly, any-of, {NOT_GIVEN}"],
    ),
    "a kind where there is one class only": (
        document(GOAL | {"what": {"kind": "text", **TEXT}}),
        ["parts/4 (goal mal)/what: found 'kind', expected a key of text: sv or en"],
    ),
    "an unknown key": (
        document(REPORT | {"recipent": "staden"}),
        [
            "parts/4 (report rapport): found 'recipent', expected a key of report: key, cites, "
            "name, author, recipient, contents, timing, covers, form, built_on, indicators or on, "
            "for example recipient"
        ],
    ),
    "a key where there are none": (
        document(REPORT | {"timing": {"kind": "throughout", "when": "always"}}),
        ["parts/4 (report rapport)/timing: found 'when', expected no key in throughout"],
    ),
    "a missing key": (
        document({"kind": "copies", "key": "exemplar"}),
        [f"parts/4 (copies exemplar)/number: found nothing, {NUMBER}"],
    ),
    "a key that stands twice": (
        document(COPIES).replace('"number": 2', '"number": 2, "number": 2'),
        ["parts/4 (copies exemplar): found 'number', expected a key that stands once"],
    ),
    "a kind that stands twice": (
        document(COPIES).replace('"number": 2', '"kind": "copies", "number": 2'),
        ["parts/4 (copies exemplar): found 'kind', expected a key that stands once"],
    ),
    "an object for a list": (
        document(REPORT | {"contents": {}}),
        ["parts/4 (report rapport)/contents: found an object, expected a list, for example []"],
    ),
    "a text for an object": (
        document(GOAL | {"what": "egen inkomst"}),
        [
            "parts/4 (goal mal)/what: found 'egen inkomst', expected an object (text), for "
            "example {}"
        ],
    ),
    "an object for a number": (
        document(CONTENTS | {"key": "b", "sections": [SECTION | {"key": "b", "level": {}}]}),
        [
            "parts/4 (contents b)/sections/0 (b)/level: found an object, expected a whole "
            "number, for example 3"
        ],
    ),
    "null where none is meant": (
        document(REPORT | {"timing": {"kind": "once", "when": 3}}),
        [
            "parts/4 (report rapport)/timing/when: found 3, expected a period or null, for "
            "example 2021-06-01/2022-05-31"
        ],
    ),
    "what a class refuses": (
        document(GOAL | {"whose": {"kind": "jointly", "actors": ["staden"]}}),
        [
            "parts/4 (goal mal)/whose/actors: found ('staden',), expected at least two actors, "
            "for example two parties"
        ],
    ),
    "what a class refuses of its fields together": (
        document(
            TERM
            | {
                "initial": "2021-06-01/..",
                "extension": {
                    "kind": "automatic-extension",
                    "step": "P1Y",
                    "latest_end": "2025-05-31",
                    "notice_by": {"kind": "no-clause"},
                    "stops": "next-steps",
                },
            }
        ),
        [
            "parts/4 (term tid): found '2021-06-01/..', expected an end, where an extension is to "
            "follow, for example 2021-06-01/P1Y"
        ],
    ),
    "what converters refuse besides what is missing": (
        document({"kind": "goal", "key": "mal", "cites": [{"section": "Ett", "sentences": [0]}]}),
        [
            f"parts/4 (goal mal)/cites/0/section: found 'Ett', expected {A_KEY}",
            "parts/4 (goal mal)/cites/0/sentences: found (0,), expected numbers of sentences, "
            "counted from 1, for example (1, 3)",
            "parts/4 (goal mal)/what: found nothing, expected an object, for example {}",
        ],
    ),
    "all faults of form together": (
        document(COPIES | {"number": "2"}, "?", iopmodel="1", parties=[]),
        [
            "iopmodel: found '1', expected the version of the format, for example 1",
            "found 'parties', expected a key of partnership: parts, open_points or amendments, for example "
            "parts",
            f"parts/4 (copies exemplar)/number: found '2', {NUMBER}",
            "parts/5: found '?', expected an object of the kind "
            f'{KINDS}, for example {{"kind": "accession"}}',
        ],
    ),
    "no version": (
        json.dumps({"parts": [HEADING, CONTENTS]}),
        ["iopmodel: found nothing, expected the version of the format, for example 1"],
    ),
    "a version before the first": (
        document(iopmodel=0),
        ["iopmodel: found 0, expected the version of the format, for example 1"],
    ),
    "true for the version": (
        document(iopmodel=True),
        ["iopmodel: found true, expected the version of the format, for example 1"],
    ),
    "a newer version, of which nothing else is said": (
        document(iopmodel=2, parts=3),
        ["iopmodel: found 2, expected a version that is known: 1 (a newer iopmodel may read it)"],
    ),
    "the version twice": (
        document().replace('"iopmodel": 1', '"iopmodel": 1, "iopmodel": 1'),
        ["found 'iopmodel', expected a key that stands once"],
    ),
    "no object": (
        "[]",
        ['found a list of 0, expected an object, for example {"iopmodel": 1, "parts": []}'],
    ),
    "nothing": (
        "",
        ["line 1, column 1: found the end of the line or text, expected JSON (expecting value)"],
    ),
    "a kind of part that is none, in a change": (
        document(COPIES, points=[point(setting(part_kind="copy"))]),
        [
            "open_points/0 (gap punkt)/readings/1 (andra)/change/0/part_kind: found 'copy', "
            f"expected {KINDS}, for example copies"
        ],
    ),
    "a field that is none, in a change": (
        document(COPIES, points=[point(setting(field="numbre", part="Exemplar"))]),
        [
            "open_points/0 (gap punkt)/readings/1 (andra)/change/0/field: found 'numbre', "
            "expected cites, number or held_by, for example number",
            "open_points/0 (gap punkt)/readings/1 (andra)/change/0/part: found 'Exemplar', "
            f"expected {A_KEY}",
        ],
    ),
    "a key, in a change": (
        document(COPIES, points=[point(setting(field="key", value="b"))]),
        [
            "open_points/0 (gap punkt)/readings/1 (andra)/change/0/field: found 'key', expected "
            "cites, number or held_by"
        ],
    ),
    "a field that is no text, in a change": (
        document(COPIES, points=[point(setting(field=3))]),
        [
            "open_points/0 (gap punkt)/readings/1 (andra)/change/0/field: found 3, expected "
            "cites, number or held_by"
        ],
    ),
    "no object, as a change": (
        document(COPIES, points=[point(3)]),
        [
            "open_points/0 (gap punkt)/readings/1 (andra)/change/0: found 3, expected an object "
            'of the kind set-field, add-part or remove-part, for example {"kind": "add-part"}'
        ],
    ),
    "a value of another type, in a change": (
        document(COPIES, points=[point(setting(value="3"))]),
        [f"open_points/0 (gap punkt)/readings/1 (andra)/change/0/value: found '3', {NUMBER}"],
    ),
    "what is removed by a kind that is none": (
        document(
            COPIES, points=[point({"kind": "remove-part", "part": "exemplar", "part_kind": "c"})]
        ),
        [
            "open_points/0 (gap punkt)/readings/1 (andra)/change/0/part_kind: found 'c', "
            f"expected {KINDS}"
        ],
    ),
    "what a reading excludes in one word": (
        document(COPIES, points=[tied(excludes=["punkt/andra"])]),
        [
            "open_points/0 (gap punkt)/readings/1 (andra)/excludes/0: found 'punkt/andra', expected "
            "an object (choice), for example {}",
        ],
    ),
    "a choice without its reading": (
        document(COPIES, points=[tied(excludes=[{"point": "punkten"}])]),
        [
            "open_points/0 (gap punkt)/readings/1 (andra)/excludes/0/reading: found nothing, "
            "expected a text, for example Styrgrupp",
        ],
    ),
    "an amendment without a day and with a wrong one": (
        document(COPIES, amendments=[amendment(effective="2022-6-1"), {"key": "b", "change": []}]),
        [
            "amendments/0 (tillagg)/effective: found '2022-6-1', expected a date, for example 2021-06-01",
            "amendments/1 (b)/effective: found nothing, expected a date, for example 2021-06-01",
        ],
    ),
    "a change that goes against itself": (
        document(COPIES, points=[point(setting(), setting(value=4))]),
        [
            "open_points/0 (gap punkt)/readings/1 (andra)/change/exemplar/number: found "
            "SetField(part='exemplar', kind='copies', field='number', value=3) and "
            "SetField(part='exemplar', kind='copies', field='number', value=4), expected changes "
            "that agree on it"
        ],
    ),
}

REFERENCES: dict[str, tuple[str, list[str]]] = {
    "references, told together": (
        document(
            UNIT | {"of": "stadn"}, COPIES | {"cites": [{"section": "ett", "sentences": [2]}]}
        ),
        [
            "parts/exemplar/cites: found sentence 2 of ett, expected one of its 1",
            "parts/styrelse/of: found 'stadn', expected the key of a part (actor), for example "
            "staden",
        ],
    ),
    "a reference of another kind": (
        document(LINE | {"of": "staden", "amount": "1.00 SEK"}),
        [
            "parts/rad/of: found 'staden', a party, expected the key of a part (funding)",
        ],
    ),
    "two parts of one key": (
        document(COPIES, COPIES),
        ["parts: found 'exemplar' 2 times, expected keys that differ, for example exemplar-2"],
    ),
    "a reading that supposes what is not there": (
        document(COPIES, points=[tied(supposes=[{"point": "punkten", "reading": "a"}])]),
        [
            "open_points/punkt/andra/supposes/0: found 'punkten', expected an open point with "
            "readings, for example punkt",
        ],
    ),
    "an amendment of what is not there": (
        document(COPIES, amendments=[amendment(setting(part="exemplaret"), settles=["punkt"])]),
        [
            "amendments/tillagg/settles: found 'punkt', expected a point open until then",
            "amendments/tillagg/exemplaret: found no part, expected a part (copies) to change",
        ],
    ),
    "a change to a part that is not there": (
        document(points=[point(setting())]),
        ["open_points/punkt/andra/exemplar: found no part, expected a part (copies) to change"],
    ),
}


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
