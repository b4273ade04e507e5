"""Swedish: findings about duties: who bears them, when, and how they are followed up."""

from __future__ import annotations

from typing import Final

__all__ = ["DUTIES"]

DUTIES: Final = {
    "finding.form-unmade.nobody": (
        "{part} ska användas, men det framgår inte vem som tar fram den: {others}"
    ),
    "finding.goals-unmeasured.nothing-counted": (
        "inget ska räknas eller redovisas som visar om målen nås"
    ),
    "finding.no-bearer.duty": "det framgår inte vem som ska göra det: {part}",
    "finding.no-bearer.power": "det framgår inte vem som får göra det: {part}",
    "finding.outsider-bound.bound": "{part} vilar på någon som inte är part: {others}",
    "finding.outsider-bound.spoken-for": (
        "{part} handlar om vad någon gör som inte är part: {others}"
    ),
    "finding.party-without-duty.undertakes-nothing": "{part} åtar sig inget",
    "finding.report-unaddressed.no-author": "det framgår inte vem som lämnar {part}",
    "finding.report-unaddressed.no-recipient": "det framgår inte vem som tar emot {part}",
    "finding.report-unaddressed.no-time": "det framgår inte när {part} ska lämnas",
    "finding.time-in-words.words": "tiden {wording}: {part}",
    "settle.form-unmade": "ange vem som tar fram mallen och till när, eller bifoga den",
    "settle.goals-unmeasured": (
        "ange för varje mål vad som ska räknas eller berättas, och i vilken redovisning"
    ),
    "settle.no-bearer": (
        "skriv vem som gör det: en part, var och en av dem, en befattning eller en grupp"
    ),
    "settle.outsider-bound": (
        "låt organisationen bli part eller åta sig det för sig, eller ange vilken part som svarar"
        " för det"
    ),
    "settle.party-without-duty": "skriv in vad parten bidrar med och gör",
    "settle.report-unaddressed": (
        "ange vem som lämnar redovisningen, till vem och senast vilken dag"
    ),
    "settle.time-in-words": "ange ett antal dagar, och från vilken händelse de räknas",
}
"""Phrases by their code."""
