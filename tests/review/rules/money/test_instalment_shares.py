"""Instalments that do not come to the whole sum."""

from __future__ import annotations

from fractions import Fraction

import pytest

from iopmodel.dates import Anchor, Each, InMonths, Once, Period, Span
from iopmodel.money import sek
from iopmodel.notgiven import NotGiven, Unstated
from iopmodel.parts import Ref, Text
from iopmodel.terms import (
    Funding,
    Instalment,
    OnWorkingDay,
    PaymentPlan,
    Per,
    Roll,
    Term,
    Timing,
    While,
)
from tests.review.rules.asking import among, reasons

KEY = "instalment-shares"
HALF = Fraction(1, 2)
EARLY = Once(Period.parse("2024-01-01/P1M"))
NEXT_YEAR = Once(Period.parse("2025-02-01/P1M"))


def plan(*timings: Timing, per: Per | NotGiven = Per.YEAR) -> list[Funding | PaymentPlan]:
    frame = Funding(
        key="medel", payer=Ref("kommunen"), payee=Ref("foreningen"), amount=sek(100), per=per
    )
    instalments = [Instalment(share=HALF, timing=timing) for timing in timings]
    return [frame, PaymentPlan(key="plan", of=frame, instalments=instalments)]


def term(initial: str) -> Term:
    return Term(key="tid", initial=Period.parse(initial))


@pytest.mark.parametrize(
    ("timings", "found"),
    [
        ([InMonths([1, 7])], []),
        ([InMonths([1]), InMonths([7])], []),
        ([InMonths([1])], ["less-than-all"]),
        ([InMonths([1, 5, 9])], ["more-than-all"]),
        ([OnWorkingDay(InMonths([1, 5, 9]), Roll.NEXT)], ["more-than-all"]),
        ([Each(Span.of(months=6))], []),
        ([EARLY, NEXT_YEAR], []),
        ([EARLY], ["less-than-all"]),
        ([], ["less-than-all"]),
    ],
    ids=["twice", "each", "once", "thrice", "workday", "halves", "after-it", "early", "none"],
)
def test_over_a_year(timings: list[Timing], found: list[str]) -> None:
    assert reasons(KEY, *plan(*timings)) == found


@pytest.mark.parametrize(
    "timing",
    [
        Unstated(),
        Each(Span.of(months=3), Anchor.EVENT),
        While(Text("i början", "at first"), InMonths([1])),
    ],
    ids=["unstated", "event", "while"],
)
def test_what_cannot_be_reckoned_is_left_alone(timing: Timing) -> None:
    assert reasons(KEY, *plan(timing)) == []


def test_once_in_several_years_may_be_for_any_of_them() -> None:
    assert reasons(KEY, term("2024-01-01/P2Y"), *plan(EARLY)) == []


def test_over_the_whole_term_what_is_paid_after_it_counts() -> None:
    found = among(KEY, term("2024-01-01/P2Y"), *plan(InMonths([1]), per=Per.TERM))
    assert found == ()
    assert reasons(KEY, *plan(EARLY, NEXT_YEAR, per=Per.TERM)) == []


@pytest.mark.parametrize(
    ("initial", "per", "found"),
    [
        ("2024-01-01/..", Per.YEAR, ["less-than-all"]),
        ("2024-01-01/..", Per.TERM, []),
        ("2024-01-01/P6M", Per.YEAR, []),
        ("2024-01-01/P1Y", Unstated(), []),
    ],
    ids=["endless-years", "endless-term", "half-year", "unstated"],
)
def test_over_what_time(initial: str, per: Per | NotGiven, found: list[str]) -> None:
    assert reasons(KEY, term(initial), *plan(InMonths([1]), per=per)) == found


def test_what_is_told() -> None:
    [one] = among(KEY, *plan(InMonths([1, 5, 9])))
    assert (one["share"], str(one["period"])) == (Fraction(3, 2), "2024-01-01/2024-12-31")
    assert one.parts == ("plan", "giltighetstid")
