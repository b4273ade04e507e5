"""An agreement with a bit of all that a log may tell of, and the lives that it may have."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from itertools import product
from typing import Any, Final

from hypothesis import strategies as st

from iopmodel.dates import Counting, Each, Span, Times, YearlyOn
from iopmodel.log import (
    BreachRaised,
    ChairElected,
    ConditionFailed,
    Corrected,
    DueKey,
    DutyWaived,
    ExtensionAgreed,
    Log,
    MeetingHeld,
    NoticeReceived,
    NoticeSent,
    PartyLeft,
    PaymentMade,
    PaymentResumed,
    PaymentStopped,
    PlanDecided,
    Remedied,
    RepaymentMade,
    ReportDelivered,
    Signed,
    SpendingReported,
    Withdrawn,
)
from iopmodel.money import Money, sek
from iopmodel.partnership import Partnership, becomes
from iopmodel.parts import Ref
from iopmodel.terms import (
    AgreedExtension,
    Body,
    BodyKind,
    Chair,
    CountedFrom,
    Ending,
    EndingKind,
    Ends,
    Fails,
    Following,
    Form,
    Funding,
    Instalment,
    Jointly,
    Measure,
    PaymentPlan,
    PaymentStop,
    Per,
    RepaidOf,
    Repayment,
    Report,
    Seats,
    TakesEffect,
    Term,
    TermCondition,
    Trigger,
)
from iopmodel.terms import Duty as RepaymentDuty
from tests.answers.examples import CITY, CLUB, SOME, agreed, point, tid
from tests.answers.status.lives import NOTICE

__all__ = ["DAYS", "FIRST", "LIVES", "READ", "WHOLE", "lawful"]

FIRST: Final = date(2021, 1, 1)
BOTH: Final = Jointly([CITY, CLUB])


def lawful() -> Partnership:
    """A partnership in which readings touch notice, reports and money at once."""
    extension = AgreedExtension(
        step=Span.of(years=1), latest_end=date(2023, 12, 31), agree_by=YearlyOn(11, 1)
    )
    term = Term(
        key="tid",
        initial=tid("2021-01-01/P1Y").initial,
        extension=extension,
        conditions=[TermCondition(what=SOME, fails=Fails.NO_EXTENSION)],
    )
    received = Ending(
        key="uppsagning",
        act=EndingKind.NOTICE,
        by=CLUB,
        ends=Ends.WHOLE,
        notice=Span.of(months=3),
        counting=Counting.AFTER_EVENT,
        counted_from=CountedFrom.RECEIPT,
        takes_effect=TakesEffect.ANY_DAY,
    )
    report = Report(
        key="rapport", name="R", author=CLUB, recipient=CITY, timing=Each(Span.of(months=3))
    )
    later = Report(
        key="rapport",
        name="R",
        author=CLUB,
        recipient=CITY,
        timing=Following(Each(Span.of(months=3)), Span.of(months=1)),
    )
    frame = Funding(key="medel", payer=CITY, payee=CLUB, amount=sek(100), per=Per.YEAR)
    return agreed(
        term,
        NOTICE,
        report,
        frame,
        PaymentPlan(
            key="plan",
            of=frame,
            instalments=[
                Instalment(share=Fraction(1, 2), timing=YearlyOn(month, 1)) for month in (3, 9)
            ],
        ),
        PaymentStop(key="stopp", by=CITY, of=frame, triggers=[SOME]),
        Repayment(
            key="ater",
            triggers=[Trigger.UNSPENT],
            duty=RepaymentDuty.OWED,
            owed_by=CLUB,
            owed_to=CITY,
            base=SOME,
            measure=Measure.ALL,
            basis=RepaidOf.UNSPENT,
        ),
        Body(
            key="grupp",
            name="Gruppen",
            role=BodyKind.STEERING,
            seats=[Seats(side=CITY, count=1), Seats(side=CLUB, count=1)],
            meets=Times(2, Span.of(years=1)),
            chair=Chair(office_term=Span.of(years=1)),
        ),
        points=(
            point("ogonblick", becomes(NOTICE, received)),
            point("nar", becomes(report, later)),
        ),
    )


WHOLE: Final = lawful()
READ: Final = {
    chosen: WHOLE.under({"ogonblick": chosen[0], "nar": chosen[1]})
    for chosen in product(("r0", "r1"), repeat=2)
}
FACTS: Final = (
    *(Signed(party=party) for party in (CITY, CLUB)),
    NoticeSent(by=CLUB),
    NoticeSent(by=CITY, right=Ref("uppsagning")),
    NoticeReceived(by=CLUB),
    ExtensionAgreed(by=BOTH),
    ExtensionAgreed(by=CITY),
    ExtensionAgreed(by=BOTH, until=date(2022, 6, 30), form=Form.SIGNED),
    *(PaymentMade(of=Ref("medel"), amount=sek(amount)) for amount in (10, 50, 70)),
    PaymentMade(of=Ref("plan"), amount=sek(50), due=DueKey.of("plan-2/1")),
    PaymentMade(of=Ref("medel"), amount=Money.of(5, "EUR")),
    PaymentStopped(of=Ref("medel"), by=CITY),
    PaymentResumed(of=Ref("medel")),
    RepaymentMade(of=Ref("ater"), amount=sek(30)),
    SpendingReported(of=Ref("medel"), amount=sek(20)),
    ReportDelivered(of=Ref("rapport"), by=CLUB),
    ReportDelivered(of=Ref("rapport"), due=DueKey.of("rapport/2")),
    DutyWaived(due=DueKey.of("rapport/1"), by=CITY),
    MeetingHeld(body=Ref("grupp")),
    ChairElected(body=Ref("grupp"), of=CITY),
    BreachRaised(matter="något"),
    PartyLeft(party=CLUB),
    ConditionFailed(of=Ref("tid"), number=1),
)


@st.composite
def lives(draw: st.DrawFn) -> Log:
    """A life of up to a dozen entries, recorded one after the other, some of them corrections."""
    log = Log()
    at = datetime(2023, 1, 1, 8, tzinfo=UTC)
    for _ in range(draw(st.integers(0, 12))):
        earlier = [entry.number for entry in log.entries]
        event: Any = draw(st.sampled_from(FACTS))
        day = FIRST + timedelta(draw(st.integers(0, 600)))
        kind = draw(st.integers(0, 9)) if earlier else 9
        if kind < 3:
            about = draw(st.sampled_from(earlier))
            event = (
                Withdrawn(entry=about, why="fel"),
                Corrected(entry=about, event=event, happened=day),
                draw(st.sampled_from([PlanDecided(breach=about), Remedied(breach=about)])),
            )[kind]
        at += timedelta(hours=draw(st.integers(0, 2)))
        log = log.append(event, happened=day, recorded=at, by="handläggare")
    return log


DAYS: Final = st.integers(-30, 1100).map(lambda days: FIRST + timedelta(days))
LIVES: Final = lives()
