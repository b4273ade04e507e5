"""Logs in a database: many in one file, none to be changed or removed."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import attrs
import pytest

from iopmodel.log import Kept
from iopmodel.storage import Busy, Damaged, NotKept, Row, SqliteStore, StoreError, genesis, linked
from tests.storage.keeping import OF, TOLD


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    made = SqliteStore(tmp_path / "log.sqlite", of=OF)
    yield made
    made.close()


def filled(store: SqliteStore, number: int = 5) -> SqliteStore:
    for told in TOLD[:number]:
        store.append(told)
    store.close()
    return store


def numbers(kept: Kept) -> list[int]:
    return [entry.number for entry in kept.log.entries]


def flaws(kept: Kept) -> list[tuple[int, str]]:
    return [(flaw.line, flaw.reason.value) for flaw in kept.flaws]


def tampered(store: SqliteStore, *statements: str) -> None:
    """Do to a database what only someone can who takes its guards away."""
    with closing(sqlite3.connect(store.path)) as database:
        database.executescript(
            "DROP TRIGGER entries_are_not_changed; DROP TRIGGER entries_are_not_removed;"
            + ";".join(statements)
        )


def test_many_partnerships_in_one_file(store: SqliteStore) -> None:
    filled(store)
    other = SqliteStore(store.path, of="Ett annat")
    assert other.append(TOLD[0]).entry.number == 1
    other.close()
    assert store.logs() == (OF, "Ett annat") or store.logs() == ("Ett annat", OF)
    assert (numbers(store.read()), numbers(other.read())) == ([1, 2, 3, 4, 5], [1])
    assert other.read().head != store.read().head
    with pytest.raises(StoreError, match=r"holds the logs of .*: say which of them"):
        SqliteStore(store.path).read()


def test_the_only_log_need_not_be_named(store: SqliteStore) -> None:
    kept = SqliteStore(filled(store).path).read()
    assert (kept.of, numbers(kept)) == (OF, [1, 2, 3, 4, 5])


def test_a_log_that_is_not_there_is_empty(store: SqliteStore) -> None:
    kept = SqliteStore(filled(store).path, of="Ett annat").read()
    assert (kept.log.entries, kept.head) == ((), genesis("Ett annat"))


def test_it_is_written_ahead_and_through_to_the_disk(store: SqliteStore) -> None:
    store.append(TOLD[0])
    writer = store._writer
    assert writer
    assert writer.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert writer.execute("PRAGMA synchronous").fetchone() == (2,)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE entries SET entry = '' WHERE number = 2",
        "DELETE FROM entries WHERE number = 5",
        "DELETE FROM entries",
    ],
)
def test_entries_are_not_changed_or_removed(store: SqliteStore, statement: str) -> None:
    filled(store)
    with (
        closing(sqlite3.connect(store.path)) as database,
        pytest.raises(sqlite3.IntegrityError, match=r"record a (correction|withdrawal)"),
    ):
        database.execute(statement)
    assert (numbers(store.read()), store.read().flaws) == ([1, 2, 3, 4, 5], ())


def test_an_entry_is_not_put_in_the_place_of_another(store: SqliteStore) -> None:
    filled(store)
    values = "SELECT log, number, prev, entry, hash FROM entries WHERE number = 1"
    with (
        closing(sqlite3.connect(store.path)) as database,
        pytest.raises(sqlite3.IntegrityError),
    ):
        database.execute(f"INSERT INTO entries {values}")


def test_who_takes_the_guards_away_is_seen(store: SqliteStore) -> None:
    filled(store)
    tampered(store, "UPDATE entries SET entry = replace(entry, 'handl', 'hantl') WHERE number = 2")
    assert (flaws(store.read()), numbers(store.read())) == ([(2, "altered")], [1, 3, 4, 5])


def test_who_removes_an_entry_is_seen(store: SqliteStore) -> None:
    filled(store)
    tampered(store, "DELETE FROM entries WHERE number = 2")
    assert flaws(store.read()) == [(3, "broken")]
    assert store.read().log.missing == (2,)


@pytest.mark.parametrize("column", ["prev", "entry", "hash"])
@pytest.mark.parametrize("value", ["x'ff'", "5", "CAST(x'ff' AS TEXT)"])
def test_what_is_no_row(store: SqliteStore, column: str, value: str) -> None:
    filled(store)
    tampered(store, f"UPDATE entries SET {column} = {value} WHERE number = 5")  # noqa: S608
    kept = store.read()
    assert numbers(kept) == [1, 2, 3, 4]
    assert {line for line, _ in flaws(kept)} == {5}
    with pytest.raises(Damaged, match=f"the last entry of {OF} in .* cannot be read"):
        store.append(TOLD[5])
    assert numbers(store.read()) == [1, 2, 3, 4]


def test_an_entry_that_is_chained_and_none(store: SqliteStore) -> None:
    filled(store)
    head = store.read().head
    row = Row(head, b"{}", linked(head, b"{}"))
    with closing(sqlite3.connect(store.path, isolation_level=None)) as database:
        values = (OF, 6, row.prev, row.entry.decode(), row.hash)
        database.execute("INSERT INTO entries VALUES (?, ?, ?, ?, ?)", values)
    with pytest.raises(Damaged):
        store.append(TOLD[5])
    assert flaws(store.read()) == [(6, "unreadable")]


def test_one_who_writes_waits_for_another_and_not_for_ever(store: SqliteStore) -> None:
    filled(store)
    impatient = SqliteStore(store.path, of=OF, wait=0.01)
    with store._writing():
        with pytest.raises(Busy, match=r"has been writing to the log for 0\.01 seconds"):
            impatient.append(TOLD[5])
        assert numbers(impatient.read()) == [1, 2, 3, 4, 5]
    assert impatient.append(TOLD[5]).entry.number == 6
    impatient.close()


class BusyOnce(sqlite3.Connection):
    """A connection that finds the database busy at first, without waiting."""

    tries = 0

    def executescript(self, script: str, /) -> sqlite3.Cursor:
        BusyOnce.tries += 1
        if BusyOnce.tries == 1:
            error = sqlite3.OperationalError("database is locked")
            error.sqlite_errorcode = sqlite3.SQLITE_BUSY
            raise error
        return super().executescript(script)


def test_one_who_makes_the_file_waits_for_another(
    store: SqliteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite3, "connect", partial(sqlite3.connect, factory=BusyOnce))
    assert store.append(TOLD[0]).entry.number == 1
    assert BusyOnce.tries == 2
    store.close()
    BusyOnce.tries = 0
    with pytest.raises(Busy):
        SqliteStore(store.path, of=OF, wait=0).append(TOLD[1])


def test_what_is_no_database(tmp_path: Path) -> None:
    path = tmp_path / "log.sqlite"
    with pytest.raises(StoreError, match="cannot be read: unable to open database file"):
        SqliteStore(path, of=OF).read()
    assert not path.exists()
    path.write_text("anteckningar " * 100, encoding="utf-8")
    for store in (SqliteStore(path, of=OF), SqliteStore(tmp_path / "none" / "x.db", of=OF)):
        with pytest.raises(NotKept, match=r"nothing was kept in .*"):
            store.append(TOLD[0])
        with pytest.raises(StoreError, match="cannot be read"):
            store.read()
    assert path.read_text(encoding="utf-8").startswith("anteckningar")


def test_a_database_of_something_else(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE entries (name TEXT)")
    store = SqliteStore(path, of=OF)
    with pytest.raises(StoreError, match="cannot be read: no such column"):
        store.read()
    with pytest.raises(NotKept, match="no such column"):
        store.append(TOLD[0])


def test_a_store_is_not_moved() -> None:
    store = SqliteStore("log.sqlite", of=OF)
    with pytest.raises(attrs.exceptions.FrozenAttributeError):
        store.of = "Ett annat"
    assert "writer" not in repr(store)
