"""A question is asked again only for the readings that it hangs on."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Any

import attrs
from hypothesis import given
from hypothesis import strategies as st

from iopmodel.answers.asking import branches
from iopmodel.partnership import OpenPoint, Partnership
from iopmodel.partnership.aggregate import Parts
from iopmodel.parts import Part
from iopmodel.terms import PART_KINDS
from tests.laws.building import agreements


@attrs.define
class Question:
    """Looks at some parts, and at some kinds of part, and counts how often it is asked."""

    keys: frozenset[str]
    kinds: frozenset[type[Part]]
    asked: int = 0

    def __call__(self, parts: Parts) -> tuple[object, ...]:
        self.asked += 1
        by_key = [parts.find(key) for key in sorted(self.keys)]
        of_kind = [parts.all(kind) for kind in PART_KINDS if kind in self.kinds]
        return (*by_key, *of_kind)

    def hangs_on(self, partnership: Partnership, one: OpenPoint) -> bool:
        """Whether a reading changes, adds or removes what is looked at: by the definition."""
        held = {part.key: part for part in partnership.parts}
        for reading in one.readings:
            read = {part.key: part for part in partnership.under({one.key: reading.key}).parts}
            for key in held.keys() | read.keys():
                if held.get(key) != read.get(key):
                    kinds = {type(parts[key]) for parts in (held, read) if key in parts}
                    if key in self.keys or not kinds.isdisjoint(self.kinds):
                        return True
        return False


questions = st.builds(
    Question,
    st.frozensets(
        st.sampled_from(["tid", "grupp", "medel", "plan", "losa", "added", "staden", "borta"]),
        max_size=3,
    ),
    st.frozensets(st.sampled_from(PART_KINDS), max_size=2),
)


@given(agreements(), questions)
def test_only_what_touches_is_branched_on(partnership: Partnership, question: Question) -> None:
    """Every combination of those readings, the held ones first; once if there are none."""
    found = list(branches(partnership, question))
    asked = question.asked
    touching = [one for one in partnership.open_points if question.hangs_on(partnership, one)]
    expected = [
        {one.key: reading.key for one, reading in zip(touching, chosen, strict=True)}
        for chosen in product(*(one.readings for one in touching))
    ]
    assert [branch.choices for branch in found] == expected
    nodes = 1
    total = 1
    for one in touching:
        nodes *= len(one.readings)
        total += nodes
    assert asked == total
    if not touching:
        assert asked == 1


@given(agreements(), questions, st.data())
def test_what_is_not_branched_on_makes_no_difference(
    partnership: Partnership, question: Question, data: st.DataObject
) -> None:
    """Under any reading of the other points the value of a branch is the same."""
    others = {
        one.key: data.draw(st.sampled_from([reading.key for reading in one.readings]))
        for one in partnership.open_points
    }
    for branch in branches(partnership, question):
        read = partnership.under({**others, **branch.choices})
        assert question(read) == branch.value
        looked_at = [part for part in read.parts if part.key in question.keys]
        assert {cite for part in looked_at for cite in part.cites} <= set(branch.cites)


def _by_part(parts: Parts) -> Iterator[object]:
    """Looks at further parts as it finds earlier ones: what touches hangs on the readings."""
    task = parts.find("uppgift")
    yield task
    timing: Any = getattr(task, "timing", None)
    if hasattr(timing, "to"):
        yield parts.find(timing.to)
    if parts.find("added") is not None:
        yield parts.find("grupp")


@given(agreements(), st.data())
def test_a_question_that_asks_further_is_followed(
    partnership: Partnership, data: st.DataObject
) -> None:
    """In each world exactly one branch speaks, and it gives the answer of that world."""
    found = list(branches(partnership, lambda parts: tuple(_by_part(parts))))
    choices = {
        one.key: data.draw(st.sampled_from([reading.key for reading in one.readings]))
        for one in partnership.open_points
    }
    speaking = [branch for branch in found if branch.choices.items() <= choices.items()]
    assert [branch.value for branch in speaking] == [tuple(_by_part(partnership.under(choices)))]
