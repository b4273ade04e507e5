"""Hooks that unstructure: from the values of the model to those of JSON, in one form only."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, get_args

from cattrs import Converter

from iopmodel.documents.faults import item_step
from iopmodel.documents.scalars import write_scalar
from iopmodel.documents.shapes import (
    LISTED,
    expectation,
    fields,
    form,
    is_scalar,
    is_tagged,
    settable_fields,
)
from iopmodel.documents.versions import VERSION, VERSION_KEY
from iopmodel.errors import Invalid
from iopmodel.partnership import Partnership, SetField
from iopmodel.partnership.fieldtypes import alternatives, field_types, kind_name, value_class

__all__ = ["unstructure_hook"]

Hook = Callable[[Any], Any]


def unstructure_hook(annotation: Any, converter: Converter) -> Hook:
    """Return the hook that unstructures values of a type; a factory for cattrs.

    The hooks raise [`Invalid`][iopmodel.errors.Invalid] for what no document can hold.
    """
    if is_tagged(annotation):
        return _union_hook(annotation, converter)
    if is_scalar(annotation):
        return write_scalar(annotation)
    if annotation in LISTED:
        name = LISTED[annotation]
        listed = converter.get_unstructure_hook(field_types(annotation)[name])
        return lambda value: listed(getattr(value, name))
    if form(annotation) == "list":
        return _tuple_hook(annotation, converter)
    return _object_hook(annotation, converter)


def _tuple_hook(annotation: Any, converter: Converter) -> Hook:
    hook = converter.get_unstructure_hook(get_args(annotation)[0])

    def unstructure(value: tuple[Any, ...]) -> list[Any]:
        written: list[Any] = []
        for number, item in enumerate(value):
            try:
                written.append(hook(item))
            except Invalid as error:
                named = {"kind": kind_name(type(item)), "key": getattr(item, "key", None)}
                step = item_step(number, named if named["key"] else None)
                raise _under(error, step) from None
        return written

    return unstructure


def _union_hook(annotation: Any, converter: Converter) -> Hook:
    by_class = {value_class(arm): arm for arm in alternatives(annotation)}

    def unstructure(value: Any) -> Any:
        arm = by_class.get(type(value))
        if arm is None:
            raise Invalid.value(value, *expectation(annotation))
        written = converter.get_unstructure_hook(arm)(value)
        return {"kind": kind_name(arm), **written} if form(arm) == "object" else written

    return unstructure


def _object_hook(kind: Any, converter: Converter) -> Hook:
    rows = [
        (
            field,
            None if field.annotation is Any else converter.get_unstructure_hook(field.annotation),
        )
        for field in fields(kind)
    ]

    def unstructure(instance: Any) -> dict[str, Any]:
        written: dict[str, Any] = {VERSION_KEY: VERSION} if kind is Partnership else {}
        for field, hook in rows:
            value = getattr(instance, field.name)
            if field.is_optional and value == field.default:
                continue
            try:
                written[field.key] = (hook or _hook_of_value(instance, converter))(value)
            except Invalid as error:
                raise _under(error, field.key) from None
        return written

    return unstructure


def _hook_of_value(atom: SetField, converter: Converter) -> Hook:
    """Return the hook for what a field is set to, which the kind and the field decide."""
    types = settable_fields(atom.kind)
    if atom.field not in types:
        found = f"{atom.kind}/{atom.field}"
        raise Invalid.value(found, "a kind of part and a field of it", "copies/number")
    return converter.get_unstructure_hook(types[atom.field])


def _under(error: Invalid, step: str) -> Invalid:
    return Invalid(problem.under(step) for problem in error.problems)
