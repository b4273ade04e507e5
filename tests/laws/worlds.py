"""The worlds of a partnership: in each nothing is open, neither when it ends nor how it is read.

A world is one of the ends that the term may have together with one reading of each open point.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import product
from typing import Any

import attrs

from iopmodel.answers import Due, GivenKind
from iopmodel.dates import OPEN_END, End, Period, Rounding, Span, YearlyOn, occurrences, shift
from iopmodel.notgiven import Excluded, NoClause, NotGiven
from iopmodel.partnership import Partnership
from iopmodel.terms import AutomaticExtension, Stops, Term

__all__ = [
    "DAY",
    "World",
    "all_choices",
    "all_worlds",
    "ends_left",
    "lasts",
    "possible",
    "satisfied",
    "stretches",
]

DAY = timedelta(1)


@attrs.frozen
class World:
    """One possible end, and one reading of each open point.

    Attributes:
        read: What the agreement says as it is read here.
        term: Its term.
        ends: The ends of steps, up to some years after what is looked at.
        lasts: Those of them that can be the last.
        end: The end that it comes to.
        choices: The readings.
    """

    read: Partnership
    term: Term
    ends: tuple[End, ...]
    lasts: tuple[End, ...]
    end: End
    choices: dict[str, str]

    @property
    def days(self) -> Period:
        """The days on which the agreement holds."""
        return Period(self.term.initial.first, self.end)


def possible(term: Term, until: date) -> tuple[End, ...]:
    """The ends of its steps, by the definition, up to the first after a day; two if there are."""
    extension: Any = term.extension
    start = term.initial.last
    if start is OPEN_END or isinstance(extension, (Excluded, NoClause)):
        return (start,)
    if isinstance(extension, NotGiven):
        # Whether it is extended, and for how long, the text leaves out.
        return (start, OPEN_END)
    latest = extension.latest_end if isinstance(extension.latest_end, date) else OPEN_END
    if not isinstance(extension.step, Span):
        return (start,) if latest == start else (start, latest)
    ends: list[End] = [start]
    while ends[-1] < latest and (ends[-1] <= until or len(ends) == 1):
        following = shift(start + timedelta(1), len(ends) * extension.step, Rounding.UP)
        ends.append(min(following - timedelta(1), latest))
    return tuple(ends)


def lasts(term: Term, ends: tuple[End, ...]) -> list[End]:
    """Those of the ends with which a notice can make it stop, or with which it stops anyhow."""
    extension: Any = term.extension
    initial = term.initial.last
    if not isinstance(extension, AutomaticExtension) or initial is OPEN_END:
        return list(ends)
    if extension.stops is Stops.NEXT_YEARS:
        after = initial + DAY
        years = [Span.of(years=number) for number in range(60)]
        days = [shift(after, one, Rounding.UP) - DAY for one in years]
    elif extension.stops is Stops.NEXT_STEPS and isinstance(extension.notice_by, YearlyOn):
        whole = Period(initial, initial.replace(year=initial.year + 60, day=1))
        days = [time.window.first for time in occurrences(extension.notice_by, whole)]
    else:
        return list(ends)
    # It goes on to the end of the step that has begun by then, or that begins the day after.
    stopped = {next((end for end in ends if end >= day), None) for day in days}
    return [end for end in ends if end in stopped or end in (initial, extension.latest_end)]


def all_choices(partnership: Partnership) -> list[dict[str, str]]:
    """Every choice of one reading for each open point that has any."""
    points = [point for point in partnership.open_points if point.readings]
    return [
        {point.key: reading.key for point, reading in zip(points, chosen, strict=True)}
        for chosen in product(*(point.readings for point in points))
    ]


def all_worlds(partnership: Partnership, until: date) -> list[World]:
    """The worlds of a partnership whose end lies not long after a day."""
    found = []
    for choices in all_choices(partnership):
        read = partnership.under(choices)
        assert read.term is not None
        # A step that can be the last comes within a year.
        ends = possible(read.term, until + timedelta(366))
        can_be = lasts(read.term, ends)
        near = sum(end <= until for end in can_be) + 1
        found += [
            World(read, read.term, ends, tuple(can_be), end, choices) for end in can_be[:near]
        ]
    return found


def stretches(world: World) -> Iterator[Period]:
    first = world.term.initial.first
    for end in world.ends:
        if end <= world.end:
            yield Period(first, end)
            first = date.max if end is OPEN_END else end + DAY


def satisfied(row: Due, world: World) -> bool:
    """Whether every condition of a row is met in a world; a phase that has to hold does."""
    for one in row.given:
        if one.kind is GivenKind.READING and world.choices[one.subject] != one.choice:
            return False
        if one.kind is GivenKind.LASTS_BEYOND and not world.end > date.fromisoformat(one.subject):
            return False
        if one.kind is GivenKind.ENDS_BY and not world.end <= date.fromisoformat(one.subject):
            return False
    return True


def ends_left(row: Due, world: World) -> list[End]:
    return [end for end in world.lasts if satisfied(row, attrs.evolve(world, end=end))]
