"""Repayment by or to the wrong party.

## What it finds

It is not said who pays money back (`no-debtor`), or to whom (`no-creditor`). Or the rule, as it is
written, also makes somebody pay back to itself (`own-debtor`), or somebody who by the agreement
never gets any money (`never-paid`).

## Why it matters

Rules like these are written for the association and worded for "a party". When the public side
leaves or fails, they say nothing that makes sense, and the association finds that its own loss is
nowhere provided for.

## What triggers it

```python
>>> from iopmodel.parts import Ref, Text
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import AnyOf, Duty, Measure, Repayment, Trigger
>>> def repaid(owed_by):
...     return agreed(
...         Repayment(
...             key="aterbetalning", triggers=[Trigger.LEAVING], duty=Duty.OWED, owed_by=owed_by,
...             owed_to=Ref("kommunen"), base=Text("det som betalats ut", "what was paid"),
...             measure=Measure.ALL,
...         )
...     )
>>> either = AnyOf([Ref("kommunen"), Ref("foreningen")])
>>> [finding] = RULES["repayment-parties"].findings(repaid(either))
>>> finding.level.value, finding.reason.value, finding["who"]
('risk', 'own-debtor', ('kommunen',))

```

## What does not

```python
>>> RULES["repayment-parties"].findings(repaid(Ref("foreningen")))
()

```

## How to settle it

Name who pays back and to whom. If the public side can fail too, say what it then owes: the costs
that the association cannot get out of.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from iopmodel.notgiven import Unstated
from iopmodel.partnership.aggregate import Parts
from iopmodel.parts import Ref
from iopmodel.review.finding import Found, Level, found, on
from iopmodel.review.reading import parties_of
from iopmodel.review.rule import Rule
from iopmodel.terms import Funding, Repayment

__all__ = ["RULE", "Reason"]


class Reason(Enum):
    """What is wrong about them."""

    NO_DEBTOR = "no-debtor"
    NO_CREDITOR = "no-creditor"
    OWN_DEBTOR = "own-debtor"
    NEVER_PAID = "never-paid"


def _finds(parts: Parts) -> Iterator[Found]:
    paid = {str(frame.payee) for frame in parts.all(Funding)}
    for repayment in parts.all(Repayment):
        if isinstance(repayment.owed_by, Unstated):
            yield found(Reason.NO_DEBTOR, on(repayment, "owed_by"), base=repayment.base)
        if isinstance(repayment.owed_to, Unstated):
            yield found(Reason.NO_CREDITOR, on(repayment, "owed_to"), base=repayment.base)
        debtors = parties_of(repayment.owed_by, parts)
        creditors = parties_of(repayment.owed_to, parts)
        themselves = debtors & creditors
        if themselves:
            yield found(
                Reason.OWN_DEBTOR,
                on(repayment, "owed_by", "owed_to"),
                base=repayment.base,
                who=tuple(Ref(key) for key in sorted(themselves)),
            )
        # Where nobody is said to be paid, nobody can be said not to be.
        never = debtors - creditors - paid
        if paid and never:
            yield found(
                Reason.NEVER_PAID,
                on(repayment, "owed_by"),
                base=repayment.base,
                who=tuple(Ref(key) for key in sorted(never)),
            )


RULE: Final = Rule(
    key="repayment-parties",
    reasons={
        Reason.NO_DEBTOR: Level.GAP,
        Reason.NO_CREDITOR: Level.GAP,
        Reason.OWN_DEBTOR: Level.RISK,
        Reason.NEVER_PAID: Level.RISK,
    },
    reads=(
        Funding,
        Repayment,
    ),
    finds=_finds,
)
