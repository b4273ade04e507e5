"""A budget that does not say whether it binds.

## What it finds

A sum is divided into lines, and it is not said whether the lines bind or only propose how the money
may be used.

## Why it matters

When the coordinator costs more and the travel less, the association moves money between lines.
Whether it may is the most common question that a budget is asked, and the difference between a
saving and a misuse.

## What triggers it

```python
>>> from iopmodel.money import sek
>>> from iopmodel.notgiven import Unstated
>>> from iopmodel.parts import Ref, Text
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import BudgetLine, Funding
>>> frame = Funding(
...     key="medel", payer=Ref("kommunen"), payee=Ref("foreningen"), amount=sek(200_000)
... )
>>> def line(binding):
...     return BudgetLine(
...         key="hyra", of=frame, purpose=Text("lokal", "premises"), amount=sek(200_000),
...         binding=binding,
...     )
>>> [finding] = RULES["lines-bind"].findings(agreed(frame, line(Unstated())))
>>> finding.level.value, finding.parts
('note', ('medel', 'hyra'))

```

## What does not

```python
>>> RULES["lines-bind"].findings(agreed(frame, line(False)))
()

```

## How to settle it

Say that the lines bind, or by how much they may be exceeded within the sum without asking, and who
is asked above that.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from iopmodel.notgiven import Unstated
from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, against, found, on
from iopmodel.review.rule import Rule
from iopmodel.terms import BudgetLine, Funding

__all__ = ["RULE", "Reason"]


class Reason(Enum):
    """What is not said."""

    UNSTATED = "unstated"


def _finds(parts: Parts) -> Iterator[Found]:
    for frame in parts.all(Funding):
        lines = [line for line in parts.all(BudgetLine) if line.of == frame.key]
        unsaid = [on(line, "binding") for line in lines if isinstance(line.binding, Unstated)]
        if unsaid:
            yield found(Reason.UNSTATED, against(frame), *unsaid, number=len(unsaid))


RULE: Final = Rule(
    key="lines-bind",
    reasons={Reason.UNSTATED: Level.NOTE},
    reads=(
        BudgetLine,
        Funding,
    ),
    finds=_finds,
)
