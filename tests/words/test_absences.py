from __future__ import annotations

import pytest

from iopmodel.notgiven import (
    Either,
    Excluded,
    InAppendix,
    NoClause,
    NotApplicable,
    NotGiven,
    OpenWording,
    ToBeDecided,
    Unstated,
)
from iopmodel.parts import Part, Ref
from iopmodel.words import Language, say_not_given
from iopmodel.words.absences import ABSENCES, Absent, noted, remarks, said_missing
from iopmodel.words.voice import Voice
from tests.words.sample import PARTNERSHIP

SV, EN = Language.SV, Language.EN


def test_every_kind_of_not_given_has_words() -> None:
    assert set(ABSENCES) == {*NotGiven.__subclasses__(), Excluded, NotApplicable}


@pytest.mark.parametrize(
    ("value", "sv", "en"),
    [
        (Unstated(), "framgår inte", "not stated"),
        (NoClause(), "regleras inte", "no clause"),
        (
            InAppendix(Ref("bilaga-1")),
            "anges i bilaga 1 ”Samarbete”",
            "given in appendix 1 “Samarbete”",
        ),
        (
            ToBeDecided(Ref("styrgrupp")),
            "bestäms av styrgruppen",
            "to be decided by the steering group",
        ),
        (
            ToBeDecided(Ref("hanvisa")),
            "bestäms av Stadens socialförvaltning",
            "to be decided by Stadens socialförvaltning",
        ),
        (ToBeDecided(Ref("nagon")), "är ännu inte bestämt", "still to be decided"),
        (ToBeDecided(Ref("medel")), "är ännu inte bestämt", "still to be decided"),
        (OpenWording("snabb"), "anges bara som ”snabb”", "given only as “snabb”"),
        (Excluded(), "finns inte, enligt texten", "none, says the text"),
        (NotApplicable(), "inte aktuellt", "does not apply"),
    ],
)
def test_each_kind_has_its_own_wording(value: Absent, sv: str, en: str) -> None:
    assert say_not_given(value, SV, PARTNERSHIP) == sv
    assert say_not_given(value, EN, PARTNERSHIP) == en


def test_one_of_several_ways_is_said_as_one() -> None:
    either = Either((Unstated(), OpenWording("snabb")))
    assert said_missing(either, Voice.of(EN)) == "not stated or given only as “snabb”"
    assert said_missing(Unstated(), Voice.of(SV)) == "framgår inte"


def test_without_a_partnership_parts_are_called_by_their_keys() -> None:
    assert say_not_given(InAppendix(Ref("bilaga-1")), SV) == "anges i ”bilaga-1”"
    assert say_not_given(ToBeDecided(Ref[Part]("x")), EN) == "still to be decided"


def test_what_is_not_given_in_the_same_way_is_said_together() -> None:
    voice = Voice.of(EN, PARTNERSHIP)
    found = remarks(
        voice,
        ("when", Unstated()),
        ("amount", NoClause()),
        ("author", Unstated()),
        ("recipient", Ref("staden")),
    )
    assert found == ["the text does not say when or who reports", "no clause says how much"]
    assert noted("It is", voice, ("when", Unstated())) == "It is; the text does not say when"
    assert noted("It is", voice, ("when", Ref("staden"))) == "It is"
