"""The ways to count the time of a notice that a text leaves open, and what decides between them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product

from iopmodel.dates.deadlines import Counting
from iopmodel.dates.period import End
from iopmodel.notgiven import NoClause, NotGiven
from iopmodel.terms import Ending, TakesEffect

__all__ = ["Way", "deciding", "lacking", "ways"]

Way = tuple[Counting, TakesEffect]
"""How the time is counted, and on which day it takes effect."""


def ways(ending: Ending) -> tuple[Way, ...]:
    """Return the ways to count its time that a right leaves open; one where it leaves none.

    Examples:
        >>> from iopmodel.examples import load
        >>> [effect.value for _, effect in ways(load("eu-medborgare-2019")[Ending, "uppsagning"])]
        ['any-day']
    """
    countings = list(Counting) if isinstance(ending.counting, NotGiven) else [ending.counting]
    effects = (
        list(TakesEffect) if isinstance(ending.takes_effect, NotGiven) else [ending.takes_effect]
    )
    return tuple(product(countings, effects))


def lacking(ending: Ending) -> Iterator[str]:
    """Yield where the values would stand that it takes to count a notice, and that are left out."""
    for field in ("notice", "counting", "takes_effect"):
        value = getattr(ending, field)
        # Where there is no clause, to supply one is an amendment, and no clarification.
        if isinstance(value, NotGiven) and not isinstance(value, NoClause):
            yield f"{ending.key}/{field}"


def deciding(ending: Ending, days: Mapping[Way, End]) -> tuple[str, ...]:
    """Return which of the values that are left out make a difference to the day.

    Args:
        ending: The right.
        days: The day for each of its ways to count.
    """
    pairs = [(one, other) for one in days for other in days if days[one] != days[other]]
    names = {
        field
        for place, field in enumerate(("counting", "takes_effect"))
        for one, other in pairs
        # They differ in this alone.
        if one[place] != other[place] and one[1 - place] == other[1 - place]
    }
    return tuple(place for place in lacking(ending) if place.rpartition("/")[2] in names)
