"""Every sentence is one: with its capital and its stop, and nothing of the machine in it."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from iopmodel.answers import due, undated
from iopmodel.dates import Period
from iopmodel.partnership import Partnership
from iopmodel.parts import Part
from iopmodel.strategies import recurrences
from iopmodel.strategies.partnership import partnerships
from iopmodel.terms import PART_KINDS, Timing
from iopmodel.words import (
    Language,
    say_cites,
    say_due,
    say_given,
    say_part,
    say_point,
    say_reading,
    say_timing,
    say_undated,
)
from tests.words.sample import PARTNERSHIP, PARTS, POINTS
from tests.words.variants import variants

_MACHINE = re.compile(
    r"None|[a-z]\(|\{|\}|<|>|\b[a-z]+_[a-z]+\b|[A-Z][a-z]+[A-Z]|\bTrue\b|\bFalse\b"
)
_DECADE = Period.parse("2021-01-01/P10Y")


def assert_words(said: str) -> None:
    assert said.strip() == said != ""
    assert not _MACHINE.search(said)
    assert "  " not in said
    assert not re.search(r" [.,;:)]|\( |;;|,,|\.\.|; ;|\n", said)


def assert_sentences(said: str) -> None:
    assert_words(said)
    assert said[-1] == "."
    first = next(letter for letter in said if letter.isalpha())
    assert first.isupper()


@pytest.mark.parametrize("lang", Language)
def test_every_part_in_every_variant_is_told_in_sentences(lang: Language) -> None:
    assert {type(part) for part in PARTS} == set(PART_KINDS)
    for part in variants():
        assert_sentences(say_part(part, PARTNERSHIP, lang))


@pytest.mark.parametrize("lang", Language)
def test_points_readings_dues_and_conditions(lang: Language) -> None:
    for point in POINTS:
        assert_sentences(say_point(point, PARTNERSHIP, lang))
        for reading in point.readings:
            assert_sentences(say_reading(reading, PARTNERSHIP, lang))
    for one in due(PARTNERSHIP, _DECADE):
        line = say_due(one, PARTNERSHIP, lang)
        assert_words(line)
        assert line[0].isupper()
        for condition in one.given:
            assert_words(say_given(condition, PARTNERSHIP, lang))
    for missing in undated(PARTNERSHIP):
        assert_words(say_undated(missing, PARTNERSHIP, lang))


@given(rule=recurrences(), lang=st.sampled_from(Language))
def test_every_recurrence_has_words(rule: Timing, lang: Language) -> None:
    assert_words(say_timing(rule, PARTNERSHIP, lang))


@pytest.mark.slow
@settings(max_examples=50)
@given(partnership=partnerships(), lang=st.sampled_from(Language))
def test_any_partnership_can_be_spoken_of_on_single_lines(
    partnership: Partnership, lang: Language
) -> None:
    said = [say_part(part, partnership, lang) for part in partnership.all(Part)]
    for point in partnership.open_points:
        said.append(say_point(point, partnership, lang))
        said += [say_reading(reading, partnership, lang) for reading in point.readings]
    for line in said:
        assert line
        assert len(line.splitlines()) == 1
    for part in partnership.parts:
        assert bool(say_cites(part.cites, partnership, lang)) == bool(part.cites)
