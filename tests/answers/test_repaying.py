"""How much may have to be paid back in money."""

from __future__ import annotations

from datetime import date
from itertools import combinations, product
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from iopmodel.answers import Facts, Paid, repayable
from iopmodel.dates import Period
from iopmodel.money import Money, sek
from iopmodel.notgiven import Bounds, NotGiven, Unstated
from iopmodel.terms import Duty, Measure, RepaidOf
from tests.answers.test_clawbacks import BACK, one_of

AUTUMN = Paid(date(2021, 9, 1), sek(100), Period.parse("2021-07-01/P6M"))
SPRING = Paid(date(2022, 2, 1), sek(181), Period.parse("2022-01-01/P6M"))
BOTH = Facts(payments=[AUTUMN, SPRING])


@pytest.mark.parametrize(
    ("basis", "facts", "low", "high"),
    [
        (RepaidOf.UNSPENT, {"spent": sek(200)}, 81, 81),
        (RepaidOf.UNSPENT, {"spent": sek(300)}, 0, 0),
        (RepaidOf.UNSPENT, {}, 0, 281),
        (RepaidOf.MISUSED, {"misused": sek(50)}, 50, 50),
        (RepaidOf.MISUSED, {"misused": sek(500)}, 281, 281),
        (RepaidOf.MISUSED, {}, 0, 281),
        (RepaidOf.TIME_NOT_COVERED, {"last": date(2022, 5, 31)}, 30, "30.17"),
        (RepaidOf.TIME_NOT_COVERED, {"last": date(2021, 12, 31)}, 181, 181),
        (RepaidOf.TIME_NOT_COVERED, {}, 0, 281),
        (RepaidOf.PAID_SINCE_BREACH, {"since": date(2022, 2, 1)}, 181, 181),
        (RepaidOf.PAID_SINCE_BREACH, {}, 0, 281),
        (RepaidOf.PAID_THIS_YEAR, {"year": Period.parse("2021-01-01/P1Y")}, 100, 100),
        (RepaidOf.PAID_THIS_YEAR, {}, 0, 281),
        (RepaidOf.PAID, {}, 281, 281),
        (RepaidOf.OWN_CONTRIBUTION, {"contributed": sek(7)}, 7, 7),
        (Unstated(), {}, 0, 281),
    ],
)
def test_what_facts_make_of_a_base(basis: Any, facts: Any, low: Any, high: Any) -> None:
    found = repayable(one_of(attrs.evolve(BACK, basis=basis)), attrs.evolve(BOTH, **facts))
    assert found == Bounds(sek(low), sek(high))
    # Where it may be claimed or not, it may be nothing.
    claimed = one_of(attrs.evolve(BACK, basis=basis, duty=Duty.ON_CLAIM))
    assert repayable(claimed, attrs.evolve(BOTH, **facts)) == Bounds(sek(0), sek(high))


def test_time_that_is_not_said_may_be_any_part_of_it() -> None:
    facts = Facts(payments=[AUTUMN, Paid(date(2022, 2, 1), sek(181))], last=date(2021, 12, 31))
    leaving = one_of(attrs.evolve(BACK, basis=RepaidOf.TIME_NOT_COVERED))
    assert repayable(leaving, facts) == Bounds(sek(0), sek(181))


@pytest.mark.parametrize("basis", [*RepaidOf, Unstated()])
def test_without_facts_it_is_unknown_and_not_nothing(basis: Any) -> None:
    clause = one_of(attrs.evolve(BACK, basis=basis))
    assert repayable(clause, Facts()) == Unstated()
    # Of no payments at all no currency is known.
    nothing = Facts(payments=[], spent=sek(0), last=date(2021, 1, 1))
    assert repayable(clause, nothing) == Unstated()


def test_what_was_misused_is_known_without_what_was_paid() -> None:
    misused = one_of(attrs.evolve(BACK, basis=RepaidOf.MISUSED))
    assert repayable(misused, Facts(misused=sek(5))) == Bounds(sek(5), sek(5))


def test_own_contribution_is_not_bounded_by_what_was_paid() -> None:
    own = one_of(attrs.evolve(BACK, basis=RepaidOf.OWN_CONTRIBUTION))
    assert repayable(own, BOTH) == Unstated()


