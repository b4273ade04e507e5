"""Rules about power and duties."""

from __future__ import annotations

from typing import Final

from iopmodel.review.rule import Rule
from iopmodel.review.rules.power import (
    votes_that_tie,
)

__all__ = ["POWER"]

POWER: Final[tuple[Rule, ...]] = (votes_that_tie.RULE,)
"""The rules of the group."""
