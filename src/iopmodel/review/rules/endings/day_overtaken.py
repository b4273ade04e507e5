"""A day of notice that another notice overtakes.

## What it finds

The agreement is extended unless notice is given by a certain day, and by another clause it can be
ended so long after a notice, at any time. Who misses the day can still leave before, or as soon as,
the period is over: the day stops nobody. Where it is said which of the clauses goes before the
other, nothing is found.

## Why it matters

Two clauses answer the question of the last day to give notice, and the answers differ by months.
The side that planned with the day will say that the extension is bound; the side that missed it
will point at the other clause.

## What triggers it

```python
>>> from datetime import date
>>> from iopmodel.answers.ends import latest_end
>>> from iopmodel.dates.period import Period
>>> from iopmodel.dates.recurrence import YearlyOn
>>> from iopmodel.dates.span import Span
>>> from iopmodel.parts import Ref
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import AutomaticExtension, Ending, EndingKind, Ends, Term
>>> def agreement(months):
...     extension = AutomaticExtension(
...         step=Span.of(years=1), latest_end=date(2026, 12, 31), notice_by=YearlyOn(6, 30)
...     )
...     term = Term(
...         key="term", initial=Period.parse("2024-01-01/P1Y"), extension=extension
...     )
...     notice = Span.of(months=months)
...     return agreed(
...         term,
...         Ending(
...             key="uppsagning", act=EndingKind.NOTICE, by=Ref("foreningen"), ends=Ends.WHOLE,
...             notice=notice,
...         ),
...     )
>>> [finding] = RULES["day-overtaken"].findings(agreement(3))
>>> finding.level.value, str(finding["day"]), str(finding["latest"])
('risk', '2024-06-30', '2024-09-30')

```

## What does not

```python
>>> RULES["day-overtaken"].findings(agreement(6))
()

```

## How to settle it

Say that notice during the term is given only on certain grounds, or takes effect at the end of a
period; or let the one day follow from the other: "three months before the period ends".
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from iopmodel.dates.deadlines import latest_notice
from iopmodel.dates.period import OPEN_END
from iopmodel.dates.recurrence import YearlyOn
from iopmodel.dates.span import Span
from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, found, on
from iopmodel.review.reading import days_of
from iopmodel.review.rule import Rule
from iopmodel.terms import AutomaticExtension, Ending, EndingKind, Precedence, TakesEffect, Term

__all__ = ["RULE", "Reason"]


_BY_NOTICE: Final = frozenset({EndingKind.NOTICE, EndingKind.WITHDRAWAL})


class Reason(Enum):
    """How the other notice differs."""

    SOONER = "sooner"


def _finds(parts: Parts) -> Iterator[Found]:
    ranked = [set(one.between) for one in parts.all(Precedence)]
    for term in parts.all(Term):
        extension, last = term.extension, term.initial.last
        if not isinstance(extension, AutomaticExtension) or last is OPEN_END:
            continue
        if not isinstance(extension.notice_by, YearlyOn):
            continue
        days = list(days_of(extension.notice_by, term.initial))
        for ending in parts.all(Ending):
            free = ending.act in _BY_NOTICE and not ending.grounds
            if not days or not free or not isinstance(ending.notice, Span):
                continue
            if any({term.key, ending.key} <= keys for keys in ranked):
                continue
            latest = latest_notice(last, ending.notice)
            if days[-1] < latest and ending.takes_effect is not TakesEffect.END_OF_PERIOD:
                yield found(
                    Reason.SOONER,
                    on(ending, "notice", "takes_effect"),
                    on(term, "extension"),
                    day=days[-1],
                    latest=latest,
                    last=last,
                    notice=ending.notice,
                )


RULE: Final = Rule(
    key="day-overtaken",
    reasons={Reason.SOONER: Level.RISK},
    reads=(
        Ending,
        Precedence,
        Term,
    ),
    finds=_finds,
)
