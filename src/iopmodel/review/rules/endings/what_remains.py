"""One leaves, and nothing can remain.

## What it finds

A party may end its own commitment or participation, or may be excluded, and be the only one on its
side: nobody remains with whom the others could go on, but the agreement does not say that it ends
(`last-of-its-side`). Or it is not said at all what ends (`unstated`).

## Why it matters

With one side gone there is no partnership between the public and civil society left. Whether the
others are then free at once, after the notice, or still owe reports, premises and money, is not
said.

## What triggers it

```python
>>> from iopmodel.parts import Ref
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import Ending, EndingKind, Ends
>>> def left(ends):
...     return agreed(
...         Ending(key="uttrade", act=EndingKind.WITHDRAWAL, by=Ref("foreningen"), ends=ends)
...     )
>>> [finding] = RULES["what-remains"].findings(left(Ends.PARTICIPATION))
>>> finding.level.value, finding.reason.value, finding["who"]
('risk', 'last-of-its-side', ('foreningen',))

```

## What does not

```python
>>> RULES["what-remains"].findings(left(Ends.WHOLE))
()

```

## How to settle it

Say that the whole agreement ends when only one side remains, on the same day, and what each then
still owes.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from iopmodel.notgiven import OpenWording, Unstated
from iopmodel.partnership.aggregate import Parts
from iopmodel.parts import Ref
from iopmodel.review.finding import Found, Level, found, on
from iopmodel.review.reading import parties_of
from iopmodel.review.rule import Rule
from iopmodel.terms import Ending, EndingKind, Ends, Party, Sector

__all__ = ["RULE", "Reason"]


class Reason(Enum):
    """Why it is not known what remains."""

    LAST_OF_ITS_SIDE = "last-of-its-side"
    UNSTATED = "unstated"


def _finds(parts: Parts) -> Iterator[Found]:
    parties = parts.all(Party)
    sides = [[one.key for one in parties if one.sector is sector] for sector in Sector]
    alone = {side[0] for side in sides if len(side) == 1}
    for ending in parts.all(Ending):
        if isinstance(ending.ends, (Unstated, OpenWording)):
            yield found(Reason.UNSTATED, on(ending, "ends"), act=ending.act)
        elif ending.ends in (Ends.COMMITMENT, Ends.PARTICIPATION):
            # Who is excluded, or goes by agreement, may be any of them: it has to be so of each.
            of_any = alone if len(alone) == len(parties) else set[str]()
            is_any = ending.act in {EndingKind.AGREEMENT, EndingKind.EXCLUSION}
            who = of_any if is_any else alone & parties_of(ending.by, parts)
            if who:
                yield found(
                    Reason.LAST_OF_ITS_SIDE,
                    on(ending, "ends"),
                    act=ending.act,
                    who=tuple(Ref(key) for key in sorted(who)),
                )


RULE: Final = Rule(
    key="what-remains",
    reasons={Reason.LAST_OF_ITS_SIDE: Level.RISK, Reason.UNSTATED: Level.GAP},
    reads=(
        Ending,
        Party,
    ),
    finds=_finds,
)
