"""Talks after which nothing is said to follow.

## What it finds

The parties are to talk when something is not as agreed, and it is not said what may follow if the
talks do not help (`breach`); or a dispute is to be settled in steps, and not what follows the last
of them (`dispute`).

## Why it matters

The side that likes things as they are wins by waiting. Without a last step the other has a court,
of which the agreement says neither that it is meant nor that it is excluded.

## What triggers it

```python
>>> from iopmodel.notgiven import Unstated
>>> from iopmodel.parts import Ref, Text
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import DisputeLadder, Jointly
>>> def disputed(then):
...     return agreed(
...         DisputeLadder(
...             key="tvist", between=Jointly([Ref("kommunen"), Ref("foreningen")]),
...             steps=[Text("samtal", "talks")], then=then,
...         )
...     )
>>> [finding] = RULES["talks-lead-nowhere"].findings(disputed(Unstated()))
>>> finding.level.value, finding.reason.value
('gap', 'dispute')

```

## What does not

```python
>>> court = Text("allmän domstol avgör", "a public court decides")
>>> RULES["talks-lead-nowhere"].findings(disputed(court))
()

```

## How to settle it

Say within which time the talks are held, and what each side may do when they have not helped: go to
the heads, to a mediator, to court, or end the agreement.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from iopmodel.notgiven import Unstated
from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, found, on
from iopmodel.review.rule import Rule
from iopmodel.terms import BreachDialogue, DisputeLadder

__all__ = ["RULE", "Reason"]


class Reason(Enum):
    """What the talks are about."""

    BREACH = "breach"
    DISPUTE = "dispute"


def _finds(parts: Parts) -> Iterator[Found]:
    for talks in parts.all(BreachDialogue):
        if isinstance(talks.then, Unstated):
            yield found(Reason.BREACH, on(talks, "then"), about=talks.about)
    for ladder in parts.all(DisputeLadder):
        if isinstance(ladder.then, Unstated):
            yield found(Reason.DISPUTE, on(ladder, "then"), steps=ladder.steps)


RULE: Final = Rule(
    key="talks-lead-nowhere",
    reasons={Reason.BREACH: Level.RISK, Reason.DISPUTE: Level.GAP},
    reads=(
        BreachDialogue,
        DisputeLadder,
    ),
    finds=_finds,
)
