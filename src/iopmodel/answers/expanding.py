"""From a timing, as the agreement says it, to its times, each with what it hangs on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Final, cast

import attrs

from iopmodel.answers.ends import step_ends
from iopmodel.answers.given import Given, GivenKind
from iopmodel.answers.onterm import (
    Slot,
    dated,
    ends_that_matter,
    meets,
    slot_of,
    throughout,
    times_of,
)
from iopmodel.dates.deadlines import Counting, deadline_after, deadline_before
from iopmodel.dates.expansion import needs_event, occurrences
from iopmodel.dates.period import OPEN_END, Period
from iopmodel.dates.recurrence import (
    RECURRENCES,
    BeforeEnd,
    HalfwayInto,
    Once,
    Recurrence,
    Throughout,
)
from iopmodel.dates.shifting import LAST_YEAR, Rounding, shift
from iopmodel.dates.span import Span
from iopmodel.dates.workingdays import next_working_day, previous_working_day
from iopmodel.errors import Invalid, OutOfCalendar
from iopmodel.notgiven import Excluded
from iopmodel.terms.term import Term
from iopmodel.terms.timing import (
    Following,
    IfContinued,
    OnWorkingDay,
    Order,
    Relative,
    Roll,
    Timing,
    While,
)

__all__ = ["Slot", "has_dates", "is_dated", "slots"]

_DAY: Final = timedelta(1)
_FORTNIGHT: Final = timedelta(14)
_NOTHING: Final = Span()
_LAST_DAY: Final = date(LAST_YEAR, 12, 31)


def is_dated(timing: Timing) -> bool:
    """Return whether a timing has dates of its own, or those of another duty.

    Examples:
        >>> from iopmodel.notgiven import Unstated
        >>> is_dated(Throughout()), is_dated(Unstated())
        (True, False)
    """
    if isinstance(timing, (Following, IfContinued, OnWorkingDay, While)):
        return not needs_event(timing.rule)
    if isinstance(timing, Relative):
        return True
    return isinstance(timing, RECURRENCES) and not needs_event(timing)


def has_dates(timing: Timing, term: Term) -> bool:
    """Return whether a dated timing can have dates in a term, which may be without an end.

    Examples:
        >>> term = Term(key="t", initial=Period.parse("2021-06-01/.."))
        >>> has_dates(BeforeEnd(Span.of(months=1)), term), has_dates(Throughout(), term)
        (False, True)
    """
    if term.initial.last is not OPEN_END:
        return True
    rule = timing.rule if isinstance(timing, (Following, OnWorkingDay, While)) else timing
    if isinstance(rule, (BeforeEnd, HalfwayInto)):
        return rule.of is not None
    # What goes on for ever has no day after which, and no last day, that something could be done.
    is_standing = isinstance(rule, Throughout) or rule == Once()
    return not (is_standing and isinstance(timing, (Following, OnWorkingDay)))


def slots(
    timing: Timing,
    term: Term,
    within: Period,
    *,
    part: str,
    other: Callable[[str, Period], Iterator[Slot]],
) -> Iterator[Slot]:
    """Yield the times of a timing whose window has a day in a period.

    Args:
        timing: The timing; one without dates yields nothing.
        term: The term in which it applies.
        within: The period, which must have an end.
        part: The key of the part whose timing it is.
        other: Gives the times of another part, for a timing that is relative to it.
    """
    if not is_dated(timing):
        return
    if isinstance(timing, Relative):
        yield from _relative(timing, within, other)
    elif isinstance(timing, While):
        for slot in times_of(timing.rule, term, within):
            yield attrs.evolve(slot, given=(*slot.given, Given.holds(part)))
    elif isinstance(timing, IfContinued):
        found = _if_continued(timing.rule, term, within)
        yield from (slot for slot in found if _can_follow(slot, term))
    elif isinstance(timing, Following):
        yield from _following(timing, term, within)
    elif isinstance(timing, OnWorkingDay):
        yield from _on_working_day(timing, term, within)
    else:
        yield from times_of(cast("Recurrence", timing), term, within)


def _if_continued(rule: Recurrence, term: Term, within: Period) -> Iterator[Slot]:
    """Say of each time after which end of the term it has to go on, for the time to matter."""
    if isinstance(term.extension, Excluded):
        # The text says that nothing follows: the question does not arise.
        return
    if isinstance(rule, Throughout):
        for slot in throughout(term, within):
            if slot.time.window.last is not OPEN_END:
                yield attrs.evolve(slot, given=(Given.lasts_beyond(slot.time.window.last),))
    elif _speaks_of_the_end(rule):
        yield from _before_ends(rule, term, within)
    else:
        for slot in times_of(rule, term, within):
            yield from _followed(slot, term)


def _can_follow(slot: Slot, term: Term) -> bool:
    """Return whether anything can follow: nothing does after the latest end that the text gives."""
    latest = getattr(term.extension, "latest_end", None)
    return not isinstance(latest, date) or all(given.allows(latest) for given in slot.given)


def _speaks_of_the_end(rule: Recurrence) -> bool:
    """Return whether a rule speaks of the term as a whole, and so of its own last day."""
    return rule == Once() or (isinstance(rule, (BeforeEnd, HalfwayInto)) and rule.of is None)


def _before_ends(rule: Recurrence, term: Term, within: Period) -> Iterator[Slot]:
    """Take each end as if it were the last: a month before it, if it then is not."""
    for end, can_be in ends_that_matter(rule, term, within):
        if not can_be:
            continue
        if end is OPEN_END or (rule == Once() and end > term.initial.last):
            return
        for time in occurrences(rule, Period(term.initial.first, end), within=within):
            yield slot_of(rule, time, Given.lasts_beyond(end))


def _followed(slot: Slot, term: Term) -> Iterator[Slot]:
    """Yield the time, if it goes on after the first end that the time does not lie after."""
    last = slot.time.window.last
    end = next((end for end in step_ends(term) if end >= last), OPEN_END)
    if end is OPEN_END:
        return
    ends_by = [given for given in slot.given if given.kind is GivenKind.ENDS_BY]
    # What is there only if it ends by then cannot matter if it does not.
    if all(given.subject > end.isoformat() for given in ends_by):
        yield attrs.evolve(slot, given=(Given.lasts_beyond(end), *ends_by))


def _following(timing: Following, term: Term, within: Period) -> Iterator[Slot]:
    def after(gone: Period) -> Period:
        first = dated(gone) + _DAY
        if timing.counting is Counting.AFTER_EVENT:
            return Period(first, deadline_after(dated(gone), timing.within))
        return Period.starting(first, timing.within)

    wider = Period(_earlier(within.first, timing.within), dated(within))
    for slot in times_of(timing.rule, term, wider):
        gone = slot.time.window
        for moved in _moved(slot, _in_calendar(after, gone), within):
            yield attrs.evolve(moved, time=attrs.evolve(moved.time, covers=gone))


def _on_working_day(timing: OnWorkingDay, term: Term, within: Period) -> Iterator[Slot]:
    roll = next_working_day if timing.roll is Roll.NEXT else previous_working_day

    def rolled(window: Period) -> Period:
        last = roll(dated(window))
        return Period(min(window.first, last), last)

    wider = Period(_earlier(within.first), _later(dated(within)))
    for slot in times_of(timing.rule, term, wider):
        if slot.time.window.last is not OPEN_END:
            yield from _moved(slot, rolled(slot.time.window), within)


def _relative(
    timing: Relative, within: Period, other: Callable[[str, Period], Iterator[Slot]]
) -> Iterator[Slot]:
    by = timing.by

    def before(window: Period) -> Period:
        last = dated(window)
        return Period.day(deadline_before(last, by) if by.is_length else last)

    def after(window: Period) -> Period:
        last = dated(window)
        return Period(window.first, deadline_after(last, by) if by.is_length else last)

    if timing.order is Order.BEFORE:
        beside, wider = before, Period(within.first, _later(dated(within), by))
    else:
        beside, wider = after, Period(_earlier(within.first, by), dated(within))
    for slot in other(timing.to, wider):
        yield from _moved(slot, _in_calendar(beside, slot.time.window), within)


def _in_calendar(to: Callable[[Period], Period], window: Period) -> Period | None:
    """Return where a window is put, or `None` where it has no end or that is past the calendar."""
    try:
        return None if window.last is OPEN_END else to(window)
    except (Invalid, OverflowError):
        return None


def _moved(slot: Slot, window: Period | None, within: Period) -> Iterator[Slot]:
    """Yield the time with another window, if that meets a period."""
    if window and meets(window, within):
        yield attrs.evolve(slot, time=attrs.evolve(slot.time, window=window))


def _earlier(day: date, by: Span = _NOTHING) -> date:
    """Return a day well before the one that lies so long before another."""
    try:
        return shift(day, -by, Rounding.DOWN) - _FORTNIGHT
    except (OutOfCalendar, OverflowError):
        return date.min


def _later(day: date, by: Span = _NOTHING) -> date:
    """Return a day well after the one that lies so long after another."""
    try:
        return min(shift(day, by, Rounding.UP) + _FORTNIGHT, _LAST_DAY)
    except OutOfCalendar:
        return _LAST_DAY
