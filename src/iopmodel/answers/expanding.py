"""From a timing, as the agreement says it, to its times, each with what it hangs on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import islice, pairwise
from typing import Final

import attrs

from iopmodel.answers.ends import possible_ends, stretches
from iopmodel.answers.given import Given
from iopmodel.dates.deadlines import Counting, deadline_after, deadline_before
from iopmodel.dates.expansion import Occurrence, needs_event, occurrences
from iopmodel.dates.period import OPEN_END, End, Period
from iopmodel.dates.recurrence import (
    RECURRENCES,
    BeforeEnd,
    Each,
    HalfwayInto,
    Once,
    Recurrence,
    Throughout,
    Times,
)
from iopmodel.dates.shifting import Rounding, shift
from iopmodel.dates.span import Span
from iopmodel.dates.workingdays import next_working_day, previous_working_day
from iopmodel.errors import Invalid, OutOfCalendar
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

__all__ = ["Slot", "is_dated", "slots"]

_YEAR: Final = Span.of(years=1)
_FORTNIGHT: Final = timedelta(14)


@attrs.frozen
class Slot:
    """One time that a timing asks for, and what it hangs on.

    Attributes:
        time: The time.
        given: The conditions under which it exists.
    """

    time: Occurrence
    given: tuple[Given, ...] = ()


def is_dated(timing: Timing) -> bool:
    """Return whether a timing has dates of its own, or those of another duty.

    Example:
        >>> from iopmodel.notgiven import Unstated
        >>> is_dated(Throughout()), is_dated(Unstated())
        (True, False)
    """
    if isinstance(timing, (Following, IfContinued, OnWorkingDay, While)):
        return not needs_event(timing.rule)
    if isinstance(timing, Relative):
        return True
    return isinstance(timing, RECURRENCES) and not needs_event(timing)


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
    if isinstance(timing, Relative):
        yield from _relative(timing, within, other)
    elif isinstance(timing, While):
        for slot in _of_rule(timing.rule, term, within):
            yield attrs.evolve(slot, given=(*slot.given, Given.holds(part)))
    elif isinstance(timing, IfContinued):
        yield from _if_continued(timing, term, within)
    elif isinstance(timing, Following):
        yield from _following(timing, term, within)
    elif isinstance(timing, OnWorkingDay):
        yield from _on_working_day(timing, term, within)
    elif isinstance(timing, RECURRENCES) and not needs_event(timing):
        yield from _of_rule(timing, term, within)


def _last(within: Period) -> date:
    if within.last is OPEN_END:
        raise Invalid.value(str(within), "a period with an end", "2021-06-01/P1Y")
    return within.last


def _meets(window: Period, within: Period) -> bool:
    return (window & within) is not None


def _of_rule(rule: Recurrence, term: Term, within: Period) -> Iterator[Slot]:
    """Expand a rule for each end that the term may have, and say which of them it hangs on."""
    if isinstance(rule, Throughout):
        yield from _throughout(term, within)
        return
    if isinstance(rule, Once) and rule.when is None:
        yield from _once(term, within)
        return
    if isinstance(rule, Once):
        yield from map(Slot, occurrences(rule, term.initial, within=within))
        return
    ends = list(_ends_that_matter(rule, term, within))
    runs: dict[Occurrence, list[int]] = {}
    for number, end in enumerate(ends):
        for time in occurrences(rule, Period(term.initial.first, end), within=within):
            runs.setdefault(time, []).append(number)
    for time, numbers in runs.items():
        for first, last in _consecutive(numbers):
            given: list[Given] = []
            before, after = ends[first - 1], ends[last]
            if first and before is not OPEN_END:
                given.append(Given.lasts_beyond(before))
            if last < len(ends) - 1 and after is not OPEN_END:
                given.append(Given.ends_by(after))
            yield Slot(time, tuple(given))


def _ends_that_matter(rule: Recurrence, term: Term, within: Period) -> Iterator[End]:
    """Yield the possible ends, up to the first that lies too far off to make a difference."""
    horizon = _horizon(rule, term, within)
    for end in possible_ends(term):
        yield end
        if end > horizon:
            return


def _horizon(rule: Recurrence, term: Term, within: Period) -> End:
    """Return a day such that two ends after it give the same times in the period."""
    last = _last(within)
    reach = _YEAR
    if isinstance(rule, (Each, Times)):
        reach = rule.span
    elif isinstance(rule, BeforeEnd):
        reach = (rule.of or Span()) + rule.lead
    elif isinstance(rule, HalfwayInto):
        # The half of a term that is twice as long, and some more, lies after the period.
        reach = rule.of or Span(days=max(0, (last - term.initial.first).days) + 366)
    try:
        return shift(last + _FORTNIGHT, reach, Rounding.UP)
    except OutOfCalendar:
        return OPEN_END


def _consecutive(numbers: list[int]) -> Iterator[tuple[int, int]]:
    start = numbers[0]
    for one, following in pairwise([*numbers, numbers[-1] + 2]):
        if following != one + 1:
            yield start, one
            start = following


def _throughout(term: Term, within: Period) -> Iterator[Slot]:
    """A standing duty goes on with the term: one stretch for the initial period and each step."""
    given: tuple[Given, ...] = ()
    for number, stretch in enumerate(stretches(term), 1):
        if within.last < stretch.first:
            return
        if _meets(stretch, within):
            yield Slot(Occurrence(number, stretch), given)
        if stretch.last is not OPEN_END:
            given = (Given.lasts_beyond(stretch.last),)


def _once(term: Term, within: Period) -> Iterator[Slot]:
    """Once in the term: by its own end, or if it goes on, by its last possible one."""
    first, initial = term.initial.first, term.initial.last
    if initial is OPEN_END or len(list(islice(possible_ends(term), 2))) == 1:
        windows: list[tuple[Period, tuple[Given, ...]]] = [(term.initial, ())]
    else:
        latest = getattr(term.extension, "latest_end", None)
        longest = Period(first, latest if isinstance(latest, date) else OPEN_END)
        windows = [
            (term.initial, (Given.ends_by(initial),)),
            (longest, (Given.lasts_beyond(initial),)),
        ]
    for window, given in windows:
        if _meets(window, within):
            yield Slot(Occurrence(1, window), given)


def _if_continued(timing: IfContinued, term: Term, within: Period) -> Iterator[Slot]:
    for slot in _of_rule(timing.rule, term, within):
        for stretch in stretches(term):
            if stretch.last is OPEN_END:
                break
            if slot.time.window.last <= stretch.last:
                following = Given.lasts_beyond(stretch.last)
                if Given.ends_by(stretch.last) not in slot.given:
                    yield attrs.evolve(slot, given=tuple(sorted({*slot.given, following})))
                break


def _following(timing: Following, term: Term, within: Period) -> Iterator[Slot]:
    day = timedelta(1)
    back = shift(within.first, -timing.within, Rounding.DOWN) - _FORTNIGHT
    for slot in _of_rule(timing.rule, term, Period(back, within.last)):
        gone = slot.time.window
        if gone.last is OPEN_END:
            continue
        if timing.counting is Counting.AFTER_EVENT:
            window = Period(gone.last + day, deadline_after(gone.last, timing.within))
        else:
            window = Period.starting(gone.last + day, timing.within)
        if _meets(window, within):
            yield attrs.evolve(slot, time=attrs.evolve(slot.time, window=window, covers=gone))


def _on_working_day(timing: OnWorkingDay, term: Term, within: Period) -> Iterator[Slot]:
    roll = next_working_day if timing.roll is Roll.NEXT else previous_working_day
    wider = Period(within.first - _FORTNIGHT, _last(within) + _FORTNIGHT)
    for slot in _of_rule(timing.rule, term, wider):
        window = slot.time.window
        if window.last is OPEN_END:
            continue
        last = roll(window.last)
        window = Period(min(window.first, last), last)
        if _meets(window, within):
            yield attrs.evolve(slot, time=attrs.evolve(slot.time, window=window))


def _relative(
    timing: Relative, within: Period, other: Callable[[str, Period], Iterator[Slot]]
) -> Iterator[Slot]:
    if timing.order is Order.BEFORE:
        wider = Period(within.first, shift(_last(within), timing.by, Rounding.UP) + _FORTNIGHT)
    else:
        wider = Period(shift(within.first, -timing.by, Rounding.DOWN) - _FORTNIGHT, within.last)
    for slot in other(timing.to, wider):
        last = slot.time.window.last
        if last is OPEN_END:
            continue
        if timing.order is Order.BEFORE:
            window = Period.day(deadline_before(last, timing.by) if timing.by.is_length else last)
        else:
            window = Period(
                slot.time.window.first,
                deadline_after(last, timing.by) if timing.by.is_length else last,
            )
        if _meets(window, within):
            yield attrs.evolve(slot, time=attrs.evolve(slot.time, window=window))
