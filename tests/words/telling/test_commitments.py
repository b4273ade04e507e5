"""What is said of commitments, word for word, in both languages."""

from __future__ import annotations

import attrs
import pytest

from iopmodel.notgiven import Unstated
from iopmodel.terms import AnyOf, EachOf, Jointly, Modality, Who
from iopmodel.words import Language, say_part
from iopmodel.words.telling.commitments import COMMITMENTS
from tests.words.sample import PARTNERSHIP, both, city, gather
from tests.words.telling.saying import keys_of, said

CITY = "Stadens socialförvaltning"
SAID = {
    "hanvisa": (
        (
            "Stadens socialförvaltning ska hänvisa brukare varje månad (gentemot Föreningen). "
            "Förutsättning: det finns plats. Åtagandet tjänar följande mål: ge egen inkomst. Att "
            "följa: Lagen om ekonomiska föreningar (2018:672) och Programmet mot hemlöshet."
        ),
        (
            "Stadens socialförvaltning must refer service users every month (towards Föreningen). "
            "Condition: there is room. It serves the following: give an income. To be followed: "
            "Lagen om ekonomiska föreningar (2018:672) and Programmet mot hemlöshet."
        ),
    ),
    "samlas": (
        "Varje part ska samlas varje månad, men bara i början.",
        "Each party must gather every month, but only at first.",
    ),
    "nagon": (
        "Någon ska bestämma, snarast, under hela giltighetstiden; texten säger inte vem det är.",
        "Someone must decide, at once, throughout the term; the text does not say who.",
    ),
}


def test_every_part_of_the_subject_is_here() -> None:
    assert set(SAID) == keys_of(COMMITMENTS)


@pytest.mark.parametrize("key", SAID)
def test_a_part(key: str) -> None:
    assert said(key) == SAID[key]


@pytest.mark.parametrize(
    ("modality", "bearer", "sv", "en"),
    [
        (Modality.OBLIGATION, AnyOf(both), "Endera parten ska samlas", "Either party must gather"),
        (Modality.PERMISSION, AnyOf(both), "Vardera parten får samlas", "Either party may gather"),
        (
            Modality.POWER,
            AnyOf(both),
            "Vardera parten har rätt att samlas",
            "Either party has the right to gather",
        ),
        (Modality.PROHIBITION, city, f"{CITY} får inte samlas", f"{CITY} must not gather"),
        (Modality.PROHIBITION, AnyOf(both), "Ingen av parterna får samlas", "No party may gather"),
        (Modality.PROHIBITION, EachOf(both), "Ingen av parterna får samlas", "No party may gather"),
        (
            Modality.PROHIBITION,
            Jointly(both),
            "Parterna får inte gemensamt samlas",
            "The parties must not jointly gather",
        ),
    ],
)
def test_who_of_several_is_meant_goes_by_how_binding_it_is(
    modality: Modality, bearer: Who, sv: str, en: str
) -> None:
    changed = attrs.evolve(gather, modality=modality, bearer=bearer, timing=Unstated())
    told = [say_part(changed, PARTNERSHIP, lang) for lang in Language]
    assert told == [f"{sv}.", f"{en}."]
