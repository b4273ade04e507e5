"""An extension that leaves open when, by whom or for how long.

## What it finds

The agreement can be extended, and does not say by when that is decided or stopped (`no-day`), who
has to agree (`nobody`), by how much it is extended (`no-step`), or how long it can go on at the
most (`no-latest`). Each is found by itself.

## Why it matters

The last months of an agreement are planned on whether it goes on. If no day is set, the party with
the money can wait until the last, and the staff of the other gives notice in the meantime.

## What triggers it

```python
>>> from datetime import date
>>> from iopmodel import Period, Ref, Span
>>> from iopmodel.dates.recurrence import YearlyOn
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import AgreedExtension, Jointly, NegotiableExtension, Term
>>> def extended(extension):
...     year = Period.parse("2024-01-01/P1Y")
...     return agreed(Term(key="term", initial=year, extension=extension))
>>> found = RULES["extension-open"].findings(extended(NegotiableExtension()))
>>> [(one.level.value, one.reason.value) for one in found]
[('gap', 'no-day'), ('gap', 'nobody'), ('note', 'no-latest'), ('note', 'no-step')]

```

## What does not

```python
>>> both = Jointly([Ref("kommunen"), Ref("foreningen")])
>>> clear = AgreedExtension(
...     step=Span.of(years=1), latest_end=date(2026, 12, 31), agreed_by=both,
...     agree_by=YearlyOn(9, 30),
... )
>>> RULES["extension-open"].findings(extended(clear))
()

```

## How to settle it

Say by when both sides decide, in what form, for how long each time, and how many times at the most.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from iopmodel.notgiven import InAppendix, NotGiven, Unstated
from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, found, on
from iopmodel.review.reading import decision_day
from iopmodel.review.rule import Rule
from iopmodel.terms import AgreedExtension, AutomaticExtension, NegotiableExtension, Term

__all__ = ["RULE", "Reason"]


class Reason(Enum):
    """What is left open."""

    NO_DAY = "no-day"
    NOBODY = "nobody"
    NO_STEP = "no-step"
    NO_LATEST = "no-latest"


def _finds(parts: Parts) -> Iterator[Found]:
    for term in parts.all(Term):
        for reason in _open(term):
            yield found(reason, on(term, "extension"))


def _open(term: Term) -> Iterator[Reason]:
    extension = term.extension
    if not isinstance(extension, (AutomaticExtension, AgreedExtension, NegotiableExtension)):
        return
    day = decision_day(term)
    asked: dict[Reason, object] = {
        # Where it is to be negotiated, no day can be named.
        Reason.NO_DAY: Unstated() if day is None else day,
        Reason.NO_STEP: extension.step,
        Reason.NO_LATEST: extension.latest_end,
    }
    if not isinstance(extension, AutomaticExtension):
        asked[Reason.NOBODY] = extension.agreed_by
    for reason, value in asked.items():
        # Of what stands in an appendix, another rule tells.
        if isinstance(value, NotGiven) and not isinstance(value, InAppendix):
            yield reason


RULE: Final = Rule(
    key="extension-open",
    reasons={
        Reason.NO_DAY: Level.GAP,
        Reason.NOBODY: Level.GAP,
        Reason.NO_STEP: Level.NOTE,
        Reason.NO_LATEST: Level.NOTE,
    },
    reads=(Term,),
    finds=_finds,
)
