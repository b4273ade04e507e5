"""Money without a purpose.

## What it finds

It is not said what the money may be used for (`unstated`), or it is said in words that do not tell
(`wording`).

## Why it matters

Whether money was misused, has to be paid back or may be moved to another line is measured against
its purpose. Without one the auditor has nothing to hold the accounts against.

## What triggers it

```python
>>> from iopmodel.money import sek
>>> from iopmodel.notgiven import OpenWording
>>> from iopmodel.parts import Ref, Text
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import Funding
>>> def funded(only_for):
...     return agreed(
...         Funding(
...             key="medel", payer=Ref("kommunen"), payee=Ref("foreningen"),
...             amount=sek(200_000), only_for=only_for,
...         )
...     )
>>> [finding] = RULES["purpose-open"].findings(funded(OpenWording("det som är beslutat")))
>>> finding.level.value, finding.reason.value, finding["wording"]
('risk', 'wording', 'det som är beslutat')

```

## What does not

```python
>>> RULES["purpose-open"].findings(funded(Text("verksamheten i bilaga 1", "what appendix 1 names")))
()

```

## How to settle it

Name what the money is for in the clause on money itself: the activities, the costs that count, and
the decision or the appendix with its date.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from iopmodel.notgiven import NotGiven, OpenWording, Unstated
from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, Spot, found, on
from iopmodel.review.rule import Rule
from iopmodel.terms import Funding

__all__ = ["RULE", "Reason"]


class Reason(Enum):
    """How its purpose is left open."""

    UNSTATED = "unstated"
    WORDING = "wording"


def _finds(parts: Parts) -> Iterator[Found]:
    # What is said of several in the same words is said once.
    by_purpose: dict[NotGiven, list[Spot]] = {}
    for frame in parts.all(Funding):
        if isinstance(frame.only_for, (Unstated, OpenWording)):
            by_purpose.setdefault(frame.only_for, []).append(on(frame, "only_for"))
    for purpose, spots in by_purpose.items():
        if isinstance(purpose, OpenWording):
            yield found(Reason.WORDING, *spots, wording=purpose.phrase)
        else:
            yield found(Reason.UNSTATED, *spots)


RULE: Final = Rule(
    key="purpose-open",
    reasons={Reason.UNSTATED: Level.GAP, Reason.WORDING: Level.RISK},
    reads=(Funding,),
    finds=_finds,
)
