"""A rule on a term that may have several ends: how far it has to be looked, and no further."""

from datetime import date

import attrs
import pytest

from iopmodel.answers.onterm import dated, ends_that_matter, meets, times_of
from iopmodel.dates import (
    BeforeEnd,
    Each,
    HalfwayInto,
    OnWeekdays,
    Period,
    Span,
    Times,
    Weekday,
    YearlyOn,
)
from iopmodel.dates.recurrence import Recurrence
from iopmodel.errors import Invalid
from iopmodel.notgiven import NoClause, Unstated
from iopmodel.terms import AutomaticExtension
from tests.answers.examples import tid

MONTH = Span.of(months=1)
MONTHLY_FOR_EVER = AutomaticExtension(step=MONTH, latest_end=Unstated(), notice_by=Unstated())
ENDLESS = tid("2023-07-01/P1M", MONTHLY_FOR_EVER)
JANUARY = Period.parse("2025-01-01/P1M")


@pytest.mark.parametrize(
    ("rule", "last"),
    [
        (OnWeekdays([Weekday.MONDAY]), "2026-02-28"),
        (Each(Span.of(months=2)), "2025-04-30"),
        (Times(1, Span.of(years=3)), "2028-02-29"),
        (BeforeEnd(Span.of(months=5)), "2025-07-31"),
        (BeforeEnd(Span.of(months=5), of=MONTH), "2025-08-31"),
        (HalfwayInto(), "2027-09-30"),
        (HalfwayInto(Span.of(months=4)), "2025-06-30"),
    ],
    ids=range(7),
)
def test_the_ends_that_matter(rule: Recurrence, last: str) -> None:
    """The last to be looked at lies so far off that no later one makes a difference."""
    ends = [end for end, _ in ends_that_matter(rule, ENDLESS, JANUARY)]
    assert str(ends[-1]) == last
    assert len(ends) == len(set(ends))


def test_the_last_that_matters_can_be_the_last() -> None:
    """Where notice once a year stops the months that follow, it is looked on to the next such."""
    yearly = attrs.evolve(MONTHLY_FOR_EVER, notice_by=YearlyOn(9, 30))
    ends = list(ends_that_matter(Each(Span.of(months=2)), tid("2023-07-01/P1M", yearly), JANUARY))
    assert [str(end) for end, can_be in ends if can_be] == [
        "2023-07-31",
        "2023-09-30",
        "2024-09-30",
        "2025-09-30",
    ]
    assert ends[-1] == (date(2025, 9, 30), True)


def test_past_the_calendar_every_end_matters() -> None:
    late = Period.parse("9998-12-01/9998-12-31")
    ends = list(
        ends_that_matter(BeforeEnd(Span.of(years=1)), tid("9998-01-01/P6M", NoClause()), late)
    )
    assert ends == [(date(9998, 6, 30), True)]


def test_a_window_before_the_term_is_not_looked_into_further() -> None:
    early = Period.parse("2020-01-01/P1M")
    assert list(times_of(HalfwayInto(), ENDLESS, early)) == []


def test_an_open_end_has_no_last_day() -> None:
    assert dated(JANUARY) == date(2025, 1, 31)
    with pytest.raises(Invalid) as refused:
        dated(Period.parse("2025-01-01/.."))
    expected = "found '2025-01-01/..', expected a period with an end, for example 2021-06-01/P1Y"
    assert str(refused.value) == expected


def test_meeting_is_having_a_day_in_common() -> None:
    assert meets(JANUARY, Period.parse("2025-01-31/.."))
    assert not meets(JANUARY, Period.parse("2025-02-01/.."))


def test_a_time_that_hangs_on_an_end_that_cannot_be_the_last_is_left_out() -> None:
    """Notice stops October's month: it never ends with August, and the quarter is whole."""
    yearly = attrs.evolve(MONTHLY_FOR_EVER, notice_by=YearlyOn(9, 30))
    august = Period.parse("2024-08-01/P1M")
    found = times_of(Each(Span.of(months=3)), tid("2023-07-01/P1M", yearly), august)
    assert [str(slot.time.window) for slot in found] == ["2024-07-01/2024-09-30"]
