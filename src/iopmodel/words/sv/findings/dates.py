"""Swedish: findings about dates and the term."""

from __future__ import annotations

from typing import Final

__all__ = ["DATES"]

DATES: Final = {
    "finding.decision-day.first-day": (
        "den enda dagen för att besluta om den första förlängningen är den första dagen, {day}"
    ),
    "finding.decision-day.last-day": (
        "den första förlängningen beslutas senast den sista dagen, {day}, och då är perioden slut"
    ),
    "finding.decision-day.none-within": (
        "om den första förlängningen ska beslutas senast {day}, och någon sådan dag finns inte i "
        "den första perioden ({period})"
    ),
    "settle.decision-day": (
        "ange en dag några månader före periodens slut, eller räkna tiden bakåt från slutet"
    ),
    "finding.steps-without-notice.shorter-than-a-year": (
        "förlängningen är på {step} i taget men uppsägning ska ske senast {day}; före perioden "
        "{period} finns ingen egen sådan dag"
    ),
    "settle.steps-without-notice": (
        "räkna dagen bakåt från slutet av varje period, eller ange vilka förlängningar en "
        "uppsägning hindrar"
    ),
}
"""Phrases by their code."""
