"""What is said of how an amount is indexed, word for word, in both languages."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import attrs
import pytest

from iopmodel.notgiven import InAppendix, Unstated
from iopmodel.partnership import becomes
from iopmodel.parts import Text
from iopmodel.terms import ByFactor, ByIndex, Nearest
from iopmodel.words import Language, say_part
from iopmodel.words.telling.indexation import INDEXATIONS
from tests.words.sample import PARTNERSHIP, appendix, funding
from tests.words.sample.finance import factor, index
from tests.words.telling.saying import keys_of, said

KPI = Text("konsumentprisindex", "the consumer price index")
SAID = {
    "index": (
        (
            "Årsbeloppet räknas om med 80 % av förändringen av konsumentprisindex. Jämförelsen "
            "görs med index för oktober 2028. Första gången är 1 januari 2030. Det görs om med "
            "ett år mellan gångerna. Det nya beloppet avrundas till närmaste hundratal."
        ),
        (
            "The yearly amount follows 80% of the change in the consumer price index. It is "
            "compared with the index for October 2028. The first time is 1 January 2030. It is "
            "done again with one year between the times. The new amount is rounded to the "
            "nearest hundred."
        ),
    ),
    "uppskrivning": (
        (
            "Årsbeloppet räknas upp med 2,5 % varje gång. Första gången är 1 januari 2040. Det "
            "görs om med två år mellan gångerna. Det nya beloppet avrundas till hela kronor."
        ),
        (
            "The yearly amount is raised by 2.5% each time. The first time is 1 January 2040. It "
            "is done again with two years between the times. The new amount is rounded to whole "
            "kronor."
        ),
    ),
}


def test_every_part_of_the_subject_is_here() -> None:
    assert set(SAID) == keys_of(INDEXATIONS)


@pytest.mark.parametrize("key", SAID)
def test_a_part(key: str) -> None:
    assert said(key) == SAID[key]


def told(**fields: Any) -> tuple[str, str]:
    """What is said of one of the sample with other fields, up to the first stop and after it."""
    new = attrs.evolve(index, **fields)
    whole = PARTNERSHIP.changed(becomes(index, new))
    sv, en = (say_part(new, whole, lang).replace("\N{NO-BREAK SPACE}", " ") for lang in Language)
    return sv, en


@pytest.mark.parametrize(
    ("how", "sv", "en"),
    [
        (
            ByFactor(Fraction(-2)),
            "Årsbeloppet räknas ner med 2 % varje gång.",
            "The yearly amount is lowered by 2% each time.",
        ),
        (
            ByFactor(Fraction(1, 3)),
            "Årsbeloppet räknas upp med 1/3 % varje gång.",
            "The yearly amount is raised by 1/3% each time.",
        ),
        (
            ByFactor(Fraction(41, 20)),
            "Årsbeloppet räknas upp med 2,05 % varje gång.",
            "The yearly amount is raised by 2.05% each time.",
        ),
        (
            ByIndex(index=KPI, share=Fraction(1)),
            "Årsbeloppet räknas om med hela förändringen av konsumentprisindex.",
            "The yearly amount follows the whole change in the consumer price index.",
        ),
        (
            ByIndex(index=KPI),
            "Årsbeloppet räknas om efter konsumentprisindex.",
            "The yearly amount follows the consumer price index.",
        ),
        (ByFactor(Unstated()), "Årsbeloppet räknas om.", "The yearly amount is indexed."),
    ],
    ids=["down", "third", "hundredths", "whole", "plain", "unknown"],
)
def test_how(how: ByFactor | ByIndex, sv: str, en: str) -> None:
    in_swedish, in_english = told(how=how)
    assert in_swedish.startswith(sv)
    assert in_english.startswith(en)


def test_what_is_left_out_is_told() -> None:
    assert told(how=Unstated(), first=Unstated(), every=Unstated(), rounding=Unstated()) == (
        "Årsbeloppet räknas om. Texten säger inte hur beloppet räknas om, när beloppet räknas om "
        "första gången, hur ofta beloppet räknas om eller hur det nya beloppet avrundas.",
        "The yearly amount is indexed. The text does not say how the amount is indexed, when the "
        "amount is first indexed, how often the amount is indexed or how the new amount is "
        "rounded.",
    )
    how = ByIndex(index=KPI, base=InAppendix(appendix))
    assert told(how=how)[0].endswith(
        "räknas. Bilaga 1 ”Samarbete” anger vilken månads eller vilket års index beloppet utgår "
        "från."
    )
    assert told(how=ByFactor(Unstated()))[1].endswith(
        "The text does not say by how many per cent the amount is indexed."
    )


@pytest.mark.parametrize(
    ("rounding", "sv", "en"),
    [
        (Nearest.MINOR_UNIT, "hela ören", "whole öre"),
        (Nearest.UNIT, "hela kronor", "whole kronor"),
        (Nearest.TEN, "närmaste tiotal", "the nearest ten"),
        (Nearest.HUNDRED, "närmaste hundratal", "the nearest hundred"),
        (Nearest.THOUSAND, "närmaste tusental", "the nearest thousand"),
    ],
)
def test_to_what_it_is_rounded(rounding: Nearest, sv: str, en: str) -> None:
    in_swedish, in_english = told(rounding=rounding)
    assert in_swedish.endswith(f"Det nya beloppet avrundas till {sv}.")
    assert in_english.endswith(f"The new amount is rounded to {en}.")


def test_the_amount_is_called_by_what_it_is_for() -> None:
    vague = PARTNERSHIP.changed(becomes(funding, attrs.evolve(funding, per=Unstated())))
    assert say_part(factor, vague, Language.EN).startswith("The amount is raised")
    assert factor.first == date(2040, 1, 1)
