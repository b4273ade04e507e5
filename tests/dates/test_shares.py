import pytest

from iopmodel.dates import Basis, Period, share
from iopmodel.errors import Invalid
from iopmodel.money import sek


def of(text: str) -> Period:
    return Period.parse(text)


@pytest.mark.parametrize(
    ("part", "basis", "expected"),
    [
        ("2024-01-01/P1Y", Basis.DAYS, "36600.00"),
        ("2024-02-29/2024-02-29", Basis.DAYS, "100.00"),
        ("2024-02-01/P1M", Basis.DAYS, "2900.00"),
        ("2024-02-01/P1M", Basis.MONTHS, "3050.00"),
        ("2024-01-01/P15D", Basis.MONTHS, "1475.81"),
        ("2024-12-31/2024-12-31", Basis.MONTHS, "98.39"),
    ],
)
def test_shares_of_a_leap_year(part: str, basis: Basis, expected: str) -> None:
    assert share(sek(36_600), of(part), of("2024-01-01/P1Y"), basis) == sek(expected)


def test_the_calendars_first_day_is_a_day_too() -> None:
    whole = of("0001-01-01/0001-01-31")
    assert share(sek(31), of("0001-01-01/0001-01-01"), whole, Basis.DAYS) == sek(1)


@pytest.mark.parametrize(
    ("part", "whole"),
    [
        ("2024-01-01/..", "2024-01-01/.."),
        ("2024-01-01/P1M", "2024-01-01/.."),
        ("2024-01-01/..", "2024-01-01/P1Y"),
    ],
)
def test_a_period_without_an_end_is_not_shared(part: str, whole: str) -> None:
    with pytest.raises(Invalid, match=r"found '2024-01-01/\.\.', expected a period with an end"):
        share(sek(1), of(part), of(whole), Basis.DAYS)


@pytest.mark.parametrize(
    "part", ["2023-12-31/2024-01-01", "2024-12-31/2025-01-01", "2025-01-01/P1M"]
)
def test_a_part_lies_in_the_whole(part: str) -> None:
    with pytest.raises(Invalid, match=r"part: found .*, expected a part of 2024-01-01/2024-12-31"):
        share(sek(1), of(part), of("2024-01-01/P1Y"), Basis.MONTHS)
