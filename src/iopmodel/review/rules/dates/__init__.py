"""Rules about dates and the term."""

from __future__ import annotations

from typing import Final

from iopmodel.review.rule import Rule
from iopmodel.review.rules.dates import (
    decision_day,
    steps_without_notice,
)

__all__ = ["DATES"]

DATES: Final[tuple[Rule, ...]] = (
    decision_day.RULE,
    steps_without_notice.RULE,
)
"""The rules of the group."""
