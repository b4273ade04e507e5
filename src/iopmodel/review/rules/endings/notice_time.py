"""Notice without a time.

## What it finds

A party may give notice or leave, and it is not said how long after that it ends (`unstated`), or
only in words that leave it open (`wording`).

## Why it matters

With no time it may end on the same day: participants lose their support, and staff who have months
of notice of their own are paid by nobody. Or it may end only when the term does, and the right is
worth nothing.

## What triggers it

```python
>>> from iopmodel.dates.span import Span
>>> from iopmodel.notgiven import Excluded, Unstated
>>> from iopmodel.parts import Ref
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import Ending, EndingKind, Ends
>>> def with_notice(notice):
...     return agreed(
...         Ending(
...             key="uppsagning", act=EndingKind.NOTICE, by=Ref("foreningen"), ends=Ends.WHOLE,
...             notice=notice,
...         )
...     )
>>> [finding] = RULES["notice-time"].findings(with_notice(Unstated()))
>>> finding.level.value, finding.reason.value
('gap', 'unstated')

```

## What does not

```python
>>> RULES["notice-time"].findings(with_notice(Span.of(months=3)))
()
>>> RULES["notice-time"].findings(with_notice(Excluded()))
()

```

## How to settle it

Say how long it is from the notice until it ends, long enough for both sides' staff and
participants; or that it ends at once.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from iopmodel.notgiven import OpenWording, Unstated
from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, found, on
from iopmodel.review.rule import Rule
from iopmodel.terms import Ending, EndingKind

__all__ = ["RULE", "Reason"]


_BY_NOTICE: Final = frozenset({EndingKind.NOTICE, EndingKind.WITHDRAWAL})


class Reason(Enum):
    """How the time is left open."""

    UNSTATED = "unstated"
    WORDING = "wording"


def _finds(parts: Parts) -> Iterator[Found]:
    for ending in parts.all(Ending):
        if ending.act in _BY_NOTICE:
            spot = on(ending, "notice")
            if isinstance(ending.notice, Unstated):
                yield found(Reason.UNSTATED, spot, act=ending.act, by=ending.by)
            elif isinstance(ending.notice, OpenWording):
                wording = ending.notice.phrase
                yield found(Reason.WORDING, spot, act=ending.act, by=ending.by, wording=wording)


RULE: Final = Rule(
    key="notice-time",
    reasons={Reason.UNSTATED: Level.GAP, Reason.WORDING: Level.GAP},
    reads=(Ending,),
    finds=_finds,
)
