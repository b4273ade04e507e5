"""Generated logs: of every kind of event, and such as can be kept."""

from __future__ import annotations

import pytest
from hypothesis import Phase, find, given, settings

from iopmodel.documents import dumps_entry, loads_entry
from iopmodel.log import FACTS, Corrected, Event, Fact, Log, Withdrawn
from iopmodel.strategies import USUAL, Surroundings, facts, logs
from iopmodel.strategies.logs import _built
from iopmodel.terms import PART_KINDS

EVERYTHING = Surroundings(
    kinds=[
        (f"part-{number}-{again}", kind)
        for number, kind in enumerate(PART_KINDS)
        for again in (1, 2)
    ],
    sections=[],
)
QUICK = settings(database=None, derandomize=True, max_examples=500, phases=[Phase.generate])


@pytest.mark.parametrize("kind", FACTS, ids=lambda kind: kind.__name__)
def test_every_kind_of_event_is_generated(kind: type[Event]) -> None:
    found = find(_built(kind, EVERYTHING, 3), lambda _: True, settings=QUICK)
    assert type(found) is kind


@given(facts(Surroundings(kinds=[], sections=[])))
def test_what_needs_something_to_refer_to_is_left_out_without_it(fact: Fact) -> None:
    assert fact.concerns == ()
    assert fact.entries == ()


@given(logs(EVERYTHING, max_size=6))
def test_logs_can_be_written_and_read(log: Log) -> None:
    assert Log(loads_entry(dumps_entry(entry)) for entry in log.entries) == log
    assert len(log) <= 6


def test_there_are_corrections_and_withdrawals() -> None:
    for kind in (Corrected, Withdrawn):

        def has_one(log: Log, kind: type[Event] = kind) -> bool:
            return any(isinstance(entry.event, kind) for entry in log.entries)

        assert has_one(find(logs(USUAL, max_size=4), has_one, settings=QUICK))
