"""Two notices for the same end.

## What it finds

The same party may end the same thing by two clauses, neither of which needs a ground or has
something come first, and the times of notice differ.

## Why it matters

Which of the two times holds is the first question when somebody gives notice. Each side can count
on its own, for the weeks or months between them.

## What triggers it

```python
>>> from iopmodel.dates.span import Span
>>> from iopmodel.parts import Ref
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import Ending, EndingKind, Ends
>>> def notice(key, months):
...     return Ending(
...         key=key, act=EndingKind.NOTICE, by=Ref("foreningen"), ends=Ends.WHOLE,
...         notice=Span.of(months=months),
...     )
>>> three, six = notice("uppsagning", 3), notice("avslut", 6)
>>> [finding] = RULES["competing-notices"].findings(agreed(three, six))
>>> finding.level.value, str(finding["one"]), str(finding["other"])
('contradiction', 'P6M', 'P3M')

```

## What does not

```python
>>> RULES["competing-notices"].findings(agreed(three, notice("avslut", 3)))
()

```

## How to settle it

Keep one time, or say what each of the two clauses is for and which of them goes before the other.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from itertools import combinations
from typing import Final

from iopmodel.dates.span import Span
from iopmodel.notgiven import NotGiven
from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, found, on
from iopmodel.review.reading import parties_of
from iopmodel.review.rule import Rule
from iopmodel.terms import Ending, Precedence

__all__ = ["RULE", "Reason"]


class Reason(Enum):
    """What differs."""

    TIMES_DIFFER = "times-differ"


def _finds(parts: Parts) -> Iterator[Found]:
    ranked = [set(one.between) for one in parts.all(Precedence)]
    free = [one for one in parts.all(Ending) if _is_free(one)]
    for one, other in combinations(free, 2):
        is_same = one.ends == other.ends and parties_of(one.by, parts) & parties_of(other.by, parts)
        is_ranked = any({one.key, other.key} <= keys for keys in ranked)
        if is_same and not is_ranked and one.notice != other.notice:
            spots = on(one, "notice"), on(other, "notice")
            yield found(Reason.TIMES_DIFFER, *spots, one=one.notice, other=other.notice)


def _is_free(ending: Ending) -> bool:
    """Return whether nothing has to be the case first, and what ends by it, and when, is said."""
    said = not isinstance(ending.ends, NotGiven) and isinstance(ending.notice, Span)
    return said and not ending.grounds and ending.after == ()


RULE: Final = Rule(
    key="competing-notices",
    reasons={Reason.TIMES_DIFFER: Level.CONTRADICTION},
    reads=(
        Ending,
        Precedence,
    ),
    finds=_finds,
)
