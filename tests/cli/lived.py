"""A small partnership with a life, kept in files of its own."""

from __future__ import annotations

from datetime import UTC, date, datetime
from fractions import Fraction
from pathlib import Path

import attrs

from iopmodel.dates import Counting, Span, YearlyOn
from iopmodel.documents import dumps
from iopmodel.log import (
    BreachRaised,
    ChairElected,
    Fact,
    NoticeSent,
    PaymentMade,
    ReportDelivered,
    Signed,
)
from iopmodel.money import sek
from iopmodel.notgiven import Excluded, Unstated
from iopmodel.partnership import Partnership, becomes
from iopmodel.parts import Cite, Ref
from iopmodel.storage import Told, opened
from iopmodel.terms import (
    Body,
    BodyKind,
    BreachDialogue,
    Chair,
    CountedFrom,
    Ending,
    EndingKind,
    Ends,
    Funding,
    Instalment,
    PaymentPlan,
    Per,
    Repayment,
    Report,
    Seats,
    TakesEffect,
    Trigger,
)
from iopmodel.terms import Duty as RepaymentDuty
from tests.answers.examples import CITY, CLUB, SOME, agreed, point, tid

RIGHT = Ending(
    key="uppsagning",
    act=EndingKind.NOTICE,
    by=CLUB,
    ends=Ends.WHOLE,
    notice=Span.of(months=3),
    counting=Counting.AFTER_EVENT,
    takes_effect=TakesEffect.ANY_DAY,
    cites=Cite("a", [2]),
)
OTHER = Ending(
    key="lamna",
    act=EndingKind.WITHDRAWAL,
    by=CLUB,
    ends=Unstated(),
)
FRAME = Funding(key="medel", payer=CITY, payee=CLUB, amount=sek(100), per=Per.YEAR)
REPORT = Report(
    key="rapport",
    name="Rapport",
    author=CLUB,
    recipient=CITY,
    timing=YearlyOn(6, 1),
    cites=Cite("a", [1]),
)
SENT = "2021-05-03", NoticeSent(by=CLUB)
SIGNED: list[tuple[str, Fact]] = [
    ("2021-01-01", Signed(party=CITY)),
    ("2021-01-02", Signed(party=CLUB)),
]


def moments() -> Partnership:
    """A right of which it is open from which moment its time is counted."""
    readings = [becomes(RIGHT, attrs.evolve(RIGHT, counted_from=one)) for one in CountedFrom]
    return agreed(
        tid("2021-01-01/P1Y", Excluded()),
        RIGHT,
        OTHER,
        REPORT,
        FRAME,
        PaymentPlan(
            key="plan",
            of=FRAME,
            instalments=[Instalment(share=Fraction(1), timing=YearlyOn(3, 1))],
        ),
        Repayment(
            key="ater",
            triggers=[Trigger.UNSPENT],
            duty=RepaymentDuty.OWED,
            owed_by=CLUB,
            owed_to=CITY,
            base=SOME,
            measure=Unstated(),
        ),
        Body(
            key="styrgrupp",
            name="styrgruppen",
            role=BodyKind.STEERING,
            seats=[Seats(side=CITY, count=1)],
            chair=Chair(office_term=Span.of(months=1)),
        ),
        Body(key="rad", name="rådet", role=BodyKind.WORKING, seats=[]),
        BreachDialogue(key="brister", triggers=[SOME], between=CITY, about=SOME),
        points=(point("ogonblick", *readings),),
    )


def written(folder: Path, whole: Partnership, *told: tuple[str, Fact]) -> list[str]:
    """Return what is typed for the status of a partnership with such a life."""
    path, log = folder / "a.json", folder / "a.jsonl"
    path.write_text(dumps(whole), encoding="utf-8")
    store = opened(log, whole.heading.name)
    for number, (day, event) in enumerate((*SIGNED, *told)):
        at = datetime(2021, 8, 1, 8, number % 60, tzinfo=UTC)
        store.append(
            Told(event=event, happened=date.fromisoformat(day), recorded=at, by="handläggare")
        )
    store.close()
    return ["status", str(path), "--log", str(log), "--lang", "en"]


LIFE: list[tuple[str, Fact]] = [
    ("2021-03-01", PaymentMade(of=FRAME, amount=sek(60))),
    ("2021-03-02", ChairElected(body=Ref("styrgrupp"), of=CITY)),
    ("2021-04-01", BreachRaised(matter="ingen rapport")),
    SENT,
    ("2021-06-03", ReportDelivered(of=REPORT)),
]
