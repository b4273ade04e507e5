"""A chair elected for longer than the agreement can last.

## What it finds

The chair of a body is elected for a time that is longer than the longest time that the agreement
can last, with all its extensions.

## Why it matters

A clause on how the chair goes round among the parties is then empty: the first chair is the only
one. It may be left over from a longer agreement.

## What triggers it

```python
>>> from iopmodel import Period, Span
>>> from iopmodel.notgiven import NoClause
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import Body, BodyKind, Chair, Term
>>> def chaired_for(years):
...     year = Period.parse("2024-01-01/P1Y")
...     chair = Chair(office_term=Span.of(years=years))
...     return agreed(
...         Term(key="term", initial=year, extension=NoClause()),
...         Body(key="grupp", name="gruppen", role=BodyKind.WORKING, seats=[], chair=chair),
...     )
>>> [finding] = RULES["chair-outlasts-term"].findings(chaired_for(2))
>>> finding.level.value, str(finding["office_term"])
('note', 'P2Y')

```

## What does not

```python
>>> RULES["chair-outlasts-term"].findings(chaired_for(1))
()

```

## How to settle it

Shorten the time for which the chair is elected, or say that the chair is the same throughout.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from iopmodel.answers.ends import latest_end
from iopmodel.dates.period import OPEN_END
from iopmodel.dates.span import Span
from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, against, found, on
from iopmodel.review.reading import last_of
from iopmodel.review.rule import Rule
from iopmodel.terms import Body, Chair, Term

__all__ = ["RULE", "Reason"]


class Reason(Enum):
    """What is longer."""

    LONGER = "longer"


def _finds(parts: Parts) -> Iterator[Found]:
    for term in parts.all(Term):
        latest = latest_end(term)
        if latest is OPEN_END:
            continue
        for body in parts.all(Body):
            office = body.chair.office_term if isinstance(body.chair, Chair) else None
            if isinstance(office, Span):
                last = last_of(term.initial.first, office)
                if last > latest:
                    yield found(
                        Reason.LONGER,
                        on(body, "chair"),
                        against(term, "initial", "extension"),
                        office_term=office,
                        latest=latest,
                    )


RULE: Final = Rule(
    key="chair-outlasts-term",
    reasons={Reason.LONGER: Level.NOTE},
    reads=(Body, Term),
    finds=_finds,
)
