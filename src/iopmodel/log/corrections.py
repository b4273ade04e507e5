"""Corrections: what an entry told was something else, or did not occur. Nothing is erased."""

from __future__ import annotations

from datetime import date

import attrs

from iopmodel.dates.shifting import plain
from iopmodel.log.event import Event, entry_number, some_words
from iopmodel.log.facts import Fact

__all__ = ["Corrected", "Withdrawn"]


@attrs.frozen(kw_only=True)
class Corrected(Event):
    """What an earlier entry tells was really something else.

    Where that entry is a correction itself, this takes the place of what it put right; where it is
    a withdrawal, nothing is withdrawn, and this is what was to be told.

    Attributes:
        entry: The number of that entry.
        event: What occurred.
        happened: The day on which it did.

    Examples:
        >>> from iopmodel.log.agreeing import Signed
        >>> from iopmodel.parts import Ref
        >>> signed = Signed(party=Ref("staden"))
        >>> Corrected(entry=3, event=signed, happened=date(2021, 6, 1)).concerns
        ('staden',)
    """

    entry: int = attrs.field(converter=entry_number)
    event: Fact
    happened: date = attrs.field(converter=plain)


@attrs.frozen(kw_only=True)
class Withdrawn(Event):
    """What an earlier entry tells did not occur; where that withdraws another, it did after all.

    Attributes:
        entry: The number of that entry.
        why: How it came to stand there, in the recorder's words.

    Examples:
        >>> Withdrawn(entry=3, why="avser ett annat partnerskap").entries
        (3,)
    """

    entry: int = attrs.field(converter=entry_number)
    why: str = attrs.field(validator=some_words)
