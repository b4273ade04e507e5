"""One writer at a time: a lock on an open file, let go of by the system when its holder dies."""

from __future__ import annotations

import os
import sys
import time
from typing import Final

from iopmodel.storage.store import Busy

__all__ = ["locked"]

_PAUSE: Final = 0.002

if sys.platform == "win32":  # pragma: no cover  # no such machine to test on; the docs say so
    import msvcrt

    _FAR: Final = 2**40

    def _try(file: int) -> bool:
        os.lseek(file, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try(file: int) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


def locked(file: int, wait: float) -> None:
    """Take the lock of an open file; it is let go of when the file is closed.

    Args:
        file: Its descriptor.
        wait: For how many seconds to wait for who has it.

    Raises:
        Busy: Someone else has had it all the time.
    """
    until = time.monotonic() + wait
    while not _try(file):
        if time.monotonic() >= until:
            raise Busy(f"someone else has been writing to the log for {wait:g} seconds")
        time.sleep(_PAUSE)
