"""Dates: monthly dates against dateutil and pendulum, tiles against QuantLib."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from itertools import islice

import pendulum
import QuantLib
from dateutil.rrule import MONTHLY, rrule
from race import Race, timed

from iopmodel.dates import Period, Span, cuts

MONTH = Span(months=1)
COUNT = 60
LOOPS = 100


def _added_again_and_again(first: pendulum.Date) -> list[pendulum.Date]:
    days = [first]
    for _ in range(COUNT - 1):
        days.append(days[-1].add(months=1))
    return days


def monthly(first: date) -> Race:
    """Return the race to 60 monthly dates from a day."""
    moment = datetime(first.year, first.month, first.day)  # noqa: DTZ001 (rrule has days so)
    theirs = pendulum.Date(first.year, first.month, first.day)
    return Race(
        f"{COUNT} monthly dates from {first}",
        {
            "iopmodel: islice(cuts(...), 60)": timed(
                lambda: list(islice(cuts(first, MONTH), COUNT)), LOOPS
            ),
            "dateutil: rrule(MONTHLY, count=60)": timed(
                lambda: list(rrule(MONTHLY, dtstart=moment, count=COUNT)), LOOPS
            ),
            "pendulum: Date.add(months=1), 60 times": timed(
                lambda: _added_again_and_again(theirs), LOOPS
            ),
        },
        {
            "dateutil: rrule(MONTHLY, count=60)": 10,
            "pendulum: Date.add(months=1), 60 times": 5,
        },
    )


def tiles(first: date, span: Span, count: int) -> Race:
    """Return the race to the pieces of a period."""
    period = Period.starting(first, count * span)
    start = QuantLib.Date(first.day, first.month, first.year)
    step = QuantLib.Period(span.months, QuantLib.Months)
    end = start + QuantLib.Period(count * span.months, QuantLib.Months)
    return Race(
        f"{count} tiles of {span} from {first}",
        {
            "iopmodel: list(period.tiles(span))": timed(lambda: list(period.tiles(span)), LOOPS),
            "QuantLib: list(Schedule(...))": timed(
                lambda: list(
                    QuantLib.Schedule(
                        start,
                        end,
                        step,
                        QuantLib.NullCalendar(),
                        QuantLib.Unadjusted,
                        QuantLib.Unadjusted,
                        QuantLib.DateGeneration.Forward,
                        False,  # noqa: FBT003 (takes no names)
                    )
                ),
                LOOPS,
            ),
        },
        {"QuantLib: list(Schedule(...))": 1},
    )


def races() -> Iterable[Race]:
    """Yield the races: from a day that every month has, and from one that it has not."""
    for first in (date(2021, 6, 1), date(2021, 1, 31)):
        yield monthly(first)
    for first in (date(2021, 6, 1), date(2021, 1, 31)):
        yield tiles(first, Span(months=1), 60)
        yield tiles(first, Span(months=3), 4)
