"""A day for a duty that the agreement does not reach.

## What it finds

A commitment, a report, a meeting or an enrolment is to happen at a time that is given by its dates,
and that time is over before the agreement begins (`before-it`), or begins after the last day that
the agreement can have (`after-it`).

## Why it matters

Nobody owes under an agreement what is to happen when it does not hold. Often the dates are left
over from the agreement before, and so may be the sums and the names beside them.

## What triggers it

```python
>>> from iopmodel import Period, Ref, Text
>>> from iopmodel.dates.recurrence import Once
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import Commitment, Modality
>>> def meeting(when):
...     return agreed(
...         Commitment(
...             key="oppet-hus", bearer=Ref("foreningen"), modality=Modality.OBLIGATION,
...             what=Text("hålla öppet hus", "hold an open house"), timing=Once(Period.parse(when)),
...         )
...     )
>>> [finding] = RULES["outside-term"].findings(meeting("2023-05-01/2023-05-31"))
>>> finding.level.value, finding.reason.value
('contradiction', 'before-it')

```

## What does not

```python
>>> RULES["outside-term"].findings(meeting("2024-05-01/2024-05-31"))
()

```

## How to settle it

Put in the dates that are meant; or say "each year in May", which fits every period.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from iopmodel.answers.ends import latest_end
from iopmodel.dates.period import Period
from iopmodel.dates.recurrence import Once
from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, against, found, on
from iopmodel.review.reading import recurrence_of, timed
from iopmodel.review.rule import Rule
from iopmodel.terms import Body, Capacity, Commitment, Report, Term

__all__ = ["RULE", "Reason"]


class Reason(Enum):
    """On which side of the agreement it lies."""

    BEFORE_IT = "before-it"
    AFTER_IT = "after-it"


def _finds(parts: Parts) -> Iterator[Found]:
    for term in parts.all(Term):
        for part, field, timing in timed(parts):
            rule = recurrence_of(timing)
            when = rule.when if isinstance(rule, Once) else None
            reason = _reason(when, term) if when is not None else None
            if reason is not None:
                yield found(reason, on(part, field), against(term, "initial"), when=when)


def _reason(when: Period, term: Term) -> Reason | None:
    if when.last < term.initial.first:
        return Reason.BEFORE_IT
    return Reason.AFTER_IT if latest_end(term) < when.first else None


RULE: Final = Rule(
    key="outside-term",
    reasons={Reason.BEFORE_IT: Level.CONTRADICTION, Reason.AFTER_IT: Level.CONTRADICTION},
    reads=(Body, Capacity, Commitment, Report, Term),
    finds=_finds,
)
