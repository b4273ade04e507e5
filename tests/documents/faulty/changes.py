"""Faults of a change, in a reading or in an amendment."""

from __future__ import annotations

from tests.documents.building import COPIES, amendment, document, point, setting, tied
from tests.documents.faulty.parts import A_KEY, KINDS, NUMBER

CHANGES: dict[str, tuple[str, list[str]]] = {
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
