"""What one part asks to be done on days, for each end that the term may have."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import islice
from typing import Final

import attrs

from iopmodel.answers.covering import paid_for
from iopmodel.answers.ends import ends_under
from iopmodel.answers.expanding import Slot, is_dated, slots
from iopmodel.answers.given import Given, GivenKind
from iopmodel.answers.indexing import payable
from iopmodel.answers.notice import NoticeReason, earliest, extension_days
from iopmodel.answers.portions import Portion
from iopmodel.answers.tasks import DueKind, Task, tasks
from iopmodel.dates.period import OPEN_END, Period
from iopmodel.money import Money
from iopmodel.notgiven import Excluded, NoClause, NotApplicable, NotGiven, Unstated
from iopmodel.partnership.aggregate import Parts
from iopmodel.parts import Cite, Part
from iopmodel.terms import Covers, Modality, PaymentPlan, Per, Report, Term, Timing, Who

__all__ = ["Due", "dues_of"]

_DECIDED: Final = {
    NoticeReason.AGREES: DueKind.DECISION,
    NoticeReason.STOPS: DueKind.NOTICE,
}


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


def dues_of(parts: Parts, *, key: str, within: Period) -> list[Due]:
    """Return what is due of one part, for each end that the term may have.

    Args:
        parts: Where it finds the part and what that goes by; every look is by its key or kind.
        key: The key of the part; one that is not there has no dues.
        within: The period, which must have an end.
    """
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
    parts: Parts,
    key: str,
    timing: Timing,
    within: Period,
    *,
    above: frozenset[str],
    terms: tuple[Term, ...],
) -> Iterator[Slot]:
    """Yield the times of a timing; one that is relative to itself, over others, has none."""

    def other(key: str, wider: Period) -> Iterator[Slot]:
        part = parts.find(key)
        asked = list(tasks(parts, part)) if part and key not in above else []
        # What is relative to a body is so to its meetings, not to the election of its chair.
        asked = [task for task in asked if task.kind is asked[0].kind]
        for number, task in enumerate(asked, 1):
            for slot in _slots(parts, key, task.timing, wider, above=above | {key}, terms=terms):
                # Several instalments: the times of each are told apart by its number.
                name = f"{number}-{slot.name}" if len(asked) > 1 else slot.name
                yield attrs.evolve(slot, name=name)

    for term in terms:
        yield from slots(timing, term, within, part=key, other=other)


def _dues(parts: Parts, part: Part, task: Task, within: Period) -> Iterator[Due]:
    terms = parts.all(Term)
    if task.per is Per.TERM:
        # What is meant for the whole term is paid out in it once, not again in each extension.
        terms = tuple(map(_as_first_agreed, terms))
    itself = frozenset({part.key})
    for slot in _slots(parts, part.key, task.timing, within, above=itself, terms=terms):
        yield Due(
            key=f"{task.key}/{slot.name}",
            part=part.key,
            kind=task.kind,
            modality=task.modality,
            bearers=task.bearers,
            recipients=task.recipients,
            window=slot.time.window,
            covers=_covers(parts, part, task, slot),
            amount=_amount(parts, part, task, slot),
            given=slot.given,
            clauses=part.cites,
        )


def _as_first_agreed(term: Term) -> Term:
    """Return a term as it is without an extension; where there can be none, it says so still."""
    if isinstance(term.extension, Excluded):
        return term
    return attrs.evolve(term, extension=NoClause())


def _amount(parts: Parts, part: Part, task: Task, slot: Slot) -> Money | NotGiven | NotApplicable:
    """Return what is paid: in an extension, that hangs on what time the frame is meant for."""
    extended = any(given.kind is GivenKind.LASTS_BEYOND for given in slot.given)
    if isinstance(task.per, NotGiven) and extended:
        return task.per
    if isinstance(part, PaymentPlan) and isinstance(task.portion, Portion):
        portion = task.portion.at(task.timing, slot.time.window.first)
        return payable(parts, part.of, portion, slot.time.window)
    return task.amount


def _covers(parts: Parts, part: Part, task: Task, slot: Slot) -> Period | NotGiven | NotApplicable:
    if not isinstance(task.paid_for, NotApplicable):
        return paid_for(task.paid_for, slot.time.window.first, parts.all(Term)[0])
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
