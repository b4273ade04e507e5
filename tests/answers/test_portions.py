"""Which part of a frame's amount each payment is: together they are the whole."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from iopmodel.answers.portions import Portion, portions
from iopmodel.dates import Edge, EdgeOf, InMonths, Unit, YearlyOn
from iopmodel.money import Money, sek
from iopmodel.parts import Ref
from iopmodel.terms import Instalment, OnWorkingDay, PaymentPlan, Roll, Timing

THIRD = Fraction(1, 3)
MAY = date(2024, 5, 1)


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        (Fraction(0), "33.33"),
        (THIRD, "33.34"),
        (2 * THIRD, "33.33"),
        # A whole that was paid before changes nothing.
        (Fraction(1), "33.33"),
        (4 * THIRD, "33.34"),
        # Part of it belongs to this whole, and part to the next.
        (Fraction(5, 6), "33.34"),
    ],
)
def test_what_is_paid_after_what_was_paid(before: Fraction, expected: str) -> None:
    assert str(Portion(THIRD, before).of(sek(100))) == f"{expected} SEK"


def test_the_largest_amount_has_parts() -> None:
    """No sum on the way to a part is more than an amount can be."""
    largest = Money.parse("999999999999999999.99 SEK")
    assert Portion(Fraction(1), THIRD).of(largest) == largest


@pytest.mark.parametrize(
    ("timing", "before"),
    [
        (InMonths([1, 5, 9]), THIRD),
        (InMonths([5]), 0),
        (EdgeOf(Unit.MONTH, Edge.LAST, 5), 4 * THIRD),
        (EdgeOf(Unit.QUARTER, Edge.FIRST, 5), THIRD),
        (EdgeOf(Unit.YEAR, Edge.FIRST, 5), 0),
        # How many times in a year it comes to is not told apart.
        (YearlyOn(5, 1), 0),
        (OnWorkingDay(InMonths([1, 5, 9]), Roll.NEXT), 0),
    ],
)
def test_which_of_its_times_in_a_year_it_is(timing: Timing, before: Fraction) -> None:
    assert Portion(THIRD).at(timing, MAY) == Portion(THIRD, before)


def test_each_instalment_comes_after_those_before_it() -> None:
    shares = [Fraction(1, 2), Fraction(1, 4), Fraction(1, 4)]
    each = [Instalment(share=share, timing=YearlyOn(1, 1)) for share in shares]
    plan = PaymentPlan(key="plan", of=Ref("medel"), instalments=each)
    assert portions(plan) == [
        Portion(Fraction(1, 2)),
        Portion(Fraction(1, 4), Fraction(1, 2)),
        Portion(Fraction(1, 4), Fraction(3, 4)),
    ]
    paid = [one.of(Money.parse("0.01 SEK")) for one in portions(plan)]
    assert sum(one.minor for one in paid) == 1
