"""A day for deciding that the first period does not have.

## What it finds

The agreement names a day of each year by which notice has to be given against the next extension,
or by which the parties have to agree on it, and for the first extension there is no such day to
use: none falls within the first period (`none-within`), the only one is its first day, when the
agreement has hardly begun (`first-day`), or it is its last day, so that the decision is known when
it has to be acted on (`last-day`).

## Why it matters

Nobody can then say whether the agreement goes on after its first period. The side that relies on
the extension has planned staff and premises for a period that the other side can deny.

## What triggers it

```python
>>> from datetime import date
>>> from iopmodel import Period, Span
>>> from iopmodel.dates.recurrence import YearlyOn
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import AgreedExtension, Term
>>> def until(month, day):
...     extension = AgreedExtension(
...         step=Span.of(years=1), latest_end=date(2026, 8, 31), agree_by=YearlyOn(month, day)
...     )
...     half = Period.parse("2024-03-01/2024-08-31")
...     return agreed(Term(key="term", initial=half, extension=extension))
>>> [finding] = RULES["decision-day"].findings(until(9, 1))
>>> finding.level.value, finding.reason.value, str(finding["period"])
('contradiction', 'none-within', '2024-03-01/2024-08-31')

```

## What does not

```python
>>> RULES["decision-day"].findings(until(6, 1))
()

```

## How to settle it

Name a day that lies within the first period, some months before its end; or count back from the
end ("at the latest three months before the period ends"), which then fits every period.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from iopmodel.dates.period import OPEN_END
from iopmodel.dates.recurrence import YearlyOn
from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, found, on
from iopmodel.review.reading import days_of, decision_day
from iopmodel.review.rule import Rule
from iopmodel.terms import Term

__all__ = ["RULE", "Reason"]


class Reason(Enum):
    """In which way the day does not fit."""

    NONE_WITHIN = "none-within"
    FIRST_DAY = "first-day"
    LAST_DAY = "last-day"


def _finds(parts: Parts) -> Iterator[Found]:
    for term in parts.all(Term):
        yearly, initial = decision_day(term), term.initial
        if not isinstance(yearly, YearlyOn) or initial.last is OPEN_END:
            continue
        days = list(days_of(yearly, initial))
        spot = on(term, "extension", "initial")
        if not days:
            yield found(Reason.NONE_WITHIN, spot, day=yearly, period=initial)
        elif days == [initial.first]:
            yield found(Reason.FIRST_DAY, spot, day=days[0])
        elif days == [initial.last]:
            yield found(Reason.LAST_DAY, spot, day=days[0])


RULE: Final = Rule(
    key="decision-day",
    reasons={
        Reason.NONE_WITHIN: Level.CONTRADICTION,
        Reason.FIRST_DAY: Level.RISK,
        Reason.LAST_DAY: Level.RISK,
    },
    reads=(Term,),
    finds=_finds,
)
