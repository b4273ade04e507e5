"""English: findings about dates and the term."""

from __future__ import annotations

from typing import Final

__all__ = ["DATES"]

DATES: Final = {
    "finding.decision-day.first-day": (
        "the only day for deciding on the first extension is the first day, {day}"
    ),
    "finding.decision-day.last-day": (
        "the first extension is decided by the last day, {day}, when the period is over"
    ),
    "finding.decision-day.none-within": (
        "the first extension is to be decided by {day}, and there is no such day in the first "
        "period ({period})"
    ),
    "settle.decision-day": (
        "name a day some months before the period ends, or count the time back from its end"
    ),
    "finding.steps-without-notice.shorter-than-a-year": (
        "each extension is of {step} but notice is to be given by {day}; before {period} there is"
        " no such day of its own"
    ),
    "settle.steps-without-notice": (
        "count the day back from the end of each period, or say which extensions a notice stops"
    ),
}
"""Phrases by their code."""
