"""Partnerships as documents: texts and files in JSON."""

from __future__ import annotations

import json
from functools import cache
from os import PathLike
from pathlib import Path

from cattrs import Converter

from iopmodel.documents.converters import make_converter
from iopmodel.documents.parsing import MAX_BYTES, parsed
from iopmodel.errors import BadForm, BadReference, Invalid
from iopmodel.partnership import Partnership

__all__ = ["dump", "dumps", "load", "loads"]


@cache
def _converter() -> Converter:
    return make_converter()


def loads(text: str | bytes, *, max_bytes: int = MAX_BYTES) -> Partnership:
    """Return the partnership that a document holds.

    Reading is strict, runs no code, and takes bounded time and memory whatever the text. Faults
    of form are told together, and when there are none, faults of reference.

    Args:
        text: The document, as text or as bytes in UTF-8.
        max_bytes: How many bytes it may have.

    Raises:
        BadForm: It is no document in the form that the format asks for.
        BadReference: Its parts do not fit together.

    Examples:
        >>> loads('{"iopmodel": 1, "parts": [{"kind": "bdy", "key": "styrgrupp"}]}')
        Traceback (most recent call last):
        iopmodel.errors.BadForm: parts/0 (bdy styrgrupp)/kind: found 'bdy', expected ...
    """
    tree = parsed(text, max_bytes)
    try:
        return _converter().structure(tree, Partnership)
    except BadReference:
        raise
    except Invalid as error:
        raise BadForm(error.problems) from None


def dumps(partnership: Partnership) -> str:
    """Return the document of a partnership; equal partnerships have equal documents.

    Raises:
        BadForm: A value is one that no document can hold: half of a surrogate pair, or a whole
            number beyond 2**53.

    Examples:
        >>> from iopmodel.contents import Contents
        >>> from iopmodel.terms import Heading
        >>> contents = Contents(title="Avtal", sections=[])
        >>> partnership = Partnership(parts=[Heading(name="Å"), contents])
        >>> loads(dumps(partnership)) == partnership
        True
    """
    try:
        tree = _converter().unstructure(partnership, unstructure_as=Partnership)
    except Invalid as error:
        raise BadForm(error.problems) from None
    return json.dumps(tree, ensure_ascii=False, allow_nan=False, indent=2) + "\n"


def load(path: str | PathLike[str], *, max_bytes: int = MAX_BYTES) -> Partnership:
    """Return the partnership in a file.

    Args:
        path: The file, in UTF-8.
        max_bytes: How many bytes it may have.

    Raises:
        BadForm: As for [`loads`][iopmodel.documents.files.loads].
        BadReference: As for [`loads`][iopmodel.documents.files.loads].
        OSError: The file cannot be read.
    """
    with Path(path).open("rb") as file:
        return loads(file.read(max_bytes + 1), max_bytes=max_bytes)


def dump(partnership: Partnership, path: str | PathLike[str]) -> None:
    """Write a partnership to a file, in UTF-8 and with line feeds on every system.

    Raises:
        BadForm: As for [`dumps`][iopmodel.documents.files.dumps]; nothing is written then.
        OSError: The file cannot be written.
    """
    Path(path).write_bytes(dumps(partnership).encode())
