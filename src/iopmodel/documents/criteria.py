"""Sets of criteria as documents: read as strictly as partnerships are, shipped or one's own."""

from __future__ import annotations

import json
from functools import cache
from os import PathLike
from pathlib import Path
from typing import Any, Final

from cattrs import Converter

from iopmodel.documents.converters import make_converter
from iopmodel.documents.faults import ManyFaults, fault, nearest, shown_json
from iopmodel.documents.parsing import parsed
from iopmodel.documents.schemas import Definitions
from iopmodel.documents.versions import VERSION, VERSION_KEY, upgraded
from iopmodel.errors import BadForm, Invalid, Problem
from iopmodel.review import criteria as criteria_package
from iopmodel.review.criteria.sets import CriteriaSet

__all__ = [
    "criteria_names",
    "criteria_schema",
    "dumps_criteria",
    "load_criteria",
    "loads_criteria",
    "shipped_criteria",
]

_FOLDER: Final = Path(criteria_package.__file__).parent / "shipped"
_ENDING: Final = ".json"
_MAX_BYTES: Final = 500_000
_MOST_SIGNS: Final = 500
"""How many signs a set may have: each is looked for under every reading that touches it."""


@cache
def _converter() -> Converter:
    return make_converter()


def loads_criteria(text: str | bytes, *, max_bytes: int = _MAX_BYTES) -> CriteriaSet:
    """Return the set of criteria that a document holds.

    Args:
        text: The document, as text or as bytes in UTF-8.
        max_bytes: How many bytes it may have.

    Raises:
        BadForm: It is no such document; all its faults, each with its path.

    Examples:
        >>> loads_criteria('{"iopmodel": 1, "key": "var-stad", "criteria": [{"key": "syfte"}]}')
        Traceback (most recent call last):
        iopmodel.errors.BadForm: version: found nothing, expected a text, for example Styrgrupp
        title: found nothing, expected an object, for example {}
        source: found nothing, expected an object, for example {}
        criteria/0 (syfte)/says: found nothing, expected an object, for example {}
    """
    tree = parsed(text, max_bytes)
    try:
        return _structured(tree)
    except Invalid as error:
        raise BadForm(error.problems) from None


def _structured(tree: Any) -> CriteriaSet:
    if not isinstance(tree, dict):
        raise fault(tree, "an object", f'{{"{VERSION_KEY}": {VERSION}, "key": "var-stad"}}')
    document, faults = upgraded(tree, {})
    try:
        made: CriteriaSet = _converter().structure(document, CriteriaSet)
    except Invalid as error:
        faults.add(error)
        raise faults.error() from None
    if faults:
        raise faults.error()
    number = sum(len(one.speaks_for) + len(one.speaks_against) for one in made.criteria)
    if number > _MOST_SIGNS:
        raise ManyFaults([Problem("criteria", f"{number} signs", f"at most {_MOST_SIGNS} in all")])
    return made


def dumps_criteria(criteria: CriteriaSet) -> str:
    """Return the document of a set of criteria; equal sets have equal documents.

    Raises:
        BadForm: A value is one that no document can hold.

    Examples:
        >>> skr = shipped_criteria("skr-2017")
        >>> loads_criteria(dumps_criteria(skr)) == skr
        True
    """
    try:
        tree = _converter().unstructure(criteria, unstructure_as=CriteriaSet)
    except Invalid as error:
        raise BadForm(error.problems) from None
    whole = {VERSION_KEY: VERSION, **tree}
    return json.dumps(whole, ensure_ascii=False, allow_nan=False, indent=2) + "\n"


def load_criteria(path: str | PathLike[str], *, max_bytes: int = _MAX_BYTES) -> CriteriaSet:
    """Return the set of criteria in a file.

    Args:
        path: The file, in UTF-8.
        max_bytes: How many bytes it may have.

    Raises:
        BadForm: As for [`loads_criteria`][iopmodel.documents.criteria.loads_criteria].
        OSError: The file cannot be read.
    """
    with Path(path).open("rb") as file:
        return loads_criteria(file.read(max_bytes + 1), max_bytes=max_bytes)


def criteria_names() -> tuple[str, ...]:
    """Return the names of the shipped sets of criteria, sorted.

    Examples:
        >>> criteria_names()
        ('forum', 'skr-2017', 'uddevalla-2020')
    """
    found = (entry.name for entry in _FOLDER.iterdir())
    return tuple(sorted(name.removesuffix(_ENDING) for name in found if name.endswith(_ENDING)))


def shipped_criteria(name: str) -> CriteriaSet:
    """Return a shipped set of criteria.

    Raises:
        Invalid: There is none of that name.

    Examples:
        >>> shipped_criteria("skr-17")
        Traceback (most recent call last):
        iopmodel.errors.Invalid: found 'skr-17', expected one of forum, skr-2017, ...
    """
    known = criteria_names()
    if name not in known:
        expected = f"one of {', '.join(known)}"
        raise Invalid([Problem("", shown_json(name), expected, nearest(name, known) or known[0])])
    return load_criteria(_FOLDER / f"{name}{_ENDING}")


def criteria_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) that every set of criteria meets.

    It says what can be said of the form: which fields a kind of part has, only reading tells.

    Examples:
        >>> criteria_schema()["required"]
        ['iopmodel', 'key', 'version', 'title', 'source', 'criteria']
    """
    definitions = Definitions()
    whole = definitions.object_of(CriteriaSet)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A set of criteria as a document of iopmodel",
        **whole,
        "properties": {VERSION_KEY: {"const": VERSION}, **whole["properties"]},
        "required": [VERSION_KEY, *whole["required"]],
        "$defs": dict(sorted(definitions.found.items())),
    }
