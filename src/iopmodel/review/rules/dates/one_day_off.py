"""A term that is a day longer or shorter than whole years or months.

## What it finds

The first period is a day longer than whole months, because it ends on the day of the month on
which it began (`day-too-long`), or a day shorter (`day-too-short`). Periods of less than three
months are left aside.

## Why it matters

"From 1 July 2023 to 1 July 2024" is a year and a day. Two periods that follow each other then share
a day, or leave one out, and what is counted from the end, such as a notice, is off by one as well.

## What triggers it

```python
>>> from iopmodel import Period
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import Term
>>> def lasting(period):
...     return agreed(Term(key="term", initial=Period.parse(period)))
>>> [finding] = RULES["one-day-off"].findings(lasting("2023-07-01/2024-07-01"))
>>> finding.reason.value, str(finding["meant"])
('day-too-long', '2023-07-01/2024-06-30')

```

## What does not

```python
>>> RULES["one-day-off"].findings(lasting("2023-07-01/2024-06-30"))
()

```

## How to settle it

Write the last day that still belongs to it, and say "to and including".
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from enum import Enum
from typing import Final

import attrs

from iopmodel.dates.period import OPEN_END, Period
from iopmodel.dates.shifting import Rounding, shift
from iopmodel.dates.span import Span
from iopmodel.partnership.aggregate import Parts
from iopmodel.partnership.changes import becomes
from iopmodel.review.finding import Found, Level, found, on
from iopmodel.review.rule import Rule
from iopmodel.terms import Term

__all__ = ["RULE", "Reason"]


_DAY: Final = timedelta(1)
_SHORT: Final = 89


class Reason(Enum):
    """In which direction it is off."""

    DAY_TOO_LONG = "day-too-long"
    DAY_TOO_SHORT = "day-too-short"


def _finds(parts: Parts) -> Iterator[Found]:
    for term in parts.all(Term):
        initial = term.initial
        if initial.last is OPEN_END or len(initial) < _SHORT:
            continue
        for reason, last in (
            (Reason.DAY_TOO_LONG, initial.last - _DAY),
            (Reason.DAY_TOO_SHORT, initial.last + _DAY),
        ):
            if _whole(initial.first, last) and not _whole(initial.first, initial.last):
                meant = Period(initial.first, last)
                draft = becomes(term, attrs.evolve(term, initial=meant))
                yield found(reason, on(term, "initial"), settle=draft, period=initial, meant=meant)


def _whole(first: date, last: date) -> bool:
    """Return whether the days from the first to the last are whole months."""
    after = last + _DAY
    months = 12 * (after.year - first.year) + after.month - first.month
    return shift(first, Span.of(months=months), Rounding.UP) == after


RULE: Final = Rule(
    key="one-day-off",
    reasons={Reason.DAY_TOO_LONG: Level.NOTE, Reason.DAY_TOO_SHORT: Level.NOTE},
    reads=(Term,),
    finds=_finds,
)
