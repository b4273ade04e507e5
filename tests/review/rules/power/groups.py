"""A group to try rules about power on."""

from __future__ import annotations

from typing import Any

from iopmodel.notgiven import Count
from iopmodel.parts import Ref
from iopmodel.terms import Actor, Body, BodyKind, DecisionRule, Majority, Seats

__all__ = ["GROUP", "HALF", "group", "seats"]

GROUP = Ref[Body]("grupp")
HALF = DecisionRule(majority=Majority.MORE_THAN_HALF)


def seats(*counts: Count) -> list[Seats]:
    """Return seats of the public party and of that of civil society."""
    sides = Ref[Actor]("kommunen"), Ref[Actor]("foreningen")
    return [Seats(side=side, count=count) for side, count in zip(sides, counts, strict=True)]


def group(key: str = GROUP, **fields: Any) -> Body:
    """Return a steering group without seats, unless it is given otherwise."""
    return Body(**{"key": key, "name": "gruppen", "role": BodyKind.STEERING, "seats": [], **fields})
