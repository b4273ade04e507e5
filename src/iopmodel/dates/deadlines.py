"""Last days: so long after an event, so long before one, and of a notice that ends in time."""

from __future__ import annotations

from datetime import date, timedelta
from enum import Enum

from iopmodel.dates.shifting import Rounding, plain, shift
from iopmodel.dates.span import Span, length

__all__ = [
    "Counting",
    "deadline_after",
    "deadline_before",
    "last_day",
    "latest_notice",
]


class Counting(Enum):
    """From where a span is counted; every span in an agreement says which.

    Examples:
        >>> year = Span.of(years=1)
        >>> last_day(date(2019, 5, 15), year, Counting.FROM_AND_INCLUDING)
        datetime.date(2020, 5, 14)
        >>> last_day(date(2019, 5, 15), year, Counting.AFTER_EVENT)
        datetime.date(2020, 5, 15)
    """

    FROM_AND_INCLUDING = "from-and-including"
    """The first day counts (*från och med*): a year from 15 May ends on 14 May."""
    AFTER_EVENT = "after-event"
    """The day of the event does not count: a year after 15 May ends on 15 May."""


def deadline_after(event: date, span: Span) -> date:
    """Return the last day of a span counted from an event whose own day is not counted.

    Lag (1930:173) om beräkning av lagstadgad tid, 1 §, counts statutory time so; agreements are
    counted by analogy. A month that lacks the day ends on its last.

    Raises:
        Invalid: The span is not a length.

    Examples:
        >>> deadline_after(date(2023, 1, 31), Span.of(months=1))
        datetime.date(2023, 2, 28)
    """
    return shift(event, length(span), Rounding.DOWN)


def deadline_before(event: date, span: Span) -> date:
    """Return the last day that is so long before an event: days first, then months, down.

    The event of "a month before the end" is the last day of the period, not the day after.

    Raises:
        Invalid: The span is not a length.

    Examples:
        >>> deadline_before(date(2022, 5, 31), Span.of(months=1))
        datetime.date(2022, 4, 30)
    """
    length(span)
    earlier = shift(event, Span(days=-span.days))
    return shift(earlier, Span(months=-span.months), Rounding.DOWN)


def last_day(start: date, span: Span, counting: Counting) -> date:
    """Return the last day of a span that starts with, or after, a day.

    Raises:
        Invalid: The span is not a length.

    Examples:
        >>> last_day(date(2023, 2, 28), Span.of(months=1), Counting.AFTER_EVENT)
        datetime.date(2023, 3, 28)
    """
    if counting is Counting.AFTER_EVENT:
        return deadline_after(start, span)
    return shift(start, length(span), Rounding.UP) - timedelta(1)


def latest_notice(last: date, span: Span, counting: Counting = Counting.AFTER_EVENT) -> date:
    """Return the last day on which notice of that span can be given and still end by a day.

    It is the greatest d for which `last_day(d, span, counting) <= last`.

    Args:
        last: The day by which the notice must have run out, often the last day of a period.
        span: The period of notice.
        counting: Whether the day on which notice is given is counted.

    Raises:
        Invalid: The span is not a length.

    Examples:
        >>> latest_notice(date(2022, 4, 30), Span.of(months=3))
        datetime.date(2022, 1, 31)
        >>> latest_notice(date(2023, 6, 30), Span.of(months=3))
        datetime.date(2023, 3, 31)
        >>> deadline_before(date(2023, 6, 30), Span.of(months=3))
        datetime.date(2023, 3, 30)
    """
    length(span)
    after = shift(plain(last) + timedelta(1), Span(days=-span.days))
    if counting is Counting.AFTER_EVENT:
        return shift(after, Span(months=-span.months), Rounding.UP) - timedelta(1)
    return shift(after, Span(months=-span.months), Rounding.DOWN)
