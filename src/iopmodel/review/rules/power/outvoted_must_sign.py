"""A change that the outvoted have to sign.

## What it finds

A change, or a new party, is decided by a body in which a majority is enough, and still needs the
signatures of all the parties (`outvoted`).

## Why it matters

A party that was outvoted can keep from signing. Then nobody knows which holds: that the body has
decided, and everyone has to sign, or that each party has a right to say no. Both sides will read
it as suits them.

## What triggers it

```python
>>> from iopmodel import Ref, Text
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import (
...     Approval, Body, BodyKind, ChangeRoute, DecisionRule, Form, Majority, Signers,
... )
>>> def changed(majority):
...     body = Body(
...         key="styrgrupp", name="styrgruppen", role=BodyKind.STEERING, seats=[],
...         decides=DecisionRule(majority=majority),
...     )
...     route = ChangeRoute(
...         key="andringar", of=Text("ändringar", "changes"), form=Form.SIGNED,
...         signed_by=Signers.ALL_PARTIES, decided_by=[Approval(by=body)],
...     )
...     return agreed(body, route)
>>> [finding] = RULES["outvoted-must-sign"].findings(changed(Majority.MORE_THAN_HALF))
>>> finding.level.value, finding.parts
('risk', ('andringar', 'styrgrupp'))

```

## What does not

```python
>>> RULES["outvoted-must-sign"].findings(changed(Majority.ALL))
()

```

## How to settle it

Write that the body only prepares the change and that each party decides for itself; or that its
decision binds all of them, and who signs it then.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, found, on
from iopmodel.review.reading import actors_of
from iopmodel.review.rule import Rule
from iopmodel.terms import Body, ChangeRoute, DecisionRule, Majority, Signers

__all__ = ["RULE", "Reason"]


class Reason(Enum):
    """Who is to sign."""

    OUTVOTED = "outvoted"


def _finds(parts: Parts) -> Iterator[Found]:
    for route in parts.all(ChangeRoute):
        if route.signed_by is not Signers.ALL_PARTIES:
            continue
        deciders = {key for approval in route.decided_by for key in actors_of(approval.by)}
        for body in parts.all(Body):
            if body.key in deciders and _outvotes(body):
                yield found(
                    Reason.OUTVOTED, on(route, "signed_by", "decided_by"), on(body, "decides")
                )


def _outvotes(body: Body) -> bool:
    return isinstance(body.decides, DecisionRule) and body.decides.majority is not Majority.ALL


RULE: Final = Rule(
    key="outvoted-must-sign",
    reasons={Reason.OUTVOTED: Level.RISK},
    reads=(ChangeRoute, Body),
    finds=_finds,
)
