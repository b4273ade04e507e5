"""How a partnership stands, in words."""

from __future__ import annotations

from datetime import UTC, date, datetime
from enum import Enum

import attrs
import pytest

from iopmodel.answers import DueKind
from iopmodel.answers.due import Due
from iopmodel.answers.status import (
    Breach,
    BreachState,
    Chaired,
    ChairState,
    Duty,
    DutyReason,
    DutyState,
    Effect,
    EffectReason,
    EffectState,
    Lasting,
    Next,
    NextReason,
    Occasion,
    PeriodState,
    Purse,
    Reclaim,
    Shortcoming,
    Stage,
    StageReason,
    Standing,
)
from iopmodel.dates import OPEN_END, Period
from iopmodel.log import BreachRaised
from iopmodel.money import sek
from iopmodel.notgiven import Bounds, Sum, Unstated
from iopmodel.terms import Ends, Modality
from iopmodel.words import Language
from iopmodel.words.status import (
    say_chaired,
    say_counts,
    say_duty,
    say_effect,
    say_heading,
    say_lasting,
    say_next,
    say_purse,
    say_reclaim,
    say_running,
    say_shortcoming,
    say_standing,
)
from iopmodel.words.voice import TONGUES
from tests.answers.examples import CITY, CLUB, agreed, tid
from tests.answers.status.lives import lived

EN = Language.EN
PREFIXES: dict[type[Enum], str] = {
    BreachState: "breach-state",
    ChairState: "chair",
    DutyReason: "duty-why",
    DutyState: "duty",
    EffectReason: "effect",
    EffectState: "effect-state",
    NextReason: "next",
    PeriodState: "period",
    Stage: "stage",
    StageReason: "stage-why",
}
PAYMENT = Due(
    key="plan/1",
    part="plan",
    kind=DueKind.PAYMENT,
    modality=Modality.OBLIGATION,
    bearers=CITY,
    recipients=CLUB,
    window=Period.parse("2021-06-01/2021-06-30"),
    amount=sek(50),
)
WHOLE = agreed(tid("2021-01-01/P1Y"))
EFFECT = Effect(entry=3, part="x", state=EffectState.DISPUTED, reason=EffectReason.TIME_NOT_SAID)
SHORT = Shortcoming(
    breach=Breach(3, date(2021, 2, 1), BreachRaised(matter="ingen rapport")),
    state=BreachState.RAISED,
)


@pytest.mark.parametrize("lang", Language)
def test_every_state_and_every_reason_has_words(lang: Language) -> None:
    phrases = TONGUES[lang].phrases
    for kind, prefix in PREFIXES.items():
        assert [f"{prefix}.{one.value}" in phrases for one in kind] == [True] * len(kind), kind


@pytest.mark.parametrize(
    ("effect", "expected"),
    [
        (EFFECT, "Open to dispute: the text does not say when it takes effect"),
        (
            attrs.evolve(EFFECT, ends=Ends.WHOLE, day=date(2021, 6, 1)),
            "Open to dispute: the text does not say when it takes effect; if it counts, the "
            "partnership ends on 1 June 2021",
        ),
        (
            attrs.evolve(EFFECT, ends=Unstated(), day=Bounds(date(2021, 6, 1), date(2021, 6, 3))),
            "Open to dispute: the text does not say when it takes effect; if it counts, what "
            "it is about ends between 1 June 2021 and 3 June 2021",
        ),
        (
            attrs.evolve(
                EFFECT,
                state=EffectState.EFFECTIVE,
                reason=EffectReason.ENDS,
                ends=Ends.COMMITMENT,
                day=Bounds(date(2021, 6, 1), OPEN_END),
            ),
            "Effective: the commitment ends on 1 June 2021 at the earliest",
        ),
        (
            attrs.evolve(EFFECT, state=EffectState.EFFECTIVE, reason=EffectReason.EXTENDS),
            "Effective: the partnership goes on; it then ends on a day that is not given",
        ),
        (
            attrs.evolve(EFFECT, day=Bounds(OPEN_END, OPEN_END)),
            "Open to dispute: the text does not say when it takes effect; if it counts, the "
            "partnership goes on, and then ends on a day that is not given",
        ),
    ],
)
def test_an_effect(effect: Effect, expected: str) -> None:
    assert say_effect(effect, EN) == expected


def test_a_stage_and_until_when_it_lasts() -> None:
    unsigned = Standing(stage=Stage.NOT_SIGNED, reason=StageReason.SIGNATURES, unsigned=("staden",))
    assert say_standing(unsigned, WHOLE, EN) == "Not signed: nothing tells that Staden signed"
    day = date(2021, 12, 31)
    assert [
        say_lasting(one, EN)
        for one in (
            Lasting(OPEN_END, OPEN_END),
            Lasting(day, OPEN_END),
            Lasting(day, date(2022, 12, 31)),
            Lasting(day, day),
        )
    ] == [
        "Until further notice",
        "Until 31 December 2021 at least, and perhaps longer",
        "Until 31 December 2021 at least and 31 December 2022 at most",
        "Until 31 December 2021",
    ]
    period = next(iter(lived(WHOLE, "2021-03-01").periods.values))
    assert say_running(period, EN) == "1 January – 31 December 2021: runs"


