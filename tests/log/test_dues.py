"""Whether what an event says was due can have been, with suggestions where it cannot."""

from __future__ import annotations

from fractions import Fraction

import pytest

from iopmodel.answers.due import due
from iopmodel.dates import Each, Period, Span, YearlyOn
from iopmodel.examples import load
from iopmodel.log import (
    EVENTS,
    DecisionTaken,
    DueKey,
    DutyWaived,
    Event,
    MeetingHeld,
    PaymentMade,
    ReportDelivered,
    checked,
)
from iopmodel.log.dues import MEANT_DUES, due_names
from iopmodel.money import sek
from iopmodel.partnership import Partnership, adds, becomes
from iopmodel.partnership.fieldtypes import alternatives, field_types
from iopmodel.parts import Ref
from iopmodel.terms import Body, BodyKind, Funding, Instalment, PaymentPlan, Report, Seats
from tests.answers.examples import CITY, CLUB, agreed, point, tid
from tests.log.telling import told


def plan(key: str, of: Funding, *months: int) -> PaymentPlan:
    timings = [YearlyOn(month, 1) for month in months]
    share = Fraction(1, len(timings))
    return PaymentPlan(
        key=key, of=of, instalments=[Instalment(share=share, timing=timing) for timing in timings]
    )


FRAME = Funding(key="medel", payer=CITY, payee=CLUB, amount=sek(100))
OTHER = Funding(key="annat", payer=CITY, payee=CLUB, amount=sek(100))
TWO = plan("plan", FRAME, 3, 9)
ONE = plan("hyra", OTHER, 5)
REPORT = Report(
    key="rapport", name="R", author=CLUB, recipient=CITY, timing=Each(Span.of(months=3))
)
GROUP = Body(key="grupp", name="G", role=BodyKind.STEERING, seats=[Seats(side=CITY, count=1)])
THREE = point("rater", becomes(ONE, plan("hyra", OTHER, 1, 5, 9)))
MORE = point("mer", adds(plan("tillskott", FRAME, 1, 5)))
WHOLE = agreed(tid("2021-01-01/P1Y"), FRAME, OTHER, TWO, ONE, REPORT, GROUP, points=(THREE, MORE))


def paid(key: str, of: str = "medel") -> Event:
    return PaymentMade(of=Ref(of), amount=sek(1), due=DueKey.of(key))


@pytest.mark.parametrize(
    "event",
    [
        *(paid(f"plan-{number}/1") for number in (1, 2)),
        paid("plan-1/1", "plan"),
        paid("hyra/1", "annat"),
        paid("hyra-3/1", "annat"),
        paid("tillskott-2/1"),
        ReportDelivered(of=REPORT, due=DueKey.of("rapport/2")),
        MeetingHeld(body=GROUP, due=DueKey.of("grupp/1")),
        DutyWaived(due=DueKey.of("plan-2/1")),
        DecisionTaken(matter="något", due=DueKey.of("tid/1")),
        DecisionTaken(matter="något"),
    ],
)
def test_what_can_have_been_due(event: Event) -> None:
    assert checked(told(event), WHOLE) == []


PAYMENT = "expected the key of something that is due (payment-plan)"


@pytest.mark.parametrize(
    ("event", "problem"),
    [
        (paid("plan-3/1"), f"found 'plan-3/1', {PAYMENT}, for example plan-2/1, plan-1/1"),
        (paid("plan/1"), f"found 'plan/1', {PAYMENT}, for example plan-2/1, plan-1/1"),
        (
            paid("hyra/1"),
            f"found 'hyra/1', {PAYMENT}, for example plan-1/1, plan-2/1, tillskott-1/1, "
            "tillskott-2/1",
        ),
        (paid("plan-1/1", "hyra"), "found 'plan-1/1', expected the key of something"),
        (
            ReportDelivered(of=REPORT, due=DueKey.of("rapporten/2")),
            "found 'rapporten/2', expected the key of something that is due (report), "
            "for example rapport/2",
        ),
        (
            MeetingHeld(body=GROUP, due=DueKey.of("rapport/2")),
            "found 'rapport/2', expected the key of something that is due (body), "
            "for example grupp/2",
        ),
        (
            DutyWaived(due=DueKey.of("medel/1")),
            "found 'medel/1', expected the key of something that is due (body or commitment or "
            "payment-plan or repayment or report or term), for example ",
        ),
    ],
)
def test_what_cannot_have_been_due(event: Event, problem: str) -> None:
    (found,) = checked(told(event), WHOLE)
    assert str(found).startswith(f"entry 1/due: {problem}")


def test_without_anything_due_nothing_is_suggested() -> None:
    event = MeetingHeld(body=GROUP, due=DueKey.of("grupp/1"))
    lost = [str(one) for one in checked(told(event), agreed(FRAME))]
    assert "entry 1/due: found 'grupp/1', expected the key of something that is due (body)" in lost


def test_of_every_event_that_names_a_due_it_is_said_of_what() -> None:
    kinds = {
        kind
        for kind in EVENTS.values()
        for annotation in field_types(kind).values()
        if DueKey in alternatives(annotation)
    }
    assert kinds == set(MEANT_DUES)


@pytest.mark.parametrize("partnership", [WHOLE, load("eu-medborgare-2019")], ids=["made", "2019"])
def test_whatever_is_due_has_such_a_key(partnership: Partnership) -> None:
    names = due_names(partnership, {part.key: part for part in partnership.parts})
    for one in due(partnership, Period.parse("2019-01-01/2022-12-31")):
        assert names.get(one.key.rpartition("/")[0]) == one.part or one.part == "tillskott"
