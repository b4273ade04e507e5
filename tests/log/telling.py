"""A log in the making, and one event of every kind."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

from iopmodel.dates import Period
from iopmodel.log import (
    Amended,
    BreachRaised,
    ChairElected,
    ConditionFailed,
    Corrected,
    DecisionTaken,
    DueKey,
    DutyWaived,
    Event,
    ExtensionAgreed,
    Group,
    Log,
    MeetingHeld,
    NoticeConsidered,
    NoticeReceived,
    NoticeSent,
    OutcomeReported,
    PartyJoined,
    PartyLeft,
    PaymentMade,
    PaymentResumed,
    PaymentStopped,
    PhaseEnded,
    PlanDecided,
    Remedied,
    RepaymentClaimed,
    RepaymentMade,
    ReportAccepted,
    ReportDelivered,
    Rescinded,
    Signed,
    SpendingReported,
    Withdrawn,
)
from iopmodel.money import Money
from iopmodel.parts import Ref
from iopmodel.terms import Breakdown, EndingKind, Form, Jointly

MONEY = Money.of(50_000, "SEK")
YEAR = Period.parse("2021-06-01/P1Y")
FIRST = date(2021, 6, 1)
START = datetime(2021, 6, 1, 8, 0, tzinfo=UTC)
BOTH = Jointly([Ref("staden"), Ref("foreningen")])

SAMPLES: tuple[Event, ...] = (
    Signed(party=Ref("staden")),
    Amended(amendment="tillagg-1", by=BOTH),
    ExtensionAgreed(until=date(2022, 5, 31), by=BOTH, form=Form.WRITTEN),
    PartyJoined(party=Ref("foreningen"), by=Ref("styrgrupp")),
    PartyLeft(party=Ref("foreningen")),
    NoticeSent(
        by=Ref("foreningen"),
        act=EndingKind.WITHDRAWAL,
        right=Ref("lamna"),
        against=Ref("staden"),
        ending=date(2022, 5, 31),
        form=Form.SIGNED,
    ),
    NoticeReceived(sending=6, to=Ref("staden")),
    NoticeConsidered(sending=6, to=Ref("styrgrupp")),
    PaymentMade(
        of=Ref("medel"),
        amount=MONEY,
        payer=Ref("staden"),
        payee=Ref("foreningen"),
        covers=YEAR,
        due=DueKey.of("utbetalning/1", YEAR),
    ),
    PaymentStopped(of=Ref("medel"), by=Ref("staden"), right=Ref("stopp")),
    PaymentResumed(of=Ref("medel"), by=Ref("staden")),
    SpendingReported(of=Ref("medel"), amount=MONEY, covers=YEAR, by=Ref("foreningen")),
    RepaymentClaimed(of=Ref("aterbetalning"), amount=MONEY, by=Ref("staden")),
    RepaymentMade(
        of=Ref("aterbetalning"), amount=MONEY, payer=Ref("foreningen"), payee=Ref("staden")
    ),
    ReportDelivered(
        of=Ref("redovisning"),
        covers=YEAR,
        due=DueKey.of("redovisning/1"),
        by=Ref("foreningen"),
        to=Ref("staden"),
    ),
    ReportAccepted(delivery=15, by=Ref("staden")),
    OutcomeReported(
        of=Ref("natta"), value=21, groups=[Group(Breakdown.SEX, "kvinnor", 12)], covers=YEAR
    ),
    MeetingHeld(body=Ref("styrgrupp"), due=DueKey.of("styrgrupp/1")),
    DecisionTaken(
        by=Ref("styrgrupp"), matter="mallen antas", parts=[Ref("mall")], due=DueKey.of("mall/1")
    ),
    ChairElected(body=Ref("styrgrupp"), of=Ref("foreningen"), by=Ref("styrgrupp")),
    BreachRaised(
        matter="ingen redovisning",
        by=Ref("staden"),
        against=Ref("foreningen"),
        parts=[Ref("redovisning")],
    ),
    PlanDecided(breach=21, by=Ref("styrgrupp"), until=date(2022, 3, 31)),
    Remedied(breach=21, by=Ref("staden")),
    Rescinded(breach=21, by=Ref("staden"), right=Ref("havning")),
    ConditionFailed(of=Ref("giltighetstid"), number=1, by=Ref("staden")),
    PhaseEnded(of=Ref("styrgrupp")),
    DutyWaived(due=DueKey.of("redovisning/2"), by=Ref("staden")),
    Corrected(entry=1, event=Signed(party=Ref("foreningen")), happened=FIRST),
    Withdrawn(entry=2, why="avser ett annat avtal"),
)
"""One event of every kind with every field told, in an order in which a log can tell them."""


def told(*events: Any, log: Log | None = None) -> Log:
    """Return a log that tells some events, one day and one minute after the other."""
    log = log or Log()
    for event in events:
        number = len(log)
        log = log.append(
            event,
            happened=FIRST + timedelta(number),
            recorded=START + timedelta(number, 60 * number),
            by="handläggare",
        )
    return log
