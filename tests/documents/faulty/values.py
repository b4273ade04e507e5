"""Faults of a single value: numbers, texts, dates, spans, money, numbers of organisations."""

from __future__ import annotations

from tests.documents.building import CONTENTS, COPIES, HEADING, PARTY, SECTION, document
from tests.documents.faulty.parts import ENDING, LINE, NOT_GIVEN, NUMBER, TERM

VALUES: dict[str, tuple[str, list[str]]] = {
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
            "parts/4 (ending slut)/notice: found 14, expected a span or an object of the kind excluded, "
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
}
