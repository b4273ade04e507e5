"""Defects to plant in sound partnerships, one function a rule.

A planter takes a sound partnership and what draws from a strategy, and returns the partnership with
exactly the defect that its rule is to find. What it does not have to touch stays as it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from tests.review.planting.dates import DATES
from tests.review.planting.duties import DUTIES
from tests.review.planting.endings import ENDINGS
from tests.review.planting.formal import FORMAL
from tests.review.planting.money import MONEY
from tests.review.planting.power import POWER
from tests.review.planting.tools import Plant

__all__ = ["PLANTS"]

PLANTS: Final[Mapping[str, Plant]] = {**DATES, **MONEY, **ENDINGS, **POWER, **DUTIES, **FORMAL}
"""For each rule, what plants its defect."""
