"""What is found where a log is kept: the log as far as it can be read, and what is wrong there."""

from __future__ import annotations

from enum import Enum

import attrs

from iopmodel.errors import Problem
from iopmodel.log.log import Log

__all__ = ["Flaw", "FlawReason", "Kept"]


class FlawReason(Enum):
    """In which way what is kept is not what was recorded."""

    UNREADABLE = "unreadable"
    """A line is no entry; it is left out."""
    ALTERED = "altered"
    """An entry is not the one that was recorded; it is left out."""
    BROKEN = "broken"
    """An entry does not follow the one before it: lines are missing, were put in, or changed."""
    LINE_ENDS = "line-ends"
    """A line ends in CR LF: something has saved the file anew. It is read as it was."""
    NO_LOG = "no-log"
    """Nothing tells whose log it is: it is none."""
    OUT_OF_ORDER = "out-of-order"
    """An entry cannot come where it stands; it is left out."""
    OF_ANOTHER = "of-another"
    """It is the log of another partnership."""
    HEAD_MISSING = "head-missing"
    """An entry is not there that is known to have been: the end was cut off, or all rewritten."""


@attrs.frozen(kw_only=True)
class Flaw:
    """One thing that is wrong where a log is kept.

    Attributes:
        line: The line, from 1; in a database the number of the entry; 0 for the whole.
        reason: In which way.
        problems: What exactly, where there is more to say.
    """

    line: int
    reason: FlawReason
    problems: tuple[Problem, ...] = ()


@attrs.frozen(kw_only=True)
class Kept:
    """What is found where a log is kept.

    Attributes:
        log: The entries that can be read.
        of: The name of the partnership that it is of; empty where nothing is kept yet.
        head: The hash of the last entry; of the beginning where there is none. Kept elsewhere, it
            shows whether the end was cut off.
        flaws: What is wrong, in the order of the lines.
        torn: How many bytes stand at the end of what was being written when it broke off: an entry
            that was never acknowledged, and that is left out.
    """

    log: Log
    of: str
    head: str
    flaws: tuple[Flaw, ...] = ()
    torn: int = 0
