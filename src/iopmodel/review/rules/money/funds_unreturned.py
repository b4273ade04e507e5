"""Money left over or misused, and nothing said of it.

## What it finds

There is funding, and no clause on what becomes of money that is not needed in full (`unspent`); or
the money is for a purpose, and no clause makes it come back if it is used for another, or if what
was undertaken is not done (`misuse`).

## Why it matters

Money is left over in most years: a post stands empty for a month. Whether the association may keep
it for the next year is then decided without a rule; and a purpose without a consequence is a wish.

## What triggers it

```python
>>> from iopmodel.money import sek
>>> from iopmodel.parts import Ref, Text
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import Duty, Funding, Measure, Repayment, Trigger
>>> frame = Funding(
...     key="medel", payer=Ref("kommunen"), payee=Ref("foreningen"), amount=sek(200_000)
... )
>>> [finding] = RULES["funds-unreturned"].findings(agreed(frame))
>>> finding.level.value, finding.reason.value, [kind.__name__ for kind in finding.lacks]
('gap', 'unspent', ['Repayment'])

```

## What does not

```python
>>> back = Repayment(
...     key="rest", triggers=[Trigger.UNSPENT], duty=Duty.OWED, owed_by=Ref("foreningen"),
...     owed_to=Ref("kommunen"), base=Text("det som är kvar", "what is left"), measure=Measure.ALL,
... )
>>> RULES["funds-unreturned"].findings(agreed(frame, back))
()

```

## How to settle it

Say whether money left over is paid back, and by when, or may be kept for the same purpose if both
sides agree; and that money used for another purpose comes back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import Enum
from typing import Final

from iopmodel.notgiven import NotGiven, Unstated
from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, against, found, on
from iopmodel.review.reading import parties_of
from iopmodel.review.rule import Rule
from iopmodel.terms import Funding, Repayment, Trigger

__all__ = ["RULE", "Reason"]


class Reason(Enum):
    """What may become of the money."""

    UNSPENT = "unspent"
    MISUSE = "misuse"


def _finds(parts: Parts) -> Iterator[Found]:
    frames = parts.all(Funding)
    unspent = _covered(parts, {Trigger.UNSPENT})
    misuse = _covered(parts, {Trigger.MISUSE, Trigger.NON_PERFORMANCE})
    left = [against(frame) for frame in frames if not unspent(frame.payee)]
    bound = [frame for frame in frames if not isinstance(frame.only_for, Unstated)]
    misused = [on(frame, "only_for") for frame in bound if not misuse(frame.payee)]
    if left:
        yield found(Reason.UNSPENT, *left, lacks=[Repayment])
    if misused:
        yield found(Reason.MISUSE, *misused, lacks=[Repayment])


def _covered(parts: Parts, triggers: set[Trigger]) -> Callable[[str], bool]:
    """Return what tells of a party whether any of the clauses on an occasion is about it."""
    clauses = [one for one in parts.all(Repayment) if not triggers.isdisjoint(one.triggers)]
    # A clause that does not say who pays back can only mean those who are paid.
    is_anyones = any(isinstance(one.owed_by, NotGiven) for one in clauses)
    debtors = {key for one in clauses for key in parties_of(one.owed_by, parts)}
    return lambda payee: is_anyones or payee in debtors


RULE: Final = Rule(
    key="funds-unreturned",
    reasons={Reason.UNSPENT: Level.GAP, Reason.MISUSE: Level.RISK},
    reads=(
        Funding,
        Repayment,
    ),
    finds=_finds,
)
