"""Faults of reference: the form is right, and what is referred to is not there."""

from __future__ import annotations

from tests.documents.building import (
    CONTENTS,
    COPIES,
    SECTION,
    TEXT,
    amendment,
    document,
    point,
    setting,
    tied,
)
from tests.documents.faulty.parts import LINE, UNIT

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
    "a field that the kind does not have": (
        document(COPIES | {"cites": [{"section": "ett", "sentences": [1], "fields": ["nummer"]}]}),
        [
            "parts/exemplar/cites/0/fields: found 'nummer', expected a field of copies: held_by "
            "or number, for example number",
        ],
    ),
    "a sentence restated that is not there": (
        document(
            CONTENTS
            | {
                "key": "bilagan",
                "sections": [
                    SECTION
                    | {
                        "key": "tva",
                        "asides": [
                            {
                                "sentence": 1,
                                "disposition": "restates",
                                "of": [{"section": "ett"}, {"section": "tre"}],
                                "why": TEXT,
                            }
                        ],
                    }
                ],
            }
        ),
        [
            "parts/bilagan/sections/tva/asides/0/of: found 'tre', expected the key of a section "
            "in the contents, for example ett, tva",
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
