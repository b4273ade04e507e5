import pickle
import sys
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

import pytest

from iopmodel.dates import (
    add_working_days,
    is_working_day,
    next_working_day,
    previous_working_day,
    workingdays,
)
from iopmodel.errors import Invalid, IopError, MissingPackage


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2024, 6, 5), True),
        (date(2024, 6, 6), False),  # the National Day
        (date(2004, 6, 6), False),  # a Sunday
        (date(2003, 6, 6), True),  # no public holiday before 2005
        (date(2004, 5, 31), False),  # Whit Monday, a public holiday until 2004
        (date(2005, 5, 16), True),
        (date(2024, 6, 21), False),  # Midsummer Eve
        (date(2024, 12, 24), False),
        (date(2024, 12, 31), False),
        (date(2024, 4, 30), True),  # Walpurgis Night is none of the eves
        (date(2024, 3, 30), False),  # Holy Saturday, as a Saturday
        (date(2024, 11, 1), True),
        (date(1953, 1, 1), False),
        (date(2100, 12, 30), True),
    ],
)
def test_is_working_day(day: date, expected: bool) -> None:
    assert is_working_day(day) is expected


def test_the_direction_is_named() -> None:
    christmas = date(2024, 12, 25)
    assert next_working_day(christmas) == date(2024, 12, 27)
    assert previous_working_day(christmas) == date(2024, 12, 23)
    working = date(2024, 12, 23)
    assert next_working_day(working) == previous_working_day(working) == working


@pytest.mark.parametrize(
    ("day", "count", "expected"),
    [
        (date(2024, 12, 23), 1, date(2024, 12, 27)),
        (date(2024, 12, 23), 3, date(2025, 1, 2)),
        (date(2024, 12, 25), 1, date(2024, 12, 27)),
        (date(2025, 1, 2), -3, date(2024, 12, 23)),
        (date(2024, 12, 25), -1, date(2024, 12, 23)),
    ],
)
def test_add_working_days(day: date, count: int, expected: date) -> None:
    assert add_working_days(day, count) == expected


@pytest.mark.parametrize("count", [0, 1.0, True, "1"])
def test_what_is_no_count(count: Any) -> None:
    with pytest.raises(Invalid, match="a whole number of working days other than 0"):
        add_working_days(date(2024, 1, 2), count)


@pytest.mark.parametrize("day", [date(1952, 12, 31), date(2101, 1, 1)])
def test_unknown_years_are_refused(day: date) -> None:
    with pytest.raises(Invalid, match="expected one from 1953 to 2100, whose public holidays"):
        is_working_day(day)


def test_unknown_years_are_refused_on_the_way() -> None:
    with pytest.raises(Invalid, match="a day in the year 2101"):
        next_working_day(date(2100, 12, 31))
    with pytest.raises(Invalid, match="a day in the year 1952"):
        add_working_days(date(1953, 1, 2), -1)


def test_a_moment_is_refused() -> None:
    with pytest.raises(Invalid, match="a date without a time of day"):
        is_working_day(datetime(2024, 1, 1))  # noqa: DTZ001


@pytest.fixture
def without_holidays(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    workingdays._free_days.cache_clear()
    monkeypatch.setitem(sys.modules, "holidays.countries.sweden", None)
    yield
    workingdays._free_days.cache_clear()


@pytest.mark.usefixtures("without_holidays")
def test_the_package_is_asked_for_by_name() -> None:
    with pytest.raises(MissingPackage, match=r"pip install 'iopmodel\[workingdays\]'") as missing:
        is_working_day(date(2024, 1, 2))
    assert isinstance(missing.value, IopError)
    assert (missing.value.name, missing.value.extra) == ("holidays", "workingdays")
    assert str(pickle.loads(pickle.dumps(missing.value))) == str(missing.value)
