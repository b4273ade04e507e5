"""Which of the things that were due was done."""

from __future__ import annotations

import attrs

from iopmodel.answers.status.matching import part_of
from iopmodel.log import DueKey, MeetingHeld, PaymentMade
from iopmodel.money import sek
from tests.answers.examples import agreed, frame, plan
from tests.answers.status.lives import dues, lived
from tests.answers.status.owed import FRAME, GROUP, PLAN, YEAR


def test_the_number_of_an_instalment_is_the_last_of_its_key() -> None:
    whole = agreed(frame, attrs.evolve(plan, key="plan-for-aret"))
    assert part_of(whole, DueKey.of("plan-for-aret-2/1")) == "plan-for-aret"


def test_what_is_paid_twice_on_its_day_is_none_of_the_next() -> None:
    paid = "2021-03-01", PaymentMade(of=FRAME, amount=sek(50))
    found = dues(lived(agreed(YEAR, FRAME, PLAN), "2021-03-01", paid, paid))
    assert [line.split(" ", 2)[2] for line in found] == ["fulfilled done 3", "coming not-done"]


def test_a_meeting_before_the_first_is_none_of_those_due() -> None:
    met = "2020-12-01", MeetingHeld(body=GROUP)
    found = dues(lived(agreed(YEAR, GROUP), "2021-02-01", met))
    assert [line.split(" ", 2)[2] for line in found] == ["open not-done"] * 2
