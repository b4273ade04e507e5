"""A body that is not bound to meet.

## What it finds

How often a body meets is not said (`never`), or only in words that name no time (`in-words`).

## Why it matters

A body in which the parties are to follow up and decide does so only when it meets. Without a
number, nobody breaks the agreement by letting a year go by.

## What triggers it

```python
>>> from iopmodel.dates import Each, Span
>>> from iopmodel.notgiven import OpenWording
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import Body, BodyKind
>>> def group(meets):
...     return agreed(Body(key="g", name="g", role=BodyKind.STEERING, seats=[], meets=meets))
>>> [finding] = RULES["meetings-unsaid"].findings(group(OpenWording("vid lämpliga tillfällen")))
>>> finding.level.value, finding.reason.value
('gap', 'in-words')

```

## What does not

```python
>>> RULES["meetings-unsaid"].findings(group(Each(Span.of(months=3))))
()

```

## How to settle it

Say how often the body meets at the least, and who may ask for a meeting besides.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from iopmodel.notgiven import OpenWording
from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, found, on
from iopmodel.review.reading import is_unsaid
from iopmodel.review.rule import Rule
from iopmodel.terms import Body

__all__ = ["RULE", "Reason"]


class Reason(Enum):
    """What is said of it."""

    NEVER = "never"
    IN_WORDS = "in-words"


def _finds(parts: Parts) -> Iterator[Found]:
    for body in parts.all(Body):
        if isinstance(body.meets, OpenWording):
            yield found(Reason.IN_WORDS, on(body, "meets"), wording=body.meets)
        elif is_unsaid(body.meets):
            yield found(Reason.NEVER, on(body, "meets"))


RULE: Final = Rule(
    key="meetings-unsaid",
    reasons={Reason.NEVER: Level.GAP, Reason.IN_WORDS: Level.GAP},
    reads=(Body,),
    finds=_finds,
)
