"""What is due, kept for the partnerships that were asked about last: it hangs on no log."""

from __future__ import annotations

from collections import deque
from typing import Final

from iopmodel.answers.due import Due, due
from iopmodel.dates.period import Period
from iopmodel.partnership.aggregate import Partnership

__all__ = ["expected"]

_MOST: Final = 16
_KEPT: Final[deque[tuple[Partnership, Period, tuple[Due, ...]]]] = deque(maxlen=_MOST)


def expected(partnership: Partnership, within: Period) -> tuple[Due, ...]:
    """Return what is due in a period, whatever has been done of it.

    One log after another is asked about under the same agreement, which takes far longer to work
    out than what has been done. So the last few are kept, told apart by which value it is, as
    comparing two partnerships takes longer still.

    Args:
        partnership: Whose dues they are.
        within: The period, which must have an end.

    Examples:
        >>> from iopmodel.examples import load
        >>> partnership = load("enskede-arsta-vantor-2021")
        >>> june = Period.parse("2021-06-01/2021-06-30")
        >>> expected(partnership, june) is expected(partnership, june)
        True
    """
    for known, period, found in _KEPT:
        if known is partnership and period == within:
            return found
    found = tuple(due(partnership, within))
    _KEPT.append((partnership, within, found))
    return found
