"""The lines of a log kept as a file: what they look like, and where the last whole one ends."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import BinaryIO, Final

from iopmodel.documents.entries import MAX_ENTRY_BYTES
from iopmodel.documents.parsing import parsed
from iopmodel.documents.versions import VERSION, VERSION_KEY
from iopmodel.errors import BadForm
from iopmodel.storage.chain import Row, linked

__all__ = ["LONGEST", "Lines", "header", "header_of", "is_whole", "may_begin", "row_in", "written"]

_PREV: Final = b'{"prev":"'
_ENTRY: Final = b'","entry":'
_HASH: Final = b',"hash":"'
_END: Final = b'"}'
_DIGITS: Final = 64
_BEFORE: Final = len(_PREV) + _DIGITS + len(_ENTRY)
_AFTER: Final = len(_HASH) + _DIGITS + len(_END)
_HEX: Final = frozenset(b"0123456789abcdef")

_ANY: Final = b'{"iopmodel":1,"log":"'

LONGEST: Final = _BEFORE + MAX_ENTRY_BYTES + _AFTER
"""How many bytes a line may have, its line feed aside."""


def written(row: Row) -> bytes:
    """Return a row as a line, line feed included."""
    prev, own = row.prev.encode(), row.hash.encode()
    return b"".join((_PREV, prev, _ENTRY, row.entry, _HASH, own, _END, b"\n"))


def row_in(line: bytes) -> Row | None:
    """Return the row that a line is, its line feed aside; nothing if it is none."""
    prev, own = line[len(_PREV) :][:_DIGITS], line[-_DIGITS - len(_END) : -len(_END)]
    around = line[: len(_PREV)], line[len(_PREV) + _DIGITS : _BEFORE]
    behind = line[-_AFTER : -_AFTER + len(_HASH)], line[-len(_END) :]
    if (*around, *behind) != (_PREV, _ENTRY, _HASH, _END) or not _HEX.issuperset(prev + own):
        return None
    return Row(prev.decode(), line[_BEFORE:-_AFTER], own.decode())


def is_whole(line: bytes) -> bool:
    """Return whether a line is a row that is as it was written."""
    row = row_in(line)
    return row is not None and linked(row.prev, row.entry) == row.hash


def header(of: str) -> bytes:
    r"""Return the first line of the log of a partnership, line feed included.

    Examples:
        >>> header("Street Minds")
        b'{"iopmodel":1,"log":"Street Minds"}\n'
    """
    line = {VERSION_KEY: VERSION, "log": of}
    return json.dumps(line, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def header_of(line: bytes) -> str:
    """Return the partnership whose log a first line begins; empty where it begins none."""
    try:
        found = parsed(line, LONGEST)
    except BadForm:
        return ""
    of = found.get("log") if isinstance(found, dict) else None
    return of if isinstance(of, str) and header(of) == line + b"\n" else ""


def may_begin(text: bytes, of: str = "") -> bool:
    r"""Return whether a text may be what is left of a first write that broke off.

    Args:
        text: What stands there, without a line feed.
        of: The name of the partnership; empty where it may be any.

    Examples:
        >>> may_begin(b'{"iopmodel":1,"lo'), may_begin(b"\0\0"), may_begin(b"notes")
        (True, True, False)
    """
    wanted = header(of) if of else _ANY
    is_one = wanted.startswith(text) or (not of and text.startswith(wanted))
    return is_one or not text.strip(b"\0")


class Lines:
    """The lines of a file, without their line feeds.

    What a write that broke off left at the end is no line: what has no line feed and is no row as
    it was written, and lines with NUL in them, for which a disk that lost its power had room and
    nothing else.

    Args:
        file: The file, at its beginning.
    """

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._read = 0
        self.torn = 0
        """How many bytes stand behind the last line, once all have been read."""
        self.rest = b""
        """The first of what stands there."""

    def __iter__(self) -> Iterator[bytes]:
        empty: list[bytes] = []
        whole = 0
        for text in iter(self._next, b""):
            line = text.removesuffix(b"\n")
            if b"\0" in line or (line == text and not is_whole(line)):
                empty.append(text)
                continue
            yield from (one.removesuffix(b"\n") for one in empty)
            empty.clear()
            whole = self._read
            yield line
        self.torn = self._read - whole
        self.rest = b"".join(empty[:1])

    def _next(self) -> bytes:
        """Return the next line with its line feed, cut short where it is longer than any may be."""
        text = self._file.readline(LONGEST + 1)
        self._read += len(text)
        while len(text) > LONGEST and not text.endswith(b"\n"):
            # It cannot be a row any more; where it ends still has to be found.
            more = self._file.readline(LONGEST)
            self._read += len(more)
            if not more:
                break
            text = text[:LONGEST] + more[-1:]
        return text
