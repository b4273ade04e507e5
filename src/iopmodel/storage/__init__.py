"""Where logs are kept: in memory, in a file of JSON Lines, in a database with SQLite.

What is told is written at once and is on the disk before it is acknowledged. Each entry carries the
hash of the one before it, so that history is not rewritten unseen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from iopmodel.doors import door

if TYPE_CHECKING:
    from iopmodel.storage.chain import Row, genesis, linked
    from iopmodel.storage.jsonlines import JsonLinesStore
    from iopmodel.storage.opening import opened
    from iopmodel.storage.sqlite import SqliteStore
    from iopmodel.storage.store import (
        Busy,
        Damaged,
        MemoryStore,
        NotKept,
        Receipt,
        Store,
        StoreError,
        Told,
    )

__all__ = [
    "Busy",
    "Damaged",
    "JsonLinesStore",
    "MemoryStore",
    "NotKept",
    "Receipt",
    "Row",
    "SqliteStore",
    "Store",
    "StoreError",
    "Told",
    "genesis",
    "linked",
    "opened",
]

__getattr__ = door(__name__, ("chain", "store", "jsonlines", "sqlite", "opening"))


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
