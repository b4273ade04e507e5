"""What every store of a log does, and the one that keeps it in memory."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Final, Protocol

import attrs

from iopmodel.dates.moments import moment
from iopmodel.errors import Invalid, IopError
from iopmodel.log.entry import AnyEvent, Entry
from iopmodel.log.event import some_words
from iopmodel.log.kept import Kept
from iopmodel.log.log import out_of_order
from iopmodel.notgiven import Unstated
from iopmodel.storage.chain import Row, gathered, genesis, row_of

__all__ = [
    "MOST_SKEW",
    "Busy",
    "Damaged",
    "MemoryStore",
    "NotKept",
    "Receipt",
    "Store",
    "StoreError",
    "Told",
    "following",
    "moved",
    "no_pipe",
]

MOST_SKEW: Final = timedelta(minutes=1)
"""How far the clocks of two who record may be apart, with the time that one waits for another."""


class StoreError(IopError, OSError):
    """Where the log is kept cannot be used."""


class NotKept(StoreError):
    """The entry was not kept, and nothing else was changed."""


class Busy(NotKept):
    """Someone else has been writing all the time that was waited."""


class Damaged(NotKept):
    """What is kept cannot be added to: its end cannot be read, or it is of another partnership."""


@attrs.frozen(kw_only=True)
class Told:
    """What is to be recorded: an entry without its number.

    Attributes:
        event: What occurred.
        happened: The day on which it did.
        recorded: The moment at which it is recorded, with its time zone.
        by: Who records it, as a role.
        reference: The document it rests on.
    """

    event: AnyEvent
    happened: date
    recorded: datetime = attrs.field(converter=moment)
    by: str
    reference: str | Unstated = Unstated()


@attrs.frozen(kw_only=True)
class Receipt:
    """That an entry is kept.

    Attributes:
        entry: The entry, with its number.
        hash: Its hash; kept elsewhere, it shows later that the entry is still there.
        cut: How many bytes were cut off that an earlier write had left behind when it broke off:
            an entry that was never acknowledged.
    """

    entry: Entry
    hash: str
    cut: int = 0


class Store(Protocol):
    """Where the log of a partnership is kept."""

    def append(self, told: Told) -> Receipt:
        """Keep one entry more; when this returns, it is there to stay.

        Raises:
            BadForm: The event is none, its fields hold something else than they are for, or no
                document can hold it.
            Invalid: Something of it is meaningless, or it names an entry that does not come before
                it.
            NotKept: It could not be kept.
        """
        ...

    def read(self, head: str = "") -> Kept:
        """Return what is kept, and everything that is wrong with it.

        Args:
            head: A hash that is known to have been there, such as that of a receipt.

        Raises:
            StoreError: Nothing can be read at all.
        """
        ...

    def close(self) -> None:
        """Let go of what is held open, until it is used again."""
        ...


def no_pipe(path: Path) -> None:
    """Refuse to read a pipe, which would wait for someone to write, or a device without an end.

    Raises:
        StoreError: It is one.
    """
    if path.exists() and not (path.is_file() or path.is_dir()):
        raise StoreError(f"{path} cannot be read: it is no file")


def moved(path: Path) -> str:
    """Return why nothing was kept where a file was moved away while it was written."""
    return f"nothing was kept in {path}: another file took its place, or none"


def following(told: Told, last: Entry | None) -> Entry:
    """Return the entry that follows the last one of a log.

    Two who record may have read their clocks in another order than they write, as one waits for
    the other. A moment a little before that of the last entry is therefore taken to be that one.

    Args:
        told: What is to be recorded.
        last: The last entry, if there is one.

    Raises:
        BadForm: The event is none, or its fields hold something else than they are for.
        Invalid: Something of it is meaningless, its moment lies too far before that of the last
            entry, or it names an entry that does not come before it.
    """
    recorded = told.recorded
    if last and timedelta() < last.recorded - recorded <= MOST_SKEW:
        recorded = last.recorded
    entry = Entry(
        number=last.number + 1 if last else 1,
        event=told.event,
        happened=told.happened,
        recorded=recorded,
        by=told.by,
        reference=told.reference,
    )
    if problems := list(out_of_order(entry, last)):
        raise Invalid(problems)
    return entry


@attrs.define(eq=False)
class MemoryStore:
    """A log kept in memory, with the chain that the others have; gone when the program ends.

    Attributes:
        of: The name of the partnership.

    Examples:
        >>> from datetime import UTC
        >>> from iopmodel.log import Signed
        >>> from iopmodel.parts import Ref
        >>> store = MemoryStore(of="Street Minds")
        >>> told = Told(
        ...     event=Signed(party=Ref("staden")), happened=date(2021, 5, 28),
        ...     recorded=datetime(2021, 5, 31, 8, 30, tzinfo=UTC), by="handläggare",
        ... )
        >>> receipt = store.append(told)
        >>> store.read().head == receipt.hash
        True
    """

    of: str = attrs.field(kw_only=True, validator=some_words, on_setattr=attrs.setters.frozen)
    _rows: list[Row] = attrs.field(factory=list, init=False)
    _last: Entry | None = attrs.field(default=None, init=False)

    def append(self, told: Told) -> Receipt:
        """Keep one entry more."""
        entry = following(told, self._last)
        row = row_of(self._rows[-1].hash if self._rows else genesis(self.of), entry)
        self._rows.append(row)
        self._last = entry
        return Receipt(entry=entry, hash=row.hash)

    def read(self, head: str = "") -> Kept:
        """Return what is kept."""
        return gathered(self.of, enumerate(self._rows, 1), head=head)

    def close(self) -> None:
        """Do nothing: it is kept as long as the program runs."""
