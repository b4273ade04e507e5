"""Swedish: findings about form and completeness."""

from __future__ import annotations

from typing import Final

__all__ = ["FORMAL"]

FORMAL: Final = {
    "finding.absent-appendix.named": "{part} nämns men finns inte till hands",
    "finding.absent-appendix.needed": (
        "{part} finns inte till hands, och där ska stå vad som gäller för: {others}"
    ),
    "settle.absent-appendix": (
        "leta upp bilagan hos båda parter, jämför exemplaren och lägg den till avtalet"
    ),
}
"""Phrases by their code."""
