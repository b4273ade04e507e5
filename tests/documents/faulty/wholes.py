"""Faults of the document as a whole: its version, no object, several faults at once."""

from __future__ import annotations

import json

from tests.documents.building import CONTENTS, COPIES, HEADING, document
from tests.documents.faulty.parts import KINDS, NUMBER

WHOLES: dict[str, tuple[str, list[str]]] = {
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
}
