"""What is said of documents and definitions, word for word, in both languages."""

from __future__ import annotations

import pytest

from iopmodel.words.telling.sources import SOURCES
from tests.words.telling.saying import keys_of, said

SAID = {
    "forvaltningen": (
        (
            "Med ”förvaltningen” avses stadens socialförvaltning. Ordet står för Stadens "
            "socialförvaltning."
        ),
        (
            "“Förvaltningen” means the social services of the city. The word stands for Stadens "
            "socialförvaltning."
        ),
    ),
    "lagen": (
        (
            "Överenskommelsen hänvisar till lagstiftning: Lagen om ekonomiska föreningar "
            "(2018:672). Hänvisningen avser den lydelse som gäller vid varje tid. Hänvisningen "
            "gäller jäv."
        ),
        (
            "The agreement refers to legislation: Lagen om ekonomiska föreningar (2018:672). The "
            "wording meant is the one in force at each time. The reference is about conflicts of "
            "interest."
        ),
    ),
    "programmet": (
        (
            "Överenskommelsen hänvisar till ett styrdokument: Programmet mot hemlöshet. Stadens "
            "socialförvaltning står bakom dokumentet. Dokumentet gäller 1 januari 2020 - 31 "
            "december 2025."
        ),
        (
            "The agreement refers to a steering document: Programmet mot hemlöshet. The document "
            "is that of Stadens socialförvaltning. The document runs 1 January 2020 - 31 December "
            "2025."
        ),
    ),
}


def test_every_part_of_the_subject_is_here() -> None:
    assert set(SAID) == keys_of(SOURCES)


@pytest.mark.parametrize("key", SAID)
def test_a_part(key: str) -> None:
    assert said(key) == SAID[key]
