"""A body that nobody calls or leads.

## What it finds

It is not said who calls the meetings of a steering or coordination group (`nobody-calls`), or who
leads a steering group (`nobody-leads`); or there is to be a chair, and neither who it is nor who
elects it is said (`nobody-elects`).

## Why it matters

Everyone can wait for someone else to call. A steering group without a chair has nobody who answers
for the agenda and the minutes, and whom a party can turn to when something is wrong.

## What triggers it

```python
>>> from iopmodel import Ref
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import Body, BodyKind, Chair
>>> def group(**led):
...     return agreed(Body(key="g", name="g", role=BodyKind.STEERING, seats=[], **led))
>>> chair = Chair(held_by=Ref("kommunen"))
>>> [finding] = RULES["body-unled"].findings(group(chair=chair))
>>> finding.level.value, finding.reason.value
('gap', 'nobody-calls')

```

## What does not

```python
>>> RULES["body-unled"].findings(group(chair=chair, convener=Ref("kommunen")))
()

```

## How to settle it

Name the party or the office that calls the meetings, and say who is the chair or who elects it,
and for how long.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, found, on
from iopmodel.review.reading import is_unsaid
from iopmodel.review.rule import Rule
from iopmodel.terms import Body, BodyKind, Chair

__all__ = ["RULE", "Reason"]


class Reason(Enum):
    """What nobody does."""

    NOBODY_CALLS = "nobody-calls"
    NOBODY_LEADS = "nobody-leads"
    NOBODY_ELECTS = "nobody-elects"


def _finds(parts: Parts) -> Iterator[Found]:
    for body in parts.all(Body):
        # Those who work together every day need neither.
        if body.role is not BodyKind.WORKING and is_unsaid(body.convener):
            yield found(Reason.NOBODY_CALLS, on(body, "convener"))
        chair = body.chair
        if body.role is BodyKind.STEERING and is_unsaid(chair):
            yield found(Reason.NOBODY_LEADS, on(body, "chair"))
        if isinstance(chair, Chair) and is_unsaid(chair.held_by) and is_unsaid(chair.elected_by):
            yield found(Reason.NOBODY_ELECTS, on(body, "chair"))


RULE: Final = Rule(
    key="body-unled",
    reasons={
        Reason.NOBODY_CALLS: Level.GAP,
        Reason.NOBODY_LEADS: Level.GAP,
        Reason.NOBODY_ELECTS: Level.GAP,
    },
    reads=(Body,),
    finds=_finds,
)
