"""If notice is given, and counts from a certain day, when is what over?"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from enum import Enum
from itertools import takewhile
from typing import Final

import attrs

from iopmodel.answers.answer import Possible
from iopmodel.answers.asking import Reads
from iopmodel.answers.ends import can_be_last, latest_end, step_ends, stretches
from iopmodel.answers.given import Given
from iopmodel.answers.notice import lacking
from iopmodel.dates.deadlines import Counting, last_day
from iopmodel.dates.expansion import occurrences
from iopmodel.dates.period import OPEN_END, End, Period
from iopmodel.dates.recurrence import YearlyOn
from iopmodel.dates.shifting import LAST_YEAR
from iopmodel.dates.span import Span
from iopmodel.errors import OutOfCalendar
from iopmodel.notgiven import Bounds, NotApplicable, NotGiven
from iopmodel.partnership.aggregate import Parts
from iopmodel.terms import (
    AutomaticExtension,
    Ending,
    Ends,
    Stops,
    TakesEffect,
    Term,
)

__all__ = ["READS", "Over", "OverReason", "over"]

READS: Final[Reads] = {
    Ending: ("ends", "notice", "counting", "takes_effect"),
    Term: ("initial", "extension"),
}
"""The fields that this question looks at."""

_YEAR: Final = timedelta(366)
_LAST: Final = date(LAST_YEAR - 2, 12, 31)


class OverReason(Enum):
    """Why it is over by then."""

    NOTICE = "notice"
    """Its time has gone since the notice."""
    NOT_EXTENDED = "not-extended"
    """The notice keeps it from being extended further."""
    WITH_THE_TERM = "with-the-term"
    """It ends with the term before the notice could take effect."""
    TIME_NOT_SAID = "time-not-said"
    """The text does not say how long after notice it ends."""


@attrs.frozen(kw_only=True)
class Over:
    """What a notice comes to.

    Attributes:
        part: The key of the part that gives the right to give it.
        on: The day it counts from.
        reason: Why it is over by then.
        ends: What is over.
        day: The last day of it; the first and the last that this may be, where it hangs on what
            the text leaves out; in which way it does not give it; not applicable where the notice
            makes no difference.
        lacks: Where the value would stand that the text leaves out.

    Examples:
        >>> from iopmodel.notgiven import Unstated
        >>> Over(
        ...     part="uppsagning", on=date(2021, 9, 1), reason=OverReason.TIME_NOT_SAID,
        ...     ends=Ends.WHOLE, day=Unstated(),
        ... ).known
        False
    """

    part: str
    on: date
    reason: OverReason
    ends: Ends | NotGiven
    day: date | Bounds[date] | NotGiven | NotApplicable
    lacks: tuple[str, ...] = ()

    @property
    def known(self) -> bool:
        """Whether the text gives the day."""
        return isinstance(self.day, (date, NotApplicable))


def over(parts: Parts, key: str, on: date) -> Iterator[Possible[Over]]:
    """Yield what a notice by the right that one part gives comes to.

    Args:
        parts: Where it finds the term.
        key: The part: a right to end something, or a term that notice keeps from being extended.
        on: The day the notice counts from; on which of its days, sent, received or considered,
            that is, the agreement says or leaves out.

    Examples:
        >>> from iopmodel.examples import load
        >>> partnership = load("eu-medborgare-2019")
        >>> for possible in over(partnership, "uppsagning", date(2019, 9, 15)):
        ...     print(possible.value.ends.value, possible.value.day)
        commitment 2019-12-15
    """
    part = parts.find(key)
    if isinstance(part, Term):
        yield from _extension(part, on)
    elif isinstance(part, Ending):
        for term in parts.all(Term):
            yield from _ending(part, term, on)


def _extension(term: Term, on: date) -> Iterator[Possible[Over]]:
    extension = term.extension
    if not isinstance(extension, AutomaticExtension):
        return
    if isinstance(extension.notice_by, NotGiven):
        value = Over(
            part=term.key,
            on=on,
            reason=OverReason.TIME_NOT_SAID,
            ends=Ends.WHOLE,
            day=extension.notice_by,
            lacks=(f"{term.key}/extension/notice_by",),
        )
        yield Possible(value)
        return
    # It is in time for the first of the days for notice that has not gone.
    last, given = _end_from(term, _in_time(extension.notice_by, on))
    day: date | Bounds[date] | NotApplicable
    if last is OPEN_END:
        reason, day, given = OverReason.WITH_THE_TERM, NotApplicable(), ()
    else:
        reason, day = OverReason.NOT_EXTENDED, last
        latest = latest_end(term)
        if extension.stops is Stops.THE_STEPS_NAMED and latest is not OPEN_END and last < latest:
            day = Bounds(last, latest)
    value = Over(part=term.key, on=on, reason=reason, ends=Ends.WHOLE, day=day)
    yield Possible(value, given)


def _in_time(rule: YearlyOn, on: date) -> date:
    if on > _LAST:
        return on
    return next(occurrences(rule, Period(on, on + _YEAR))).window.first


def _end_from(term: Term, day: date) -> tuple[End, tuple[Given, ...]]:
    """Return the first end from a day on that can be the last, and what it takes to come to it.

    There is none, and so an open one, where the term is over by then or goes on without steps.
    """
    given: tuple[Given, ...] = ()
    before: End | None = None
    for stretch in stretches(term):
        if stretch.last >= day and can_be_last(term, before, stretch.last):
            return stretch.last, given
        before = stretch.last
        given = () if before is OPEN_END else (Given.lasts_beyond(before),)
    return OPEN_END, ()


def _ending(ending: Ending, term: Term, on: date) -> Iterator[Possible[Over]]:
    span = ending.notice
    latest = latest_end(term)
    reason: OverReason
    day: date | Bounds[date] | NotGiven | NotApplicable
    given: tuple[Given, ...] = ()
    lacks: tuple[str, ...] = ()
    if isinstance(span, NotGiven):
        reason, day, lacks = OverReason.TIME_NOT_SAID, span, tuple(lacking(ending))
    else:
        days = list(_days(ending, span, term, on))
        reason, day = OverReason.WITH_THE_TERM, NotApplicable()
        if days and min(days) <= latest:
            reason, first = OverReason.NOTICE, min(days)
            last = max(days) if latest is OPEN_END else min(max(days), latest)
            day = first if first == last else Bounds(first, last)
            lacks = () if first == last else tuple(lacking(ending))
            given = _running_on(term, first)
    value = Over(
        part=ending.key,
        on=on,
        reason=reason,
        ends=ending.ends,
        day=day,
        lacks=lacks,
    )
    yield Possible(value, given)


def _days(ending: Ending, span: Span, term: Term, on: date) -> Iterator[date]:
    """Yield the last day by each way to count, and to take effect, that the text leaves open."""
    countings = list(Counting) if isinstance(ending.counting, NotGiven) else [ending.counting]
    effects = (
        list(TakesEffect) if isinstance(ending.takes_effect, NotGiven) else [ending.takes_effect]
    )
    for counting in countings:
        try:
            gone = last_day(on, span, counting)
        except (OutOfCalendar, OverflowError):
            continue
        for effect in effects:
            end: End = gone
            if effect is TakesEffect.END_OF_MONTH:
                end = gone.replace(day=monthrange(gone.year, gone.month)[1])
            elif effect is TakesEffect.END_OF_PERIOD:
                running = (stretch.last for stretch in stretches(term) if gone <= stretch.last)
                end = next(running, gone)
            if end is not OPEN_END:
                yield end


def _running_on(term: Term, day: date) -> tuple[Given, ...]:
    """Return what it takes for the term to last until a day."""
    before = list(takewhile(lambda last: last < day, step_ends(term)))
    return tuple(Given.lasts_beyond(last) for last in before[-1:] if last is not OPEN_END)
