"""Defects of power and duties."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from hypothesis import strategies as st

from iopmodel.notgiven import Unstated
from iopmodel.partnership import Partnership
from iopmodel.terms import Body, DecisionRule, Majority, VotesPer
from tests.review.planting.tools import Draw, Plant, the, with_field

__all__ = ["POWER"]


def votes_that_tie(sound: Partnership, draw: Draw) -> Partnership:
    """Leave out how the group decides, or who does when its votes, which are even, are divided."""
    body = the(sound, Body)
    even = DecisionRule(
        majority=Majority.MORE_THAN_HALF,
        votes_per=draw(st.sampled_from([VotesPer.SEAT, Unstated()])),
    )
    return with_field(sound, body, decides=draw(st.sampled_from([Unstated(), even])))


POWER: Final[Mapping[str, Plant]] = {"votes-that-tie": votes_that_tie}
"""For each rule of the group, what plants its defect."""
