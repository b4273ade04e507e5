from __future__ import annotations

import pickle

import pytest

from iopmodel.documents.faults import (
    ENOUGH_FAULTS,
    MOST_FAULTS,
    Faults,
    ManyFaults,
    OddNumber,
    item_step,
    nearest,
    shown_json,
)
from iopmodel.errors import Invalid


def collected(number: int) -> Faults:
    faults = Faults()
    for place in range(number):
        faults.add(Invalid.value(place, "a text"), str(place))
    return faults


def test_the_first_are_told_and_the_others_counted() -> None:
    error = collected(MOST_FAULTS + 7).error()
    assert len(error.told) == MOST_FAULTS
    assert error.more == 7
    assert str(error).endswith("99, expected a text\nfound 7 more faults, expected none")


def test_those_that_are_counted_stay_counted_on_the_way_out() -> None:
    outer = Faults()
    for place in range(3):
        outer.add(ManyFaults(collected(MOST_FAULTS).problems, 2), f"list/{place}")
    assert len(outer.problems) == MOST_FAULTS
    assert outer.more == 2 * MOST_FAULTS + 3 * 2
    assert {problem.path.split("/")[1] for problem in outer.problems} == {"0"}
    assert outer.are_many
    assert not outer.are_enough
    assert collected(MOST_FAULTS + ENOUGH_FAULTS).are_enough


def test_all_are_told_where_they_are_few() -> None:
    faults = collected(2)
    assert faults
    assert not faults.are_many
    error = ManyFaults(faults.problems)
    assert error.told == error.problems
    assert not Faults()


@pytest.mark.parametrize("more", [0, 3])
def test_the_error_can_be_pickled(more: int) -> None:
    error = ManyFaults(collected(2).problems, more)
    copy = pickle.loads(pickle.dumps(error))
    assert (copy.told, copy.more, str(copy)) == (error.told, error.more, str(error))


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (None, "null"),
        (False, "false"),
        (OddNumber("1e5"), "1e5"),
        ("1e5", "'1e5'"),
        ({"a": 1}, "an object"),
        ([{}], "a list of 1"),
    ],
)
def test_values_are_shown_as_json_has_them(value: object, shown: str) -> None:
    assert shown_json(value) == shown


def test_what_is_shown_is_short() -> None:
    assert len(shown_json("å" * 10**6)) == 80
    assert len(shown_json(10**6000)) < 80
    assert len(shown_json(OddNumber("9" * 10**6))) < 80


def test_nearest_words_are_sought_for_words_only() -> None:
    assert nearest("bdy", ["body", "copies"]) == "body"
    assert nearest(None, ["body"]) == nearest("x" * 10**7, ["body"]) == ""


def test_steps_name_what_has_a_key() -> None:
    assert item_step(0, 3) == item_step(0, {"kind": "unstated"}) == "0"
    assert item_step(1, {"key": "styrgrupp"}) == "1 (styrgrupp)"
