"""Swedish: findings about power and duties."""

from __future__ import annotations

from typing import Final

__all__ = ["POWER"]

POWER: Final = {
    "finding.votes-that-tie.even-votes": (
        "{part} har {votes} röster och ingen avgör när de väger lika"
    ),
    "finding.votes-that-tie.no-rule": "det framgår inte hur {part} fattar beslut",
    "settle.votes-that-tie": (
        "ange hur gruppen fattar beslut, och vem som avgör när rösterna väger lika"
    ),
}
"""Phrases by their code."""
