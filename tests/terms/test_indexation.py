"""How an amount is indexed, and what is refused of it."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from iopmodel.dates import Period, Span
from iopmodel.errors import Invalid
from iopmodel.money import sek
from iopmodel.notgiven import Unstated
from iopmodel.parts import Ref, Text
from iopmodel.terms import ByFactor, ByIndex, Funding, Indexation, Nearest

KPI = Text("konsumentprisindex", "the consumer price index")


def test_what_is_left_out_is_not_given() -> None:
    frame = Funding(key="medel", payer=Ref("a"), payee=Ref("b"), amount=sek(1))
    bare = Indexation(key="i", of=frame, how=Unstated())
    assert bare.of == "medel"
    assert (bare.first, bare.every, bare.rounding) == (Unstated(), Unstated(), Unstated())
    follows = ByIndex(index=KPI)
    assert (follows.share, follows.base) == (Unstated(), Unstated())
    assert ByFactor(Unstated()).percent == Unstated()


@pytest.mark.parametrize("percent", [Fraction(-100), Fraction(-101), 2, 2.5, "2"], ids=repr)
def test_a_factor_is_a_fraction_that_leaves_something(percent: Any) -> None:
    assert ByFactor(Fraction(-99)).percent == -99
    with pytest.raises(Invalid, match=r"percent: found .*above -100, for example"):
        ByFactor(percent)


@pytest.mark.parametrize(
    "base",
    [
        Period.parse("2022-10-01/.."),
        Period.parse("2022-10-02/P1M"),
        Period.parse("2022-10-01/2022-10-30"),
        Period.parse("2022-01-01/P13M"),
        date(2022, 10, 1),
        "2022-10",
    ],
    ids=str,
)
def test_a_base_is_whole_months_of_the_calendar(base: Any) -> None:
    for good in ("2022-10-01/P1M", "2022-10-01/P3M", "2022-01-01/P1Y"):
        assert ByIndex(index=KPI, base=Period.parse(good)).base == Period.parse(good)
    with pytest.raises(Invalid, match=r"base: found .*whole months of the calendar"):
        ByIndex(index=KPI, base=base)


@pytest.mark.parametrize("share", [Fraction(0), Fraction(3, 2), 0.5], ids=repr)
def test_a_share_is_at_most_the_whole(share: Any) -> None:
    with pytest.raises(Invalid, match="at most 1"):
        ByIndex(index=KPI, share=share)


@pytest.mark.parametrize("every", [Span(), Span(months=-1)], ids=str)
def test_the_times_are_some_time_apart(every: Span) -> None:
    with pytest.raises(Invalid):
        Indexation(key="i", of=Ref("medel"), how=Unstated(), every=every)
    yearly = Indexation(
        key="i", of=Ref("medel"), how=Unstated(), every=Span.of(years=1), rounding=Nearest.TEN
    )
    assert (yearly.every, yearly.rounding) == (Span.of(years=1), Nearest.TEN)
