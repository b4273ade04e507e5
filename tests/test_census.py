"""The field census: what no answer, rule or page reads is not modelled."""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import Any

import attrs
import pytest

from iopmodel.answers import QUESTIONS, ask, undated
from iopmodel.dates import Period, Span, YearlyOn
from iopmodel.examples import load, names
from iopmodel.notgiven import Unstated
from iopmodel.partnership import Partnership, adds
from iopmodel.partnership.fieldtypes import alternatives, field_types, value_class
from iopmodel.parts import Text
from iopmodel.terms import (
    PART_KINDS,
    Commitment,
    Following,
    IfContinued,
    Modality,
    OnWorkingDay,
    Roll,
    Timing,
)
from iopmodel.words import Language, say_part
from tests.words.sample import PARTNERSHIP

YEARS = Span.of(years=4)
ANY = Period.parse("2021-01-01/P4Y")
TIMINGS: list[Timing] = [
    OnWorkingDay(YearlyOn(2, 1), Roll.NEXT),
    IfContinued(YearlyOn(2, 1)),
    Following(YearlyOn(2, 1), Span.of(months=1)),
]
TIMED = PARTNERSHIP.changed(
    reduce(
        or_,
        (
            adds(
                Commitment(
                    key=f"i-tid-{number}",
                    bearer=Unstated(),
                    modality=Modality.OBLIGATION,
                    what=Text("svara", "answer"),
                    timing=timing,
                )
            )
            for number, timing in enumerate(TIMINGS)
        ),
    )
)
UNREAD: dict[str, str] = {}
"""Fields that nothing reads, each with the reason why it is there all the same."""


def classes() -> list[type[Any]]:
    """Every kind of part, and every class of value that stands in a field of one."""
    found: dict[type[Any], None] = {}
    waiting: list[Any] = list(PART_KINDS)
    while waiting:
        for kind in alternatives(waiting.pop()):
            base = value_class(kind)
            arguments = getattr(kind, "__args__", ()) if base is tuple else ()
            waiting.extend(one for one in arguments if one is not Ellipsis)
            own = attrs.has(base) and base.__module__.startswith("iopmodel.terms")
            if (own or base in PART_KINDS) and base not in found:
                found[base] = None
                waiting.extend(field_types(base).values())
    return list(found)


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Every field of those classes that is read, as `Class.field`."""
    seen: set[str] = set()
    for one in classes():
        fields = {field.name for field in attrs.fields(one)}

        def look(self: Any, name: str, fields: set[str] = fields, one: type = one) -> Any:
            if name in fields:
                seen.add(f"{one.__name__}.{name}")
            return object.__getattribute__(self, name)

        monkeypatch.setattr(one, "__getattribute__", look)
    return seen


def test_every_field_is_read_by_an_answer_or_a_page(read: set[str]) -> None:
    # Readings are made by reading every field of what they change, and so is loading.
    partnerships = [
        attrs.evolve(one, open_points=()) for one in (PARTNERSHIP, TIMED, *map(load, names()))
    ]
    read.clear()
    for partnership in partnerships:
        look_at(partnership)
    every = {f"{one.__name__}.{field.name}" for one in classes() for field in attrs.fields(one)}
    assert every - read == set(UNREAD)


def look_at(partnership: Partnership) -> None:
    """Ask everything that can be asked, and tell every part."""
    term = partnership.term
    within = Period.starting(term.initial.first, YEARS) if term else ANY
    for question in QUESTIONS.values():
        ask(question, partnership, question.of(within))
    undated(partnership)
    for part in partnership.parts:
        for lang in Language:
            say_part(part, partnership, lang)
