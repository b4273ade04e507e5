"""A rule on a term that may have several ends: its times, and which of the ends each hangs on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice, pairwise
from typing import Final

import attrs

from iopmodel.answers.ends import can_be_last, possible_ends, step_ends, stretches
from iopmodel.answers.given import Given
from iopmodel.dates.expansion import Occurrence, occurrences
from iopmodel.dates.period import OPEN_END, End, Period
from iopmodel.dates.recurrence import (
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
from iopmodel.errors import Invalid, OutOfCalendar
from iopmodel.terms.term import Term

__all__ = ["Slot", "dated", "ends_that_matter", "meets", "slot_of", "throughout", "times_of"]

_YEAR: Final = Span.of(years=1)
_FORTNIGHT: Final = timedelta(14)


@attrs.frozen
class Slot:
    """One time that a timing asks for, and what it hangs on.

    Attributes:
        time: The time.
        given: The conditions under which it exists.
        name: What tells it from the other times of its timing that exist under these conditions.
    """

    time: Occurrence
    given: tuple[Given, ...]
    name: str


def slot_of(rule: Recurrence, time: Occurrence, *given: Given) -> Slot:
    """Return one time of a rule, named by its number, and its place where several share that."""
    name = f"{time.number}.{time.slot}" if isinstance(rule, Times) else str(time.number)
    return Slot(time, given, name)


def dated(period: Period) -> date:
    """Return the last day of a period that must have one."""
    if period.last is OPEN_END:
        raise Invalid.value(str(period), "a period with an end", "2021-06-01/P1Y")
    return period.last


def meets(window: Period, within: Period) -> bool:
    """Return whether a window has a day in a period.

    Examples:
        >>> meets(Period.parse("2021-06-01/.."), Period.parse("2021-01-01/2021-05-31"))
        False
    """
    return (window & within) is not None


def times_of(rule: Recurrence, term: Term, within: Period) -> Iterator[Slot]:
    """Expand a rule for each end that the term may have, and say which of them it hangs on."""
    if isinstance(rule, Throughout):
        yield from throughout(term, within)
    elif isinstance(rule, Once):
        yield from _once(rule, term, within)
    else:
        yield from _for_each_end(rule, term, within)


def _for_each_end(rule: Recurrence, term: Term, within: Period) -> Iterator[Slot]:
    matter = list(ends_that_matter(rule, term, within))
    ends = [end for end, _ in matter]
    runs: dict[Occurrence, list[int]] = {}
    for number, end in enumerate(ends):
        for time in occurrences(rule, Period(term.initial.first, end), within=within):
            runs.setdefault(time, []).append(number)
    for time, numbers in runs.items():
        for first, last in _consecutive(numbers):
            if not any(can_be for _, can_be in matter[first : last + 1]):
                continue
            given: list[Given] = []
            before, after = ends[first - 1], ends[last]
            if first and before is not OPEN_END:
                given.append(Given.lasts_beyond(before))
            if last < len(ends) - 1 and after is not OPEN_END:
                given.append(Given.ends_by(after))
            yield slot_of(rule, time, *given)


def ends_that_matter(rule: Recurrence, term: Term, within: Period) -> Iterator[tuple[End, bool]]:
    """Yield the ends of steps, and whether they can be the last, as far as they make a difference.

    Those that can't be are among them, so that a time hangs on the same step whatever notice stops.
    """
    horizon = _horizon(rule, term, within)
    before: End | None = None
    for end in step_ends(term):
        can_be = can_be_last(term, before, end)
        yield end, can_be
        if end > horizon and can_be:
            return
        before = end


def _horizon(rule: Recurrence, term: Term, within: Period) -> End:
    """Return a day such that two ends after it give the same times in the period."""
    last = dated(within)
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


def throughout(term: Term, within: Period) -> Iterator[Slot]:
    """A standing duty goes on with the term: one stretch for the initial period and each step."""
    given: tuple[Given, ...] = ()
    for number, stretch in enumerate(stretches(term), 1):
        if within.last < stretch.first:
            return
        if meets(stretch, within):
            yield slot_of(Throughout(), Occurrence(number, stretch), *given)
        if stretch.last is not OPEN_END:
            given = (Given.lasts_beyond(stretch.last),)


def _once(rule: Once, term: Term, within: Period) -> Iterator[Slot]:
    """Once in the term: by its own end, or if it goes on, by its last possible one."""
    first, initial = term.initial.first, term.initial.last
    if rule.when is not None:
        windows: list[tuple[Period, tuple[Given, ...]]] = [(rule.when, ())]
    elif initial is OPEN_END or len(list(islice(possible_ends(term), 2))) == 1:
        windows = [(term.initial, ())]
    else:
        latest = getattr(term.extension, "latest_end", None)
        longest = Period(first, latest if isinstance(latest, date) else OPEN_END)
        windows = [
            (term.initial, (Given.ends_by(initial),)),
            (longest, (Given.lasts_beyond(initial),)),
        ]
    for window, given in windows:
        if meets(window, within):
            yield slot_of(rule, Occurrence(1, window), *given)
