"""Questions 7 to 9 and 14 to 17: which day notice has to be given by, and what it stops."""

from __future__ import annotations

from datetime import date

import pytest

from iopmodel.answers import DueKind, Notice, NoticeReason, WhatIfReason, ask, possible_ends
from iopmodel.dates import Period, Span, Weekday, YearlyOn, deadline_after
from iopmodel.errors import Invalid
from iopmodel.notgiven import Bounds, Unstated
from iopmodel.terms import AnyOf, AutomaticExtension, CountedFrom, Prevails
from tests.questions.bostad_forst.asked import (
    BOTH,
    FOUR_MONTHS,
    TERM,
    agreement,
    ending,
    last_days,
    open_point,
    prevails,
    rows,
    under,
)


def test_07() -> None:
    """What is the last day to give notice so that nothing is extended? A Sunday.

    The reader's looser reading, that notice in spring would do, is an open point without readings.
    """
    day = date(2023, 12, 31)
    (first, *_) = last_days(TERM.key)
    assert (first.day, first.reason, first.by) == (day, NoticeReason.STOPS, AnyOf(BOTH))
    assert first.about == Period.parse("2024-07-01/2024-12-31")
    assert Weekday.of(day) is Weekday.SUNDAY
    assert (date(2024, 6, 30) - day).days == 182
    assert open_point("sondagen-den-31-december") == {TERM.key}
    assert open_point("uppsagning-efter-arsdagen") == {TERM.key}


@pytest.mark.parametrize(
    ("point", "earlier", "later"),
    [
        ("arsdagen-och-fyra-manader", "den-tidigare-dagen", "den-senare-dagen"),
        ("uppsagning-som-inte-sager-vilken", "den-tidigare-dagen", "den-senare-dagen"),
    ],
)
def test_two_ways_out_and_two_days(point: str, earlier: str, later: str) -> None:
    """Which day holds where the yearly day or the period and four months lead to two of them?

    The text says nothing of what prevails; each answer is a reading.
    """
    assert {TERM.key, "uppsagning"} < open_point(point)
    (found,) = (one for one in agreement.open_points if one.key == point)
    assert prevails(point) == {
        found.readings[0].key: [],
        earlier: [(Prevails.EARLIER_DAY, (TERM.key, "uppsagning"))],
        later: [(Prevails.LATER_DAY, (TERM.key, "uppsagning"))],
    }


def test_four_months_past_the_period() -> None:
    """Does it last until they have gone? Asked, with no reading: no precedence by day says it.

    What the earlier or the later of the two days would choose between is the day of the notice and
    that on which a half-year is stopped, and not the end of the period under way.
    """
    assert open_point("uppsagningstid-over-periodens-slut") == {TERM.key, "uppsagning"}
    (found,) = (
        one for one in agreement.open_points if one.key == "uppsagningstid-over-periodens-slut"
    )
    assert found.readings == ()


def test_by_which_moment_of_the_yearly_day() -> None:
    """Is it enough that notice is sent on the last day? Asked of it, as of the four months."""
    assert open_point("arsdagens-handelse") == {TERM.key, "uppsagning"}
    sent = Notice(on=date(2024, 12, 31), moment=CountedFrom.DISPATCH)
    days = {
        one.day
        for one in ask("what-if", agreement, sent).values
        if one.part == TERM.key and one.reason is WhatIfReason.AT_EARLIEST
    }
    assert days
    assert all(isinstance(day, Bounds) for day in days)


def test_what_a_notice_is_taken_for() -> None:
    """That is asked only where the yearly day and the four months are two ways."""
    with pytest.raises(Invalid, match="exclude"):
        agreement.under(
            {
                "arsdagen-och-fyra-manader": "den-senare-dagen",
                "uppsagning-som-inte-sager-vilken": "den-tidigare-dagen",
            }
        )


def test_08() -> None:
    """Which notice days are there in all?"""
    extension = TERM.extension
    assert isinstance(extension, AutomaticExtension)
    assert extension.notice_by == YearlyOn(12, 31)
    days = [row.window.first for row in rows(TERM.key)]
    assert sorted(set(days)) == [date(2023, 12, 31), date(2024, 12, 31), date(2025, 12, 31)]
    assert [Weekday.of(day).value for day in sorted(set(days))] == [
        "sunday",
        "tuesday",
        "wednesday",
    ]
    assert {row.kind for row in rows(TERM.key)} == {DueKind.NOTICE}


