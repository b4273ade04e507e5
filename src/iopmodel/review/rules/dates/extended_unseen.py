"""An extension that is decided before anything has been reported.

## What it finds

The day by which notice has to be given against the first extension, or by which it has to be agreed
on, comes before any report is due that has a day of its own (`decided-first`), or at least before
any report on a whole year (`before-yearly`).

## Why it matters

Whether to go on is the one decision that follow-up is for. If the first report comes after it, the
decision is made on hearsay, and the report changes nothing.

## What triggers it

```python
>>> from iopmodel import Period, Span, Unstated
>>> from iopmodel.dates.recurrence import ReportingWindow, YearlyOn
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import AutomaticExtension, Report, Term
>>> def decided(month):
...     extension = AutomaticExtension(
...         step=Span.of(years=1), latest_end=Unstated(), notice_by=YearlyOn(month, 15)
...     )
...     year = Period.parse("2024-01-01/P1Y")
...     report = Report(key="rapport", name="Rapport", timing=ReportingWindow(1, 6, 8))
...     return agreed(Term(key="term", initial=year, extension=extension), report)
>>> [finding] = RULES["extended-unseen"].findings(decided(6))
>>> finding.level.value, finding["decided"], finding["reported"]
('risk', datetime.date(2024, 6, 15), datetime.date(2024, 8, 31))

```

## What does not

```python
>>> RULES["extended-unseen"].findings(decided(9))
()

```

## How to settle it

Let a report on the first months be due before that day, or move the day to some weeks after the
report; three months before the end is still time to plan.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import Enum
from typing import Final, TypeGuard

from iopmodel.dates.expansion import Occurrence
from iopmodel.dates.period import OPEN_END
from iopmodel.dates.recurrence import Throughout, Times, YearlyOn
from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, found, on
from iopmodel.review.reading import days_of, decision_day, first_time, recurrence_of
from iopmodel.review.rule import Rule
from iopmodel.terms import Following, Report, Term

__all__ = ["RULE", "Reason"]


_YEAR: Final = 365


class Reason(Enum):
    """What it comes before."""

    DECIDED_FIRST = "decided-first"
    BEFORE_YEARLY = "before-yearly"


def _finds(parts: Parts) -> Iterator[Found]:
    for term in parts.all(Term):
        yearly = decision_day(term)
        if not isinstance(yearly, YearlyOn) or term.initial.last is OPEN_END:
            continue
        decided = max(days_of(yearly, term.initial), default=None)
        times = [(report, _first_time(report, term)) for report in parts.all(Report)]
        due = [(_day(time), report) for report, time in times if time is not None]
        of_years = [
            (_day(time), report)
            for report, time in times
            # Of several reports a year, none is on all of it.
            if _is_of_a_year(time) and not isinstance(report.timing, Times)
        ]
        for reason, some in (Reason.DECIDED_FIRST, due), (Reason.BEFORE_YEARLY, of_years):
            reported = min((day for day, _ in some), default=None)
            if decided is not None and reported is not None and decided < reported:
                yield found(
                    reason,
                    on(term, "extension"),
                    *(on(report, "timing") for day, report in some if day == reported),
                    decided=decided,
                    reported=reported,
                )
                break


def _first_time(report: Report, term: Term) -> Occurrence | None:
    """Return the first time that it is due, if that has a last day."""
    timing = report.timing
    # What follows on a time is due after it; that it begins after the day is enough to know.
    rule = timing.rule if isinstance(timing, Following) else recurrence_of(timing)
    if rule is None or isinstance(rule, Throughout):
        return None
    time = first_time(rule, term.initial)
    return time if time is not None and time.window.last is not OPEN_END else None


def _day(time: Occurrence) -> date:
    assert isinstance(time.window.last, date)  # noqa: S101  # others are left out
    return time.window.last


def _is_of_a_year(time: Occurrence | None) -> TypeGuard[Occurrence]:
    return time is not None and time.covers is not None and len(time.covers) >= _YEAR


RULE: Final = Rule(
    key="extended-unseen",
    reasons={Reason.DECIDED_FIRST: Level.RISK, Reason.BEFORE_YEARLY: Level.NOTE},
    reads=(Term, Report),
    finds=_finds,
)
