"""What the fields of a value may hold, read off the annotations: one source for all checks."""

from __future__ import annotations

import re
import types
import typing
from collections.abc import Iterator
from datetime import date, datetime
from enum import Enum
from fractions import Fraction
from functools import cache
from typing import Any, Final

import attrs

from iopmodel.dates.period import Period
from iopmodel.errors import Problem, shown
from iopmodel.notgiven import NOT_GIVEN, NotGiven
from iopmodel.parts import Part, Ref
from iopmodel.terms import PART_KINDS

__all__ = [
    "alternatives",
    "faults",
    "field_types",
    "hyphenated",
    "kind_name",
    "value_class",
]

_HUMP: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_SCALARS: Final = {
    str: ("some words", "Styrgrupp"),
    int: ("a whole number", "3"),
    bool: ("true or false", "true"),
    date: ("a date without a time of day", "2021-06-01"),
    Fraction: ("a fraction", "1/2"),
}


def kind_name(kind: type) -> str:
    """Return what a class is called in documents and messages.

    Examples:
        >>> from iopmodel.terms import PaymentPlan
        >>> kind_name(PaymentPlan)
        'payment-plan'
    """
    return hyphenated(kind.__name__)


@cache
def hyphenated(name: str) -> str:
    """Return the name of a class or type as documents have it.

    Examples:
        >>> hyphenated("NotGiven")
        'not-given'
    """
    return _HUMP.sub("-", name).lower()


def field_types(kind: type) -> dict[str, Any]:
    """Return the annotation of each field of a class.

    Examples:
        >>> from iopmodel.terms import Copies
        >>> list(field_types(Copies))
        ['key', 'cites', 'number', 'held_by']
    """
    return _field_types(kind)


@cache
def _field_types(kind: Any) -> dict[str, Any]:
    hints = typing.get_type_hints(kind)
    return {field.name: hints[field.name] for field in attrs.fields(kind)}


@cache
def alternatives(annotation: Any) -> tuple[Any, ...]:
    """Return what an annotation allows, unions and sealed base classes taken apart.

    Examples:
        >>> [kind.__name__ for kind in alternatives(int | NotGiven)]
        ['int', 'InAppendix', 'NoClause', 'OpenWording', 'ToBeDecided', 'Unstated']
    """
    if typing.get_origin(annotation) in (typing.Union, types.UnionType):
        return tuple(
            dict.fromkeys(
                member for arg in typing.get_args(annotation) for member in alternatives(arg)
            )
        )
    if annotation is NotGiven:
        return NOT_GIVEN
    if annotation is Part:
        return PART_KINDS
    return (annotation,)


@cache
def value_class(annotation: Any) -> type:
    """Return the class that values of one alternative have.

    Examples:
        >>> value_class(tuple[int, ...]), value_class(Ref[Part])
        (<class 'tuple'>, <class 'iopmodel.parts.Ref'>)
    """
    return typing.cast("type", typing.get_origin(annotation) or annotation)


def _expected(annotation: Any) -> tuple[str, str]:
    """Return what an annotation asks for, as a noun phrase, and an example."""
    phrases = []
    example = ""
    for kind in alternatives(annotation):
        base = value_class(kind)
        if base is Ref:
            (target,) = typing.get_args(kind)
            phrase, shape = f"the key of a part ({kind_name(target)})", "street-minds"
        elif base in _SCALARS:
            phrase, shape = _SCALARS[base]
        elif base is tuple:
            phrase, shape = "a tuple of values", ""
        elif issubclass(base, Enum):
            phrase = " or ".join(str(member) for member in base)
            shape = ""
        else:
            phrase, shape = base.__name__, ""
        phrases.append(phrase)
        example = example or shape
    return " or ".join(dict.fromkeys(phrases)), example


def faults(value: object, annotation: Any, path: str) -> Iterator[Problem]:
    """Yield every place in a value where it is not of the type its annotation asks for.

    Examples:
        >>> for problem in faults((1, "two"), tuple[int, ...], "numbers"):
        ...     print(problem)
        numbers/1: found 'two', expected a whole number, for example 3
    """
    if annotation is Any:
        return
    for kind in alternatives(annotation):
        if _fits(value, value_class(kind)):
            yield from _inner_faults(value, kind, path)
            return
    expected, example = _expected(annotation)
    yield Problem(path, shown(value), expected, example)


def _fits(value: object, base: type) -> bool:
    # bool is an int and datetime a date, but neither is meant where the other is.
    if base is date:
        return isinstance(value, date) and not isinstance(value, datetime)
    if base is Ref or base in _SCALARS or base is tuple:
        return type(value) is base
    return isinstance(value, base)


def _inner_faults(value: Any, kind: Any, path: str) -> Iterator[Problem]:
    if isinstance(value, tuple):
        arguments = typing.get_args(kind)
        for number, item in enumerate(value):
            yield from faults(item, arguments[0], f"{path}/{number}")
    elif attrs.has(type(value)) and not isinstance(value, Period):
        for name, annotation in field_types(type(value)).items():
            yield from faults(getattr(value, name), annotation, f"{path}/{name}")
