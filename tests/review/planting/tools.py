"""What planters are made of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import attrs
from hypothesis import strategies as st

from iopmodel.partnership import Partnership
from iopmodel.parts import Part

__all__ = ["Draw", "Plant", "a", "the", "with_field", "with_parts", "without"]

P = TypeVar("P", bound=Part)

Draw = Callable[..., Any]
"""Draws a value from a strategy."""

Plant = Callable[[Partnership, Draw], Partnership]
"""Plants a defect."""


def the(partnership: Partnership, kind: type[P]) -> P:
    """Return the first part of a kind."""
    return partnership.all(kind)[0]


def a(partnership: Partnership, kind: type[P], draw: Draw) -> P:
    """Return any part of a kind."""
    found: P = draw(st.sampled_from(partnership.all(kind)))
    return found


def with_parts(partnership: Partnership, *parts: Part) -> Partnership:
    """Return the partnership with parts added, or put in the place of those of the same keys."""
    by_key = {part.key: part for part in (*partnership.parts, *parts)}
    return attrs.evolve(partnership, parts=by_key.values())


def with_field(partnership: Partnership, part: Part, **fields: Any) -> Partnership:
    """Return the partnership with fields of one part set."""
    return with_parts(partnership, attrs.evolve(part, **fields))


def without(partnership: Partnership, parts: Sequence[Part]) -> Partnership:
    """Return the partnership without some parts, to which nothing may refer."""
    gone = {part.key for part in parts}
    return attrs.evolve(
        partnership, parts=[part for part in partnership.parts if part.key not in gone]
    )
