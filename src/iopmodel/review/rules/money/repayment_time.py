"""Repayment without a day.

## What it finds

Money is to be paid back, and it is not said by when.

## Why it matters

Interest runs from the day that is set, or from thirty days after a demand where none is; and
without a day a claim can come years after the accounts were closed.

## What triggers it

```python
>>> from iopmodel.dates.span import Span
>>> from iopmodel.notgiven import Unstated
>>> from iopmodel.parts import Ref, Text
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import AfterEvent, Duty, Measure, Repayment, Trigger
>>> def repaid(within):
...     return agreed(
...         Repayment(
...             key="rest", triggers=[Trigger.UNSPENT], duty=Duty.OWED, owed_by=Ref("foreningen"),
...             owed_to=Ref("kommunen"), base=Text("det som är kvar", "what is left"),
...             measure=Measure.ALL, within=within,
...         )
...     )
>>> [finding] = RULES["repayment-time"].findings(repaid(Unstated()))
>>> finding.level.value, finding.parts
('note', ('rest',))

```

## What does not

```python
>>> demand = Text("kravet framställdes", "the claim was made")
>>> RULES["repayment-time"].findings(repaid(AfterEvent(demand, Span.of(days=30))))
()

```

## How to settle it

Say how long after the end of the period, or after the demand, it is to be paid, and the last day on
which it can be demanded.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from iopmodel.notgiven import Unstated
from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, found, on
from iopmodel.review.rule import Rule
from iopmodel.terms import Repayment

__all__ = ["RULE", "Reason"]


class Reason(Enum):
    """What is not said."""

    UNSTATED = "unstated"


def _finds(parts: Parts) -> Iterator[Found]:
    late = [one for one in parts.all(Repayment) if isinstance(one.within, Unstated)]
    if late:
        yield found(
            Reason.UNSTATED,
            *(on(one, "within") for one in late),
            bases=tuple(dict.fromkeys(one.base for one in late)),
        )


RULE: Final = Rule(
    key="repayment-time",
    reasons={Reason.UNSTATED: Level.NOTE},
    reads=(Repayment,),
    finds=_finds,
)
