"""Rules about duties: who bears them, towards whom, when, and how they are followed up."""

from __future__ import annotations

from typing import Final

from iopmodel.review.rule import Rule
from iopmodel.review.rules.duties import (
    form_unmade,
    goals_unmeasured,
    no_bearer,
    outsider_bound,
    party_without_duty,
    report_unaddressed,
    time_in_words,
)

__all__ = ["DUTIES"]

DUTIES: Final[tuple[Rule, ...]] = (
    form_unmade.RULE,
    goals_unmeasured.RULE,
    no_bearer.RULE,
    outsider_bound.RULE,
    party_without_duty.RULE,
    report_unaddressed.RULE,
    time_in_words.RULE,
)
"""The rules of the group."""
