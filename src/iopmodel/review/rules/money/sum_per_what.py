"""A sum that does not say what time it is for.

## What it finds

It is not said whether a sum is for each year or for the whole term, though the two differ
(`unstated`). A sum is for each year, and the first period or an extension is no number of whole
years (`part-of-a-year`). A sum is for the whole term, and the term is extended by itself or by a
word of both sides (`extended`), or has no end (`endless`). An extension that is negotiated is left
alone: what is paid for it can be negotiated too.

## Why it matters

Two hundred thousand for eighteen months may be two hundred thousand, three hundred or four. Who
pays and who is paid each have a reading that suits them, and the difference comes up when the staff
have been hired.

## What triggers it

```python
>>> from iopmodel.dates.period import Period
>>> from iopmodel.money import sek
>>> from iopmodel.parts import Ref
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import AgreedExtension, AutomaticExtension, Funding, Per, Term
>>> def funded(per, term="2024-01-01/2025-06-30"):
...     return agreed(
...         Term(key="giltighetstid", initial=Period.parse(term)),
...         Funding(
...             key="medel", payer=Ref("kommunen"), payee=Ref("foreningen"),
...             amount=sek(200_000), per=per,
...         ),
...     )
>>> [finding] = RULES["sum-per-what"].findings(funded(Per.YEAR))
>>> finding.level.value, finding.reason.value, str(finding["period"])
('risk', 'part-of-a-year', '2024-01-01/2025-06-30')

```

## What does not

```python
>>> RULES["sum-per-what"].findings(funded(Per.YEAR, "2024-01-01/2025-12-31"))
()
>>> RULES["sum-per-what"].findings(funded(Per.TERM))
()

```

## How to settle it

Write the sum for each period, the first and each extension, or say that a part of a year gets its
share of the sum by months.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from itertools import islice
from typing import Final

from iopmodel.answers.ends import stretches
from iopmodel.dates.period import OPEN_END, Period
from iopmodel.dates.span import Span
from iopmodel.money import Money
from iopmodel.notgiven import OpenWording, Unstated
from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, against, found, on
from iopmodel.review.rule import Rule
from iopmodel.terms import AgreedExtension, AutomaticExtension, Funding, Per, Term

__all__ = ["RULE", "Reason"]


class Reason(Enum):
    """How the sum and the time do not fit."""

    UNSTATED = "unstated"
    PART_OF_A_YEAR = "part-of-a-year"
    EXTENDED = "extended"
    ENDLESS = "endless"


def _finds(parts: Parts) -> Iterator[Found]:
    for term in parts.all(Term):
        for frame in parts.all(Funding):
            spots = on(frame, "per"), against(term, "initial")
            if frame.per is Per.YEAR:
                periods = islice(stretches(term), 2)
                short = next((one for one in periods if not _is_of_years(one)), None)
                if short is not None:
                    yield found(Reason.PART_OF_A_YEAR, *spots, period=short)
            elif frame.per is Per.TERM:
                if term.initial.last is OPEN_END:
                    yield found(Reason.ENDLESS, *spots)
                elif _is_extended(term):
                    yield found(Reason.EXTENDED, *spots, last=term.initial.last)
            elif _is_unsaid(frame) and (_is_extended(term) or not _is_a_year(term)):
                yield found(Reason.UNSTATED, *spots, amount=frame.amount)


def _is_unsaid(frame: Funding) -> bool:
    return isinstance(frame.amount, Money) and isinstance(frame.per, (Unstated, OpenWording))


def _is_extended(term: Term) -> bool:
    # Where an extension is negotiated, so is what is paid for it.
    return isinstance(term.extension, (AgreedExtension, AutomaticExtension))


def _is_a_year(term: Term) -> bool:
    return term.initial == Period.starting(term.initial.first, Span.of(years=1))


def _is_of_years(period: Period) -> bool:
    last = period.last
    if last is OPEN_END:
        return True
    years = last.year - period.first.year
    tried = {years, years + 1} - {0}
    return any(Period.starting(period.first, Span.of(years=n)).last == last for n in tried)


RULE: Final = Rule(
    key="sum-per-what",
    reasons={
        Reason.UNSTATED: Level.RISK,
        Reason.PART_OF_A_YEAR: Level.RISK,
        Reason.EXTENDED: Level.RISK,
        Reason.ENDLESS: Level.RISK,
    },
    reads=(
        Funding,
        Term,
    ),
    finds=_finds,
)
