"""Notice that is counted from no moment.

## What it finds

It ends so long after a notice, and it is not said whether that is counted from the day on which the
notice is sent, received or taken up by the group that it is addressed to.

## Why it matters

A notice posted on the last of a month and read on the third ends a month later or not. If a group
takes it up first, weeks go by until it meets.

## What triggers it

```python
>>> from iopmodel.dates.span import Span
>>> from iopmodel.notgiven import Unstated
>>> from iopmodel.parts import Ref
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import CountedFrom, Ending, EndingKind, Ends
>>> def counted(counted_from):
...     return agreed(
...         Ending(
...             key="uppsagning", act=EndingKind.NOTICE, by=Ref("foreningen"), ends=Ends.WHOLE,
...             notice=Span.of(months=3), counted_from=counted_from,
...         )
...     )
>>> [finding] = RULES["notice-counted"].findings(counted(Unstated()))
>>> finding.level.value, str(finding["notice"])
('risk', 'P3M')

```

## What does not

```python
>>> RULES["notice-counted"].findings(counted(CountedFrom.RECEIPT))
()

```

## How to settle it

Count from the day on which the other side receives it in writing, and say whether it ends that many
months later to the day or at the end of a month.
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
        if isinstance(ending.notice, Span) and isinstance(ending.counted_from, Unstated):
            yield found(
                Reason.UNSTATED,
                on(ending, "counted_from"),
                act=ending.act,
                by=ending.by,
                notice=ending.notice,
            )


RULE: Final = Rule(
    key="notice-counted",
    reasons={Reason.UNSTATED: Level.RISK},
    reads=(Ending,),
    finds=_finds,
)
