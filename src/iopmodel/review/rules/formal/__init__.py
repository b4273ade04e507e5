"""Rules about form and completeness."""

from __future__ import annotations

from typing import Final

from iopmodel.review.rule import Rule
from iopmodel.review.rules.formal import (
    absent_appendix,
)

__all__ = ["FORMAL"]

FORMAL: Final[tuple[Rule, ...]] = (absent_appendix.RULE,)
"""The rules of the group."""
