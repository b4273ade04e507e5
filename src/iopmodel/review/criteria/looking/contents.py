"""Signs that a part of some kind is there, or holds something, whatever the kind."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any, Final

from iopmodel.answers.asking import Reads
from iopmodel.notgiven import NotGiven
from iopmodel.partnership.aggregate import Parts
from iopmodel.parts import Part
from iopmodel.review.criteria.looking.look import Fields, Look
from iopmodel.review.criteria.looking.wording import mentions, wording
from iopmodel.review.criteria.signs import (
    KINDS,
    Gives,
    Has,
    LeavesOpen,
    Mentions,
    RestsOnSource,
    States,
)
from iopmodel.terms import Source

__all__ = ["LOOKS"]


def _has(_: Has, __: Parts, ___: Part) -> Fields:
    return ()


def _gives(sign: Gives, _: Parts, part: Part) -> Fields:
    value = getattr(part, sign.field)
    # An empty list or text says nothing, and nor does what is left out.
    said = not isinstance(value, NotGiven) and value not in {(), ""}
    return (sign.field,) if said else None


def _leaves_open(sign: LeavesOpen, _: Parts, part: Part) -> Fields:
    return (sign.field,) if isinstance(getattr(part, sign.field), NotGiven) else None


def _states(sign: States, _: Parts, part: Part) -> Fields:
    held: Any = getattr(part, sign.field)
    values = held if isinstance(held, tuple) else (held,)
    plain = [value.value if isinstance(value, Enum) else value for value in values]
    # Kinds of value are compared too: a NotGiven has no truth value, and True is no number.
    same = any(type(value) is type(sign.value) and value == sign.value for value in plain)
    return (sign.field,) if same else None


def _mentions(sign: Mentions, _: Parts, part: Part) -> Fields:
    return mentions(part, sign.words) or None


def _rests_on_source(sign: RestsOnSource, _: Parts, part: Source) -> Fields:
    return ("role",) if part.role is sign.of else None


def _kind(sign: Any) -> tuple[type[Part], ...]:
    return (KINDS[sign.part],)


def _field(sign: Gives | LeavesOpen | States) -> Reads:
    return {KINDS[sign.part]: (sign.field,)}


def _words(sign: Mentions) -> Reads:
    kind = KINDS[sign.part]
    return {kind: wording(kind)}


LOOKS: Final[Mapping[type, Look]] = {
    Gives: Look(_gives, _field, _kind),
    Has: Look(_has, lambda sign: {KINDS[sign.part]: ()}, _kind),
    LeavesOpen: Look(_leaves_open, _field, _kind),
    Mentions: Look(_mentions, _words, _kind),
    RestsOnSource: Look(_rests_on_source, lambda _: {Source: ("role",)}, lambda _: (Source,)),
    States: Look(_states, _field, _kind),
}
"""How signs are looked for that hang on one part alone."""
