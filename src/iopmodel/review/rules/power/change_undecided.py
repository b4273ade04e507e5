"""A change that nobody is named to decide.

## What it finds

The agreement says how something is changed, or how another organisation comes in, but neither who
decides it nor who signs (`nobody`), or only in words such as "at the right level" (`in-words`).

## Why it matters

A change by somebody who had no power to make it is no change. The public party has to be able to
point to a decision by its committee, or by an official to whom the committee has delegated it.

## What triggers it

```python
>>> from iopmodel import Ref, Text
>>> from iopmodel.notgiven import OpenWording
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import Approval, ChangeRoute
>>> def changed(by):
...     of = Text("avvikelser från budgeten", "deviations from the budget")
...     return agreed(ChangeRoute(key="avvikelser", of=of, decided_by=[Approval(by=by)]))
>>> [finding] = RULES["change-undecided"].findings(changed(OpenWording("på rätt nivå")))
>>> finding.level.value, finding.reason.value
('gap', 'in-words')

```

## What does not

```python
>>> RULES["change-undecided"].findings(changed(Ref("kommunen")))
()

```

## How to settle it

Name the body or the office that decides on each side, and on whose delegation.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from iopmodel.notgiven import OpenWording
from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, found, on
from iopmodel.review.reading import is_unsaid
from iopmodel.review.rule import Rule
from iopmodel.terms import Accession, ChangeRoute

__all__ = ["RULE", "Reason"]


class Reason(Enum):
    """What is said of who decides."""

    NOBODY = "nobody"
    IN_WORDS = "in-words"


def _finds(parts: Parts) -> Iterator[Found]:
    ways: tuple[ChangeRoute | Accession, ...] = (*parts.all(ChangeRoute), *parts.all(Accession))
    for way in ways:
        deciders = [approval.by for approval in way.decided_by]
        if all(is_unsaid(by) and not isinstance(by, OpenWording) for by in deciders):
            # Those who sign it decide it.
            if isinstance(way, Accession) or is_unsaid(way.signed_by):
                yield found(Reason.NOBODY, on(way, "decided_by"))
            continue
        for by in deciders:
            if isinstance(by, OpenWording):
                yield found(Reason.IN_WORDS, on(way, "decided_by"), wording=by)


RULE: Final = Rule(
    key="change-undecided",
    reasons={Reason.NOBODY: Level.GAP, Reason.IN_WORDS: Level.GAP},
    reads=(ChangeRoute, Accession),
    finds=_finds,
)
