"""What reaches the disk, in one place, so that tests can make it fail."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

import attrs

__all__ = ["Disk"]

# What is in the file and how long it is has to be there, not when it was last changed.
_SYNC: Final = getattr(os, "fdatasync", os.fsync)


@attrs.frozen
class Disk:
    """The calls by which a file is changed."""

    def write(self, file: int, data: bytes) -> None:
        """Write all of it at the place where the file stands; as a rule with a single call."""
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(file, rest) :]

    def sync(self, file: int) -> None:
        """Return when what was written is on the disk."""
        _SYNC(file)

    def truncate(self, file: int, size: int) -> None:
        """Cut a file off after so many bytes."""
        os.ftruncate(file, size)

    def sync_folder(self, folder: Path) -> None:
        """Return when the names in a folder are on the disk."""
        if os.name == "nt":  # pragma: no cover  # where a folder cannot be opened
            return
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
