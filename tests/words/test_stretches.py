"""Stretches of a term without an end."""

from __future__ import annotations

import pytest

from iopmodel.dates import OPEN_END, Period, Span
from iopmodel.dates.recurrence import YearlyOn
from iopmodel.notgiven import Excluded, Unstated
from iopmodel.terms import AutomaticExtension, Extension, NegotiableExtension
from iopmodel.words import Language
from iopmodel.words.stretches import said_stretch, say_last
from iopmodel.words.voice import Voice
from tests.answers.examples import agreed, tid

SV, EN = Language.SV, Language.EN
YEAR, ENDLESS = "2021-06-01/P1Y", "2021-06-01/.."
STEPS = AutomaticExtension(step=Span.of(years=1), latest_end=Unstated(), notice_by=YearlyOn(3, 1))
OPEN = "från 1 juni 2022 tills vidare", "from 1 June 2022 until further notice"


@pytest.mark.parametrize(
    ("initial", "extension", "period", "said"),
    [
        (
            YEAR,
            NegotiableExtension(),
            "2022-06-01/..",
            ("från 1 juni 2022, utan angiven längd", "from 1 June 2022, length not stated"),
        ),
        (
            YEAR,
            None,
            "2022-06-01/..",
            ("från 1 juni 2022, utan angiven längd", "from 1 June 2022, length not stated"),
        ),
        (
            YEAR,
            STEPS,
            "2021-06-01/..",
            ("från 1 juni 2021 till slutet", "from 1 June 2021 to the end"),
        ),
        (YEAR, STEPS, "2022-06-01/..", OPEN),
        (YEAR, Excluded(), "2022-06-01/2022-06-30", ("juni 2022", "June 2022")),
        (ENDLESS, None, "2022-06-01/..", OPEN),
    ],
)
def test_only_what_is_so_lasts_until_further_notice(
    initial: str, extension: Extension | None, period: str, said: tuple[str, str]
) -> None:
    partnership = agreed(tid(initial, extension))
    for lang, words in zip((SV, EN), said, strict=True):
        voice = Voice.of(lang, partnership)
        assert said_stretch(Period.parse(period), voice, whole=True) == words


def test_the_last_day_of_a_window() -> None:
    unknown = agreed(tid(YEAR, NegotiableExtension()))
    assert say_last(OPEN_END, unknown, SV) == "slutet framgår inte"
    assert say_last(Period.parse(YEAR).last, unknown, EN) == "31 May 2022"
    for known in (tid(ENDLESS), tid(YEAR, STEPS)):
        assert say_last(OPEN_END, agreed(known), SV) == "tills vidare"
