"""Something that rests on one who is no party.

## What it finds

A duty or a report is laid on an organisation that has not concluded the agreement (`bound`); or
the agreement says, without a duty, what such an organisation does or wants (`spoken-for`).

## Why it matters

An agreement binds those who conclude it. What it says of others is at best a promise that a party
will see to it, and it is not said which.

## What triggers it

```python
>>> from iopmodel import Ref, Text
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import Associate, Commitment, Modality
>>> def offered(by):
...     partner = Associate(key="kooperativet", name="Kooperativet", described_only=False)
...     what = Text("erbjuda arbete", "offer work")
...     duty = Modality.OBLIGATION
...     return agreed(partner, Commitment(key="arbete", bearer=Ref(by), modality=duty, what=what))
>>> [finding] = RULES["outsider-bound"].findings(offered("kooperativet"))
>>> finding.level.value, finding.reason.value, finding.parts
('risk', 'bound', ('arbete', 'kooperativet'))

```

## What does not

```python
>>> RULES["outsider-bound"].findings(offered("foreningen"))
()

```

## How to settle it

Let the organisation become a party or sign an undertaking of its own; or write which party sees to
it that this is done.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from iopmodel.partnership.aggregate import Parts
from iopmodel.parts import Part
from iopmodel.review.finding import Found, Level, against, found, on
from iopmodel.review.reading import actors_of, outsider_of
from iopmodel.review.rule import Rule
from iopmodel.terms import Associate, Commitment, Modality, Report, Who

__all__ = ["RULE", "Reason"]


class Reason(Enum):
    """What the agreement does with them."""

    BOUND = "bound"
    SPOKEN_FOR = "spoken-for"


_SPOKEN: Final = {Modality.DECLARATION, Modality.AIM}
_BINDING: Final = {Modality.OBLIGATION, Modality.PROHIBITION}


def _finds(parts: Parts) -> Iterator[Found]:
    for one in parts.all(Commitment):
        if one.modality in _SPOKEN:
            yield from _outside(Reason.SPOKEN_FOR, one, "bearer", one.bearer, parts)
        elif one.modality in _BINDING:
            yield from _outside(Reason.BOUND, one, "bearer", one.bearer, parts)
    for report in parts.all(Report):
        yield from _outside(Reason.BOUND, report, "author", report.author, parts)


def _outside(reason: Reason, part: Part, field: str, who: Who, parts: Parts) -> Iterator[Found]:
    outsiders = {one.key: one for key in actors_of(who) if (one := outsider_of(key, parts))}
    if outsiders:
        yield found(reason, on(part, field), *(against(one) for one in outsiders.values()))


RULE: Final = Rule(
    key="outsider-bound",
    reasons={Reason.BOUND: Level.RISK, Reason.SPOKEN_FOR: Level.NOTE},
    reads=(Commitment, Report, Associate),
    finds=_finds,
)
