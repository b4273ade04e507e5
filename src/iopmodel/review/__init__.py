"""What a reader would point out about a partnership; criteria; how two of them differ."""

from __future__ import annotations

from iopmodel.review.assessing import Assessment, Evidence, assess
from iopmodel.review.differences import Difference, ItemDifference, diff, in_order
from iopmodel.review.finding import Finding, Level
from iopmodel.review.reviewing import review
from iopmodel.review.rule import Rule
from iopmodel.review.rules import RULES
from iopmodel.review.settling import Settlement, settlements
from iopmodel.review.values import Fate, ValueDifference

__all__ = [
    "RULES",
    "Assessment",
    "Difference",
    "Evidence",
    "Fate",
    "Finding",
    "ItemDifference",
    "Level",
    "Rule",
    "Settlement",
    "ValueDifference",
    "assess",
    "diff",
    "in_order",
    "review",
    "settlements",
]
