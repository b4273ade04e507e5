"""What is said of a part of the sample, with plain spaces and hyphens."""

from __future__ import annotations

from collections.abc import Iterable

from iopmodel.words import Language, say_part
from tests.words.sample import PARTNERSHIP, PARTS

_PLAIN = str.maketrans({"\N{NO-BREAK SPACE}": " ", "\N{EN DASH}": "-"})


def said(key: str) -> tuple[str, str]:
    """Return what is said of a part in Swedish and in English."""
    part = next(part for part in PARTS if part.key == key)
    sv, en = (say_part(part, PARTNERSHIP, lang).translate(_PLAIN) for lang in Language)
    return sv, en


def keys_of(kinds: Iterable[type]) -> set[str]:
    """Return the keys of the parts of the sample that are of some kinds."""
    wanted = set(kinds)
    return {str(part.key) for part in PARTS if type(part) in wanted}
