"""What is said of background, purpose, goals, target group and values, word for word, in both languages."""

from __future__ import annotations

from fractions import Fraction

import attrs
import pytest

from iopmodel.notgiven import OpenWording
from iopmodel.parts import Text
from iopmodel.terms import Figure, TargetGroup
from iopmodel.words import Language, say_part
from iopmodel.words.telling.purpose import PURPOSES
from tests.words.sample import PARTNERSHIP
from tests.words.telling.saying import keys_of, said

SAID = {
    "bakgrund": (
        "Om Föreningen: den är ideell. Den växer. Inskrivna: 130 (våren 2023).",
        "About Föreningen: it is non-profit. It grows. People enrolled: 130 (spring 2023).",
    ),
    "inkomst": (
        "Mål för parterna gemensamt: ge egen inkomst.",
        "Goal of the parties jointly: give an income.",
    ),
    "syfte": (
        "Syftet är att ge ett första steg.",
        "The purpose is to give a first step.",
    ),
    "malgrupp": (
        (
            "Målgruppen är personer i stadsdelen som är vuxna och saknar inkomst. Vanligt i "
            "gruppen: hemlöshet. Män: cirka 75 %."
        ),
        (
            "The target group is people in the district who are adults and have no income. Common "
            "in the group: homelessness. Men: about 75%."
        ),
    ),
    "vardegrund": (
        (
            "Partnerskapet bygger på följande: tillit och respekt. Värdegrunden vilar på följande: "
            "Programmet mot hemlöshet."
        ),
        (
            "The partnership rests on the following: trust and respect. The values are taken from "
            "the following: Programmet mot hemlöshet."
        ),
    ),
}


def test_every_part_of_the_subject_is_here() -> None:
    assert set(SAID) == keys_of(PURPOSES)


@pytest.mark.parametrize("key", SAID)
def test_a_part(key: str) -> None:
    assert said(key) == SAID[key]


def test_a_share_that_is_no_whole_percentage() -> None:
    group = PARTNERSHIP[TargetGroup, "malgrupp"]
    third = Figure(of=Text("män", "men"), share=Fraction(1, 3), about=True)
    sv, en = (
        say_part(attrs.evolve(group, figures=[third]), PARTNERSHIP, lang) for lang in Language
    )
    assert sv.endswith(" Män: cirka en tredjedel.")
    assert en.endswith(" Men: about one third.")


def test_a_figure_that_is_a_word_is_said_to_be_one() -> None:
    group = PARTNERSHIP[TargetGroup, "malgrupp"]
    word = Figure(of=Text("män", "men"), share=OpenWording("majoriteten"))
    sv, en = (say_part(attrs.evolve(group, figures=[word]), PARTNERSHIP, lang) for lang in Language)
    assert sv.endswith(" Män: anges bara som ”majoriteten”.")
    assert en.endswith(" Men: given only as “majoriteten”.")
