"""An appendix that is not at hand.

## What it finds

The agreement makes a document part of itself that was not at hand when it was read. Where values
that the agreement needs are said to stand there, such as an amount, they are missing (`needed`);
else the document is only named (`named`).

## Why it matters

An agreement is what both sides can show. If the appendix with the sum or the undertakings is lost,
or was never written, the clause that refers to it says nothing.

## What triggers it

```python
>>> from iopmodel.notgiven import InAppendix
>>> from iopmodel.parts import Appendix, Ref
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import Funding
>>> def with_budget(at_hand):
...     budget = Appendix(key="bilaga-1", name="Budget", number="1", at_hand=at_hand)
...     funding = Funding(
...         key="medel", payer=Ref("kommunen"), payee=Ref("foreningen"), amount=InAppendix(budget)
...     )
...     return agreed(budget, funding)
>>> [finding] = RULES["absent-appendix"].findings(with_budget(at_hand=False))
>>> finding.level.value, finding.reason.value, finding.parts
('gap', 'needed', ('bilaga-1', 'medel'))

```

## What does not

```python
>>> RULES["absent-appendix"].findings(with_budget(at_hand=True))
()

```

## How to settle it

Find the appendix in both parties' registers and compare their copies; file it with the agreement.
If there is none, write it, and have it signed as the agreement itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from iopmodel.partnership.aggregate import Parts
from iopmodel.parts import Appendix, Part
from iopmodel.review.finding import Found, Level, found, on
from iopmodel.review.reading import naming
from iopmodel.review.rule import Rule

__all__ = ["RULE", "Reason"]


class Reason(Enum):
    """Whether something hangs on it."""

    NEEDED = "needed"
    NAMED = "named"


def _finds(parts: Parts) -> Iterator[Found]:
    absent = {one.key: one for one in parts.all(Appendix) if not one.at_hand}
    if not absent:
        return
    for key, needing in naming(absent.keys(), parts.all(Part)).items():
        yield found(
            Reason.NEEDED if needing else Reason.NAMED,
            on(absent[key]),
            *(on(part, *fields) for part, fields in needing),
            number=len(needing),
        )


RULE: Final = Rule(
    key="absent-appendix",
    reasons={Reason.NEEDED: Level.GAP, Reason.NAMED: Level.NOTE},
    reads=(Part,),
    finds=_finds,
)
