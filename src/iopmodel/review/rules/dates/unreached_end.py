"""A latest end that no step reaches.

## What it finds

The agreement is extended by steps of a certain length, and by a certain day at the latest, and
that day is not the end of any step. It is not said whether the last step is cut short, or whether
the one before it was the last.

## Why it matters

The last extension is then for some odd weeks or months, for which no amount is agreed and no
report is due, or it does not come about at all. Whoever has signed a lease to the latest day finds
out too late which of the two it was.

## What triggers it

```python
>>> from datetime import date
>>> from iopmodel import Period, Span, Unstated
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import AutomaticExtension, Term
>>> def until(latest):
...     extension = AutomaticExtension(
...         step=Span.of(years=1), latest_end=latest, notice_by=Unstated()
...     )
...     year = Period.parse("2024-01-01/P1Y")
...     return agreed(Term(key="term", initial=year, extension=extension))
>>> [finding] = RULES["unreached-end"].findings(until(date(2026, 6, 30)))
>>> finding["latest"], finding["last"]
(datetime.date(2026, 6, 30), datetime.date(2025, 12, 31))

```

## What does not

```python
>>> RULES["unreached-end"].findings(until(date(2026, 12, 31)))
()

```

## How to settle it

Let the latest day be the end of a step, or say that the last extension is shorter and what is paid
for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from enum import Enum
from typing import Final

from iopmodel.dates.period import OPEN_END, End
from iopmodel.dates.span import Span
from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, found, on
from iopmodel.review.reading import last_of
from iopmodel.review.rule import Rule
from iopmodel.terms import AgreedExtension, AutomaticExtension, NegotiableExtension, Term

__all__ = ["RULE", "Reason"]


_DAY: Final = timedelta(1)
_MONTH: Final = 31


class Reason(Enum):
    """How the steps and the latest day miss each other."""

    BETWEEN_STEPS = "between-steps"


def _finds(parts: Parts) -> Iterator[Found]:
    for term in parts.all(Term):
        extension, first = term.extension, term.initial.last
        if not isinstance(extension, (AutomaticExtension, AgreedExtension, NegotiableExtension)):
            continue
        step, latest = extension.step, extension.latest_end
        if isinstance(step, Span) and isinstance(latest, date) and first is not OPEN_END:
            last = _last_end(first, step, latest)
            if last < latest:
                yield found(
                    Reason.BETWEEN_STEPS,
                    on(term, "extension", "initial"),
                    step=step,
                    latest=latest,
                    last=last,
                )


def _last_end(first: date, step: Span, latest: date) -> date:
    """Return the last day of the last whole step that ends by the latest day."""
    # So many steps end by then at the least; the rest, some in a hundred, are gone through.
    number = (latest - first).days // (_MONTH * step.months + step.days)
    end = first
    while (after := _end(first, step, number)) <= latest and isinstance(after, date):
        end, number = after, number + 1
    return end


def _end(first: date, step: Span, number: int) -> End:
    return last_of(first + _DAY, number * step) if number else first


RULE: Final = Rule(
    key="unreached-end",
    reasons={Reason.BETWEEN_STEPS: Level.CONTRADICTION},
    reads=(Term,),
    finds=_finds,
)
