"""What is due: the law of the cut, and the same told world by world, without conditions."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice, pairwise
from typing import Any

import attrs
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from iopmodel.answers import GivenKind, due, undated
from iopmodel.answers.tasks import tasks
from iopmodel.contents import Contents
from iopmodel.dates import (
    OPEN_END,
    Once,
    Period,
    Periods,
    Throughout,
)
from iopmodel.dates.expansion import needs_event
from iopmodel.dates.recurrence import RECURRENCES, BeforeEnd, HalfwayInto
from iopmodel.notgiven import NoClause
from iopmodel.partnership import Partnership
from iopmodel.parts import Part
from iopmodel.terms import (
    Following,
    Funding,
    Heading,
    IfContinued,
    OnWorkingDay,
    Party,
    PaymentPlan,
    Relative,
    Sector,
    Term,
    Timing,
)
from tests.laws.building import agreements, commitments, duets, long_windows, terms, windows
from tests.laws.due_in_worlds import MARGIN, as_row, asked_of, expected
from tests.laws.worlds import World, all_worlds, satisfied

DAY = timedelta(1)
days_from = st.dates(date(1999, 6, 1), date(2013, 12, 31))


@given(agreements(), windows, windows)
def test_expanding_then_cutting_equals_expanding_the_cut(
    partnership: Partnership, one: Period, other: Period
) -> None:
    whole = Period(min(one.first, other.first), max(one.last, other.last))
    assert list(due(partnership, one)) == [
        row for row in due(partnership, whole) if row.window & one
    ]


@given(duets(), long_windows, st.data())
def test_a_row_is_seen_from_the_edges_of_its_window(
    partnership: Partnership, within: Period, data: st.DataObject
) -> None:
    """From its first day and its last, and not from the day before or after."""
    rows = list(due(partnership, within))
    edges = {day for row in rows for day in beside(row.window) if row.part == "uppgift"}
    assume(edges := edges & set(within))
    for edge in data.draw(st.lists(st.sampled_from(sorted(edges)), min_size=1, max_size=4)):
        seen = list(due(partnership, Period.day(edge)))
        assert seen == [row for row in rows if edge in row.window]


def beside(window: Period) -> Iterator[date]:
    yield from (window.first - DAY, window.first)
    if window.last is not OPEN_END:
        yield from (window.last, window.last + DAY)


@given(terms(), windows, windows)
def test_cutting_notice_days(term: Term, one: Period, other: Period) -> None:
    """The same for a term alone, whose notice days may lie long before what they stop."""
    partnership = alone(term)
    whole = Period(min(one.first, other.first), max(one.last, other.last))
    rows = list(due(partnership, whole))
    assert list(due(partnership, one)) == [row for row in rows if row.window & one]
    for day in {row.window.first for row in rows}:
        alone_that_day = list(due(partnership, Period.day(day)))
        assert alone_that_day == [row for row in rows if day in row.window]


def alone(*parts: Part) -> Partnership:
    city = Party(key="staden", name="Staden", sector=Sector.PUBLIC)
    contents = Contents(title="T", sections=[])
    bare = [attrs.evolve(part, cites=()) for part in parts]
    return Partnership(parts=[Heading(name="H"), contents, city, *bare])


@given(duets(), windows, st.data())
def test_a_duty_by_itself_is_there_in_a_world_exactly_when_its_conditions_hold(
    partnership: Partnership, within: Period, data: st.DataObject
) -> None:
    """In up to a dozen worlds of each, as they are few here."""
    assert within.last is not OPEN_END
    rows = list(due(partnership, within))
    found = all_worlds(partnership, within.last + MARGIN)
    for world in data.draw(st.permutations(found))[:12]:
        held = [as_row(row, world) for row in rows if satisfied(row, world)]
        assert sorted(held) == expected(world, within)


@given(agreements(), windows, st.data())
def test_a_row_is_there_in_a_world_exactly_when_its_conditions_hold(
    partnership: Partnership, within: Period, data: st.DataObject
) -> None:
    rows = list(due(partnership, within))
    assert within.last is not OPEN_END
    found = st.sampled_from(all_worlds(partnership, within.last + MARGIN))
    for world in data.draw(st.lists(found, min_size=1, max_size=5)):
        held = [as_row(row, world) for row in rows if satisfied(row, world)]
        assert sorted(held) == expected(world, within)


@given(agreements(), windows, st.data())
def test_the_naive_expansion_is_what_is_due_if_nothing_is_open(
    partnership: Partnership, within: Period, data: st.DataObject
) -> None:
    """In a world of its own the library gives the same, sure of everything.

    Left out are what speaks of several ends, which this world does not have: notice and decision
    days, what matters only if it goes on, and rows that are told by stretches (or go by such).
    """
    assert within.last is not OPEN_END
    world = data.draw(st.sampled_from(all_worlds(partnership, within.last + MARGIN)))
    read = partnership.under(world.choices)
    sure = attrs.evolve(world.term, initial=world.days, extension=NoClause())
    told = Partnership(
        parts=[sure if isinstance(part, Term) else part for part in read.parts],
        open_points=[point for point in read.open_points if not point.readings],
    )
    by_stretch = {
        part.key
        for part in read.parts
        if any(speaks_of_several_ends(task.timing) for task in tasks(read, part))
    }
    plain = [row for row in due(told, within) if row.part not in by_stretch]
    assert all(one.kind is GivenKind.HOLDS for row in plain for one in row.given)
    left_out = {"tid", *by_stretch}
    rows = [row for row in due(partnership, within) if row.part not in left_out]
    kept = [as_row(row, world) for row in rows if satisfied(row, world)]
    assert sorted(kept) == sorted(as_row(row, world) for row in plain)


def speaks_of_several_ends(timing: Timing) -> bool:
    """Whether the rows of a timing follow the stretches of the term, or those of another part."""
    if isinstance(timing, Relative | IfContinued):
        return True
    rule = getattr(timing, "rule", timing)
    return isinstance(rule, Throughout) or rule == Once()


@given(agreements(), windows, st.data())
def test_the_stretches_of_a_standing_duty_are_the_days_of_its_world(
    partnership: Partnership, within: Period, data: st.DataObject
) -> None:
    """`Throughout` has other rows than the naive expansion, and the same days."""
    assert within.last is not OPEN_END
    standing = attrs.evolve(data.draw(commitments("standing")), timing=Throughout(), cites=())
    wider = Partnership(parts=[*partnership.parts, standing], open_points=partnership.open_points)
    world = data.draw(st.sampled_from(all_worlds(wider, within.last + MARGIN)))
    seen = [
        row.window for row in due(wider, within) if row.part == "standing" and satisfied(row, world)
    ]
    in_sight = Periods([within]) & Periods([world.days])
    assert Periods(seen) & Periods([within]) == in_sight


@given(duets(), long_windows)
def test_every_row_is_there_in_some_world(partnership: Partnership, within: Period) -> None:
    """No row hangs on what cannot be, but for what waits for a continuation the text lacks.

    A time that matters only if a next period follows is told for the last possible end too: the
    parties may yet agree on more than the text provides for.
    """
    assert within.last is not OPEN_END
    assert partnership.term is not None
    # Half of the term may lie in the period: its end then lies as far behind as its start before.
    behind = max(timedelta(0), within.last - partnership.term.initial.first)
    found = all_worlds(partnership, within.last + behind + MARGIN)
    for row in due(partnership, within):
        assert any(satisfied(row, world) for world in found) or any(
            waits_for_more(world, task.timing, frozenset({row.part}))
            for world in found
            for task in asked_of(world, row.part)
        ), row


def waits_for_more(world: World, timing: Timing, above: frozenset[str]) -> bool:
    if isinstance(timing, Relative) and timing.to not in above:
        return any(
            waits_for_more(world, task.timing, above | {timing.to})
            for task in asked_of(world, timing.to)
        )
    return isinstance(timing, IfContinued)


@given(duets(), long_windows)
def test_key_and_conditions_name_a_row(partnership: Partnership, within: Period) -> None:
    rows = list(due(partnership, within))
    names = [(row.key, row.given) for row in rows]
    assert len(set(names)) == len(names)
    for row in rows:
        assert list(row.given) == sorted(set(row.given))
        assert sum(one.kind is GivenKind.LASTS_BEYOND for one in row.given) <= 1
        assert sum(one.kind is GivenKind.ENDS_BY for one in row.given) <= 1


@given(agreements(), windows, st.randoms(use_true_random=False), st.data())
def test_names_do_not_hang_on_what_else_is_there(
    partnership: Partnership, within: Period, random: Any, data: st.DataObject
) -> None:
    """Neither the order in which parts are given nor a part more makes another name."""
    parts = [*partnership.parts, attrs.evolve(data.draw(commitments("more")), cites=())]
    random.shuffle(parts)
    more = Partnership(parts=parts, open_points=partnership.open_points)
    rows = [row for row in due(more, within) if row.part != "more"]
    assert rows == list(due(partnership, within))


@given(agreements(), windows)
def test_rows_come_by_their_last_day(partnership: Partnership, within: Period) -> None:
    last = [row.window.last for row in due(partnership, within)]
    assert all(not one > other for one, other in pairwise(last))


@settings(max_examples=40)
@given(duets(), days_from, st.data())
def test_without_an_end_the_rows_begin_as_those_of_some_years(
    partnership: Partnership, first: date, data: st.DataObject
) -> None:
    """What ends within some years comes first, and in the same order, if the end is left open."""
    years = Period(first, first + timedelta(data.draw(st.integers(0, 12 * 366))))
    some = [row for row in due(partnership, years) if row.window.last <= years.last]
    assert list(islice(due(partnership, Period(first, OPEN_END)), len(some))) == some


@given(agreements(), windows)
def test_clauses_are_those_of_what_was_read(partnership: Partnership, within: Period) -> None:
    """The part's own first, then those of the term, and for a payment those of the funding.

    Under a reading that adds a part, or changes it, the cites are those that it has then; none of
    the readings drawn changes cites, and only `added` comes in.
    """
    (term,) = partnership.all(Term)
    for row in due(partnership, within):
        part = partnership.find(row.part)
        own = part.cites if part else row.clauses[:1]
        assert row.clauses[: len(own)] == own
        assert set(row.clauses) >= set(term.cites)
        assert len(set(row.clauses)) == len(row.clauses)
        if isinstance(part, PaymentPlan):
            assert set(row.clauses) >= set(partnership[Funding, part.of].cites)


@given(duets() | agreements(), st.data())
def test_what_is_asked_is_dated_or_undated(partnership: Partnership, data: st.DataObject) -> None:
    """Nothing falls between the two, and nothing is in both.

    A dated task may still have no row: a day of the year that the term does not have, or what
    matters only if a next period follows where none can.
    """
    ever = Period(date(1998, 1, 1), date(2012, 12, 31))
    world = data.draw(st.sampled_from(all_worlds(partnership, date.min)))
    without = {one.task.key for one in undated(world.read)}
    for part in world.read.parts:
        for task in tasks(world.read, part):
            standing = task.modality.value in {"declaration", "permission", "prohibition"}
            undatable = is_without(task.timing, world, frozenset({part.key}))
            assert (task.key in without) is (undatable and not standing)
    assert without.isdisjoint(row.key.partition("/")[0] for row in due(world.read, ever))


def is_without(timing: Timing, world: World, above: frozenset[str]) -> bool:
    """Whether a timing has no date, by its definition, in any world with this term."""
    if isinstance(timing, Relative):
        return timing.to in above or all(
            is_without(task.timing, world, above | {timing.to})
            for task in asked_of(world, timing.to)
        )
    rule: Any = getattr(timing, "rule", timing)
    if not isinstance(rule, RECURRENCES) or needs_event(rule):
        return True
    if world.term.initial.last is not OPEN_END or isinstance(timing, IfContinued):
        return False
    if isinstance(rule, BeforeEnd | HalfwayInto):
        return rule.of is None
    moved = isinstance(timing, Following | OnWorkingDay)
    return moved and (isinstance(rule, Throughout) or rule == Once())
