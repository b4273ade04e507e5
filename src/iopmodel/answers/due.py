"""What has to be done, or may be done for the last time, in a stretch of days."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial
from heapq import merge
from itertools import islice
from typing import Final

import attrs

from iopmodel.answers.answer import Possible, holdings
from iopmodel.answers.asking import branches, keys_of
from iopmodel.answers.ends import ends_under, latest_end
from iopmodel.answers.expanding import Slot, is_dated, slots
from iopmodel.answers.given import Given, GivenKind
from iopmodel.answers.inforce import in_force, straddled
from iopmodel.answers.notice import NoticeReason, earliest, extension_days
from iopmodel.answers.tasks import ASKING, READS, DueKind, Task, tasks
from iopmodel.dates.period import OPEN_END, End, Period
from iopmodel.dates.shifting import LAST_YEAR
from iopmodel.dates.span import Span
from iopmodel.errors import Invalid
from iopmodel.money import Money
from iopmodel.notgiven import NotApplicable, NotGiven, Unstated
from iopmodel.partnership.aggregate import Partnership, Parts
from iopmodel.parts import Cite, Part
from iopmodel.terms import (
    Body,
    Covers,
    Modality,
    Report,
    Term,
    Timing,
    Who,
)

__all__ = ["Due", "due"]

_DAY: Final = timedelta(1)
# The election of a chair has no date, so that nothing here hangs on who chairs.
_READS: Final = {
    **READS,
    Body: ("meets", "convener"),
    Report: (*READS[Report], "covers"),
    Term: ("initial", "extension"),
}
_DECIDED: Final = {
    NoticeReason.AGREES: DueKind.DECISION,
    NoticeReason.STOPS: DueKind.NOTICE,
}
_DECADE: Final = Span.of(years=10)


@attrs.frozen(kw_only=True)
class Due:
    """One dated thing: who has to do what, when, and where the text says so.

    Attributes:
        key: The key of the part and the number of the time; unique together with `given`, and
            where amendments change the times, together with these and the window.
        part: The part that it comes from.
        kind: What kind of thing it is.
        modality: How binding; a notice day is a power that lapses, not a duty.
        bearers: Who has to do it.
        recipients: To whom it is done.
        window: The days on which it may be done; the last is the day by which it has to.
        covers: The days it is about, or why they are not given.
        amount: How much money, or why that is not given.
        given: The conditions under which it exists, the readings it hangs on among them.
        clauses: The sentences it rests on, its own part's first.
        straddles: The amendments that take effect within the window, after its first day: it is
            told by the terms in force on that day.
    """

    key: str
    part: str
    kind: DueKind
    modality: Modality
    bearers: Who
    recipients: Who
    window: Period
    covers: Period | NotGiven | NotApplicable = NotApplicable()
    amount: Money | NotGiven | NotApplicable = NotApplicable()
    given: tuple[Given, ...] = ()
    clauses: tuple[Cite, ...] = ()
    straddles: tuple[str, ...] = ()

    @property
    def depends_on(self) -> tuple[Given, ...]:
        """The readings among its conditions."""
        return tuple(given for given in self.given if given.kind is GivenKind.READING)


def due(partnership: Partnership, within: Period) -> Iterator[Due]:
    """Yield every dated thing whose window has a day in a period, by the last day of its window.

    Each rule is expanded for each end that the term may have, and under each reading that
    touches it; what hangs on either says so in `given`. Nothing is computed before it is asked
    for, so the period may be without an end. Expanding a period and then cutting it gives the
    same as expanding the cut.

    A window belongs to the terms in force on its first day, amendments included, and says which
    amendments it straddles.

    Args:
        partnership: Whose dues they are.
        within: The period.

    Raises:
        Invalid: `within` is no period.

    Examples:
        >>> from iopmodel.examples import load
        >>> june = Period.parse("2021-06-01/2021-06-30")
        >>> for one in due(load("enskede-arsta-vantor-2021"), june):
        ...     if one.kind is DueKind.PAYMENT:
        ...         print(one.key, one.window, one.amount)
        utbetalning/1 2021-06-01/2021-06-30 100000.00 SEK
    """
    if not isinstance(within, Period):
        raise Invalid.value(within, "a period", 'Period.parse("2021-06-01/P1Y")')
    if not partnership.amendments:
        return _due(partnership, within)
    return _amended(partnership, within)


def _amended(partnership: Partnership, within: Period) -> Iterator[Due]:
    """Yield what is due by stretches with the same terms: what begins in each belongs to it."""
    found = [_beginning(terms, within, days) for days, terms in in_force(partnership, within.last)]
    for one in merge(*found, key=_place):
        names = straddled(partnership, one.window)
        yield attrs.evolve(one, straddles=names) if names else one


def _beginning(terms: Partnership, within: Period, days: Period) -> Iterator[Due]:
    """Yield what is due under some terms within a period and begins on certain days."""
    # What begins before the period and is due within it is so on its first day.
    seen = Period(within.first, max(within.first, min(within.last, days.last)))
    return (one for one in _due(terms, seen) if one.window.first in days)


def _due(partnership: Partnership, within: Period) -> Iterator[Due]:
    if within.last is not OPEN_END:
        yield from _sorted(partnership, within)
        return
    endless: list[Due] = []
    for piece in _pieces(partnership, within):
        for one in _sorted(partnership, piece):
            if one.window.last is OPEN_END:
                endless = [*(other for other in endless if other != one), one]
            # What ends after a piece is found again in the one in which it ends.
            elif one.window.last in piece:
                yield one
    yield from endless


def _pieces(partnership: Partnership, within: Period) -> Iterator[Period]:
    """Cut a period without an end: by decades, as long as the term may last; the rest is one."""
    ends = (branch.value for branch in branches(partnership, _latest_end))
    latest = max(ends)
    for tile in within.tiles(_DECADE):
        if tile.period.first > latest:
            yield Period(tile.period.first, date(LAST_YEAR, 12, 31))
            return
        yield tile.period


def _latest_end(parts: Parts) -> End:
    return max((latest_end(term) for term in parts.all(Term)), default=date.min)


def _sorted(partnership: Partnership, within: Period) -> list[Due]:
    found = [
        one for key in keys_of(partnership, *ASKING) for one in _of_part(partnership, key, within)
    ]
    return sorted(found, key=_place)


def _place(one: Due) -> tuple[date, date, int, date, str, tuple[Given, ...]]:
    # What ends on one day stands by what it is, and each kind by the time it is about.
    kind = list(DueKind).index(one.kind)
    about = one.covers.first if isinstance(one.covers, Period) else one.window.first
    return _end(one), one.window.first, kind, about, one.key, one.given


def _end(one: Due) -> date:
    # An open end sorts behind every date.
    return date.max if one.window.last is OPEN_END else one.window.last


def _of_part(partnership: Partnership, key: str, within: Period) -> Iterator[Due]:
    """Yield the dues of one part, under every reading that touches what they are made of."""
    question = partial(_possible, key=key, within=within)
    for holding in holdings(partnership, question, _READS):
        row = holding.value
        others = [cite for cite in holding.clauses if cite not in row.clauses]
        yield attrs.evolve(row, given=holding.given, clauses=(*row.clauses, *others))


def _possible(parts: Parts, *, key: str, within: Period) -> Iterator[Possible[Due]]:
    for row in _rows(parts, key=key, within=within):
        yield Possible(attrs.evolve(row, given=()), row.given)


def _rows(parts: Parts, *, key: str, within: Period) -> list[Due]:
    part = parts.find(key)
    if part is None:
        return []
    if isinstance(part, Term):
        return list(_extensions(parts, part, within))
    return [
        one
        for task in tasks(parts, part)
        if is_dated(task.timing)
        for one in _dues(parts, part, task, within)
    ]


def _slots(
    parts: Parts, key: str, timing: Timing, within: Period, above: frozenset[str]
) -> Iterator[Slot]:
    """Yield the times of a timing; one that is relative to itself, over others, has none."""

    def other(key: str, wider: Period) -> Iterator[Slot]:
        part = parts.find(key)
        asked = list(tasks(parts, part)) if part and key not in above else []
        # What is relative to a body is so to its meetings, not to the election of its chair.
        asked = [task for task in asked if task.kind is asked[0].kind]
        for number, task in enumerate(asked, 1):
            for slot in _slots(parts, key, task.timing, wider, above | {key}):
                # Several instalments: the times of each are told apart by its number.
                name = f"{number}-{slot.name}" if len(asked) > 1 else slot.name
                yield attrs.evolve(slot, name=name)

    for term in parts.all(Term):
        yield from slots(timing, term, within, part=key, other=other)


def _dues(parts: Parts, part: Part, task: Task, within: Period) -> Iterator[Due]:
    for slot in _slots(parts, part.key, task.timing, within, frozenset({part.key})):
        yield Due(
            key=f"{task.key}/{slot.name}",
            part=part.key,
            kind=task.kind,
            modality=task.modality,
            bearers=task.bearers,
            recipients=task.recipients,
            window=slot.time.window,
            covers=_covers(parts, part, slot),
            amount=task.amount,
            given=slot.given,
            clauses=part.cites,
        )


def _covers(parts: Parts, part: Part, slot: Slot) -> Period | NotGiven | NotApplicable:
    if not isinstance(part, Report):
        return slot.time.covers or NotApplicable()
    if isinstance(part.covers, NotGiven):
        return part.covers
    if part.covers is Covers.ITS_TIME:
        return slot.time.covers or slot.time.window
    (term,) = parts.all(Term)
    # The whole term is known where the conditions leave it one end, and is open otherwise.
    ends = list(islice(ends_under(term, slot.given), 2))
    return Period(term.initial.first, ends[0] if len(ends) == 1 else OPEN_END)


def _extensions(parts: Parts, term: Term, within: Period) -> Iterator[Due]:
    """Yield, for each end but the last, the day by which the next step is stopped or agreed."""
    for possible in extension_days(parts, term):
        one = possible.value
        if earliest(one.about.first) > within.last:
            return
        if isinstance(one.day, date) and one.day in within:
            yield Due(
                key=f"{term.key}/{one.number}",
                part=term.key,
                kind=_DECIDED[one.reason],
                modality=Modality.POWER,
                bearers=one.by,
                recipients=Unstated(),
                window=Period(one.day, one.day),
                covers=one.about,
                given=possible.given,
                clauses=term.cites,
            )
