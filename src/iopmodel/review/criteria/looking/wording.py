"""Words in parts: the encoder's own, and names; where they stand, and whether they are there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, get_args

import attrs

from iopmodel.partnership.fieldtypes import alternatives, field_types, value_class
from iopmodel.parts import Part, Ref, Text

__all__ = ["mentions", "wording"]


def wording(kind: type) -> tuple[str, ...]:
    """Return the fields of a kind of part that may hold words, if only as wording left open.

    Examples:
        >>> from iopmodel.terms import Goal, Report
        >>> wording(Goal), "contents" in wording(Report), "indicators" in wording(Report)
        (('what', 'whose'), True, False)
    """
    return _wording(kind)


# A cache asks for what can be hashed, which a checker does not see that a class with slots can.
@cache
def _wording(kind: Any) -> tuple[str, ...]:
    return tuple(
        name
        for name, annotation in field_types(kind).items()
        if name not in {"key", "cites"} and _may_hold(annotation)
    )


def _may_hold(annotation: Any) -> bool:
    for arm in alternatives(annotation):
        base = value_class(arm)
        if base in {str, Text}:
            return True
        if base is tuple:
            inner = get_args(arm)[:1]
        else:
            inner = tuple(field_types(base).values()) if attrs.has(base) else ()
        if any(map(_may_hold, inner)):
            return True
    return False


def mentions(part: Part, words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the fields of a part in which one of several words, or a word that begins so, stands.

    Examples:
        >>> from iopmodel.terms import Goal
        >>> goal = Goal(key="larande", what=Text("metodutveckling", "to develop methods"))
        >>> mentions(goal, ("METOD",)), mentions(goal, ("utveckl",)), mentions(goal, ("develop",))
        (('what',), (), ('what',))
    """
    pattern = _pattern(words)
    return tuple(
        name
        for name in wording(type(part))
        if any(pattern.search(said) for said in _said(getattr(part, name)))
    )


@cache
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})", re.IGNORECASE)


def _said(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        if not isinstance(value, Ref):
            yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _said(item)
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            yield from _said(getattr(value, field.name))
