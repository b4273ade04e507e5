"""Which of the things that were due was done by what a log tells of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, timedelta
from functools import partial
from typing import Any, Final

import attrs

from iopmodel.answers.due import Due
from iopmodel.answers.tasks import DueKind
from iopmodel.dates.period import OPEN_END, Period
from iopmodel.log import (
    DecisionTaken,
    DueKey,
    ExtensionAgreed,
    Happening,
    MeetingHeld,
    PaymentMade,
    RepaymentMade,
    ReportDelivered,
)
from iopmodel.money import Money
from iopmodel.notgiven import NotApplicable, NotGiven, Unstated
from iopmodel.partnership.aggregate import Partnership, Parts
from iopmodel.terms import Term

__all__ = ["Done", "Match", "done_by_part", "is_whole", "matched", "part_of"]

_INSIDE: Final = timedelta(0)
_PAYMENT: Final = frozenset({DueKind.PAYMENT})
_REPORT: Final = frozenset({DueKind.REPORT})
_MEETING: Final = frozenset({DueKind.MEETING})
_DECISION: Final = frozenset({DueKind.COMMITMENT, DueKind.DECISION, DueKind.ELECTION})


@attrs.frozen
class Done:
    """Something that was done, as it bears on what is due.

    Attributes:
        entry: The number of the entry that tells of it.
        on: The day.
        kinds: What kinds of thing it may have been.
        due: Which of the things due it was, where that is told.
        covers: Which time it was about, where that is told.
        amount: How much was paid, where it was a payment.
    """

    entry: int
    on: date
    kinds: frozenset[DueKind]
    due: DueKey | NotGiven = Unstated()
    covers: Period | NotGiven = Unstated()
    amount: Money | NotApplicable = NotApplicable()


@attrs.frozen
class Match:
    """What was done of one thing that was due.

    Attributes:
        entries: The numbers of the entries that tell of it.
        on: The day on which it was done, or that nothing was.
        paid: How much was paid of it, where it was a payment.
    """

    entries: tuple[int, ...] = ()
    on: date | NotApplicable = NotApplicable()
    paid: Money | NotApplicable = NotApplicable()


@attrs.define
class _Gathered:
    """What was done of one thing, while more is found."""

    entries: list[int] = attrs.field(factory=list)
    on: date | NotApplicable = NotApplicable()
    currency: str = ""
    paid: int = 0

    @classmethod
    def of(cls, row: Due) -> _Gathered:
        """Return that nothing was done yet, to be counted in the currency that is due."""
        return cls(currency=row.amount.currency if isinstance(row.amount, Money) else "")

    def add(self, done: Done) -> None:
        """Add one thing more."""
        self.entries.append(done.entry)
        self.on = done.on
        if isinstance(done.amount, Money):
            self.currency = self.currency or done.amount.currency
            # Of what was paid in another currency it is not known how much it is in that due.
            if done.amount.currency == self.currency:
                self.paid += done.amount.minor

    def is_whole(self, row: Due) -> bool:
        """Return whether all of it was done."""
        return not isinstance(row.amount, Money) or self.paid >= row.amount.minor

    @property
    def match(self) -> Match:
        """What was done, in the end."""
        paid = Money.of_minor(self.paid, self.currency) if self.currency else NotApplicable()
        return Match(tuple(self.entries), self.on, paid)


def part_of(parts: Parts, due: DueKey) -> str:
    """Return the key of the part that something due comes from.

    Where a plan has several instalments, the key of a payment has its number behind that of it.

    Args:
        parts: Where the part is.
        due: What was due.
    """
    key = str(due.part)
    while "-" in key and parts.find(key) is None:
        key = key.rpartition("-")[0]
    return key


def done_by_part(
    partnership: Partnership, occurred: Iterable[Happening], frames: Mapping[str, str]
) -> dict[str, list[Done]]:
    """Return what was done, by the keys of the parts whose dues it may be one of.

    Args:
        partnership: Whose parts they are.
        occurred: What occurred, by its days.
        frames: The frame of each plan, which tell which payments a frame has.
    """
    plans: dict[str, list[str]] = {}
    for plan, of in frames.items():
        plans.setdefault(of, []).append(plan)
    terms = [term.key for term in partnership.all(Term)]
    found: dict[str, list[Done]] = {}
    for one in occurred:
        told = _DONE.get(type(one.event))
        if told is None:
            continue
        done, named = told(one.event, partial(Done, one.number, one.happened))
        if isinstance(done.due, DueKey):
            named = [part_of(partnership, done.due)]
        elif isinstance(one.event, ExtensionAgreed):
            named = terms
        for key in named:
            for part in (key, *plans.get(key, ())):
                found.setdefault(part, []).append(done)
    return found


_Make = Callable[..., Done]
_DONE: Final[Mapping[type, Callable[[Any, _Make], tuple[Done, Sequence[str]]]]] = {
    DecisionTaken: lambda event, make: (make(_DECISION, event.due), event.parts),
    ExtensionAgreed: lambda _, make: (make(_DECISION), ()),
    MeetingHeld: lambda event, make: (make(_MEETING, event.due), [event.body]),
    PaymentMade: lambda event, make: (
        make(_PAYMENT, event.due, event.covers, event.amount),
        [event.of],
    ),
    RepaymentMade: lambda event, make: (make(_PAYMENT, amount=event.amount), [event.of]),
    ReportDelivered: lambda event, make: (make(_REPORT, event.due, event.covers), [event.of]),
}
"""For each kind of event by which something due is done, what it tells, and of which part."""


def matched(rows: Sequence[Due], done: Iterable[Done]) -> dict[int, Match]:
    """Return what was done of which of several rows of one part, by their places.

    What names a row is of it, and what names a time is of the first row about that time. All else
    is of the row nearest to its day of which nothing, or not all, has been done: one whose days it
    falls in, or else one before or, where it is no meeting, after: what is still to come, though,
    only where it is nearer than all that has come, done or not. A payment made twice is so none of
    the next, half a year ahead. Rows of one key are one thing, which has other days if it ends and
    if it goes on: what is done of one is done of all.

    Args:
        rows: What was due on one reading of the text, by their days.
        done: What was done, by its days.
    """
    found: dict[str, _Gathered] = {}
    free = dict(enumerate(rows))
    places: dict[str, list[int]] = {}
    for number, row in enumerate(rows):
        places.setdefault(row.key, []).append(number)
    for one in done:
        place = _place(rows, free, one)
        if place is not None:
            row = rows[place]
            gathered = found.setdefault(row.key, _Gathered.of(row))
            gathered.add(one)
            if gathered.is_whole(row):
                for same in places[row.key]:
                    free.pop(same, None)
    matches = {key: gathered.match for key, gathered in found.items()}
    return {number: match for key, match in matches.items() for number in places[key]}


def is_whole(row: Due, match: Match) -> bool:
    """Return whether all of something was done: of a payment, whether all was paid."""
    if isinstance(row.amount, Money) and isinstance(match.paid, Money):
        return match.paid >= row.amount
    return bool(match.entries)


def _place(rows: Sequence[Due], free: Mapping[int, Due], done: Done) -> int | None:
    due = done.due
    if isinstance(due, DueKey):
        named = (
            place
            for place, row in enumerate(rows)
            if row.key == due.key and (isinstance(due.window, NotGiven) or due.window == row.window)
        )
        return next(named, None)
    fitting = [place for place, row in free.items() if _fits(row, done)]
    if isinstance(done.covers, Period):
        about = [place for place in fitting if _is_about(free[place], done.covers)]
        if about:
            return about[0]
    place = _nearest(rows, fitting, done.on)
    if place is None or rows[place].window.first <= done.on:
        return place
    # It is done ahead, unless what has come by then is as near: then it is that, once more.
    key, ahead = rows[place].key, rows[place].window.first - done.on
    again = (
        _distance(row.window, done.on) <= ahead and row.key != key and _fits(row, done)
        for row in reversed(rows)
        if row.window.first <= done.on
    )
    if not any(again):
        return place
    return _nearest(rows, [one for one in fitting if rows[one].window.first <= done.on], done.on)


def _nearest(rows: Sequence[Due], places: Iterable[int], on: date) -> int | None:
    return min(places, key=lambda place: (_distance(rows[place].window, on), place), default=None)


def _fits(row: Due, done: Done) -> bool:
    """Return whether something can have been what was due: of its kind, in its currency."""
    if row.kind not in done.kinds:
        return False
    if row.kind is DueKind.MEETING and done.on < row.window.first:
        # One meeting too many this year is none of the next, as a report or a payment may be.
        return False
    due, paid = row.amount, done.amount
    if isinstance(due, Money) and isinstance(paid, Money):
        return due.currency == paid.currency
    return True


def _is_about(row: Due, covers: Period) -> bool:
    return row.covers == covers or (
        isinstance(row.covers, Period) and (covers & row.covers) == covers
    )


def _distance(window: Period, day: date) -> timedelta:
    if day < window.first:
        return window.first - day
    return _INSIDE if window.last is OPEN_END or day <= window.last else day - window.last
