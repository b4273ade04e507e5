from __future__ import annotations

import attrs
import pytest

from iopmodel.notgiven import OpenWording, Unstated
from iopmodel.partnership import Partnership
from iopmodel.parts import Contents, Ref
from iopmodel.terms import AnyOf, EachOf, Heading, Jointly, Party, Sector, Who
from iopmodel.words import Language, say_who
from iopmodel.words.naming import among, happening, named
from iopmodel.words.voice import Voice
from tests.words.sample import PARTNERSHIP, both, city, club, friends, head, heads, steering

SV, EN = Language.SV, Language.EN
CITY = "Stadens socialförvaltning"


@pytest.mark.parametrize(
    ("who", "sv", "en"),
    [
        (Ref("staden"), CITY, CITY),
        (Ref("styrgrupp"), "styrgruppen", "the steering group"),
        (Ref("chef"), "avdelningschefen", "the head of department"),
        (Ref("chefer"), "enhetscheferna", "the heads of unit"),
        (Ref("vanner"), "övriga aktörer", "“övriga aktörer”"),
        (Ref("okand"), "”okand”", "“okand”"),
        (EachOf(both), "varje part", "each party"),
        (Jointly(both), "parterna gemensamt", "the parties jointly"),
        (AnyOf(both), "endera parten", "either party"),
        (
            EachOf([city, head]),
            f"både avdelningschefen och {CITY}",
            f"both the head of department and {CITY}",
        ),
        (
            EachOf([city, club, head]),
            f"var och en av avdelningschefen, Föreningen och {CITY}",
            f"each of the head of department, Föreningen and {CITY}",
        ),
        (
            Jointly([city, head]),
            f"avdelningschefen och {CITY} gemensamt",
            f"the head of department and {CITY} jointly",
        ),
        (AnyOf([city, friends]), f"{CITY} eller övriga aktörer", f"{CITY} or “övriga aktörer”"),
        (Unstated(), "framgår inte", "not stated"),
        (OpenWording("rätt nivå"), "endast ”rätt nivå”", "only “rätt nivå”"),
    ],
)
def test_who(who: Who, sv: str, en: str) -> None:
    assert say_who(who, PARTNERSHIP, SV) == sv
    assert say_who(who, PARTNERSHIP, EN) == en


def test_three_parties() -> None:
    three = [
        Party(key=f"p{number}", name=f"P{number}", sector=Sector.PUBLIC) for number in range(3)
    ]
    contents = Contents(title="T", sections=[])
    partnership = Partnership(parts=[Heading(name="H"), contents, *three])
    assert say_who(AnyOf(three), partnership, SV) == "någon av parterna"
    assert say_who(AnyOf(three), partnership, EN) == "any of the parties"
    assert say_who(EachOf(three[:2]), partnership, EN) == "both P0 and P1"


@pytest.mark.parametrize(
    ("printed", "sv", "en"),
    [
        ("Förvaltningsrådet", "Förvaltningsrådet", "Förvaltningsrådet"),
        ("brukarråd", "brukarrådet", "“brukarråd”"),
        ("styrelse", "styrelsen", "the board"),
        ("handläggare", "handläggaren", "the case officer"),
        (
            "den handläggare som hänvisar",
            "den handläggare som hänvisar",
            "“den handläggare som hänvisar”",
        ),
        ("Två\nrader", "Två rader", "Två rader"),
        ("", "", ""),
    ],
)
def test_names_stand_in_a_sentence(printed: str, sv: str, en: str) -> None:
    renamed = attrs.evolve(steering, name=printed)
    parts = [part for part in PARTNERSHIP.parts if part.key != "styrgrupp"]
    partnership = Partnership(parts=[*parts, renamed])
    assert say_who(Ref("styrgrupp"), partnership, SV) == sv
    assert say_who(Ref("styrgrupp"), partnership, EN) == en


def test_other_parts_have_names_too() -> None:
    voice = Voice.of(EN, PARTNERSHIP)
    assert named("hanvisa", voice) == "the commitment to refer service users"
    assert named("over", voice) == "the repayment of funds not needed"
    assert named("medel", voice) == "“medel”"
    assert happening("styrgrupp", voice) == "each meeting of the steering group"
    assert happening("utbetalning", voice) == "each payment"
    assert happening("delredovisning", voice) == "the interim report"


def test_those_concerned_stand_side_by_side() -> None:
    voice = Voice.of(EN, PARTNERSHIP)
    assert among(Jointly(both), voice) == "the parties"
    assert among(EachOf([heads, friends]), voice) == "the heads of unit and “övriga aktörer”"
    assert among(Ref("staden"), voice) == CITY
