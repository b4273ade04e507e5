"""A side that can decide alone.

## What it finds

A body decides by more than half of its votes, or by two thirds of them, and the parties of one
side, public or civil society, have that many (`outvotes`).

## Why it matters

A partnership is meant to be one between equals. Where one side has the votes, what the body "may
decide together" is what that side decides: changes, plans of action, sometimes the end itself.

## What triggers it

```python
>>> from iopmodel import Ref
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import Body, BodyKind, DecisionRule, Majority, Seats
>>> def group(*counts):
...     sides = zip(("kommunen", "foreningen"), counts)
...     seats = [Seats(side=Ref(side), count=count) for side, count in sides]
...     rule = DecisionRule(majority=Majority.MORE_THAN_HALF)
...     key, role = "styrgrupp", BodyKind.STEERING
...     return agreed(Body(key=key, name=key, role=role, seats=seats, decides=rule))
>>> [finding] = RULES["one-side-decides"].findings(group(2, 1))
>>> finding.level.value, finding["side"], finding["votes"], finding["total"]
('risk', ('kommunen',), 2, 3)

```

## What does not

```python
>>> RULES["one-side-decides"].findings(group(2, 2))
()

```

## How to settle it

Give both sides as many votes, or let a decision need a vote from each side; or write down which
matters the parties have to agree on.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from iopmodel.partnership.aggregate import Parts
from iopmodel.parts import Ref
from iopmodel.review.finding import Found, Level, found, on
from iopmodel.review.rule import Rule
from iopmodel.review.voting import votes_of
from iopmodel.terms import Body, DecisionRule, Majority, Party, Sector

__all__ = ["RULE", "Reason"]


class Reason(Enum):
    """How it can."""

    OUTVOTES = "outvotes"


def _finds(parts: Parts) -> Iterator[Found]:
    for body in parts.all(Body):
        rule = body.decides
        if not isinstance(rule, DecisionRule):
            continue
        votes = votes_of(body, rule, parts)
        if not votes:
            continue
        total = sum(votes.values())
        for sector in Sector:
            side = [
                party.key
                for party in parts.all(Party)
                if party.sector is sector and party.key in votes
            ]
            held = sum(votes[key] for key in side)
            if _carries(held, total, rule.majority):
                yield found(
                    Reason.OUTVOTES,
                    on(body, "decides", "seats"),
                    side=tuple(Ref[Party](key) for key in side),
                    votes=held,
                    total=total,
                )


def _carries(votes: int, total: int, majority: Majority) -> bool:
    if majority is Majority.MORE_THAN_HALF:
        return 2 * votes > total
    return majority is Majority.TWO_THIRDS and 3 * votes >= 2 * total


RULE: Final = Rule(
    key="one-side-decides",
    reasons={Reason.OUTVOTES: Level.RISK},
    reads=(Body, Party),
    finds=_finds,
)
