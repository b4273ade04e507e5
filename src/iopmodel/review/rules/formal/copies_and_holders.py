"""Copies that do not match those who hold them.

## What it finds

There are fewer copies than there are to hold one (`too-few`), or more, and nothing says who has
the rest (`left-over`).

## Why it matters

Who has no copy of its own has to rely on the other's. A copy that nobody holds may be the one that
was changed by hand, or left over from a party that withdrew before it signed.

## What triggers it

```python
>>> from iopmodel import Ref
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import Copies, EachOf
>>> def copied(number):
...     both = EachOf([Ref("kommunen"), Ref("foreningen")])
...     return agreed(Copies(key="exemplar", number=number, held_by=both))
>>> [finding] = RULES["copies-and-holders"].findings(copied(1))
>>> finding.level.value, finding.reason.value, finding["holders"]
('contradiction', 'too-few', 2)

```

## What does not

```python
>>> RULES["copies-and-holders"].findings(copied(2))
()

```

## How to settle it

Make one copy for each party, and say who has any other.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

import attrs

from iopmodel.partnership.aggregate import Parts
from iopmodel.partnership.changes import becomes
from iopmodel.review.finding import Found, Level, found, on
from iopmodel.review.rule import Rule
from iopmodel.terms import Copies, EachOf

__all__ = ["RULE", "Reason"]


class Reason(Enum):
    """How they differ."""

    TOO_FEW = "too-few"
    LEFT_OVER = "left-over"


def _finds(parts: Parts) -> Iterator[Found]:
    for copies in parts.all(Copies):
        if isinstance(copies.number, int) and isinstance(copies.held_by, EachOf):
            holders = len(copies.held_by.actors)
            if copies.number != holders:
                few = copies.number < holders
                # What is left over may have somebody who is not named.
                enough = attrs.evolve(copies, number=holders) if few else copies
                yield found(
                    Reason.TOO_FEW if few else Reason.LEFT_OVER,
                    on(copies, "number", "held_by"),
                    settle=becomes(copies, enough),
                    copies=copies.number,
                    holders=holders,
                )


RULE: Final = Rule(
    key="copies-and-holders",
    reasons={Reason.TOO_FEW: Level.CONTRADICTION, Reason.LEFT_OVER: Level.NOTE},
    reads=(Copies,),
    finds=_finds,
)
