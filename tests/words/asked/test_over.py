"""What a notice comes to reads well, and says what is over."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from iopmodel.answers import Over, OverReason
from iopmodel.dates import OPEN_END, End
from iopmodel.notgiven import Bounds, NotApplicable, NotGiven, Unstated
from iopmodel.terms import Ends
from tests.words.asked.saying import both

ON = date(2022, 2, 1)
BETWEEN = Bounds(date(2022, 5, 1), date(2022, 5, 31))
TOLD: list[tuple[str, str, Ends | NotGiven, Any, str, str]] = [
    (
        "notice",
        "lamna",
        Ends.COMMITMENT,
        date(2022, 5, 1),
        "En uppsägning som räknas från 1 februari 2022 gör att åtagandet upphör 1 maj 2022",
        "A notice that counts from 1 February 2022 ends the commitment on 1 May 2022",
    ),
    (
        "notice",
        "lamna",
        Ends.PARTICIPATION,
        BETWEEN,
        "En uppsägning som räknas från 1 februari 2022 gör att medverkan upphör tidigast 1 maj 2022 "
        "och senast 31 maj 2022",
        "A notice that counts from 1 February 2022 ends the participation on 1 May 2022 at the "
        "earliest and on 31 May 2022 at the latest",
    ),
    (
        "not-extended",
        "giltighetstid",
        Ends.WHOLE,
        date(2022, 5, 31),
        "En uppsägning som räknas från 1 februari 2022 gör att partnerskapet inte fortsätter efter "
        "31 maj 2022",
        "A notice that counts from 1 February 2022 keeps the partnership from going on after 31 "
        "May 2022",
    ),
    (
        "not-extended",
        "giltighetstid",
        Ends.WHOLE,
        BETWEEN,
        "En uppsägning som räknas från 1 februari 2022 gör att partnerskapet upphör tidigast 1 maj "
        "2022 och senast 31 maj 2022",
        "A notice that counts from 1 February 2022 ends the partnership on 1 May 2022 at the "
        "earliest and on 31 May 2022 at the latest",
    ),
    (
        "with-the-term",
        "lamna",
        Ends.WHOLE,
        NotApplicable(),
        "En uppsägning som räknas från 1 februari 2022 hinner inte få verkan innan partnerskapet "
        "upphör",
        "A notice that counts from 1 February 2022 makes no difference: the partnership ends first",
    ),
    (
        "already",
        "lamna",
        Ends.WHOLE,
        NotApplicable(),
        "Partnerskapet har upphört före 1 februari 2022",
        "The partnership is over before 1 February 2022",
    ),
    (
        "no-end",
        "lamna",
        Ends.WHOLE,
        Unstated(),
        "En uppsägning får verkan när perioden är slut, och den har ingen känd sista dag",
        "A notice takes effect with the end of the period, which has no known last day",
    ),
    (
        "notice",
        "lamna",
        Ends.WHOLE,
        Bounds[End](date(2022, 5, 1), OPEN_END),
        "En uppsägning som räknas från 1 februari 2022 gör att partnerskapet upphör tidigast 1 maj "
        "2022",
        "A notice that counts from 1 February 2022 ends the partnership on 1 May 2022 at the "
        "earliest",
    ),
    (
        "not-extended",
        "giltighetstid",
        Ends.WHOLE,
        Bounds[End](date(2022, 5, 31), OPEN_END),
        "En uppsägning som räknas från 1 februari 2022 gör att partnerskapet upphör tidigast 31 "
        "maj 2022",
        "A notice that counts from 1 February 2022 ends the partnership on 31 May 2022 at the "
        "earliest",
    ),
    (
        "time-not-said",
        "lamna",
        Unstated(),
        Unstated(),
        "Hur lång tid en uppsägning tar innan det som det gäller upphör framgår inte",
        "How long a notice takes to end what it is about: not stated",
    ),
]


@pytest.mark.parametrize(("reason", "part", "ends", "day", "sv", "en"), TOLD)
def test_over(  # noqa: PLR0917 - a table
    reason: str, part: str, ends: Ends | NotGiven, day: Any, sv: str, en: str
) -> None:
    value = Over(part=part, on=ON, reason=OverReason(reason), ends=ends, day=day)
    assert both(value) == (sv, en)


def test_a_day_before_the_first() -> None:
    value = Over(
        part="lamna",
        on=ON,
        reason=OverReason.NOTICE,
        ends=Ends.WHOLE,
        day=date(2022, 5, 1),
        early=True,
    )
    sv, en = both(value)
    assert sv.endswith("upphör 1 maj 2022; den dagen ligger före den första dagen")
    assert en.endswith("on 1 May 2022; that day lies before the first day")


def test_every_reason_is_in_the_table() -> None:
    assert {reason for reason, *_ in TOLD} == {reason.value for reason in OverReason}
