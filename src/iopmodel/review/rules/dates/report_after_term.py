"""A report that is due when the agreement is over.

## What it finds

The last report on the first period falls due after that period, and nothing extends the agreement
(`not-extended`), or only an extension would still cover it (`unless-extended`).

## Why it matters

An undertaking to report ends with the agreement that it stands in, unless the agreement says that
it outlasts it. Then the report that tells how it went is one that nobody owes.

## What triggers it

```python
>>> from iopmodel import Period
>>> from iopmodel.dates.recurrence import ReportingWindow
>>> from iopmodel.notgiven import NoClause
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import Report, Term
>>> def due_in(month):
...     year = Period.parse("2024-01-01/P1Y")
...     return agreed(
...         Term(key="term", initial=year, extension=NoClause()),
...         Report(key="rapport", name="Rapport", timing=ReportingWindow(7, 10, month)),
...     )
>>> [finding] = RULES["report-after-term"].findings(due_in(2))
>>> finding.level.value, finding.reason.value, finding["due"]
('risk', 'not-extended', datetime.date(2025, 2, 28))

```

## What does not

```python
>>> RULES["report-after-term"].findings(due_in(12))
()

```

## How to settle it

Say that the duty to report outlasts the agreement, and until when; or let the last report be due
within the term, and what is left be told at a closing meeting.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from enum import Enum
from typing import Final

from iopmodel.answers.ends import NOT_EXTENDED
from iopmodel.dates.deadlines import Counting, deadline_after
from iopmodel.dates.expansion import needs_event, occurrences
from iopmodel.dates.period import OPEN_END, Period
from iopmodel.dates.recurrence import ReportingWindow
from iopmodel.errors import OutOfCalendar
from iopmodel.notgiven import Excluded
from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, against, found, on
from iopmodel.review.reading import last_of
from iopmodel.review.rule import Rule
from iopmodel.terms import Following, Report, Term

__all__ = ["RULE", "Reason"]


_DAY: Final = timedelta(1)
_TWO_YEARS: Final = timedelta(731)


class Reason(Enum):
    """Whether the agreement may go on."""

    NOT_EXTENDED = "not-extended"
    UNLESS_EXTENDED = "unless-extended"


def _finds(parts: Parts) -> Iterator[Found]:
    for term in parts.all(Term):
        last = term.initial.last
        if last is OPEN_END:
            continue
        ends = isinstance(term.extension, (Excluded, *NOT_EXTENDED))
        for report in parts.all(Report):
            due = _last_due(report, term.initial, last)
            if due is not None and due > last:
                yield found(
                    Reason.NOT_EXTENDED if ends else Reason.UNLESS_EXTENDED,
                    on(report, "timing"),
                    against(term, "initial", "extension"),
                    due=due,
                    last=last,
                )


def _last_due(report: Report, initial: Period, last: date) -> date | None:
    """Return the day on which the last report on a first period is due, where that is known."""
    timing = report.timing
    if isinstance(timing, ReportingWindow):
        return max((_end(time.window) for time in occurrences(timing, initial)), default=None)
    if not isinstance(timing, Following) or needs_event(timing.rule):
        return None
    # What comes round within a year comes round within the last one; the rest is seldom.
    is_long = last - initial.first > _TWO_YEARS
    late = Period(last - _TWO_YEARS, last) if is_long else initial
    times = occurrences(timing.rule, initial, within=late)
    told = max((_end(time.covers or time.window) for time in times), default=None)
    if told is None:
        return None
    if timing.counting is Counting.FROM_AND_INCLUDING:
        due = last_of(told + _DAY, timing.within)
        return due if isinstance(due, date) else None
    try:
        return deadline_after(told, timing.within)
    except OutOfCalendar:
        return None


def _end(period: Period) -> date:
    assert isinstance(period.last, date)  # noqa: S101  # it is of a period with an end
    return period.last


RULE: Final = Rule(
    key="report-after-term",
    reasons={Reason.NOT_EXTENDED: Level.RISK, Reason.UNLESS_EXTENDED: Level.NOTE},
    reads=(Report, Term),
    finds=_finds,
)
