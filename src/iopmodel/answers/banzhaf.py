"""Voting power: how often a vote is the one that decides (Banzhaf 1965)."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from iopmodel.errors import Invalid

__all__ = ["banzhaf", "swings"]


def swings(weights: Sequence[int], quota: int) -> tuple[int, ...]:
    """Return for each voter in how many coalitions of the others its votes are the ones that carry.

    The coalitions are counted by their votes and not one by one: as the coefficients of the
    product of `1 + x ** weight` over the other voters.

    Args:
        weights: How many votes each voter has.
        quota: How many votes carry a decision.

    Raises:
        Invalid: A weight is negative, or nobody is needed to carry a decision.

    Examples:
        >>> swings([2, 1, 1], quota=3)
        (3, 1, 1)
    """
    if any(type(weight) is not int or weight < 0 for weight in weights):
        raise Invalid.value(tuple(weights), "whole numbers of at least 0", "(2, 1, 1)")
    if type(quota) is not int or quota < 1:
        raise Invalid.value(quota, "a whole number of at least 1", "3")
    every = _counted(weights)
    return tuple(
        sum(
            number
            for votes, number in _without(every, weight).items()
            if quota - weight <= votes < quota
        )
        for weight in weights
    )


def _counted(weights: Sequence[int]) -> dict[int, int]:
    """Return how many coalitions have how many votes."""
    counted = {0: 1}
    for weight in weights:
        more = dict(counted)
        for votes, number in counted.items():
            more[votes + weight] = more.get(votes + weight, 0) + number
        counted = more
    return counted


def _without(every: dict[int, int], weight: int) -> dict[int, int]:
    """Return how many coalitions have how many votes, one voter left out of all of them."""
    left: dict[int, int] = {}
    if not weight:
        return {votes: number // 2 for votes, number in every.items()}
    for votes in sorted(every):
        number = every[votes] - left.get(votes - weight, 0)
        if number:
            left[votes] = number
    return left


def banzhaf(weights: Sequence[int], quota: int) -> tuple[Fraction, ...]:
    """Return the Banzhaf index of each voter: its share of all the swings there are.

    After J. F. Banzhaf, "Weighted Voting Doesn't Work: A Mathematical Analysis", *Rutgers Law
    Review* 19 (1965). Where no coalition carries anything, nobody has any power.

    Args:
        weights: How many votes each voter has.
        quota: How many votes carry a decision.

    Raises:
        Invalid: A weight is negative, or nobody is needed to carry a decision.

    Examples:
        >>> [str(share) for share in banzhaf([2, 1, 1], quota=3)]
        ['3/5', '1/5', '1/5']
    """
    found = swings(weights, quota)
    every = sum(found)
    return tuple(Fraction(number, every) if every else Fraction(0) for number in found)
