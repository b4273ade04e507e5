"""What would settle an open point: a draft of each reading, which can be adopted."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Any

import attrs
import pytest

from iopmodel.answers import QUESTIONS, Clarification, ask, clarify, undated
from iopmodel.answers.drafting import Draft, drafts
from iopmodel.dates import Period, YearlyOn
from iopmodel.errors import Conflict
from iopmodel.examples import load, names
from iopmodel.notgiven import Unstated
from iopmodel.partnership import AddPart, Choice, Partnership, Subject, adds, becomes
from iopmodel.partnership.amendments import Amendment, amended
from tests.answers.clarifying import JUNE, LATER, ONE, OTHER, TERM, YEAR, moved
from tests.answers.examples import CITY, CLUB, agreed, point


def test_drafts_write_a_reading_down_and_the_held_one_too() -> None:
    (one,) = clarify(agreed(TERM, ONE, points=(point("p", moved(ONE)),)), YEAR)
    assert list(one.drafts) == ["r0", "r1"]
    (held,), (other,) = (draft.change.atoms for draft in one.drafts.values())
    assert (held.part, held.field, held.value) == ("en", "timing", JUNE)  # type: ignore[union-attr]
    assert (other.part, other.field, other.value) == ("en", "timing", LATER)  # type: ignore[union-attr]


def sizes(one: Clarification) -> dict[str, tuple[int, tuple[str, ...]]]:
    return {key: (len(each.change.atoms), each.settles) for key, each in one.drafts.items()}


def test_the_held_draft_of_what_is_not_there_changes_nothing_and_settles_it() -> None:
    (one,) = clarify(agreed(TERM, points=(point("p", adds(ONE)),)), YEAR)
    assert sizes(one) == {"r0": (0, ("p",)), "r1": (1, ("p",))}
    assert one.settles == ("due en",)


def test_the_held_draft_does_not_say_what_another_point_is_about() -> None:
    """That would settle the other one too."""
    both = point("p", moved(ONE, timing=LATER, bearer=CLUB))
    third = point("q", moved(ONE, timing=YearlyOn(3, 1)))
    second = attrs.evolve(third.readings[1], excludes=[Choice("p", "r1")])
    other = attrs.evolve(third, readings=[third.readings[0], second])
    partnership = agreed(TERM, ONE, points=(both, other))
    found = {one.subject: one for one in clarify(partnership, YEAR)}
    (said,) = found["p"].drafts["r0"].change.atoms
    assert said.target == ("en", "bearer")
    assert sizes(found["q"]) == {"r0": (0, ("q",)), "r1": (1, ("p", "q"))}


def test_a_reading_of_what_another_adds() -> None:
    first = point("p", adds(ONE))
    second = point("q", moved(ONE))
    supposing = attrs.evolve(second.readings[1], supposes=[Choice("p", "r1")])
    second = attrs.evolve(second, readings=[second.readings[0], supposing])
    found = clarify(agreed(TERM, points=(first, second)), YEAR)
    drafts = {one.subject: one for one in found}
    # With what it supposes, and without it: there is nothing to read in several ways then.
    assert sizes(drafts["q"]) == {"r0": (0, ("q",)), "r1": (1, ("p", "q"))}
    # To add the part says what is in it, and that settles how it is read.
    assert sizes(drafts["p"]) == {"r0": (0, ("p", "q")), "r1": (1, ("p", "q"))}
    (added,) = drafts["q"].drafts["r1"].change.atoms
    assert added == AddPart(attrs.evolve(ONE, timing=LATER))


@cache
def shipped(name: str) -> tuple[Clarification, ...]:
    """What to clarify of a shipped one over its first period: asked once for several tests."""
    partnership = load(name)
    assert partnership.term is not None
    return tuple(clarify(partnership, partnership.term.initial))


@pytest.mark.parametrize("name", names())
def test_every_subject_of_a_shipped_one_is_a_place_in_it(name: str) -> None:
    partnership = load(name)
    points = {one.key for one in partnership.open_points}
    for one in clarify(partnership, Period.parse("2021-06-01/P3Y")):
        assert one.settles or one.touches
        if one.subject not in points:
            key, *path = one.subject.split("/")
            value: Any = partnership.find(key)
            # What only a reading adds, or has instead, is not there to be looked at.
            for step in path if value is not None else ():
                value = value[int(step)] if step.isdecimal() else getattr(value, step, Unstated())
            # Where it hangs on a reading, that may be what leaves the value out.
            assert one.drafts == {}


def test_choosing_a_reading_settles_its_point() -> None:
    partnership = load("enskede-arsta-vantor-2021")
    first, *_ = clarify(partnership, YEAR)
    for reading in first.drafts:
        left = clarify(partnership.under({first.subject: reading}), YEAR)
        assert first.subject not in {one.subject for one in left}


def test_a_draft_leads_to_the_terms_of_its_reading() -> None:
    partnership = agreed(TERM, ONE, points=(point("p", moved(ONE)),))
    (one,) = clarify(partnership, YEAR)
    for reading, draft in one.drafts.items():
        alone = agreed(TERM, ONE).changed(draft.change)
        assert alone.parts == partnership.under({"p": reading}).parts


@pytest.mark.parametrize("name", names())
def test_adopting_any_draft_settles_its_point(name: str) -> None:
    """As its reading has it, and no point besides those that it names."""
    partnership = load(name)
    assert partnership.term is not None
    term = partnership.term.initial
    parts = {part.key: part for part in partnership.parts}
    points = {point.key: point for point in partnership.open_points}
    for one in shipped(name):
        readings = points[one.subject].readings if one.subject in points else ()
        keys = [reading.key for reading in readings]
        assert list(one.drafts) == [key for key in keys if key in one.drafts]
        for key in keys:
            assert key in one.drafts or has_to_be_chosen_too(partnership, {one.subject: key})
        for reading, draft in one.drafts.items():
            amendment = draft.amendment("fortydligande", term.first)
            assert one.subject in amendment.settles
            made, left = amended(parts, [*points.values()], amendment.change, amendment.settles)
            read = partnership.under({one.subject: reading})
            assert tuple(made[part.key] for part in read.parts) == read.parts
            assert {point.key for point in left} == points.keys() - {*amendment.settles}
            assert len(made) == len(read.parts)


def test_a_draft_names_the_question_that_its_reading_answers() -> None:
    """Another point may ask about the very field that a reading gives a value to."""
    asking = attrs.evolve(point("fraga"), asks=[Subject(ONE, "towards")])
    given = becomes(ONE, attrs.evolve(ONE, towards=CITY))
    partnership = agreed(TERM, ONE, points=(point("p", given), asking))
    found = drafts(partnership.open_points[1], partnership)
    assert {key: draft.settles for key, draft in found.items()} == {
        "r0": ("p",),
        "r1": ("fraga", "p"),
    }


def has_to_be_chosen_too(partnership: Partnership, choices: dict[str, str]) -> bool:
    """Return whether choices rule out some readings of another point, and leave several."""
    ties = partnership.ties
    others = [point for point in partnership.open_points if point.key not in choices]
    return any(1 < len(ties.options(choices, one)) < len(one.readings) for one in others)


@pytest.mark.parametrize("name", names())
@pytest.mark.parametrize("place", [0, -1])
def test_when_all_are_settled_nothing_is_branched_on(place: int, name: str) -> None:
    """By the first reading of each point that is listed, or the last of those that are left."""
    now = load(name)
    for one in shipped(name):
        readings = {point.key: point.readings for point in now.open_points}.get(one.subject)
        if readings:
            now = _read(now, one.subject, [reading.key for reading in readings], place)
    assert branched_on(now, YEAR) == set()


def _read(now: Partnership, key: str, readings: list[str], place: int) -> Partnership:
    """Read a point in the way that stands at a place, or the next that needs no other chosen."""
    for reading in readings[place:] + readings:
        try:
            return now.under({key: reading})
        except Conflict:
            continue
    raise AssertionError(key)


def branched_on(partnership: Partnership, within: Period) -> set[str]:
    """Return the open points that any answer hangs on."""
    every = QUESTIONS.values()
    answers = (ask(question, partnership, question.of(within)) for question in every)
    found = {given.subject for answer in answers for given in answer.depends_on}
    lacking = (one.given for one in undated(partnership))
    return found | {each.subject for given in lacking for each in given if each.is_reading}


def test_a_reading_that_one_amendment_cannot_write_down_has_no_draft() -> None:
    """It rules out the reading held of another point, and leaves two others."""
    first = point("p", moved(ONE))
    second = point("q", moved(ONE, bearer=CLUB), moved(ONE, towards=CLUB))
    excluding = attrs.evolve(first.readings[1], excludes=[Choice("q", "r0")])
    first = attrs.evolve(first, readings=[first.readings[0], excluding])
    found = clarify(agreed(TERM, ONE, points=(first, second)), YEAR)
    assert {one.subject: list(one.drafts) for one in found} == {
        "p": ["r0"],
        "q": ["r0", "r1", "r2"],
    }


def test_what_can_be_written_down_is_though_a_reading_before_it_cannot() -> None:
    first = point("p", moved(ONE), moved(ONE, towards=CLUB))
    second = point("q", moved(OTHER), moved(OTHER, towards=CLUB))
    held, excluding, free = first.readings
    excluding = attrs.evolve(excluding, excludes=[Choice("q", "r0")])
    first = attrs.evolve(first, readings=[held, excluding, free])
    parts = agreed(TERM, ONE, OTHER, points=(first, second))
    assert list(drafts(first, parts)) == ["r0", "r2"]


def test_what_is_held_together_is_said_together() -> None:
    """Where one is as it is held, nothing is left to read of the other: that is settled too."""
    first, second = point("p", moved(ONE)), point("q", moved(OTHER))
    supposing = attrs.evolve(second.readings[1], supposes=[Choice("p", "r1")])
    second = attrs.evolve(second, readings=[second.readings[0], supposing])
    found = drafts(first, agreed(TERM, ONE, OTHER, points=(first, second)))["r0"]
    assert found.settles == ("p", "q")
    (said,) = found.change.atoms
    assert said.target == ("en", "timing")


def test_an_amendment_settles_what_its_draft_does() -> None:
    made = Draft(change=moved(ONE), settles=("p",)).amendment("a", date(2022, 1, 1))
    assert made == Amendment(key="a", effective=date(2022, 1, 1), change=moved(ONE), settles=("p",))


def test_a_draft_that_settles_another_point_settles_what_supposes_a_reading_of_that() -> None:
    """Though nothing is tied to the point that it is a draft of."""
    third = point("r", moved(OTHER))
    supposing = attrs.evolve(third.readings[1], supposes=[Choice("q", "r1")])
    third = attrs.evolve(third, readings=[third.readings[0], supposing])
    same = moved(ONE)
    partnership = agreed(TERM, ONE, OTHER, points=(point("p", same), point("q", same), third))
    found = drafts(partnership.open_points[0], partnership)
    assert {key: one.settles for key, one in found.items()} == {
        "r0": ("p",),
        "r1": ("p", "q", "r"),
    }
