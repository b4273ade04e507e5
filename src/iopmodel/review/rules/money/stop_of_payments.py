"""Payments that can be stopped without a word.

## What it finds

Payments may be stopped, and nothing has to be the case for that (`no-ground`), or the other side
does not have to be heard or warned first (`unheard`).

## Why it matters

A stop hits wages and rent within weeks. A warning often mends what was wrong, and a stop on a
misunderstanding cannot be made good.

## What triggers it

```python
>>> from iopmodel.money import sek
>>> from iopmodel.notgiven import Unstated
>>> from iopmodel.parts import Ref, Text
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import Funding, PaymentStop
>>> frame = Funding(
...     key="medel", payer=Ref("kommunen"), payee=Ref("foreningen"), amount=sek(200_000)
... )
>>> def stopped(after):
...     return agreed(
...         frame,
...         PaymentStop(
...             key="stopp", by=Ref("kommunen"), of=frame, after=after,
...             triggers=[Text("ingen verksamhet bedrivs", "there is no activity")],
...         ),
...     )
>>> [finding] = RULES["stop-of-payments"].findings(stopped(Unstated()))
>>> finding.level.value, finding.reason.value
('risk', 'unheard')

```

## What does not

```python
>>> heard = Text("föreningen har fått yttra sig", "the association has been heard")
>>> RULES["stop-of-payments"].findings(stopped(heard))
()

```

## How to settle it

Say what has to be the case, that the other side is told of it in writing and heard first, and what
is paid afterwards if it is mended.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from iopmodel.notgiven import Unstated
from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, found, on
from iopmodel.review.rule import Rule
from iopmodel.terms import PaymentStop

__all__ = ["RULE", "Reason"]


class Reason(Enum):
    """What is missing."""

    NO_GROUND = "no-ground"
    UNHEARD = "unheard"


def _finds(parts: Parts) -> Iterator[Found]:
    for stop in parts.all(PaymentStop):
        if not stop.triggers:
            yield found(Reason.NO_GROUND, on(stop, "triggers"))
        if isinstance(stop.after, Unstated):
            yield found(Reason.UNHEARD, on(stop, "after"))


RULE: Final = Rule(
    key="stop-of-payments",
    reasons={Reason.NO_GROUND: Level.GAP, Reason.UNHEARD: Level.RISK},
    reads=(PaymentStop,),
    finds=_finds,
)
