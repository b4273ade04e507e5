"""The last day to do something about the end reads well, and says which end it is."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest

from iopmodel.answers import LastDay, NoticeReason
from iopmodel.dates import Period
from iopmodel.notgiven import Bounds, NotApplicable, Unstated
from iopmodel.partnership import becomes
from iopmodel.terms import EndingKind
from tests.words.asked.saying import both
from tests.words.sample import PARTNERSHIP, leaving

DASH = "\N{EN DASH}"
STRETCH = Period.parse("2022-06-01/P1Y")
PERIOD_SV = f"1 juni 2022 {DASH} 31 maj 2023"
PERIOD_EN = f"1 June 2022 {DASH} 31 May 2023"
LAST_DAYS: list[tuple[str, Any, str, str]] = [
    (
        "stops",
        date(2022, 2, 1),
        f"Den som säger upp senast 1 februari 2022 hindrar nästa förlängning ({PERIOD_SV})",
        f"Whoever gives notice by 1 February 2022 stops the next extension ({PERIOD_EN})",
    ),
    (
        "agrees",
        date(2022, 2, 1),
        f"En förlängning som avtalas senast 1 februari 2022 gäller {PERIOD_SV}",
        f"An extension agreed by 1 February 2022 runs {PERIOD_EN}",
    ),
    (
        "ends",
        date(2023, 2, 28),
        "En uppsägning senast 28 februari 2023 får verkan senast 31 maj 2023",
        "A notice by 28 February 2023 takes effect by 31 May 2023",
    ),
    (
        "ends",
        Bounds(date(2023, 2, 28), date(2023, 3, 1)),
        (
            "En uppsägning senast 28 februari 2023 eller 1 mars 2023, beroende på hur tiden "
            "räknas, får verkan senast 31 maj 2023"
        ),
        (
            "A notice by 28 February 2023 or 1 March 2023, depending on how the time is counted, "
            "takes effect by 31 May 2023"
        ),
    ),
    (
        "day-not-said",
        Unstated(),
        f"När det senast måste avgöras om partnerskapet fortsätter ({PERIOD_SV}) framgår inte",
        f"By when it is decided whether it goes on ({PERIOD_EN}): not stated",
    ),
    (
        "no-end",
        NotApplicable(),
        (
            "Det finns ingen sista dag: en uppsägning kan ske när som helst "
            "(1 juni 2022 \N{EN DASH} 31 maj 2023)"
        ),
        (
            "There is no last day: a notice is possible at any time "
            "(1 June 2022 \N{EN DASH} 31 May 2023)"
        ),
    ),
    (
        "time-not-said",
        Unstated(),
        f"Hur lång tid det dröjer innan en uppsägning får verkan ({PERIOD_SV}) framgår inte",
        f"How long a notice takes to have effect ({PERIOD_EN}): not stated",
    ),
    (
        "end-not-said",
        Unstated(),
        (
            f"Hur länge en förlängning varar ({PERIOD_SV}), och därmed den sista dagen för en "
            "uppsägning, framgår inte"
        ),
        f"How long an extension lasts ({PERIOD_EN}), and so the last day for a notice: not stated",
    ),
]


OF_THE_TERM = {NoticeReason.AGREES, NoticeReason.DAY_NOT_SAID, NoticeReason.STOPS}


def last_day(reason: str, day: Any, about: Period = STRETCH) -> LastDay:
    why = NoticeReason(reason)
    part = "giltighetstid" if why in OF_THE_TERM else "lamna"
    return LastDay(part=part, reason=why, day=day, by=Unstated(), about=about)


@pytest.mark.parametrize(("reason", "day", "sv", "en"), LAST_DAYS)
def test_last_days(reason: str, day: Any, sv: str, en: str) -> None:
    assert both(last_day(reason, day)) == (sv, en)


def test_every_reason_of_a_last_day_is_in_the_table() -> None:
    assert {reason for reason, *_ in LAST_DAYS} == {reason.value for reason in NoticeReason}


@pytest.mark.parametrize(
    ("act", "sv", "en"),
    [
        (EndingKind.NOTICE, "En uppsägning senast", "A notice by"),
        (EndingKind.WITHDRAWAL, "Ett utträde senast", "A withdrawal by"),
        (EndingKind.RESCISSION, "En hävning senast", "A rescission by"),
        (EndingKind.EXCLUSION, "En uteslutning senast", "An exclusion by"),
    ],
)
def test_it_is_said_by_which_act_it_ends(act: EndingKind, sv: str, en: str) -> None:
    partnership = PARTNERSHIP.changed(becomes(leaving, attrs.evolve(leaving, act=act)))
    told = both(last_day("ends", date(2023, 2, 28)), partnership)
    assert told == (
        f"{sv} 28 februari 2023 får verkan senast 31 maj 2023",
        f"{en} 28 February 2023 takes effect by 31 May 2023",
    )


def test_a_day_before_the_first() -> None:
    sv, en = both(attrs.evolve(last_day("ends", date(2021, 5, 1)), early=True))
    assert sv.endswith("; den dagen ligger före den första dagen")
    assert en.endswith("; that day lies before the first day")


def test_a_stretch_without_an_end() -> None:
    sv, en = both(last_day("stops", date(2022, 2, 1), Period.parse("2022-06-01/..")))
    assert sv.endswith("hindrar nästa förlängning (från 1 juni 2022 tills vidare)")
    assert "1 June 2022" in en
