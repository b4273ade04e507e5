"""How many planted defects each rule finds, and how often it raises a false alarm."""

from __future__ import annotations

from functools import cache
from typing import Final

import attrs
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from iopmodel.partnership import Partnership
from iopmodel.review import RULES
from iopmodel.strategies import sound_partnerships
from tests.review.planting import PLANTS

__all__ = ["Rate", "rate"]

PLANTED: Final = 25
"""How many times each defect is planted."""


@attrs.frozen
class Rate:
    """What a rule came to.

    Attributes:
        planted: In how many sound partnerships its defect was planted.
        found: In how many of these it found it.
        alarms: In how many of the sound partnerships it found something before that.
        missed: Those in which it did not find what was planted.
        alarmed: Those in which it found something before that.
    """

    planted: int
    found: int
    alarms: int
    missed: tuple[Partnership, ...] = attrs.field(repr=False, eq=False)
    alarmed: tuple[Partnership, ...] = attrs.field(repr=False, eq=False)


@cache
def rate(key: str) -> Rate:
    """Plant the defect of a rule time and again, always in the same sound partnerships."""
    rule, plant = RULES[key], PLANTS[key]
    planted: list[Partnership] = []
    missed: list[Partnership] = []
    alarmed: list[Partnership] = []

    @settings(
        max_examples=PLANTED,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(st.data(), sound_partnerships())
    def planting(data: st.DataObject, sound: Partnership) -> None:
        if rule.findings(sound):
            alarmed.append(sound)
        defect = plant(sound, data.draw)
        planted.append(defect)
        if not rule.findings(defect):
            missed.append(defect)

    planting()
    return Rate(
        planted=len(planted),
        found=len(planted) - len(missed),
        alarms=len(alarmed),
        missed=tuple(missed),
        alarmed=tuple(alarmed),
    )
