"""Days that not every year or month has.

## What it finds

The first period ends so late in a month that the steps by which it is extended are counted from a
day that not every month has (`steps`), or the agreement begins on 29 February, so that its
anniversaries fall on a day that most years lack (`first-day`).

## Why it matters

Whether a half-year from 31 August ends on 27, 28 or 29 February, and a year from 29 February on the
28th, is a matter on which programs, calendars and lawyers differ. A notice given on the day between
is in time or a day late.

## What triggers it

```python
>>> from datetime import date
>>> from iopmodel import Period, Span, Unstated
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import AutomaticExtension, Term
>>> def ending(last):
...     extension = AutomaticExtension(
...         step=Span.of(months=6), latest_end=Unstated(), notice_by=Unstated()
...     )
...     initial = Period(date(2024, 1, 1), last)
...     return agreed(Term(key="term", initial=initial, extension=extension))
>>> [finding] = RULES["leap-day"].findings(ending(date(2024, 8, 30)))
>>> finding.level.value, finding["first"]
('note', datetime.date(2024, 8, 31))

```

## What does not

```python
>>> RULES["leap-day"].findings(ending(date(2024, 8, 31)))
()

```

## How to settle it

Let periods begin on the first day of a month, or write out the day on which each of them ends.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from enum import Enum
from typing import Final

from iopmodel.dates.span import Span
from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, found, on
from iopmodel.review.rule import Rule
from iopmodel.terms import AgreedExtension, AutomaticExtension, NegotiableExtension, Term

__all__ = ["RULE", "Reason"]


_DAY: Final = timedelta(1)
_IN_EVERY_MONTH: Final = 28
_YEAR: Final = 12


class Reason(Enum):
    """What is counted from such a day."""

    STEPS = "steps"
    FIRST_DAY = "first-day"


def _finds(parts: Parts) -> Iterator[Found]:
    for term in parts.all(Term):
        first, extension = term.initial.first, term.extension
        if (first.month, first.day) == (2, 29):
            yield found(Reason.FIRST_DAY, on(term, "initial"), first=first)
        if isinstance(extension, (AutomaticExtension, AgreedExtension, NegotiableExtension)):
            step, last = extension.step, term.initial.last
            if isinstance(step, Span) and isinstance(last, date) and _lacks(last + _DAY, step):
                yield found(
                    Reason.STEPS, on(term, "initial", "extension"), first=last + _DAY, step=step
                )


def _lacks(first: date, step: Span) -> bool:
    """Return whether some step counted from a day comes to a month without it."""
    if not step.months or first.day <= _IN_EVERY_MONTH:
        return False
    # Whole years come to the same month, and only February differs from year to year.
    return step.months % _YEAR != 0 or first.month == 2  # it is February


RULE: Final = Rule(
    key="leap-day",
    reasons={Reason.STEPS: Level.NOTE, Reason.FIRST_DAY: Level.NOTE},
    reads=(Term,),
    finds=_finds,
)
