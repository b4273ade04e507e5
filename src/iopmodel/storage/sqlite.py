"""Logs kept in a database with SQLite: many partnerships in one file."""

from __future__ import annotations

import os
import re
import sqlite3
import time
from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Final

import attrs

from iopmodel.errors import BadForm
from iopmodel.log.event import some_words
from iopmodel.log.kept import Kept
from iopmodel.storage.chain import Row, gathered, genesis, last_entry, linked, row_of
from iopmodel.storage.store import (
    Busy,
    Damaged,
    NotKept,
    Receipt,
    StoreError,
    Told,
    following,
    moved,
    no_pipe,
)

__all__ = ["SqliteStore"]

_PAUSE: Final = 0.002
_PREPARE: Final = """
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
BEGIN IMMEDIATE;
CREATE TABLE IF NOT EXISTS entries (
    log TEXT NOT NULL,
    number INTEGER NOT NULL,
    prev TEXT NOT NULL,
    entry TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (log, number)
) WITHOUT ROWID;
CREATE TRIGGER IF NOT EXISTS entries_are_not_changed BEFORE UPDATE ON entries
BEGIN SELECT RAISE(ABORT, 'an entry is not changed: record a correction'); END;
CREATE TRIGGER IF NOT EXISTS entries_are_not_removed BEFORE DELETE ON entries
BEGIN SELECT RAISE(ABORT, 'an entry is not removed: record a withdrawal'); END;
COMMIT;
"""
_HASH: Final = re.compile(r"[0-9a-f]{64}")
_LAST: Final = "SELECT prev, entry, hash FROM entries WHERE log = ? ORDER BY number DESC LIMIT 1"
_ALL: Final = "SELECT number, prev, entry, hash FROM entries WHERE log = ? ORDER BY number"
_INSERT: Final = "INSERT INTO entries (log, number, prev, entry, hash) VALUES (?, ?, ?, ?, ?)"
_LOGS: Final = "SELECT DISTINCT log FROM entries ORDER BY log"


def _row(prev: Any, entry: Any, own: Any) -> Row | None:
    """Return the row that columns hold; nothing where someone else has put something else there."""
    is_row = isinstance(entry, str) and all(
        isinstance(text, str) and _HASH.fullmatch(text) for text in (prev, own)
    )
    return Row(prev, entry.encode(errors="surrogateescape"), own) if is_row else None


