"""What a reader would point out about a partnership; how two of them differ."""

from __future__ import annotations

from iopmodel.review.differences import Difference, ItemDifference, diff, in_order
from iopmodel.review.values import Fate, ValueDifference

__all__ = ["Difference", "Fate", "ItemDifference", "ValueDifference", "diff", "in_order"]
