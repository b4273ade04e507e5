"""Hooks that structure: from the values of JSON to those of the model, strictly."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from functools import cache
from typing import Any, Final, get_args

import attrs
from cattrs import Converter

from iopmodel.documents.faults import (
    DoubledKeys,
    Faults,
    ManyFaults,
    fault,
    item_step,
    nearest,
    shown_json,
)
from iopmodel.documents.scalars import read_scalar
from iopmodel.documents.shapes import (
    KINDS,
    LISTED,
    Field,
    Form,
    arms,
    expectation,
    fields,
    form,
    is_scalar,
    is_tagged,
    listed,
    settable_fields,
)
from iopmodel.documents.versions import VERSION_KEY, upgraded
from iopmodel.errors import Invalid, Problem
from iopmodel.partnership import Partnership, RemovePart, SetField
from iopmodel.partnership.fieldtypes import field_types, kind_name

__all__ = ["MOST_TRIED", "structure_hook"]

MOST_TRIED: Final = 2_000_000
"""How much work the readings and amendments of a document may make: each times all it meets."""

Hook = Callable[[Any, Any], Any]

_FORM_OF: Final[dict[type, Form]] = {
    str: "text",
    int: "number",
    bool: "truth",
    type(None): "null",
    list: "list",
}


def structure_hook(annotation: Any, converter: Converter) -> Hook:
    """Return the hook that structures values of a type; a factory for cattrs.

    Every hook raises [`Invalid`][iopmodel.errors.Invalid], with paths from the value inwards.
    """
    if annotation in _OWN_HOOKS:
        return _OWN_HOOKS[annotation](converter)
    made: Callable[[Any, Converter], Hook]
    if is_tagged(annotation):
        made = _union_hook
    elif is_scalar(annotation):
        made = _scalar_hook
    elif annotation in LISTED:
        made = _listed_hook
    elif form(annotation) == "list":
        made = _tuple_hook
    else:
        made = _object_hook
    return made(annotation, converter)


def _scalar_hook(annotation: Any, _: Converter) -> Hook:
    read = read_scalar(annotation)
    return lambda value, _: read(value)


def _tuple_hook(annotation: Any, converter: Converter) -> Hook:
    item_type = get_args(annotation)[0]
    hook = converter.get_structure_hook(item_type)

    def structure(value: Any, _: Any) -> tuple[Any, ...]:
        if type(value) is not list:
            raise fault(value, *expectation(annotation))
        faults = Faults()
        items: list[Any] = []
        for number, item in enumerate(value):
            try:
                items.append(hook(item, item_type))
            except Invalid as error:
                faults.add(error, item_step(number, item))
                if faults.are_enough:
                    break
        if faults:
            raise faults.error()
        return tuple(items)

    return structure


def _listed_hook(kind: Any, converter: Converter) -> Hook:
    item_types = field_types(kind)[LISTED[kind]]
    hook = converter.get_structure_hook(item_types)
    return lambda value, _: kind(hook(value, item_types))


def _union_hook(annotation: Any, converter: Converter) -> Hook:
    found = arms(annotation)

    # Hooks are looked up as tags are met: most documents have a few of the many kinds.
    def structure(value: Any, _: Any) -> Any:
        if isinstance(value, dict) and found.by_kind:
            kind = _tagged_class(value, found.by_kind)
            return converter.get_structure_hook(kind)(_untagged(value), kind)
        arm = found.by_form.get(_FORM_OF.get(type(value), "object"))
        if arm is None:
            raise fault(value, *expectation(annotation))
        return converter.get_structure_hook(arm)(value, arm)

    return structure


def _tagged_class(value: dict[str, Any], by_kind: dict[str, type]) -> type:
    tag = value.get("kind")
    if isinstance(tag, str) and tag in by_kind:
        return by_kind[tag]
    shown_tag = shown_json(tag) if "kind" in value else "nothing"
    raise Invalid([Problem("kind", shown_tag, listed(by_kind), nearest(tag, by_kind))])


def _untagged(value: dict[str, Any]) -> dict[str, Any]:
    rest = {key: item for key, item in value.items() if key != "kind"}
    return DoubledKeys(rest.items(), value.doubled) if isinstance(value, DoubledKeys) else rest


def _object_hook(
    kind: type, converter: Converter, instead: Mapping[str, Hook] | None = None
) -> Hook:
    """Return the hook for a class; some of its fields may have hooks of their own."""
    known = {field.key: field for field in fields(kind)}
    hooks = {
        key: (instead or {}).get(key) or converter.get_structure_hook(field.annotation)
        for key, field in known.items()
    }

    def structure(value: Any, _: Any) -> Any:
        given, faults = _fields_of(value, known, hooks, kind_name(kind))
        if faults:
            _add_by_field(faults, kind, given)
            raise faults.error()
        try:
            return kind(**given)
        except Invalid as error:
            _add_by_field(faults, kind, given)
            raise faults.error() if faults else error from None

    return structure


def _fields_of(
    value: Any, known: Mapping[str, Field], hooks: Mapping[str, Hook], name: str
) -> tuple[dict[str, Any], Faults]:
    """Return the structured fields of an object, by the names of the attributes, and its faults."""
    if not isinstance(value, dict):
        raise fault(value, f"an object ({name})", "{}")
    faults = Faults()
    for key in value:
        if key not in known:
            _add_unknown(faults, key, known, name)
    if isinstance(value, DoubledKeys):
        for key in value.doubled:
            faults.add(fault(key, "a key that stands once"))
    given: dict[str, Any] = {}
    for key, field in known.items():
        try:
            if key in value:
                given[field.name] = hooks[key](value[key], field.annotation)
            elif not field.is_optional:
                missing = Problem(key, "nothing", *expectation(field.annotation))
                faults.add(Invalid([missing]))
        except Invalid as error:
            faults.add(error, key)
    return given, faults


def _add_unknown(faults: Faults, key: str, known: Mapping[str, Field], name: str) -> None:
    if faults.are_many:
        faults.more += 1
        return
    expected = f"a key of {name}: {listed(known)}" if known else f"no key in {name}"
    faults.add(fault(key, expected, nearest(key, known)))


def _add_by_field(faults: Faults, kind: Any, given: Mapping[str, Any]) -> None:
    """Add what the converters of a class find, each with the key of its field.

    attrs stops at the first, and a converter does not know for which field it is asked.
    """
    for field in attrs.fields(kind):
        if field.converter is not None and field.name in given:
            try:
                field.converter(given[field.name])
            except Invalid as found:
                faults.add(found, field.name)


def _choice(words: Collection[str]) -> Hook:
    """Return the hook for one of some words."""

    def structure(value: Any, _: Any) -> str:
        if type(value) is not str or value not in words:
            raise fault(value, listed(words), nearest(value, words))
        return value

    return structure


def _remove_part_hook(converter: Converter) -> Hook:
    return _object_hook(RemovePart, converter, {"part_kind": _choice(KINDS)})


def _set_field_hook(converter: Converter) -> Hook:
    """Return the hook for a change of a field, whose value is of that field's type."""

    @cache
    def hook_for(part_kind: str, field: str) -> Hook:
        types = settable_fields(part_kind)
        hooks: dict[str, Hook] = {"part_kind": _choice(KINDS)}
        if part_kind:
            hooks["field"] = _choice(types)
        # Of what type the value is, only a field that there is can tell.
        annotation = types.get(field)
        hook = converter.get_structure_hook(annotation) if field else _as_it_is
        hooks["value"] = lambda value, _: hook(value, annotation)
        return _object_hook(SetField, converter, hooks)

    def structure(value: Any, _: Any) -> Any:
        names: Mapping[str, Any] = value if isinstance(value, dict) else {}
        part_kind = _if_among(KINDS, names.get("part_kind"))
        field = _if_among(settable_fields(part_kind), names.get("field"))
        return hook_for(part_kind, field)(value, SetField)

    return structure


