"""Repayment of an amount that nobody can foresee.

## What it finds

Money may have to be paid back, and it is not said how much (`unstated`); or all or part of it is to
come back, and not what or who decides which (`all-or-part`); or it is left open whether it has to
be paid back at all (`whether`), or both (`whether-and-how-much`). Where it is said who establishes
that money is to come back, only `unstated` is found.

## Why it matters

A demand for everything can follow on a small failure, and one for nothing on a large one. The
association's auditor has to ask what to put aside, and the public side has to treat like cases
alike without a measure to hold them against.

## What triggers it

```python
>>> from iopmodel.parts import Ref, Text
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import Duty, Measure, Repayment, Trigger
>>> def repaid(measure):
...     return agreed(
...         Repayment(
...             key="aterbetalning", triggers=[Trigger.LEAVING], duty=Duty.OWED,
...             owed_by=Ref("foreningen"), owed_to=Ref("kommunen"),
...             base=Text("det som betalats ut", "what was paid"), measure=measure,
...         )
...     )
>>> [finding] = RULES["repayment-extent"].findings(repaid(Measure.ALL_OR_PART))
>>> finding.level.value, finding.reason.value
('risk', 'all-or-part')

```

## What does not

```python
>>> RULES["repayment-extent"].findings(repaid(Measure.ALL))
()

```

## How to settle it

Say what is reckoned: what was not used for the purpose, or what was paid for time after the end.
Say who decides it, after hearing the other side.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from iopmodel.notgiven import OpenWording, Unstated
from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, found, on
from iopmodel.review.rule import Rule
from iopmodel.terms import Duty, Measure, Repayment

__all__ = ["RULE", "Reason"]


class Reason(Enum):
    """What is left open."""

    UNSTATED = "unstated"
    ALL_OR_PART = "all-or-part"
    WHETHER = "whether"
    WHETHER_AND_HOW_MUCH = "whether-and-how-much"


def _finds(parts: Parts) -> Iterator[Found]:
    for repayment in parts.all(Repayment):
        reason, fields = _reason(repayment)
        if reason is not None:
            spot = on(repayment, *fields)
            yield found(reason, spot, base=repayment.base, triggers=repayment.triggers)


def _reason(repayment: Repayment) -> tuple[Reason | None, tuple[str, ...]]:
    is_unsaid = isinstance(repayment.measure, (Unstated, OpenWording))
    is_decided = not isinstance(repayment.found_by, (Unstated, OpenWording))
    varies = is_unsaid or repayment.measure is Measure.ALL_OR_PART
    if repayment.duty is Duty.POSSIBLE and not is_decided:
        if varies:
            return Reason.WHETHER_AND_HOW_MUCH, ("duty", "measure")
        return Reason.WHETHER, ("duty",)
    if is_unsaid:
        return Reason.UNSTATED, ("measure",)
    return (Reason.ALL_OR_PART if varies and not is_decided else None), ("measure",)


RULE: Final = Rule(
    key="repayment-extent",
    reasons={
        Reason.UNSTATED: Level.GAP,
        Reason.ALL_OR_PART: Level.RISK,
        Reason.WHETHER: Level.RISK,
        Reason.WHETHER_AND_HOW_MUCH: Level.RISK,
    },
    reads=(Repayment,),
    finds=_finds,
)
