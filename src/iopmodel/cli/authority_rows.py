"""Who decides what, and who can do what in a group, as what JSON can say."""

from __future__ import annotations

from enum import Enum
from fractions import Fraction
from typing import Any, Final

import attrs

from iopmodel.cli.rows import actor_keys
from iopmodel.money import Money
from iopmodel.notgiven import About, AtLeast, Bounds, NotApplicable, NotGiven
from iopmodel.parts import Text
from iopmodel.words import Language
from iopmodel.words.authority import Authority
from iopmodel.words.screens import in_language

__all__ = ["authority_row"]

_ACTORS: Final = (
    "by",
    "delegated_by",
    "above",
    "to",
    "seen_to_by",
    "otherwise",
    "breaks",
    "elected_by",
)
_NUMBERS: Final = ("votes", "of", "needed", "quorum", "ways")


def authority_row(value: Authority, lang: Language) -> dict[str, Any]:
    """Return what a question about who decides has come to, field by field.

    Who is meant is a list of keys. A number, or a share of the voting power, is the least and the
    most that it can be; nothing stands where there is no most, and for what is not given.

    Args:
        value: What the question has come to.
        lang: The language of the encoder's own words.
    """
    key = getattr(value, "key", value.part)
    return {"key": key, **_fields(value, lang)}


def _fields(value: Any, lang: Language) -> dict[str, Any]:
    return {
        field.name: _plain(field.name, getattr(value, field.name), lang)
        for field in attrs.fields(type(value))
    }


def _plain(name: str, value: Any, lang: Language) -> Any:
    if name in _ACTORS:
        return [] if isinstance(value, NotApplicable) else actor_keys(value)
    if isinstance(value, (NotGiven, NotApplicable)):
        return None
    if name in _NUMBERS or isinstance(value, (Fraction, Bounds)):
        return _ends(value)
    if isinstance(value, tuple):
        return [_plain("", one, lang) for one in value]
    if isinstance(value, Text):
        return in_language(lang, value.sv, value.en)
    return _scalar(value, lang)


def _scalar(value: Any, lang: Language) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (Money, str)):
        return str(value)
    return _fields(value, lang) if attrs.has(type(value)) else value


def _ends(value: int | AtLeast | About | Fraction | Bounds[Any]) -> dict[str, Any]:
    """Return the least and the most that a number can be."""
    if isinstance(value, (AtLeast, About)):
        # About so many may be fewer, too.
        return {"least": value.number if isinstance(value, AtLeast) else None, "most": None}
    low, high = (value.low, value.high) if isinstance(value, Bounds) else (value, value)
    if isinstance(low, Fraction):
        low, high = str(low), str(high)
    return {"least": low, "most": high}
