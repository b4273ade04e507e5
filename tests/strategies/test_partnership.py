from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from iopmodel.contents import Contents
from iopmodel.dates import OPEN_END
from iopmodel.notgiven import Excluded
from iopmodel.partnership import (
    AddPart,
    Change,
    Partnership,
    RemovePart,
    SetField,
    becomes,
    removes,
)
from iopmodel.strategies import changes, partnerships
from iopmodel.strategies import partnership as strategy
from iopmodel.terms import PART_KINDS, BudgetLine, Funding, Heading, Party, PaymentPlan

BARE = Partnership(parts=[Heading(name="a"), Contents(title="b", sections=[])])


class Enough(Exception):
    """Every case has been met: no more examples are needed."""


KINDS = {kind.__name__ for kind in PART_KINDS}
TERMS = {
    *("no money", "five parties", "one party", "no term", "open end", "29 February"),
    "no extension",
}
ATOMS = [name.__name__ for name in (SetField, AddPart, RemovePart)]
POINTS = {
    *("readings", "no reading", "supposes", "excludes", "settles", "amendment settles"),
    *(f"reading {name}" for name in ATOMS),
    *(f"amendment {name}" for name in ATOMS),
}
CHANGES = {"several changes", *ATOMS}


def in_its_parts(partnership: Partnership) -> Iterator[str]:
    kinds = {type(part) for part in partnership.parts}
    yield from (kind.__name__ for kind in kinds)
    if kinds.isdisjoint({Funding, BudgetLine, PaymentPlan}):
        yield "no money"
    yield {1: "one party", 5: "five parties"}.get(len(partnership.all(Party)), "some parties")
    term = partnership.term
    if term is None:
        yield "no term"
        return
    if term.initial.last is OPEN_END:
        yield "open end"
    if f"{term.initial.first:%m-%d}" == "02-29":
        yield "29 February"
    if isinstance(term.extension, Excluded):
        yield "no extension"


def in_its_points(partnership: Partnership) -> Iterator[str]:
    for point in partnership.open_points:
        yield "readings" if point.readings else "no reading"
        for reading in point.readings:
            yield from (f"reading {type(atom).__name__}" for atom in reading.change.atoms)
            yield "supposes" if reading.supposes else "supposes nothing"
            yield "excludes" if reading.excludes else "excludes nothing"
    for amendment in partnership.amendments:
        yield from (f"amendment {type(atom).__name__}" for atom in amendment.change.atoms)
        yield "settles" if amendment.settles else "settles nothing"
        left = partnership.on(amendment.effective).open_points
        if len(left) < len(partnership.open_points):
            yield "amendment settles"


def in_a_change(pair: tuple[Partnership, Change]) -> Iterator[str]:
    partnership, change = pair
    yield from (type(atom).__name__ for atom in change.atoms)
    if len(change.touched) > 1:
        yield "several changes"
    partnership.changed(change)


# Small where the rest is not looked at: what is long costs most of the examples.
SLOW = [HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large]
FEW = {"max_open_points": 0, "max_amendments": 0}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("strategy", "told", "wanted"),
    [
        pytest.param(partnerships(**FEW), in_its_parts, KINDS | TERMS, id="parts"),
        pytest.param(partnerships(max_parts=2), in_its_points, POINTS, id="points"),
        pytest.param(
            partnerships(max_parts=2, **FEW).flatmap(lambda p: st.tuples(st.just(p), changes(p))),
            in_a_change,
            CHANGES,
            id="changes",
        ),
    ],
)
def test_they_come_to_the_cases_that_matter(
    strategy: st.SearchStrategy[Any], told: Callable[[Any], Iterator[str]], wanted: set[str]
) -> None:
    met: set[str] = set()

    @settings(max_examples=10, database=None, phases=[Phase.generate], suppress_health_check=SLOW)
    @given(strategy)
    def drawn(value: Any) -> None:
        met.update(told(value))
        if wanted <= met:
            raise Enough

    # Ten at a time: after that, most of what Hypothesis draws repeats what it drew before.
    with suppress(Enough):
        for number in range(60):
            seed(number)(drawn)()
    assert wanted - met == set()


@given(changes(BARE))
def test_changes_to_the_least_there_can_be(change: object) -> None:
    BARE.changed(change)  # type: ignore[arg-type]


@pytest.mark.parametrize("most", [0, 1])
def test_limits_are_kept(most: int) -> None:
    @given(partnerships(max_parts=most, max_open_points=most, max_amendments=most), st.data())
    @settings(max_examples=20, phases=[Phase.generate])
    def drawn(partnership: Partnership, data: st.DataObject) -> None:
        assert len(partnership.open_points) <= most
        assert len(partnership.amendments) <= most
        assert len(data.draw(changes(partnership, max_parts=most)).touched) <= most

    drawn()


def test_what_cannot_be_done_is_noticed() -> None:
    """Or `changes` would draw such as break the partnership they are written for."""
    heading = BARE.heading
    assert not strategy.succeeds(BARE.changed, removes(heading))
    assert strategy.succeeds(BARE.changed, becomes(heading, attrs.evolve(heading, name="c")))
