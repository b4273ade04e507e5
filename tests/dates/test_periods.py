from datetime import date
from itertools import islice

import pytest

from iopmodel.dates import OPEN_END, Period, Periods, Span
from iopmodel.errors import Invalid


def of(*texts: str) -> Periods:
    return Periods(map(Period.parse, texts))


@pytest.mark.parametrize(
    ("given", "normal"),
    [
        ((), ""),
        (("2024-01-01/P1M", "2024-02-01/P1M"), "2024-01-01/2024-02-29"),
        (("2024-02-02/P1M", "2024-01-01/P1M"), "2024-01-01/2024-01-31, 2024-02-02/2024-03-01"),
        (("2024-01-01/P1Y", "2024-03-01/P1M"), "2024-01-01/2024-12-31"),
        (("2024-01-01/..", "2024-03-01/P1M", "2030-01-01/.."), "2024-01-01/.."),
        (("2024-01-01/P1M", "2024-01-31/.."), "2024-01-01/.."),
    ],
)
def test_normal_form(given: tuple[str, ...], normal: str) -> None:
    assert str(of(*given)) == normal


def test_it_is_a_value() -> None:
    some = of("2024-02-01/P1M", "2024-01-01/P1M")
    assert {some: 1}[of("2024-01-01/P2M")] == 1
    assert eval(repr(some), {"Periods": Periods, "Period": Period.parse}) == some  # noqa: S307
    assert repr(Periods()) == "Periods([])"
    two = Periods([Period.parse("2023-01-01/P1M"), Period.parse("2024-01-01/..")])
    assert repr(two) == "Periods([Period('2023-01-01/2023-01-31'), Period('2024-01-01/..')])"


def test_it_is_a_set_of_days() -> None:
    some = of("2024-02-28/P2D", "2024-03-31/P1D")
    assert list(some) == [date(2024, 2, 28), date(2024, 2, 29), date(2024, 3, 31)]
    assert len(some) == 3
    assert date(2024, 2, 29) in some
    assert date(2024, 3, 1) not in some
    assert not Periods()
    assert len(Periods()) == 0


def test_without_an_end_it_has_no_size_but_days() -> None:
    some = of("2024-02-28/P2D", "2024-12-31/..")
    assert some
    assert date(2999, 1, 1) in some
    assert list(islice(some, 4))[2:] == [date(2024, 12, 31), date(2025, 1, 1)]
    with pytest.raises(Invalid, match="only such has a size"):
        len(some)


@pytest.mark.parametrize(
    ("a", "b", "both", "left"),
    [
        (("2024-01-01/P1Y",), (), "", "2024-01-01/2024-12-31"),
        ((), ("2024-01-01/P1Y",), "", ""),
        (("2024-01-01/..",), ("2024-01-01/..",), "2024-01-01/..", ""),
        (("2024-01-01/..",), ("2025-01-01/..",), "2025-01-01/..", "2024-01-01/2024-12-31"),
        (("2025-01-01/..",), ("2024-01-01/..",), "2025-01-01/..", ""),
        (("2024-01-01/P1M", "2024-03-01/P1M"), ("2024-02-01/P1M",), "",
         "2024-01-01/2024-01-31, 2024-03-01/2024-03-31"),
        (("2024-01-01/P1M", "2024-03-01/P1M"), ("2024-01-31/2024-03-01",),
         "2024-01-31/2024-01-31, 2024-03-01/2024-03-01",
         "2024-01-01/2024-01-30, 2024-03-02/2024-03-31"),
        (("2024-05-01/P1M",), ("2023-01-01/P1M", "2024-05-10/P1D", "2025-01-01/P1D"),
         "2024-05-10/2024-05-10", "2024-05-01/2024-05-09, 2024-05-11/2024-05-31"),
    ],
)  # fmt: skip
def test_both_and_left(a: tuple[str, ...], b: tuple[str, ...], both: str, left: str) -> None:
    assert str(of(*a) & of(*b)) == str(of(*b) & of(*a)) == both
    assert str(of(*a) - of(*b)) == left


@pytest.mark.parametrize(
    ("taken", "within", "gaps"),
    [
        ((), "2024-01-01/..", "2024-01-01/.."),
        (("2023-01-01/..",), "2024-01-01/..", ""),
        (("2024-06-01/..",), "2024-01-01/..", "2024-01-01/2024-05-31"),
        (("2024-01-01/P1M",), "2024-01-01/P1Y", "2024-02-01/2024-12-31"),
        (("2024-12-01/P1M",), "2024-01-01/P1Y", "2024-01-01/2024-11-30"),
        (("2020-01-01/P1D", "2030-01-01/P1D"), "2024-01-01/P1Y", "2024-01-01/2024-12-31"),
        (("2024-02-01/P1M", "2024-04-01/P1M"), "2024-01-15/2024-05-15",
         "2024-01-15/2024-01-31, 2024-03-01/2024-03-31, 2024-05-01/2024-05-15"),
    ],
)  # fmt: skip
def test_gaps(taken: tuple[str, ...], within: str, gaps: str) -> None:
    assert str(of(*taken).gaps(Period.parse(within))) == gaps


def test_the_rest_of_an_open_end_after_the_calendar() -> None:
    rest = of("2024-01-01/..") - of("2024-01-01/9998-12-31")
    assert rest.periods == (Period(date(9999, 1, 1), OPEN_END),)
    assert rest | of("9998-12-31/9998-12-31") == of("9998-12-31/..")
    assert next(iter(rest), None) is None
    assert rest
    assert list(rest.periods[0].tiles(Span.of(years=1))) == []


def test_the_calendars_first_day() -> None:
    early = of("0001-01-01/P1D", "0001-01-02/P1D")
    assert str(early) == "0001-01-01/0001-01-02"
    assert str(early - of("0001-01-01/P1D")) == "0001-01-02/0001-01-02"
