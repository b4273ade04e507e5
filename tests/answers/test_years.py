"""The years that money is told by."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iopmodel.answers import Year, years_of
from iopmodel.dates import Period
from iopmodel.errors import Invalid, Problem, shown
from tests.answers.examples import agreed, tid
from tests.laws.building import windows

TERM = tid("2021-06-01/P1Y")
WITHIN = Period.parse("2021-06-01/P2Y")


@pytest.mark.parametrize(
    ("year", "within", "expected"),
    [
        (Year.CALENDAR, "2021-06-01/2022-01-31", ["2021-06-01/2021-12-31", "2022-01-01/2022-01-31"]),
        (Year.AGREEMENT, "2021-01-01/P1Y", ["2021-01-01/2021-05-31", "2021-06-01/2021-12-31"]),
        (Year.AGREEMENT, "2021-01-01/P1M", ["2021-01-01/2021-01-31"]),
        (Year.AGREEMENT, "2023-01-01/P1Y", ["2023-01-01/2023-05-31", "2023-06-01/2023-12-31"]),
        (Year.BUDGET, "2021-06-01/2022-08-31", [
            "2021-06-01/2021-06-30", "2021-07-01/2022-06-30", "2022-07-01/2022-08-31",
        ]),
        (Year.BUDGET, "2021-01-01/2021-03-31", ["2021-01-01/2021-03-31"]),
        (Year.BUDGET, "2021-07-01/2021-07-01", ["2021-07-01/2021-07-01"]),
        (Year.BUDGET, "2021-08-01/2022-07-01", ["2021-08-01/2022-06-30", "2022-07-01/2022-07-01"]),
    ],
)  # fmt: skip
def test_the_years_of_a_period(year: Year, within: str, expected: list[str]) -> None:
    period = Period.parse(within)
    found = years_of(year, agreed(TERM), period, first_month=7)
    assert [str(one) for one in found] == expected
    assert sum(map(len, found)) == len(period)
    assert all(before.last < after.first for before, after in pairwise(found))


def test_without_a_term_there_are_years_of_the_calendar() -> None:
    assert years_of(Year.AGREEMENT, agreed(), WITHIN) == years_of(Year.CALENDAR, agreed(), WITHIN)


@given(windows, st.integers(1, 12))
def test_the_years_of_a_budget_are_the_whole(within: Period, month: int) -> None:
    """None is left out, none is twice, and each but the first begins in the month."""
    found = years_of(Year.BUDGET, agreed(), within, first_month=month)
    assert (found[0].first, found[-1].last) == (within.first, within.last)
    assert sum(map(len, found)) == len(within)
    assert all((one.first.month, one.first.day) == (month, 1) for one in found[1:])
    if month == 1:
        assert found == years_of(Year.CALENDAR, agreed(), within)


@pytest.mark.parametrize("month", [0, 13, True, 7.0, "7"])
def test_a_month_that_is_none_is_refused(month: Any) -> None:
    with pytest.raises(Invalid) as refused:
        years_of(Year.BUDGET, agreed(), WITHIN, first_month=month)
    expected = Problem("first_month", shown(month), "a month, from 1 to 12", "7")
    assert refused.value.problems == (expected,)


def test_a_budget_year_begins_in_january_where_nothing_else_is_said() -> None:
    assert years_of(Year.BUDGET, agreed(), WITHIN) == years_of(Year.CALENDAR, agreed(), WITHIN)


def test_a_term_from_the_first_day_of_the_calendar() -> None:
    early = agreed(tid("0001-01-01/P2Y"))
    found = years_of(Year.AGREEMENT, early, Period.parse("0001-01-01/P2Y"))
    assert [str(one) for one in found] == ["0001-01-01/0001-12-31", "0002-01-01/0002-12-31"]
