"""Changes made to parts, and what has to fit afterwards."""

from __future__ import annotations

import attrs
import pytest

from iopmodel.contents import Contents
from iopmodel.dates import Period
from iopmodel.errors import BadForm, BadReference
from iopmodel.partnership import Change, SetField, adds, becomes, removes
from iopmodel.partnership.making import is_about, may_thwart, reaches_far, remade, turned
from iopmodel.parts import Cite, Part
from iopmodel.terms import Copies, Term
from tests.partnership.tying import PARTS, made, point, reading, setting

BY_KEY: dict[str, Part] = {part.key: part for part in PARTS}
CONTENTS = PARTS[1]
assert isinstance(CONTENTS, Contents)
EMPTY = becomes(CONTENTS, attrs.evolve(CONTENTS, sections=[]))
MORE = Copies(key="antal-d", number=4)


@pytest.mark.parametrize(
    ("one", "other", "about"),
    [
        (setting("a", 1), setting("a", 2), True),
        (setting("a", 1), setting("b", 1), False),
        (setting("a", 1), Change([SetField("antal-a", "copies", "cites", ())]), False),
        (setting("a", 1), removes(BY_KEY["antal-a"]), True),
        (removes(BY_KEY["antal-a"]), setting("a", 1), True),
        (removes(BY_KEY["antal-a"]), removes(BY_KEY["antal-a"]), True),
        (removes(BY_KEY["antal-a"]), setting("b", 1), False),
        (Change(), Change(), False),
    ],
    ids=range(8),
)
def test_what_changes_are_about(one: Change, other: Change, *, about: bool) -> None:
    assert is_about(one, other) is is_about(other, one) is about


def test_what_reaches_far() -> None:
    assert not reaches_far(setting("a", 1), BY_KEY)
    assert not reaches_far(adds(MORE), BY_KEY)
    assert reaches_far(removes(BY_KEY["antal-a"]), BY_KEY)
    assert reaches_far(EMPTY, BY_KEY)


def test_what_may_thwart_a_change_elsewhere() -> None:
    term = Term(key="tid", initial=Period.parse("2021-06-01/P1Y"))
    assert not may_thwart(setting("a", 1), BY_KEY)
    assert not may_thwart(adds(MORE), BY_KEY)
    assert may_thwart(removes(BY_KEY["antal-a"]), BY_KEY)
    assert may_thwart(EMPTY, BY_KEY)
    assert may_thwart(adds(term), BY_KEY)
    assert may_thwart(adds(Contents(key="bilaga", title="B", sections=[])), BY_KEY)


def test_changes_are_made_one_after_the_other() -> None:
    parts = remade(BY_KEY, [adds(MORE), setting("d", 5), removes(BY_KEY["antal-a"])])
    assert parts["antal-d"] == attrs.evolve(MORE, number=5)
    assert "antal-a" not in parts
    assert remade(BY_KEY, []) == BY_KEY
    # Only what comes of all of them has to fit.
    assert remade(BY_KEY, [removes(BY_KEY["heading"]), adds(BY_KEY["heading"])]) == BY_KEY


@pytest.mark.parametrize(
    ("change", "kind", "path"),
    [
        (Change([SetField("antal-a", "copies", "number", "x")]), BadForm, "parts/antal-a/number"),
        (removes(BY_KEY["heading"]), BadReference, "parts"),
        (Change([SetField("antal-a", "copies", "cites", (Cite("b"),))]), BadReference, "parts/antal-a/cites"),
    ],
    ids=range(3),
)  # fmt: skip
def test_what_comes_of_them_has_to_fit(change: Change, kind: type[BadForm], path: str) -> None:
    with pytest.raises(kind) as refused:
        remade(BY_KEY, [change])
    assert [problem.path for problem in refused.value.problems] == [path]


def test_what_is_left_open_may_not_lose_its_clauses() -> None:
    """The points settled by the change may."""
    open_still = made(point("a", reading("r1", setting("a", 1))))
    with pytest.raises(BadReference) as refused:
        open_still.changed(EMPTY)
    assert [problem.path for problem in refused.value.problems] == ["open_points/a/cites"]
    assert open_still.changed(EMPTY | setting("a", 2)).open_points == ()


def test_a_change_turned_comes_to_the_same_from_elsewhere() -> None:
    change = setting("a", 1) | setting("b", 1) | removes(BY_KEY["antal-c"])
    after = change.applied(BY_KEY)
    for before in (
        BY_KEY,
        setting("a", 1).applied(BY_KEY),
        adds(MORE).applied(BY_KEY),
        removes(BY_KEY["antal-a"]).applied(BY_KEY),
        removes(BY_KEY["antal-c"]).applied(BY_KEY),
    ):
        led = turned(change, before, after)
        assert led.applied(before) == after
        assert {"antal-a", "antal-b"} <= led.touched
    assert turned(change, BY_KEY, after) == change
