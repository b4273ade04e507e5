"""Funding without a sum.

## What it finds

One side is to provide money, and the agreement does not say how much (`unstated`), says it only in
words that leave it open (`wording`), or leaves it to somebody to decide later (`to-be-decided`). A
sum that stands in an appendix is said.

## Why it matters

Without a sum there is nothing to claim. The association hires staff on what it was told, and the
payer may mean less.

## What triggers it

```python
>>> from iopmodel.money import sek
>>> from iopmodel.notgiven import Unstated
>>> from iopmodel.parts import Ref
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import Funding
>>> def funded(amount):
...     return agreed(
...         Funding(key="medel", payer=Ref("kommunen"), payee=Ref("foreningen"), amount=amount)
...     )
>>> [finding] = RULES["frame-open"].findings(funded(Unstated()))
>>> finding.level.value, finding.reason.value
('gap', 'unstated')

```

## What does not

```python
>>> RULES["frame-open"].findings(funded(sek(200_000)))
()

```

## How to settle it

Write the sum, or the most that can come to be paid. If it hangs on a decision, say whose it is,
when it is made, and what holds until then.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from iopmodel.notgiven import OpenWording, ToBeDecided, Unstated
from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, found, on
from iopmodel.review.rule import Rule
from iopmodel.terms import Funding

__all__ = ["RULE", "Reason"]


class Reason(Enum):
    """How the sum is left open."""

    UNSTATED = "unstated"
    WORDING = "wording"
    TO_BE_DECIDED = "to-be-decided"


def _finds(parts: Parts) -> Iterator[Found]:
    for frame in parts.all(Funding):
        spot, amount = on(frame, "amount"), frame.amount
        payer, payee = frame.payer, frame.payee
        if isinstance(amount, Unstated):
            yield found(Reason.UNSTATED, spot, payer=payer, payee=payee)
        elif isinstance(amount, OpenWording):
            yield found(Reason.WORDING, spot, payer=payer, payee=payee, wording=amount.phrase)
        elif isinstance(amount, ToBeDecided):
            yield found(Reason.TO_BE_DECIDED, spot, payer=payer, payee=payee)


RULE: Final = Rule(
    key="frame-open",
    reasons={
        Reason.UNSTATED: Level.GAP,
        Reason.WORDING: Level.GAP,
        Reason.TO_BE_DECIDED: Level.RISK,
    },
    reads=(Funding,),
    finds=_finds,
)
