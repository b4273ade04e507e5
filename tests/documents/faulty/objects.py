"""Faults of an object: its keys, its kind, what stands where another shape is meant."""

from __future__ import annotations

from tests.documents.building import CONTENTS, COPIES, GOAL, PARTY, SECTION, TEXT, document
from tests.documents.faulty.parts import A_KEY, KINDS, NOT_GIVEN, NUMBER, REPORT, TERM, UNIT

OBJECTS: dict[str, tuple[str, list[str]]] = {
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
}
