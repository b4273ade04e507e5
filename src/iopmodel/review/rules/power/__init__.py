"""Rules about power: who decides, who sits where, and where a matter goes."""

from __future__ import annotations

from typing import Final

from iopmodel.review.rule import Rule
from iopmodel.review.rules.power import (
    body_unled,
    chair_apart,
    change_undecided,
    first_meeting,
    leads_nowhere,
    meetings_unsaid,
    one_side_decides,
    outsider_seat,
    outvoted_must_sign,
    routes_cross,
    seats_unknown,
    too_few_there,
    votes_that_tie,
)

__all__ = ["POWER"]

POWER: Final[tuple[Rule, ...]] = (
    body_unled.RULE,
    chair_apart.RULE,
    change_undecided.RULE,
    first_meeting.RULE,
    leads_nowhere.RULE,
    meetings_unsaid.RULE,
    one_side_decides.RULE,
    outsider_seat.RULE,
    outvoted_must_sign.RULE,
    routes_cross.RULE,
    seats_unknown.RULE,
    too_few_there.RULE,
    votes_that_tie.RULE,
)
"""The rules of the group."""
