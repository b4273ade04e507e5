"""A document that does not last as long as the agreement.

## What it finds

The agreement rests on a budget, a programme or another document that is for a certain time. That
time is over before the agreement begins (`before-it`), begins after its first period (`after-it`),
ends within its first period (`within-it`), or within the longest time to which it can be extended
(`if-extended`).

## Why it matters

What a lapsed budget promised, nobody has promised any longer; what a lapsed programme asked for may
not be what the next one asks for. The agreement goes on and means something that is no more.

## What triggers it

```python
>>> from iopmodel import Period
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import Source, SourceKind
>>> def budget(valid):
...     return agreed(
...         Source(
...             key="budget", name="nämndens budget", role=SourceKind.BUDGET,
...             valid=Period.parse(valid),
...         )
...     )
>>> [finding] = RULES["document-lapses"].findings(budget("2023-07-01/P1Y"))
>>> finding.level.value, finding.reason.value
('risk', 'within-it')

```

## What does not

```python
>>> RULES["document-lapses"].findings(budget("2024-01-01/P1Y"))
()

```

## How to settle it

Say what holds when the document lapses: the one that follows it, the same wording still, or a talk
about what has changed.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from iopmodel.answers.ends import latest_end
from iopmodel.dates.period import OPEN_END, Period
from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, against, found, on
from iopmodel.review.rule import Rule
from iopmodel.terms import Source, Term

__all__ = ["RULE", "Reason"]


class Reason(Enum):
    """When it is for, seen from the agreement."""

    BEFORE_IT = "before-it"
    AFTER_IT = "after-it"
    WITHIN_IT = "within-it"
    IF_EXTENDED = "if-extended"


def _finds(parts: Parts) -> Iterator[Found]:
    for term in parts.all(Term):
        for source in parts.all(Source):
            if isinstance(source.valid, Period):
                reason = _reason(source.valid, term)
                if reason is not None:
                    yield found(
                        reason, on(source, "valid"), against(term, "initial"), valid=source.valid
                    )


def _reason(valid: Period, term: Term) -> Reason | None:
    if valid.last < term.initial.first:
        return Reason.BEFORE_IT
    if term.initial.last < valid.first:
        return Reason.AFTER_IT
    if valid.last < term.initial.last:
        return Reason.WITHIN_IT
    latest = latest_end(term)
    # How long it can be extended may not be known; then nothing is known of the document either.
    return Reason.IF_EXTENDED if valid.last < latest and latest is not OPEN_END else None


RULE: Final = Rule(
    key="document-lapses",
    reasons={
        Reason.BEFORE_IT: Level.RISK,
        Reason.AFTER_IT: Level.RISK,
        Reason.WITHIN_IT: Level.RISK,
        Reason.IF_EXTENDED: Level.NOTE,
    },
    reads=(Source, Term),
    finds=_finds,
)
