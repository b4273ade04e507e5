"""What is due where amendments change the terms: a window belongs to those of its first day."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, timedelta
from itertools import islice, pairwise

import attrs
from hypothesis import event, given
from hypothesis import strategies as st

from iopmodel.answers import Due, due
from iopmodel.dates import OPEN_END, Period
from iopmodel.errors import Invalid
from iopmodel.partnership import Amendment, Partnership
from tests.laws.building import agreements, change_of, windows

KEYS = ["tid", "grupp", "rapport", "medel", "plan", "uppgift", "losa", "added"]


@st.composite
def amended(draw: st.DrawFn) -> Partnership:
    """An agreement with up to three amendments that take effect while it lasts, or near it."""
    partnership = draw(agreements(max_points=2))
    for number in range(draw(st.integers(1, 3))):
        now = {part.key: part for part in partnership.on(date(2020, 1, 1)).parts}
        key = draw(st.sampled_from([key for key in KEYS if (key in now) is (key != "added")]))
        one = Amendment(
            key=f"tillagg-{number}",
            effective=draw(st.dates(date(2000, 1, 1), date(2012, 12, 31))),
            change=draw(change_of(key, now)),
        )
        # One that goes against a reading, or is made after a later one, may not fit.
        with suppress(Invalid):
            partnership = attrs.evolve(partnership, amendments=[*partnership.amendments, one])
    return partnership


def bare(row: Due) -> Due:
    return attrs.evolve(row, straddles=())


@given(amended(), windows, windows)
def test_expanding_then_cutting_equals_expanding_the_cut(
    partnership: Partnership, one: Period, other: Period
) -> None:
    whole = Period(min(one.first, other.first), max(one.last, other.last))
    rows = list(due(partnership, whole))
    event("straddles" if any(row.straddles for row in rows) else "straddles nothing")
    assert list(due(partnership, one)) == [row for row in rows if row.window & one]


@given(amended(), windows)
def test_a_window_belongs_to_the_terms_of_its_first_day(
    partnership: Partnership, within: Period
) -> None:
    """Told day by day: of what is due under those terms, what begins on the day."""
    rows = list(due(partnership, within))
    days = {amendment.effective for amendment in partnership.amendments}
    for first in [date.min, *days]:
        terms = attrs.evolve(partnership.on(first), amendments=())
        own = [
            row
            for row in due(terms, within)
            if max((day for day in days if day <= row.window.first), default=date.min) == first
        ]
        assert own == [
            bare(row)
            for row in rows
            if max((day for day in days if day <= row.window.first), default=date.min) == first
        ]


@given(amended(), windows)
def test_a_window_names_what_it_straddles(partnership: Partnership, within: Period) -> None:
    for row in due(partnership, within):
        assert row.straddles == tuple(
            amendment.key
            for amendment in partnership.amendments
            if row.window.last >= amendment.effective
            and any(one.key == amendment.key for one in partnership.on(row.window.first).amendments)
        )


@given(amended(), windows)
def test_rows_come_by_their_last_day_and_have_names(
    partnership: Partnership, within: Period
) -> None:
    rows = list(due(partnership, within))
    assert all(not one.window.last > other.window.last for one, other in pairwise(rows))
    names = [(row.key, row.given, row.window) for row in rows]
    assert len(set(names)) == len(names)


@given(amended(), st.dates(date(1999, 6, 1), date(2013, 12, 31)), st.integers(0, 3 * 366))
def test_without_an_end_the_rows_begin_as_those_of_some_years(
    partnership: Partnership, first: date, more: int
) -> None:
    years = Period(first, first + timedelta(more))
    some = [row for row in due(partnership, years) if row.window.last <= years.last]
    assert list(islice(due(partnership, Period(first, OPEN_END)), len(some))) == some
