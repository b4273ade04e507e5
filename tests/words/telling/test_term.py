"""What is said of how long it lasts, word for word, in both languages."""

from __future__ import annotations

import attrs
import pytest

from iopmodel.dates import Period
from iopmodel.notgiven import Excluded
from iopmodel.words import Language, say_part
from iopmodel.words.telling.term import TERMS
from tests.words.sample import PARTNERSHIP, term
from tests.words.telling.saying import keys_of, said

SAID = {
    "giltighetstid": (
        (
            "Partnerskapet gäller från och med 1 juni 2021 till och med 31 maj 2022. Det förlängs "
            "automatiskt med sex månader i taget, som längst till och med 31 maj 2024, om ingen "
            "part säger upp det senast 1 februari varje år. En uppsägning stoppar bara "
            "förlängningar efter nästa årsdag av den första periodens slut. Det gäller under "
            "förutsättning av följande: det finns medel (Stadens socialförvaltning prövar det; "
            "annars upphör partnerskapet). Det förlängs bara under förutsättning av följande: "
            "behoven kvarstår."
        ),
        (
            "The partnership runs from 1 June 2021 to and including 31 May 2022. It is extended "
            "automatically by six months at a time, to 31 May 2024 at the longest, unless a party "
            "gives notice by 1 February every year. A notice stops only what would follow the next "
            "anniversary of the end of the first period. It runs on the following conditions: "
            "there are funds (Stadens socialförvaltning establishes that; otherwise the "
            "partnership ends). It is extended only on the following conditions: the needs remain."
        ),
    ),
}


def test_every_part_of_the_subject_is_here() -> None:
    assert set(SAID) == keys_of(TERMS)


@pytest.mark.parametrize("key", SAID)
def test_a_part(key: str) -> None:
    assert said(key) == SAID[key]


def test_a_term_without_an_end() -> None:
    open_end = attrs.evolve(term, initial=Period.parse("2021-06-01/.."), extension=Excluded())
    sv, en = (say_part(open_end, PARTNERSHIP, lang) for lang in Language)
    assert sv.startswith("Partnerskapet gäller från och med 1 juni 2021 och tills vidare. ")
    assert en.startswith("The partnership runs from 1 June 2021 until further notice. ")
