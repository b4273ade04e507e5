"""Defects of money and endings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from hypothesis import strategies as st

from iopmodel.money import Money
from iopmodel.partnership import Partnership
from iopmodel.parts import Text
from iopmodel.terms import BudgetLine, Funding
from tests.review.planting.tools import Draw, Plant, a, with_parts

__all__ = ["MONEY"]


def frame_sum(sound: Partnership, draw: Draw) -> Partnership:
    """Divide a frame into lines one of which is too large, or too small."""
    frame = a(sound, Funding, draw)
    assert isinstance(frame.amount, Money)
    first, second = frame.amount.allocate([draw(st.integers(1, 9)), draw(st.integers(1, 9))])
    wrong = first + Money.of(draw(st.sampled_from([-1000, -1, 1, 1000])), "SEK")
    kept = [line for line in sound.all(BudgetLine) if line.of == frame.key]
    lines = [
        BudgetLine(
            key=f"rad-{number}",
            of=frame,
            purpose=Text("verksamhet", "activities"),
            amount=amount,
            binding=draw(st.booleans()),
        )
        for number, amount in enumerate([wrong] if kept else [wrong, second], 1)
    ]
    return with_parts(sound, *lines)


MONEY: Final[Mapping[str, Plant]] = {"frame-sum": frame_sum}
"""For each rule of the group, what plants its defect."""