def test_the_heading_says_of_when_it_is() -> None:
    moment = datetime(2021, 12, 1, 8, 30, tzinfo=UTC)
    assert say_heading(date(2021, 12, 3), moment, EN) == (
        "Status on 3 December 2021, as it was known at 1 December 2021 08:30 UTC"
    )


def test_what_is_due() -> None:
    duty = Duty(due=PAYMENT, state=DutyState.OVERDUE, reason=DutyReason.PART_PAID, paid=sek(20))
    assert say_duty(duty, WHOLE, EN) == (
        "Staden pays SEK 50 to Föreningen; overdue: less was paid than is due"
    )
    assert say_counts([duty, duty], EN) == "Of what has a day: overdue 1"
    assert say_counts([], EN) == ""
    following = Next(reason=NextReason.OVERDUE, about=duty, by=date(2021, 6, 30))
    assert say_next(following, WHOLE, EN) == "Staden pays SEK 30 to Föreningen"


def test_what_else_is_next() -> None:
    chaired = Chaired(body="styrgrupp", state=ChairState.NOBODY)
    abouts = (EFFECT, NextReason.RECORD), (chaired, NextReason.ELECT), (SHORT, NextReason.BREACH)
    assert [say_next(Next(reason=why, about=about), WHOLE, EN) for about, why in abouts] == [
        "Put into the log when the time of entry 3 began to count: “x”",
        "Elect a chair: “styrgrupp”",
        "The next step on the shortcoming: ingen rapport",
    ]


def test_bodies_and_shortcomings() -> None:
    chaired = Chaired(
        body="styrgrupp",
        state=ChairState.OVER,
        of="staden",
        since=date(2021, 2, 1),
        vacant=("foreningen",),
    )
    assert say_chaired(chaired, WHOLE, EN) == (
        "“Styrgrupp”: the chair's time is over; Staden since 1 February 2021; empty seats: "
        "Föreningen"
    )
    nobody = Chaired(body="styrgrupp", state=ChairState.NOBODY)
    assert say_chaired(nobody, WHOLE, EN) == "“Styrgrupp”: no chair is elected"
    assert say_shortcoming(SHORT, EN) == "A shortcoming was raised: ingen rapport"


def test_money() -> None:
    nothing = Sum(sek(0))
    purse = Purse(
        of="medel",
        due=Sum(sek(50)),
        perhaps=nothing,
        paid=sek(20),
        overdue=nothing,
        to_come=nothing,
        spent=Unstated(),
        unspent=Bounds(sek(0), sek(20)),
        repaid=sek(0),
    )
    assert say_purse(purse, WHOLE, EN) == "Medel: SEK 20 paid of SEK 50 that should have been"
    more = attrs.evolve(
        purse,
        overdue=Sum(sek(30)),
        to_come=Sum(sek(50), (Unstated(),)),
        perhaps=Sum(sek(1)),
        repaid=sek(2),
        spent=Bounds(sek(3), sek(3)),
        unspent=Bounds(sek(15), sek(15)),
    )
    assert say_purse(more, WHOLE, EN) == (
        "Medel: SEK 20 paid of SEK 50 that should have been; SEK 30 is overdue; SEK 50 and one more "
        "amount (not stated) is still to be paid; SEK 1 more hangs on something; SEK 2 was paid "
        "back; SEK 15 is not spent"
    )
    twice = attrs.evolve(purse, beyond=sek(7))
    assert say_purse(twice, WHOLE, EN).endswith(
        "; SEK 7 was paid beyond all that is due, perhaps twice"
    )
    assert say_purse(attrs.evolve(purse, beyond=sek(0)), WHOLE, EN) == say_purse(purse, WHOLE, EN)
    between = attrs.evolve(more, repaid=sek(0), unspent=Bounds(sek(1), sek(2)), overdue=nothing)
    assert say_purse(between, WHOLE, EN).endswith("between SEK 1 and SEK 2 is not spent")


@pytest.mark.parametrize(
    ("reclaim", "expected"),
    [
        (Bounds(sek(1), sek(2)), "“Krav”: between SEK 1 and SEK 2 may be claimed back"),
        (Bounds(sek(2), sek(2)), "“Krav”: SEK 2 may be claimed back"),
        (Unstated(), "“Krav”: how much may be claimed back is not given"),
    ],
    ids=["between", "amount", "unknown"],
)
def test_what_may_be_claimed_back(reclaim: object, expected: str) -> None:
    one = Reclaim(
        part="krav",
        of="medel",
        amount=reclaim,  # type: ignore[arg-type]
        occasion=Occasion.SET_OFF,
    )
    assert say_reclaim(one, WHOLE, EN) == expected
    perhaps = attrs.evolve(one, occasion=Occasion.PERHAPS)
    disputed = f"{expected}; whether it is set off can be disputed"
    assert say_reclaim(perhaps, WHOLE, EN) == disputed
    not_told = say_reclaim(attrs.evolve(one, occasion=Occasion.NOT_TOLD), WHOLE, EN)
    most = "" if isinstance(reclaim, Unstated) else "; it would be SEK 2 at most"
    assert not_told == f"“Krav”: nothing in the log sets it off{most}"
    claimed = attrs.evolve(one, claimed=sek(1))
    assert say_reclaim(claimed, WHOLE, EN) == f"{expected}; SEK 1 was claimed"
