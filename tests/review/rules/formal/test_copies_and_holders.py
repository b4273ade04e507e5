"""Copies that do not match those who hold them."""

from __future__ import annotations

import pytest

from iopmodel.notgiven import AtLeast, Count, Unstated
from iopmodel.parts import Ref
from iopmodel.terms import AnyOf, Copies, EachOf, Who
from tests.review.rules.asking import among, reasons

KEY = "copies-and-holders"
BOTH = EachOf([Ref("kommunen"), Ref("foreningen")])


@pytest.mark.parametrize(
    ("number", "found"),
    [(1, ["too-few"]), (2, []), (3, ["left-over"]), (AtLeast(1), [])],
    ids=["one", "two", "three", "at-least"],
)
def test_each_is_to_have_one(number: Count, found: list[str]) -> None:
    assert reasons(KEY, Copies(key="exemplar", number=number, held_by=BOTH)) == found


def test_how_many_of_each() -> None:
    [one] = among(KEY, Copies(key="exemplar", number=3, held_by=BOTH))
    assert (one["copies"], one["holders"]) == (3, 2)


@pytest.mark.parametrize(
    "held_by",
    [Unstated(), Ref("kommunen"), AnyOf([Ref("kommunen"), Ref("foreningen")])],
    ids=["unstated", "one", "any"],
)
def test_it_is_not_said_that_each_has_one(held_by: Who) -> None:
    assert reasons(KEY, Copies(key="exemplar", number=7, held_by=held_by)) == []
