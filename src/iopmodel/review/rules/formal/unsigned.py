"""Signatures that are missing.

## What it finds

There is no place for a party's signature (`no-place`), or the agreement says that a place is empty
(`empty`); or it cannot be seen in this text whether the parties have signed (`not-shown`), on
which day (`not-dated`), or either (`not-shown-or-dated`). What is unknown of several is found once.

## Why it matters

A party that has not signed can say that it is not bound. Where no day is given, nobody can show
that the agreement was concluded before it began, or who had the power to sign then.

## What triggers it

```python
>>> from datetime import date
>>> from iopmodel import Ref
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import Signature
>>> def signed(*parties):
...     return agreed(*(
...         Signature(key=f"{of}-skriver", of=Ref(of), signed=True, dated=date(2023, 12, 1))
...         for of in parties
...     ))
>>> [finding] = RULES["unsigned"].findings(signed("kommunen"))
>>> finding.level.value, finding.reason.value, finding.parts
('gap', 'no-place', ('foreningen',))

```

## What does not

```python
>>> RULES["unsigned"].findings(signed("kommunen", "foreningen"))
()

```

## How to settle it

Find the signed copies and encode what they show; have a party sign that has not.
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
from iopmodel.terms import Party, Signature

__all__ = ["RULE", "Reason"]


class Reason(Enum):
    """What is missing."""

    NO_PLACE = "no-place"
    EMPTY = "empty"
    NOT_SHOWN = "not-shown"
    NOT_DATED = "not-dated"
    NOT_SHOWN_OR_DATED = "not-shown-or-dated"


_FIELDS: Final = {
    Reason.EMPTY: ("signed",),
    Reason.NOT_SHOWN: ("signed",),
    Reason.NOT_DATED: ("dated",),
    Reason.NOT_SHOWN_OR_DATED: ("signed", "dated"),
}


def _finds(parts: Parts) -> Iterator[Found]:
    signatures = parts.all(Signature)
    # Without any place at all, the whole clause is missing, which another rule finds.
    placed = {one.of for one in signatures}
    for party in parts.all(Party):
        if placed and party.key not in placed:
            yield found(Reason.NO_PLACE, on(party))
    for reason, fields in _FIELDS.items():
        some = [one for one in signatures if _lacks(one) is reason]
        if some:
            of = tuple(dict.fromkeys(Ref[Party](one.of) for one in some))
            yield found(reason, *(on(one, *fields) for one in some), of=of)


def _lacks(signature: Signature) -> Reason | None:
    """Return what a place for a signature lacks; an empty one needs no date."""
    if signature.signed is False:
        return Reason.EMPTY
    if is_unsaid(signature.signed):
        return Reason.NOT_SHOWN_OR_DATED if is_unsaid(signature.dated) else Reason.NOT_SHOWN
    return Reason.NOT_DATED if is_unsaid(signature.dated) else None


RULE: Final = Rule(
    key="unsigned",
    reasons={
        Reason.NO_PLACE: Level.GAP,
        Reason.EMPTY: Level.GAP,
        Reason.NOT_SHOWN: Level.NOTE,
        Reason.NOT_DATED: Level.NOTE,
        Reason.NOT_SHOWN_OR_DATED: Level.NOTE,
    },
    reads=(Party, Signature),
    finds=_finds,
)
