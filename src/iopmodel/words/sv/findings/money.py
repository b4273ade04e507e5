"""Swedish: findings about money and endings."""

from __future__ import annotations

from typing import Final

__all__ = ["MONEY"]

MONEY: Final = {
    "finding.frame-sum.binding": (
        "budgetposterna blir {lines}, men ramen är {frame}; det skiljer {difference}, och "
        "posterna binder"
    ),
    "finding.frame-sum.proposed": (
        "budgetposterna blir {lines}, men ramen är {frame}; det skiljer {difference}"
    ),
    "settle.frame-sum": (
        "rätta den siffra som är fel, och ange om posterna binder och hur mycket som får flyttas "
        "mellan dem"
    ),
}
"""Phrases by their code."""
