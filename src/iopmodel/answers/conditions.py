"""Telling on which readings something hangs, from the branches in which it holds.

How a question came upon its branches must not show: what holds under the same readings has the same
conditions, as few as will do, and hangs on no open point that makes no difference.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar

from iopmodel.answers.given import Given
from iopmodel.partnership.aggregate import Partnership
from iopmodel.partnership.openpoints import OpenPoint
from iopmodel.partnership.ties import Ties

__all__ = ["conditioned", "conditions"]

T = TypeVar("T")

_Choices = frozenset[tuple[str, str]]
_Known = dict[tuple[str, ...], set[_Choices]]


def conditions(
    partnership: Partnership, where: Iterable[Mapping[str, str]]
) -> tuple[tuple[Given, ...], ...]:
    """Return the conditions under which something holds, from the readings under which it does.

    They hang on no open point that makes no difference, and are the same however the readings
    under which it holds were found. Readings that cannot be held together are as it suits: nothing
    is said about them.

    Args:
        partnership: Whose open points they are.
        where: The readings of each branch in which it holds.

    Returns:
        Alternatives, each a conjunction, of which no two hold at once; one empty conjunction where
        it always holds.
    """
    ties = partnership.ties
    told = {frozenset(choices.items()) for choices in where}
    chosen_of = {key for choices in told for key, _ in choices}
    points = tuple(point for point in partnership.open_points if point.key in chosen_of)
    if ties.tied.isdisjoint(chosen_of):
        left = _alternatives(told, points)
    else:
        left = _divided(_known(told, points, ties), points, ties)
    rank = {
        (point.key, reading.key): (place, number)
        for place, point in enumerate(points)
        for number, reading in enumerate(point.readings)
    }
    alternatives = sorted(
        sorted(rank[chosen] for chosen in choices) for choices in _joined(left, points, ties)
    )
    named = {place: Given.reading(*chosen) for chosen, place in rank.items()}
    return tuple(tuple(named[place] for place in one) for one in alternatives)


def conditioned(
    partnership: Partnership, found: Mapping[T, Iterable[Mapping[str, str]]]
) -> Iterator[tuple[T, tuple[Given, ...]]]:
    """Yield each of several things with each alternative of conditions under which it holds.

    Args:
        partnership: Whose open points they are.
        found: The things, each with the readings of each branch in which it holds.
    """
    # Of many things that hold in the same branches, it is found out once.
    known: dict[frozenset[_Choices], tuple[tuple[Given, ...], ...]] = {}
    for one, where in found.items():
        told = frozenset(frozenset(choices.items()) for choices in where)
        if told not in known:
            known[told] = conditions(partnership, map(dict, told))
        for given in known[told]:
            yield one, given


def _alternatives(where: set[_Choices], points: tuple[OpenPoint, ...]) -> set[_Choices]:
    """Divide by one point after another, unless each reading of it comes to the same.

    What is found depends only on when it holds, as the points are taken in a fixed order. It is
    `_divided` where any readings go together, without looking at each of their combinations.
    """
    if not where or frozenset() in where:
        return {frozenset()} if where else set()
    chosen_of = {key for choices in where for key, _ in choices}
    point, *later = (point for point in points if point.key in chosen_of)
    divided = {
        reading.key: _alternatives(_under(where, point.key, reading.key), tuple(later))
        for reading in point.readings
    }
    some = next(iter(divided.values()))
    if all(found == some for found in divided.values()):
        return some
    return {rest | {(point.key, key)} for key, found in divided.items() for rest in found}


def _under(where: set[_Choices], point: str, reading: str) -> set[_Choices]:
    """Return what is left to choose where one point is read so."""
    chosen = (point, reading)
    return {
        choices - {chosen}
        for choices in where
        if chosen in choices or all(key != point for key, _ in choices)
    }


def _known(where: set[_Choices], points: tuple[OpenPoint, ...], ties: Ties) -> _Known:
    """Return for each way in which the tied points can be read how the others have to be."""
    tied = [point for point in points if point.key in ties.tied]
    found: list[tuple[dict[str, str], set[_Choices]]] = [({}, where)]
    for point in tied:
        found = [
            ({**choices, point.key: reading.key}, _under(left, point.key, reading.key))
            for choices, left in found
            for reading in ties.options(choices, point)
        ]
    return {tuple(choices.values()): _alternatives(left, points) for choices, left in found}


def _divided(known: _Known, points: tuple[OpenPoint, ...], ties: Ties) -> set[_Choices]:
    """Divide by one point after another, unless no two readings of it come to different things.

    Two readings that leave different ways to read the others may both be known about some of
    these only: where they agree on those, what is known of one goes for the other.
    """
    some = next(iter(known.values()))
    if all(found == some for found in known.values()):
        return some
    point, *later = points
    merged: _Known = {}
    apart: dict[str, _Known] = {reading.key: {} for reading in point.readings}
    if point.key in ties.tied:
        for (key, *rest), found in known.items():
            merged[tuple(rest)] = apart[key][tuple(rest)] = found
    else:
        # It goes with any readings of the others.
        for readings, found in known.items():
            for key, part in apart.items():
                merged[readings] = part[readings] = _under(found, point.key, key)
    if all(merged[rest] == found for part in apart.values() for rest, found in part.items()):
        return _divided(merged, tuple(later), ties)
    return {
        rest | {(point.key, key)}
        for key, part in apart.items()
        if part
        for rest in _divided(part, tuple(later), ties)
    }


def _joined(left: set[_Choices], points: tuple[OpenPoint, ...], ties: Ties) -> set[_Choices]:
    """Make one of alternatives that differ in one point, and name all readings left of it."""
    for point in reversed(points):
        for choices in sorted(left, key=sorted):
            rest = frozenset(chosen for chosen in choices if chosen[0] != point.key)
            readings = ties.options(dict(rest), point)
            family = {rest | {(point.key, reading.key)} for reading in readings}
            if family and family <= left:
                return _joined((left - family) | {rest}, points, ties)
    return left
