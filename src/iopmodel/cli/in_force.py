"""By which terms a thing is told: those in force on the day to which it belongs."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from iopmodel.answers import Due
from iopmodel.partnership import Partnership

__all__ = ["terms_by"]


def terms_by(partnership: Partnership) -> Callable[[object], Partnership]:
    """Return what tells the terms by which a value of an answer about a partnership holds.

    What is due belongs to the terms in force on the first day of its window, which may have parts
    that an amendment adds; all else to the terms that were asked about.
    """
    on = cache(partnership.on)

    def terms(value: object) -> Partnership:
        if not isinstance(value, Due):
            return partnership
        begun = [
            amendment.effective
            for amendment in partnership.amendments
            if amendment.effective <= value.window.first
        ]
        return on(begun[-1]) if begun else partnership

    return terms
