"""What a brief says, before it is put on a screen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from enum import Enum
from itertools import groupby, islice
from typing import Final, TypeVar

import attrs

from iopmodel.answers import Due, DueKind, due, tasks
from iopmodel.answers.ends import latest_end
from iopmodel.dates import Throughout
from iopmodel.dates.period import OPEN_END, Period
from iopmodel.dates.shifting import LAST_YEAR
from iopmodel.dates.span import Span
from iopmodel.errors import Conflict, OutOfCalendar
from iopmodel.partnership import OpenPoint, Partnership, Reading, heaviest_first
from iopmodel.parts import Part
from iopmodel.terms import (
    Body,
    BudgetLine,
    Contribution,
    Funding,
    Goal,
    Party,
    Purpose,
    Term,
)

__all__ = [
    "Brief",
    "Stage",
    "StageKind",
    "ahead",
    "briefed",
    "hangs_on",
    "is_standing",
    "next_dates",
    "stage",
]

P = TypeVar("P", bound=Part)

_AHEAD: Final = Span.of(years=2)


class StageKind(Enum):
    """Where a day lies in the term, by the calendar alone."""

    NOT_BEGUN = "not-begun"
    RUNNING = "running"
    IF_EXTENDED = "if-extended"
    """After the initial period: it goes on only if it has been extended."""
    ENDED = "ended"


@attrs.frozen
class Stage:
    """Where a day lies in the term, by the calendar alone: no events are known.

    Attributes:
        kind: Where.
        day: The number of the day, from 1; below 1 before the term begins.
        days: How many days the initial period has; nothing where its end is open.
    """

    kind: StageKind
    day: int
    days: int | None

    @property
    def left(self) -> int | None:
        """How many days are left after this one; nothing where the end is open."""
        return None if self.days is None else self.days - self.day


def stage(term: Term, on: date) -> Stage:
    """Return where a day lies in the term.

    Examples:
        >>> term = Term(key="t", initial=Period.parse("2021-06-01/P1Y"))
        >>> found = stage(term, date(2021, 6, 30))
        >>> found.kind.value, found.day, found.days, found.left
        ('running', 30, 365, 335)
    """
    initial = term.initial
    if on < initial.first:
        kind = StageKind.NOT_BEGUN
    elif on in initial:
        kind = StageKind.RUNNING
    elif on <= latest_end(term):
        kind = StageKind.IF_EXTENDED
    else:
        kind = StageKind.ENDED
    days = None if initial.last is OPEN_END else len(initial)
    return Stage(kind, (on - initial.first).days + 1, days)


def ahead(on: date, span: Span) -> Period:
    """Return the days from one on, for so long, or to the end of the calendar.

    Examples:
        >>> print(ahead(date(2021, 6, 1), Span.of(days=90)))
        2021-06-01/2021-08-29
    """
    try:
        return Period.starting(on, span)
    except OutOfCalendar:
        return Period(on, date(LAST_YEAR, 12, 31))


def is_standing(one: Due, partnership: Partnership) -> bool:
    """Return whether something is due throughout its window, and not merely by the end of it."""
    part = partnership.find(one.part)
    asked = tasks(partnership, part) if part else ()
    return any(isinstance(task.timing, Throughout) for task in asked)


def next_dates(partnership: Partnership, on: date) -> Iterator[tuple[Due, ...]]:
    """Yield what is due within two years, what comes from one part and ends on one day together.

    What ends on the same day is told by what it is: meetings, then reports, then payments.
    What holds throughout is left out: its last day is the end, which the brief tells anyway.
    """
    term = partnership.term
    if term is None:
        return
    yield from _grouped(partnership, due(partnership, ahead(max(on, term.initial.first), _AHEAD)))


def _grouped(partnership: Partnership, dues: Iterable[Due]) -> Iterator[tuple[Due, ...]]:
    dated = (
        one for one in dues if one.window.last is not OPEN_END and not is_standing(one, partnership)
    )
    for _, same_day in groupby(dated, key=lambda one: one.window.last):
        by_part: dict[str, list[Due]] = {}
        for one in same_day:
            by_part.setdefault(one.part, []).append(one)
        yield from sorted(map(tuple, by_part.values()), key=_rank)


def _left(partnership: Partnership, left: Iterable[Due]) -> Iterator[tuple[Due, ...]]:
    ordered = sorted(left, key=lambda one: str(one.window.last))
    return _grouped(partnership, ordered)


def _rank(group: tuple[Due, ...]) -> tuple[int, date]:
    """Return where what ends on one day stands: by what it is, then by when it begins."""
    return list(DueKind).index(group[0].kind), group[0].window.first


def hangs_on(
    partnership: Partnership, part: P, say: Callable[[P, Partnership], str]
) -> tuple[str, ...]:
    """Return the open points on whose reading it hangs what is said of a part.

    Args:
        partnership: Whose part it is.
        part: The part.
        say: What is said of a part, in a partnership.

    Examples:
        >>> from iopmodel.examples import load
        >>> partnership = load("enskede-arsta-vantor-2021")
        >>> body = partnership[Body, "styrgrupp"]
        >>> hangs_on(partnership, body, lambda one, _: str(one.meets))
        ('tre-ganger-per-ar',)
    """
    as_held = say(part, partnership)

    def differs(point: OpenPoint, reading: Reading) -> bool:
        try:
            under = partnership.under({point.key: reading.key})
        except Conflict:
            # It cannot be so read as long as another point is read as it is held.
            return False
        found = under.find(part.key)
        return not isinstance(found, type(part)) or say(found, under) != as_held

    return tuple(
        point.key
        for point in partnership.open_points
        if any(part.key in one.change.touched and differs(point, one) for one in point.readings)
    )


@attrs.frozen(kw_only=True)
class Brief:
    """What a brief says.

    Attributes:
        partnership: Whose it is.
        on: The day it is for.
        parties: The parties.
        purposes: The purpose; where none is stated, the goals.
        stage: Where the day lies in the term, if there is one.
        dates: What is due next, what comes from one part and ends on one day together.
        money: What is paid, what for, then what is brought without being counted.
        bodies: The groups.
        open_points: What is open, the heaviest first.
    """

    partnership: Partnership
    on: date
    parties: tuple[Party, ...]
    purposes: tuple[Purpose | Goal, ...]
    stage: Stage | None
    dates: tuple[tuple[Due, ...], ...]
    money: tuple[Funding | BudgetLine | Contribution, ...]
    bodies: tuple[Body, ...]
    open_points: tuple[OpenPoint, ...]


def briefed(
    partnership: Partnership, on: date, *, dates: int, left: Iterable[Due] | None = None
) -> Brief:
    """Return the brief of a partnership.

    Args:
        partnership: Whose.
        on: For which day.
        dates: How many of the next dates to tell.
        left: What remains to be done, where a log tells; by the calendar alone where none does.
    """
    found = next_dates(partnership, on) if left is None else _left(partnership, left)
    dues = tuple(islice(found, dates))
    # The dates heed each amendment from its day; all else is as it is on that one.
    partnership = partnership.on(on)
    term = partnership.term
    return Brief(
        partnership=partnership,
        on=on,
        parties=partnership.all(Party),
        purposes=partnership.all(Purpose) or partnership.all(Goal),
        stage=stage(term, on) if term else None,
        dates=dues,
        money=(
            *partnership.all(Funding),
            *partnership.all(BudgetLine),
            *partnership.all(Contribution),
        ),
        bodies=partnership.all(Body),
        open_points=tuple(heaviest_first(partnership.open_points)),
    )
