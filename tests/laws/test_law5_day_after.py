"""Law 5: the day after a period of a length is its first day shifted up by that length."""

from datetime import date, timedelta

from hypothesis import given

from iopmodel.dates import Period, Rounding, Span, between, shift
from iopmodel.strategies import days, lengths, periods
from tests.laws.recording import met


@given(days(), lengths())
def test_the_day_after_is_the_first_day_shifted(first: date, span: Span) -> None:
    period = Period.starting(first, span)
    met(5, period)
    *_, last = period
    assert last + timedelta(1) == shift(first, span, Rounding.UP)
    assert last == period.last


@given(periods(open_end=False))
def test_between_measures_what_shift_moves(period: Period) -> None:
    met(5, period)
    a, b = period.first, period.last
    assert isinstance(b, date)
    measured = between(a, b)
    assert shift(a, measured, Rounding.UP) == b
    assert shift(a, Span(measured.months + 1), Rounding.UP) > b


@given(days(), lengths())
def test_a_longer_length_ends_later(first: date, span: Span) -> None:
    ends = [
        Period.starting(first, span + more).last for more in (Span(), Span(days=1), Span(months=1))
    ]
    met(5, first, *ends)
    assert ends[0] < ends[1] <= ends[2]


def test_false_between_is_the_length_of_the_period() -> None:
    """False: from 1 June to 31 May is no year; to the day after is one."""
    year = Period.parse("2021-06-01/P1Y")
    assert between(date(2021, 6, 1), date(2022, 5, 31)) == Span(11, 30)
    assert between(year.first, date(2022, 6, 1)) == Span(12)
