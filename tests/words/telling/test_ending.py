"""What is said of rights to end something early, word for word, in both languages."""

from __future__ import annotations

import attrs
import pytest

from iopmodel.notgiven import Unstated
from iopmodel.words import Language, say_part
from iopmodel.words.telling.ending import ENDINGS
from tests.words.sample import PARTNERSHIP
from tests.words.sample.ending import leaving
from tests.words.telling.saying import keys_of, said

SAID = {
    "lamna": (
        (
            "Vardera parten har rätt att säga upp sin medverkan, men bara i sista hand. Grund: en "
            "motpart brister. Först krävs dialog, sedan medling. Det ska ske skriftligen. Det ska "
            "riktas till styrgruppen. Uppsägningstiden är tre månader. Tiden räknas från det att "
            "beskedet kommer fram; den första dagen räknas inte in. Det börjar gälla vid utgången "
            "av en månad. Ersättning som har betalats ut får behållas för tre månader från "
            "beskedet. Under tiden gäller följande: verksamheten fortgår."
        ),
        (
            "Either party has the right to give notice of its participation, as a last resort. "
            "Ground: another party fails. It first takes a dialogue, then mediation. It must be "
            "done in writing. It must be addressed to the steering group. The notice period is "
            "three months. The time is counted from when the notice arrives; the first day is not "
            "included. It takes effect at the end of a month. Funding that has been paid may be "
            "kept for three months from the notice. In the meantime this holds: the activities go "
            "on."
        ),
    ),
    "utesluta": (
        (
            "Styrgruppen har rätt att utesluta en part från partnerskapet. Ingen särskild grund "
            "krävs. Texten säger inte från vilken dag det gäller."
        ),
        (
            "The steering group has the right to exclude a party from the partnership. No "
            "particular ground is needed. The text does not say from which day it takes effect."
        ),
    ),
    "gemensamt-avslut": (
        (
            "Parterna har rätt att gemensamt komma överens om att avsluta hela partnerskapet. "
            "Ingen särskild grund krävs. Det börjar gälla genast."
        ),
        (
            "The parties have the right to jointly agree to end the whole partnership. No "
            "particular ground is needed. It takes effect at once."
        ),
    ),
}


def test_what_comes_first_is_not_given() -> None:
    ending = attrs.evolve(leaving, after=Unstated())
    sv, en = (say_part(ending, PARTNERSHIP, lang) for lang in Language)
    assert "Texten säger inte vad som måste ske först." in sv
    assert "The text does not say what has to happen first." in en


def test_every_part_of_the_subject_is_here() -> None:
    assert set(SAID) == keys_of(ENDINGS)


@pytest.mark.parametrize("key", SAID)
def test_a_part(key: str) -> None:
    assert said(key) == SAID[key]
