"""A party that undertakes nothing.

## What it finds

A party bears no duty, neither itself nor with others nor through its units and offices
(`undertakes-nothing`).

## Why it matters

In a partnership each party undertakes something; that is what makes it another thing than a grant
or a purchase. A party without undertakings also has nothing in which it could fail.

## What triggers it

```python
>>> from iopmodel import Ref, Text
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import Commitment, EachOf, Modality
>>> def undertaken(by):
...     what = Text("samverka", "cooperate")
...     duty = Modality.OBLIGATION
...     return agreed(Commitment(key="samverka", bearer=by, modality=duty, what=what))
>>> [finding] = RULES["party-without-duty"].findings(undertaken(Ref("foreningen")))
>>> finding.level.value, finding.parts
('gap', ('kommunen',))

```

## What does not

```python
>>> both = EachOf([Ref("foreningen"), Ref("kommunen")])
>>> RULES["party-without-duty"].findings(undertaken(both))
()

```

## How to settle it

Write down what the party brings and does, however little; or let it take part without being one.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from iopmodel.notgiven import NotGiven
from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, found, on
from iopmodel.review.reading import actors_of, party_of
from iopmodel.review.rule import Rule
from iopmodel.terms import Commitment, Funding, Modality, Party, Report

__all__ = ["RULE", "Reason"]


class Reason(Enum):
    """What it lacks."""

    UNDERTAKES_NOTHING = "undertakes-nothing"


def _finds(parts: Parts) -> Iterator[Found]:
    duties = [one for one in parts.all(Commitment) if one.modality is Modality.OBLIGATION]
    # Where no duty is told apart by who bears it, it is not this party that stands out.
    if all(isinstance(one.bearer, NotGiven) for one in duties):
        return
    actors = {actor for one in duties for actor in actors_of(one.bearer)}
    actors.update(actor for report in parts.all(Report) for actor in actors_of(report.author))
    actors.update(actor for one in parts.all(Funding) for actor in actors_of(one.payer))
    bound = {party.key for actor in actors if (party := party_of(actor, parts))}
    for party in parts.all(Party):
        if party.key not in bound:
            yield found(Reason.UNDERTAKES_NOTHING, on(party))


RULE: Final = Rule(
    key="party-without-duty",
    reasons={Reason.UNDERTAKES_NOTHING: Level.GAP},
    reads=(Party, Commitment, Report, Funding),
    finds=_finds,
)
