"""Budget lines that do not add up to the frame.

## What it finds

The lines of a budget come to more or less than the frame they divide. Where one of them binds, two
binding figures contradict each other (`binding`); where they are a proposal or it is not said
whether they bind, the sum is misleading (`proposed`). Lines without an amount may make up for what
is missing, so then only a sum above the frame is found.

## Why it matters

The payer owes the frame, the payee has planned with the lines, and what becomes of the difference
(unspent funds, an overdraft) is settled by whoever has the money.

## What triggers it

```python
>>> from iopmodel import Ref, Text, sek
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import BudgetLine, Funding
>>> frame = Funding(
...     key="medel", payer=Ref("kommunen"), payee=Ref("foreningen"), amount=sek(200_000)
... )
>>> def line(key, amount):
...     return BudgetLine(
...         key=key, of=frame, purpose=Text("lokal", "premises"), amount=amount, binding=True
...     )
>>> lines = line("hyra", sek(125_000)), line("mat", sek(85_000))
>>> [finding] = RULES["frame-sum"].findings(agreed(frame, *lines))
>>> finding.level.value, finding["lines"], finding["difference"]
('contradiction', Money('210000.00 SEK'), Money('10000.00 SEK'))

```

## What does not

```python
>>> lines = line("hyra", sek(125_000)), line("mat", sek(75_000))
>>> RULES["frame-sum"].findings(agreed(frame, *lines))
()

```

## How to settle it

Correct the figure that is wrong; the applications and the decision behind the agreement say which.
Say whether the lines bind, and how much may be moved between them without asking.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from iopmodel.money import Money
from iopmodel.notgiven import Sum
from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, found, on
from iopmodel.review.rule import Rule
from iopmodel.terms import BudgetLine, Funding

__all__ = ["RULE", "Reason"]


class Reason(Enum):
    """Whether the lines bind."""

    BINDING = "binding"
    PROPOSED = "proposed"


def _finds(parts: Parts) -> Iterator[Found]:
    for frame in parts.all(Funding):
        lines = [line for line in parts.all(BudgetLine) if line.of == frame.key]
        if not lines or not isinstance(frame.amount, Money):
            continue
        known = [line.amount for line in lines if isinstance(line.amount, Money)]
        if any(amount.currency != frame.amount.currency for amount in known):
            continue
        total = Sum.of((line.amount for line in lines), frame.amount.currency)
        if total.known > frame.amount or (total.is_complete and total.known < frame.amount):
            bind = any(line.binding is True for line in lines)
            yield found(
                Reason.BINDING if bind else Reason.PROPOSED,
                on(frame, "amount"),
                *(on(line, "amount") for line in lines),
                frame=frame.amount,
                lines=total.known,
                difference=max(total.known, frame.amount) - min(total.known, frame.amount),
            )


RULE: Final = Rule(
    key="frame-sum",
    reasons={Reason.BINDING: Level.CONTRADICTION, Reason.PROPOSED: Level.RISK},
    reads=(Funding, BudgetLine),
    finds=_finds,
)