@pytest.mark.parametrize(
    ("basis", "narrowed_to", "facts", "low", "high"),
    [
        # 281 paid, of which 181 for the spring.
        (RepaidOf.UNSPENT, RepaidOf.TIME_NOT_COVERED, {"spent": sek(250)}, 0, 31),
        (RepaidOf.UNSPENT, RepaidOf.TIME_NOT_COVERED, {"spent": sek(40)}, 141, 181),
        (RepaidOf.UNSPENT, RepaidOf.TIME_NOT_COVERED, {"spent": Unstated()}, 0, 181),
        (RepaidOf.UNSPENT, RepaidOf.TIME_NOT_COVERED, {"spent": sek(9), "last": Unstated()}, 0, 272),
        (RepaidOf.MISUSED, RepaidOf.UNSPENT, {"misused": sek(5), "payments": Unstated()}, 0, 5),
        (RepaidOf.MISUSED, RepaidOf.MISUSED, {"misused": sek(5), "payments": Unstated()}, 0, 5),
        (Unstated(), RepaidOf.TIME_NOT_COVERED, {}, 0, 181),
        (RepaidOf.OWN_CONTRIBUTION, RepaidOf.PAID, {"contributed": sek(300)}, 0, 281),
        (RepaidOf.PAID, RepaidOf.OWN_CONTRIBUTION, {"contributed": sek(300)}, 0, 281),
    ],
)  # fmt: skip
def test_only_what_is_both_comes_back(
    basis: Any, narrowed_to: Any, facts: Any, low: int, high: int
) -> None:
    clause = one_of(attrs.evolve(BACK, basis=basis, narrowed_to=narrowed_to))
    known = attrs.evolve(BOTH, last=date(2021, 12, 31))
    assert repayable(clause, attrs.evolve(known, **facts)) == Bounds(sek(low), sek(high))


@pytest.mark.parametrize("total", [1, 2, 5])
def test_what_is_both_is_as_little_and_as_much_as_it_can_be(total: int) -> None:
    """By trying every way in which two kinds of money may lie in what was paid, krona by krona."""
    clause = one_of(
        attrs.evolve(BACK, basis=RepaidOf.UNSPENT, narrowed_to=RepaidOf.PAID_SINCE_BREACH)
    )
    paid = range(total)
    for left, late in product(range(total + 1), repeat=2):
        shared = {
            len({*one} & {*other})
            for one, other in product(combinations(paid, left), combinations(paid, late))
        }
        payments = [Paid(date(2021, 1, 1), sek(total - late)), Paid(date(2022, 1, 1), sek(late))]
        facts = Facts(payments=payments, spent=sek(total - left), since=date(2022, 1, 1))
        assert repayable(clause, facts) == Bounds(sek(min(shared)), sek(max(shared)))


amounts = st.integers(0, 10**7).map(lambda minor: Money.of_minor(minor, "SEK"))
days = st.dates(date(2021, 1, 1), date(2023, 12, 31))
covered = st.builds(
    lambda first, length: Period(first, date.fromordinal(first.toordinal() + length)),
    days,
    st.integers(0, 400),
)
payments = st.lists(st.builds(Paid, days, amounts, covered | st.just(Unstated())), min_size=1)


@given(
    st.sampled_from([one for one in RepaidOf if one is not RepaidOf.OWN_CONTRIBUTION])
    | st.just(Unstated()),
    st.sampled_from([*RepaidOf, Unstated()]),
    st.sampled_from(Duty),
    st.sampled_from([*Measure, Unstated()]),
    st.builds(
        Facts,
        payments=payments,
        spent=amounts | st.just(Unstated()),
        misused=amounts | st.just(Unstated()),
        last=days | st.just(Unstated()),
        since=days | st.just(Unstated()),
        year=covered | st.just(Unstated()),
    ),
)
def test_no_more_comes_back_than_was_paid(
    basis: Any, narrowed_to: Any, duty: Duty, measure: Any, facts: Facts
) -> None:
    fields = {"narrowed_to": narrowed_to, "duty": duty, "measure": measure}
    clause = one_of(attrs.evolve(BACK, basis=basis, **fields))
    found = repayable(clause, facts)
    if narrowed_to is RepaidOf.OWN_CONTRIBUTION and isinstance(found, NotGiven):
        return
    assert isinstance(found, Bounds)
    assert not isinstance(facts.payments, NotGiven)
    assert sek(0) <= found.low <= found.high
    assert found.high <= sum((one.amount for one in facts.payments), sek(0))
