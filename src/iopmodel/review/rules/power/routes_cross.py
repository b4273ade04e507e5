"""Two ways for one change.

## What it finds

A clause says of changes in general that all the parties sign them. Another speaks of certain
changes, and neither asks for these signatures nor says that they are not needed (`signatures`).
Nothing says which of the two prevails.

## Why it matters

A small change that the steering group has decided on may lack what every change needs. It is then
uncertain whether undertakings that have been revised for years are revised at all.

## What triggers it

```python
>>> from iopmodel import Ref, Text
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import Approval, ChangeRoute, ChangeSize, Form, Signers
>>> def changed(special):
...     general = ChangeRoute(
...         key="alla", of=Text("ändringar", "changes"), form=Form.SIGNED,
...         signed_by=Signers.ALL_PARTIES,
...     )
...     return agreed(general, ChangeRoute(
...         key="mindre", of=Text("mindre ändringar", "minor changes"), size=ChangeSize.MINOR,
...         decided_by=[Approval(by=Ref("kommunen"))], signed_by=special,
...     ))
>>> from iopmodel.notgiven import Excluded, Unstated
>>> [finding] = RULES["routes-cross"].findings(changed(Unstated()))
>>> finding.level.value, finding.parts
('risk', ('alla', 'mindre'))

```

## What does not

```python
>>> RULES["routes-cross"].findings(changed(Signers.CONCERNED))
()

```

## How to settle it

Say of each way whose signatures it needs, or which clause prevails where both speak of a change.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, found, on
from iopmodel.review.reading import is_unsaid
from iopmodel.review.rule import Rule
from iopmodel.terms import ChangeRoute, Precedence, Signers

__all__ = ["RULE", "Reason"]


class Reason(Enum):
    """In what they cross."""

    SIGNATURES = "signatures"


def _finds(parts: Parts) -> Iterator[Found]:
    routes = parts.all(ChangeRoute)
    ranked = [set(one.between) for one in parts.all(Precedence)]
    for general in routes:
        if general.signed_by is not Signers.ALL_PARTIES or not _is_general(general):
            continue
        crossing = [
            route
            for route in routes
            if is_unsaid(route.signed_by)
            and not any(ranks.issuperset({general.key, route.key}) for ranks in ranked)
        ]
        if crossing:
            yield found(
                Reason.SIGNATURES,
                on(general, "signed_by", "of"),
                *(on(route, "signed_by") for route in crossing),
            )


def _is_general(route: ChangeRoute) -> bool:
    """Return whether it tells nothing that would make it the way of certain changes only."""
    return is_unsaid(route.size) and is_unsaid(route.first) and not route.decided_by


RULE: Final = Rule(
    key="routes-cross",
    reasons={Reason.SIGNATURES: Level.RISK},
    reads=(ChangeRoute, Precedence),
    finds=_finds,
)
