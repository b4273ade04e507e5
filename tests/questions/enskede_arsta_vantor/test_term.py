"""Questions 1 to 6: when it begins and ends, and what is due just before its end."""

from __future__ import annotations

from datetime import date

import attrs
import pytest

from iopmodel.answers import due
from iopmodel.dates import BeforeEnd, EndDay, Period, Span, Weekday
from iopmodel.notgiven import Unstated
from iopmodel.partnership import becomes
from iopmodel.terms import OnWorkingDay, Report, Roll, Signature
from tests.questions.enskede_arsta_vantor.asked import (
    EVER,
    LATER,
    TERM,
    agreement,
    open_point,
    rows,
)


def if_it_ended(day: str) -> dict[str, date]:
    """The last day of the final follow-up, under each reading, if the term ended on a day."""
    sooner = attrs.evolve(TERM, initial=Period.parse(f"2021-06-01/{day}"))
    draft = agreement.changed(becomes(TERM, sooner))
    return {
        row.depends_on[0].choice: row.window.first
        for row in due(draft, EVER)
        if row.part == "samlad-uppfoljning"
    }


def test_01() -> None:
    """On which days does it begin and end, and is it in force the day before and the day after?"""
    days = TERM.initial
    assert (days.first, days.last) == (date(2021, 6, 1), date(2022, 5, 31))
    assert Weekday.of(date(2021, 6, 1)) is Weekday.of(date(2022, 5, 31)) is Weekday.TUESDAY
    assert date(2021, 5, 31) not in days
    assert list(due(agreement, Period.day(date(2021, 5, 31)))) == []
    after = [row for row in due(agreement, Period.day(date(2022, 6, 1))) if LATER not in row.given]
    assert [row.part for row in after] == ["delredovisning"]  # about May, under one reading


def test_02() -> None:
    """How long is that, and how much of it lies in each calendar year?"""
    assert len(TERM.initial) == 365 == 52 * 7 + 1
    assert Period.starting(TERM.initial.first, Span.of(months=12)) == TERM.initial
    years = [tile.period for tile in TERM.initial.calendar_tiles(Span.of(years=1))]
    assert [len(year) for year in years] == [214, 151]
    months = [len(list(year.calendar_tiles(Span.of(months=1)))) for year in years]
    assert months == [7, 5]
    assert date(2024, 2, 29) not in TERM.initial


def test_03() -> None:
    """When was it signed?"""
    assert {signature.dated for signature in agreement.all(Signature)} == {Unstated()}
    assert {signature.place for signature in agreement.all(Signature)} == {"Stockholm"}
    assert open_point("odaterad") == {signature.key for signature in agreement.all(Signature)}


def test_04() -> None:
    """Which is the last day for the final follow-up? A Saturday or a Sunday, as it is counted."""
    found = {row.window.last for row in rows("samlad-uppfoljning")}
    assert found == {date(2022, 4, 30), date(2022, 5, 1)}
    assert [Weekday.of(day).value for day in (date(2022, 4, 30), date(2022, 5, 1))] == [
        "saturday",
        "sunday",
    ]


@pytest.mark.parametrize(
    ("end", "roll", "day"),
    [
        (EndDay.LAST_DAY, Roll.PREVIOUS, date(2022, 4, 29)),
        (EndDay.LAST_DAY, Roll.NEXT, date(2022, 5, 2)),
        (EndDay.DAY_AFTER, Roll.PREVIOUS, date(2022, 4, 29)),
        (EndDay.DAY_AFTER, Roll.NEXT, date(2022, 5, 2)),
    ],
    ids=range(4),
)
def test_04_if_a_weekend_moved_it(end: EndDay, roll: Roll, day: date) -> None:
    """And if a clause moved it to a working day, which the agreement has not?"""
    report = agreement[Report, "samlad-uppfoljning"]
    rolled = OnWorkingDay(BeforeEnd(Span.of(months=1), end=end), roll)
    draft = agreement.changed(becomes(report, attrs.evolve(report, timing=rolled)))
    found = {row.window.last for row in due(draft, EVER) if row.part == report.key}
    assert found == {day}


def test_05() -> None:
    """Does that day move with the end? Unless the end that is meant is the one that was set."""
    set_day = {
        "till-den-bestamda-dagen": date(2022, 4, 30),
        "till-dagen-efter-den-bestamda": date(2022, 5, 1),
    }
    assert if_it_ended("2023-05-31") == {
        "till-sista-dagen": date(2023, 4, 30),
        "till-dagen-efter": date(2023, 5, 1),
        **set_day,
    }
    assert Weekday.of(date(2023, 4, 30)) is Weekday.SUNDAY
    assert if_it_ended("2022-01-15") == {
        "till-sista-dagen": date(2021, 12, 15),
        "till-dagen-efter": date(2021, 12, 16),
        **set_day,
    }
    assert Weekday.of(date(2021, 12, 15)) is Weekday.WEDNESDAY


def test_06() -> None:
    """Can the final follow-up tell of the whole term? It is about all of it, and due before."""
    found = rows("samlad-uppfoljning")
    assert [row.covers for row in found if row.given != row.depends_on] == [TERM.initial] * 2
    assert {row.window.last < date(2022, 5, 31) for row in found} == {True}
    assert "samlad-uppfoljning" in open_point("uppfoljningens-sista-manad")
