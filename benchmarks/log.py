"""Logs: appending with durability beside SQLite's own commits, and reading in both forms."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

from iopmodel.dates import Period
from iopmodel.log import DueKey, Entry, Log, PaymentMade
from iopmodel.money import Money
from iopmodel.parts import Ref
from iopmodel.storage import JsonLinesStore, SqliteStore, Told, genesis
from iopmodel.storage.chain import Row, row_of
from iopmodel.storage.lines import header, written

OF = "Ett partnerskap"
ROUNDS = 5
APPENDED = 100
SIZES = (1_000, 10_000, 100_000)
START = datetime(2021, 6, 1, 8, 0, tzinfo=UTC)
PAID = PaymentMade(
    of=Ref("medel"),
    amount=Money.of(50_000, "SEK"),
    covers=Period.parse("2021-06-01/P6M"),
    due=DueKey.of("utbetalning/1"),
)
INSERT = "INSERT INTO entries (log, number, prev, entry, hash) VALUES (?, ?, ?, ?, ?)"


def told(number: int) -> Told:
    """Return a payment that is to be recorded."""
    at = START + timedelta(minutes=number)
    return Told(event=PAID, happened=at.date(), recorded=at, by="ekonom")


def rows(size: int) -> Iterator[Row]:
    """Yield so many entries as they are kept."""
    before = genesis(OF)
    for number in range(1, size + 1):
        one = told(number)
        entry = Entry(
            number=number, event=PAID, happened=one.happened, recorded=one.recorded, by=one.by
        )
        row = row_of(before, entry)
        before = row.hash
        yield row


def timed(work: Callable[[], object], clock: Callable[[], float] = process_time) -> float:
    """Return how many seconds something takes: of this process alone, if not said otherwise."""
    before = clock()
    work()
    return clock() - before


def bare_commits(path: Path, kept: list[Row]) -> None:
    """Insert rows of the same size, each in a commit of its own: what SQLite itself takes."""
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = FULL")
        database.execute("CREATE TABLE entries (log, number, prev, entry, hash)")
        for number, row in enumerate(kept):
            values = (OF, number, row.prev, row.entry.decode(), row.hash)
            database.execute("BEGIN IMMEDIATE")
            database.execute(INSERT, values)
            database.execute("COMMIT")


def appended(store: JsonLinesStore | SqliteStore) -> None:
    """Append entries one by one."""
    for number in range(APPENDED):
        store.append(told(number))
    store.close()


def appending() -> Iterator[str]:
    """Yield how long it takes to append an entry for good; the fastest of some rounds."""
    kept = list(rows(APPENDED))
    times: dict[str, list[float]] = {"SQLite's own commits": [], "JSON Lines": [], "SQLite": []}
    with TemporaryDirectory(dir=".") as folder:
        for number in range(ROUNDS):
            place = Path(folder)
            bare, lines, base = (place / f"{number}.{end}" for end in ("bare", "jsonl", "db"))
            times["SQLite's own commits"].append(
                timed(partial(bare_commits, bare, kept), perf_counter)
            )
            store = JsonLinesStore(path=lines, of=OF)
            times["JSON Lines"].append(timed(partial(appended, store), perf_counter))
            other = SqliteStore(base, of=OF)
            times["SQLite"].append(timed(partial(appended, other), perf_counter))
    own = min(times["SQLite's own commits"])
    for name, found in times.items():
        best = min(found)
        each, share = 1000 * best / APPENDED, own / best
        yield f"append, {name:22} {each:8.3f} ms an entry {share:8.2f} of SQLite's own speed"


def reading() -> Iterator[str]:
    """Yield how long it takes to read logs of several sizes, and to see what stands."""
    for size in SIZES:
        kept = list(rows(size))
        with TemporaryDirectory() as folder:
            lines, base = Path(folder, "log.jsonl"), Path(folder, "log.db")
            lines.write_bytes(header(OF) + b"".join(map(written, kept)))
            store = SqliteStore(base, of=OF)
            store.append(told(0))
            store.close()
            with closing(sqlite3.connect(base)) as database:
                values = (
                    ("bulk", number, row.prev, row.entry.decode(), row.hash)
                    for number, row in enumerate(kept, 1)
                )
                database.executemany(INSERT, values)
                database.commit()
            found = JsonLinesStore(path=lines, of=OF).read()
            in_lines = timed(JsonLinesStore(path=lines, of=OF).read)
            in_base = timed(SqliteStore(base, of="bulk").read)
            made = timed(partial(Log, found.log.entries))
            stands = timed(partial(getattr, found.log, "standing"))
        yield (
            f"read {size:7,} entries: JSON Lines {1000 * in_lines:9.1f} ms, SQLite "
            f"{1000 * in_base:9.1f} ms; checked {1000 * made:7.1f} ms, what stands "
            f"{1000 * stands:7.1f} ms"
        )


if __name__ == "__main__":
    for line in (*appending(), *reading()):
        print(line)