@attrs.define(eq=False)
class SqliteStore:
    """The log of one partnership in a database, which may hold those of many.

    One writes at a time, many read meanwhile: it is kept with a write-ahead log, each entry in a
    transaction of its own that is on the disk before `append` returns. Entries cannot be changed
    or removed by way of the database.

    Attributes:
        path: The database; it is made with the first entry.
        of: The name of the partnership; empty to read the only log there is.
        wait: For how many seconds to wait for someone else who writes.
    """

    path: Path = attrs.field(converter=Path, on_setattr=attrs.setters.frozen)
    of: str = attrs.field(default="", kw_only=True, on_setattr=attrs.setters.frozen)
    wait: float = attrs.field(default=10.0, kw_only=True)
    _writer: sqlite3.Connection | None = attrs.field(default=None, init=False, repr=False)
    _file: os.stat_result | None = attrs.field(default=None, init=False, repr=False)

    def append(self, told: Told) -> Receipt:
        """Keep one entry more.

        Raises:
            BadForm: The event is none, or no document can hold it.
            Invalid: Something of it is meaningless.
            Busy: Someone else has been writing all the time that was waited.
            Damaged: The last entry cannot be read.
            NotKept: It cannot be written.
        """
        some_words(self, attrs.fields(SqliteStore).of, self.of)
        try:
            with self._writing() as database:
                return self._appended(database, told)
        except sqlite3.Error as error:
            if _is_busy(error):
                seconds = f"{self.wait:g} seconds"
                raise Busy(f"someone else has been writing to the log for {seconds}") from error
            self.close()
            raise NotKept(f"nothing was kept in {self.path}: {error}") from error

    @contextmanager
    def _writing(self) -> Generator[sqlite3.Connection]:
        if self._writer is None or not self._is_at():
            # What was moved away, or replaced, is not what is meant any more.
            self.close()
            self._writer = self._made()
            self._file = self._there()
        database = self._writer
        database.execute("BEGIN IMMEDIATE")
        try:
            yield database
            database.execute("COMMIT")
        except BaseException:
            if database.in_transaction:
                database.execute("ROLLBACK")
            raise
        if not self._is_at():
            raise NotKept(moved(self.path))

    def _there(self) -> os.stat_result | None:
        """Return which file is at the path, if one is."""
        try:
            return self.path.stat()
        except OSError:
            return None

    def _is_at(self) -> bool:
        """Return whether the file that is open is the one at the path."""
        there = self._there()
        if there is None or self._file is None:
            return False
        return os.path.samestat(there, self._file)

    def _made(self) -> sqlite3.Connection:
        database = sqlite3.connect(self.path, timeout=self.wait, isolation_level=None)
        database.text_factory = _text
        until = time.monotonic() + self.wait
        try:
            while True:
                try:
                    database.executescript(_PREPARE)
                except sqlite3.Error as error:
                    # While another makes the file, SQLite says that it is busy without waiting.
                    if not _is_busy(error) or time.monotonic() >= until:
                        raise
                    time.sleep(_PAUSE)
                else:
                    return database
        except sqlite3.Error:
            database.close()
            raise

    def _appended(self, database: sqlite3.Connection, told: Told) -> Receipt:
        last, before = None, genesis(self.of)
        for columns in database.execute(_LAST, (self.of,)):
            row = _row(*columns)
            try:
                if row is None or linked(row.prev, row.entry) != row.hash:
                    raise self._unreadable()
                last, before = last_entry(row.entry), row.hash
            except BadForm as error:
                raise self._unreadable() from error
        entry = following(told, last)
        row = row_of(before, entry)
        values = self.of, entry.number, row.prev, row.entry.decode(), row.hash
        database.execute(_INSERT, values)
        return Receipt(entry=entry, hash=row.hash)

    def _unreadable(self) -> Damaged:
        where = f"the last entry of {self.of} in {self.path}"
        return Damaged(f"{where} cannot be read: nothing can follow it")

    def read(self, head: str = "") -> Kept:
        """Return what is kept, and everything that is wrong with it.

        Args:
            head: A hash that is known to have been there, such as that of a receipt.

        Raises:
            StoreError: The database cannot be read, or holds the logs of several and none is named.
        """
        with self._reading() as database:
            of = self.of or _only(self.path, _logs(database))
            rows = database.execute(_ALL, (of,))
            return gathered(of, ((number, _row(*rest)) for number, *rest in rows), head=head)

    @contextmanager
    def _reading(self) -> Generator[sqlite3.Connection]:
        no_pipe(self.path)
        try:
            where = f"{self.path.absolute().as_uri()}?mode=ro"
            with closing(sqlite3.connect(where, uri=True, timeout=self.wait)) as database:
                database.text_factory = _text
                yield database
        except sqlite3.Error as error:
            raise StoreError(f"{self.path} cannot be read: {error}") from error

    def logs(self) -> tuple[str, ...]:
        """Return the names of the partnerships whose logs the database holds.

        Raises:
            StoreError: The database cannot be read.
        """
        with self._reading() as database:
            return _logs(database)

    def close(self) -> None:
        """Let go of the database; it is opened again when the next entry is to be kept."""
        if self._writer is not None:
            self._writer.close()
            self._writer = None


def _is_busy(error: sqlite3.Error) -> bool:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_BUSY


def _text(data: bytes) -> str:
    # What someone else has put there may be no UTF-8: it is no entry then, and no error.
    return data.decode(errors="surrogateescape")


def _logs(database: sqlite3.Connection) -> tuple[str, ...]:
    return tuple(name for (name,) in database.execute(_LOGS))


def _only(path: Path, logs: tuple[str, ...]) -> str:
    if len(logs) > 1:
        raise StoreError(f"{path} holds the logs of {', '.join(logs)}: say which of them")
    return "".join(logs)
