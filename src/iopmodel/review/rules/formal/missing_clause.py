"""A usual clause that is missing.

## What it finds

The agreement has no clause of a kind that such agreements need: a purpose, goals, undertakings, a
body, reports, how it is changed, how it ends, how disputes are settled, or signatures (`needed`).
Or it lacks one that is usual: a background, values, a target group, what each brings in money or
otherwise, renegotiation, what happens at a shortcoming, or how many copies there are (`usual`).

## Why it matters

No statute fills the gap: a partnership of this kind is regulated by nothing but its own text. What
it does not say has to be agreed on when the parties no longer agree.

## What triggers it

```python
>>> from iopmodel import Text
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import Purpose
>>> purpose = Purpose(key="syfte", what=Text("ge stöd", "give support"))
>>> def missing(*parts):
...     found = RULES["missing-clause"].findings(agreed(*parts))
...     return {(one["kind"], one.reason.value) for one in found}
>>> (Purpose, "needed") in missing()
True

```

## What does not

```python
>>> (Purpose, "needed") in missing(purpose)
False

```

## How to settle it

Write the clause, or write that there is none and why.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from iopmodel.partnership.aggregate import Parts
from iopmodel.parts import Part
from iopmodel.review.finding import Found, Level, found
from iopmodel.review.rule import Rule
from iopmodel.terms import (
    Background,
    Body,
    BreachDialogue,
    ChangeRoute,
    Commitment,
    Contribution,
    Copies,
    DisputeLadder,
    Ending,
    Funding,
    Goal,
    Purpose,
    Renegotiation,
    Report,
    Signature,
    TargetGroup,
    Values,
)

__all__ = ["RULE", "Reason"]


class Reason(Enum):
    """How much it is missed."""

    NEEDED = "needed"
    USUAL = "usual"


# Each with what would do in its place.
_CLAUSES: Final[tuple[tuple[Reason, tuple[type[Part], ...]], ...]] = (
    (Reason.NEEDED, (Purpose,)),
    (Reason.NEEDED, (Goal,)),
    (Reason.NEEDED, (Commitment,)),
    (Reason.NEEDED, (Body,)),
    (Reason.NEEDED, (Report,)),
    (Reason.NEEDED, (ChangeRoute,)),
    (Reason.NEEDED, (Ending,)),
    (Reason.NEEDED, (DisputeLadder,)),
    (Reason.NEEDED, (Signature,)),
    (Reason.USUAL, (Background,)),
    (Reason.USUAL, (Values,)),
    (Reason.USUAL, (TargetGroup,)),
    (Reason.USUAL, (Funding, Contribution)),
    (Reason.USUAL, (Renegotiation,)),
    (Reason.USUAL, (BreachDialogue,)),
    (Reason.USUAL, (Copies,)),
)


def _finds(parts: Parts) -> Iterator[Found]:
    for reason, kinds in _CLAUSES:
        if not any(parts.all(kind) for kind in kinds):
            yield found(reason, lacks=kinds, kind=kinds[0])


RULE: Final = Rule(
    key="missing-clause",
    reasons={Reason.NEEDED: Level.GAP, Reason.USUAL: Level.NOTE},
    reads=tuple(kind for _, kinds in _CLAUSES for kind in kinds),
    finds=_finds,
)
