"""Money that is promised and has no day.

## What it finds

It is not said when a sum is paid: there is no plan for it (`no-plan`), or an instalment whose time
is left open (`left-open`). Or an instalment has a time, and none that falls within the first period
(`none-within`).

## Why it matters

An association has no other money to lend the work. Paid in January or in December is whether it can
hire at all; and interest on a late payment runs from a day that nobody has set.

## What triggers it

```python
>>> from fractions import Fraction
>>> from iopmodel.dates.recurrence import InMonths
>>> from iopmodel.money import sek
>>> from iopmodel.parts import Ref
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import Funding, Instalment, PaymentPlan
>>> frame = Funding(
...     key="medel", payer=Ref("kommunen"), payee=Ref("foreningen"), amount=sek(200_000)
... )
>>> [finding] = RULES["payment-time"].findings(agreed(frame))
>>> finding.level.value, finding.reason.value
('gap', 'no-plan')

```

## What does not

```python
>>> half = Instalment(share=Fraction(1, 2), timing=InMonths([1, 7]))
>>> plan = PaymentPlan(key="plan", of=frame, instalments=[half])
>>> RULES["payment-time"].findings(agreed(frame, plan))
()

```

## How to settle it

Say how large each payment is and by which day it is made, or against which invoice.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from iopmodel.dates.expansion import needs_event
from iopmodel.dates.period import OPEN_END
from iopmodel.dates.recurrence import Once
from iopmodel.money import Money
from iopmodel.notgiven import OpenWording, Unstated
from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, against, found, on
from iopmodel.review.reading import first_time, recurrence_of
from iopmodel.review.rule import Rule
from iopmodel.terms import Funding, IfContinued, PaymentPlan, Term, Timing

__all__ = ["RULE", "Reason"]


class Reason(Enum):
    """Why it has no day."""

    NO_PLAN = "no-plan"
    LEFT_OPEN = "left-open"
    NONE_WITHIN = "none-within"


def _finds(parts: Parts) -> Iterator[Found]:
    plans = parts.all(PaymentPlan)
    planned = {plan.of for plan in plans}
    for frame in parts.all(Funding):
        # Where the sum stands elsewhere, so may its days.
        if isinstance(frame.amount, Money) and frame.key not in planned:
            yield found(Reason.NO_PLAN, on(frame), amount=frame.amount)
    for plan in plans:
        timings = [instalment.timing for instalment in plan.instalments]
        if any(isinstance(timing, (Unstated, OpenWording)) for timing in timings):
            yield found(Reason.LEFT_OPEN, on(plan, "instalments"))
        for term in parts.all(Term):
            for timing in timings:
                if _is_never_within(timing, term):
                    yield found(
                        Reason.NONE_WITHIN,
                        on(plan, "instalments"),
                        against(term, "initial"),
                        timing=timing,
                        period=term.initial,
                    )


def _is_never_within(timing: Timing, term: Term) -> bool:
    rule = recurrence_of(timing)
    # What is paid once only may well be paid when it is all over.
    if rule is None or isinstance(timing, IfContinued) or needs_event(rule):
        return False
    if isinstance(rule, Once):
        return rule.when is not None and rule.when.last < term.initial.first
    return term.initial.last is not OPEN_END and first_time(rule, term.initial) is None


RULE: Final = Rule(
    key="payment-time",
    reasons={
        Reason.NO_PLAN: Level.GAP,
        Reason.LEFT_OPEN: Level.GAP,
        Reason.NONE_WITHIN: Level.RISK,
    },
    reads=(
        Funding,
        PaymentPlan,
        Term,
    ),
    finds=_finds,
)
