"""A time of notice in which nothing is said to hold.

## What it finds

It ends so long after a notice, and it is not said what goes on in the meantime, or for how long
what has been paid may be kept.

## Why it matters

Three months of notice are a quarter of a year's money. The payer sees no reason to pay for work
that is being wound up; the association has staff and participants until the last day.

## What triggers it

```python
>>> from iopmodel.dates.span import Span
>>> from iopmodel.notgiven import Unstated
>>> from iopmodel.parts import Ref
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import Ending, EndingKind, Ends
>>> def ending(keeps_pay):
...     return agreed(
...         Ending(
...             key="uppsagning", act=EndingKind.NOTICE, by=Ref("foreningen"), ends=Ends.WHOLE,
...             notice=Span.of(months=3), keeps_pay=keeps_pay,
...         )
...     )
>>> [finding] = RULES["meanwhile-open"].findings(ending(Unstated()))
>>> finding.level.value, str(finding["notice"])
('gap', 'P3M')

```

## What does not

```python
>>> RULES["meanwhile-open"].findings(ending(Span.of(months=3)))
()

```

## How to settle it

Say that commitments and payments go on until the last day, or which of them stop, and what is paid
back for time after it.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from iopmodel.dates.span import Span
from iopmodel.notgiven import Unstated
from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, found, on
from iopmodel.review.rule import Rule
from iopmodel.terms import Ending

__all__ = ["RULE", "Reason"]


class Reason(Enum):
    """What is not said."""

    UNSTATED = "unstated"


def _finds(parts: Parts) -> Iterator[Found]:
    for ending in parts.all(Ending):
        is_silent = not ending.meanwhile and isinstance(ending.keeps_pay, Unstated)
        if isinstance(ending.notice, Span) and is_silent:
            yield found(
                Reason.UNSTATED,
                on(ending, "keeps_pay", "meanwhile"),
                act=ending.act,
                by=ending.by,
                notice=ending.notice,
            )


RULE: Final = Rule(
    key="meanwhile-open",
    reasons={Reason.UNSTATED: Level.GAP},
    reads=(Ending,),
    finds=_finds,
)
