"""The rules of review, a file a rule, in six groups."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from iopmodel.review.rule import Rule
from iopmodel.review.rules.dates import DATES
from iopmodel.review.rules.duties import DUTIES
from iopmodel.review.rules.endings import ENDINGS
from iopmodel.review.rules.formal import FORMAL
from iopmodel.review.rules.money import MONEY
from iopmodel.review.rules.power import POWER

__all__ = ["RULES"]

RULES: Final[Mapping[str, Rule]] = MappingProxyType(
    {rule.key: rule for rule in (*DATES, *MONEY, *ENDINGS, *POWER, *DUTIES, *FORMAL)}
)
"""Every rule by its key: dates and term, money, endings, power, duties, form."""
