"""A log kept as a file of JSON Lines: a line that says whose it is, then an entry a line."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

import attrs

from iopmodel.errors import BadForm, Problem, shown
from iopmodel.log.entry import Entry
from iopmodel.log.event import some_words
from iopmodel.log.kept import Flaw, FlawReason, Kept
from iopmodel.storage.chain import Row, gathered, genesis, last_entry, row_of
from iopmodel.storage.disk import Disk
from iopmodel.storage.lines import (
    LONGEST,
    Lines,
    header,
    header_of,
    is_whole,
    may_begin,
    row_in,
    written,
)
from iopmodel.storage.locking import locked
from iopmodel.storage.store import (
    Damaged,
    NotKept,
    Receipt,
    StoreError,
    Told,
    following,
    moved,
    no_pipe,
)

__all__ = ["JsonLinesStore"]

_BLOCK: Final = 4096
_RETURN: Final = b"\r"


@attrs.frozen(eq=False)
class _End:
    """What the next line follows: the bytes that stay, the last entry and its hash.

    Before it comes what is lacking: the first line, or the line feed of the last one.
    """

    size: int
    entry: Entry | None
    hash: str
    lacks: bytes = b""


@attrs.frozen(kw_only=True, eq=False)
class JsonLinesStore:
    """A log kept in a file, an entry a line; one who writes at a time, many who read.

    An entry is written at once, behind a lock, and is on the disk before `append` returns. What a
    write that broke off has left behind the last line feed was never acknowledged: it is left out
    when the file is read, and cut off by the next write.

    Attributes:
        path: The file; it is made with the first entry.
        of: The name of the partnership; empty to read the log of whichever it is.
        wait: For how many seconds to wait for someone else who writes.
        disk: What reaches the disk.
    """

    path: Path = attrs.field(converter=Path)
    of: str = ""
    wait: float = 10.0
    disk: Disk = Disk()

    def append(self, told: Told) -> Receipt:
        """Keep one entry more.

        Raises:
            BadForm: The event is none, or no document can hold it.
            Invalid: Something of it is meaningless.
            Busy: Someone else has been writing all the time that was waited.
            Damaged: The last line cannot be read, or the log is of another partnership.
            NotKept: It cannot be written.
        """
        some_words(self, attrs.fields(JsonLinesStore).of, self.of)
        try:
            with self._opened() as file:
                return self._appended(file, told)
        except StoreError:
            raise
        except OSError as error:
            raise NotKept(f"nothing was kept in {self.path}: {_reason(error)}") from error

    @contextmanager
    def _opened(self) -> Generator[int]:
        """Open the file, alone; once more where another was put in its place meanwhile."""
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)
        while True:
            file = os.open(self.path, flags, 0o644)
            try:
                locked(file, self.wait)
                if self._is_at(file):
                    yield file
                    return
            finally:
                os.close(file)

    def _is_at(self, file: int) -> bool:
        try:
            return os.path.samestat(os.fstat(file), self.path.stat())
        except FileNotFoundError:
            return False

    def _appended(self, file: int, told: Told) -> Receipt:
        size = os.fstat(file).st_size
        end = self._end(file, size)
        entry = following(told, end.entry)
        row = row_of(end.hash, entry)
        data = end.lacks + written(row)
        try:
            if end.size < size:
                self.disk.truncate(file, end.size)
            os.lseek(file, end.size, os.SEEK_SET)
            self.disk.write(file, data)
            self.disk.sync(file)
            if end.size == 0:
                # The name of the file has to be on the disk as well as what is in it.
                self.disk.sync_folder(self.path.resolve().parent)
        except OSError:
            # What is left of it would be no line as a rule; better nothing is left.
            with suppress(OSError):
                self.disk.truncate(file, end.size)
            raise
        if not self._is_at(file):
            raise NotKept(moved(self.path))
        return Receipt(entry=entry, hash=row.hash, cut=size - end.size)

    def _end(self, file: int, size: int) -> _End:
        """Return what the file ends with.

        Raises:
            Damaged: It cannot be read, or the log is of another partnership.
        """
        first = _read_at(file, 0, min(size, LONGEST))
        beginning, feed, _ = first.partition(b"\n")
        wanted = header(self.of)
        if not feed:
            # Nothing, or what is left of the first write. What is no log is not written over.
            if may_begin(beginning, self.of):
                return _End(0, None, genesis(self.of), wanted)
            raise Damaged(f"{self.path} is no log")
        if beginning + feed != wanted:
            if header_of(beginning.removesuffix(_RETURN)) == self.of:
                raise Damaged(f"{self.path} has lines that end in CR LF, not LF: put that right")
            of = header_of(beginning)
            what = f"the log of {of}, not of {self.of}" if of else "no log"
            raise Damaged(f"{self.path} is {what}")
        return self._last(file, size, len(wanted))

    def _last(self, file: int, size: int, start: int) -> _End:
        """Return the last line behind the first, looked for from the end in ever larger blocks."""
        block = _BLOCK
        while True:
            begins = max(size - block, start)
            *lines, rest = _read_at(file, begins, size - begins).split(b"\n")
            feed = b""
            if is_whole(rest):
                lines.append(rest)
                rest, feed = b"", b"\n"
            cut = len(rest)
            # A disk that lost its power may have had room for a line, and for nothing in it.
            while lines and b"\0" in lines[-1]:
                cut += len(lines.pop()) + 1
            # The first of them may be but the end of a line, unless all were read.
            if len(lines) > 1 or begins == start:
                break
            block *= 8
        if not lines:
            return _End(size - cut, None, genesis(self.of))
        row = row_in(lines[-1])
        if row is None or not is_whole(lines[-1]):
            raise self._unreadable()
        try:
            return _End(size - cut, last_entry(row.entry), row.hash, feed)
        except BadForm as error:
            raise self._unreadable() from error

    def _unreadable(self) -> Damaged:
        return Damaged(f"the last line of {self.path} cannot be read: nothing can follow it")

    def read(self, head: str = "") -> Kept:
        """Return what is kept, and everything that is wrong with it.

        Args:
            head: A hash that is known to have been there, such as that of a receipt.

        Raises:
            StoreError: The file cannot be read.
        """
        no_pipe(self.path)
        try:
            with self.path.open("rb") as file:
                return self._read(Lines(file), head)
        except OSError as error:
            raise StoreError(f"{self.path} cannot be read: {_reason(error)}") from error

    def close(self) -> None:
        """Do nothing: the file is closed after each entry."""

    def _read(self, lines: Lines, head: str) -> Kept:
        ahead = iter(lines)
        flaws: list[Flaw] = []
        of, first = self.of, next(ahead, None)
        if first is not None:
            found = header_of(first.removesuffix(_RETURN))
            of = of or found
            flaws.extend(_of_first(first, found, of))
        rows = _rows(ahead, flaws)
        kept = gathered(of, rows, head=head)
        if first is None and not may_begin(lines.rest, of):
            flaws.append(Flaw(line=1, reason=FlawReason.NO_LOG))
        return attrs.evolve(kept, flaws=(*flaws, *kept.flaws), torn=lines.torn)


def _of_first(first: bytes, found: str, of: str) -> Iterator[Flaw]:
    """Yield what is wrong with the first line, which says whose log it is."""
    if not found:
        yield Flaw(line=1, reason=FlawReason.NO_LOG)
    elif found != of:
        of_which = Problem("", shown(found), f"the log of {of}")
        yield Flaw(line=1, reason=FlawReason.OF_ANOTHER, problems=(of_which,))
    if found and first.endswith(_RETURN):
        yield Flaw(line=1, reason=FlawReason.LINE_ENDS)


def _rows(lines: Iterable[bytes], flaws: list[Flaw]) -> Iterator[tuple[int, Row | None]]:
    """Yield the rows with their lines; the first that another program has ended is told."""
    for number, line in enumerate(lines, 2):
        row = row_in(line.removesuffix(_RETURN))
        told = any(flaw.reason is FlawReason.LINE_ENDS for flaw in flaws)
        if row is not None and line.endswith(_RETURN) and not told:
            flaws.append(Flaw(line=number, reason=FlawReason.LINE_ENDS))
        yield number, row


def _read_at(file: int, place: int, size: int) -> bytes:
    os.lseek(file, place, os.SEEK_SET)
    read: list[bytes] = []
    while size and (data := os.read(file, size)):
        read.append(data)
        size -= len(data)
    return b"".join(read)


def _reason(error: OSError) -> str:
    return (error.strerror or "unknown reason").lower()
