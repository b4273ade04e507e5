"""A report that nobody owes, gets or knows when to give.

## What it finds

It is not said who makes a report (`no-author`), who gets it (`no-recipient`), or when it is due
(`no-time`).

## Why it matters

A report is what the public party's committee and auditors rest on. One without a recipient is
read by nobody; one without an author or a day cannot be late.

## What triggers it

```python
>>> from iopmodel import Ref
>>> from iopmodel.dates import Each, Span
>>> from iopmodel.notgiven import Unstated
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import Report
>>> def reported(to):
...     return agreed(Report(
...         key="redovisning", name="redovisning", author=Ref("foreningen"), recipient=to,
...         timing=Each(Span.of(months=6)),
...     ))
>>> [finding] = RULES["report-unaddressed"].findings(reported(Unstated()))
>>> finding.level.value, finding.reason.value
('gap', 'no-recipient')

```

## What does not

```python
>>> RULES["report-unaddressed"].findings(reported(Ref("kommunen")))
()

```

## How to settle it

Say who makes the report, to whom it goes and by which day.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, found, on
from iopmodel.review.reading import is_unsaid
from iopmodel.review.rule import Rule
from iopmodel.terms import Report

__all__ = ["RULE", "Reason"]


class Reason(Enum):
    """What it lacks."""

    NO_AUTHOR = "no-author"
    NO_RECIPIENT = "no-recipient"
    NO_TIME = "no-time"


_FIELDS: Final = {
    "author": Reason.NO_AUTHOR,
    "recipient": Reason.NO_RECIPIENT,
    "timing": Reason.NO_TIME,
}


def _finds(parts: Parts) -> Iterator[Found]:
    for report in parts.all(Report):
        for field, reason in _FIELDS.items():
            if is_unsaid(getattr(report, field)):
                yield found(reason, on(report, field))


RULE: Final = Rule(
    key="report-unaddressed",
    reasons=dict.fromkeys(Reason, Level.GAP),
    reads=(Report,),
    finds=_finds,
)
