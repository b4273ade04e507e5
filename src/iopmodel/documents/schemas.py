"""The form of documents as a JSON Schema, made from the classes themselves."""

from __future__ import annotations

import re
from collections.abc import Callable
from inspect import cleandoc
from typing import Any, Final, get_args

from iopmodel.dates.recurrence import Recurrence
from iopmodel.documents.parsing import LARGEST_WHOLE
from iopmodel.documents.scalars import WRITTEN
from iopmodel.documents.shapes import (
    KINDS,
    LISTED,
    Field,
    arms,
    fields,
    form,
    is_scalar,
    is_tagged,
    settable_fields,
)
from iopmodel.documents.versions import VERSION, VERSION_KEY
from iopmodel.notgiven import Count, NotGiven
from iopmodel.partnership import Atom, Partnership, RemovePart, SetField
from iopmodel.partnership.fieldtypes import field_types, kind_name, value_class
from iopmodel.parts import Part, Ref
from iopmodel.terms import Extension, Timing, Who

__all__ = ["schema"]

Schema = dict[str, Any]

_KEY: Final = {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": 80}
_PLAIN: Final[dict[type, Schema]] = {
    Ref: _KEY,
    str: {"type": "string", "pattern": "^[^\\u0000]*$"},
    int: {"type": "integer", "minimum": -LARGEST_WHOLE, "maximum": LARGEST_WHOLE},
    bool: {"type": "boolean"},
    type(None): {"type": "null"},
}
_UNIONS: Final[dict[Any, str]] = {
    Part: "part",
    NotGiven: "not-given",
    Atom: "atom",
    Count: "count",
    Extension: "extension",
    Recurrence: "recurrence",
    Timing: "timing",
    Who: "who",
}
_SECTION: Final = re.compile(r"^Attributes:\n((?: {4}.*\n?)+)", re.MULTILINE)
_ATTRIBUTE: Final = re.compile(r"^ {4}(\w+): (.*(?:\n {8}.*)*)", re.MULTILINE)


def schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) that every document in the present version meets.

    It says what can be said of the form. Only reading finds references to nothing, days that do
    not exist, values not in their one form, keys that stand twice, and `3.0` for `3`, which are
    one number to JSON Schema.

    Examples:
        >>> schema()["required"]
        ['iopmodel', 'parts']
        >>> schema()["$defs"]["copies"]["description"]
        'How many identical copies there are, and who has them.'
    """
    definitions = Definitions()
    whole = definitions.object_of(Partnership)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A partnership as a document of iopmodel",
        **whole,
        "properties": {VERSION_KEY: {"const": VERSION}, **whole["properties"]},
        "required": [VERSION_KEY, *whole["required"]],
        "$defs": dict(sorted(definitions.found.items())),
    }


class Definitions:
    """Makes the schemas of types, and keeps those that have a name.

    A class that says its kind is defined under that name; where it stands alone, so that it need
    not say it, the name ends in `-alone`.
    """

    def __init__(self) -> None:
        self.found: dict[str, Schema] = {}

    def of(self, annotation: Any) -> Schema:
        """Return the schema of a type, or a reference to it."""
        if is_tagged(annotation):
            name = _UNIONS.get(annotation)
            if name is None:
                return self._union(annotation)
            return self._named(name, lambda: self._union(annotation))
        if is_scalar(annotation):
            return self._scalar(value_class(annotation))
        if annotation in LISTED:
            return self.of(field_types(annotation)[LISTED[annotation]])
        if form(annotation) == "list":
            return {"type": "array", "items": self.of(get_args(annotation)[0])}
        name = f"{kind_name(annotation)}-alone"
        return self._named(name, lambda: self.object_of(annotation))

    def object_of(self, kind: Any) -> Schema:
        """Return the schema of a class that stands alone."""
        texts = _attribute_texts(kind)
        return {
            "description": _first_sentence(kind),
            "type": "object",
            "properties": {
                field.key: {"description": texts[field.name], **self._of_field(field)}
                for field in fields(kind)
            },
            "required": [field.key for field in fields(kind) if not field.is_optional],
            "additionalProperties": False,
        }

    def _of_field(self, field: Field) -> Schema:
        if field.is_key:
            return _KEY
        return {} if field.annotation is Any else self.of(field.annotation)

    def _named(self, name: str, made: Callable[[], Schema]) -> Schema:
        if name not in self.found:
            self.found[name] = {}  # so that a class may hold others of its own kind
            self.found[name] = made()
        return {"$ref": f"#/$defs/{name}"}

    def _union(self, annotation: Any) -> Schema:
        # A base class is the union of its kinds; a union keeps those in it that have a name.
        parts = get_args(annotation) or arms(annotation).by_kind.values()
        return {"oneOf": [self._arm(part) for part in parts]}

    def _arm(self, part: Any) -> Schema:
        return self.of(part) if is_tagged(part) or form(part) != "object" else self._tagged(part)

    def _tagged(self, kind: type) -> Schema:
        name = kind_name(kind)

        def made() -> Schema:
            alone = self.object_of(kind)
            return {
                **alone,
                "properties": {"kind": {"const": name}, **alone["properties"]},
                "required": ["kind", *alone["required"]],
                **self._of_known_parts(kind),
            }

        return self._named(name, made)

    def _of_known_parts(self, kind: type) -> Schema:
        """Return what a change asks besides: a kind of part, a field of it, a value of its type."""
        if kind is RemovePart:
            return {"allOf": [{"properties": {"part_kind": {"enum": list(KINDS)}}}]}
        if kind is not SetField:
            return {}
        return {
            "oneOf": [
                {
                    "properties": {
                        "part_kind": {"const": name},
                        "field": {"const": field},
                        "value": self.of(annotation),
                    }
                }
                for name in KINDS
                for field, annotation in settable_fields(name).items()
            ]
        }

    def _scalar(self, base: Any) -> Schema:
        if base in _PLAIN:
            return dict(_PLAIN[base])
        if base not in WRITTEN:
            return {"enum": [member.value for member in base]}
        written = WRITTEN[base]
        return self._named(
            kind_name(base),
            lambda: {
                "description": f"{written.expected[:1].upper()}{written.expected[1:]}.",
                "type": "string",
                "pattern": f"^({written.pattern})$",
                "examples": [written.example],
            },
        )


def _first_sentence(kind: type) -> str:
    return " ".join(cleandoc(kind.__doc__ or "").partition("\n\n")[0].split())


def _attribute_texts(kind: type) -> dict[str, str]:
    """Return what the docstrings of a class and its bases say of each attribute."""
    texts = {field.name: "" for field in fields(kind)}
    for base in reversed(kind.__mro__):
        section = _SECTION.search(cleandoc(base.__doc__ or ""))
        for name, text in _ATTRIBUTE.findall(section[1] if section else ""):
            texts[name] = " ".join(text.split())
    return texts
