"""Work without pay, or pay without work.

## What it finds

After a notice what has been paid may be kept for a shorter time than the notice runs (`paid-less`),
or for a longer one (`paid-longer`).

## Why it matters

Paid for less, the association owes work that nobody pays for, and will stop earlier. Paid for more,
the payer pays for what is no longer done, which a public payer can hardly defend.

## What triggers it

```python
>>> from iopmodel.dates.span import Span
>>> from iopmodel.parts import Ref
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import Ending, EndingKind, Ends
>>> def kept(months):
...     return agreed(
...         Ending(
...             key="uppsagning", act=EndingKind.NOTICE, by=Ref("foreningen"), ends=Ends.WHOLE,
...             notice=Span.of(months=3), keeps_pay=Span.of(months=months),
...         )
...     )
>>> [finding] = RULES["pay-and-notice"].findings(kept(1))
>>> finding.level.value, finding.reason.value
('risk', 'paid-less')

```

## What does not

```python
>>> RULES["pay-and-notice"].findings(kept(3))
()

```

## How to settle it

Let pay and work last equally long, or say what is done in the time that is not paid for.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from iopmodel.dates.period import Period
from iopmodel.dates.span import Span
from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, found, on
from iopmodel.review.rule import Rule
from iopmodel.terms import Ending, Term

__all__ = ["RULE", "Reason"]


class Reason(Enum):
    """Which of the two is longer."""

    PAID_LESS = "paid-less"
    PAID_LONGER = "paid-longer"


def _finds(parts: Parts) -> Iterator[Found]:
    for term in parts.all(Term):
        for ending in parts.all(Ending):
            notice, kept = ending.notice, ending.keeps_pay
            if not isinstance(notice, Span) or not isinstance(kept, Span):
                continue
            # Months and days are compared where the agreement begins.
            first = term.initial.first
            ends, paid = (Period.starting(first, span).last for span in (notice, kept))
            if ends != paid:
                yield found(
                    Reason.PAID_LESS if paid < ends else Reason.PAID_LONGER,
                    on(ending, "keeps_pay"),
                    on(ending, "notice"),
                    notice=notice,
                    kept=kept,
                )


RULE: Final = Rule(
    key="pay-and-notice",
    reasons={Reason.PAID_LESS: Level.RISK, Reason.PAID_LONGER: Level.NOTE},
    reads=(
        Ending,
        Term,
    ),
    finds=_finds,
)
