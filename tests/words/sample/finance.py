"""Of the sample: money."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Final

from iopmodel.dates import Edge, EdgeOf, InMonths, Period, Span, Unit, YearlyOn
from iopmodel.money import sek
from iopmodel.parts import Part, Text
from iopmodel.terms import (
    AnyOf,
    BudgetLine,
    ByFactor,
    ByIndex,
    Contribution,
    Duty,
    Funding,
    Indexation,
    Instalment,
    Jointly,
    Measure,
    Nature,
    Nearest,
    PaidFor,
    PaymentPlan,
    PaymentStop,
    Per,
    RepaidOf,
    Repayment,
    Trigger,
    Vat,
)
from tests.words.sample.actors import both, city, club

HALF: Final = Span.of(months=6)
funding = Funding(
    key="medel",
    payer=city,
    payee=club,
    amount=sek(200_000),
    per=Per.YEAR,
    only_for=Text("verksamheten", "the activities"),
    vat=Vat.NONE,
    nature=Nature.GRANT,
)
line = BudgetLine(
    key="samordnare",
    of=funding,
    purpose=Text("samordnare", "a coordinator"),
    amount=sek(125_000),
    post=Fraction(1, 5),
    binding=True,
)
plan = PaymentPlan(
    key="utbetalning",
    of=funding,
    instalments=[
        Instalment(share=Fraction(1, 4), timing=InMonths([1, 6]), covers=PaidFor(HALF)),
        Instalment(share=Fraction(1, 2), timing=YearlyOn(10, 1)),
    ],
)
whole = PaymentPlan(
    key="engangs",
    of=funding,
    instalments=[Instalment(share=Fraction(1), timing=InMonths([3]))],
)
hours = Contribution(
    key="timmar", by=club, what=Text("ideell tid", "unpaid time"), essential=True, hours=300
)
unspent = Repayment(
    key="over",
    triggers=[Trigger.UNSPENT],
    duty=Duty.OWED,
    owed_by=club,
    owed_to=city,
    base=Text("medel som inte behövs", "funds not needed"),
    measure=Measure.ALL,
    instead=Text("de används nästa år", "they are used next year"),
    instead_agreed_by=Jointly(both),
    found_by=city,
    severity=Text("mer än hälften", "more than half"),
    fault=Text("föreningens eget handlande", "what the association itself has done"),
    after=Text("skriftväxling", "an exchange of letters"),
    within=EdgeOf(Unit.QUARTER, Edge.LAST, 10),
    basis=RepaidOf.UNSPENT,
)
breach = Repayment(
    key="brott",
    triggers=[Trigger.MISUSE, Trigger.NON_PERFORMANCE],
    duty=Duty.ON_CLAIM,
    owed_by=AnyOf(both),
    owed_to=city,
    base=Text("utbetalade medel", "funds paid"),
    measure=Measure.ALL_OR_PART,
)
stop = PaymentStop(
    key="stopp",
    by=city,
    of=funding,
    triggers=[Text("verksamheten upphör", "the activities cease")],
    after=Text("skriftväxling", "an exchange of letters"),
)
index = Indexation(
    key="index",
    of=funding,
    how=ByIndex(
        index=Text("konsumentprisindex", "the consumer price index"),
        share=Fraction(4, 5),
        base=Period.parse("2028-10-01/P1M"),
    ),
    first=date(2030, 1, 1),
    every=Span.of(years=1),
    rounding=Nearest.HUNDRED,
)
factor = Indexation(
    key="uppskrivning",
    of=funding,
    how=ByFactor(Fraction(5, 2)),
    first=date(2040, 1, 1),
    every=Span.of(years=2),
    rounding=Nearest.UNIT,
)

PARTS: Final[tuple[Part, ...]] = (
    line,
    hours,
    funding,
    plan,
    whole,
    stop,
    unspent,
    breach,
    index,
    factor,
)
