from __future__ import annotations

from datetime import date

import attrs
import pytest

from iopmodel.answers import Given
from iopmodel.partnership import Partnership
from iopmodel.words import Language, say_given
from tests.words.sample import PARTNERSHIP, PARTS

DAY = date(2022, 5, 31)


@pytest.mark.parametrize(
    ("given", "sv", "en"),
    [
        (
            Given.lasts_beyond(DAY),
            "om partnerskapet fortsätter efter 31 maj 2022",
            "if the partnership goes on after 31 May 2022",
        ),
        (
            Given.ends_by(DAY),
            "om partnerskapet inte fortsätter efter 31 maj 2022",
            "if the partnership does not go on after 31 May 2022",
        ),
        (Given.holds("samlas"), "bara i början", "only at first"),
        (
            Given.holds("hanvisa"),
            "så länge villkoren för åtagandet att hänvisa brukare är uppfyllda",
            "as long as the conditions for the commitment to refer service users are met",
        ),
        (
            Given.holds("giltighetstid"),
            "så länge det finns medel och behoven kvarstår",
            "as long as there are funds and the needs remain",
        ),
        (
            Given.holds("okand"),
            "så länge villkoren för ”okand” är uppfyllda",
            "as long as the conditions for “okand” are met",
        ),
        (
            Given.reading("ar", "kalenderar"),
            "enligt läsningen ”kalenderåret”",
            "on the reading “the calendar year”",
        ),
        (Given.reading("ar", "annat"), "enligt läsningen ”annat”", "on the reading “annat”"),
    ],
)
def test_a_condition(given: Given, sv: str, en: str) -> None:
    assert say_given(given, PARTNERSHIP, Language.SV) == sv
    assert say_given(given, PARTNERSHIP, Language.EN) == en


def test_words_that_are_read_at_several_points_are_told_with_the_point() -> None:
    (first, *others) = PARTNERSHIP.open_points
    again = attrs.evolve(first, key="ar-igen")
    twice = attrs.evolve(PARTNERSHIP, open_points=(first, again, *others))
    given = Given.reading(first.key, first.readings[0].key)
    alone = say_given(given, PARTNERSHIP, Language.SV)
    assert say_given(given, twice, Language.SV) == f"{alone} av ”{first.key}”"
    said = say_given(given, twice, Language.EN)
    assert said == f"{say_given(given, PARTNERSHIP, Language.EN)} of “{first.key}”"


def test_a_reading_of_a_point_that_is_open_no_more() -> None:
    settled = Partnership(parts=PARTS)
    said = say_given(Given.reading("ar", "kalenderar"), settled, Language.SV)
    assert said == "enligt läsningen ”kalenderar”"
