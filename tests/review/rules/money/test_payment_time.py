"""Money that is promised and has no day."""

from __future__ import annotations

from fractions import Fraction

import pytest

from iopmodel.dates import Anchor, Each, InMonths, Once, Period, Span
from iopmodel.money import Money, sek
from iopmodel.notgiven import InAppendix, NotGiven, OpenWording, Unstated
from iopmodel.parts import Appendix, Ref
from iopmodel.terms import Funding, IfContinued, Instalment, PaymentPlan, Term, Timing
from tests.review.rules.asking import among, reasons

KEY = "payment-time"
SUM = sek(100)


def frame(amount: Money | NotGiven = SUM) -> Funding:
    return Funding(key="medel", payer=Ref("kommunen"), payee=Ref("foreningen"), amount=amount)


def plan(*timings: Timing) -> PaymentPlan:
    instalments = [Instalment(share=Fraction(1, 2), timing=timing) for timing in timings]
    return PaymentPlan(key="plan", of=Ref("medel"), instalments=instalments)


def once(period: str) -> Once:
    return Once(Period.parse(period))


def test_without_a_plan() -> None:
    [one] = among(KEY, frame())
    assert (one.reason.value, one["amount"]) == ("no-plan", SUM)
    bilaga = Appendix(key="b", name="Bilaga", at_hand=True)
    assert reasons(KEY, bilaga, frame(InAppendix(Ref("b")))) == []


@pytest.mark.parametrize(
    ("timing", "found"),
    [
        (InMonths([1, 7]), []),
        (Unstated(), ["left-open"]),
        (OpenWording("löpande"), ["left-open"]),
        (InAppendix(Ref("b")), []),
        (Each(Span.of(months=3), Anchor.EVENT), []),
        (once("2023-12-01/P1M"), ["none-within"]),
        (once("2024-12-01/P1M"), []),
        (once("2025-02-01/P1M"), []),
        (Once(), []),
    ],
    ids=["said", "no", "open", "appendix", "event", "before", "within", "after", "some-day"],
)
def test_the_time_of_an_instalment(timing: Timing, found: list[str]) -> None:
    bilaga = Appendix(key="b", name="Bilaga", at_hand=True)
    assert reasons(KEY, bilaga, frame(), plan(timing)) == found


@pytest.mark.parametrize(
    ("initial", "timing", "found"),
    [
        ("2024-01-01/P3M", InMonths([7]), ["none-within"]),
        ("2024-01-01/P3M", IfContinued(InMonths([7])), []),
        ("2024-01-01/..", InMonths([7]), []),
    ],
    ids=["not-in-spring", "if-continued", "endless"],
)
def test_months_of_which_the_first_period_has_none(
    initial: str, timing: Timing, found: list[str]
) -> None:
    term = Term(key="tid", initial=Period.parse(initial))
    assert reasons(KEY, term, frame(), plan(timing)) == found
