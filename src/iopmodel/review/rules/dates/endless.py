"""An agreement without an end and without a way out.

## What it finds

The agreement holds until further notice (`until-further-notice`), or is extended by itself without
any latest end (`extended-forever`), and nothing in it says how a party ends it by notice: there is
no clause on notice, and no day by which an extension can be stopped.

## Why it matters

A contract without an end can be ended after reasonable notice, even where it does not say so; what
is reasonable is then found out in a dispute. A public body may not bind itself for ever either.

## What triggers it

```python
>>> from iopmodel import Period, Ref
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import Ending, EndingKind, Ends, Term
>>> forever = Term(key="term", initial=Period.parse("2024-01-01/.."))
>>> [finding] = RULES["endless"].findings(agreed(forever))
>>> finding.level.value, finding.reason.value
('gap', 'until-further-notice')

```

## What does not

```python
>>> notice = Ending(
...     key="uppsagning", act=EndingKind.NOTICE, by=Ref("kommunen"), ends=Ends.WHOLE
... )
>>> RULES["endless"].findings(agreed(forever, notice))
()

```

## How to settle it

Say who may give notice, in what form, and how long before; or let the agreement end on a day.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from iopmodel.answers.ends import latest_end
from iopmodel.dates.period import OPEN_END
from iopmodel.notgiven import NotGiven
from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, found, on
from iopmodel.review.rule import Rule
from iopmodel.terms import AutomaticExtension, Ending, EndingKind, Term

__all__ = ["RULE", "Reason"]


_BY_NOTICE: Final = frozenset({EndingKind.NOTICE, EndingKind.WITHDRAWAL})


class Reason(Enum):
    """Why it has no end."""

    UNTIL_FURTHER_NOTICE = "until-further-notice"
    EXTENDED_FOREVER = "extended-forever"


def _finds(parts: Parts) -> Iterator[Found]:
    if any(ending.act in _BY_NOTICE for ending in parts.all(Ending)):
        return
    for term in parts.all(Term):
        extension = term.extension
        if term.initial.last is OPEN_END:
            yield found(Reason.UNTIL_FURTHER_NOTICE, on(term, "initial"), first=term.initial.first)
        elif (
            isinstance(extension, AutomaticExtension)
            and latest_end(term) is OPEN_END
            and isinstance(extension.notice_by, NotGiven)
        ):
            yield found(Reason.EXTENDED_FOREVER, on(term, "extension"), step=extension.step)


RULE: Final = Rule(
    key="endless",
    reasons={Reason.UNTIL_FURTHER_NOTICE: Level.GAP, Reason.EXTENDED_FOREVER: Level.GAP},
    reads=(Ending, Term),
    finds=_finds,
)
