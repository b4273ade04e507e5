"""An end because of a breach, without a warning or a ground.

## What it finds

The agreement can be rescinded, or a party excluded, and nothing has to come first: no talk, no
warning, no time to mend what is wrong (`unwarned`). Or it is not said what has to have happened for
that (`no-ground`).

## Why it matters

What ends at once ends for the participants too. Most shortcomings can be mended in weeks, and a
partnership that provides for talks about them should not let one side skip the talks.

## What triggers it

```python
>>> from iopmodel.parts import Ref, Text
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import Ending, EndingKind, Ends
>>> def rescinded(*after):
...     return agreed(
...         Ending(
...             key="havning", act=EndingKind.RESCISSION, by=Ref("kommunen"), ends=Ends.WHOLE,
...             grounds=[Text("en part brister", "a party fails")], after=after,
...         )
...     )
>>> [finding] = RULES["rescission-unwarned"].findings(rescinded())
>>> finding.level.value, finding.reason.value
('risk', 'unwarned')

```

## What does not

```python
>>> RULES["rescission-unwarned"].findings(rescinded(Text("tid för rättelse", "time to remedy")))
()

```

Nor does a right of which it is not given what comes first.

## How to settle it

Let a written warning come first, with so many days to mend what is wrong, unless it cannot be
mended; and name the failures that are grave enough.
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


_FOR_BREACH: Final = frozenset({EndingKind.RESCISSION, EndingKind.EXCLUSION})


class Reason(Enum):
    """What is missing."""

    UNWARNED = "unwarned"
    NO_GROUND = "no-ground"


def _finds(parts: Parts) -> Iterator[Found]:
    for ending in parts.all(Ending):
        if ending.act in _FOR_BREACH:
            if ending.after == ():
                yield found(Reason.UNWARNED, on(ending, "after"), act=ending.act)
            if not ending.grounds:
                yield found(Reason.NO_GROUND, on(ending, "grounds"), act=ending.act)


RULE: Final = Rule(
    key="rescission-unwarned",
    reasons={Reason.UNWARNED: Level.RISK, Reason.NO_GROUND: Level.GAP},
    reads=(Ending,),
    finds=_finds,
)
