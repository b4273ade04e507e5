"""A condition for the agreement that nobody is to test.

## What it finds

The agreement holds, or goes on, on a condition, and it is not said who finds whether it is met
(`nobody-finds`), or what follows when it is not (`no-effect`).

## Why it matters

A condition that there is money means that one side decides alone whether the agreement goes on, or
that nobody does. Both sides should know which, and on what day they will know.

## What triggers it

```python
>>> from iopmodel import Period, Ref, Text
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import Fails, Term, TermCondition
>>> money = Text("medel finns", "there is money")
>>> def on_condition(condition):
...     year = Period.parse("2024-01-01/P1Y")
...     return agreed(Term(key="term", initial=year, conditions=[condition]))
>>> loose = on_condition(TermCondition(what=money))
>>> [one.reason.value for one in RULES["condition-open"].findings(loose)]
['no-effect', 'nobody-finds']

```

## What does not

```python
>>> tight = TermCondition(what=money, found_by=Ref("kommunen"), fails=Fails.NO_EXTENSION)
>>> RULES["condition-open"].findings(on_condition(tight))
()

```

## How to settle it

Say who finds it, by when, and whether the agreement then ends or is only not extended.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from iopmodel.notgiven import InAppendix, NotGiven
from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, found, on
from iopmodel.review.rule import Rule
from iopmodel.terms import Term

__all__ = ["RULE", "Reason"]


class Reason(Enum):
    """What is left open of it."""

    NOBODY_FINDS = "nobody-finds"
    NO_EFFECT = "no-effect"


def _finds(parts: Parts) -> Iterator[Found]:
    for term in parts.all(Term):
        for reason, field in (Reason.NOBODY_FINDS, "found_by"), (Reason.NO_EFFECT, "fails"):
            loose = [one.what for one in term.conditions if _is_open(getattr(one, field))]
            if loose:
                yield found(reason, on(term, "conditions"), conditions=tuple(loose))


def _is_open(value: object) -> bool:
    # Of what stands in an appendix, another rule tells.
    return isinstance(value, NotGiven) and not isinstance(value, InAppendix)


RULE: Final = Rule(
    key="condition-open",
    reasons={Reason.NOBODY_FINDS: Level.GAP, Reason.NO_EFFECT: Level.GAP},
    reads=(Term,),
    finds=_finds,
)
