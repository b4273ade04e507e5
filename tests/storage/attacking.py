"""What someone does who can write to a log: the rows of it, put back in another way."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing

from iopmodel.log import Kept
from iopmodel.storage import (
    JsonLinesStore,
    Row,
    SqliteStore,
    linked,
)
from iopmodel.storage.lines import header, row_in, written
from tests.storage.keeping import OF, TOLD

MANY = 5
Kind = JsonLinesStore | SqliteStore


def filled(store: Kind, number: int = MANY) -> list[str]:
    """The hashes of so many entries, with which the store is filled."""
    hashes = [store.append(told).hash for told in TOLD[:number]]
    store.close()
    return hashes


def rows_of(store: Kind) -> list[Row]:
    if isinstance(store, JsonLinesStore):
        found = [row_in(line) for line in store.path.read_bytes().splitlines()[1:]]
        return [row for row in found if row]
    with closing(sqlite3.connect(store.path)) as database:
        rows = database.execute("SELECT prev, entry, hash FROM entries ORDER BY number")
        return [Row(prev, entry.encode(), own) for prev, entry, own in rows]


def put(store: Kind, rows: Sequence[Row]) -> None:
    """Put rows in the place of those that are there."""
    if isinstance(store, JsonLinesStore):
        store.path.write_bytes(header(OF) + b"".join(map(written, rows)))
        return
    with closing(sqlite3.connect(store.path)) as database:
        for guard in ("changed", "removed"):
            database.execute(f"DROP TRIGGER IF EXISTS entries_are_not_{guard}")
        database.execute("DELETE FROM entries")
        database.executemany(
            "INSERT INTO entries VALUES (?, ?, ?, ?, ?)",
            [
                (OF, number, row.prev, row.entry.decode(), row.hash)
                for number, row in enumerate(rows, 1)
            ],
        )
        database.commit()


def chained(before: str, entries: Sequence[bytes]) -> list[Row]:
    """Entries, each after the one before it, with hashes that are right."""
    found = []
    for entry in entries:
        found.append(Row(before, entry, linked(before, entry)))
        before = found[-1].hash
    return found


def reasons(kept: Kept) -> set[str]:
    return {flaw.reason.value for flaw in kept.flaws}


def numbers(kept: Kept) -> list[int]:
    return [entry.number for entry in kept.log.entries]
