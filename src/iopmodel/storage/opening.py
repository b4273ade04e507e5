"""Which store a path is: a database with SQLite, or a file of JSON Lines."""

from __future__ import annotations

from contextlib import suppress
from os import PathLike
from pathlib import Path
from typing import Final

from iopmodel.storage.jsonlines import JsonLinesStore
from iopmodel.storage.sqlite import SqliteStore
from iopmodel.storage.store import Store

__all__ = ["opened"]

_MAGIC: Final = b"SQLite format 3\0"
_ENDINGS: Final = frozenset({".db", ".sqlite", ".sqlite3"})


def opened(path: str | PathLike[str], of: str = "") -> Store:
    """Return the store at a path: a database if it is one, or if it is to be one by its ending.

    Args:
        path: The file, which need not be there yet.
        of: The name of the partnership; empty to read the log of whichever it is.

    Examples:
        >>> type(opened("street-minds.jsonl")).__name__, type(opened("stadens.sqlite")).__name__
        ('JsonLinesStore', 'SqliteStore')
    """
    path = Path(path)
    # Where it is not there, or cannot be read, the store says so. Opening a pipe would wait.
    is_database = path.suffix.lower() in _ENDINGS
    with suppress(OSError):
        if path.is_file():
            with path.open("rb") as file:
                is_database = file.read(len(_MAGIC)) == _MAGIC
    return SqliteStore(path, of=of) if is_database else JsonLinesStore(path=path, of=of)
