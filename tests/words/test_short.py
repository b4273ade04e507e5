"""Any value of a partnership is said in a few words."""

from __future__ import annotations

from datetime import date
from enum import Enum
from fractions import Fraction
from typing import Any

import attrs
import pytest

from iopmodel.contents import Section
from iopmodel.dates import Counting, InMonths, Period, Span
from iopmodel.identifiers import OrganisationNumber
from iopmodel.money import sek
from iopmodel.notgiven import About, AtLeast, Excluded, NotApplicable, OpenWording, Unstated
from iopmodel.partnership import Change, adds, becomes, removes
from iopmodel.parts import Cite, Part, Ref, Text
from iopmodel.terms import AnyOf, EachOf, Jointly, Majority, Seats
from iopmodel.words import Language
from iopmodel.words.short import said_short, say_item, say_short
from iopmodel.words.voice import Voice
from tests.words import sample
from tests.words.sample import PARTNERSHIP
from tests.words.variants import variants

SV, EN = Language.SV, Language.EN
BOTH = [Ref[Any]("staden"), Ref[Any]("foreningen")]


VALUES: list[tuple[object, str, str]] = [
    (True, "ja", "yes"),
    (False, "nej", "no"),
    (1234, "1\u00a0234", "1,234"),
    (None, "–", "–"),
    ("några\nord", "några ord", "några ord"),
    ("", "inget", "nothing"),
    ((), "inget", "nothing"),
    (Text("ett", "one"), "ett", "one"),
    ((Text("ett", "one"), Text("två", "two")), "ett; två", "one; two"),
    (date(2022, 4, 30), "30 april 2022", "30 April 2022"),
    (Period.parse("2021-06-01/2021-06-30"), "1–30 juni 2021", "1–30 June 2021"),
    (Span.of(months=6), "sex månader", "six months"),
    (sek(500), "500\u00a0kr", "SEK 500"),
    (Fraction(1, 2), "hälften", "half"),
    (About(3), "cirka 3", "about 3"),
    (AtLeast(3), "minst 3", "at least 3"),
    (Unstated(), "framgår inte", "not stated"),
    (OpenWording("snabbt"), "anges bara som ”snabbt”", "given only as “snabbt”"),
    (Excluded(), "finns inte, enligt texten", "none, says the text"),
    (NotApplicable(), "inte aktuellt", "does not apply"),
    (InMonths([1]), "i januari varje år", "in January every year"),
    (Majority.MORE_THAN_HALF, "mer än hälften av rösterna", "more than half of the votes"),
    (Counting.AFTER_EVENT, "från dagen efter", "from the day after"),
    (Counting.FROM_AND_INCLUDING, "den första dagen inräknad", "the first day included"),
    (OrganisationNumber("2120000142"), "212000-0142", "212000-0142"),
    (EachOf(BOTH), "varje part", "each party"),
    (Jointly(BOTH), "parterna gemensamt", "the parties jointly"),
    (AnyOf(BOTH), "endera parten", "either party"),
    (Ref[Part]("styrgrupp"), "styrgruppen", "the steering group"),
    (Ref[Part]("medel"), "Ersättning ”medel”", "Funding “medel”"),
    (Ref[Part]("inkomst"), "Mål: ge egen inkomst", "Goal: give an income"),
    (Ref[Part]("borta"), "”borta”", "“borta”"),
    ((Cite("6-styrgrupp", [1]),), "§ 6 Styrgrupp, mening 1", "§ 6 Styrgrupp, sentence 1"),
    (Section(key="k", number="§ 2", heading="Mål", hashes=()), "§ 2 Mål", "§ 2 Mål"),
    (Section(key="ingress", heading="", hashes=()), "ingress", "ingress"),
    (
        Seats(side=Ref("foreningen"), count=2),
        "för: Föreningen; antal: 2",
        "for: Föreningen; number: 2",
    ),
    (Change(), "inget", "nothing"),
    (
        adds(sample.added) | removes(sample.monthly),
        "tar bort Redovisning: Delredovisning; lägger till Redovisning: Slutrapport",
        "removes Report: Delredovisning; adds Report: Slutrapport",
    ),
    (
        becomes(sample.term, attrs.evolve(sample.term, conditions=[])),
        "Giltighetstid ”giltighetstid”, villkor: inget",
        "Term “giltighetstid”, conditions: nothing",
    ),
]


@pytest.mark.parametrize("place", range(len(VALUES)))
def test_a_value(place: int) -> None:
    value, sv, en = VALUES[place]
    assert say_short(value, PARTNERSHIP, SV) == sv
    assert say_short(value, PARTNERSHIP, EN) == en


def test_a_change_of_what_is_not_there() -> None:
    gone = attrs.evolve(sample.term, key="borta")
    change = becomes(gone, attrs.evolve(gone, conditions=[])) | removes(sample.plan)
    found = say_short(change, PARTNERSHIP, EN)
    assert found == "“borta”, conditions: nothing; removes Payment plan “utbetalning”"


def test_what_has_no_partnership_to_take_names_from() -> None:
    assert said_short((Cite("6", [1]),), Voice.of(EN)) == "section: 6; sentences: 1"
    assert said_short(Ref[Part]("styrgrupp"), Voice.of(EN)) == "“styrgrupp”"


def test_what_has_no_words_of_its_own() -> None:
    class Colour(Enum):
        RED = "red"

    assert say_short(Colour.RED, PARTNERSHIP, SV) == "red"
    assert say_short({1}, PARTNERSHIP, SV) == "{1}"


@pytest.mark.parametrize(
    ("key", "sv", "en"),
    [
        ("styrgrupp", "Grupp: Styrgrupp", "Body: Styrgrupp"),
        ("hanvisa", "Åtagande: hänvisa brukare", "Commitment: refer service users"),
        ("kontakt", "Kontaktperson: Föreningen", "Contact: Föreningen"),
        ("giltighetstid", "Giltighetstid", "Term"),
        ("utbetalning", "Utbetalningsplan", "Payment plan"),
        ("contents", "Innehåll: Överenskommelse", "Contents: Överenskommelse"),
    ],
)
def test_a_heading(key: str, sv: str, en: str) -> None:
    part = PARTNERSHIP[Part, key]
    assert say_item(part, PARTNERSHIP, SV) == sv
    assert say_item(part, PARTNERSHIP, EN) == en


def test_the_heading_of_what_is_no_part() -> None:
    assert say_item(PARTNERSHIP.open_points[0], PARTNERSHIP, SV) == "Öppen punkt: Vilket år?"
    assert say_item(object(), PARTNERSHIP, EN) == "Amendment"


@pytest.mark.parametrize("lang", Language)
def test_every_value_of_every_part_can_be_said_on_one_line(lang: Language) -> None:
    for part in variants():
        for value in (part, *(getattr(part, field.name) for field in attrs.fields(type(part)))):
            said = say_short(value, PARTNERSHIP, lang)
            assert said
            assert "\n" not in said
            assert "(" not in said or ")" in said
        assert say_item(part, PARTNERSHIP, lang)
