"""No way out in one of the two usual cases.

## What it finds

The agreement has clauses on its early end, but each of them needs a ground, so that nobody can just
give notice (`only-for-cause`); or none of them is about what happens when a party fails
(`nothing-on-breach`).

## Why it matters

Without a right to give notice the agreement binds until its term is over, also when the work has
lost its sense. Without one on breach, each side has the general law of contract, and a dispute
about what a material breach is.

## What triggers it

```python
>>> from iopmodel.parts import Ref
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import Ending, EndingKind, Ends
>>> def ending(grounds):
...     return agreed(
...         Ending(
...             key="uppsagning", act=EndingKind.NOTICE, by=Ref("foreningen"), ends=Ends.WHOLE,
...             grounds=grounds,
...         )
...     )
>>> [finding] = RULES["ways-out"].findings(ending([]))
>>> finding.level.value, finding.reason.value
('risk', 'nothing-on-breach')

```

## What does not

```python
>>> notice, rescission = (
...     Ending(key=act.value, act=act, by=Ref("foreningen"), ends=Ends.WHOLE)
...     for act in (EndingKind.NOTICE, EndingKind.RESCISSION)
... )
>>> RULES["ways-out"].findings(agreed(notice, rescission))
()

```

## How to settle it

Say whether the agreement can be ended by notice and with which time, and what has to have failed,
and be left unmended, for it to be ended at once.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, found, on
from iopmodel.review.rule import Rule
from iopmodel.terms import Ending, EndingKind

__all__ = ["RULE", "Reason"]


_FOR_CAUSE: Final = frozenset({EndingKind.RESCISSION, EndingKind.EXCLUSION})


class Reason(Enum):
    """Which case is left out."""

    ONLY_FOR_CAUSE = "only-for-cause"
    NOTHING_ON_BREACH = "nothing-on-breach"


def _finds(parts: Parts) -> Iterator[Found]:
    # What takes the other's consent is no way out.
    endings = [one for one in parts.all(Ending) if one.act is not EndingKind.AGREEMENT]
    for_cause = [one for one in endings if one.grounds or one.act in _FOR_CAUSE]
    if endings and len(for_cause) == len(endings):
        yield found(Reason.ONLY_FOR_CAUSE, *(on(one, "grounds") for one in endings))
    elif endings and not for_cause:
        yield found(Reason.NOTHING_ON_BREACH, *(on(one, "grounds") for one in endings))


RULE: Final = Rule(
    key="ways-out",
    reasons={Reason.ONLY_FOR_CAUSE: Level.NOTE, Reason.NOTHING_ON_BREACH: Level.RISK},
    reads=(Ending,),
    finds=_finds,
)
