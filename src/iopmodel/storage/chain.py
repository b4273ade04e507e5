"""The chain: each entry carries the hash of the one before it, so that nothing is rewritten unseen.

A hash is SHA-256 over the hash before it and the bytes of the entry as they are kept. The first one
follows a hash over the name of the partnership. Who can write to the file can make the whole chain
anew: what shows that is a hash kept somewhere else.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from hashlib import sha256
from typing import Final

import attrs

from iopmodel.documents.entries import dumps_entry, loads_entry
from iopmodel.errors import BadForm
from iopmodel.log.entry import Entry
from iopmodel.log.kept import Flaw, FlawReason, Kept
from iopmodel.log.log import Log, out_of_order

__all__ = ["Row", "gathered", "genesis", "last_entry", "linked", "row_of"]

_WRITTEN: Final[deque[tuple[bytes, Entry]]] = deque(maxlen=16)
"""What was written last, by its document: mostly that is what the next entry follows."""


@attrs.frozen
class Row:
    """An entry as it is kept.

    Attributes:
        prev: The hash of the one before it.
        entry: Its document, in UTF-8.
        hash: Its own hash.
    """

    prev: str
    entry: bytes
    hash: str


def genesis(of: str) -> str:
    """Return the hash that the first entry of a log follows.

    Args:
        of: The name of the partnership.

    Examples:
        >>> genesis("Street Minds")[:12]
        'e2dacb6cc8a6'
    """
    return sha256(f"iopmodel log 1\n{of}".encode()).hexdigest()


def linked(prev: str, entry: bytes) -> str:
    """Return the hash of an entry that follows another.

    Args:
        prev: The hash of the other.
        entry: The document of the entry.
    """
    return sha256(prev.encode() + entry).hexdigest()


def row_of(prev: str, entry: Entry) -> Row:
    """Return an entry as it is kept after another.

    Raises:
        BadForm: No document can hold it.
    """
    document = dumps_entry(entry).encode()
    _WRITTEN.append((document, entry))
    return Row(prev, document, linked(prev, document))


def last_entry(document: bytes) -> Entry:
    """Return the entry that a document holds, without reading it if it was written just now.

    Raises:
        BadForm: It holds none.
    """
    for known, entry in tuple(_WRITTEN):
        if known == document:
            return entry
    return loads_entry(document)


def gathered(
    of: str, rows: Iterable[tuple[int, Row | None]], *, head: str = "", torn: int = 0
) -> Kept:
    """Return what rows come to: a log of those that can be read, and what is wrong with others.

    Args:
        of: The name of the partnership.
        rows: The rows with their lines; nothing stands for a line that is no row.
        head: A hash that is known to have been there.
        torn: How many bytes at the end are left out.
    """
    entries: list[Entry] = []
    flaws: list[Flaw] = []
    start = before = genesis(of)
    known = head in {"", start}
    for line, row in rows:
        if row is None:
            flaws.append(Flaw(line=line, reason=FlawReason.UNREADABLE))
            # What the next one follows is not known.
            before = ""
            continue
        if before not in {"", row.prev}:
            flaws.append(Flaw(line=line, reason=FlawReason.BROKEN))
        before = row.hash
        known = known or head == row.hash
        last = entries[-1] if entries else None
        found = _entry_of(line, row, last)
        if isinstance(found, Flaw):
            flaws.append(found)
        else:
            entries.append(found)
    if not known:
        flaws.append(Flaw(line=0, reason=FlawReason.HEAD_MISSING))
    return Kept(log=Log(entries), of=of, head=before, flaws=tuple(flaws), torn=torn)


def _entry_of(line: int, row: Row, last: Entry | None) -> Entry | Flaw:
    if linked(row.prev, row.entry) != row.hash:
        return Flaw(line=line, reason=FlawReason.ALTERED)
    try:
        entry = loads_entry(row.entry)
    except BadForm as error:
        return Flaw(line=line, reason=FlawReason.UNREADABLE, problems=error.problems)
    if problems := tuple(out_of_order(entry, last)):
        return Flaw(line=line, reason=FlawReason.OUT_OF_ORDER, problems=problems)
    return entry
