"""What is due in a world in which nothing is open: told by the definitions, without conditions."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import attrs

from iopmodel.answers import Due, DueKind, GivenKind
from iopmodel.answers.indexing import indexed
from iopmodel.answers.tasks import Task, tasks
from iopmodel.dates import (
    OPEN_END,
    Counting,
    Once,
    Period,
    Throughout,
    YearlyOn,
    deadline_after,
    deadline_before,
    next_working_day,
    occurrences,
    previous_working_day,
)
from iopmodel.dates.expansion import needs_event
from iopmodel.dates.recurrence import RECURRENCES, BeforeEnd, HalfwayInto, Recurrence, Times
from iopmodel.notgiven import Excluded, NotApplicable, NotGiven, Unstated
from iopmodel.parts import Part
from iopmodel.terms import (
    AgreedExtension,
    AutomaticExtension,
    Covers,
    Following,
    Funding,
    IfContinued,
    Indexation,
    OnWorkingDay,
    Order,
    PaymentPlan,
    Relative,
    Report,
    Roll,
    Timing,
    While,
)
from tests.laws.worlds import DAY, World, ends_left, stretches

__all__ = ["MARGIN", "as_row", "asked_of", "expected"]


MARGIN = timedelta(5 * 366)
"""Longer than any lead, lag or tile that the builders draw."""

Row = tuple[str, str, str, str, str]


@attrs.frozen
class Time:
    """One time in a world, and the parts whose phase or condition has to hold for it."""

    name: str
    window: Period
    covers: Period | None = None
    holds: frozenset[str] = frozenset()


def times(
    timing: Timing, world: World, near: Period, key: str, above: frozenset[str]
) -> Iterator[Time]:
    """What a timing comes to in a world, near the days of interest."""
    if isinstance(timing, While):
        for time in of_rule(timing.rule, world, near):
            yield attrs.evolve(time, holds=time.holds | {key})
    elif isinstance(timing, IfContinued):
        yield from if_continued(timing.rule, world, near)
    elif isinstance(timing, Following | OnWorkingDay):
        for time in of_rule(timing.rule, world, near):
            yield from moved(time, timing)
    elif isinstance(timing, Relative):
        yield from relative(timing, world, near, above)
    elif isinstance(timing, RECURRENCES):
        yield from of_rule(timing, world, near)


def of_rule(rule: Recurrence, world: World, near: Period) -> Iterator[Time]:
    """The naive expansion on the days of the world, with the two rules that are told otherwise.

    - `Throughout` has a row for each stretch, the initial period and each step, so that what is
      sure is not hidden by what may follow.
    - `Once` at any time in the term is done by the initial end or, if that is not the end, by the
      last one possible: whether it goes on further is not known when it has to be done.
    """
    if needs_event(rule):
        return
    if isinstance(rule, Throughout):
        for number, stretch in enumerate(stretches(world), 1):
            yield Time(str(number), stretch)
    elif rule == Once() and world.end > world.term.initial.last:
        latest: Any = getattr(world.term.extension, "latest_end", None)
        last = latest if isinstance(latest, date) else OPEN_END
        yield Time("1", Period(world.term.initial.first, last))
    else:
        yield from naive(rule, world.days, near)


def naive(rule: Recurrence, term: Period, near: Period) -> Iterator[Time]:
    for time in occurrences(rule, term, within=near):
        slot = f".{time.slot}" if isinstance(rule, Times) else ""
        yield Time(f"{time.number}{slot}", time.window, time.covers)


def if_continued(rule: Recurrence, world: World, near: Period) -> Iterator[Time]:
    """Only what lies before an end that turned out not to be the last.

    A rule about the whole term takes each of those ends for its own, as who acts before it does
    not know of the next.
    """
    passed = [end for end in world.ends if end is not OPEN_END and end < world.end]
    if isinstance(world.term.extension, Excluded):
        return
    if isinstance(rule, BeforeEnd | HalfwayInto) and rule.of is None:
        for end in passed:
            if end not in world.lasts:
                continue
            yield from naive(rule, Period(world.term.initial.first, end), near)
    elif rule == Once():
        yield from (Time("1", world.term.initial) for _ in passed[:1])
    else:
        for time in of_rule(rule, world, near):
            if any(time.window.last <= end for end in passed):
                yield time


def moved(time: Time, timing: Following | OnWorkingDay) -> Iterator[Time]:
    """The time after another, or its next working day; none where the other has no end."""
    first, last = time.window.first, time.window.last
    if last is OPEN_END:
        return
    if isinstance(timing, OnWorkingDay):
        rolled = next_working_day(last) if timing.roll is Roll.NEXT else previous_working_day(last)
        yield attrs.evolve(time, window=Period(min(first, rolled), rolled))
        return
    if timing.counting is Counting.AFTER_EVENT:
        window = Period(last + DAY, deadline_after(last, timing.within))
    else:
        window = Period.starting(last + DAY, timing.within)
    yield attrs.evolve(time, window=window, covers=time.window)


def relative(timing: Relative, world: World, near: Period, above: frozenset[str]) -> Iterator[Time]:
    if timing.to in above or world.read.find(timing.to) is None:
        return
    asked = asked_of(world, timing.to)
    for number, task in enumerate(asked, 1):
        for time in times(task.timing, world, near, timing.to, above | {timing.to}):
            name = f"{number}-{time.name}" if len(asked) > 1 else time.name
            last = time.window.last
            if last is OPEN_END:
                continue
            if timing.order is Order.BEFORE:
                by = deadline_before(last, timing.by) if timing.by.is_length else last
                window = Period.day(by)
            else:
                by = deadline_after(last, timing.by) if timing.by.is_length else last
                window = Period(time.window.first, by)
            yield attrs.evolve(time, name=name, window=window)


def asked_of(world: World, key: str) -> list[Task]:
    part = world.read.find(key)
    return [] if part is None else list(tasks(world.read, part))


def extensions(world: World, within: Period) -> Iterator[Row]:
    """For each end up to the world's, except the last: the day that stops or decides the next step.

    In a world these have no counterpart on a term without extension: that it ended, or went on, is
    what was done, or not done, by that day.
    """
    extension = world.term.extension
    if isinstance(extension, AutomaticExtension):
        rule, kind, who = (
            extension.notice_by,
            DueKind.NOTICE,
            "AnyOf(actors=('foreningen', 'staden'))",
        )
    elif isinstance(extension, AgreedExtension):
        rule, kind, who = extension.agree_by, DueKind.DECISION, repr(extension.agreed_by)
    else:
        return
    if not isinstance(rule, YearlyOn):
        return
    for number, (end, following) in enumerate(zip(world.ends, world.ends[1:], strict=False), 1):
        if end > world.end or end is OPEN_END:
            return
        if end not in world.lasts:
            continue
        years = Period(date(end.year - 3, 1, 1), date(end.year, 12, 31))
        found = [time.window for time in occurrences(rule, years)]
        window = max((one for one in found if one.last <= end), key=lambda one: one.first)
        if window & within:
            yield f"tid/{number}", str(window), str(Period(end + DAY, following)), who, kind.value


def expected(world: World, within: Period) -> list[Row]:
    """Every row of a world, as text that can be compared and sorted."""
    assert within.last is not OPEN_END
    near = Period(within.first - MARGIN, within.last + MARGIN)
    rows = list(extensions(world, within))
    for part in world.read.parts:
        for task in tasks(world.read, part):
            for time in times(task.timing, world, near, part.key, frozenset({part.key})):
                if time.window & within:
                    name = f"{task.key}/{time.name}"
                    rows.append(written(name, part, task, time, world))
    return sorted(rows)


def paid(part: Part, task: Task, window: Period, world: World) -> object:
    """What is paid: of a frame that is indexed, what it comes to on any day of the window."""
    if not isinstance(part, PaymentPlan) or isinstance(task.amount, (NotGiven, NotApplicable)):
        return task.amount
    frame = world.read[Funding, part.of]
    indexing = [
        one
        for one in world.read.all(Indexation)
        if one.of == frame.key and (isinstance(one.first, NotGiven) or window.last >= one.first)
    ]
    if isinstance(frame.amount, NotGiven):
        return task.amount
    portion = task.portion
    if not isinstance(portion, NotApplicable):
        portion = portion.at(task.timing, window.first)
    if not indexing:
        return task.amount if isinstance(portion, NotApplicable) else portion.of(frame.amount)
    if window.last is OPEN_END:
        return Unstated()
    days = ((window.last - window.first).days + 1) if isinstance(window.last, date) else 0
    found = {
        indexed(frame.amount, indexing[0], window.first + timedelta(day)) for day in range(days)
    }
    one = found.pop()
    if found or isinstance(one, NotGiven):
        return Unstated()
    return task.amount if isinstance(portion, NotApplicable) else portion.of(one)


def written(name: str, part: Part, task: Task, time: Time, world: World) -> Row:
    covers: object = time.covers
    if isinstance(part, Report) and part.covers is Covers.ITS_TIME:
        covers = time.covers or time.window
    elif isinstance(part, Report) and part.covers is Covers.TERM:
        covers = world.days
    elif isinstance(part, Report):
        covers = part.covers
    elif not isinstance(task.paid_for, NotApplicable):
        covers = task.paid_for
    rest = f"{paid(part, task, time.window, world)} {sorted(time.holds)}"
    return name, str(time.window), str(covers), repr(task.bearers), rest


def as_row(row: Due, world: World) -> Row:
    """A row of the library's as one of the oracle's.

    A report on the whole term that falls due under several ends cannot say which term that is:
    what it covers is then without an end, and taken for the term of the world.
    """
    if row.kind in {DueKind.NOTICE, DueKind.DECISION}:
        return row.key, str(row.window), str(row.covers), repr(row.bearers), row.kind.value
    covers: object = None if isinstance(row.covers, NotApplicable) else row.covers
    part = world.read.find(row.part)
    if (
        isinstance(part, Report)
        and part.covers is Covers.TERM
        and row.covers == Period(world.term.initial.first, OPEN_END)
        and len(ends_left(row, world)) != 1
    ):
        covers = world.days
    holds = sorted(one.subject for one in row.given if one.kind is GivenKind.HOLDS)
    return row.key, str(row.window), str(covers), repr(row.bearers), f"{row.amount} {holds}"
