"""Which time a payment is for, and what of it belongs to a part of that time."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iopmodel.answers.covering import belongs, paid_for
from iopmodel.dates import OPEN_END, Anchor, Basis, Period, Span
from iopmodel.errors import Invalid
from iopmodel.money import Money, sek
from iopmodel.notgiven import Bounds, OpenWording, Unstated
from iopmodel.terms import PaidFor
from tests.answers.examples import tid

TERM = tid("2021-06-15/P2Y")
HALF = Span.of(months=6)


@pytest.mark.parametrize(
    ("rule", "day", "expected"),
    [
        (PaidFor(HALF), date(2021, 6, 15), "2021-06-15/2021-12-14"),
        (PaidFor(HALF), date(2021, 12, 15), "2021-12-15/2022-06-14"),
        (PaidFor(HALF, Anchor.CALENDAR), date(2021, 6, 15), "2021-01-01/2021-06-30"),
        (PaidFor(HALF, Anchor.CALENDAR), date(2021, 1, 1), "2021-01-01/2021-06-30"),
        (PaidFor(Span(days=1)), date(9000, 2, 28), "9000-02-28/9000-02-28"),
    ],
)
def test_it_is_for_the_stretch_in_which_it_is_paid(rule: PaidFor, day: date, expected: str) -> None:
    assert str(paid_for(rule, day, TERM)) == expected


def test_of_a_day_before_all_stretches_nothing_is_said() -> None:
    assert paid_for(PaidFor(HALF), date(2021, 6, 14), TERM) == Unstated()
    assert paid_for(PaidFor(HALF, Anchor.CALENDAR), date(2020, 12, 31), TERM) == Unstated()


def test_past_the_calendar_a_stretch_has_no_end() -> None:
    endless = PaidFor(Span.of(years=9000))
    assert paid_for(endless, date(2021, 6, 15), TERM) == Unstated()


def test_what_the_text_does_not_give_stays_so() -> None:
    assert paid_for(OpenWording("löpande"), date(2021, 6, 15), TERM) == OpenWording("löpande")


YEAR = Period.parse("2021-06-15/P1Y")


def test_what_belongs_to_a_part_of_the_time() -> None:
    part = Period.parse("2021-06-15/2021-06-30")
    assert belongs(sek(365), part, YEAR, Basis.DAYS) == sek(16)
    # 16 of the 30 days of June, which is one month of twelve.
    assert belongs(sek(360), part, YEAR, Basis.MONTHS) == sek(16)
    assert belongs(sek(365), part, YEAR) == Bounds(sek(16), sek("16.22"))


def test_days_outside_do_not_count() -> None:
    assert belongs(sek(365), Period.parse("2020-01-01/.."), YEAR) == sek(365)
    assert belongs(sek(365), Period.parse("2020-01-01/P1Y"), YEAR) == sek(0)


def test_an_amount_for_a_time_without_an_end_has_no_part() -> None:
    with pytest.raises(Invalid, match=r"whole: found '2021-06-15/..', expected a period with an"):
        belongs(sek(1), YEAR, Period(date(2021, 6, 15), OPEN_END))


@given(st.integers(0, 10**9), st.integers(0, 364))
def test_what_belongs_to_two_parts_is_all(minor: int, cut: int) -> None:
    amount = Money.of_minor(minor, "SEK")
    first = Period(YEAR.first, date.fromordinal(YEAR.first.toordinal() + cut))
    one = {basis: belongs(amount, first, YEAR, basis) for basis in Basis}
    if first == YEAR:
        assert set(one.values()) == {amount}
        return
    rest = Period(date.fromordinal(YEAR.first.toordinal() + cut + 1), YEAR.last)
    for basis, early in one.items():
        late = belongs(amount, rest, YEAR, basis)
        assert not isinstance(early, Bounds)
        assert not isinstance(late, Bounds)
        assert early + late == amount
    either = belongs(amount, first, YEAR)
    low, high = (either.low, either.high) if isinstance(either, Bounds) else (either, either)
    assert sek(0) <= low <= high <= amount
