"""Every class of the model is produced, a new one by itself."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st

from iopmodel.contents import Aside, Contents, Disposition, Section
from iopmodel.dates import OPEN_END
from iopmodel.dates.recurrence import RECURRENCES, YearlyOn
from iopmodel.errors import Invalid
from iopmodel.notgiven import NOT_GIVEN, Bounds, Count
from iopmodel.partnership.fieldtypes import alternatives, kind_name
from iopmodel.parts import Cite, Part, Ref, Text
from iopmodel.strategies import USUAL, Surroundings, keys, parts, texts, values_of, words
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

MANY = settings(max_examples=5000, database=None, derandomize=True, phases=[Phase.generate])
GENERATE = settings(
    max_examples=500,
    database=None,
    derandomize=True,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
NOBODY = Surroundings(kinds=(), sections=())


@pytest.mark.parametrize("annotation", [Part, Timing, Extension, Who, Count], ids=range(5))
def test_every_alternative_is_produced(annotation: Any) -> None:
    missing = {getattr(kind, "__origin__", kind) for kind in alternatives(annotation)}

    def is_the_last(value: Any) -> bool:
        missing.discard(type(value))
        return not missing

    find(values_of(annotation), is_the_last, settings=MANY)


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
    needed = {
        "budget-line",
        "contact",
        "funding",
        "indexation",
        "office",
        "payment-plan",
        "payment-stop",
        "precedence",
        "signature",
    }
    strategy = parts(kind, NOBODY)
    assert strategy.is_empty == (kind_name(kind) in needed)
    if not strategy.is_empty:
        assert find(strategy, lambda part: not part.cites, settings=MANY).key


def test_terms_come_to_the_cases_that_matter() -> None:
    met: set[str] = set()

    @GENERATE
    @given(parts(Term))
    def drawn(term: Term) -> None:
        extended = isinstance(getattr(term.extension, "latest_end", None), date)
        cases = {
            "open end": term.initial.last is OPEN_END,
            "29 February": f"{term.initial.first:%m-%d}" == "02-29",
            "one day": term.initial.last == term.initial.first,
            "extended": extended,
            "ends with the initial period": extended
            and getattr(term.extension, "latest_end", None) == term.initial.last,
            "conditions": bool(term.conditions),
        }
        met.update(case for case, yes in cases.items() if yes)

    drawn()
    assert len(met) == 6


def test_a_leap_day_says_where_it_falls() -> None:
    leap = (2, 29)
    rule = find(values_of(YearlyOn), lambda rule: (rule.month, rule.day) == leap, settings=MANY)
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


def test_cites_of_a_part_may_speak_of_its_fields() -> None:
    part = find(
        parts(Copies), lambda part: any(len(cite.fields) == 2 for cite in part.cites), settings=MANY
    )
    assert {field for cite in part.cites for field in cite.fields} <= {"number", "held_by"}


def test_sentences_are_set_aside_in_every_way() -> None:
    quickly = settings(phases=[Phase.generate], suppress_health_check=[HealthCheck.too_slow])
    met: set[Disposition] = set()

    @settings(quickly, max_examples=60)
    @given(parts(Contents))
    def drawn(contents: Contents) -> None:
        met.update(aside.disposition for one in contents.sections for aside in one.asides)

    drawn()
    assert met == {*Disposition}


@given(values_of(Aside, NOBODY), values_of(Section, NOBODY))
def test_where_there_is_nothing_to_cite_nothing_is_restated(aside: Aside, section: Section) -> None:
    assert not any(one.of for one in (aside, *section.asides))


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

    @settings(
        max_examples=50,
        phases=[Phase.generate],
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
    )
    @given(st.builds(Bounds, st.integers(), st.integers()))
    def drawn(bounds: object) -> None:
        assert bounds

    with pytest.raises(Invalid):
        drawn()


def test_surroundings_know_kinds_by_their_bases() -> None:
    assert USUAL.keys_of(Party) == [f"party-{number}" for number in range(1, 6)]
    assert set(USUAL.keys_of(Party)) < set(USUAL.keys_of(Part))
    assert NOBODY.keys_of(Goal) == []
    assert find(parts(Copies, NOBODY), lambda part: not part.cites, settings=MANY).key
