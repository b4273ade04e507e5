"""How two partnerships differ, as flat rows: one for each part that comes or goes, and each value.

A value is what a document has in its place. The keys and their order are part of what the command
promises.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, TypedDict

from iopmodel.cli.rows import CiteRow, cite_rows
from iopmodel.documents.converters import make_converter
from iopmodel.notgiven import Unstated
from iopmodel.partnership.aggregate import Partnership
from iopmodel.partnership.fieldtypes import kind_name
from iopmodel.parts import Part
from iopmodel.review import ItemDifference, diff, in_order
from iopmodel.words import Language
from iopmodel.words.differences import Compared

__all__ = ["DiffRow", "diff_rows"]


class DiffRow(TypedDict):
    """One thing that differs.

    Attributes:
        change: `added`, `removed` or `changed`.
        part: The key of the part, of the open point, or of the amendment.
        kind: What kind of part it is; `open-point`, `amendment`.
        path: Where in it, with `/` between the steps; empty where all of it has come or gone.
        before: What a document has there before; nothing where it is not there.
        after: What a document has there after.
        cites_before: The sentences that the part rests on before.
        cites_after: Those that it rests on after.
        summary: What differs, in words.
    """

    change: str
    part: str
    kind: str
    path: str
    before: Any
    after: Any
    cites_before: list[CiteRow]
    cites_after: list[CiteRow]
    summary: str


def diff_rows(before: Partnership, after: Partnership, lang: Language) -> list[DiffRow]:
    """Return how two partnerships differ, in the order of the contents, then open points.

    Args:
        before: The one.
        after: The other.
        lang: The language of the summaries; nothing else depends on it.

    Examples:
        >>> from iopmodel.examples import load
        >>> before = load("enskede-arsta-vantor-2021")
        >>> after = before.under({"budgetens-bindande-verkan": "bindande"})
        >>> rows = diff_rows(before, after, Language.EN)
        >>> [(row["part"], row["path"], row["before"], row["after"]) for row in rows][0]
        ('koordinator', 'binding', {'kind': 'unstated'}, True)
    """
    found = diff(before, after)
    compared = Compared(before, after, lang)
    return [
        row
        for items in (found.parts, found.open_points, found.amendments)
        for one in in_order(items, before, after)
        for row in _rows(one, compared)
    ]


def _rows(one: ItemDifference[Any], compared: Compared) -> Iterator[DiffRow]:
    old, new = (None if item is None else _written(item) for item in (one.before, one.after))
    cites_before, cites_after = (
        [] if item is None else cite_rows(getattr(item, "cites", ()), partnership)
        for item, partnership in ((one.before, compared.before), (one.after, compared.after))
    )
    heading = compared.heading(one)
    if not one.values:
        yield DiffRow(
            change=one.fate.value,
            part=one.key,
            kind=one.kind,
            path="",
            before=old,
            after=new,
            cites_before=cites_before,
            cites_after=cites_after,
            summary=heading,
        )
    for value in one.values:
        yield DiffRow(
            change=value.fate.value,
            part=one.key,
            kind=one.kind,
            path=value.path,
            before=_at(old, value.at_before, value.before),
            after=_at(new, value.at_after, value.after),
            cites_before=cites_before,
            cites_after=cites_after,
            summary=f"{heading}; {compared.said(one, value)}",
        )


def _written(item: object) -> dict[str, Any]:
    """Return a part, an open point or an amendment as documents have it."""
    written: dict[str, Any] = make_converter().unstructure(item)
    return {"kind": kind_name(type(item)), **written} if isinstance(item, Part) else written


def _at(document: Any, path: Sequence[str], value: object) -> Any:
    """Return what a document has at a path; nothing where there is no path."""
    if not path:
        return None
    for step in path:
        if isinstance(document, list):
            keyed = [
                item for item in document if isinstance(item, dict) and item.get("key") == step
            ]
            document = keyed[0] if keyed else document[int(step)]
        elif step not in document:
            # It is left out, as it is the default.
            return {"kind": kind_name(type(value))} if isinstance(value, Unstated) else []
        else:
            document = document[step]
    return document
