"""Notice in no form, or to nobody.

## What it finds

It is not said in what form it is ended (`form`), to whom that is addressed (`addressee`: between
two parties it can only be the other one, but which of its offices?), or either
(`form-and-addressee`). Rights that lack the same are found together.

## Why it matters

Was what the manager said in the corridor a notice? Was the mail to the case officer? The time of
notice runs from an act that can be disputed, and the side that wants to win time will dispute it.

## What triggers it

```python
>>> from iopmodel.notgiven import Unstated
>>> from iopmodel.parts import Ref
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import Ending, EndingKind, Ends, Form
>>> def ended(form, to):
...     return agreed(
...         Ending(
...             key="uppsagning", act=EndingKind.NOTICE, by=Ref("foreningen"), ends=Ends.WHOLE,
...             form=form, to=to,
...         )
...     )
>>> [finding] = RULES["ending-form"].findings(ended(Form.WRITTEN, Unstated()))
>>> finding.level.value, finding.reason.value
('note', 'addressee')

```

## What does not

```python
>>> RULES["ending-form"].findings(ended(Form.WRITTEN, Ref("kommunen")))
()

```

## How to settle it

Say that it is done in writing, to which office or address, and that its receipt is confirmed.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from iopmodel.notgiven import Unstated
from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, found, on
from iopmodel.review.rule import Rule
from iopmodel.terms import Ending, EndingKind

__all__ = ["RULE", "Reason"]


class Reason(Enum):
    """What is not said."""

    FORM = "form"
    ADDRESSEE = "addressee"
    FORM_AND_ADDRESSEE = "form-and-addressee"


_FIELDS: Final = {
    Reason.FORM: ("form",),
    Reason.ADDRESSEE: ("to",),
    Reason.FORM_AND_ADDRESSEE: ("form", "to"),
}


def _finds(parts: Parts) -> Iterator[Found]:
    # Who is made to leave is the one that is to be told.
    endings = [one for one in parts.all(Ending) if one.act is not EndingKind.EXCLUSION]
    for reason, fields in _FIELDS.items():
        lacking = [one for one in endings if _lacks(one) == fields]
        if lacking:
            spots = [on(one, *fields) for one in lacking]
            yield found(reason, *spots, acts=tuple(dict.fromkeys(one.act for one in lacking)))


def _lacks(ending: Ending) -> tuple[str, ...]:
    return tuple(name for name in ("form", "to") if isinstance(getattr(ending, name), Unstated))


RULE: Final = Rule(
    key="ending-form",
    reasons={
        Reason.FORM: Level.RISK,
        Reason.ADDRESSEE: Level.NOTE,
        Reason.FORM_AND_ADDRESSEE: Level.RISK,
    },
    reads=(Ending,),
    finds=_finds,
)