def test_09_which_half_years_a_notice_day_stops() -> None:
    """What does notice by 31 December 2024 stop: the next half-year, or those after next June?"""
    by_step, by_year, by_name = (
        [
            (str(one.day), str(one.about.first))
            for one in last_days(TERM.key, vilka_forlangningar_som_stoppas=reading)
        ]
        for reading in ("nasta-steg", "nasta-avtalsar", "de-som-anges")
    )
    assert by_step == [
        ("2023-12-31", "2024-07-01"),
        ("2024-12-31", "2025-01-01"),
        ("2025-12-31", "2026-01-01"),
    ]
    assert by_year == [("2023-12-31", "2024-07-01"), ("2024-12-31", "2025-07-01")]
    assert by_name == [
        ("2023-12-31", "2024-07-01"),
        ("2024-12-31", "2025-01-01"),
        ("2024-12-31", "2025-07-01"),
        ("2025-12-31", "2026-01-01"),
    ]


def test_with_which_half_years_it_can_end() -> None:
    """So half of the half-years cannot be the last, but for how notice is read."""
    ends = {}
    for reading in ("nasta-steg", "nasta-avtalsar", "de-som-anges"):
        term = agreement.under({"vilka-forlangningar-som-stoppas": reading}).term
        assert term is not None
        ends[reading] = [str(end) for end in possible_ends(term)]
    assert ends == {
        "nasta-steg": ["2024-06-30", "2024-12-31", "2025-12-31", "2026-06-30"],
        "nasta-avtalsar": ["2024-06-30", "2025-06-30", "2026-06-30"],
        "de-som-anges": ["2024-06-30", "2024-12-31", "2025-06-30", "2025-12-31", "2026-06-30"],
    }


def test_14() -> None:
    """How long is the time of notice, and from when does it run?"""
    notice = ending("uppsagning")
    assert notice.notice == FOUR_MONTHS
    assert (notice.counted_from, notice.counting, notice.takes_effect) == (Unstated(),) * 3
    assert set(under("fran-vilken-handelse", notice.key, "counted_from")) == {
        "sags-inte",
        "skickad",
        "framme",
        "behandlad",
    }


def test_15() -> None:
    """What is the earliest day on which notice given on the first day could take effect?"""
    span = ending("uppsagning").notice
    assert isinstance(span, Span)
    end = deadline_after(TERM.initial.first, span)
    assert end == date(2023, 11, 1)
    assert (end - TERM.initial.first).days == 123
    assert set(under("uppsagning-under-inledande-perioden", "uppsagning", "takes_effect")) == {
        "sags-inte",
        "vilken-dag-som-helst",
        "periodens-slut",
    }


def test_16() -> None:
    """Until when does four months' notice make it end no later than it would?

    As the day of the notice is counted or not, which the text does not say.
    """
    not_said, after, including = (
        {one.about.last: one.day for one in last_days("uppsagning", uppsagningsdagen=reading)}
        for reading in ("sags-inte", "raknas-inte", "raknas")
    )
    assert {last: Bounds(after[last], including[last]) for last in after} == not_said
    assert not_said == {
        date(2024, 6, 30): Bounds(date(2024, 2, 29), date(2024, 3, 1)),
        date(2024, 12, 31): Bounds(date(2024, 8, 31), date(2024, 9, 1)),
        date(2025, 6, 30): Bounds(date(2025, 2, 28), date(2025, 3, 1)),
        date(2025, 12, 31): Bounds(date(2025, 8, 31), date(2025, 9, 1)),
        date(2026, 6, 30): Bounds(date(2026, 2, 28), date(2026, 3, 1)),
    }
    assert deadline_after(date(2024, 2, 29), FOUR_MONTHS) == date(2024, 6, 29)
    assert Period.starting(date(2024, 3, 1), FOUR_MONTHS).last == date(2024, 6, 30)
    assert open_point("uppsagningsdagen") == {"uppsagning"}


def test_17() -> None:
    """When have four months gone after 31 October 2025?

    The library's answer: that the text has no rule for a day that a month lacks is an open point.
    """
    assert open_point("fyra-manader-vid-manadens-slut") == {"uppsagning"}
    end = deadline_after(date(2025, 10, 31), FOUR_MONTHS)
    assert end == date(2026, 2, 28)
    assert (end - date(2025, 10, 31)).days == 120
    assert Period.starting(date(2025, 10, 31), FOUR_MONTHS).last == end


@pytest.mark.parametrize(
    ("reading", "expected"),
    [("nasta-steg", date(2024, 12, 31)), ("nasta-avtalsar", date(2025, 6, 30))],
)
def test_notice_in_spring_is_by_the_next_31_december(reading: str, expected: date) -> None:
    """Is the period under way, or the next 30 June, that of the notice? No, of 31 December."""
    held = agreement.under({"vilka-forlangningar-som-stoppas": reading})
    found = ask("what-if", held, Notice(on=date(2024, 3, 1))).values
    days = {one.day for one in found if one.part == TERM.key}
    assert {day for day in days if isinstance(day, date)} == {expected}
