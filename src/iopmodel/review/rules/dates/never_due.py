"""A duty whose time never comes.

## What it finds

A commitment, a report, a meeting or an enrolment is to happen on certain days or in certain months,
and none of them falls within the first period.

## Why it matters

If the agreement is not extended, the duty is never due. A report "by 1 March each year" under an
agreement from April to December tells nobody anything.

## What triggers it

```python
>>> from iopmodel import Period
>>> from iopmodel.dates.recurrence import YearlyOn
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import Report, Term
>>> def reported_by(month):
...     spring = Period.parse("2024-01-01/2024-06-30")
...     report = Report(key="rapport", name="Rapport", timing=YearlyOn(month, 1))
...     return agreed(Term(key="term", initial=spring), report)
>>> [finding] = RULES["never-due"].findings(reported_by(9))
>>> finding.level.value, finding.parts
('risk', ('rapport', 'term'))

```

## What does not

```python
>>> RULES["never-due"].findings(reported_by(3))
()

```

## How to settle it

Set a day that lies within the first period, or count it from the period's end.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from iopmodel.dates.expansion import needs_event
from iopmodel.dates.period import OPEN_END
from iopmodel.dates.recurrence import BeforeEnd
from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, against, found, on
from iopmodel.review.reading import first_time, recurrence_of, timed
from iopmodel.review.rule import Rule
from iopmodel.terms import Body, Capacity, Commitment, IfContinued, Report, Term

__all__ = ["RULE", "Reason"]


class Reason(Enum):
    """Where its days lie."""

    NONE_WITHIN = "none-within"


def _finds(parts: Parts) -> Iterator[Found]:
    for term in parts.all(Term):
        for part, field, timing in timed(parts):
            rule = recurrence_of(timing)
            # What is only due if it goes on is not meant to be due before.
            if rule is None or isinstance(timing, IfContinued) or needs_event(rule):
                continue
            # A term without an end has no day before its end.
            endless = term.initial.last is OPEN_END and isinstance(rule, BeforeEnd)
            if not endless and first_time(rule, term.initial) is None:
                yield found(
                    Reason.NONE_WITHIN,
                    on(part, field),
                    against(term, "initial"),
                    timing=timing,
                    period=term.initial,
                )


RULE: Final = Rule(
    key="never-due",
    reasons={Reason.NONE_WITHIN: Level.RISK},
    reads=(Body, Capacity, Commitment, Report, Term),
    finds=_finds,
)
