"""A way out of trouble that ends nowhere.

## What it finds

It is not said what follows when the steps of a dispute have not helped (`dispute`), or when a talk
about a shortcoming has not (`dialogue`); or a plan of action may be decided on, and nobody is to
make it (`plan`).

## Why it matters

A talk is what the parties would try anyway. What the clause is for is what comes next: who is
asked, who decides, and when a party may leave. Without it, a dispute goes on until one gives up.

## What triggers it

```python
>>> from iopmodel import Ref, Text
>>> from iopmodel.notgiven import Unstated
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import DisputeLadder, EachOf
>>> def dispute(then):
...     both = EachOf([Ref("kommunen"), Ref("foreningen")])
...     talks = [Text("samtal", "talks")]
...     return agreed(DisputeLadder(key="tvist", between=both, steps=talks, then=then))
>>> [finding] = RULES["leads-nowhere"].findings(dispute(Unstated()))
>>> finding.level.value, finding.reason.value
('gap', 'dispute')

```

## What does not

```python
>>> RULES["leads-nowhere"].findings(dispute(Text("allmän domstol", "a public court")))
()

```

## How to settle it

Name the last step: mediation, the heads of both parties, a court or an arbitrator; after a talk
about a shortcoming, who may end what, and when.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, found, on
from iopmodel.review.reading import is_unsaid
from iopmodel.review.rule import Rule
from iopmodel.terms import BreachDialogue, DisputeLadder

__all__ = ["RULE", "Reason"]


class Reason(Enum):
    """What ends nowhere."""

    DISPUTE = "dispute"
    DIALOGUE = "dialogue"
    PLAN = "plan"


def _finds(parts: Parts) -> Iterator[Found]:
    for ladder in parts.all(DisputeLadder):
        if is_unsaid(ladder.then):
            yield found(Reason.DISPUTE, on(ladder, "then"), steps=ladder.steps)
    for talk in parts.all(BreachDialogue):
        if is_unsaid(talk.then):
            yield found(Reason.DIALOGUE, on(talk, "then"), about=talk.about)
        if not is_unsaid(talk.plan_decided_by) and is_unsaid(talk.plan_made_by):
            yield found(Reason.PLAN, on(talk, "plan_made_by"))


RULE: Final = Rule(
    key="leads-nowhere",
    reasons={Reason.DISPUTE: Level.GAP, Reason.DIALOGUE: Level.GAP, Reason.PLAN: Level.GAP},
    reads=(DisputeLadder, BreachDialogue),
    finds=_finds,
)
