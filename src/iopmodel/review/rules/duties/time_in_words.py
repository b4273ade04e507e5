"""A duty whose time is only words.

## What it finds

Somebody has to do something at a time that is told in words such as "promptly", which no calendar
knows (`words`).

## Why it matters

One party thinks of the same day and the other of the same month. Where a right hangs on it, such
as to end the agreement for a breach, the parties dispute about the word instead of the matter.

## What triggers it

```python
>>> from iopmodel import Ref, Text
>>> from iopmodel.dates import Span
>>> from iopmodel.notgiven import OpenWording
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import AfterEvent, Commitment, Modality
>>> def told(timing):
...     what = Text("meddela hinder", "report obstacles")
...     return agreed(Commitment(
...         key="hinder", bearer=Ref("foreningen"), modality=Modality.OBLIGATION, what=what,
...         timing=timing,
...     ))
>>> [finding] = RULES["time-in-words"].findings(told(OpenWording("skyndsamt")))
>>> finding.level.value, finding.reason.value
('risk', 'words')

```

## What does not

```python
>>> event = Text("hindret uppstod", "the obstacle arose")
>>> RULES["time-in-words"].findings(told(AfterEvent(event, Span.of(days=5))))
()

```

## How to settle it

Write a number of days, and from which event they are counted; the word may stand beside it.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from iopmodel.notgiven import OpenWording
from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, found, on
from iopmodel.review.rule import Rule
from iopmodel.terms import Commitment, Modality

__all__ = ["RULE", "Reason"]


class Reason(Enum):
    """What stands for the time."""

    WORDS = "words"


def _finds(parts: Parts) -> Iterator[Found]:
    for commitment in parts.all(Commitment):
        is_due = commitment.modality in {Modality.OBLIGATION, Modality.PROHIBITION}
        if is_due and isinstance(commitment.timing, OpenWording):
            yield found(Reason.WORDS, on(commitment, "timing"), wording=commitment.timing)


RULE: Final = Rule(
    key="time-in-words",
    reasons={Reason.WORDS: Level.RISK},
    reads=(Commitment,),
    finds=_finds,
)
