"""A notice that is longer than the time it could end.

## What it finds

Notice has to be given so long before the partnership ends by it that even a notice given on the
first day does not end the first period early (`first-period`), or one given on the first day of an
extension does not end that extension early (`extension`).

## Why it matters

A right to end the agreement that cannot be used before the agreement runs out by itself is no
right. A party that wants to leave reads that it may, and finds that it cannot.

## What triggers it

```python
>>> from iopmodel import Period, Span
>>> from iopmodel.parts import Ref
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import Ending, EndingKind, Ends
>>> def with_notice(months):
...     return agreed(
...         Ending(
...             key="uppsagning", act=EndingKind.NOTICE, by=Ref("foreningen"), ends=Ends.WHOLE,
...             notice=Span.of(months=months),
...         )
...     )
>>> [finding] = RULES["notice-too-long"].findings(with_notice(12))
>>> finding.level.value, finding.reason.value, str(finding["period"])
('risk', 'first-period', '2024-01-01/2024-12-31')

```

## What does not

```python
>>> RULES["notice-too-long"].findings(with_notice(3))
()

```

## How to settle it

Shorten the time, so that a notice makes a difference for some months at least; or say that the
agreement cannot be ended early.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from iopmodel.answers.ends import stretches
from iopmodel.dates.period import OPEN_END, Period
from iopmodel.dates.span import Span
from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, against, found, on
from iopmodel.review.reading import last_of
from iopmodel.review.rule import Rule
from iopmodel.terms import Ending, EndingKind, Term

__all__ = ["RULE", "Reason"]


_BY_NOTICE: Final = frozenset({EndingKind.NOTICE, EndingKind.WITHDRAWAL})


class Reason(Enum):
    """Which time is too short for it."""

    FIRST_PERIOD = "first-period"
    EXTENSION = "extension"


def _finds(parts: Parts) -> Iterator[Found]:
    for term in parts.all(Term):
        # All extensions but the last, which a latest end may cut short, are of one length.
        times = dict(zip(Reason, stretches(term), strict=False))
        for ending in parts.all(Ending):
            if ending.act not in _BY_NOTICE or not isinstance(ending.notice, Span):
                continue
            for reason, period in times.items():
                if _outlasts(ending.notice, period):
                    yield found(
                        reason,
                        on(ending, "notice"),
                        against(term),
                        notice=ending.notice,
                        period=period,
                    )
                    break


def _outlasts(notice: Span, period: Period) -> bool:
    last = period.last
    return last is not OPEN_END and last_of(period.first, notice) >= last


RULE: Final = Rule(
    key="notice-too-long",
    reasons={Reason.FIRST_PERIOD: Level.RISK, Reason.EXTENSION: Level.NOTE},
    reads=(Ending, Term),
    finds=_finds,
)
