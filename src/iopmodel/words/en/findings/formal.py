"""English: findings about form and completeness."""

from __future__ import annotations

from typing import Final

__all__ = ["FORMAL"]

FORMAL: Final = {
    "finding.absent-appendix.named": "{part} is named but not at hand",
    "finding.absent-appendix.needed": (
        "{part} is not at hand, and is to say what holds for: {others}"
    ),
    "settle.absent-appendix": (
        "find the appendix with both parties, compare the copies and file it with the agreement"
    ),
}
"""Phrases by their code."""
