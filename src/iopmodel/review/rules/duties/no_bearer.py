"""A duty that is nobody's.

## What it finds

Something is to be done, or must not be done, and it is not said by whom (`duty`); or something may
be decided, and it is not said who may (`power`). Words such as "those concerned" name nobody.

## Why it matters

"Shall be documented" binds no one in particular. What is everyone's task is left to the other
party, and nobody can be asked why it was not done.

## What triggers it

```python
>>> from iopmodel import Ref, Text
>>> from iopmodel.notgiven import Unstated
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import Commitment, Modality
>>> def documented(by):
...     what = Text("dokumentera besluten", "document the decisions")
...     duty = Modality.OBLIGATION
...     return agreed(Commitment(key="dokumentera", bearer=by, modality=duty, what=what))
>>> [finding] = RULES["no-bearer"].findings(documented(Unstated()))
>>> finding.level.value, finding.reason.value
('gap', 'duty')

```

## What does not

```python
>>> RULES["no-bearer"].findings(documented(Ref("kommunen")))
()

```

## How to settle it

Write who does it: a party, each of them, an office or a body; rewrite "shall be done" as "the
administration does".
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, found, on
from iopmodel.review.reading import is_unsaid
from iopmodel.review.rule import Rule
from iopmodel.terms import Commitment, Modality

__all__ = ["RULE", "Reason"]


class Reason(Enum):
    """What nobody is named for."""

    DUTY = "duty"
    POWER = "power"


_REASONS: Final = {
    Modality.OBLIGATION: Reason.DUTY,
    Modality.PROHIBITION: Reason.DUTY,
    Modality.POWER: Reason.POWER,
}


def _finds(parts: Parts) -> Iterator[Found]:
    for commitment in parts.all(Commitment):
        reason = _REASONS.get(commitment.modality)
        if reason and is_unsaid(commitment.bearer):
            yield found(reason, on(commitment, "bearer"))


RULE: Final = Rule(
    key="no-bearer",
    reasons={Reason.DUTY: Level.GAP, Reason.POWER: Level.GAP},
    reads=(Commitment,),
    finds=_finds,
)
