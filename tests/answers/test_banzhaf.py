"""Voting power, held against its definition: every coalition looked at, one by one."""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iopmodel.answers.banzhaf import banzhaf, swings
from iopmodel.errors import Invalid

weights = st.lists(st.integers(0, 9), min_size=1, max_size=6)


@st.composite
def games(draw: st.DrawFn) -> tuple[list[int], int]:
    """Votes, and how many of them carry; at times more than there are."""
    votes = draw(weights)
    return votes, draw(st.integers(1, sum(votes) + 1))


def by_definition(votes: list[int], quota: int) -> list[int]:
    """Count the coalitions that win with a voter and lose without."""
    everyone = range(len(votes))
    coalitions = [
        set(some) for size in range(len(votes) + 1) for some in combinations(everyone, size)
    ]
    return [
        sum(
            sum(votes[one] for one in some) >= quota
            and sum(votes[one] for one in some - {voter}) < quota
            for some in coalitions
            if voter in some
        )
        for voter in everyone
    ]


@given(games())
def test_swings_are_those_of_the_definition(game: tuple[list[int], int]) -> None:
    assert list(swings(*game)) == by_definition(*game)


@given(games())
def test_shares_sum_to_one_where_anything_carries(game: tuple[list[int], int]) -> None:
    votes, quota = game
    assert sum(banzhaf(votes, quota)) == (1 if sum(votes) >= quota else 0)


@given(games())
def test_a_dummy_has_none(game: tuple[list[int], int]) -> None:
    votes, quota = game
    assert banzhaf([*votes, 0], quota) == (*banzhaf(votes, quota), 0)


@given(games())
def test_more_votes_never_give_less(game: tuple[list[int], int]) -> None:
    """And as many give as much."""
    votes, quota = game
    ranked = sorted(zip(votes, banzhaf(votes, quota), strict=True))
    assert [share for _, share in ranked] == sorted(share for _, share in ranked)
    assert len({*ranked}) == len({*votes})


@given(weights.filter(sum))
def test_who_is_needed_is_in_every_winning_coalition(votes: list[int]) -> None:
    """Where all votes are needed, all who have any have the same share."""
    having = sum(vote > 0 for vote in votes)
    assert banzhaf(votes, sum(votes)) == tuple(
        Fraction(1, having) if vote else Fraction(0) for vote in votes
    )


def test_the_example_that_made_it_known() -> None:
    """Nassau County, 1964: three of the six districts could never decide anything."""
    shares = banzhaf([31, 31, 28, 21, 2, 2], quota=58)
    assert shares == (*[Fraction(1, 3)] * 3, 0, 0, 0)


def test_of_many_voters_coalitions_are_not_counted_one_by_one() -> None:
    assert banzhaf([1] * 100, quota=51) == (Fraction(1, 100),) * 100


@pytest.mark.parametrize(
    ("votes", "quota", "message"),
    [
        ([1, -1], 1, r"found \(1, -1\), expected whole numbers of at least 0"),
        ([1.0], 1, r"expected whole numbers of at least 0"),
        ([1], 0, "found 0, expected a whole number of at least 1"),
        ([1], True, "found True, expected a whole number of at least 1"),
    ],
)
def test_what_is_no_game(votes: Any, quota: Any, message: str) -> None:
    with pytest.raises(Invalid, match=message):
        swings(votes, quota)
