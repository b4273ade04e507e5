"""Law 4: notice ends in time if and only if it is given by the latest day for it."""

from datetime import date, timedelta
from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from iopmodel.dates import (
    Counting,
    Period,
    Span,
    deadline_after,
    deadline_before,
    last_day,
    latest_notice,
)
from iopmodel.strategies import countings, days, lengths
from tests.laws.recording import met

DAY = timedelta(1)


@given(days(), st.integers(-3, 3), lengths())
def test_after_event_is_adjoint(last: date, near: int, span: Span) -> None:
    latest = latest_notice(last, span)
    for day in (latest + near * DAY, last, last - near * DAY):
        ends = deadline_after(day, span)
        met(4, last, day, ends)
        assert (ends <= last) is (day <= latest)


@given(days(), st.integers(-3, 3), lengths())
def test_from_and_including_is_adjoint(last: date, near: int, span: Span) -> None:
    latest = latest_notice(last, span, Counting.FROM_AND_INCLUDING)
    for day in (latest + near * DAY, last, last - near * DAY):
        period = Period.starting(day, span)
        met(4, last, period)
        assert (period.last <= last) is (day <= latest)


@given(days(), days(), lengths(), countings())
def test_adjoint_for_days_far_apart(day: date, last: date, span: Span, counting: Counting) -> None:
    met(4, day, last)
    in_time = last_day(day, span, counting) <= last
    assert in_time is (day <= latest_notice(last, span, counting))


@given(days(), lengths())
def test_a_deadline_before_is_never_after_the_latest_notice(last: date, span: Span) -> None:
    before, latest = deadline_before(last, span), latest_notice(last, span)
    met(4, last, before, latest)
    assert before <= latest


def test_every_day_of_four_years() -> None:
    """The law without chance: every last day, and every day near the latest, for usual spans."""
    spans = [Span(m, d) for m, d in product((0, 1, 2, 3, 6, 12), (0, 1, 14, 30)) if m or d]
    for span, counting, n in product(spans, Counting, range(3 * 365 + 366)):
        last = date(2023, 1, 1) + n * DAY
        latest = latest_notice(last, span, counting)
        assert last_day(latest, span, counting) <= last < last_day(latest + DAY, span, counting)


def test_false_a_deadline_before_is_the_latest_notice() -> None:
    """False: three months before 30 June is 30 March; notice of three months may be a day later."""
    span = Span(months=3)
    assert deadline_before(date(2023, 6, 30), span) == date(2023, 3, 30)
    assert latest_notice(date(2023, 6, 30), span) == date(2023, 3, 31)


def test_false_after_the_event_is_from_the_day_after() -> None:
    """False: a month after 28 February ends on 28 March; a month from 1 March on 31 March."""
    event, span = date(2023, 2, 28), Span(months=1)
    assert deadline_after(event, span) == date(2023, 3, 28)
    assert Period.starting(event + DAY, span).last == date(2023, 3, 31)
