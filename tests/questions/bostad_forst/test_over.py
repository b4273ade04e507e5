"""Questions 9 to 13: when it is over after notice on a given day.

The reader's four routes: notice that stops the next half-year (R1) or the next years of the
agreement (R2), and four months that end on any day (R3) or with the period (R3b). The looser first
route, by which notice in spring stops the half-year from July, is an open point without readings.
"""

from __future__ import annotations

from datetime import date

import pytest

from iopmodel.answers import GivenKind, Over, ask
from iopmodel.notgiven import Bounds, NotApplicable
from tests.questions.bostad_forst.asked import LAST, TERM, agreement, open_point

ROUTES = {
    "R1": (TERM.key, {"vilka-forlangningar-som-stoppas": "nasta-steg"}),
    "R2": (TERM.key, {"vilka-forlangningar-som-stoppas": "nasta-avtalsar"}),
    "R3": ("uppsagning", {"uppsagning-under-inledande-perioden": "vilken-dag-som-helst"}),
    "R3b": ("uppsagning", {"uppsagning-under-inledande-perioden": "periodens-slut"}),
}

NAMED = {"vilka-forlangningar-som-stoppas": "de-som-anges"}


def over(on: date, route: str, **more: str) -> set[Over]:
    """What a notice comes to by one of the routes; the day of the notice is not counted.

    That it makes no difference if the partnership ends first is left out.
    """
    part, readings = ROUTES[route]
    chosen = {"uppsagningsdagen": "raknas-inte", **readings, **more}
    answer = ask("over", agreement.under(chosen), on)
    return {
        one.value
        for one in answer.holdings
        if one.value.part == part
        and not any(given.kind is GivenKind.ENDS_BY for given in one.given)
    }


def days(on: date, route: str, **more: str) -> set[object]:
    return {one.day for one in over(on, route, **more)}


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2024-12-31", ["2024-12-31", "2025-06-30", "2025-04-30", "2025-06-30"]),
        ("2024-01-01", ["2024-12-31", "2025-06-30", "2024-05-01", "2024-06-30"]),
        ("2024-05-15", ["2024-12-31", "2025-06-30", "2024-09-15", "2024-12-31"]),
    ],
)
def test_09_11_and_12(on: str, expected: list[str]) -> None:
    """Notice on the day, one day late, and in spring: when does the partnership end?"""
    found = {route: days(date.fromisoformat(on), route) for route in ROUTES}
    assert found == {
        route: {date.fromisoformat(day)} for route, day in zip(ROUTES, expected, strict=True)
    }
    assert open_point("uppsagning-efter-arsdagen") == {TERM.key}


def test_10() -> None:
    """Does notice on 31 December 2025 change anything? Not where it ends on the last day anyway."""
    on = date(2025, 12, 31)
    assert days(on, "R1") == {on}
    assert days(on, "R2") == {NotApplicable()}
    assert days(on, "R3b") == {LAST}
    assert days(on, "R3") == {date(2026, 4, 30)}


def test_13() -> None:
    """Can it be made to end exactly on 30 June 2025, and how?"""
    wanted = date(2025, 6, 30)
    year = [date(2024, month, 15) for month in range(1, 13)]
    assert all(days(on, "R2") == {wanted} for on in year)
    assert not any(wanted in days(on, "R1") for on in year)
    # If the notice may name the half-year with which it ends, that one is within reach.
    (named,) = days(date(2024, 12, 31), "R1", **NAMED)
    assert isinstance(named, Bounds)
    assert named.low <= wanted <= named.high
    assert days(date(2025, 2, 28), "R3") == {date(2025, 6, 28)}
    assert days(date(2025, 3, 1), "R3") == {date(2025, 7, 1)}
    assert days(date(2025, 3, 1), "R3", uppsagningsdagen="raknas") == {wanted}
    assert days(date(2024, 9, 1), "R3b") == days(date(2025, 2, 28), "R3b") == {wanted}
    assert days(date(2024, 8, 30), "R3b") == {date(2024, 12, 31)}
