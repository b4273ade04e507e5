"""Chairs that have to come from different parties."""

from __future__ import annotations

import pytest

from iopmodel.notgiven import Unstated
from iopmodel.parts import Ref
from iopmodel.terms import Actor, Chair, Seats, Who
from tests.review.rules.asking import among, reasons
from tests.review.rules.power.groups import GROUP, group, seats

KEY = "chair-apart"
PUBLIC, CIVIL = Ref[Actor]("kommunen"), Ref[Actor]("foreningen")


@pytest.mark.parametrize(
    ("here", "there", "found"),
    [
        (PUBLIC, PUBLIC, ["no-other"]),
        (PUBLIC, CIVIL, []),
        (PUBLIC, Unstated(), ["who-yields"]),
        (Unstated(), PUBLIC, ["who-yields"]),
        (Unstated(), Unstated(), ["who-yields"]),
    ],
    ids=["same", "other", "there-unknown", "here-unknown", "both-unknown"],
)
def test_from_where_chairs_can_come(here: Who, there: Who, found: list[str]) -> None:
    first = group(chair=Chair(held_by=there))
    second = group("annan", chair=Chair(held_by=here, apart_from=GROUP))
    assert reasons(KEY, first, second) == found


def test_a_chair_comes_from_those_who_have_seats() -> None:
    alone = [Seats(side=PUBLIC, count=2)]
    second = group("annan", seats=alone, chair=Chair(apart_from=GROUP))
    assert reasons(KEY, group(seats=alone), second) == ["no-other"]
    [one] = among(KEY, group(seats=seats(1, 1)), second)
    assert (one.reason.value, one.parts) == ("who-yields", ("annan", "grupp"))


def test_a_chair_apart_from_itself() -> None:
    assert reasons(KEY, group(chair=Chair(apart_from=GROUP))) == ["no-other"]


def test_nothing_is_to_be_apart() -> None:
    assert reasons(KEY, group(), group("annan", chair=Chair(held_by=PUBLIC))) == []
