"""A body that cannot be sure to come to a decision.

## What it finds

A body that is to decide has no rule for how it does so (`no-rule`): a steering group, or a body
that approves changes, agrees to an extension or breaks a tie elsewhere. Or it decides by more than
half of an even number of votes, and nothing is said of who decides when they are even
(`even-votes`).

## Why it matters

With two sides of the same size, every matter on which they differ ends in a draw. What the body
was to decide, such as a plan of action or an extension, then stays undecided by default.

## What triggers it

```python
>>> from iopmodel import Ref
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import Body, BodyKind, DecisionRule, Majority, Seats
>>> def group(*counts):
...     seats = [
...         Seats(side=Ref(side), count=count)
...         for side, count in zip(("kommunen", "foreningen"), counts)
...     ]
...     rule = DecisionRule(majority=Majority.MORE_THAN_HALF)
...     key, role = "styrgrupp", BodyKind.STEERING
...     return agreed(Body(key=key, name=key, role=role, seats=seats, decides=rule))
>>> [finding] = RULES["votes-that-tie"].findings(group(2, 2))
>>> finding.level.value, finding.reason.value, finding["votes"]
('risk', 'even-votes', 4)

```

## What does not

```python
>>> RULES["votes-that-tie"].findings(group(3, 2))
()

```

## How to settle it

Say who decides when the votes are even, such as the chair, or to whom the matter goes then; or
write that the body decides by agreement, and where a matter goes on which it does not agree.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from iopmodel.notgiven import InAppendix, NotGiven
from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, found, on
from iopmodel.review.reading import actors_of
from iopmodel.review.rule import Rule
from iopmodel.review.voting import votes_of
from iopmodel.terms import (
    Accession,
    AgreedExtension,
    Body,
    BodyKind,
    ChangeRoute,
    DecisionRule,
    Majority,
    NegotiableExtension,
    Term,
)

__all__ = ["RULE", "Reason"]


class Reason(Enum):
    """What keeps it from deciding."""

    NO_RULE = "no-rule"
    EVEN_VOTES = "even-votes"


def _finds(parts: Parts) -> Iterator[Found]:
    deciding = _deciding(parts)
    for body in parts.all(Body):
        rule = body.decides
        if isinstance(rule, DecisionRule):
            votes = sum((votes_of(body, rule, parts) or {}).values())
            if _can_tie(rule) and votes and votes % 2 == 0:
                yield found(Reason.EVEN_VOTES, on(body, "decides", "seats"), votes=votes)
        elif body.key in deciding and not isinstance(rule, InAppendix):
            yield found(Reason.NO_RULE, on(body, "decides"))


def _deciding(parts: Parts) -> set[str]:
    """Return the keys of the bodies and others that are to decide something."""
    keys = {body.key for body in parts.all(Body) if body.role is BodyKind.STEERING}
    approvals = [one for route in parts.all(ChangeRoute) for one in route.decided_by]
    approvals += [one for accession in parts.all(Accession) for one in accession.decided_by]
    keys.update(key for one in approvals for key in actors_of(one.by))
    for term in parts.all(Term):
        if isinstance(term.extension, (AgreedExtension, NegotiableExtension)):
            keys.update(actors_of(term.extension.agreed_by))
    for body in parts.all(Body):
        if isinstance(body.decides, DecisionRule):
            keys.update(actors_of(body.decides.tie))
    return keys


def _can_tie(rule: DecisionRule) -> bool:
    return rule.majority is Majority.MORE_THAN_HALF and isinstance(rule.tie, NotGiven)


RULE: Final = Rule(
    key="votes-that-tie",
    reasons={Reason.NO_RULE: Level.GAP, Reason.EVEN_VOTES: Level.RISK},
    reads=(Body, ChangeRoute, Accession, Term),
    finds=_finds,
)
