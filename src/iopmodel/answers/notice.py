"""What is the last day to give notice, or to agree, and what does it stop?"""

from __future__ import annotations

from calendar import monthrange
from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from enum import Enum
from itertools import pairwise
from typing import Final

import attrs

from iopmodel.answers.answer import Possible
from iopmodel.answers.asking import Reads
from iopmodel.answers.ends import can_be_last, stretches
from iopmodel.answers.given import Given
from iopmodel.answers.ways import Way, deciding, lacking, ways
from iopmodel.dates.deadlines import latest_notice
from iopmodel.dates.expansion import occurrences
from iopmodel.dates.period import OPEN_END, Period
from iopmodel.dates.recurrence import YearlyOn
from iopmodel.dates.span import Span
from iopmodel.errors import OutOfCalendar
from iopmodel.notgiven import Bounds, Excluded, NotApplicable, NotGiven, Unstated
from iopmodel.partnership.aggregate import Parts
from iopmodel.parts import Ref
from iopmodel.terms import (
    Actor,
    AgreedExtension,
    AnyOf,
    AutomaticExtension,
    Ending,
    NegotiableExtension,
    Party,
    TakesEffect,
    Term,
    Who,
)

__all__ = [
    "READS",
    "LastDay",
    "NoticeReason",
    "any_party",
    "earliest",
    "extension_days",
    "notice",
]

_DAY: Final = timedelta(1)
# Where each kind of extension says by when it is decided; of others, all of it is to be said.
_FIELDS: Final[Mapping[type, str]] = defaultdict(
    lambda: "extension",
    {
        AgreedExtension: "extension/agree_by",
        AutomaticExtension: "extension/notice_by",
    },
)

READS: Final[Reads] = {
    Ending: ("by", "notice", "counting", "takes_effect"),
    Party: (),
    Term: ("initial", "extension"),
}
"""The fields that this question looks at."""


class NoticeReason(Enum):
    """What is lost when the day has gone."""

    STOPS = "stops"
    """Notice by then keeps it from being extended."""
    AGREES = "agrees"
    """Agreement by then extends it."""
    ENDS = "ends"
    """Notice by then still makes it end by the end of the period."""
    NO_END = "no-end"
    """There is no last day, as what would end has no end of its own."""
    DAY_NOT_SAID = "day-not-said"
    """The text does not say by when an extension is stopped, or agreed."""
    TIME_NOT_SAID = "time-not-said"
    """The text does not say how long after notice it ends."""
    END_NOT_SAID = "end-not-said"
    """The text does not say how long the extension is: there is no end to count back from."""


@attrs.frozen(kw_only=True)
class LastDay:
    """The last day to do something about the end.

    Attributes:
        part: The key of the part that gives the right.
        reason: What is lost when the day has gone.
        day: The day; the first and the last that it may be, where that hangs on how the time is
            counted, which the text leaves out; or that it does not give what it takes.
        by: Who has the right.
        about: The stretch of time that is stopped, or agreed on; for notice, the one by whose end
            it is over.
        number: Which extension, or for notice which stretch, it is, from 1.
        early: Whether the day lies before the first of the term, and so is there only for who acts
            before it begins.
        lacks: Where the value would stand that the text leaves out.

    Examples:
        >>> from iopmodel.notgiven import Unstated
        >>> stretch = Period.parse("2022-06-01/..")
        >>> LastDay(
        ...     part="t", reason=NoticeReason.AGREES, day=Unstated(), by=Unstated(), about=stretch
        ... ).known
        False
    """

    part: str
    reason: NoticeReason
    day: date | Bounds[date] | NotGiven | NotApplicable
    by: Who
    about: Period
    number: int = 1
    early: bool = False
    lacks: tuple[str, ...] = ()

    @property
    def known(self) -> bool:
        """Whether the text gives the day."""
        return isinstance(self.day, (date, NotApplicable))


def notice(parts: Parts, key: str, within: Period) -> Iterator[Possible[LastDay]]:
    """Yield the last days that one part gives for the stretches of time in a window.

    Args:
        parts: Where it finds the term.
        key: The part: the term itself, or a right to end it.
        within: The window: left out is what neither has to be done in it nor is about a day in it.

    Examples:
        >>> from iopmodel.examples import load
        >>> partnership = load("enskede-arsta-vantor-2021")
        >>> for possible in notice(partnership, "giltighetstid", Period.parse("2021-06-01/..")):
        ...     print(possible.value.reason.value, possible.value.about, *possible.given)
        day-not-said 2022-06-01/..
    """
    part = parts.find(key)
    if isinstance(part, Term):
        for possible in extension_days(parts, part):
            one = possible.value
            # Later stretches follow later; there may be no end of them.
            if earliest(one.about.first) > within.last:
                return
            if one.about & within or (isinstance(one.day, date) and one.day in within):
                yield possible
    elif isinstance(part, Ending):
        for term in parts.all(Term):
            yield from _ending(part, term, within)


