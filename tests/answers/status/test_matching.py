"""Which of the things that were due was done."""

from __future__ import annotations

import attrs

from iopmodel.answers.status.matching import part_of
from iopmodel.log import DueKey
from tests.answers.examples import agreed, frame, plan


def test_the_number_of_an_instalment_is_the_last_of_its_key() -> None:
    whole = agreed(frame, attrs.evolve(plan, key="plan-for-aret"))
    assert part_of(whole, DueKey.of("plan-for-aret-2/1")) == "plan-for-aret"
