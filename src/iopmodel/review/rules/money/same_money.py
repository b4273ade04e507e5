"""Two clauses that claim back the same money.

## What it finds

Two clauses make the same party pay back to the same party, on the same occasion, and differ in
whether it is owed, how much of it, or how grave the failure has to be (`same-trigger`). Or one is
about commitments not kept and the other about rescission because of that, and they differ in how
grave the failure has to be (`same-failure`).

## Why it matters

The strict clause protects nobody if the payer can choose the loose one. Each side will point at the
clause it prefers.

## What triggers it

```python
>>> from iopmodel.notgiven import Unstated
>>> from iopmodel.parts import Ref, Text
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import Duty, Measure, Repayment, Trigger
>>> def repaid(key, trigger, severity):
...     return Repayment(
...         key=key, triggers=[trigger], duty=Duty.OWED, owed_by=Ref("foreningen"),
...         owed_to=Ref("kommunen"), base=Text("det som betalats ut", "what was paid"),
...         measure=Measure.ALL, severity=severity,
...     )
>>> strict = repaid("brist", Trigger.NON_PERFORMANCE, Text("till övervägande del", "mostly"))
>>> loose = repaid("havning", Trigger.RESCISSION, Unstated())
>>> [finding] = RULES["same-money"].findings(agreed(strict, loose))
>>> finding.level.value, finding.reason.value, finding.parts
('risk', 'same-failure', ('brist', 'havning'))

```

## What does not

```python
>>> left = repaid("uttrade", Trigger.LEAVING, Unstated())
>>> RULES["same-money"].findings(agreed(strict, left))
()

```

## How to settle it

Keep one clause for each occasion, or say which goes before the other; let the same failure have the
same threshold in both.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from itertools import combinations
from typing import Final

from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, found, on
from iopmodel.review.reading import parties_of
from iopmodel.review.rule import Rule
from iopmodel.terms import Repayment, Trigger

__all__ = ["RULE", "Reason"]


_FAILURE: Final = frozenset({Trigger.NON_PERFORMANCE, Trigger.RESCISSION})


class Reason(Enum):
    """What they have in common."""

    SAME_TRIGGER = "same-trigger"
    SAME_FAILURE = "same-failure"


def _finds(parts: Parts) -> Iterator[Found]:
    for one, other in combinations(parts.all(Repayment), 2):
        same_debtor = parties_of(one.owed_by, parts) & parties_of(other.owed_by, parts)
        same_creditor = parties_of(one.owed_to, parts) & parties_of(other.owed_to, parts)
        if not (same_debtor - same_creditor and same_creditor):
            continue
        shared = set(one.triggers) & set(other.triggers)
        fields = ("duty", "measure", "severity") if shared else ("severity",)
        differ = [name for name in fields if getattr(one, name) != getattr(other, name)]
        spots = on(one, "triggers", *differ), on(other, "triggers", *differ)
        if shared and differ:
            triggers = tuple(trigger for trigger in one.triggers if trigger in shared)
            yield found(Reason.SAME_TRIGGER, *spots, triggers=triggers)
        elif differ and {*one.triggers, *other.triggers} >= _FAILURE:
            yield found(Reason.SAME_FAILURE, *spots)


RULE: Final = Rule(
    key="same-money",
    reasons={Reason.SAME_TRIGGER: Level.RISK, Reason.SAME_FAILURE: Level.RISK},
    reads=(Repayment,),
    finds=_finds,
)
