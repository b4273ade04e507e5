"""Readings that suppose or exclude others: what is refused, and what choosing one decides."""

from typing import Any

import pytest

from iopmodel.errors import Conflict
from iopmodel.partnership import Change, adds, aggregate, readings, removes, ties
from iopmodel.partnership.ties import Ties
from iopmodel.terms import Copies
from tests.partnership.tying import keys, made, numbers, point, reading, setting, told

A1 = point("a", reading("r1", setting("a", 1)))
B1 = point("b", reading("r1", setting("b", 1)))
C1 = point("c", reading("r1", setting("c", 1)))
NO_WAY = (
    "found a reading with which some other open point can be read in no way, expected one that "
    "leaves each of them a reading"
)


@pytest.mark.parametrize(
    ("make", "messages"),
    [
        (
            lambda: made(A1, point("b", reading("r1", setting("b", 1), supposes="x/r1 a/r7", excludes="aa/r1"))),
            [
                "open_points/b/r1/supposes/0: found 'r7', expected a reading of a, for example r0, r1",
                "open_points/b/r1/supposes/1: found 'x', expected an open point with readings, for example a, b",
                "open_points/b/r1/excludes/0: found 'aa', expected an open point with readings, for example a",
            ],
        ),
        (
            lambda: made(point("a", reading("r1", setting("a", 1), supposes="b/r1")), point("b", reading("r1", setting("b", 1), supposes="a/r1")), point("c", reading("r1", setting("c", 1), supposes="a/r1"))),
            [
                "open_points/a/r1/supposes: found what supposes this reading in its turn, expected readings that do without it",
                "open_points/b/r1/supposes: found what supposes this reading in its turn, expected readings that do without it",
            ],
        ),
        (
            lambda: made(A1, point("b", reading("r0", excludes="a/r0"), reading("r1", setting("b", 1)))),
            ["open_points/b/r0: found a reading that excludes a/r0, expected readings that go together, as both are the ones encoded"],
        ),
        (
            lambda: made(A1, point("b", reading("r1", setting("b", 1), supposes="a/r1")), point("c", reading("r1", setting("c", 1), supposes="b/r1 a/r0"))),
            ["open_points/c/r1/supposes/a: found 'r0', expected 'r1', which b/r1 supposes"],
        ),
        (
            lambda: made(A1, B1, point("c", reading("r1", setting("c", 1), supposes="b/r1 a/r1", excludes="a/r1"))),
            ["open_points/c/r1/supposes/c: found 'r1', expected another reading, as a/r1 and it exclude each other"],
        ),
        (
            lambda: made(A1, point("b", reading("r1", setting("b", 1), excludes="a/r0 a/r1"))),
            [f"open_points/b/r1: {NO_WAY}"],
        ),
    ],
    ids=["lost", "circle", "both held", "suppositions", "supposed and excluded", "nothing left"],
)  # fmt: skip
def test_what_is_refused(make: Any, messages: list[str]) -> None:
    assert told(make) == messages


def test_readings_that_exclude_each_other_may_say_different_things() -> None:
    """Whichever of the two says so."""
    two = reading("r1", setting("a", 2), excludes="a/r1")
    partnership = made(A1, point("b", two))
    assert [list(one.values()) for one in readings(partnership)] == [
        ["r0", "r0"],
        ["r0", "r1"],
        ["r1", "r0"],
    ]
    from_there = made(
        point("a", reading("r1", setting("a", 1), excludes="b/r1")),
        point("b", reading("r1", setting("a", 2))),
    )
    assert list(readings(from_there)) == list(readings(partnership))
    assert keys(partnership.under({"a": "r1"})) == ""
    assert keys(partnership.under({"a": "r0"})) == "b:r0,r1"
    assert numbers(partnership.under({"b": "r1"})) == "2 0 0"


def test_a_reading_prevails_over_those_it_supposes() -> None:
    """It may set a field that they set, or a field of a part that they add."""
    more = Copies(key="antal-d", number=1)
    added = point("a", reading("r1", adds(more)))
    partnership = made(
        added,
        point("b", reading("r1", setting("d", 2), supposes="a/r1")),
        point("c", reading("r1", setting("d", 3), supposes="b/r1")),
    )
    assert numbers(partnership.under({"b": "r1", "c": "r0"})) == "0 0 0 2"
    assert numbers(partnership.under({"c": "r1"})) == "0 0 0 3"
    assert keys(partnership.under({"a": "r0"})) == ""
    left = partnership.under({"a": "r1"})
    assert keys(left) == "b:r0,r1 c:r0,r1"
    assert [one.readings[1].supposes for one in left.open_points] == [
        (),
        partnership.open_points[2].readings[1].supposes,
    ]
    assert left.under({"c": "r1"}) == partnership.under({"c": "r1"})


def test_a_part_that_one_takes_away_another_may_bring_anew() -> None:
    gone = Copies(key="antal-a", number=0)
    partnership = made(
        point("a", reading("r1", removes(gone))),
        point("b", reading("r1", adds(Copies(key="antal-a", number=7)), supposes="a/r1")),
    )
    assert numbers(partnership.under({"b": "r1"})) == "7 0 0"


def test_both_may_not_bring_the_same_part() -> None:
    """Or it could not come with the second if the first is chosen before."""
    more = adds(Copies(key="antal-d", number=1))
    both = [point(key, reading("r1", more)) for key in "ab"]
    assert told(lambda: made(*both)) == [
        "open_points/b/r1 with a/r1/antal-d: found a part that comes or goes with both, expected changes of which one does it",
        "open_points/b/r1 with a/r1/excludes: found readings that clash, expected readings of which one excludes the other, for example Choice(\"a\", \"r1\")",
    ]  # fmt: skip


