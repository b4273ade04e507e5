"""What the text says to each event that ends and extends nothing."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest

from iopmodel.answers.status import Effect, EffectReason, EffectState
from iopmodel.log import (
    Amended,
    BreachRaised,
    ChairElected,
    DecisionTaken,
    DueKey,
    DutyWaived,
    Event,
    Group,
    MeetingHeld,
    OutcomeReported,
    PartyJoined,
    PartyLeft,
    PaymentMade,
    PaymentResumed,
    PaymentStopped,
    PlanDecided,
    Remedied,
    RepaymentClaimed,
    ReportAccepted,
    ReportDelivered,
    Signed,
    SpendingReported,
)
from iopmodel.money import sek
from iopmodel.notgiven import Unstated
from iopmodel.partnership import Amendment, Change, Partnership, SetField
from iopmodel.parts import Part, Ref
from iopmodel.terms import (
    Accession,
    Approval,
    Body,
    BodyKind,
    BreachDialogue,
    Breakdown,
    Chair,
    Duty,
    Ending,
    EndingKind,
    Ends,
    Funding,
    Indicator,
    Measure,
    Office,
    PaymentPlan,
    PaymentStop,
    Per,
    Repayment,
    Report,
    Seats,
    Trigger,
)
from tests.answers.examples import CITY, CLUB, SOME, agreed, tid
from tests.answers.status.lives import effects, lived

YEAR = tid("2021-01-01/P1Y")
FRAME = Funding(key="medel", payer=CITY, payee=CLUB, amount=sek(100), per=Per.YEAR)
PLAN = PaymentPlan(key="plan", of=FRAME, instalments=[])
STOP = PaymentStop(key="stopp", by=CITY, of=FRAME, triggers=[SOME])
REPORT = Report(key="rapport", name="R", author=CLUB, recipient=CITY)
RIGHT = Ending(key="uppsagning", act=EndingKind.NOTICE, by=CLUB, ends=Ends.WHOLE)
COUNTED = Indicator(key="antal", what=SOME, by=[Breakdown.SEX])
TALKS = BreachDialogue(
    key="brister", triggers=[SOME], between=CITY, about=SOME, plan_decided_by=CITY
)
BACK = Repayment(
    key="ater",
    triggers=[Trigger.UNSPENT],
    duty=Duty.OWED,
    owed_by=CLUB,
    owed_to=CITY,
    base=SOME,
    measure=Measure.ALL,
)
CLAIM = Repayment(
    key="krav",
    triggers=[Trigger.MISUSE],
    duty=Duty.ON_CLAIM,
    owed_by=CLUB,
    owed_to=CITY,
    base=SOME,
    measure=Measure.ALL,
    severity=SOME,
)
HEAD = Office(key="chef", name="chefen", of=CITY)


def body(key: str, **chair: Any) -> Body:
    return Body(
        key=key,
        name=key,
        role=BodyKind.STEERING,
        seats=[Seats(side=CITY, count=1), Seats(side=CLUB, count=1)],
        chair=Chair(**chair) if chair else Unstated(),
    )


FIRST = body("styrgrupp", elected_by=Ref("styrgrupp"))
SECOND = body("arbetsgrupp", apart_from=Ref("styrgrupp"), held_by=Unstated())
THIRD = body("samrad", held_by=CITY)
FOURTH = body("rad")
WAY = Accession(key="ny", decided_by=[Approval(by=CITY)])
PARTS: tuple[Part, ...] = (
    *(YEAR, FRAME, PLAN, STOP, REPORT, RIGHT, COUNTED, TALKS, BACK, CLAIM, HEAD),
    *(FIRST, SECOND, THIRD, FOURTH, WAY),
)
WHOLE = agreed(*PARTS)
NOBODY = Ref[Any]("ingen")


def without(*parts: Part) -> Partnership:
    return agreed(*(part for part in PARTS if part not in parts))


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        (Signed(party=NOBODY), "ingen ineffective no-such-part"),
        (Signed(party=CITY), "staden ineffective already-so"),
        (PartyJoined(party=NOBODY), "ingen ineffective no-such-part"),
        (PartyJoined(party=CITY), "staden ineffective already-so"),
        (PartyLeft(party=CITY), "staden effective counts"),
        (Amended(amendment="tillagg"), " ineffective no-such-part"),
        (PaymentMade(of=FRAME, amount=sek(1)), "medel effective counts"),
        (PaymentMade(of=PLAN, amount=sek(1), payer=CITY), "plan effective counts"),
        (PaymentMade(of=FRAME, amount=sek(1), payer=CLUB), "medel disputed beside-the-clause"),
        (PaymentMade(of=FRAME, amount=sek(1), payee=CITY), "medel disputed beside-the-clause"),
        (PaymentMade(of=REPORT, amount=sek(1)), "rapport ineffective no-such-part"),
        (PaymentStopped(of=REPORT), "rapport ineffective no-such-part"),
        (PaymentStopped(of=FRAME, by=CITY), "stopp disputed on-terms"),
        (PaymentStopped(of=PLAN, by=CITY, right=STOP), "stopp disputed on-terms"),
        (PaymentStopped(of=FRAME, by=CLUB), "stopp ineffective not-theirs"),
        (PaymentStopped(of=FRAME), "stopp disputed by-not-told"),
        (PaymentStopped(of=FRAME, right=RIGHT), "uppsagning disputed effect-not-said"),
        (PaymentResumed(of=REPORT), "rapport ineffective no-such-part"),
        (PaymentResumed(of=FRAME), "medel ineffective already-so"),
        (SpendingReported(of=FRAME, amount=sek(1)), "medel effective counts"),
        (RepaymentClaimed(of=BACK, by=CITY), "ater effective counts"),
        (RepaymentClaimed(of=CLAIM, by=CITY), "krav disputed on-terms"),
        (RepaymentClaimed(of=CLAIM, by=CLUB), "krav ineffective not-theirs"),
        (RepaymentClaimed(of=NOBODY), "ingen ineffective no-such-part"),
        (ReportDelivered(of=NOBODY), "ingen ineffective no-such-part"),
        (ReportDelivered(of=REPORT, by=CLUB, to=CITY), "rapport effective counts"),
        (ReportDelivered(of=REPORT, by=CITY), "rapport disputed beside-the-clause"),
        (ReportDelivered(of=REPORT, to=CLUB), "rapport disputed beside-the-clause"),
        (ReportAccepted(delivery=1), " ineffective no-such-entry"),
        (OutcomeReported(of=NOBODY, value=1), "ingen ineffective no-such-part"),
        (OutcomeReported(of=COUNTED, value=1), "antal effective incomplete"),
        (
            OutcomeReported(of=COUNTED, value=1, groups=[Group(Breakdown.SEX, "kvinnor", 1)]),
            "antal effective counts",
        ),
        (MeetingHeld(body=NOBODY), "ingen ineffective no-such-part"),
        (DecisionTaken(matter="något"), " effective counts"),
        (
            DecisionTaken(matter="något", due=DueKey.of("plan-2/1")),
            "plan effective counts",
        ),
        (ChairElected(body=NOBODY), "ingen ineffective no-such-part"),
        (ChairElected(body=FOURTH, of=CITY), "rad disputed beside-the-clause"),
        (ChairElected(body=FIRST), "styrgrupp disputed by-not-told"),
        (ChairElected(body=FIRST, of=HEAD), "styrgrupp effective counts"),
        (ChairElected(body=FIRST, of=CITY, by=CITY), "styrgrupp ineffective not-theirs"),
        (ChairElected(body=THIRD, of=CLUB), "samrad ineffective barred"),
        (ChairElected(body=THIRD, of=HEAD), "samrad effective counts"),
        (BreachRaised(matter="något"), " effective counts"),
        (PlanDecided(breach=1, by=CITY), " ineffective no-such-entry"),
        (Remedied(breach=1), " ineffective no-such-entry"),
        (DutyWaived(due=DueKey.of("ingen/1")), "ingen ineffective no-such-part"),
        (DutyWaived(due=DueKey.of("rapport/1"), by=CITY), "rapport effective counts"),
        (DutyWaived(due=DueKey.of("plan-1/1"), by=CLUB), "plan effective counts"),
        (DutyWaived(due=DueKey.of("ater/1"), by=CITY), "ater effective counts"),
        (DutyWaived(due=DueKey.of("styrgrupp/1"), by=CITY), "styrgrupp disputed who-not-said"),
    ],
)
def test_an_event_counts_or_not(event: Event, expected: str) -> None:
    found = lived(WHOLE, "2021-06-01", ("2021-05-01", event))
    assert effects(found) == [f"3 {expected} NotApplicable"]


def told(partnership: Partnership, *events: Event) -> list[str]:
    days = [(f"2021-05-{day:02}", event) for day, event in enumerate(events, 1)]
    found = lived(partnership, "2021-06-01", *days)
    return [line.removesuffix(" NotApplicable") for line in effects(found)]


def test_a_party_leaves_once_and_may_come_back() -> None:
    events = PartyLeft(party=CLUB), PartyLeft(party=CLUB), PartyJoined(party=CLUB, by=CITY)
    assert told(WHOLE, *events) == [
        "3 foreningen effective counts",
        "4 foreningen ineffective already-so",
        "5 ny effective counts",
    ]
    by_itself = PartyLeft(party=CLUB), PartyJoined(party=CLUB, by=CLUB)
    assert told(WHOLE, *by_itself)[1] == "4 ny ineffective not-theirs"
    assert told(without(WAY), *by_itself)[1] == "4 foreningen disputed beside-the-clause"


def test_payments_are_stopped_once_and_go_on() -> None:
    events = (
        PaymentStopped(of=FRAME, by=CITY),
        PaymentStopped(of=FRAME, by=CITY),
        PaymentResumed(of=FRAME),
        PaymentStopped(of=FRAME, by=CITY),
    )
    assert told(WHOLE, *events) == [
        "3 stopp disputed on-terms",
        "4 medel ineffective already-so",
        "5 medel effective counts",
        "6 stopp disputed on-terms",
    ]
    assert told(without(STOP), *events[:1]) == ["3 medel disputed beside-the-clause"]


def test_a_report_is_accepted_by_whoever_gets_it() -> None:
    events = (
        ReportDelivered(of=REPORT, by=CLUB),
        ReportAccepted(delivery=3, by=CITY),
        ReportAccepted(delivery=3, by=CLUB),
    )
    assert told(WHOLE, *events)[1:] == [
        "4 rapport effective counts",
        "5 rapport ineffective not-theirs",
    ]


def test_a_chair_of_the_other_bodys_party_is_barred() -> None:
    events = (
        ChairElected(body=FIRST, of=HEAD),
        ChairElected(body=SECOND, of=CITY),
        ChairElected(body=SECOND, of=CLUB),
        ChairElected(body=FIRST, of=CLUB),
        ChairElected(body=FIRST, of=CITY),
    )
    assert told(WHOLE, *events) == [
        "3 styrgrupp effective counts",
        "4 arbetsgrupp ineffective barred",
        "5 arbetsgrupp effective counts",
        "6 styrgrupp disputed barred",
        "7 styrgrupp effective counts",
    ]


def test_a_plan_is_for_whoever_decides_on_one() -> None:
    raised = BreachRaised(matter="något", against=CLUB)
    events = raised, PlanDecided(breach=3, by=CITY), PlanDecided(breach=3, by=CLUB)
    assert told(WHOLE, *events)[1:] == [
        "4 brister effective counts",
        "5 brister ineffective not-theirs",
    ]
    assert told(without(TALKS), *events[:2])[1] == "4  disputed beside-the-clause"
    assert told(WHOLE, raised, Remedied(breach=3))[1] == "4  effective counts"


def test_an_event_goes_by_the_terms_of_its_day() -> None:
    change = Change([SetField("rapport", "report", "author", CITY)])
    whole = Partnership(
        parts=WHOLE.parts,
        amendments=[Amendment(key="tillagg", effective=date(2021, 5, 2), change=change)],
    )
    by_city = ReportDelivered(of=REPORT, by=CITY)
    assert told(whole, by_city, by_city, Amended(amendment="tillagg")) == [
        "3 rapport disputed beside-the-clause",
        "4 rapport effective counts",
        "5  effective counts",
    ]


def test_an_effect_tells_what_it_is_of() -> None:
    one = Effect(entry=3, part="", state=EffectState.DISPUTED, reason=EffectReason.ON_TERMS)
    assert (one.key, one.known) == ("3", False)


def test_of_several_who_may_decide_it_is_enough_that_one_did() -> None:
    """Whichever of them the text names first."""
    way = Accession(key="ny", decided_by=[Approval(by=CLUB), Approval(by=CITY)])
    events = PartyLeft(party=CLUB), PartyJoined(party=CLUB, by=CITY)
    assert told(agreed(YEAR, way), *events)[1] == "4 ny effective counts"
    theirs = attrs.evolve(TALKS, key="andra", plan_decided_by=CLUB)
    raised = BreachRaised(matter="något", against=CLUB)
    planned = told(agreed(YEAR, theirs, TALKS), raised, PlanDecided(breach=3, by=CITY))
    assert planned[1] == "4 brister effective counts"


def test_a_right_to_stop_is_about_its_own_money() -> None:
    other = attrs.evolve(FRAME, key="andra")
    stopped = PaymentStopped(of=other, by=CITY)
    assert told(agreed(YEAR, FRAME, other, STOP), stopped) == ["3 andra disputed beside-the-clause"]
