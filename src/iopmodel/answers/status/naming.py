"""The day that a letter names as the last, beside that which the text gives."""

from __future__ import annotations

from datetime import date
from itertools import takewhile

from iopmodel.answers.ends import latest_end, possible_ends
from iopmodel.dates.period import OPEN_END, End
from iopmodel.notgiven import Bounds, NotApplicable, NotGiven
from iopmodel.partnership.aggregate import Parts
from iopmodel.terms import Ending, Term

__all__ = ["as_named"]

_Day = End | Bounds[End] | NotGiven | NotApplicable


def as_named(parts: Parts, part: Ending | Term, day: _Day, named: date | NotGiven) -> _Day:
    """Return the last day of what an act ends, or between which days that is.

    Nobody has to end something as early as they may, and whether the text lets them leave more
    time it need not say: it ends by the day that is named, or before. An earlier day than the
    text gives counts for nothing. Where it is for the letter to name the steps that it stops, it
    ends with the one it names.

    Args:
        parts: Where it finds the term.
        part: What gives the right.
        day: What the text gives.
        named: The day that the letter names, if it names one.
    """
    if not isinstance(named, date):
        return day
    if isinstance(day, (NotGiven, NotApplicable)):
        return day
    low, high = (day.low, day.high) if isinstance(day, Bounds) else (day, day)
    if isinstance(part, Ending):
        latest = min((latest_end(term) for term in parts.all(Term)), default=OPEN_END)
        high = max(high, min(named, latest))
        return low if low == high else Bounds(low, high)
    ends = takewhile(lambda end: end <= named, possible_ends(part))
    return named if low <= named <= high and named in ends else day
