"""Which terms are in force when, and what straddles a change of them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

from iopmodel.dates.period import OPEN_END, End, Period
from iopmodel.partnership.aggregate import Partnership

__all__ = ["in_force", "straddled"]

_DAY = timedelta(1)


def in_force(partnership: Partnership, until: End) -> Iterator[tuple[Period, Partnership]]:
    """Yield each stretch of days between amendments that begins by a day, and the terms in it.

    Args:
        partnership: Whose terms they are.
        until: The day.

    Examples:
        >>> from iopmodel.examples import load
        >>> [str(days) for days, _ in in_force(load("enskede-arsta-vantor-2021"), OPEN_END)]
        ['0001-01-01/..']
    """
    days = sorted({amendment.effective for amendment in partnership.amendments})
    begins: list[End] = [date.min, *days, OPEN_END]
    for first, following in pairwise(dict.fromkeys(begins)):
        if first is OPEN_END or first > until:
            return
        last = OPEN_END if following is OPEN_END else following - _DAY
        yield Period(first, last), partnership.on(first) if first in days else partnership


def straddled(partnership: Partnership, window: Period) -> tuple[str, ...]:
    """Return the amendments that take effect within a window, after its first day."""
    return tuple(
        amendment.key
        for amendment in partnership.amendments
        if window.first < amendment.effective <= window.last
    )
