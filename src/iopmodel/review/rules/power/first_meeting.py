"""A first meeting that nobody can call.

## What it finds

The meetings of a body are called by an office of the body itself, such as its chair, and the chair
is elected by the body (`caller-elected-there`).

## Why it matters

Before the first meeting there is no chair, and without a chair there is no one to call it. The
same happens when a chair leaves before the next has been elected.

## What triggers it

```python
>>> from iopmodel import Ref
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import Body, BodyKind, Chair, Office
>>> def group(convener):
...     body = Body(
...         key="styrgrupp", name="styrgruppen", role=BodyKind.STEERING, seats=[],
...         convener=convener, chair=Chair(elected_by=Ref("styrgrupp")),
...     )
...     return agreed(body, Office(key="ordforande", name="ordföranden", of=Ref("styrgrupp")))
>>> [finding] = RULES["first-meeting"].findings(group(Ref("ordforande")))
>>> finding.level.value, finding.parts
('risk', ('styrgrupp', 'ordforande'))

```

## What does not

```python
>>> RULES["first-meeting"].findings(group(Ref("kommunen")))
()

```

## How to settle it

Say which party calls the first meeting, and any meeting when there is no chair.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, against, found, on
from iopmodel.review.reading import actors_of
from iopmodel.review.rule import Rule
from iopmodel.terms import Body, Chair, Office

__all__ = ["RULE", "Reason"]


class Reason(Enum):
    """Why nobody can."""

    CALLER_ELECTED_THERE = "caller-elected-there"


def _finds(parts: Parts) -> Iterator[Found]:
    for body in parts.all(Body):
        if not isinstance(body.chair, Chair):
            continue
        callers = [parts.find(key) for key in actors_of(body.convener)]
        own = [one for one in callers if isinstance(one, Office) and one.of == body.key]
        # Where somebody else may call it too, there is no circle.
        if own and len(own) == len(callers) and body.key in actors_of(body.chair.elected_by):
            yield found(
                Reason.CALLER_ELECTED_THERE,
                on(body, "convener"),
                against(body, "chair"),
                *(against(one) for one in own),
            )


RULE: Final = Rule(
    key="first-meeting",
    reasons={Reason.CALLER_ELECTED_THERE: Level.RISK},
    reads=(Body, Office),
    finds=_finds,
)
