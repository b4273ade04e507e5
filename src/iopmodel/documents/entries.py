"""Entries of a log as documents: each one line of JSON, read as strictly as partnerships are."""

from __future__ import annotations

import json
from functools import cache
from typing import Any, Final, cast

from cattrs import Converter

from iopmodel.documents.converters import make_converter
from iopmodel.documents.parsing import parsed
from iopmodel.documents.schemas import Definitions
from iopmodel.errors import BadForm, Invalid, Problem
from iopmodel.log.entry import AnyEvent, Entry

__all__ = [
    "MAX_ENTRY_BYTES",
    "dumps_entry",
    "entry_schema",
    "loads_entry",
    "read_event",
    "written_event",
]

MAX_ENTRY_BYTES: Final = 100_000
"""How many bytes an entry may have."""


@cache
def _converter() -> Converter:
    return make_converter()


def loads_entry(text: str | bytes, *, max_bytes: int = MAX_ENTRY_BYTES) -> Entry:
    """Return the entry that a document holds.

    Args:
        text: The document, as text or as bytes in UTF-8.
        max_bytes: How many bytes it may have.

    Raises:
        BadForm: It is no such document; all its faults, each with its path.

    Examples:
        >>> loads_entry('{"number": 1, "event": {"kind": "sined"}, "happened": "2021-05-28"}')
        Traceback (most recent call last):
        iopmodel.errors.BadForm: event/kind: found 'sined', expected ..., for example signed
        recorded: found nothing, expected a moment in UTC, for example 2021-06-01T08:30:00.000000Z
        by: found nothing, expected a text, for example Styrgrupp
    """
    tree = parsed(text, max_bytes)
    try:
        return _converter().structure(tree, Entry)
    except Invalid as error:
        raise BadForm(error.problems) from None


def read_event(tree: Any) -> AnyEvent:
    """Return the event that values of JSON stand for, such as a form has gathered.

    Raises:
        BadForm: They stand for none; all the faults, each with its path.

    Examples:
        >>> read_event({"kind": "signed", "party": "staden"})
        Signed(party='staden')
    """
    try:
        event: AnyEvent = _converter().structure(tree, cast("type[AnyEvent]", AnyEvent))
    except Invalid as error:
        raise BadForm(error.problems) from None
    return event


def written_event(event: AnyEvent) -> dict[str, Any]:
    """Return an event as values of JSON.

    Raises:
        BadForm: A value is one that no document can hold.

    Examples:
        >>> from iopmodel.log import Withdrawn
        >>> written_event(Withdrawn(entry=3, why="fel avtal"))
        {'kind': 'withdrawn', 'entry': 3, 'why': 'fel avtal'}
    """
    try:
        tree: dict[str, Any] = _converter().unstructure(event, unstructure_as=AnyEvent)
    except Invalid as error:
        raise BadForm(error.problems) from None
    return tree


def dumps_entry(entry: Entry) -> str:
    """Return the document of an entry, on one line; equal entries have equal documents.

    Raises:
        BadForm: A value is one that no document can hold, or there is more than one may hold.

    Examples:
        >>> from datetime import UTC, date, datetime
        >>> from iopmodel.log import Signed
        >>> from iopmodel.parts import Ref
        >>> entry = Entry(
        ...     number=1, event=Signed(party=Ref("staden")), happened=date(2021, 5, 28),
        ...     recorded=datetime(2021, 5, 31, 8, 30, tzinfo=UTC), by="handläggare",
        ... )
        >>> dumps_entry(entry)
        '{"number":1,"event":{"kind":"signed","party":"staden"},"happened":"2021-05-28",...}'
        >>> loads_entry(dumps_entry(entry)) == entry
        True
    """
    try:
        tree = _converter().unstructure(entry, unstructure_as=Entry)
    except Invalid as error:
        raise BadForm(error.problems) from None
    line = json.dumps(tree, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    if (size := len(line.encode())) > MAX_ENTRY_BYTES:
        raise BadForm([Problem("", f"{size} bytes", f"at most {MAX_ENTRY_BYTES} bytes")])
    return line


def entry_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) that every entry of a log meets.

    It says what can be said of the form, as the schema of partnerships does.

    Examples:
        >>> entry_schema()["required"]
        ['number', 'event', 'happened', 'recorded', 'by']
    """
    definitions = Definitions()
    whole = definitions.object_of(Entry)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "An entry of a log as a document of iopmodel",
        **whole,
        "$defs": dict(sorted(definitions.found.items())),
    }
