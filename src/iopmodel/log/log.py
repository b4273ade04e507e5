"""A log: what occurred in the life of a partnership, in the order in which it was recorded."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from functools import cached_property
from types import MappingProxyType

import attrs

from iopmodel.dates.moments import moment
from iopmodel.errors import BadForm, Invalid, Problem, shown
from iopmodel.log.corrections import Corrected, Withdrawn
from iopmodel.log.entry import AnyEvent, Entry
from iopmodel.log.facts import Fact
from iopmodel.notgiven import Unstated
from iopmodel.partnership.fitting import first
from iopmodel.parts import Part, Ref

__all__ = ["Happening", "Log", "out_of_order"]


@attrs.frozen(kw_only=True)
class Happening:
    """Something that occurred, as the log tells it in the end.

    Attributes:
        number: The number of the entry that told it first, by which others refer to it.
        event: What occurred.
        happened: The day on which it did.
        told: The entry that tells it so: that one, or the one that put it right.

    Examples:
        >>> from iopmodel.log import Signed
        >>> signed = Signed(party=Ref("staden"))
        >>> at = datetime.fromisoformat("2021-05-31T08:30:00+02:00")
        >>> log = Log().append(signed, happened=date(2021, 5, 28), recorded=at, by="handläggare")
        >>> log.standing[0].concerns
        ('staden',)
    """

    number: int
    event: Fact
    happened: date
    told: Entry

    @property
    def concerns(self) -> tuple[Ref[Part], ...]:
        """The keys of the parts that it names."""
        return self.event.concerns

    @property
    def is_corrected(self) -> bool:
        """Whether it was first told in another way."""
        return self.told.number != self.number


def out_of_order(entry: Entry, last: Entry | None) -> Iterator[Problem]:
    """Yield what keeps an entry from following another, the last of its log.

    Args:
        entry: The entry.
        last: The one before it, if there is one.
    """
    before = last.number if last else 0
    if entry.number <= before:
        yield Problem("number", str(entry.number), f"a number after {before}", str(before + 1))
    if last and entry.recorded < last.recorded:
        expected = f"a moment that is not before {last.recorded.isoformat()}, as the log only grows"
        yield Problem("recorded", entry.recorded.isoformat(), expected)
    for number in entry.entries:
        if number >= entry.number:
            expected = f"the number of an earlier entry, below {entry.number}"
            yield Problem("event", f"entry {number}", expected)


def _entries(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    listed = tuple(entries)
    problems = [
        Problem(f"entries/{place}", shown(one), "an entry", "log.entries[0]")
        for place, one in enumerate(listed)
        if not isinstance(one, Entry)
    ]
    if problems:
        raise BadForm(first(problems))
    return listed


@attrs.frozen
class Log:
    """What occurred in the life of a partnership: entries that are only ever added.

    Numbers may be missing where entries cannot be read any more.

    Attributes:
        entries: The entries, in the order in which they were recorded.

    Raises:
        BadForm: Something else than entries was given.
        Invalid: Numbers do not rise, an entry was recorded before the one before it, or names one
            that does not come before it.

    Examples:
        >>> from iopmodel.log import Signed, Withdrawn
        >>> signed = Signed(party=Ref("staden"))
        >>> at = datetime.fromisoformat("2021-05-31T08:30:00+02:00")
        >>> log = Log().append(signed, happened=date(2021, 5, 28), recorded=at, by="handläggare")
        >>> wrong = Withdrawn(entry=1, why="avser ett annat avtal")
        >>> later = log.append(wrong, happened=date(2021, 5, 31), recorded=at, by="handläggare")
        >>> len(log.standing), len(later.standing), len(later.entries)
        (1, 0, 2)
    """

    entries: tuple[Entry, ...] = attrs.field(default=(), converter=_entries)

    def __attrs_post_init__(self) -> None:
        problems = (
            problem.under(f"entries/{place}")
            for place, entry in enumerate(self.entries)
            for problem in out_of_order(entry, self.entries[place - 1] if place else None)
        )
        if told := first(problems):
            raise Invalid(told)

    def __len__(self) -> int:
        """Return how many entries there are."""
        return len(self.entries)

    def __getitem__(self, number: int) -> Entry:
        """Return the entry of a number.

        Raises:
            Invalid: There is none.
        """
        found = self._by_number.get(number)
        if found is None:
            last = self.entries[-1].number if self.entries else 0
            raise Invalid.value(number, f"the number of an entry, at most {last}")
        return found

    def find(self, number: int) -> Entry | None:
        """Return the entry of a number, if there is one."""
        return self._by_number.get(number)

    @cached_property
    def _by_number(self) -> Mapping[int, Entry]:
        return {entry.number: entry for entry in self.entries}

    @property
    def missing(self) -> tuple[int, ...]:
        """The numbers of the entries that are not there any more."""
        last = self.entries[-1].number if self.entries else 0
        return tuple(number for number in range(1, last) if number not in self._by_number)

    def append(
        self,
        event: AnyEvent,
        *,
        happened: date,
        recorded: datetime,
        by: str,
        reference: str | Unstated = Unstated(),  # noqa: B008  # it is frozen
    ) -> Log:
        """Return the log with one entry more; this one stays as it is.

        Args:
            event: What occurred.
            happened: The day on which it did.
            recorded: The moment at which it is recorded, with its time zone.
            by: Who records it, as a role.
            reference: The document it rests on.

        Raises:
            BadForm: The event is none, or its fields hold something else than they are for.
            Invalid: Something of it is meaningless, it was recorded before the last entry, or it
                names an entry that does not come before it.
        """
        last = self.entries[-1] if self.entries else None
        entry = Entry(
            number=last.number + 1 if last else 1,
            event=event,
            happened=happened,
            recorded=recorded,
            by=by,
            reference=reference,
        )
        if problems := list(out_of_order(entry, last)):
            raise Invalid(problems)
        return self._derived((*self.entries, entry))

    def _derived(self, entries: tuple[Entry, ...]) -> Log:
        """Return the log of entries that have been looked at already."""
        derived = object.__new__(Log)
        object.__setattr__(derived, "entries", entries)
        return derived

    def as_known(self, at: datetime) -> Log:
        """Return the log as it was at a moment: what was recorded then or before.

        Raises:
            Invalid: It is no moment, or does not say in which time zone it is.
        """
        known = bisect_right(self.entries, moment(at), key=lambda entry: entry.recorded)
        return self._derived(self.entries[:known])

    @cached_property
    def standing(self) -> tuple[Happening, ...]:
        """What occurred, corrections and withdrawals made, by the days on which it did.

        On one day, by the numbers of the entries that told it first. Of several corrections of one
        entry the last prevails. One of an entry that cannot be read any more tells nothing, as
        what it was put right in is not known.
        """
        found: list[Happening] = []
        # Whatever speaks of an entry comes after it: from the end, each is met with its fate known.
        fates: dict[int, Happening | None] = {}
        for entry in reversed(self.entries):
            number, event = entry.number, entry.event
            fate = fates.get(number)
            if number in fates and fate is None:
                continue
            if isinstance(event, Corrected):
                told = fate or _told(event.entry, event.event, event.happened, entry)
                fates.setdefault(event.entry, attrs.evolve(told, number=event.entry))
            elif fate is not None:
                found.append(fate)
            elif isinstance(event, Withdrawn):
                fates.setdefault(event.entry, None)
            else:
                found.append(_told(number, event, entry.happened, entry))
        return tuple(sorted(found, key=lambda one: (one.happened, one.number)))

    def history(self, number: int) -> tuple[Entry, ...]:
        """Return all that was told under a number: the entry, and what corrects or withdraws it.

        What corrects or withdraws a correction is of it too.

        Raises:
            Invalid: There is no entry of that number.
        """
        return tuple(self[one] for one in sorted(self._versions(self[number].number)))

    def _versions(self, number: int) -> Iterator[int]:
        ahead = [number]
        for one in ahead:  # which grows
            yield one
            ahead.extend(self._spoken_of.get(one, ()))

    @cached_property
    def _spoken_of(self) -> Mapping[int, tuple[int, ...]]:
        """For each number, the entries that correct or withdraw it."""
        found: dict[int, tuple[int, ...]] = {}
        for entry in self.entries:
            if isinstance(entry.event, (Corrected, Withdrawn)):
                about = entry.event.entry
                found[about] = (*found.get(about, ()), entry.number)
        return MappingProxyType(found)


def _told(number: int, event: Fact, happened: date, told: Entry) -> Happening:
    return Happening(number=number, event=event, happened=happened, told=told)
