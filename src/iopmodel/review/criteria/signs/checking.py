"""What signs can ask of parts: kinds, fields and values that there are, and words."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from enum import Enum
from typing import Any, Final, get_args

from iopmodel.errors import Invalid, Problem, shown
from iopmodel.partnership.fieldtypes import alternatives, field_types, kind_name, value_class
from iopmodel.parts import Ref
from iopmodel.terms import PART_KINDS, Actor

__all__ = [
    "KINDS",
    "actor_fields",
    "check_field",
    "choice_fields",
    "one_of",
    "part_kind",
    "said_fields",
    "to_some_words",
    "to_words",
]

KINDS: Final = {kind_name(kind): kind for kind in PART_KINDS}
"""Every kind of part by its name."""


def one_of(value: object, choices: Iterable[str], path: str) -> Problem:
    """Return that a value is none of some choices, with the nearest of them as the example."""
    listed = list(choices)
    near = get_close_matches(value[:80], listed, n=1) if isinstance(value, str) else []
    return Problem(path, shown(value), f"one of {', '.join(listed)}", (near or listed or [""])[0])


def part_kind(name: str) -> str:
    """Return the name, if it is that of a kind of part.

    Examples:
        >>> part_kind("body")
        'body'
        >>> part_kind("bdy")
        Traceback (most recent call last):
        iopmodel.errors.Invalid: found 'bdy', expected one of accession, ..., for example body
    """
    if not isinstance(name, str) or name not in KINDS:
        raise Invalid([one_of(name, KINDS, "")])
    return name


def to_words(words: Iterable[str]) -> tuple[str, ...]:
    """Return words, or beginnings of words, sorted and each once.

    Raises:
        Invalid: One is none.

    Examples:
        >>> to_words(["metod", "lär"])
        ('lär', 'metod')
    """
    found = (words,) if isinstance(words, str) else tuple(words)
    if not all(isinstance(word, str) and word and word == word.strip() for word in found):
        raise Invalid.value(found, "words, or beginnings of words", "('utveckl', 'metod')")
    return tuple(sorted(set(found)))


def to_some_words(words: Iterable[str]) -> tuple[str, ...]:
    """Return words as `to_words` does, at least one.

    Raises:
        Invalid: There is none.
    """
    found = to_words(words)
    if not found:
        raise Invalid.value(found, "at least one word, or beginning of one", "('utveckl',)")
    return found


def check_field(part: str, field: str, choices: Iterable[str]) -> None:
    """Refuse a field that is none of those of a kind of part that would do.

    Raises:
        Invalid: It is none, or there are none.
    """
    known = list(choices)
    if not known:
        fitting = f"a kind of part with such a field ({part} has none)"
        raise Invalid([Problem("part", shown(part), fitting)])
    if field not in known:
        raise Invalid([one_of(field, known, "field")])


def said_fields(part: str) -> tuple[str, ...]:
    """Return the fields of a kind of part, other than its key and its clauses.

    Examples:
        >>> said_fields("copies")
        ('number', 'held_by')
    """
    return tuple(name for name in field_types(KINDS[part]) if name not in {"key", "cites"})


def actor_fields(part: str) -> tuple[str, ...]:
    """Return the fields of a kind of part that say who.

    Examples:
        >>> actor_fields("copies")
        ('held_by',)
    """
    return tuple(
        name
        for name, annotation in field_types(KINDS[part]).items()
        if any(_is_actor(arm) for arm in alternatives(annotation))
    )


def _is_actor(annotation: Any) -> bool:
    if value_class(annotation) is not Ref:
        return False
    (target,) = get_args(annotation)
    return issubclass(target, Actor)


def choice_fields(part: str) -> dict[str, tuple[str | bool, ...]]:
    """Return the fields of a kind of part that hold one of a few values, and these values.

    Examples:
        >>> choice_fields("payment-plan"), choice_fields("funding")["per"]
        ({}, ('year', 'term'))
    """
    found = {name: tuple(_choices(kind)) for name, kind in field_types(KINDS[part]).items()}
    return {name: choices for name, choices in found.items() if choices}


def _choices(annotation: Any) -> Iterable[str | bool]:
    for arm in alternatives(annotation):
        base = value_class(arm)
        if base is tuple:
            base = value_class(get_args(arm)[0])
        if base is bool:
            yield from (True, False)
        elif isinstance(base, type) and issubclass(base, Enum):
            yield from (member.value for member in base)
