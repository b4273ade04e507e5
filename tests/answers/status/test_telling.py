"""Events of one kind that differ in who did what are told apart."""

from __future__ import annotations

import attrs

from iopmodel.dates import Each, Span, YearlyOn
from iopmodel.log import PaymentMade, PhaseEnded
from iopmodel.money import sek
from iopmodel.partnership import becomes
from iopmodel.terms import Report, While
from tests.answers.examples import CITY, CLUB, SOME, agreed, point
from tests.answers.status.lives import effects, lived
from tests.answers.status.owed import FRAME, PLAN, YEAR


def test_who_pays_is_told_from_who_is_paid() -> None:
    """Both name the city, and nobody else."""
    pays = PaymentMade(of=FRAME, amount=sek(1), payer=CITY)
    is_paid = PaymentMade(of=FRAME, amount=sek(1), payee=CITY)
    found = lived(
        agreed(YEAR, FRAME, PLAN), "2021-03-02", ("2021-03-01", pays), ("2021-03-01", is_paid)
    )
    assert effects(found) == [
        "3 medel effective counts NotApplicable",
        "4 medel disputed beside-the-clause NotApplicable",
    ]


def test_whether_a_report_hangs_on_a_phase_hangs_on_the_reading() -> None:
    """Though of a report that is delivered only who writes and gets it matters."""
    yearly = Report(key="rapport", name="R", author=CLUB, recipient=CITY, timing=YearlyOn(6, 1))
    monthly = attrs.evolve(yearly, timing=While(SOME, Each(Span.of(months=1))))
    whole = agreed(YEAR, yearly, points=(point("nar", becomes(yearly, monthly)),))
    found = lived(whole, "2021-03-02", ("2021-03-01", PhaseEnded(of=yearly)))
    assert effects(found) == [
        "3 rapport ineffective no-condition NotApplicable | reading:nar=r0",
        "3 rapport effective counts NotApplicable | reading:nar=r1",
    ]
