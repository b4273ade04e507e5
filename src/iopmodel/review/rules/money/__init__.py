"""Rules about money."""

from __future__ import annotations

from typing import Final

from iopmodel.review.rule import Rule
from iopmodel.review.rules.money import (
    essential_contribution,
    frame_open,
    frame_sum,
    funds_unreturned,
    instalment_shares,
    lines_bind,
    payment_time,
    purpose_open,
    repayment_extent,
    repayment_parties,
    repayment_time,
    same_money,
    stop_of_payments,
    sum_per_what,
)

__all__ = ["MONEY"]

MONEY: Final[tuple[Rule, ...]] = (
    essential_contribution.RULE,
    frame_open.RULE,
    frame_sum.RULE,
    funds_unreturned.RULE,
    instalment_shares.RULE,
    lines_bind.RULE,
    payment_time.RULE,
    purpose_open.RULE,
    repayment_extent.RULE,
    repayment_parties.RULE,
    repayment_time.RULE,
    same_money.RULE,
    stop_of_payments.RULE,
    sum_per_what.RULE,
)
"""The rules of the group."""
