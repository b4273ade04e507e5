"""What someone does to a log who can write to it: what shows it, and what only a hash elsewhere.

Each attack is counted, and told at the end of the run. What is tried is tried in a file and in a
database, by whoever knows how they are made: the guards of the database are taken away first.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from pathlib import Path

import pytest

from iopmodel.storage import (
    JsonLinesStore,
    Row,
    genesis,
)
from tests.storage.attacking import MANY, Kind, chained, filled, numbers, put, reasons, rows_of
from tests.storage.keeping import OF, decision, store_of
from tests.storage.reporting import faults


@pytest.fixture(params=["lines", "sqlite"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Kind]:
    found = store_of(request.param, tmp_path)
    assert isinstance(found, Kind)
    yield found
    found.close()


# --- Seen by the chain ---


def test_lines_are_put_in_another_order(store: Kind) -> None:
    filled(store)
    rows = rows_of(store)
    for one, other in combinations(range(MANY), 2):
        faults["lines put in another order"] += 1
        moved = [*rows]
        moved[one], moved[other] = rows[other], rows[one]
        put(store, moved)
        assert "broken" in reasons(store.read())


def test_a_line_is_there_twice(store: Kind) -> None:
    filled(store)
    rows = rows_of(store)
    for place in range(MANY):
        for after in range(place + 1, MANY + 1):
            faults["a line put in a second time"] += 1
            put(store, [*rows[:after], rows[place], *rows[after:]])
            assert {"broken", "out-of-order"} <= reasons(store.read())


def test_a_line_of_another_log_takes_the_place_of_one(store: Kind, tmp_path: Path) -> None:
    """It is whole by itself, and follows something else."""
    filled(store)
    rows = rows_of(store)
    (tmp_path / "other").mkdir()
    other = store_of("lines", tmp_path / "other", of="Ett annat")
    assert isinstance(other, JsonLinesStore)
    filled(other)
    for place, strange in enumerate(rows_of(other)):
        faults["a line of another log put in"] += 1
        put(store, [*rows[:place], strange, *rows[place + 1 :]])
        assert (place + 1 + isinstance(store, JsonLinesStore), "broken") in [
            (flaw.line, flaw.reason.value) for flaw in store.read().flaws
        ]


# --- Seen only by a hash that was kept elsewhere ---


def rewritten(rows: Sequence[Row], start: int) -> list[Row]:
    """The chain made anew from an entry on, which tells something else."""
    before = rows[start - 1].hash if start else genesis(OF)
    entries = [row.entry.replace(b"handl", b"hantl") for row in rows[start:]]
    return [*rows[:start], *chained(before, entries)]


@pytest.mark.parametrize("start", range(MANY))
def test_all_from_an_entry_on_is_written_anew(store: Kind, start: int) -> None:
    """A hash vouches for its entry and all before it, and for nothing after it."""
    hashes = filled(store)
    rows = rows_of(store)
    put(store, rewritten(rows, start))
    assert store.read().flaws == ()
    assert store.read().head != hashes[-1]
    for place, head in enumerate(hashes):
        faults["all written anew from an entry on, and a hash kept"] += 1
        assert reasons(store.read(head)) == ({"head-missing"} if place >= start else set())


@pytest.mark.parametrize("left", range(MANY))
def test_the_end_is_cut_off(store: Kind, left: int) -> None:
    hashes = filled(store)
    put(store, rows_of(store)[:left])
    assert store.read().flaws == ()
    assert numbers(store.read()) == list(range(1, left + 1))
    for place, head in enumerate(hashes):
        faults["the end cut off, and a hash kept"] += 1
        assert reasons(store.read(head)) == ({"head-missing"} if place >= left else set())
    # It goes on from there, and the hash is missing for ever.
    assert store.append(decision("efter")).entry.number == left + 1
    assert reasons(store.read(hashes[-1])) == {"head-missing"}


def test_a_copy_went_another_way(store: Kind) -> None:
    """A line of a copy fits where it was written, and what comes after it does not."""
    hashes = filled(store)
    rows = rows_of(store)
    for place in range(MANY):
        faults["a line of a copy that went another way put in"] += 1
        strange = rewritten(rows, place)[place]
        put(store, [*rows[:place], strange, *rows[place + 1 :]])
        last = place == MANY - 1
        assert reasons(store.read()) == (set() if last else {"broken"})
        assert "head-missing" in reasons(store.read(hashes[place]))