def extension_days(parts: Parts, term: Term) -> Iterator[Possible[LastDay]]:
    """Yield, for each stretch by which a term can be extended, by when that is decided.

    Of the days on which notice can be given, or an extension agreed, it is the last that is not
    after the end before; it may lie before the stretch that then runs begins.
    """
    extension = term.extension
    if isinstance(extension, AutomaticExtension):
        reason, rule, by = NoticeReason.STOPS, extension.notice_by, any_party(parts)
    elif isinstance(extension, AgreedExtension):
        reason, rule, by = NoticeReason.AGREES, extension.agree_by, extension.agreed_by
    else:
        reason = NoticeReason.DAY_NOT_SAID
        rule = extension if isinstance(extension, NotGiven) else Unstated()
        by = extension.agreed_by if isinstance(extension, NegotiableExtension) else Unstated()
    if isinstance(rule, NotGiven):
        reason = NoticeReason.DAY_NOT_SAID
    lacks = () if not isinstance(rule, NotGiven) else (f"{term.key}/{_FIELDS[type(extension)]}",)
    given: tuple[Given, ...] = ()
    before: date | None = None
    for number, (_, following) in enumerate(pairwise(stretches(term)), 1):
        last = following.first - _DAY
        alone = can_be_last(term, before, last)
        before = last
        if not alone:
            continue
        # There is none where it would lie before there were days.
        for day in _last_of(rule, last):
            yield Possible(
                LastDay(
                    part=term.key,
                    reason=reason,
                    day=day,
                    by=by,
                    about=following,
                    number=number,
                    early=isinstance(day, date) and day < term.initial.first,
                    lacks=lacks,
                ),
                given,
            )
        given = (Given.lasts_beyond(last),)


def earliest(first: date) -> date:
    """Return a day before which an extension that begins on a day is not decided on.

    Examples:
        >>> earliest(date(2024, 7, 1))
        datetime.date(2022, 1, 1)
    """
    return date(max(first.year - 2, 1), 1, 1)


def _last_of(rule: YearlyOn | NotGiven, last: date) -> list[date] | list[NotGiven]:
    if isinstance(rule, NotGiven):
        return [rule]
    years = Period(earliest(last), last)
    return [time.window.first for time in occurrences(rule, years)][-1:]


def any_party(parts: Parts) -> Who:
    """Return whoever of the parties it is: who may keep a term from being extended.

    Examples:
        >>> from iopmodel.examples import load
        >>> any_party(load("enskede-arsta-vantor-2021"))
        AnyOf(actors=('stadsdelsforvaltningen', 'street-minds'))
    """
    parties = parts.all(Party)
    if len(parties) > 1:
        return AnyOf(parties)
    return Ref[Actor](parties[0].key) if parties else Unstated()


_LastNotice = date | Bounds[date] | NotGiven | Excluded


def _ending(ending: Ending, term: Term, within: Period) -> Iterator[Possible[LastDay]]:
    given: tuple[Given, ...] = ()
    for number, stretch in enumerate(stretches(term), 1):
        if stretch.last is OPEN_END:
            if stretch & within:
                yield Possible(_no_last(ending, term, stretch, number), given)
            return
        day, lacks = _last_notice(ending, stretch.last)
        begins = day.low if isinstance(day, Bounds) else day
        if stretch.first > within.last and not (isinstance(begins, date) and begins <= within.last):
            return
        ends = day.high if isinstance(day, Bounds) else day
        acted = (
            isinstance(begins, date)
            and isinstance(ends, date)
            and (begins <= within.last and within.first <= ends)
        )
        if (stretch & within or acted) and not isinstance(day, Excluded):
            reason = NoticeReason.TIME_NOT_SAID if isinstance(day, NotGiven) else NoticeReason.ENDS
            yield Possible(
                LastDay(
                    part=ending.key,
                    reason=reason,
                    day=day,
                    by=ending.by,
                    about=stretch,
                    number=number,
                    early=isinstance(ends, date) and ends < term.initial.first,
                    lacks=lacks,
                ),
                given,
            )
        given = (Given.lasts_beyond(stretch.last),)


def _no_last(ending: Ending, term: Term, stretch: Period, number: int) -> LastDay:
    """Return that there is no last day until further notice, or none that is known."""
    day: NotGiven | NotApplicable = NotApplicable()
    lacks: tuple[str, ...] = ()
    if term.initial.last is not OPEN_END:
        # It is extended until a day that the text leaves out.
        extension = term.extension
        if isinstance(extension, NotGiven):
            day, lacks = extension, (f"{term.key}/extension",)
        else:
            day, lacks = Unstated(), (f"{term.key}/extension/step",)
    return LastDay(
        part=ending.key,
        reason=NoticeReason.END_NOT_SAID if lacks else NoticeReason.NO_END,
        day=day,
        by=ending.by,
        about=stretch,
        number=number,
        lacks=lacks,
    )


def _last_notice(ending: Ending, end: date) -> tuple[_LastNotice, tuple[str, ...]]:
    """Return the last day of a notice that takes effect by an end, and what is left out for it."""
    span = ending.notice
    if isinstance(span, NotGiven):
        return span, tuple(lacking(ending))
    try:
        days = {way: _by_way(way, span, end) for way in ways(ending)}
    except (OutOfCalendar, OverflowError):
        # It would have had to be given before there were days.
        return Excluded(), ()
    low, high = min(days.values()), max(days.values())
    return (low if low == high else Bounds(low, high)), deciding(ending, days)


def _by_way(way: Way, span: Span | Excluded, end: date) -> date:
    counting, effect = way
    gone = _by(end, effect)
    return gone if isinstance(span, Excluded) else latest_notice(gone, span, counting)


def _by(end: date, effect: TakesEffect) -> date:
    """Return the day by which the time has to have gone for it to be over by an end."""
    if effect is TakesEffect.END_OF_MONTH and end.day < monthrange(end.year, end.month)[1]:
        return end.replace(day=1) - _DAY
    return end
