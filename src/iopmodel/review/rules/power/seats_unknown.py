"""Votes that cannot be counted.

## What it finds

How many seats a side has in a body is not said, although the body decides by counting votes, or is
the steering group (`not-said`). Or a side has at least so many seats in it, and so as many as it
likes (`as-many-as-it-likes`).

## Why it matters

Nobody can say what a majority is, whether there was one, or whether enough were there. Where one
side may send more people than the other, it can outvote it whenever it wants.

## What triggers it

```python
>>> from iopmodel import Ref
>>> from iopmodel.notgiven import AtLeast
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import Body, BodyKind, Seats
>>> def group(count):
...     seats = [Seats(side=Ref("kommunen"), count=count), Seats(side=Ref("foreningen"), count=2)]
...     return agreed(Body(key="g", name="g", role=BodyKind.STEERING, seats=seats))
>>> [finding] = RULES["seats-unknown"].findings(group(AtLeast(2)))
>>> finding.level.value, finding.reason.value, finding["sides"]
('risk', 'as-many-as-it-likes', ('kommunen',))

```

## What does not

```python
>>> RULES["seats-unknown"].findings(group(2))
()

```

## How to settle it

Say how many seats each party has, and for how many of them it has votes.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from iopmodel.notgiven import About, AtLeast, OpenWording, Unstated
from iopmodel.partnership.aggregate import Parts
from iopmodel.parts import Ref
from iopmodel.review.finding import Found, Level, found, on
from iopmodel.review.rule import Rule
from iopmodel.review.voting import sides_of
from iopmodel.terms import Actor, Body, BodyKind, DecisionRule, Majority, Seats, VotesPer

__all__ = ["RULE", "Reason"]


class Reason(Enum):
    """Why they cannot be counted."""

    NOT_SAID = "not-said"
    AS_MANY_AS_IT_LIKES = "as-many-as-it-likes"


def _finds(parts: Parts) -> Iterator[Found]:
    for body in parts.all(Body):
        if not _counts(body):
            continue
        # A number that is only about right cannot be counted with either.
        unsaid = [
            one for one in body.seats if isinstance(one.count, (Unstated, OpenWording, About))
        ]
        if unsaid:
            yield found(Reason.NOT_SAID, on(body, "seats"), sides=_sides(unsaid))
        more = [one for one in body.seats if isinstance(one.count, AtLeast)]
        if more:
            yield found(Reason.AS_MANY_AS_IT_LIKES, on(body, "seats"), sides=_sides(more))


def _counts(body: Body) -> bool:
    """Return whether it matters how many seats there are."""
    if not isinstance(body.decides, DecisionRule):
        return body.role is BodyKind.STEERING
    by_seat = body.decides.votes_per is not VotesPer.PARTY
    return by_seat and body.decides.majority is not Majority.ALL


def _sides(seats: list[Seats]) -> tuple[Ref[Actor], ...]:
    return tuple(dict.fromkeys(Ref[Actor](side) for one in seats for side in sides_of(one)))


RULE: Final = Rule(
    key="seats-unknown",
    reasons={Reason.NOT_SAID: Level.GAP, Reason.AS_MANY_AS_IT_LIKES: Level.RISK},
    reads=(Body,),
    finds=_finds,
)
