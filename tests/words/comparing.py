"""The sample beside another that differs from it in one thing, and what is said of that."""

from __future__ import annotations

from typing import Any

import attrs

from iopmodel.partnership import Partnership
from iopmodel.parts import Part
from iopmodel.review import diff
from iopmodel.words import Language
from iopmodel.words.differences import Compared
from tests.words.sample import PARTS

SV, EN = Language.SV, Language.EN


def changed(part: Part, **fields: Any) -> Partnership:
    """Return the sample with another part of that key."""
    others = [other for other in PARTS if other.key != part.key]
    return Partnership(parts=[*others, attrs.evolve(part, **fields)])


def lines(before: Partnership, after: Partnership, lang: Language) -> list[str]:
    """Return the lines about the only thing that differs."""
    (one,) = diff(before, after).items
    return [f"{line.fate.value} {line.text}" for line in Compared(before, after, lang).lines(one)]


BEFORE = Partnership(parts=PARTS)
