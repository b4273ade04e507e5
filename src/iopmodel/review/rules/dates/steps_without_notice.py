"""Extensions that no day of notice belongs to.

## What it finds

The agreement is extended by itself time and again, by steps shorter than the year in which the
day of notice comes round. So there are steps before which no day of notice falls: it is not said
whether a notice on the day before stops the next step only, or those until the next such day.

## Why it matters

A party that gave notice in time finds itself bound for another half-year, or one that counted on
that half-year finds it gone. Each of the two can read the same clause in its own way.

## What triggers it

```python
>>> from datetime import date
>>> from iopmodel import Period, Span
>>> from iopmodel.dates.recurrence import YearlyOn
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import AutomaticExtension, Term
>>> def extended_by(step):
...     extension = AutomaticExtension(
...         step=step, latest_end=date(2026, 12, 31), notice_by=YearlyOn(9, 30)
...     )
...     year = Period.parse("2024-01-01/P1Y")
...     return agreed(Term(key="term", initial=year, extension=extension))
>>> [finding] = RULES["steps-without-notice"].findings(extended_by(Span.of(months=6)))
>>> finding.level.value, str(finding["period"])
('risk', '2025-07-01/2025-12-31')

```

## What does not

```python
>>> RULES["steps-without-notice"].findings(extended_by(Span.of(years=1)))
()

```

## How to settle it

Count the day of notice back from the end of each step ("three months before the period ends"), or
say which extensions a notice on the yearly day stops.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from itertools import islice, pairwise
from typing import Final

from iopmodel.answers.ends import stretches
from iopmodel.dates.period import Period
from iopmodel.dates.recurrence import YearlyOn
from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, found, on
from iopmodel.review.reading import days_of
from iopmodel.review.rule import Rule
from iopmodel.terms import AutomaticExtension, Term

__all__ = ["RULE", "Reason"]

# A day of a year falls in one of so many stretches, however short; a year after, it comes again.
_ENOUGH: Final = 367


class Reason(Enum):
    """Why a day of notice is missing."""

    SHORTER_THAN_A_YEAR = "shorter-than-a-year"


def _finds(parts: Parts) -> Iterator[Found]:
    for term in parts.all(Term):
        extension = term.extension
        if isinstance(extension, AutomaticExtension) and isinstance(extension.notice_by, YearlyOn):
            without = _first_without(term, extension.notice_by)
            if without is not None:
                yield found(
                    Reason.SHORTER_THAN_A_YEAR,
                    on(term, "extension"),
                    step=extension.step,
                    day=extension.notice_by,
                    period=without,
                )


def _first_without(term: Term, yearly: YearlyOn) -> Period | None:
    """Return the first step, not counting the first, before which no day of notice falls."""
    following = list(islice(stretches(term), 1, _ENOUGH))
    for before, step in pairwise(following):
        if not any(days_of(yearly, before)):
            return step
    return None


RULE: Final = Rule(
    key="steps-without-notice",
    reasons={Reason.SHORTER_THAN_A_YEAR: Level.RISK},
    reads=(Term,),
    finds=_finds,
)
