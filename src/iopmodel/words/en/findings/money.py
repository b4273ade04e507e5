"""English: findings about money and endings."""

from __future__ import annotations

from typing import Final

__all__ = ["MONEY"]

MONEY: Final = {
    "finding.frame-sum.binding": (
        "the budget lines come to {lines} but the frame is {frame}; the difference is "
        "{difference}, and the lines bind"
    ),
    "finding.frame-sum.proposed": (
        "the budget lines come to {lines} but the frame is {frame}; the difference is {difference}"
    ),
    "settle.frame-sum": (
        "correct the figure that is wrong, and say whether the lines bind and how much may be "
        "moved between them"
    ),
}
"""Phrases by their code."""
