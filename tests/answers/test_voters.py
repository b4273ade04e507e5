"""Who votes, and with how many votes."""

from __future__ import annotations

import pytest

from iopmodel.answers.voters import Can, Range, Voter, range_of, standing_behind, voters
from iopmodel.notgiven import About, AtLeast, Bounds, Count, Unstated
from iopmodel.parts import Ref
from iopmodel.terms import Actor, Sector, Unit, VotesPer
from tests.answers.bodies import CITY, CLUB, GUEST, SCOUTS, body, seats, whole


@pytest.mark.parametrize(
    ("count", "low", "high"),
    [
        (3, 3, 3),
        (0, 0, 0),
        (AtLeast(2), 2, None),
        (About(7), 1, None),
        (About(0), 0, None),
        (Unstated(), 1, None),
    ],
    ids=str,
)
def test_a_count_lies_between(count: Count, low: int, high: int | None) -> None:
    assert range_of(count) == Range(low, high)


def test_of_a_guest_who_may_come_there_may_be_none() -> None:
    group = body(seats=seats(c=Unstated(), g=Unstated()))
    found = voters(whole(), group)
    assert [(one.actor, one.sector, one.seats) for one in found] == [
        (CITY, Sector.PUBLIC, Range(1, None)),
        (GUEST, None, Range(0, None)),
    ]


def test_seats_of_one_actor_are_added() -> None:
    """Those of its units too; of each of several, each has so many."""
    group = body(seats=seats(c=1, e=AtLeast(2), fs=2))
    found = voters(whole(), group)
    assert {one.actor: one.seats for one in found} == {
        CITY: Range(3, None),
        CLUB: Range(2, 2),
        SCOUTS: Range(2, 2),
    }


def test_units_in_a_circle_come_to_an_end() -> None:
    """Nobody is a party behind them."""
    one = Unit(key="ena", name="ena", of=Ref[Actor]("andra"))
    other = Unit(key="andra", name="andra", of=Ref[Actor]("ena"))
    assert standing_behind(whole(one, other), "ena") in {"ena", "andra"}


@pytest.mark.parametrize(
    ("voter", "seat", "party"),
    [
        (Voter("a", Sector.PUBLIC, Range(3, 3)), Range(3, 3), Range(1, 1)),
        (Voter("a", Sector.PUBLIC, Range(0, None)), Range(0, None), Range(0, 1)),
        (Voter("a", Sector.PUBLIC, Range(0, 0)), Range(0, 0), Range(0, 0)),
        (Voter("a", None, Range(3, 3)), Range(3, 3), Range(0, 0)),
    ],
    ids=["party", "perhaps", "nobody", "guest"],
)
def test_votes_are_of_seats_or_of_parties(voter: Voter, seat: Range, party: Range) -> None:
    assert (voter.votes(VotesPer.SEAT), voter.votes(VotesPer.PARTY)) == (seat, party)


def test_ranges() -> None:
    assert Range.around([Range(1, 2), Range(4, 5)]) == Range(1, 5)
    assert Range.around([Range(1, None), Range(0, 5)]) == Range(0, None)
    assert Range.total([Range(1, 2), Range(4, 5)]) == Range(5, 7)
    assert Range(1, 2).less(2) == Range(0, 0)
    assert Range(1, None).less(1) == Range(0, None)
    assert (Range(1, 2).exact, Range(2, 2).exact, Range(0, None).exact) == (False, True, False)
    assert [Range(*ends).number for ends in ((2, 2), (1, 2), (1, None))] == [
        2,
        Bounds(1, 2),
        AtLeast(1),
    ]


def test_what_is_so_in_all_cases_is_so() -> None:
    assert Can.of([True, Can.YES]) is Can.YES
    assert Can.of([False, False]) is Can.NO
    assert Can.of([True, False]) is Can.HANGS
    assert Can.of([Can.HANGS]) is Can.HANGS
    assert Can.of([]) is Can.HANGS
