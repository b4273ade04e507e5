"""What is said of the groups, word for word, in both languages."""

from __future__ import annotations

import pytest

from iopmodel.words.telling.governance import GOVERNANCE
from tests.words.telling.saying import keys_of, said

SAID = {
    "styrgrupp": (
        (
            "Styrgruppen styr partnerskapet. Platser: för Stadens socialförvaltning en plats "
            "(avdelningschefen; utses av Stadens socialförvaltning) och minst två platser "
            "(enhetscheferna; helst med mandat); för Föreningen ett antal platser (texten säger "
            "inte hur många de är). Gruppen sammanträder minst tre gånger per år; Stadens "
            "socialförvaltning är sammankallande. Ordförande är avdelningschefen. Ordföranden "
            "väljs av styrgruppen. Ordföranden sitter i ett år, den första dagen inräknad. "
            "Ordförandeskapet roterar. Ordföranden får inte komma från samma part som ordföranden "
            "i samverkansgruppen. Beslut kräver mer än hälften av rösterna, en röst per plats, "
            "räknat på de avgivna rösterna; vid lika röstetal avgör avdelningschefen. Gruppen är "
            "beslutför med tre personer närvarande. De som företräder en part deltar inte i "
            "beslut om den parten. Föreningen dokumenterar mötena."
        ),
        (
            "The steering group steers the partnership. Seats: for Stadens socialförvaltning one "
            "seat (the head of department; appointed by Stadens socialförvaltning) and at least "
            "two seats (the heads of unit; preferably with a mandate); for Föreningen a number of "
            "seats (the text does not say how many). The group meets at least three times a year; "
            "Stadens socialförvaltning calls the meetings. The chair is the head of department. "
            "The chair is elected by the steering group. The chair is held for one year, the first "
            "day included. The chair rotates among the members. The chair must not come from the "
            "same party as the chair of the coordination group. A decision takes more than half of "
            "the votes, one vote a seat, reckoned on the votes cast; when the votes are even, the "
            "head of department decides. The group can decide with three people present. "
            "Those who represent a party take no part in decisions about that party. "
            "Föreningen keeps the minutes."
        ),
    ),
    "samverkansgrupp": (
        (
            "Samverkansgruppen samordnar åtagandena. Platser: för varje part en plats; för övriga "
            "aktörer en plats. Gruppen sammanträder varje månad, men bara i början, och därefter "
            "varannan månad. Beslut kräver att alla är eniga; texten säger inte hur rösterna "
            "fördelas."
        ),
        (
            "The coordination group coordinates the commitments. Seats: for each party one seat; "
            "for “övriga aktörer” one seat. The group meets every month, but only at first, and "
            "after that every second month. A decision takes all of the votes; the text does not "
            "say how the votes are shared out."
        ),
    ),
}


def test_every_part_of_the_subject_is_here() -> None:
    assert set(SAID) == keys_of(GOVERNANCE)


@pytest.mark.parametrize("key", SAID)
def test_a_part(key: str) -> None:
    assert said(key) == SAID[key]