def _if_among(words: Collection[str], value: Any) -> str:
    return value if type(value) is str and value in words else ""


def _as_it_is(value: Any, _: Any) -> Any:
    return value


def _partnership_hook(converter: Converter) -> Hook:
    known = {field.key: field for field in fields(Partnership)}
    hooks = {key: converter.get_structure_hook(field.annotation) for key, field in known.items()}

    def structure(value: Any, _: Any) -> Partnership:
        if not isinstance(value, dict):
            raise fault(value, "an object", f'{{"{VERSION_KEY}": 1, "parts": []}}')
        document, faults = upgraded(value)
        given, others = _fields_of(document, known, hooks, "partnership")
        if others:
            faults.add(ManyFaults(others.problems, others.more))
        if faults:
            raise faults.error()
        _not_too_much(given)
        # The second stage, of references, begins when the form is right; its error says so.
        return Partnership(**given)

    return structure


def _not_too_much(given: Mapping[str, Any]) -> None:
    """Refuse more readings and amendments than can be tried, alone and with each of the others."""
    readings = [
        reading
        for point in given.get("open_points", ())
        for reading in point.readings
        if reading.change
    ]
    amendments = [amendment.change for amendment in given.get("amendments", ())]
    parts, number = len(given["parts"]), len(readings)
    atoms = sum(len(reading.change.atoms) for reading in readings)
    atoms += sum(len(change.atoms) for change in amendments)
    # What comes or goes makes the whole partnership be looked at, and so with each other reading;
    # what supposes others is made with all of them. Putting two changes together takes about as
    # long as looking at eight parts. Amendments are made alone, and again under each reading.
    whole = sum(bool(reading.change.kinds or reading.supposes) for reading in readings)
    tried = number * (8 * (number + atoms) + whole * parts)
    tried += (number + 1) * len(amendments) * (8 * (number + atoms) + parts)
    if tried > MOST_TRIED:
        found = f"{number} readings with {atoms} changes to {parts} parts"
        if amendments:
            found += f", and {len(amendments)} amendments"
        raise Invalid([Problem("open_points", found, "so few that each can be tried", "50 of 300")])


_OWN_HOOKS: Final[Mapping[Any, Callable[[Converter], Hook]]] = {
    Partnership: _partnership_hook,
    SetField: _set_field_hook,
    RemovePart: _remove_part_hook,
}
