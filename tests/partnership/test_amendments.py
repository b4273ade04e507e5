"""Amendments: what is in force when, what they settle, what is refused of them."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

import attrs
import pendulum
import pytest

from iopmodel.errors import BadForm, Conflict, Invalid
from iopmodel.notgiven import Unstated
from iopmodel.partnership import Amendment, Change, Partnership, adds, removes
from iopmodel.partnership.amendments import amendments_under, stages
from iopmodel.parts import Part, Ref
from iopmodel.terms import Copies, Unit
from tests.partnership.tying import (
    PARTS,
    keys,
    made,
    numbers,
    point,
    reading,
    setting,
    told,
)

DAYS = {number: date(2022, number, 1) for number in range(1, 13)}


def amendment(key: str, month: int, change: Change = Change(), *settles: str) -> Amendment:  # noqa: B008
    return Amendment(key=key, effective=DAYS[month], change=change, settles=settles)


A1 = point("a", reading("r1", setting("a", 1)))
B1 = point("b", reading("r1", setting("b", 1)))


def test_days_are_plain() -> None:
    one = Amendment(
        key="x",
        effective=pendulum.date(2022, 1, 1),
        agreed=pendulum.date(2021, 12, 1),
        change=Change(),
    )
    assert type(one.effective) is type(one.agreed) is date
    assert amendment("x", 1).says == amendment("x", 1).agreed == Unstated()
    with pytest.raises(Invalid):
        attrs.evolve(one, effective=datetime(2022, 1, 1))  # noqa: DTZ001
    assert amendment("x", 1, Change(), "b", "a", "b").settles == ("a", "b")


def test_they_are_kept_in_the_order_of_their_days() -> None:
    listed = [amendment("b", 2), amendment("c", 1), amendment("a", 2)]
    assert [one.key for one in made(amendments=listed).amendments] == ["c", "a", "b"]


def test_the_later_one_prevails() -> None:
    partnership = made(
        amendments=[
            amendment("x", 3, setting("a", 1)),
            amendment("y", 5, setting("a", 2) | setting("b", 2)),
            amendment("z", 5, setting("b", 3)),
        ]
    )
    assert partnership.on(date(2022, 2, 28)) is partnership
    assert numbers(partnership.on(DAYS[3])) == numbers(partnership.on(date(2022, 4, 30))) == "1 0 0"
    assert numbers(partnership.on(DAYS[5])) == "2 3 0"
    assert [one.key for one in partnership.on(DAYS[3]).amendments] == ["y", "z"]
    assert partnership.on(DAYS[3]).on(DAYS[5]) == partnership.on(DAYS[5])
    with pytest.raises(Invalid):
        partnership.on("2022-03-01")  # type: ignore[arg-type]


def test_they_settle_what_they_set() -> None:
    """And no other point; from their day, and under no reading before."""
    partnership = made(A1, B1, point("tom"), amendments=[amendment("x", 3, setting("a", 7))])
    assert keys(partnership.on(DAYS[2])) == "a:r0,r1 b:r0,r1 tom:"
    assert keys(partnership.on(DAYS[3])) == "b:r0,r1 tom:"
    read = partnership.under({"a": "r1", "b": "r1"})
    assert numbers(read) == "1 1 0"
    assert numbers(read.on(DAYS[3])) == "7 1 0"


def test_they_settle_by_name_too() -> None:
    """A question without readings, or one whose reading held was confirmed."""
    partnership = made(A1, B1, point("tom"), amendments=[amendment("x", 3, Change(), "a", "tom")])
    assert keys(partnership.on(DAYS[3])) == "b:r0,r1"
    read = partnership.under({"a": "r1"})
    assert numbers(read) == "1 0 0"
    assert numbers(read.on(DAYS[3])) == "0 0 0"
    assert read.on(DAYS[3]) == partnership.on(DAYS[3])
    assert partnership.under({"a": "r0"}).amendments[0].settles == ("tom",)


def test_what_was_read_is_taken_back_where_it_is_settled() -> None:
    """All of it, also what the amendment does not set: the terms are those encoded."""
    partnership = made(
        point("a", reading("r1", setting("a", 1) | setting("b", 1))),
        amendments=[amendment("x", 3, setting("a", 7) | setting("c", 7))],
    )
    assert numbers(partnership.under({"a": "r1"})) == "1 1 0"
    assert numbers(partnership.under({"a": "r1"}).on(DAYS[3])) == "7 0 7"


def test_a_part_that_a_reading_takes_away_is_there_again_when_it_is_amended() -> None:
    partnership = made(
        point("a", reading("r1", removes(PARTS[2]))),
        amendments=[amendment("x", 3, setting("a", 7) | setting("b", 7))],
    )
    read = partnership.under({"a": "r1"})
    assert numbers(read) == "0 0"
    assert numbers(read.on(DAYS[3])) == "7 7 0"
    assert read.on(DAYS[3]) == partnership.on(DAYS[3])


def test_points_that_hang_on_what_is_settled_are_settled_with_it() -> None:
    partnership = made(
        A1,
        point("b", reading("r1", setting("b", 1), supposes="a/r1")),
        amendments=[amendment("x", 3, setting("a", 7))],
    )
    assert keys(partnership.on(DAYS[3])) == ""
    assert keys(partnership.changed(setting("a", 7))) == ""
    read = partnership.under({"a": "r1"})
    assert keys(read) == "b:r0,r1"
    assert read.amendments[0].settles == ("b",)
    assert read.on(DAYS[3]) == partnership.on(DAYS[3])
    assert numbers(partnership.under({"b": "r1"}).on(DAYS[3])) == "7 0 0"


HANGS = (
    A1,
    point("b", reading("r1", setting("b", 1), supposes="a/r1"), reading("r2", setting("b", 2))),
)
STRANDED = (
    "open_points/b/r1: found a reading that cannot be held once the others are settled, expected "
    "points settled together that hang together"
)


def test_a_point_of_which_some_readings_would_be_left_has_to_be_settled_too() -> None:
    assert told(lambda: made(*HANGS, amendments=[amendment("x", 3, setting("a", 7))])) == [
        f"amendments/x/{STRANDED}"
    ]
    together = amendment("x", 3, setting("a", 7), "b")
    assert keys(made(*HANGS, amendments=[together]).on(DAYS[3])) == ""
    with pytest.raises(Conflict) as refused:
        made(*HANGS).changed(setting("a", 7))
    assert str(refused.value) == STRANDED


@pytest.mark.parametrize(
    ("listed", "messages"),
    [
        ([amendment("x", 1), amendment("x", 2)], ["amendments: found 'x' 2 times, expected keys that differ, for example x-2"]),
        ([amendment("x", 1, setting("z", 1)), amendment("y", 2, setting("z", 1))], ["amendments/x/antal-z: found no part, expected a part (copies) to change"]),
        ([amendment("x", 1, removes(PARTS[2])), amendment("y", 2, setting("a", 1))], ["amendments/y/antal-a: found no part, expected a part (copies) to change"]),
        ([amendment("x", 1, Change(), "zz")], ["amendments/x/settles: found 'zz', expected a point open until then, for example a, b"]),
        ([amendment("x", 1, setting("a", 2)), amendment("y", 2, Change(), "a")], ["amendments/y/settles: found 'a', expected a point open until then, for example b"]),
        ([amendment("x", 1, adds(Unit(key="u", name="U", of=Ref("borta"))))], ["amendments/x/parts/u/of: found 'borta', expected the key of a part (actor), for example u"]),
    ],
    ids=["twice", "lost", "in order", "settles nothing", "settles again", "reference"],
)  # fmt: skip
def test_what_is_refused(listed: Any, messages: list[str]) -> None:
    assert told(lambda: made(A1, B1, amendments=listed)) == messages


def test_faults_of_form_are_told_first() -> None:
    wrong = attrs.evolve(amendment("x", 1), says="words")  # type: ignore[arg-type]
    with pytest.raises(BadForm) as refused:
        made(amendments=[wrong])
    assert str(refused.value).startswith("amendments/x/says: found 'words', expected Text or")


def test_they_have_to_fit_under_each_reading() -> None:
    more = point("a", reading("r1", adds(Unit(key="u", name="U", of=Ref("v")))))
    parts = [*PARTS, Unit(key="v", name="V", of=Ref("v"))]
    (message,) = told(
        lambda: Partnership(
            parts=parts, open_points=[more], amendments=[amendment("x", 1, removes(parts[-1]))]
        )
    )
    assert message.startswith("open_points/a/r1 with/amendments/x/parts/u/of: found 'v', expected")


def test_a_draft_has_to_leave_room_for_what_comes() -> None:
    partnership = made(A1, B1, amendments=[amendment("x", 3, setting("c", 7), "a")])
    with pytest.raises(Conflict) as refused:
        partnership.changed(removes(PARTS[4]))
    assert (
        str(refused.value)
        == "amendments/x/antal-c: found no part, expected a part (copies) to change"
    )
    assert partnership.changed(setting("a", 1)).amendments == (amendment("x", 3, setting("c", 7)),)


def test_a_draft_may_not_break_a_reading_that_stays_open() -> None:
    more = point("a", reading("r1", adds(Unit(key="u", name="U", of=Ref("v")))))
    parts = [*PARTS, Unit(key="v", name="V", of=Ref("v"))]
    with pytest.raises(Conflict) as refused:
        Partnership(parts=parts, open_points=[more]).changed(removes(parts[-1]))
    (problem,) = refused.value.problems
    assert problem.path == "open_points/a/r1/parts/u/of"


def test_what_the_amendment_sets_already_stays_in_it() -> None:
    """So that it still settles what is about that, and says what it says."""
    partnership = made(
        point("a", reading("r1", setting("a", 7) | setting("b", 1))),
        amendments=[amendment("x", 3, setting("a", 7))],
    )
    (one,) = partnership.under({"a": "r1"}).amendments
    assert [atom.target for atom in one.change.atoms] == [
        ("antal-a", "number"),
        ("antal-b", "number"),
    ]
    assert Copies(key="antal-b", number=0) in partnership.under({"a": "r1"}).on(DAYS[3]).parts


def test_what_follows_a_settling_amendment_is_as_it_was() -> None:
    listed = [amendment("x", 3, setting("a", 7)), amendment("y", 5, setting("b", 7))]
    partnership = made(A1, B1, point("tom"), amendments=listed)
    read = partnership.under({"a": "r1", "b": "r1"})
    assert [numbers(read.on(DAYS[month])) for month in (1, 3, 5)] == ["1 1 0", "7 1 0", "7 7 0"]
    assert [one.change for one in read.amendments] == [one.change for one in listed]


@pytest.mark.parametrize("chosen", ["", "a", "b", "c", "a b", "a c", "b c", "a b c"])
def test_what_there_is_after_each_is_the_same_for_all_readings(chosen: str) -> None:
    """It may be handed in; the amendments come to what they come to under that reading alone."""
    partnership = made(
        A1,
        B1,
        point("c", reading("r1", setting("c", 1))),
        amendments=[
            amendment("x", 3, setting("a", 7)),
            amendment("y", 4, setting("a", 2), "b"),
            amendment("z", 5, setting("b", 3)),
        ],
    )
    parts = {part.key: part for part in partnership.parts}
    args = (parts, partnership.open_points, partnership.amendments)
    after = [*stages(*args)]
    assert [numbers(made_of(now)) for now, _ in after] == ["7 0 0", "2 0 0", "2 3 0"]
    assert [[one.key for one in left] for _, left in after] == [["b", "c"], ["c"], ["c"]]
    taken = dict.fromkeys(chosen.split(), "r1")
    found = amendments_under(*args, taken, after)
    assert found == amendments_under(*args, taken) == partnership.under(taken).amendments


def made_of(parts: Mapping[str, Part]) -> Partnership:
    return Partnership(parts=parts.values())
