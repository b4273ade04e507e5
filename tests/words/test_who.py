from __future__ import annotations

import attrs
import pytest

from iopmodel.contents import Contents
from iopmodel.notgiven import OpenWording, Unstated
from iopmodel.partnership import Partnership
from iopmodel.parts import Ref
from iopmodel.terms import AnyOf, EachOf, Heading, Jointly, Party, Sector, Who
from iopmodel.words import Language, say_who
from iopmodel.words.naming import among, happening, holder, named, nobody
from iopmodel.words.voice import TONGUES, Voice
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
        (OpenWording("rätt nivå"), "anges bara som ”rätt nivå”", "given only as “rätt nivå”"),
    ],
)
def test_who(who: Who, sv: str, en: str) -> None:
    assert say_who(who, PARTNERSHIP, SV) == sv
    assert say_who(who, PARTNERSHIP, EN) == en


THREE = [Party(key=f"p{number}", name=f"P{number}", sector=Sector.PUBLIC) for number in range(3)]
OF_THREE = Partnership(parts=[Heading(name="H"), Contents(title="T", sections=[]), *THREE])


def test_three_parties() -> None:
    assert say_who(AnyOf(THREE), OF_THREE, SV) == "någon av parterna"
    assert say_who(AnyOf(THREE), OF_THREE, EN) == "any of the parties"
    assert say_who(EachOf(THREE[:2]), OF_THREE, EN) == "both P0 and P1"


@pytest.mark.parametrize(
    ("who", "partnership", "sv", "en"),
    [
        (AnyOf(both), PARTNERSHIP, "vardera parten får", "either party may"),
        (EachOf(both), PARTNERSHIP, "varje part får", "each party may"),
        (Jointly(both), PARTNERSHIP, "parterna får gemensamt", "the parties may jointly"),
        (AnyOf(THREE), OF_THREE, "varje part får", "each party may"),
        (AnyOf(THREE[:2]), OF_THREE, "både P0 och P1 får", "both P0 and P1 may"),
        (
            AnyOf([city, club, head]),
            PARTNERSHIP,
            f"var och en av avdelningschefen, Föreningen och {CITY} får",
            f"each of the head of department, Föreningen and {CITY} may",
        ),
        (Ref("staden"), PARTNERSHIP, f"{CITY} får", f"{CITY} may"),
        (Unstated(), PARTNERSHIP, "någon får", "someone may"),
    ],
)
def test_a_right_of_any_is_one_of_each(
    who: Who, partnership: Partnership, sv: str, en: str
) -> None:
    assert f"{holder(who, Voice.of(SV, partnership)):får}" == sv
    assert f"{holder(who, Voice.of(EN, partnership)):may}" == en


@pytest.mark.parametrize("kind", [EachOf, AnyOf])
@pytest.mark.parametrize(
    ("actors", "sv", "en"),
    [
        (THREE, "ingen av parterna", "no party"),
        (THREE[:2], "varken P0 eller P1", "neither P0 nor P1"),
        ([*THREE[:2], Ref("p9")], "ingen av P0, P1 och ”p9”", "not one of P0, P1 and “p9”"),
    ],
)
def test_none_of_several(kind: type[EachOf | AnyOf], actors: list[Party], sv: str, en: str) -> None:
    assert str(nobody(kind(actors), Voice.of(SV, OF_THREE))) == sv
    assert str(nobody(kind(actors), Voice.of(EN, OF_THREE))) == en


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
        ("styrgruppens ordförande", "styrgruppens ordförande", "the chair of the steering group"),
        ("styrgruppens vän", "styrgruppens vän", "“styrgruppens vän”"),
        (
            "projektgruppens ordförande",
            "projektgruppens ordförande",
            "“projektgruppens ordförande”",
        ),
        ("behörig företrädare", "den behöriga företrädaren", "“behörig företrädare”"),
        ("", "", ""),
    ],
)
def test_names_stand_in_a_sentence(printed: str, sv: str, en: str) -> None:
    renamed = attrs.evolve(steering, name=printed)
    parts = [part for part in PARTNERSHIP.parts if part.key != "styrgrupp"]
    partnership = Partnership(parts=[*parts, renamed])
    assert say_who(Ref("styrgrupp"), partnership, SV) == sv
    assert say_who(Ref("styrgrupp"), partnership, EN) == en


@pytest.mark.parametrize(
    ("printed", "plural"),
    [
        ("övriga aktörer", True),
        ("volontärer", True),
        ("andra organisationer med verksamhet", True),
        ("avdelningen för sociala frågor", False),
        ("den som ansvarar för frågor", False),
        ("kompetenscenter vuxna", False),
    ],
)
def test_a_name_that_is_not_translated_takes_a_verb_that_agrees(printed: str, plural: bool) -> None:
    assert TONGUES[EN].name(printed, False).plural is plural


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
