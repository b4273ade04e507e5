"""Rules about endings, and what comes before them."""

from __future__ import annotations

from typing import Final

from iopmodel.review.rule import Rule
from iopmodel.review.rules.endings import (
    competing_notices,
    day_overtaken,
    ending_by_nobody,
    ending_form,
    meanwhile_open,
    notice_counted,
    notice_time,
    one_sided,
    pay_and_notice,
    rescission_unwarned,
    ways_out,
    what_remains,
)

__all__ = ["ENDINGS"]

ENDINGS: Final[tuple[Rule, ...]] = (
    competing_notices.RULE,
    day_overtaken.RULE,
    ending_by_nobody.RULE,
    ending_form.RULE,
    meanwhile_open.RULE,
    notice_counted.RULE,
    notice_time.RULE,
    one_sided.RULE,
    pay_and_notice.RULE,
    rescission_unwarned.RULE,
    ways_out.RULE,
    what_remains.RULE,
)
"""The rules of the group."""
