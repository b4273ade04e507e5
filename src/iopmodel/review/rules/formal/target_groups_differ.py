"""A target group that is defined more than once.

## What it finds

Clauses that stand apart from each other say whom the partnership is for, each in its own way, and
nothing says which of them prevails (`differ`). Groups that one clause tells apart are no such
thing: each of them has its own definition.

## Why it matters

Who belongs decides who may take part, what the money may be used for and what is counted. Someone
who is within one definition and outside another is a dispute in waiting.

## What triggers it

```python
>>> from iopmodel import Text
>>> from iopmodel.contents import Contents, Section
>>> from iopmodel.parts import Cite
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import TargetGroup
>>> def groups(*sections):
...     said = [Section(key=key, heading=key, hashes=["00000001"]) for key in ("syfte", "mal")]
...     contents = Contents(title="Överenskommelse", sections=said)
...     limits = [Text("saknar bostad", "have no home")], [Text("är vuxna", "are adults")]
...     return agreed(contents, *(
...         TargetGroup(key=f"malgrupp-{number}", limits=limits[number], cites=Cite(section))
...         for number, section in enumerate(sections)
...     ))
>>> [finding] = RULES["target-groups-differ"].findings(groups("syfte", "mal"))
>>> finding.level.value, finding.parts
('risk', ('malgrupp-0', 'malgrupp-1'))

```

## What does not

```python
>>> RULES["target-groups-differ"].findings(groups("syfte", "syfte"))
()

```

## How to settle it

Define the group in one clause, and refer to it in the others.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, found, on
from iopmodel.review.rule import Rule
from iopmodel.terms import Precedence, TargetGroup

__all__ = ["RULE", "Reason"]


class Reason(Enum):
    """What they do."""

    DIFFER = "differ"


def _finds(parts: Parts) -> Iterator[Found]:
    groups = parts.all(TargetGroup)
    ranked = [set(one.between) for one in parts.all(Precedence)]
    apart = [
        one
        for one in groups
        if any(
            _are_apart(one, other)
            and not any(ranks.issuperset({one.key, other.key}) for ranks in ranked)
            for other in groups
        )
    ]
    if apart:
        yield found(Reason.DIFFER, *(on(one, "limits", "area") for one in apart), number=len(apart))


def _are_apart(one: TargetGroup, other: TargetGroup) -> bool:
    """Return whether two clauses define it, and differently."""
    here, there = ({cite.section for cite in group.cites} for group in (one, other))
    said = (one.limits, one.area) != (other.limits, other.area)
    return said and here.isdisjoint(there)


RULE: Final = Rule(
    key="target-groups-differ",
    reasons={Reason.DIFFER: Level.RISK},
    reads=(TargetGroup, Precedence),
    finds=_finds,
)
