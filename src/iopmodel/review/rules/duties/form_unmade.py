"""A form that nobody is to make.

## What it finds

A report is to be made on a form, or a number is asked for on one, and it is not said who makes or
adopts the form (`nobody`).

## Why it matters

Each organisation then reports in its own way, and the figures cannot be added up. Who refuses to
report before there is a form has a point.

## What triggers it

```python
>>> from iopmodel import Ref
>>> from iopmodel.notgiven import Unstated
>>> from iopmodel.review import RULES
>>> from iopmodel.review.trial import agreed
>>> from iopmodel.terms import Report, Template
>>> def reported(adopted_by):
...     form = Template(key="blankett", name="blankett", adopted_by=adopted_by)
...     return agreed(form, Report(key="redovisning", name="redovisning", on=form))
>>> [finding] = RULES["form-unmade"].findings(reported(Unstated()))
>>> finding.level.value, finding.parts
('gap', ('blankett', 'redovisning'))

```

## What does not

```python
>>> RULES["form-unmade"].findings(reported(Ref("kommunen")))
()

```

## How to settle it

Name who makes the form and by when; append it if it exists.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from iopmodel.partnership.aggregate import Parts
from iopmodel.review.finding import Found, Level, against, found, on
from iopmodel.review.reading import is_unsaid
from iopmodel.review.rule import Rule
from iopmodel.terms import Indicator, Report, Template

__all__ = ["RULE", "Reason"]


class Reason(Enum):
    """Who makes it."""

    NOBODY = "nobody"


def _finds(parts: Parts) -> Iterator[Found]:
    reports, indicators = parts.all(Report), parts.all(Indicator)
    for form in parts.all(Template):
        if not is_unsaid(form.adopted_by):
            continue
        # Reports first: what is counted is counted in them.
        using = [one for one in reports if one.on == form.key]
        asked = [one for one in indicators if one.on == form.key]
        if using or asked:
            spots = [against(one, "on") for one in using or asked]
            yield found(Reason.NOBODY, on(form, "adopted_by"), *spots)


RULE: Final = Rule(
    key="form-unmade",
    reasons={Reason.NOBODY: Level.GAP},
    reads=(Template, Report, Indicator),
    finds=_finds,
)
