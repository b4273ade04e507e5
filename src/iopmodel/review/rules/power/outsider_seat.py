"""A seat for somebody who is no party.

## What it finds

A body has a seat that represents an organisation which has not concluded the agreement (`seated`),
or a party's seat is filled from such an organisation (`drawn`).

## Why it matters

Who is no party is not bound by the agreement, and has no share in what it gives, but takes part in
deciding on it. Whether the seat carries a vote, and whose interests it serves, is then easily in
dispute.

## What triggers it

```python
>>> from iopmodel import Ref
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import Associate, Body, BodyKind, Seats
>>> partner = Associate(key="kooperativet", name="Kooperativet", described_only=False)
>>> def group(*sides):
...     seats = [Seats(side=Ref(side), count=1) for side in sides]
...     return agreed(partner, Body(key="g", name="g", role=BodyKind.STEERING, seats=seats))
>>> [finding] = RULES["outsider-seat"].findings(group("kommunen", "kooperativet"))
>>> finding.level.value, finding.reason.value, finding.parts
('risk', 'seated', ('g', 'kooperativet'))

```

## What does not

```python
>>> RULES["outsider-seat"].findings(group("kommunen", "foreningen"))
()

```

## How to settle it

Let the organisation become a party, or write that it takes part without a vote; where it sits for
a party, write that it follows what that party instructs.
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
from iopmodel.review.voting import sides_of
from iopmodel.terms import Associate, Body

__all__ = ["RULE", "Reason"]


class Reason(Enum):
    """How it comes to the seat."""

    SEATED = "seated"
    DRAWN = "drawn"


def _finds(parts: Parts) -> Iterator[Found]:
    for body in parts.all(Body):
        seated = dict[str, Part]()
        drawn = dict[str, Part]()
        for seats in body.seats:
            for keys, outsiders in (
                (sides_of(seats), seated),
                (actors_of(seats.drawn_from), drawn),
            ):
                for one in (outsider_of(key, parts) for key in keys):
                    if one:
                        outsiders[one.key] = one
        for key in sorted({*seated, *drawn}):
            reason = Reason.SEATED if key in seated else Reason.DRAWN
            outsider = seated[key] if key in seated else drawn[key]
            yield found(reason, on(body, "seats"), against(outsider))


RULE: Final = Rule(
    key="outsider-seat",
    reasons={Reason.SEATED: Level.RISK, Reason.DRAWN: Level.RISK},
    reads=(Body, Associate),
    finds=_finds,
)
