from __future__ import annotations

from collections import Counter
from contextlib import suppress

import attrs
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from iopmodel.contents import Contents
from iopmodel.dates import OPEN_END
from iopmodel.notgiven import Excluded
from iopmodel.partnership import AddPart, Partnership, RemovePart, SetField, becomes, removes
from iopmodel.strategies import changes, partnerships
from iopmodel.strategies import partnership as strategy
from iopmodel.terms import PART_KINDS, BudgetLine, Funding, Heading, Party, PaymentPlan

BARE = Partnership(parts=[Heading(name="a"), Contents(title="b", sections=[])])


class Enough(Exception):
    """Every case has been met: no more examples are needed."""


@pytest.mark.slow
def test_they_come_to_the_cases_that_matter() -> None:
    met: Counter[str] = Counter()
    wanted = {kind.__name__ for kind in PART_KINDS} | {
        *("no money", "five parties", "one party", "no term", "open end", "29 February"),
        *("no extension", "readings", "no reading", "several changes"),
        *("supposes", "excludes", "settles", "amendment settles"),
        *(f"amendment {name.__name__}" for name in (SetField, AddPart, RemovePart)),
        *(name.__name__ for name in (SetField, AddPart, RemovePart)),
        *(f"reading {name.__name__}" for name in (SetField, AddPart, RemovePart)),
    }

    @settings(
        max_examples=400,
        database=None,
        derandomize=True,
        phases=[Phase.generate],
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
    )
    @given(partnerships(), st.data())
    def drawn(partnership: Partnership, data: st.DataObject) -> None:
        kinds = {type(part) for part in partnership.parts}
        term = partnership.term
        met.update(kind.__name__ for kind in kinds)
        met["no money"] += kinds.isdisjoint({Funding, BudgetLine, PaymentPlan})
        met["five parties"] += len(partnership.all(Party)) == 5
        met["one party"] += len(partnership.all(Party)) == 1
        met["no term"] += term is None
        if term is not None:
            met["open end"] += term.initial.last is OPEN_END
            met["29 February"] += f"{term.initial.first:%m-%d}" == "02-29"
            met["no extension"] += isinstance(term.extension, Excluded)
        for point in partnership.open_points:
            met["readings" if point.readings else "no reading"] += 1
            for reading in point.readings:
                met.update(f"reading {type(atom).__name__}" for atom in reading.change.atoms)
                met["supposes"] += bool(reading.supposes)
                met["excludes"] += bool(reading.excludes)
        for amendment in partnership.amendments:
            met.update(f"amendment {type(atom).__name__}" for atom in amendment.change.atoms)
            met["settles"] += bool(amendment.settles)
            left = partnership.on(amendment.effective).open_points
            met["amendment settles"] += len(left) < len(partnership.open_points)
        change = data.draw(changes(partnership))
        met["several changes"] += len(change.touched) > 1
        met.update(type(atom).__name__ for atom in change.atoms)
        partnership.changed(change)
        if not wanted - set(+met):
            raise Enough

    with suppress(Enough):
        drawn()
    assert wanted - set(+met) == set()


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
