"""What is said of changes, renegotiation, and who joins, word for word, in both languages."""

from __future__ import annotations

import pytest

from iopmodel.money import sek
from iopmodel.parts import Text
from iopmodel.terms import Accession, AnyOf, Approval, Form, Renegotiation
from iopmodel.words import Language, say_part
from iopmodel.words.telling.changing import CHANGES
from tests.words.sample import PARTNERSHIP, both, head, steering
from tests.words.telling.saying import keys_of, said

SAID = {
    "ny-aktor": (
        (
            "För att en ny aktör ska kunna ansluta sig krävs beslut av styrgruppen och skriftlig "
            "form med underskrift. Det förutsätter följande: den är ideell. Dokumentation: bilaga "
            "till överenskommelsen."
        ),
        (
            "For another organisation to join, it takes a decision by the steering group and "
            "written form with a signature. This presupposes the following: it is non-profit. "
            "Record: an appendix to the agreement."
        ),
    ),
    "tillagg": (
        (
            "Vid förtydliganden krävs först dialog, beslut av styrgruppen, därefter beslut av "
            "avdelningschefen på delegation från Stadens socialförvaltning och en tilläggsbilaga "
            "till överenskommelsen. Det gäller väsentliga ändringar. Samtliga parter ska skriva "
            "under. Det förutsätter att följande inte ändras: syfte och mål. Överenskommelsen "
            "behöver inte omförhandlas. Dokumentation: styrgruppens protokoll."
        ),
        (
            "In the case of clarifications, it takes first a dialogue, a decision by the steering "
            "group, then a decision by the head of department as delegated by Stadens "
            "socialförvaltning and an addendum to the agreement. This is about material changes. "
            "Every party must sign. It presupposes that the following does not change: purpose and "
            "goals. The agreement need not be renegotiated. Record: the minutes of the steering "
            "group."
        ),
    ),
    "omforhandling": (
        (
            "Varje part kan begära omförhandling av villkoren. Styrgruppen ansvarar för att det "
            "sker. Utgångspunkter: behoven."
        ),
        (
            "Each party can call for a renegotiation of the terms. The steering group is "
            "responsible for seeing to it. To be looked at: the needs."
        ),
    ),
}


def test_every_part_of_the_subject_is_here() -> None:
    assert set(SAID) == keys_of(CHANGES)


@pytest.mark.parametrize("key", SAID)
def test_a_part(key: str) -> None:
    assert said(key) == SAID[key]


def test_a_renegotiation_that_any_party_can_call_for() -> None:
    anyone = Renegotiation(key="ny", by=AnyOf(both), of=Text("villkoren", "the terms"))
    sv, en = (say_part(anyone, PARTNERSHIP, lang) for lang in Language)
    assert sv == "Vardera parten kan begära omförhandling av villkoren."
    assert en == "Either party can call for a renegotiation of the terms."


def test_how_far_a_power_to_approve_goes() -> None:
    limited = Approval(by=head, limit=sek(50_000), above=steering)
    accession = Accession(key="ny", decided_by=[limited], form=Form.WRITTEN)
    sv, en = (say_part(accession, PARTNERSHIP, lang) for lang in Language)
    assert sv.replace("\N{NO-BREAK SPACE}", " ") == (
        "För att en ny aktör ska kunna ansluta sig krävs beslut av avdelningschefen upp till "
        "50 000 kr, därutöver av styrgruppen; och skriftlig form."
    )
    assert en == (
        "For another organisation to join, it takes a decision by the head of department up to "
        "SEK 50,000, and beyond that by the steering group; and written form."
    )


def test_who_decides_beyond_a_limit_is_not_said() -> None:
    limited = Approval(by=head, limit=sek(50_000))
    said = say_part(Accession(key="ny", decided_by=[limited]), PARTNERSHIP, Language.EN)
    assert "who decides beyond that" in said
    bare = Approval(by=head)
    said = say_part(Accession(key="ny", decided_by=[bare]), PARTNERSHIP, Language.EN)
    assert "beyond" not in said
