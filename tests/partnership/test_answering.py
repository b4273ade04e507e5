"""Whether a change answers what an open point asks."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest

from iopmodel.notgiven import (
    NoClause,
    OpenWording,
    ToBeDecided,
    Unstated,
)
from iopmodel.partnership import Amendment, Change, OpenPoint, Partnership, becomes, removes
from iopmodel.partnership.subjects import Subject
from iopmodel.parts import Part, Ref, Text
from iopmodel.terms import (
    Body,
    BodyKind,
    Chair,
    Copies,
    DataProtection,
    Ending,
    EndingKind,
    Ends,
    Fails,
    Form,
    Seats,
    TermCondition,
)
from tests.answers.examples import CITY, CLUB, agreed, tid
from tests.partnership.tying import point, reading

SOME = Text("något", "something")
DAY, BEFORE = date(2022, 3, 1), date(2022, 2, 28)
LEAVING = Ending(key="lamna", act=EndingKind.WITHDRAWAL, by=CLUB, ends=Ends.WHOLE)
GROUP = Body(key="grupp", name="gruppen", role=BodyKind.STEERING, seats=[Seats(side=CITY)])
OTHER = Body(key="annan", name="den andra", role=BodyKind.COORDINATION, seats=[])
FORM_AND_ADDRESSEE = point("p", asks=[Subject(LEAVING, ["form", "to"])])


def sets(part: Part, **fields: Any) -> Change:
    return becomes(part, attrs.evolve(part, **fields))


def whole(*changes: Change, points: tuple[OpenPoint, ...]) -> Partnership:
    base = agreed(LEAVING, GROUP, OTHER, Copies(key="exemplar", number=2), points=points)
    amendments = [
        Amendment(key=f"tillagg-{number}", effective=DAY, change=change)
        for number, change in enumerate(changes)
    ]
    return attrs.evolve(base, amendments=amendments)


def is_open(asking: OpenPoint, *changes: Change) -> bool:
    partnership = whole(*changes, points=(asking,))
    # Until its day it changes nothing; and a draft of it answers just the same.
    assert partnership.on(BEFORE).open_points == (asking,)
    left = partnership.on(DAY).open_points
    if len(changes) == 1:
        assert whole(points=(asking,)).changed(*changes).open_points == left
    assert left in {(asking,), ()}
    return bool(left)


BOTH = sets(LEAVING, form=Form.WRITTEN, to=CITY)


def test_what_gives_all_that_is_asked_about_answers_it() -> None:
    assert not is_open(FORM_AND_ADDRESSEE, BOTH)
    across = point("p", asks=[Subject(LEAVING, "form"), Subject(GROUP, "convener")])
    assert not is_open(across, sets(LEAVING, form=Form.WRITTEN) | sets(GROUP, convener=CITY))


@pytest.mark.parametrize(
    "change",
    [
        sets(LEAVING, form=Form.WRITTEN),
        sets(LEAVING, form=Form.WRITTEN, to=NoClause()),
        sets(LEAVING, form=Form.WRITTEN, to=OpenWording("part")),
        sets(GROUP, convener=CITY),
        removes(LEAVING),
    ],
    ids=["half", "no-clause", "open-wording", "another", "removed"],
)
def test_what_gives_only_some_of_it_does_not(change: Change) -> None:
    partnership = whole(change, points=(FORM_AND_ADDRESSEE,))
    assert [one.key for one in partnership.on(DAY).open_points] == ["p"]


def test_two_halves_do_not_make_an_answer() -> None:
    """That the one is the answer's other half, the parties say: `settles`."""
    first, second = sets(LEAVING, form=Form.WRITTEN), sets(LEAVING, to=CITY)
    assert is_open(FORM_AND_ADDRESSEE, first, second)


ONE_SEAT = [Seats(side=CITY, count=1)]
FOUND = TermCondition(what=SOME, found_by=CITY, fails=Fails.ENDS)
TERM = tid("2022-01-01/2022-12-31")


@pytest.mark.parametrize(
    ("part", "field", "old", "new", "answers"),
    [
        # One value in the place of another may be about something else.
        (LEAVING, "ends", Ends.WHOLE, Ends.PARTICIPATION, False),
        (LEAVING, "meanwhile", [], [SOME], False),
        # A gap within a value: of what is asked there, as long as one is left, it is not known.
        (TERM, "conditions", [attrs.evolve(FOUND, found_by=Unstated())], [FOUND], True),
        (TERM, "conditions", [attrs.evolve(FOUND, what=SOME)], [FOUND, FOUND], False),
        (GROUP, "seats", [Seats(side=CITY)], ONE_SEAT, False),
        (GROUP, "chair", Unstated(), Chair(elected_by=CITY), True),
        (GROUP, "chair", Unstated(), Chair(held_by=ToBeDecided(Ref("lamna"))), False),
        (GROUP, "chair", NoClause(), Chair(elected_by=CITY), True),
    ],
    ids=[
        "another",
        "no-gap",
        "within",
        "no-gap-within",
        "some-left",
        "chair",
        "to-be-decided",
        "no-clause",
    ],
)
def test_what_is_a_gap_that_is_filled(
    part: Part, field: str, old: Any, new: Any, *, answers: bool
) -> None:
    before = attrs.evolve(part, **{field: old})
    asking = point("p", asks=[Subject(part, field)])
    parts = [before if one is part else one for one in (LEAVING, GROUP, TERM)]
    made = agreed(*parts, points=(asking,)).changed(sets(before, **{field: new}))
    assert bool(made.open_points) is not answers


@pytest.mark.parametrize(
    "more",
    [
        {"lacks": [DataProtection]},
        {"readings": (reading("r0"), reading("r1", sets(OTHER, convener=CITY)))},
    ],
    ids=["lacks", "readings"],
)
def test_what_asks_for_more_than_values_is_not_answered_by_them(more: dict[str, Any]) -> None:
    readings = more.pop("readings", ())
    asking = point("p", *readings, asks=[Subject(LEAVING, ["form", "to"])], **more)
    partnership = whole(BOTH, points=(asking,))
    assert [one.key for one in partnership.on(DAY).open_points] == ["p"]


def test_a_question_that_asks_about_no_field_is_not_answered() -> None:
    assert is_open(point("p", about=[LEAVING.key]), BOTH)


def test_read_and_then_amended_is_amended_and_then_read() -> None:
    """Also where a reading gives what is asked, and the amendment takes the reading back."""
    read = point("q", reading("r1", sets(LEAVING, form=Form.SIGNED)))
    for change in (BOTH, sets(LEAVING, to=CITY)):
        partnership = whole(change, points=(FORM_AND_ADDRESSEE, read))
        later = partnership.on(DAY)
        left = {one.key for one in later.open_points}
        assert left == (set() if change == BOTH else {"p", "q"})
        some = {"q": "r1"} if "q" in left else {}
        assert partnership.under({"q": "r1"}).on(DAY) == later.under(some)
