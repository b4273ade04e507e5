"""How a sign is looked for: in which parts, at which of their fields."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs

from iopmodel.answers.asking import Reads
from iopmodel.partnership.aggregate import Parts
from iopmodel.parts import Part

__all__ = ["Fields", "Look"]

Fields = tuple[str, ...] | None
"""The fields of a part that show a sign; none of them where the part as a whole does."""


@attrs.frozen
class Look:
    """How to look for one kind of sign, part by part.

    A sign is always shown by a part that is there, never by one that is not: so a part that is
    added can show more, and takes nothing away.

    Attributes:
        shows: Which fields of a part show the sign; nothing where it does not.
        reads: The kinds of part that can show it or help to tell, and the fields looked at.
        kinds: The kinds of part that can show it.
    """

    shows: Callable[[Any, Parts, Any], Fields]
    reads: Callable[[Any], Reads]
    kinds: Callable[[Any], tuple[type[Part], ...]]
