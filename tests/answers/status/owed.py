"""What is due in the tests of a status: reports, meetings, payments."""

from __future__ import annotations

from fractions import Fraction

from iopmodel.dates import (
    Counting,
    Each,
    Span,
    Times,
    YearlyOn,
)
from iopmodel.log import (
    ReportDelivered,
)
from iopmodel.money import sek
from iopmodel.notgiven import Excluded
from iopmodel.terms import (
    Body,
    BodyKind,
    Covers,
    Following,
    Funding,
    Instalment,
    PaymentPlan,
    Per,
    Report,
    Seats,
)
from tests.answers.examples import CITY, CLUB, tid

YEAR = tid("2021-01-01/P1Y", Excluded())
MONTHS = tid("2021-01-01/P3M", Excluded())
QUARTERS = Report(
    key="rapport",
    name="Rapport",
    author=CLUB,
    recipient=CITY,
    timing=Following(Each(Span.of(months=3)), Span.of(months=1), Counting.FROM_AND_INCLUDING),
    covers=Covers.ITS_TIME,
)
FRAME = Funding(key="medel", payer=CITY, payee=CLUB, amount=sek(100), per=Per.YEAR)
PLAN = PaymentPlan(
    key="plan",
    of=FRAME,
    instalments=[Instalment(share=Fraction(1, 2), timing=YearlyOn(month, 1)) for month in (3, 9)],
)
GROUP = Body(
    key="grupp",
    name="Gruppen",
    role=BodyKind.STEERING,
    seats=[Seats(side=CLUB, count=1)],
    meets=Times(2, Span.of(years=1)),
)
REPORTED = ReportDelivered(of=QUARTERS)
