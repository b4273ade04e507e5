"""Rules about form and completeness."""

from __future__ import annotations

from typing import Final

from iopmodel.review.rule import Rule
from iopmodel.review.rules.formal import (
    absent_appendix,
    copies_and_holders,
    missing_clause,
    personal_data,
    target_groups_differ,
    unsigned,
)

__all__ = ["FORMAL"]

FORMAL: Final[tuple[Rule, ...]] = (
    absent_appendix.RULE,
    copies_and_holders.RULE,
    missing_clause.RULE,
    personal_data.RULE,
    target_groups_differ.RULE,
    unsigned.RULE,
)
"""The rules of the group."""
