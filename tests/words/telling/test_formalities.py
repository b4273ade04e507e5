"""What is said of the heading, the contents, appendices, copies, signatures and data protection, word for word, in both languages."""

from __future__ import annotations

import attrs
import pytest

from iopmodel.words import Language, say_part
from iopmodel.words.telling.formalities import FORMALITIES
from tests.words.sample import PARTNERSHIP, appendix
from tests.words.telling.saying import keys_of, said

SAID = {
    "bilaga-1": (
        "Bilaga 1 ”Samarbete” nämns i överenskommelsen, men texten har inte funnits till hands.",
        "Appendix 1 “Samarbete” is named in the agreement, but its text was not at hand.",
    ),
    "contents": (
        "Dokumentet ”Överenskommelse” har fem avsnitt.",
        "The document “Överenskommelse” has five sections.",
    ),
    "exemplar": (
        "Överenskommelsen har upprättats i två likalydande exemplar. Varje part har ett exemplar.",
        "The agreement has been drawn up in two identical copies. Each party has a copy.",
    ),
    "uppgifter": (
        (
            "När personuppgifter behandlas ska följande tillämpas: Lagen om ekonomiska föreningar "
            "(2018:672). Personuppgiftsansvaret ligger hos Stadens socialförvaltning. "
            "Personuppgiftsbiträde är Föreningen. För uppgifterna gäller följande: bara det "
            "nödvändiga antecknas."
        ),
        (
            "When personal data are handled, the following apply: Lagen om ekonomiska föreningar "
            "(2018:672). The controller is Stadens socialförvaltning. The processor is Föreningen. "
            "This holds for the data: only what is needed is noted."
        ),
    ),
    "heading": (
        "Partnerskapet heter ”Staden och Föreningen” och har diarienummer SOF 2021/1.",
        "The partnership is called “Staden och Föreningen” and has case number SOF 2021/1.",
    ),
    "underskrift": (
        (
            "Föreningen har skrivit under i Stockholm den 1 juni 2021. Den som skriver under har "
            "rollen ”ordförande”. Utelämnade personuppgifter: namn."
        ),
        (
            "Föreningen has signed in Stockholm on 1 June 2021. The one who signs has the role "
            "“ordförande”. Personal data left out: name."
        ),
    ),
}


def test_every_part_of_the_subject_is_here() -> None:
    assert set(SAID) == keys_of(FORMALITIES)


@pytest.mark.parametrize("key", SAID)
def test_a_part(key: str) -> None:
    assert said(key) == SAID[key]


def test_an_appendix_without_a_number() -> None:
    unnumbered = attrs.evolve(appendix, number="", at_hand=True)
    sv, en = (say_part(unnumbered, PARTNERSHIP, lang) for lang in Language)
    assert sv == "Bilagan ”Samarbete” hör till överenskommelsen."
    assert en == "The appendix “Samarbete” belongs to the agreement."