THREE = point(
    "a",
    reading("r1", setting("a", 1)),
    reading("r2", setting("a", 2)),
)


def test_the_only_reading_left_is_chosen() -> None:
    partnership = made(A1, point("b", reading("r1", setting("b", 1), excludes="a/r0")), C1)
    read = partnership.under({"b": "r1"})
    assert numbers(read) == "1 1 0"
    assert keys(read) == "c:r0,r1"
    assert keys(partnership.under({"b": "r0"})) == "a:r0,r1 c:r0,r1"
    assert keys(partnership.under({"a": "r0"})) == "c:r0,r1"


def test_where_nothing_held_is_left_one_has_to_choose() -> None:
    partnership = made(THREE, point("b", reading("r1", setting("b", 1), excludes="a/r0")))
    assert told(lambda: partnership.under({"b": "r1"})) == [
        "a: found nothing, where r0 cannot be held any more, expected a choice: r1 or r2, for example r1"
    ]
    assert numbers(partnership.under({"b": "r1", "a": "r2"})) == "2 1 0"
    assert keys(partnership.under({"a": "r2"})) == "b:r0,r1"
    assert numbers(partnership.terms_under({"b": "r1"})) == "0 1 0"
    assert partnership.terms_under({"b": "r1"}).open_points == ()


def test_terms_that_were_read_are_kept_and_not_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(aggregate, "_MOST_READ", 1)
    partnership = made(point("a", reading("r1", setting("a", 1))))
    first = partnership.terms_under({"a": "r1"})
    assert partnership.terms_under({"a": "r1"}) is first
    assert partnership.terms_under({}) != first
    again = partnership.terms_under({"a": "r1"})
    assert again is not first
    assert again == first


def test_options_that_were_found_are_kept_and_not_without_end(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(ties, "_MOST_OPTIONS", 1)
    excluding = point("b", reading("r1", setting("b", 1), excludes="a/r1"))
    found = Ties([A1, excluding, C1])
    # Choices of points that it does not hang together with make no difference.
    first = found.options({"a": "r1", "c": "r1"}, excluding)
    assert [one.key for one in first] == ["r0"]
    assert found.options({"a": "r1"}, excluding) is first
    assert found.options({"a": "r0"}, excluding) == excluding.readings
    again = found.options({"a": "r1"}, excluding)
    assert again is not first
    assert again == first


def test_choices_that_go_against_each_other() -> None:
    partnership = made(
        THREE,
        point("b", reading("r1", setting("b", 1), supposes="a/r1")),
        point("c", reading("r1", setting("c", 1), excludes="a/r0 a/r1")),
    )
    for choices, message in (
        ({"a": "r0", "b": "r1"}, "a: found 'r0', expected 'r1', which b/r1 supposes"),
        ({"b": "r1", "c": "r1"}, "c: found 'r1', expected another reading, as a/r1 and it exclude each other"),
    ):  # fmt: skip
        for choose in (partnership.under, partnership.terms_under):
            with pytest.raises(Conflict) as refused:
                choose(choices)
            assert str(refused.value) == message


def test_choices_that_leave_another_point_no_reading() -> None:
    partnership = made(
        A1,
        point("b", reading("r1", setting("b", 1), excludes="a/r0")),
        point("c", reading("r1", setting("c", 1), excludes="a/r1")),
    )
    assert told(lambda: partnership.under({"b": "r1", "c": "r1"})) == [
        "found {'b': 'r1', 'c': 'r1'}, expected readings with which every other open point can be read"
    ]
    assert len(list(readings(partnership))) == 4
    assert list(Ties(partnership.open_points).complete({"b": "r1", "c": "r1"})) == []


def test_what_is_too_entangled_is_refused() -> None:
    """Here every way to read the first points is tried before the last is found to have none."""
    points = [
        point(
            f"p{place:02}",
            reading("r0", excludes="x/r1"),
            reading("r1", setting("a", 1)),
            reading("r2", setting("a", 1)),
        )
        for place in range(14)
    ]
    last = point(
        "q", reading("r0", excludes="x/r1"), reading("r1", setting("b", 1), excludes="x/r1")
    )
    assert told(lambda: made(*points, last, point("x", reading("r1", setting("c", 1))))) == [
        "open_points: found readings that exclude each other in more ways than can be tried, expected points less entangled"
    ]


def test_changes_come_in_the_order_in_which_they_are_made() -> None:
    ties = Ties(
        [
            point("a", reading("r1", setting("a", 1), supposes="b/r1")),
            point("b", reading("r1", setting("b", 1), supposes="c/r0")),
            C1,
            point("tom"),
        ]
    )
    assert ties.changes({"a": "r1", "b": "r1", "c": "r0"}) == [setting("b", 1), setting("a", 1)]
    assert ties.changes({"a": "r0", "c": "r0"}) == []
    assert Change() not in ties.changes({"b": "r1", "c": "r1"})


def test_without_ties_nothing_is_decided_besides() -> None:
    ties = Ties([A1, B1])
    assert ties.tied == set()
    assert ties.decided({"a": "r1"}) == ties.together({"a": "r1"}) == {"a": "r1"}
    assert ties.options({"a": "r1"}, B1) == B1.readings
    assert ties.left({"a": "r1"}, [B1]) == [B1]
    assert len(list(ties.complete({}))) == 4
