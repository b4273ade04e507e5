"""An essential contribution of nobody, or of no size.

## What it finds

The agreement calls something that is brought besides money, such as volunteer hours, a condition
for the work, and does not say who brings it (`no-bearer`), or how many hours it comes to
(`no-hours`).

## Why it matters

What is essential can be missed, and then it has to be said that it was. Without a figure nobody can
see that the volunteers, or the hours of the officials, were half of what was counted on; nor can
the value of what each side brings be compared.

## What triggers it

```python
>>> from iopmodel.notgiven import Unstated
>>> from iopmodel.parts import Ref, Text
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import Contribution
>>> def brought(hours):
...     return agreed(
...         Contribution(
...             key="timmar", by=Ref("foreningen"), what=Text("ideella timmar", "volunteer hours"),
...             essential=True, hours=hours,
...         )
...     )
>>> [finding] = RULES["essential-contribution"].findings(brought(Unstated()))
>>> finding.level.value, finding.reason.value
('note', 'no-hours')

```

## What does not

```python
>>> RULES["essential-contribution"].findings(brought(400))
()

```

## How to settle it

Name who brings it and about how much, each year; or do not call it a condition.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from iopmodel.notgiven import Unstated
from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, found, on
from iopmodel.review.rule import Rule
from iopmodel.terms import Contribution

__all__ = ["RULE", "Reason"]


class Reason(Enum):
    """What is not said of it."""

    NO_BEARER = "no-bearer"
    NO_HOURS = "no-hours"


def _finds(parts: Parts) -> Iterator[Found]:
    essential = [one for one in parts.all(Contribution) if one.essential is True]
    for reason, field in ((Reason.NO_BEARER, "by"), (Reason.NO_HOURS, "hours")):
        unsaid = [one for one in essential if isinstance(getattr(one, field), Unstated)]
        if unsaid:
            spots = [on(one, field) for one in unsaid]
            yield found(reason, *spots, what=tuple(one.what for one in unsaid))


RULE: Final = Rule(
    key="essential-contribution",
    reasons={Reason.NO_BEARER: Level.GAP, Reason.NO_HOURS: Level.NOTE},
    reads=(Contribution,),
    finds=_finds,
)
