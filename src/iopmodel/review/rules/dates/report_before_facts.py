"""A report that is due before what it tells of has happened.

## What it finds

A report is due on a day that lies before the last day it is to tell of (`before`), or on that very
day (`on-last-day`). Reports of which the text only says how often they are to be made are left
aside: nothing is said of their day.

## Why it matters

The author has to guess the last months, or to be late. What was guessed stands in the accounts on
which money is paid or claimed back.

## What triggers it

```python
>>> from iopmodel import Span
>>> from iopmodel.dates.recurrence import BeforeEnd, ReportingWindow
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import Covers, Report
>>> def report(timing):
...     return agreed(Report(key="rapport", name="Rapport", timing=timing, covers=Covers.ITS_TIME))
>>> yearly = BeforeEnd(Span.of(months=1), of=Span.of(years=1))
>>> [finding] = RULES["report-before-facts"].findings(report(yearly))
>>> finding.level.value, finding["due"], str(finding["covers"])
('risk', datetime.date(2024, 11, 30), '2024-01-01/2024-12-31')

```

## What does not

```python
>>> RULES["report-before-facts"].findings(report(ReportingWindow(1, 10, 12)))
()

```

## How to settle it

Let the report be due some weeks after the time it tells of; or let it tell of a shorter time, such
as the first ten months, and have the rest follow.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import Enum
from typing import Final

from iopmodel.dates.period import OPEN_END, Period
from iopmodel.dates.recurrence import BeforeEnd, Each, Throughout, Times
from iopmodel.notgiven import NotGiven
from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, found, on
from iopmodel.review.reading import first_time, recurrence_of
from iopmodel.review.rule import Rule
from iopmodel.terms import Covers, Report, Term

__all__ = ["RULE", "Reason"]


_HOW_OFTEN_ONLY: Final = (Each, Times, Throughout)


class Reason(Enum):
    """Where the day lies."""

    BEFORE = "before"
    ON_LAST_DAY = "on-last-day"


def _finds(parts: Parts) -> Iterator[Found]:
    for term in parts.all(Term):
        for report in parts.all(Report):
            told = _told(report, term)
            if told is None:
                continue
            due, covers = told
            if due <= covers.last:
                yield found(
                    Reason.BEFORE if due < covers.last else Reason.ON_LAST_DAY,
                    on(report, "timing", "covers"),
                    due=due,
                    covers=covers,
                )


def _told(report: Report, term: Term) -> tuple[date, Period] | None:
    """Return the first day on which it is due, and the time it tells of, where both have an end."""
    rule = recurrence_of(report.timing)
    if rule is None or isinstance(rule, _HOW_OFTEN_ONLY):
        return None
    time = first_time(rule, term.initial)
    if time is None or time.window.last is OPEN_END:
        return None
    covers = term.initial if report.covers is Covers.TERM else time.covers
    # Before the end of a year, and about what time is not said: about that year.
    unclear = isinstance(report.covers, NotGiven) and not isinstance(rule, BeforeEnd)
    if covers is None or covers.last is OPEN_END or unclear:
        return None
    return time.window.last, covers


RULE: Final = Rule(
    key="report-before-facts",
    reasons={Reason.BEFORE: Level.RISK, Reason.ON_LAST_DAY: Level.NOTE},
    reads=(Report, Term),
    finds=_finds,
)
