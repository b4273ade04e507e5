"""Instalments that do not come to the whole sum.

## What it finds

The shares in which a sum is paid come to more than the whole (`more-than-all`), or to less
(`less-than-all`): over the first year where the sum is for each year, over the first period where
it is for the whole term. A plan with an instalment whose times cannot be reckoned is left alone.

## Why it matters

What is paid too much is claimed back, long after it was spent; what is never paid was counted on.

## What triggers it

```python
>>> from fractions import Fraction
>>> from iopmodel.dates.recurrence import InMonths
>>> from iopmodel.money import sek
>>> from iopmodel.parts import Ref
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import Funding, Instalment, PaymentPlan, Per
>>> def paid_in(*months):
...     frame = Funding(
...         key="medel", payer=Ref("kommunen"), payee=Ref("foreningen"),
...         amount=sek(200_000), per=Per.YEAR,
...     )
...     half = Instalment(share=Fraction(1, 2), timing=InMonths(months))
...     return agreed(frame, PaymentPlan(key="plan", of=frame, instalments=[half]))
>>> [finding] = RULES["instalment-shares"].findings(paid_in(1, 5, 9))
>>> finding.level.value, finding.reason.value, finding["share"]
('contradiction', 'more-than-all', Fraction(3, 2))

```

## What does not

```python
>>> RULES["instalment-shares"].findings(paid_in(1, 7))
()

```

## How to settle it

Correct the shares or the months, so that the payments of a year, or of the term, come to the whole
sum.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from fractions import Fraction
from itertools import islice
from typing import Final

from iopmodel.dates.expansion import needs_event, occurrences
from iopmodel.dates.period import OPEN_END, Period
from iopmodel.dates.recurrence import Once
from iopmodel.dates.span import Span
from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, against, found, on
from iopmodel.review.reading import recurrence_of
from iopmodel.review.rule import Rule
from iopmodel.terms import Funding, OnWorkingDay, PaymentPlan, Per, Term

__all__ = ["RULE", "Reason"]


# A plan of more payments than these is by the week or by the day, and of no fixed shares.
_MOST: Final = 400


class Reason(Enum):
    """On which side of the whole."""

    MORE_THAN_ALL = "more-than-all"
    LESS_THAN_ALL = "less-than-all"


def _finds(parts: Parts) -> Iterator[Found]:
    for term in parts.all(Term):
        for plan in parts.all(PaymentPlan):
            period = _paid_over(parts[Funding, plan.of], term)
            share = _share(plan, period, term) if period is not None else None
            if share is not None and share != 1:
                yield found(
                    Reason.MORE_THAN_ALL if share > 1 else Reason.LESS_THAN_ALL,
                    on(plan, "instalments"),
                    against(term, "initial"),
                    share=share,
                    period=period,
                )


def _paid_over(frame: Funding, term: Term) -> Period | None:
    """Return the time over which the whole sum is paid, where it is known."""
    if frame.per is Per.TERM:
        return None if term.initial.last is OPEN_END else term.initial
    year = Period.starting(term.initial.first, Span.of(years=1))
    return year if frame.per is Per.YEAR and year.last <= term.initial.last else None


def _share(plan: PaymentPlan, period: Period, term: Term) -> Fraction | None:
    total = Fraction(0)
    for instalment in plan.instalments:
        rule = recurrence_of(instalment.timing)
        # What hangs on a condition may be instead of another.
        is_plain = rule is instalment.timing or isinstance(instalment.timing, OnWorkingDay)
        if rule is None or not is_plain or needs_event(rule):
            return None
        # Of several years, one payment may be for any of them; of one, also after its end.
        if isinstance(rule, Once) and period != term.initial:
            return None
        times = sum(1 for _ in islice(occurrences(rule, period), _MOST))
        total += instalment.share * times
    return total


RULE: Final = Rule(
    key="instalment-shares",
    reasons={Reason.MORE_THAN_ALL: Level.CONTRADICTION, Reason.LESS_THAN_ALL: Level.GAP},
    reads=(
        Funding,
        PaymentPlan,
        Term,
    ),
    finds=_finds,
)
