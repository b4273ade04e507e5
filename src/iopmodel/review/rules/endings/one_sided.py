"""A way out that only one side has.

## What it finds

One side may end the agreement by notice without a ground, and nobody on the other side may
(`notice`); or one side may end it because of what the other has failed to do, and not the other way
round (`breach`). Rights of a group in which both sides sit are nobody's own.

## Why it matters

A partnership is between equals. The side without the right stays bound, whatever the other fails to
do, until the term is over; and the other need not mend anything.

## What triggers it

```python
>>> from iopmodel.parts import Ref
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import AnyOf, Ending, EndingKind, Ends
>>> def notice_by(who):
...     return agreed(
...         Ending(key="uppsagning", act=EndingKind.NOTICE, by=who, ends=Ends.WHOLE)
...     )
>>> [finding] = RULES["one-sided"].findings(notice_by(Ref("kommunen")))
>>> finding.level.value, finding.reason.value, finding["have"], finding["lack"]
('risk', 'notice', ('kommunen',), ('foreningen',))

```

## What does not

```python
>>> either = AnyOf([Ref("kommunen"), Ref("foreningen")])
>>> RULES["one-sided"].findings(notice_by(either))
()

```

## How to settle it

Give both sides the right, with the same notice, or say what the side without it can do when the
other fails.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from iopmodel.notgiven import NotGiven
from iopmodel.partnership.aggregate import Parts
from iopmodel.parts import Ref
from iopmodel.review.finding import Found, Level, found, on
from iopmodel.review.reading import parties_of
from iopmodel.review.rule import Rule
from iopmodel.terms import Ending, EndingKind, Party

__all__ = ["RULE", "Reason"]


# To exclude is no right of a side to leave, and to agree takes both.
_NOBODYS: Final = frozenset({EndingKind.EXCLUSION, EndingKind.AGREEMENT})


class Reason(Enum):
    """When the right can be used."""

    NOTICE = "notice"
    BREACH = "breach"


def _finds(parts: Parts) -> Iterator[Found]:
    endings = [one for one in parts.all(Ending) if one.act not in _NOBODYS]
    for_breach = [one for one in endings if one.grounds or one.act is EndingKind.RESCISSION]
    free = [one for one in endings if one not in for_breach]
    for reason, rights in ((Reason.NOTICE, free), (Reason.BREACH, for_breach)):
        held = [one for one in rights if parties_of(one.by, parts)]
        have = {key for one in held for key in parties_of(one.by, parts)}
        # Whose right it is that names nobody cannot be said.
        if not have or any(isinstance(one.by, NotGiven) for one in rights):
            continue
        sectors = {party.sector for party in parts.all(Party) if party.key in have}
        lack = [party for party in parts.all(Party) if party.sector not in sectors]
        if lack:
            yield found(
                reason,
                *(on(one, "by") for one in held),
                have=tuple(Ref(key) for key in sorted(have)),
                lack=tuple(Ref(party.key) for party in lack),
            )


RULE: Final = Rule(
    key="one-sided",
    reasons={Reason.NOTICE: Level.RISK, Reason.BREACH: Level.RISK},
    reads=(
        Ending,
        Party,
    ),
    finds=_finds,
)
