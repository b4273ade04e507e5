"""Signed after the first day, or after the last.

## What it finds

A party has signed after the day from which the agreement is to hold (`after-first-day`), or after
the first period was over (`after-last-day`).

## Why it matters

What was done and paid before the last signature was done without an agreement. Whether the later
signature makes it good is a question of law, and of what the committee had decided by then.

## What triggers it

```python
>>> from datetime import date
>>> from iopmodel.parts import Ref
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import Signature
>>> def signed(day):
...     return agreed(Signature(key="underskrift", of=Ref("foreningen"), dated=day))
>>> [finding] = RULES["signed-late"].findings(signed(date(2024, 2, 15)))
>>> finding.level.value, finding["signed"], finding["first"]
('risk', datetime.date(2024, 2, 15), datetime.date(2024, 1, 1))

```

## What does not

```python
>>> RULES["signed-late"].findings(signed(date(2023, 12, 15)))
()

```

## How to settle it

Say in the agreement that it holds from the earlier day for what has been done since then, and who
has decided so; or let it begin with the last signature.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import Enum
from typing import Final

from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, against, found, on
from iopmodel.review.rule import Rule
from iopmodel.terms import Signature, Term

__all__ = ["RULE", "Reason"]


class Reason(Enum):
    """After which day it is signed."""

    AFTER_FIRST_DAY = "after-first-day"
    AFTER_LAST_DAY = "after-last-day"


def _finds(parts: Parts) -> Iterator[Found]:
    for term in parts.all(Term):
        first = term.initial.first
        late = [
            (signature.dated, signature)
            for signature in parts.all(Signature)
            if isinstance(signature.dated, date) and signature.dated > first
        ]
        if late:
            signed = max(day for day, _ in late)
            over = signed > term.initial.last
            yield found(
                Reason.AFTER_LAST_DAY if over else Reason.AFTER_FIRST_DAY,
                *(on(signature, "dated") for _, signature in late),
                against(term, "initial"),
                signed=signed,
                first=first,
                last=term.initial.last,
            )


RULE: Final = Rule(
    key="signed-late",
    reasons={Reason.AFTER_FIRST_DAY: Level.RISK, Reason.AFTER_LAST_DAY: Level.CONTRADICTION},
    reads=(Term, Signature),
    finds=_finds,
)
