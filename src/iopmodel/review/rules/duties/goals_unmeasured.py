"""Goals that nothing is counted for.

## What it finds

The agreement has goals, and nothing is to be counted or told from which one could see whether they
are reached (`nothing-counted`).

## Why it matters

When an extension is to be decided, nobody can say whether the partnership has done what it was
for. What is easy to count is then followed up instead, such as the money.

## What triggers it

```python
>>> from iopmodel import Text
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import Goal, Indicator
>>> goal = Goal(key="bostad", what=Text("en egen bostad", "a home of one's own"))
>>> [finding] = RULES["goals-unmeasured"].findings(agreed(goal))
>>> finding.level.value, finding.parts
('gap', ('bostad',))

```

## What does not

```python
>>> number = Indicator(key="flyttade", what=Text("hur många som flyttat", "how many moved"))
>>> RULES["goals-unmeasured"].findings(agreed(goal, number))
()

```

## How to settle it

Write for each goal one or two things to count or tell, where they stood at the start, and in which
report they are told.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, found, on
from iopmodel.review.rule import Rule
from iopmodel.terms import Goal, Indicator

__all__ = ["RULE", "Reason"]


class Reason(Enum):
    """What is counted for them."""

    NOTHING_COUNTED = "nothing-counted"


def _finds(parts: Parts) -> Iterator[Found]:
    goals = parts.all(Goal)
    if goals and not parts.all(Indicator):
        spots = [on(goal) for goal in goals]
        yield found(Reason.NOTHING_COUNTED, *spots, lacks=[Indicator])


RULE: Final = Rule(
    key="goals-unmeasured",
    reasons={Reason.NOTHING_COUNTED: Level.GAP},
    reads=(Goal, Indicator),
    finds=_finds,
)
