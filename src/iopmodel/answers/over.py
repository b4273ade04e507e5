"""If notice is given, and counts from a certain day, when is what over?"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from enum import Enum
from functools import partial
from itertools import takewhile
from typing import Final

import attrs

from iopmodel.answers.answer import Possible
from iopmodel.answers.asking import Reads
from iopmodel.answers.ends import latest_end, possible_ends, step_ends
from iopmodel.answers.given import Given
from iopmodel.answers.ways import Way, deciding, lacking, ways
from iopmodel.dates.deadlines import last_day
from iopmodel.dates.expansion import occurrences
from iopmodel.dates.period import OPEN_END, End, Period
from iopmodel.dates.recurrence import YearlyOn
from iopmodel.dates.shifting import LAST_YEAR
from iopmodel.dates.span import Span
from iopmodel.errors import OutOfCalendar
from iopmodel.notgiven import Bounds, Excluded, NotApplicable, NotGiven, Unstated
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
    ALREADY = "already"
    """It is over before that day."""
    NO_END = "no-end"
    """It would end with a period, which has no end, or none that the text gives."""
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
            makes no difference. Where nothing says by when at the latest, the last is open.
        early: Whether the day lies before the first of the term.
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
    day: date | Bounds[End] | NotGiven | NotApplicable
    early: bool = False
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
        for term in parts.all(Term) or (None,):
            yield from _ending(part, term, on)


def _extension(term: Term, on: date) -> Iterator[Possible[Over]]:
    extension = term.extension
    if not isinstance(extension, AutomaticExtension):
        return
    told = partial(Over, part=term.key, on=on, ends=Ends.WHOLE)
    latest = latest_end(term)
    if on > latest:
        yield Possible(told(reason=OverReason.ALREADY, day=NotApplicable()))
        return
    if isinstance(extension.notice_by, NotGiven):
        lacks = (f"{term.key}/extension/notice_by",)
        yield Possible(told(reason=OverReason.TIME_NOT_SAID, day=extension.notice_by, lacks=lacks))
        return
    # It is in time for the first of the days for notice that has not gone.
    last, given = _end_from(term, _in_time(extension.notice_by, on))
    if last in (OPEN_END, latest):
        # It comes too late for every step, or only for those that there are not.
        yield Possible(told(reason=OverReason.WITH_THE_TERM, day=NotApplicable()))
    else:
        named = extension.stops is Stops.THE_STEPS_NAMED
        day = Bounds(last, latest) if named else last
        yield Possible(told(reason=OverReason.NOT_EXTENDED, day=day), given)
        yield from _otherwise(told, term, on, given)


def _in_time(rule: YearlyOn, on: date) -> date:
    if on > _LAST:
        return on
    return next(occurrences(rule, Period(on, on + _YEAR))).window.first


def _end_from(term: Term, day: date) -> tuple[End, tuple[Given, ...]]:
    """Return the first end from a day on that can be the last, and what it takes to come to it.

    There is none, and so an open one, where the term is over by then or goes on without steps.
    """
    given: tuple[Given, ...] = ()
    for end in possible_ends(term):
        if end is OPEN_END or end >= day:
            return end, given
        given = (Given.lasts_beyond(end),)
    return OPEN_END, ()


def _ending(ending: Ending, term: Term | None, on: date) -> Iterator[Possible[Over]]:
    told = partial(Over, part=ending.key, on=on, ends=ending.ends)
    latest = latest_end(term) if term else OPEN_END
    if on > latest:
        yield Possible(told(reason=OverReason.ALREADY, day=NotApplicable()))
        return
    if isinstance(ending.notice, NotGiven):
        lacks = tuple(lacking(ending))
        yield Possible(told(reason=OverReason.TIME_NOT_SAID, day=ending.notice, lacks=lacks))
        return
    days = {way: _day(way, ending.notice, term, on) for way in ways(ending)}
    low, high = min(days.values()), min(max(days.values()), latest)
    if low is OPEN_END:
        yield _endless(ending, term, on)
    elif low > latest:
        yield Possible(told(reason=OverReason.WITH_THE_TERM, day=NotApplicable()))
    else:
        value = told(
            reason=OverReason.NOTICE,
            day=low if low == high else Bounds(low, high),
            early=term is not None and low < term.initial.first,
            lacks=deciding(ending, {way: min(day, latest) for way, day in days.items()}),
        )
        given = _running_on(term, low)
        yield Possible(value, given)
        yield from _otherwise(told, term, on, given)


def _endless(ending: Ending, term: Term | None, on: date) -> Possible[Over]:
    """Return what a notice comes to that takes effect with a period that has no end."""
    day: NotGiven | NotApplicable = NotApplicable()
    lacks: tuple[str, ...] = ()
    given: tuple[Given, ...] = ()
    if term is not None and term.initial.last is not OPEN_END:
        # It has one, which the text leaves out.
        day, lacks = Unstated(), (f"{term.key}/extension",)
        given = (Given.lasts_beyond(term.initial.last),)
    value = Over(
        part=ending.key, on=on, reason=OverReason.NO_END, ends=ending.ends, day=day, lacks=lacks
    )
    return Possible(value, given)


def _day(way: Way, span: Span | Excluded, term: Term | None, on: date) -> End:
    """Return the last day by one way to count, and to take effect, that the text leaves open.

    An open end is one that lies with the end of a period that has none, or past the calendar.
    """
    counting, effect = way
    try:
        gone = on if isinstance(span, Excluded) else last_day(on, span, counting)
    except (OutOfCalendar, OverflowError):
        return OPEN_END
    if effect is TakesEffect.END_OF_MONTH:
        return gone.replace(day=monthrange(gone.year, gone.month)[1])
    if effect is TakesEffect.END_OF_PERIOD:
        ends = step_ends(term) if term else iter([OPEN_END])
        return next((end for end in ends if gone <= end), gone)
    return gone


def _running_on(term: Term | None, day: date) -> tuple[Given, ...]:
    """Return what it takes for the term to last until a day."""
    before = list(takewhile(lambda last: last < day, step_ends(term))) if term else []
    return tuple(Given.lasts_beyond(last) for last in before[-1:] if last is not OPEN_END)


def _otherwise(
    told: Callable[..., Over], term: Term | None, on: date, given: tuple[Given, ...]
) -> Iterator[Possible[Over]]:
    """Yield what it comes to where the term does not last beyond an end, as it otherwise has to.

    That it may be over before the day of the notice is not told: nobody would give it then.
    """
    if term is None or not given:
        return
    end = date.fromisoformat(given[0].subject)
    if on <= end:
        gone = list(takewhile(lambda last: last < on, possible_ends(term)))
        still_on = tuple(Given.lasts_beyond(last) for last in gone[-1:] if last is not OPEN_END)
        value = told(reason=OverReason.WITH_THE_TERM, day=NotApplicable())
        yield Possible(value, (*still_on, Given.ends_by(end)))
