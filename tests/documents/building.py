"""Documents to break: a small valid one, and ways to put something else into it."""

from __future__ import annotations

import json
from typing import Any

from iopmodel.documents import loads
from iopmodel.errors import BadForm, BadReference

TEXT = {"sv": "a", "en": "b"}
HEADING = {"kind": "heading", "key": "heading", "name": "Ett partnerskap"}
SECTION = {"key": "ett", "number": "1", "heading": "Ett", "level": 1, "hashes": ["0a1b2c3d"]}
CONTENTS = {"kind": "contents", "key": "contents", "title": "Avtal", "sections": [SECTION]}
PARTY = {"kind": "party", "key": "staden", "name": "Staden", "sector": "public"}
OTHER = {"kind": "party", "key": "foreningen", "name": "Föreningen", "sector": "civil-society"}
COPIES = {"kind": "copies", "key": "exemplar", "number": 2}
GOAL = {"kind": "goal", "key": "mal", "what": TEXT}


def document(*parts: Any, points: Any = None, **top: Any) -> str:
    """Return a valid document with these parts besides the least there have to be."""
    whole: dict[str, Any] = {"iopmodel": 1, "parts": [HEADING, CONTENTS, PARTY, OTHER, *parts]}
    if points is not None:
        whole["open_points"] = points
    return json.dumps({**whole, **top}, ensure_ascii=False)


def point(*changes: Any, **fields: Any) -> dict[str, Any]:
    """Return an open point on the number of copies, whose second reading makes these changes."""
    held = {"key": "forsta", "says": TEXT, "change": []}
    other = {"key": "andra", "says": TEXT, "change": list(changes)}
    return {
        "key": "punkt",
        "question": TEXT,
        "kind": "gap",
        "weight": "formal",
        "readings": [held, other],
        "why": {"kind": "text", **TEXT},
        "cites": [],
        **fields,
    }


def setting(**fields: Any) -> dict[str, Any]:
    """Return the change that sets the number of copies to three, but for some fields."""
    atom = {"kind": "set-field", "part": "exemplar", "part_kind": "copies"}
    return {**atom, "field": "number", "value": 3, **fields}


def tied(**ties: Any) -> dict[str, Any]:
    """Return the same open point, whose second reading supposes or excludes others."""
    made = point(setting())
    made["readings"][1].update(ties)
    return made


def amendment(*changes: Any, **fields: Any) -> dict[str, Any]:
    """Return an amendment that makes these changes."""
    return {"key": "tillagg", "effective": "2022-06-01", "change": list(changes), **fields}


def lines_of(text: str | bytes) -> list[str]:
    """Return the faults of a document, a line each."""
    try:
        loads(text)
    except (BadForm, BadReference) as error:
        return str(error).splitlines()
    return []
