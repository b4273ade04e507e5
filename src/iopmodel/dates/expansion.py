"""What follows from a rule on a given term: each time it asks for, with the days it is about."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import attrs

from iopmodel.dates.period import Period
from iopmodel.dates.pieces import place_of
from iopmodel.dates.recurrence import Each, Recurrence, Times
from iopmodel.dates.series import Series, series
from iopmodel.dates.shifting import plain
from iopmodel.dates.units import Anchor
from iopmodel.errors import Invalid

__all__ = ["Occurrence", "needs_event", "occurrences"]


@attrs.frozen
class Occurrence:
    """One time that a rule asks for.

    Attributes:
        number: Its place among the rule's times, from 1, counted from the anchor: the same
            whichever stretch of the term is looked at.
        window: The days on which it may happen; the last is the day by which it has to.
        covers: The days it is about; `None` where the rule names none.
        stub: Whether the term cuts the window, or the days it is about, short.
        slot: Which of the times that share the window, from 1.

    Examples:
        >>> from iopmodel.dates.recurrence import ReportingWindow
        >>> report = ReportingWindow(first_month=11, last_month=4, due_month=8)
        >>> first = next(occurrences(report, Period.parse("2019-05-01/P1Y")))
        >>> str(first.window), str(first.covers), first.stub
        ('2020-08-01/2020-08-31', '2019-11-01/2020-04-30', False)
    """

    number: int
    window: Period
    covers: Period | None = None
    stub: bool = False
    slot: int = 1


def needs_event(rule: Recurrence) -> bool:
    """Return whether the rule is counted from an event, and has no dates until that is known.

    Examples:
        >>> from iopmodel.dates.span import Span
        >>> needs_event(Each(Span.of(years=1), Anchor.EVENT))
        True
    """
    return isinstance(rule, (Each, Times)) and rule.anchor is Anchor.EVENT


def occurrences(
    rule: Recurrence, term: Period, *, within: Period | None = None, event: date | None = None
) -> Iterator[Occurrence]:
    """Yield the times that a rule asks for on a term, by first day and then by number.

    They are found one at a time, those before `within` skipped and not gone through, so that a
    term without an end may be given, and costs nothing. One exception: spans of both months and
    days, each counted from the one before, can only be found one after the other.

    Args:
        rule: The rule.
        term: The days on which it applies. What a rule says in days of its own stays as it says:
            a reporting window may lie after the term, a day before its end before it, and the
            period of a `Once` where it lies.
        within: Keep only those whose window has a day in this period.
        event: The day from which a rule anchored to an event is counted, or that of the last time
            before the term, where each is counted from the one before. Others do not read it.

    Raises:
        Invalid: The rule is counted from an event, and none is given; or it is no rule.

    Examples:
        >>> from iopmodel.dates.recurrence import InMonths
        >>> from iopmodel.dates.span import Span
        >>> term = Period.parse("2021-06-01/2022-05-31")
        >>> for time in occurrences(InMonths([6, 1]), term):
        ...     print(time.number, time.window)
        1 2021-06-01/2021-06-30
        2 2022-01-01/2022-01-31
        >>> until_further_notice = Period.parse("0001-01-01/..")
        >>> day = Period.parse("9000-01-01/9000-01-01")
        >>> next(occurrences(Each(Span(days=1)), until_further_notice, within=day)).number
        3286818
    """
    if event is None and needs_event(rule):
        raise Invalid.value(rule, "the day of the event that it is counted from", path="event")
    return _walk(series(rule, term, event if event is None else plain(event)), within)


def _walk(found: Series, within: Period | None) -> Iterator[Occurrence]:
    lowest = place_of(found.bounds.first, found.piece_ends)
    k = lowest if within is None else place_of(within.first, found.window_ends, lowest)
    before = 0 if found.from_first else lowest
    while (tile := found.tile(k)) is not None:
        seen = found.seen(k, tile.period)
        if seen is not None:
            window, covers = seen
            if within is not None and window.first > within.last:
                return
            for slot in range(1, found.slots + 1):
                yield Occurrence(k - before + 1, window, covers, tile.stub, slot)
        k += 1
