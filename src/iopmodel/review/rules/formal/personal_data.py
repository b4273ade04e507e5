"""Personal data that nobody answers for.

## What it finds

The agreement says how data about persons are handled, but not who is the controller
(`no-controller`); or several are controllers together, and it does not say which of them answers
for what (`joint`); or it says nothing of personal data at all (`nothing-said`).

## Why it matters

Both parties meet the same people, and write things down about them. The data protection regulation
asks for a controller for each handling, for an arrangement between joint controllers (article 26)
and for a contract with a processor (article 28).

## What triggers it

```python
>>> from iopmodel import Ref
>>> from iopmodel.notgiven import Unstated
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import DataProtection
>>> def handled(controller):
...     return agreed(DataProtection(key="personuppgifter", controller=controller))
>>> [finding] = RULES["personal-data"].findings(handled(Unstated()))
>>> finding.level.value, finding.reason.value
('gap', 'no-controller')

```

## What does not

```python
>>> RULES["personal-data"].findings(handled(Ref("kommunen")))
()

```

## How to settle it

Write who is the controller of which data, whether anyone handles them on its behalf, and append
the agreement that this needs.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, found, on
from iopmodel.review.reading import is_unsaid
from iopmodel.review.rule import Rule
from iopmodel.terms import DataProtection, Jointly

__all__ = ["RULE", "Reason"]


class Reason(Enum):
    """What is not said."""

    NO_CONTROLLER = "no-controller"
    JOINT = "joint"
    NOTHING_SAID = "nothing-said"


def _finds(parts: Parts) -> Iterator[Found]:
    clauses = parts.all(DataProtection)
    for clause in clauses:
        if is_unsaid(clause.controller):
            yield found(Reason.NO_CONTROLLER, on(clause, "controller"))
        elif isinstance(clause.controller, Jointly):
            yield found(Reason.JOINT, on(clause, "controller"))
    if not clauses:
        yield found(Reason.NOTHING_SAID, lacks=[DataProtection])


RULE: Final = Rule(
    key="personal-data",
    reasons={
        Reason.NO_CONTROLLER: Level.GAP,
        Reason.JOINT: Level.NOTE,
        Reason.NOTHING_SAID: Level.GAP,
    },
    reads=(DataProtection,),
    finds=_finds,
)
