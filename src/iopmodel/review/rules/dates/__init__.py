"""Rules about dates and the term."""

from __future__ import annotations

from typing import Final

from iopmodel.review.rule import Rule
from iopmodel.review.rules.dates import (
    chair_outlasts_term,
    condition_open,
    decision_day,
    document_lapses,
    endless,
    extended_unseen,
    extension_open,
    leap_day,
    never_due,
    notice_too_long,
    one_day_off,
    outside_term,
    report_after_term,
    report_before_facts,
    signed_late,
    steps_without_notice,
    unreached_end,
)

__all__ = ["DATES"]

DATES: Final[tuple[Rule, ...]] = (
    chair_outlasts_term.RULE,
    condition_open.RULE,
    decision_day.RULE,
    document_lapses.RULE,
    endless.RULE,
    extended_unseen.RULE,
    extension_open.RULE,
    leap_day.RULE,
    never_due.RULE,
    notice_too_long.RULE,
    one_day_off.RULE,
    outside_term.RULE,
    report_after_term.RULE,
    report_before_facts.RULE,
    signed_late.RULE,
    steps_without_notice.RULE,
    unreached_end.RULE,
)
"""The rules of the group."""
