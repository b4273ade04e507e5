"""What a blind reading, compared with the encoding, found that had been held or not asked."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest

from iopmodel.answers import undated
from iopmodel.dates import Anchor, Each, Span, Times
from iopmodel.partnership import Weight
from iopmodel.terms import OnOccasion, While
from tests.questions.bostad_forst.asked import (
    STEERING,
    TERM,
    agreement,
    open_point,
    rows,
    under,
)

MONTH, YEAR = Span.of(months=1), Span.of(years=1)
COMPILATION = "arlig-sammanstallning"


def meetings(reading: str) -> list[date]:
    """The last days of the steering group's meetings in the initial period, under a reading."""
    return [
        row.window.last
        for row in rows(STEERING, TERM.initial)
        if all(one.choice == reading for one in row.depends_on if one.subject == "varje-manad")
        and isinstance(row.window.last, date)
    ]


def test_how_far_apart_the_monthly_meetings_may_be() -> None:
    """Is every month one meeting in each, or at most a month between them?"""
    meets = under("varje-manad", STEERING, "meets")
    assert {key: one.rule for key, one in meets.items() if isinstance(one, While)} == {
        "i-varje-manad": Times(1, MONTH),
        "hogst-en-manad-emellan": Each(MONTH, Anchor.PREVIOUS),
    }
    assert len({(one.condition, one.then) for one in meets.values()}) == 1


def test_the_last_days_of_the_monthly_meetings() -> None:
    """By the month they end with it; counted from the one before, a day later or earlier."""
    by_month, apart = meetings("i-varje-manad"), meetings("hogst-en-manad-emellan")
    assert by_month[:3] == [date(2023, 7, 31), date(2023, 8, 31), date(2023, 9, 30)]
    assert apart[:3] == [date(2023, 8, 1), date(2023, 9, 1), date(2023, 10, 1)]
    assert all(later - earlier <= timedelta(days=31) for earlier, later in pairwise(apart))


def test_the_compilation_may_be_made_when_the_year_is_over() -> None:
    """Is it made within the year, or when the year's reports are there, and then on which day?"""
    timings = under("sammanstallningens-ar", COMPILATION, "timing")
    within = {key: rule for key, rule in timings.items() if isinstance(rule, Each)}
    assert within == {"kalenderar": Each(YEAR, Anchor.CALENDAR), "avtalsar": Each(YEAR)}
    afterwards = {key for key, rule in timings.items() if isinstance(rule, OnOccasion)}
    assert afterwards == {"efter-kalenderaret", "efter-avtalsaret"}
    without_a_day = {
        one.choice
        for found in undated(agreement)
        if found.task.key == COMPILATION
        for one in found.given
        if one.subject == "sammanstallningens-ar"
    }
    assert without_a_day == afterwards


@pytest.mark.parametrize(
    ("point", "about"),
    [
        (
            "uppsagning-till-en-del",
            {
                "uppsagning",
                "street-minds-ataganden",
                "andrade-ataganden",
                "andringar-och-tillagg",
                "ersattning",
            },
        ),
        (
            "pengar-nar-det-upphor",
            {
                "giltighetstid",
                "ersattning",
                "uppsagning",
                "aterbetalning-vid-uppsagning",
                "aterbetalning-vid-havning",
            },
        ),
        (
            "bara-en-del-av-medlen",
            {
                "giltighetstid",
                "ersattning",
                "kommunfullmaktiges-budget",
                "andringar-och-tillagg",
            },
        ),
    ],
    ids=lambda one: one if isinstance(one, str) else "",
)
def test_what_is_asked_of_which_parts(point: str, about: set[str]) -> None:
    assert open_point(point) == about


def test_what_decides() -> None:
    """What is about dates, money or power."""
    decides = {point.key for point in agreement.open_points if point.weight is Weight.DECIDES}
    assert decides >= {
        "varje-manad",
        "sammanstallningens-ar",
        "uppsagning-till-en-del",
        "pengar-nar-det-upphor",
        "bara-en-del-av-medlen",
    }
