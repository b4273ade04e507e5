"""What the questions about acts come to reads well, in each way in which it comes out."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest

from iopmodel.answers import (
    BreachReason,
    BreachStep,
    Notice,
    Over,
    OverReason,
    PeriodReason,
    Proviso,
    ProvisoReason,
    TermPeriod,
    WhatIf,
    WhatIfReason,
)
from iopmodel.dates import OPEN_END, Period, Span
from iopmodel.notgiven import Bounds, NotApplicable, Unstated
from iopmodel.parts import Ref, Text
from iopmodel.terms import EndingKind, Ends, Form
from iopmodel.words import Language
from iopmodel.words.following import say_proviso, say_reckoned
from tests.words.asked.saying import both
from tests.words.sample import PARTNERSHIP
from tests.words.sample.actors import both as parties

ON = date(2022, 2, 1)
SPRING = Period.parse("2022-01-01/2022-06-30")
WHO = Ref[Any](parties[0].key)


def period(reason: str, **fields: Any) -> TermPeriod:
    made = {"part": "giltighetstid", "number": 2, "days": SPRING, "by": Unstated()}
    return TermPeriod(**{**made, "reason": PeriodReason(reason), **fields})


PERIODS: list[tuple[TermPeriod, str, str]] = [
    (
        period("initial", by=NotApplicable()),
        "Partnerskapet ingås för perioden 1 januari – 30 juni 2022",
        "The partnership is concluded for the period 1 January – 30 June 2022",
    ),
    (
        period("automatic", by=date(2021, 12, 1)),
        "Partnerskapet förlängs av sig självt (1 januari – 30 juni 2022), om ingen säger upp det "
        "senast 1 december 2021",
        "The partnership is extended by itself (1 January – 30 June 2022), unless someone gives "
        "notice by 1 December 2021",
    ),
    (
        period("automatic", by=NotApplicable()),
        "Partnerskapet förlängs av sig självt (1 januari – 30 juni 2022); det avgörs inte för sig "
        "utan tillsammans med en annan period",
        "The partnership is extended by itself (1 January – 30 June 2022); it is not decided by "
        "itself but together with another period",
    ),
    (
        period("agreed", by=date(2021, 12, 1), form=Form.WRITTEN),
        "Partnerskapet förlängs om det avtalas (1 januari – 30 juni 2022) senast 1 december 2021; "
        "det ska ske skriftligen",
        "The partnership is extended if that is agreed (1 January – 30 June 2022) by 1 December "
        "2021; it must be done in writing",
    ),
    (
        period("negotiable", lacks=("a/extension/step",), days=Period.parse("2022-01-01/..")),
        "Partnerskapet kan förlängas (från 1 januari 2022); när det senast avgörs framgår inte",
        "The partnership can be extended (from 1 January 2022); by when it is decided: not stated",
    ),
    (
        period("not-said"),
        "Om partnerskapet fortsätter (1 januari – 30 juni 2022) framgår inte",
        "Whether the partnership goes on (1 January – 30 June 2022): not stated",
    ),
]


@pytest.mark.parametrize(("value", "sv", "en"), PERIODS)
def test_periods(value: TermPeriod, sv: str, en: str) -> None:
    assert both(value) == (sv, en)


def test_who_extends_it() -> None:
    sv, en = both(period("agreed", who=WHO))
    assert f" av {parties[0].name}" in sv or " av " in sv
    assert "by when it is decided: not stated" in en


def what_if(reason: WhatIfReason = WhatIfReason.AS_COUNTED, **fields: Any) -> WhatIf:
    day = fields.pop("day", date(2022, 5, 1))
    over = Over(part="lamna", on=ON, reason=OverReason.NOTICE, ends=Ends.WHOLE, day=day)
    made: dict[str, Any] = {"notice": Notice(on=ON), "over": over, "act": EndingKind.NOTICE}
    return WhatIf(**{**made, "reason": reason, **fields})


PLAIN = "A notice that counts from 1 February 2022 ends the partnership on 1 May 2022"


@pytest.mark.parametrize(
    ("value", "en"),
    [
        (what_if(), PLAIN),
        (
            what_if(WhatIfReason.AT_EARLIEST),
            f"{PLAIN}, or later: its time is, or may be, counted from a later event than the one "
            "that was told",
        ),
        (
            what_if(WhatIfReason.AT_LATEST),
            f"{PLAIN}, or earlier: its time is, or may be, counted from an earlier event than the "
            "one that was told",
        ),
        (
            what_if(WhatIfReason.MOMENT_NOT_SAID),
            f"{PLAIN}, if its time is counted from the event that was told; from which it is "
            "counted is not stated",
        ),
        (what_if(notice=Notice(on=ON, by=WHO)), f"{PLAIN}; who has the right is not stated"),
        (what_if(notice=Notice(on=ON, by=WHO), theirs=True), PLAIN),
    ],
)
def test_acts(value: WhatIf, en: str) -> None:
    assert both(value)[1] == en


@pytest.mark.parametrize(
    ("day", "reason", "said"),
    [
        (date(2022, 5, 1), WhatIfReason.AS_COUNTED, "After that, if it ends on 1 May 2022:"),
        (
            Bounds(date(2022, 5, 1), date(2022, 6, 1)),
            WhatIfReason.AS_COUNTED,
            "After that, if it ends between 1 May 2022 and 1 June 2022:",
        ),
        (
            date(2022, 5, 1),
            WhatIfReason.AT_EARLIEST,
            "After that, if it ends on 1 May 2022 at the earliest:",
        ),
        (
            date(2022, 5, 1),
            WhatIfReason.AT_LATEST,
            "What then applies cannot be reckoned, as the day is not known",
        ),
        (
            Bounds(OPEN_END, OPEN_END),
            WhatIfReason.AS_COUNTED,
            "What then applies cannot be reckoned, as the day is not known",
        ),
        (
            NotApplicable(),
            WhatIfReason.AS_COUNTED,
            "It makes no difference to what has to be done",
        ),
    ],
)
def test_on_which_day_what_follows_is_reckoned(day: Any, reason: WhatIfReason, said: str) -> None:
    assert say_reckoned(what_if(reason, day=day), Language.EN) == said


@pytest.mark.parametrize(
    ("reason", "says", "sv", "en"),
    [
        ("who", WHO, None, None),
        ("grounds", (), "Grund, någon av dessa: krävs inte", "Ground, any of these: not needed"),
        (
            "first",
            (Text("dialog", "a dialogue"), Text("medling", "mediation")),
            "Före det: dialog; medling",
            "Before that: a dialogue; mediation",
        ),
        ("last-resort", True, "Bara som sista utväg: ja", "Only as a last resort: yes"),
        ("form", Form.WRITTEN, "Form: skriftligt", "Form: written"),
        ("addressee", Unstated(), "Riktas till: framgår inte", "Addressed to: not stated"),
        (
            "keeps-pay",
            Span.of(months=3),
            "Ersättning som redan är betald får behållas: tre månader",
            "Pay received may be kept for: three months",
        ),
    ],
)
def test_provisos(reason: str, says: Any, sv: str | None, en: str | None) -> None:
    told = both(Proviso(part="lamna", reason=ProvisoReason(reason), says=says))
    assert told == (sv, en) if sv else told[0].startswith("Vem: ")


def test_that_nothing_is_said_of_what_goes_on_meanwhile() -> None:
    told = both(Proviso(part="lamna", reason=ProvisoReason.MEANWHILE, says=()))
    assert told == ("Till dess: framgår inte", "Until then: not stated")


ONE, TWO = Text("dialog", "a dialogue"), Text("medling", "mediation")


@pytest.mark.parametrize(
    ("ways", "expected"),
    [
        ([(ONE,)], ["Before that: a dialogue"]),
        ([(ONE,), ()], ["Before that: a dialogue or not needed"]),
        ([(ONE, TWO)], ["Before that: a dialogue; mediation"]),
        (
            [(ONE,), (ONE, TWO), ()],
            [
                "Before that: a dialogue",
                "or, on another reading: a dialogue; mediation",
                "or, on another reading: not needed",
            ],
        ),
    ],
)
def test_which_things_belong_together_shows(ways: Any, expected: list[str]) -> None:
    """The same word in two ways is told twice, and not as if it stood twice in one."""
    found = [Proviso(part="lamna", reason=ProvisoReason.FIRST, says=one) for one in ways]
    assert list(say_proviso(found, PARTNERSHIP, Language.EN)) == expected


STEP = BreachStep(part="lamna", reason=BreachReason.RIGHT, who=Unstated())


@pytest.mark.parametrize(
    ("value", "en"),
    [
        (STEP, "A notice (lamna) is possible: who: not stated"),
        (
            attrs.evolve(STEP, reason=BreachReason.FIRST, what=Text("medling", "mediation")),
            "First: mediation",
        ),
        (attrs.evolve(STEP, reason=BreachReason.FIRST), "First: not stated"),
        (
            attrs.evolve(
                STEP,
                part="brister",
                reason=BreachReason.DIALOGUE,
                on=(Text("en brist", "a failure"), Text("en till", "another")),
                opens=Ref("lamna"),
            ),
            "Dialogue: cause: a failure; another; who: not stated; may lead to a notice (lamna)",
        ),
        (
            attrs.evolve(STEP, reason=BreachReason.DISPUTE, number=2),
            "Dispute, step 2: who: not stated",
        ),
    ],
)
def test_steps(value: BreachStep, en: str) -> None:
    assert both(value)[1] == en
