"""What is due, and how it stands with each of it: under each reading, by what a log tells."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Final

import attrs

from iopmodel.answers.answer import Holding, Possible
from iopmodel.answers.conditions import conditioned
from iopmodel.answers.due import Due
from iopmodel.answers.given import Given, GivenKind
from iopmodel.answers.status.alternatives import both, choices
from iopmodel.answers.status.duty import Duty, DutyReason, DutyState, settled
from iopmodel.answers.status.lasting import Lasting
from iopmodel.answers.status.matching import Done, Match, matched
from iopmodel.answers.status.parting import Parting
from iopmodel.answers.tasks import DueKind
from iopmodel.dates.period import OPEN_END, End, Period
from iopmodel.log import DueKey
from iopmodel.notgiven import Unstated
from iopmodel.partnership.aggregate import Partnership
from iopmodel.terms import Ends

__all__ = ["Known", "Stop", "duties"]


# It may be paid and accounted for after the end; what else is due is a part of the work.
_OWED_AFTER: Final = (DueKind.PAYMENT, DueKind.REPORT)


@attrs.frozen
class Stop:
    """That payments are stopped.

    Attributes:
        since: The day.
        rightly: Whether it is sure that they may be.
    """

    since: date
    rightly: bool


@attrs.frozen(kw_only=True)
class Known:
    """What is known on a day that bears on what is due.

    Attributes:
        on: The day.
        done: What was done, by the parts whose dues it may be one of.
        waived: What was waived, and by which entry.
        stopped: The plans whose payments are stopped, since when, and whether rightly.
        left: Who is there no longer, and since when.
        over: The parts whose condition or phase is over, and since when.
    """

    on: date
    done: Mapping[str, Sequence[Done]] = attrs.field(factory=dict)
    waived: Sequence[tuple[int, DueKey]] = ()
    stopped: Mapping[str, Stop] = attrs.field(factory=dict)
    left: Mapping[str, date] = attrs.field(factory=dict)
    over: Mapping[str, date] = attrs.field(factory=dict)


@attrs.frozen
class _Row:
    """A row without its conditions, and these, the readings by themselves."""

    plain: Due
    choices: Mapping[str, str]
    given: tuple[Given, ...]

    @classmethod
    def of(cls, row: Due) -> _Row:
        given = tuple(one for one in row.given if not one.is_reading)
        return cls(attrs.evolve(row, given=()), choices(row.given), given)


def duties(
    partnership: Partnership,
    rows: Iterable[Due],
    lasting: Sequence[Holding[tuple[Lasting, Parting]]],
    known: Known,
) -> Iterator[Holding[Duty]]:
    """Yield how it stands with everything that is due, in the order of its days.

    What was done is matched with what was due part by part, and under each reading by itself:
    under one, a report may have been the last of a month, and under another the first of the next.

    Args:
        partnership: Whose dues they are.
        rows: What is due, as if nothing had been done.
        lasting: Until when it lasts, and whose part in it is over.
        known: What is known on the day.
    """
    by_part: dict[str, list[_Row]] = {}
    places: dict[tuple[str, Period | date], int] = {}
    for place, row in enumerate(rows):
        by_part.setdefault(row.part, []).append(_Row.of(row))
        # What an early end cuts short is known by its first day.
        for days in (row.window, row.window.first):
            places.setdefault((row.key, days), place)
    found = [
        holding
        for own in by_part.values()
        for holding in _of_part(partnership, own, lasting, known)
    ]

    def place_of(due: Due) -> int:
        return places.get((due.key, due.window), places[due.key, due.window.first])

    yield from sorted(found, key=lambda one: (place_of(one.value.due), one.given))


def _of_part(
    partnership: Partnership,
    rows: Sequence[_Row],
    lasting: Sequence[Holding[tuple[Lasting, Parting]]],
    known: Known,
) -> Iterator[Holding[Duty]]:
    found: dict[Possible[Duty], list[Mapping[str, str]]] = {}
    worlds = _worlds(partnership, rows)
    for one in lasting:
        ends = choices(one.given)
        for world in worlds:
            chosen = both(ends, world)
            if chosen is not None:
                there = [row for row in rows if row.choices.items() <= world.items()]
                for possible in _in_one(there, *one.value, known):
                    found.setdefault(possible, []).append(chosen)
    for possible, readings in conditioned(partnership, found):
        given = tuple(sorted({*possible.given, *readings}))
        yield Holding(possible.value, given, possible.value.due.clauses)


def _worlds(partnership: Partnership, rows: Iterable[_Row]) -> list[dict[str, str]]:
    """Return each way to read the points that rows hang on."""
    named = {point for row in rows for point in row.choices}
    found: list[dict[str, str]] = [{}]
    for point in partnership.open_points:
        if point.key in named:
            found = [
                {**chosen, point.key: reading.key}
                for chosen in found
                for reading in partnership.ties.options(chosen, point)
            ]
    return found


def _in_one(
    rows: Sequence[_Row], lasting: Lasting, parted: Parting, known: Known
) -> Iterator[Possible[Duty]]:
    """Yield how it stands with rows that are due on the same reading, and what each hangs on."""
    alive: list[tuple[Due, bool, tuple[Given, ...]]] = []
    void: list[Possible[Duty]] = []
    for row in rows:
        told = {one: lasting.holds(one) for one in row.given}
        left = tuple(one for one, holds in told.items() if holds is None)
        failed = [one for one, holds in told.items() if holds is False]
        if any(one.kind is GivenKind.ENDS_BY for one in failed):
            # It is there only if it had ended before.
            continue
        why = _why_void(row, lasting, known, extended=not failed) or _why_parted(row.plain, parted)
        if why is None:
            until = _until_the_end(row.plain, lasting, parted)
            alive.append((until, until != row.plain, left))
        else:
            void.append(Possible(Duty(due=row.plain, state=DutyState.VOID, reason=why), left))
    plain = [row for row, _, _ in alive]
    # What would have been about more days, had it gone on, is due all the same, or void once.
    seen = {(due.key, due.window) for due in plain}
    for possible in void:
        which = possible.value.due.key, possible.value.due.window
        if which not in seen:
            seen.add(which)
            yield possible
    done = known.done.get(plain[0].part, ()) if plain else ()
    matches = matched(plain, done)
    for place, (one, cut, left) in enumerate(alive):
        duty = settled(one, matches.get(place, Match()), known.on)
        if cut and duty.state is DutyState.OVERDUE:
            # How much of it was to be done in the shorter time is not said.
            duty = attrs.evolve(duty, reason=DutyReason.AFTER_THE_END)
        given = {*left}
        if isinstance(lasting.doubt, date) and one.window.first > lasting.doubt:
            given.add(Given.lasts_beyond(lasting.doubt))
        yield Possible(_in_doubt(_remaining(duty, lasting, known), parted), tuple(sorted(given)))


def _why_void(row: _Row, lasting: Lasting, known: Known, *, extended: bool) -> DutyReason | None:
    """Return why something is due no longer, if it is not."""
    due = row.plain
    if not extended:
        return DutyReason.OVER if lasting.cut else DutyReason.NOT_EXTENDED
    if lasting.cut and due.window.first > lasting.high and not _looks_back(due, lasting.high):
        return DutyReason.OVER
    for who in (due.bearers, due.recipients):
        if isinstance(who, str) and who in known.left and due.window.first > known.left[who]:
            return DutyReason.LEFT
    for one in row.given:
        day = known.over.get(one.subject) if one.kind is GivenKind.HOLDS else None
        if day is not None and due.window.first > day:
            return DutyReason.CONDITION
    return None


def _why_parted(due: Due, parted: Parting) -> DutyReason | None:
    """Return that something is due no longer as a part is over, if it is not.

    Who ends what it has undertaken has to do no more of it. What it gets, it may get still.
    """
    ends = [
        *parted.of(due.bearers),
        *(one for one in parted.of(due.recipients) if one.ends is Ends.PARTICIPATION),
    ]
    over = any(
        one.sure and due.window.first > one.last and not _looks_back(due, one.last) for one in ends
    )
    return DutyReason.PART_OVER if over else None


def _in_doubt(duty: Duty, parted: Parting) -> Duty:
    """Return how it stands with what may be due no longer as a part is over, or may be."""
    due = duty.due
    ends = (*parted.of(due.bearers), *parted.of(due.recipients))
    if duty.remains and any(due.window.first > one.last for one in ends):
        return attrs.evolve(duty, reason=DutyReason.AFTER_THE_END)
    return duty


def _until_the_end(due: Due, lasting: Lasting, parted: Parting) -> Due:
    """Return what goes on, or is done at some time, with no days after an early end."""
    window = due.window
    early: list[End] = [one.last for one in parted.of(due.bearers) if one.sure]
    last: End = min([*early, lasting.high if lasting.cut else OPEN_END])
    straddles = window.first <= last < window.last
    if straddles and isinstance(last, date) and due.kind not in _OWED_AFTER:
        return attrs.evolve(due, window=Period(window.first, last))
    return due


def _looks_back(due: Due, day: End) -> bool:
    """Return whether it is about days before an end, though it is due after it."""
    return isinstance(due.covers, Period) and due.covers.first <= day


def _remaining(duty: Duty, lasting: Lasting, known: Known) -> Duty:
    """Return how it stands with what was not done, where it was waived or stopped."""
    due = duty.due
    if not duty.remains:
        return duty
    for entry, waived in known.waived:
        if waived.key == due.key and waived.window in {Unstated(), due.window}:
            return attrs.evolve(
                duty,
                state=DutyState.WAIVED,
                reason=DutyReason.WAIVED,
                entries=(*duty.entries, entry),
            )
    stopped = known.stopped.get(due.part)
    if stopped is not None and due.window.last >= stopped.since:
        state = DutyState.VOID if stopped.rightly else duty.state
        return attrs.evolve(duty, state=state, reason=DutyReason.STOPPED)
    if (
        lasting.cut
        and due.window.last > lasting.high
        and (due.window.first > lasting.high or known.on > lasting.high)
    ):
        return attrs.evolve(duty, reason=DutyReason.AFTER_THE_END)
    return duty
