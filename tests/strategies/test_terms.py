"""Every class of the model is produced, a new one by itself."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st

from iopmodel.dates import OPEN_END, Period
from iopmodel.dates.recurrence import RECURRENCES, YearlyOn
from iopmodel.errors import Invalid
from iopmodel.notgiven import NOT_GIVEN, Bounds, Count
from iopmodel.parts import Cite, Part, Ref, Text
from iopmodel.partnership.fieldtypes import alternatives, kind_name
from iopmodel.strategies import keys, parts, texts, values_of, words
from iopmodel.strategies.terms import USUAL, Surroundings
from iopmodel.terms import (
    PART_KINDS,
    Copies,
    EachOf,
    Extension,
    Goal,
    Party,
    Term,
    Timing,
    Unit,
    Who,
)

NOBODY = Surroundings(kinds=(), sections=())


@pytest.mark.parametrize(
    ("annotation", "kind"),
    [
        (annotation, kind)
        for annotation in (Part, Timing, Extension, Who, Count)
        for kind in alternatives(annotation)
    ],
    ids=str,
)
def test_every_alternative_is_produced(annotation: Any, kind: Any) -> None:
    base = getattr(kind, "__origin__", kind)
    find(values_of(annotation), lambda value: type(value) is base)


def test_the_alternatives_are_those_of_the_model() -> None:
    assert set(alternatives(Part)) == set(PART_KINDS)
    assert set(NOT_GIVEN) < set(alternatives(Who))
    assert {*RECURRENCES, *NOT_GIVEN} < set(alternatives(Timing))


@pytest.mark.parametrize("kind", PART_KINDS, ids=kind_name)
@given(st.data())
def test_what_a_part_refers_to_is_around(kind: type[Part], data: st.DataObject) -> None:
    part = data.draw(parts(kind))
    assert type(part) is kind
    for cite in part.cites:
        sentences = dict(USUAL.sections)[cite.section]
        assert all(number <= sentences for number in cite.sentences)
    around = dict(USUAL.kinds)
    for name in ("of", "payer", "whose"):
        value = getattr(part, name, None)
        assert not isinstance(value, Ref) or value in around


@pytest.mark.parametrize("kind", [kind for kind in PART_KINDS if kind is not Unit], ids=kind_name)
def test_parts_can_stand_where_there_is_nothing_to_refer_to(kind: type[Part]) -> None:
    needed = {"budget-line", "contact", "funding", "office", "payment-plan", "signature"}
    strategy = parts(kind, NOBODY)
    assert strategy.is_empty == (kind_name(kind) in needed)
    if not strategy.is_empty:
        assert find(strategy, lambda part: True).cites == ()


@pytest.mark.parametrize(
    "wanted",
    [
        lambda term: term.initial.last is OPEN_END,
        lambda term: term.initial.first.month == 2 and term.initial.first.day == 29,
        lambda term: getattr(term.extension, "step", None) is not None and term.conditions,
        lambda term: term.initial == Period(term.initial.first, term.initial.first),
    ],
    ids=range(4),
)
def test_terms_come_to_the_cases_that_matter(wanted: Any) -> None:
    assert wanted(find(parts(Term), wanted))


def test_a_leap_day_says_where_it_falls() -> None:
    rule = find(values_of(YearlyOn), lambda rule: (rule.month, rule.day) == (2, 29))
    assert rule.rounding.value in ("down", "up")


@given(keys(), words(6), texts())
def test_keys_and_words_have_their_form(key: str, word: str, text: Text) -> None:
    assert Part(key=key).key == key
    assert word == word.strip()
    assert 0 < len(word) <= 6
    assert text.sv


@given(values_of(EachOf), values_of(tuple[Cite, ...]), values_of(str | None))
def test_values_of_any_annotation(several: EachOf, cites: Any, word: Any) -> None:
    assert len(several.actors) > 1
    assert all(isinstance(cite, Cite) for cite in cites)
    assert word is None or word


def test_a_new_class_is_covered_by_itself() -> None:
    @attrs.frozen(kw_only=True)
    class Banquet(Part):
        guests: Count
        hosts: tuple[Ref[Party], ...] = ()

    # A class within a function: its annotations are no text that would be looked up elsewhere.
    Banquet.__annotations__.update(guests=Count, hosts=tuple[Ref[Party], ...])
    found = find(values_of(Banquet), lambda part: len(part.hosts) == 1)
    assert found.hosts == ("party-1",)


def test_a_class_with_rules_of_its_own_says_so() -> None:
    """It has to be added to those made by hand: its strategy breaks its rule, loudly."""

    @settings(max_examples=50, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
    @given(st.builds(Bounds, st.integers(), st.integers()))
    def drawn(bounds: object) -> None:
        assert bounds

    with pytest.raises(Invalid):
        drawn()


def test_surroundings_know_kinds_by_their_bases() -> None:
    assert USUAL.keys_of(Party) == [f"party-{number}" for number in range(1, 6)]
    assert set(USUAL.keys_of(Party)) < set(USUAL.keys_of(Part))
    assert NOBODY.keys_of(Goal) == []
    assert find(parts(Copies, NOBODY), lambda part: True).key
