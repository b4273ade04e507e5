"""What is said of the parties, and others who have a part in it, word for word, in both languages."""

from __future__ import annotations

import attrs
import pytest

from iopmodel.notgiven import Unstated
from iopmodel.terms import Requirement
from iopmodel.words import Language, say_part
from iopmodel.words.telling.actors import ACTORS
from tests.words.sample import PARTNERSHIP
from tests.words.telling.saying import keys_of, said

SAID = {
    "vanner": (
        (
            "Övriga aktörer medverkar vid sidan av Föreningen, utan att vara part. Juridisk form: "
            "”stiftelse”. Texten nämner inga namn."
        ),
        (
            "“Övriga aktörer” take part alongside Föreningen, without being a party. Legal form: "
            "“stiftelse”. The text gives no names."
        ),
    ),
    "kontakt": (
        (
            "Kontaktpersonen hos Föreningen har rollen ”projektledare”. Utelämnade "
            "personuppgifter: namn, telefonnummer, e-postadress och postadress."
        ),
        (
            "The contact person at Föreningen has the role “projektledare”. Personal data left "
            "out: name, telephone number, email address and postal address."
        ),
    ),
    "chef": (
        "Hos Stadens socialförvaltning finns rollen ”avdelningschef” (en person).",
        "Stadens socialförvaltning has the office “avdelningschef” (one person).",
    ),
    "chefer": (
        "Hos Stadens socialförvaltning finns rollen ”enhetschefer” (minst två personer).",
        "Stadens socialförvaltning has the office “enhetschefer” (at least two people).",
    ),
    "hjalpare": (
        "Hos Föreningen finns rollen ”volontärer” (cirka 130 personer).",
        "Föreningen has the office “volontärer” (about 130 people).",
    ),
    "staden": (
        (
            "Stadens socialförvaltning är en offentlig part med Stockholms kommun som juridisk "
            "person och organisationsnummer 212000-0142."
        ),
        (
            "Stadens socialförvaltning is a public party with Stockholms kommun as its legal "
            "person and organisation number 212000-0142."
        ),
    ),
    "foreningen": (
        "Föreningen är en idéburen part med den juridiska formen ”ideell förening”.",
        "Föreningen is a civil-society party with the legal form “ideell förening”.",
    ),
    "krav": (
        (
            "Det krävs att Föreningen främjar jämställdhet och är ideell. Det prövas varje år av "
            "Stadens socialförvaltning."
        ),
        (
            "Föreningen must promote equality and be non-profit. That is tested every year by "
            "Stadens socialförvaltning."
        ),
    ),
    "enheten": (
        "Enheten för bistånd hör till Stadens socialförvaltning. Uppgifter: bistånd.",
        "Enheten för bistånd belongs to Stadens socialförvaltning. Tasks: assistance.",
    ),
}


def test_every_part_of_the_subject_is_here() -> None:
    assert set(SAID) == keys_of(ACTORS)


@pytest.mark.parametrize("key", SAID)
def test_a_part(key: str) -> None:
    assert said(key) == SAID[key]


def test_a_requirement_of_which_nobody_says_when_it_is_tested() -> None:
    krav = PARTNERSHIP[Requirement, "krav"]
    untold = attrs.evolve(krav, tested=Unstated(), tested_by=Unstated())
    assert say_part(untold, PARTNERSHIP, Language.SV) == (
        "Det krävs att Föreningen främjar jämställdhet och är ideell; "
        "texten säger inte när det prövas."
    )
