"""What a reader would point out about a partnership; how two of them differ."""

from __future__ import annotations

from iopmodel.review.assessing import Assessment, Evidence, assess
from iopmodel.review.differences import Difference, ItemDifference, diff, in_order
from iopmodel.review.values import Fate, ValueDifference

__all__ = [
    "Assessment",
    "Difference",
    "Evidence",
    "Fate",
    "ItemDifference",
    "ValueDifference",
    "assess",
    "diff",
    "in_order",
]
