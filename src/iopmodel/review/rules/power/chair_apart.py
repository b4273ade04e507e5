"""Chairs that have to come from different parties.

## What it finds

The chair of one body is not to come from the party of another's. Then both may be bound to come
from one and the same party, or a body's chair be bound to differ from itself (`no-other`); or it
is not said which of them yields when the other body elects its chair later (`who-yields`).

## Why it matters

Each body elects its chair for its own time. When the second election makes the first one break
the rule, somebody has to step down, and nobody is named. Where no other party has a seat, the
chair cannot be elected at all.

## What triggers it

```python
>>> from iopmodel import Ref
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import Body, BodyKind, Chair
>>> def groups(**chair):
...     bodies = [
...         Body(key="a", name="a", role=BodyKind.STEERING, seats=[], chair=Chair()),
...         Body(key="b", name="b", role=BodyKind.COORDINATION, seats=[], chair=Chair(**chair)),
...     ]
...     return agreed(*bodies)
>>> [finding] = RULES["chair-apart"].findings(groups(apart_from=Ref("a")))
>>> finding.level.value, finding.reason.value, finding.parts
('note', 'who-yields', ('b', 'a'))

```

## What does not

```python
>>> RULES["chair-apart"].findings(groups())
()

```

## How to settle it

Say when the rule is tested, and which body elects anew when it is broken; or let both chairs be
elected for the same time, one after the other.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from iopmodel.partnership.aggregate import Parts
from iopmodel.parts import Ref
from iopmodel.review.finding import Found, Level, against, found, on
from iopmodel.review.reading import actors_of, party_of
from iopmodel.review.rule import Rule
from iopmodel.review.voting import sides_of
from iopmodel.terms import Body, Chair

__all__ = ["RULE", "Reason"]


class Reason(Enum):
    """What keeps them from it."""

    NO_OTHER = "no-other"
    WHO_YIELDS = "who-yields"


def _finds(parts: Parts) -> Iterator[Found]:
    for body in parts.all(Body):
        if not isinstance(body.chair, Chair) or not isinstance(body.chair.apart_from, Ref):
            continue
        other = parts[Body, body.chair.apart_from]
        here, there = _from(body, parts), _from(other, parts)
        is_same = other.key == body.key or (len(here) == 1 and here == there)
        reason = Reason.NO_OTHER if is_same else Reason.WHO_YIELDS
        if not (here and there and here.isdisjoint(there)):
            yield found(reason, on(body, "chair"), against(other, "chair"))


def _from(body: Body, parts: Parts) -> set[str]:
    """Return the parties from which its chair can come; none where that is not known."""
    chair = body.chair
    held_by = actors_of(chair.held_by) if isinstance(chair, Chair) else ()
    sides = [side for seats in body.seats for side in sides_of(seats)]
    parties = [party_of(actor, parts) for actor in held_by or sides]
    return {party.key for party in parties if party}


RULE: Final = Rule(
    key="chair-apart",
    reasons={Reason.NO_OTHER: Level.CONTRADICTION, Reason.WHO_YIELDS: Level.NOTE},
    reads=(Body,),
    finds=_finds,
)
