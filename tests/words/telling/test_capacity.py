"""What is said of places, word for word, in both languages."""

from __future__ import annotations

import pytest

from iopmodel.words.telling.capacity import CAPACITIES
from tests.words.telling.saying import keys_of, said

SAID = {
    "nattplatser": (
        (
            "Föreningen erbjuder nattplatser. Antal platser: cirka 60. Reserverat: 20 platser för "
            "kvinnor och ett antal platser för familjer (texten säger inte hur många de är). "
            "Inskrivning sker minst en gång per månad. Plats för inskrivning: på härbärget."
        ),
        (
            "Föreningen offers night places. Number of places: about 60. Reserved: 20 places for "
            "women and a number of places for families (the text does not say how many). People "
            "are enrolled at least once a month. Place of enrolment: at the shelter."
        ),
    ),
}


def test_every_part_of_the_subject_is_here() -> None:
    assert set(SAID) == keys_of(CAPACITIES)


@pytest.mark.parametrize("key", SAID)
def test_a_part(key: str) -> None:
    assert said(key) == SAID[key]
