from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from enum import Enum

import pytest

import iopmodel.answers
import iopmodel.partnership
import iopmodel.terms
from iopmodel.answers import QUESTIONS, DueKind, GivenKind, Takes
from iopmodel.contents import Disposition
from iopmodel.notgiven import NotGiven
from iopmodel.partnership.fieldtypes import alternatives
from iopmodel.terms import PART_KINDS, Extension, PaymentPlan
from iopmodel.words import Language, kind_title
from iopmodel.words.conditions import GIVENS
from iopmodel.words.dues import DUES
from iopmodel.words.telling import TELLERS
from iopmodel.words.telling.term import EXTENSIONS
from iopmodel.words.tongue import placeholders
from iopmodel.words.voice import TONGUES

SV, EN = TONGUES[Language.SV], TONGUES[Language.EN]


def enum_members() -> Iterator[Enum]:
    yield from Disposition
    for package in (iopmodel.answers, iopmodel.partnership, iopmodel.terms):
        for found in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
            module = importlib.import_module(found.name)
            for value in vars(module).values():
                own = isinstance(value, type) and value.__module__ == found.name
                if own and issubclass(value, Enum):
                    yield from value


@pytest.mark.parametrize("lang", Language)
def test_every_kind_of_part_and_every_enum_member_has_a_title(lang: Language) -> None:
    # In which way a question comes out is said in sentences.
    sentences = {reason for question in QUESTIONS.values() for reason in question.reasons}
    asked = {*PART_KINDS, *enum_members()} - (sentences - {*DueKind}) - {*Takes}
    titles = TONGUES[lang].titles
    assert set(titles) == asked
    assert all(title.strip() == title and title[0].isupper() for title in titles.values())


def test_kind_title() -> None:
    assert kind_title(PaymentPlan, Language.SV) == "Utbetalningsplan"
    assert kind_title(DueKind.MEETING, Language.EN) == "Meeting"


def test_every_kind_that_is_told_apart_has_a_teller() -> None:
    assert set(TELLERS) == set(PART_KINDS)
    assert set(DUES) == set(DueKind)
    assert set(GIVENS) == set(GivenKind)
    given = {kind for kind in alternatives(Extension) if not issubclass(kind, NotGiven)}
    assert set(EXTENSIONS) == given


def test_the_languages_have_the_same_phrases_with_room_for_the_same() -> None:
    assert list(SV.phrases) == list(EN.phrases)
    for code, phrase in SV.phrases.items():
        assert placeholders(phrase) - {"currency"} == placeholders(EN.phrases[code]) - {"currency"}


def test_the_languages_have_the_same_tables() -> None:
    assert set(SV.nouns) == set(EN.nouns)
    assert set(SV.fractions) == set(EN.fractions)
    assert (len(SV.months), len(SV.weekdays)) == (len(EN.months), len(EN.weekdays)) == (12, 7)
