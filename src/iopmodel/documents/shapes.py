"""How classes are written as objects: keys, what is left out, and where a `kind` tells them apart.

* Anything of a type that is a union, or a base class that stands for its kinds, is an object with
  its `kind` first, if it is an object at all; a value whose type is one class needs none.
* A field is left out if, and only if, it has its default and that is `Unstated()`, `()` or `None`.
  Every other field is written, so that a default that changes does not change old documents.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from functools import cache
from types import NoneType
from typing import Any, Final, Literal

import attrs

from iopmodel.documents.scalars import PLAIN, WRITTEN, worded
from iopmodel.notgiven import Unstated
from iopmodel.partnership import Change, RemovePart, SetField
from iopmodel.partnership.fieldtypes import alternatives, field_types, kind_name, value_class
from iopmodel.parts import Part, Ref, checked_key
from iopmodel.terms import PART_KINDS

__all__ = [
    "KINDS",
    "LISTED",
    "Arms",
    "Field",
    "arms",
    "expectation",
    "fields",
    "form",
    "is_scalar",
    "is_tagged",
    "listed",
    "settable_fields",
]

Form = Literal["object", "list", "text", "number", "truth", "null"]

KINDS: Final[dict[str, type[Part]]] = {kind_name(kind): kind for kind in PART_KINDS}
"""Every kind of part by its name."""

LISTED: Final[dict[type, str]] = {Change: "atoms"}
"""The classes that are written as the list that their one field holds."""

# Their `kind` is the part's, and has to leave that key to their own.
_KEYS: Final = {(SetField, "kind"): "part_kind", (RemovePart, "kind"): "part_kind"}

_FORMS: Final[dict[type, Form]] = {int: "number", bool: "truth", NoneType: "null", tuple: "list"}


@attrs.frozen
class Field:
    """A field of a class, as documents have it.

    Attributes:
        name: The name of the attribute.
        key: Its key in the object.
        annotation: What it may hold.
        default: The default for which it is left out; `NOTHING` if it is always written.
        is_key: Whether it holds the key of something.
    """

    name: str
    key: str
    annotation: Any
    default: Any
    is_key: bool

    @property
    def is_optional(self) -> bool:
        """Whether it may be left out."""
        return self.default is not attrs.NOTHING


@cache
def fields(kind: Any) -> tuple[Field, ...]:
    """Return the fields of a class, in their order.

    Examples:
        >>> from iopmodel.terms import Copies
        >>> [(field.key, field.is_optional) for field in fields(Copies)]
        [('key', False), ('cites', True), ('number', False), ('held_by', True)]
    """
    types = field_types(kind)
    return tuple(
        Field(
            field.name,
            _KEYS.get((kind, field.name)) or field.name,
            types[field.name],
            field.default if _means_nothing(field.default) else attrs.NOTHING,
            field.converter is checked_key,
        )
        for field in attrs.fields(kind)
        if field.init
    )


def _means_nothing(default: object) -> bool:
    return default is None or isinstance(default, Unstated) or default == ()


def is_tagged(annotation: Any) -> bool:
    """Return whether objects of that type say their kind.

    Examples:
        >>> from iopmodel.parts import Text
        >>> is_tagged(Text), is_tagged(Text | None), is_tagged(Part)
        (False, True, True)
    """
    return alternatives(annotation) != (annotation,)


def is_scalar(annotation: Any) -> bool:
    """Return whether values of one alternative are a text, a number or a word."""
    base = value_class(annotation)
    return base is Ref or base in PLAIN or base in WRITTEN or issubclass(base, Enum)


def form(annotation: Any) -> Form:
    """Return as which of the forms of JSON values of one alternative are written."""
    base = value_class(annotation)
    if base in LISTED:
        return "list"
    return _FORMS.get(base) or ("text" if is_scalar(annotation) else "object")


@attrs.frozen
class Arms:
    """The alternatives of a union, by how a document tells them apart.

    Attributes:
        by_kind: The classes whose objects say their kind.
        by_form: The others; no two of them have the same form.
    """

    by_kind: dict[str, type]
    by_form: dict[Form, Any]


@cache
def arms(annotation: Any) -> Arms:
    """Return the alternatives of a union.

    Raises:
        TypeError: A document could not tell two of them apart.

    Examples:
        >>> from iopmodel.notgiven import Count
        >>> list(arms(Count).by_kind)[:3], arms(Count).by_form
        (['about', 'at-least', 'in-appendix'], {'number': <class 'int'>})
        >>> arms(str | Ref[Part])
        Traceback (most recent call last):
        TypeError: <class 'str'> and iopmodel.parts.Ref[...] would both be written as text
    """
    by_kind: dict[str, type] = {}
    by_form: dict[Form, Any] = {}
    for arm in alternatives(annotation):
        known: dict[Any, Any] = by_form
        name: Any = form(arm)
        if name == "object":
            known, name = by_kind, kind_name(arm)
        if name in known:
            raise TypeError(f"{known[name]} and {arm} would both be written as {name}")
        known[name] = arm
    return Arms(by_kind, by_form)


@cache
def expectation(annotation: Any) -> tuple[str, str]:
    """Return what a type asks for in a document, as a noun phrase, and an example.

    Examples:
        >>> from iopmodel.notgiven import NotGiven
        >>> expectation(bool | NotGiven)[0]
        'true or false or an object of the kind in-appendix, no-clause, ... or unstated'
    """
    if not is_tagged(annotation):
        if is_scalar(annotation):
            return worded(annotation)
        return ("a list", "[]") if form(annotation) == "list" else ("an object", "{}")
    found = arms(annotation)
    wanted = [expectation(arm) for arm in found.by_form.values()]
    if found.by_kind:
        kinds = listed(found.by_kind)
        wanted.append((f"an object of the kind {kinds}", f'{{"kind": "{min(found.by_kind)}"}}'))
    return " or ".join(phrase for phrase, _ in wanted), wanted[0][1]


def listed(words: Iterable[str]) -> str:
    """Return words as a list in prose."""
    *first, last = words
    return f"{', '.join(first)} or {last}" if first else last


def settable_fields(part_kind: str) -> dict[str, Any]:
    """Return the fields of a kind of part that a change may set, each with its type.

    Examples:
        >>> list(settable_fields("contact"))
        ['cites', 'of', 'role', 'left_out']
        >>> settable_fields("contacts")
        {}
    """
    if part_kind not in KINDS:
        return {}
    return {name: kind for name, kind in field_types(KINDS[part_kind]).items() if name != "key"}
