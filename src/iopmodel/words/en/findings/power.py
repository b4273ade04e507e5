"""English: findings about power and duties."""

from __future__ import annotations

from typing import Final

__all__ = ["POWER"]

POWER: Final = {
    "finding.votes-that-tie.even-votes": (
        "{part} has {votes} votes, and nobody decides when they are even"
    ),
    "finding.votes-that-tie.no-rule": "it is not said how {part} decides",
    "settle.votes-that-tie": (
        "say how the group decides, and who settles it when the votes are even"
    ),
}
"""Phrases by their code."""
