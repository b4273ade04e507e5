"""How often each law met the days that matter, counted while the properties run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date

from hypothesis import event

from iopmodel.dates import OPEN_END, OpenEnd, Period, Periods
from tests.laws.reporting import COLUMNS, counts

Met = date | OpenEnd | Period | Periods


def _ends(value: Met) -> Iterable[date | OpenEnd]:
    if isinstance(value, Period):
        return (value.first, value.last)
    if isinstance(value, Periods):
        return [end for period in value.periods for end in _ends(period)]
    return (value,)


def met(law: int, *values: Met) -> None:
    """Count, and tell Hypothesis, which of the days that matter are among an example's values."""
    ends = [end for value in values for end in _ends(value)]
    days = [end for end in ends if end is not OPEN_END]
    seen = (
        any((day.month, day.day) == (2, 29) for day in days),
        any(day.day == 31 for day in days),
        OPEN_END in ends,
    )
    counter = counts.setdefault(law, Counter())
    counter["examples"] += 1
    for column, yes in zip(COLUMNS, seen, strict=True):
        if yes:
            counter[column] += 1
            event(column)
