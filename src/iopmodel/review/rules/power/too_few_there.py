"""A decision by too few, or by more than there are.

## What it finds

A body decides by a majority, and it is not said how many have to be there (`not-said`); or one side
alone is enough to make the number (`one-side`); or more have to be there than there are seats
(`more-than-seats`).

## Why it matters

Two of the same side can otherwise meet, call it a meeting of the body and decide. Whether what they
decided holds is found out when it is to be paid for.

## What triggers it

```python
>>> from iopmodel import Ref
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import Body, BodyKind, DecisionRule, Majority, Seats
>>> def group(quorum):
...     seats = [Seats(side=Ref(side), count=2) for side in ("kommunen", "foreningen")]
...     rule = DecisionRule(majority=Majority.MORE_THAN_HALF, quorum=quorum)
...     key, role = "styrgrupp", BodyKind.STEERING
...     return agreed(Body(key=key, name=key, role=role, seats=seats, decides=rule))
>>> found = RULES["too-few-there"].findings(group(2))
>>> [(one.level.value, one.reason.value, one["side"]) for one in found]
[('risk', 'one-side', ('foreningen',)), ('risk', 'one-side', ('kommunen',))]

```

## What does not

```python
>>> RULES["too-few-there"].findings(group(3))
()

```

## How to settle it

Say how many have to be there, and that both sides have to be represented.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from iopmodel.partnership.aggregate import Parts
from iopmodel.parts import Ref
from iopmodel.review.finding import Found, Level, found, on
from iopmodel.review.reading import is_unsaid
from iopmodel.review.rule import Rule
from iopmodel.review.voting import seats_of
from iopmodel.terms import Body, DecisionRule, Majority, Party, Sector, VotesOf

__all__ = ["RULE", "Reason"]


class Reason(Enum):
    """What is said of how many."""

    NOT_SAID = "not-said"
    ONE_SIDE = "one-side"
    MORE_THAN_SEATS = "more-than-seats"


def _finds(parts: Parts) -> Iterator[Found]:
    for body in parts.all(Body):
        rule = body.decides
        # A majority of all the seats cannot be had with a few of them there.
        if not isinstance(rule, DecisionRule) or rule.votes_of is VotesOf.ALL_SEATS:
            continue
        if is_unsaid(rule.quorum) and rule.majority is not Majority.ALL:
            yield found(Reason.NOT_SAID, on(body, "decides"))
        elif isinstance(rule.quorum, int):
            yield from _held_against_seats(body, rule.quorum, parts)


def _held_against_seats(body: Body, quorum: int, parts: Parts) -> Iterator[Found]:
    seats = seats_of(body, parts)
    if not seats:
        return
    spot, total = on(body, "decides", "seats"), sum(seats.values())
    if quorum > total:
        yield found(Reason.MORE_THAN_SEATS, spot, quorum=quorum, total=total)
    for sector in Sector:
        side = [
            party.key for party in parts.all(Party) if party.sector is sector and party.key in seats
        ]
        if side and sum(seats[key] for key in side) >= quorum:
            keys = tuple(Ref[Party](key) for key in side)
            yield found(Reason.ONE_SIDE, spot, side=keys, quorum=quorum)


RULE: Final = Rule(
    key="too-few-there",
    reasons={
        Reason.NOT_SAID: Level.GAP,
        Reason.ONE_SIDE: Level.RISK,
        Reason.MORE_THAN_SEATS: Level.CONTRADICTION,
    },
    reads=(Body, Party),
    finds=_finds,
)
