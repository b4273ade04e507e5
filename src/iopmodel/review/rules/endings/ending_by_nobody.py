"""A right to end that is nobody's.

## What it finds

The agreement can be ended, and it is not said by whom.

## Why it matters

An act of the wrong one has no effect. Each party, the group in which both sides sit, or all of them
together: the one who acts first will say that it was its right, and the others that it was not.

## What triggers it

```python
>>> from iopmodel.notgiven import Unstated
>>> from iopmodel.parts import Ref
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import Ending, EndingKind, Ends
>>> def rescinded(by):
...     return agreed(
...         Ending(key="havning", act=EndingKind.RESCISSION, by=by, ends=Ends.WHOLE)
...     )
>>> [finding] = RULES["ending-by-nobody"].findings(rescinded(Unstated()))
>>> finding.level.value, finding.parts
('gap', ('havning',))

```

## What does not

```python
>>> RULES["ending-by-nobody"].findings(rescinded(Ref("kommunen")))
()

```

## How to settle it

Name who has the right, and who decides it on each side.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from iopmodel.notgiven import OpenWording, Unstated
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
        if isinstance(ending.by, (Unstated, OpenWording)):
            yield found(Reason.UNSTATED, on(ending, "by"), act=ending.act)


RULE: Final = Rule(
    key="ending-by-nobody",
    reasons={Reason.UNSTATED: Level.GAP},
    reads=(Ending,),
    finds=_finds,
)
