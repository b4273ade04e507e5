"""Rules about money and endings."""

from __future__ import annotations

from typing import Final

from iopmodel.review.rule import Rule
from iopmodel.review.rules.money import (
    frame_sum,
)

__all__ = ["MONEY"]

MONEY: Final[tuple[Rule, ...]] = (frame_sum.RULE,)
"""The rules of the group."""
