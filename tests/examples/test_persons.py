"""No person is named, and nothing that leads to one stands in a document or in its encoding."""

from __future__ import annotations

import re
from pathlib import Path
from types import ModuleType
from typing import Any

import attrs
import pytest

from iopmodel.partnership import Partnership

PERSONAL = {
    "an e-mail address": re.compile(r"[\w.+-]+@[\w-]+\.\w+"),
    "a telephone number": re.compile(r"(?<![\d-])(?:\+46|0)[\d\s-]{6,}\d"),
    "a personal identity number": re.compile(r"(?<!\d)(?:19|20)?\d{2}[01]\d[0-3]\d[-+]\d{4}(?!\d)"),
    "a postal code": re.compile(r"(?<!\d)\d{3} \d{2} [A-ZÅÄÖ]"),
    "a mark of what was withheld": re.compile(r"withheld\]"),
}
# Two capitalised words after each other, pairs that share a word among them.
CAPITALISED = re.compile(r"(?<![\w§])(?=([A-ZÅÄÖ]\w+ [A-ZÅÄÖ]\w+))")
QUOTED = re.compile(r'"([^"\n]+)"')
# Parties and their kin, the service, the kind of agreement, and questions that begin with a name.
NAMES_OF_NO_PERSON = {
    "Avtal Idéburet", "Bostad Först", "Hann MR", "Idéburet Offentligt", "Is Saturday", "Kan Street",
    "May Street", "Ny Gemenskap", "Offentligt Partnerskap", "Stockholm Street", "Street Business",
    "Street Minds",
}  # fmt: skip


def told_words(value: Any) -> list[str]:
    """Every piece of text within a value."""
    if isinstance(value, str):
        return [value]
    if attrs.has(type(value)):
        names = [field.name for field in attrs.fields(type(value)) if field.name != "hashes"]
        return [word for name in names for word in told_words(getattr(value, name))]
    if isinstance(value, (tuple, list)):
        return [word for item in value for word in told_words(item)]
    return []


def source(encoding: ModuleType) -> str:
    return Path(str(encoding.__file__)).read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", PERSONAL)
def test_no_personal_data(kind: str, shipped: Partnership, encoding: ModuleType) -> None:
    """Neither in what is shipped nor in the encoding with its comments."""
    for words in [*told_words(shipped), source(encoding)]:
        assert not PERSONAL[kind].search(words), words[:80]


def test_no_name_of_a_person(shipped: Partnership, encoding: ModuleType) -> None:
    """Neither in what is shipped nor in the words that the encoding quotes."""
    said = [*told_words(shipped), *QUOTED.findall(source(encoding))]
    assert {name for words in said for name in CAPITALISED.findall(words)} <= NAMES_OF_NO_PERSON


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("an e-mail address", "anna.andersson@stockholm.se"),
        ("a telephone number", "Tfn: 08-508 12 345"),
        ("a telephone number", "+46 70 123 45 67"),
        ("a personal identity number", "811218-9876"),
        ("a postal code", "121 40 Johanneshov"),
        ("a mark of what was withheld", "[name withheld]"),
    ],
)
def test_the_patterns_find_what_they_are_for(kind: str, words: str) -> None:
    assert PERSONAL[kind].search(words)
    assert not PERSONAL[kind].search("212000-0142, 802524-2879, 200 000 kr, 2021-06-01")


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("ansvarig är Anna Öberg, enhetschef", ["Anna Öberg"]),
        ("Street Minds Anna Öberg", ["Street Minds", "Minds Anna", "Anna Öberg"]),
        ("Kontakt: Anna", []),
        ("§Ett Två, XAnna och Öberg", []),
    ],
)
def test_names_are_found_also_behind_others(words: str, names: list[str]) -> None:
    assert CAPITALISED.findall(words) == names
