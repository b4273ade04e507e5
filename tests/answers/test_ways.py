"""The ways to count a notice, and which of what is left out decides between them."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest

from iopmodel.answers import ask
from iopmodel.answers.ways import Way, deciding, lacking, ways
from iopmodel.dates import OPEN_END, Counting, End, Period, Span
from iopmodel.notgiven import Bounds, Excluded, NoClause, Unstated
from iopmodel.partnership import becomes
from iopmodel.terms import Ending, EndingKind, Ends, TakesEffect
from tests.answers.examples import CLUB, agreed, point, tid

OPEN = Ending(
    key="uppsagning",
    act=EndingKind.NOTICE,
    by=CLUB,
    ends=Ends.WHOLE,
    notice=Span.of(months=3),
)
AFTER, FROM = Counting.AFTER_EVENT, Counting.FROM_AND_INCLUDING
ANY, MONTH = TakesEffect.ANY_DAY, TakesEffect.END_OF_MONTH
ONE, OTHER = date(2023, 3, 1), date(2023, 3, 2)
YEAR = tid("2023-01-01/2023-12-31", Excluded())


def test_what_is_left_open_makes_the_ways() -> None:
    assert len(ways(OPEN)) == len(Counting) * len(TakesEffect)
    said = attrs.evolve(OPEN, counting=AFTER, takes_effect=ANY)
    assert ways(said) == ((AFTER, ANY),)


@pytest.mark.parametrize(
    ("fields", "left_out"),
    [
        ({}, ["counting", "takes_effect"]),
        ({"notice": Unstated()}, ["notice", "counting", "takes_effect"]),
        ({"counting": AFTER}, ["takes_effect"]),
        # To supply a clause is no clarification.
        ({"counting": NoClause()}, ["takes_effect"]),
    ],
)
def test_what_is_left_out(fields: dict[str, Any], left_out: list[str]) -> None:
    found = lacking(attrs.evolve(OPEN, **fields))
    assert list(found) == [f"uppsagning/{field}" for field in left_out]


@pytest.mark.parametrize(
    ("days", "decides"),
    [
        ((ONE, ONE, ONE, ONE), []),
        ((ONE, ONE, OTHER, OTHER), ["counting"]),
        ((ONE, OTHER, ONE, OTHER), ["takes_effect"]),
        ((ONE, ONE, ONE, OTHER), ["counting", "takes_effect"]),
        ((ONE, OPEN_END, ONE, OPEN_END), ["takes_effect"]),
    ],
)
def test_what_decides(days: tuple[End, ...], decides: list[str]) -> None:
    places: list[Way] = [(AFTER, ANY), (AFTER, MONTH), (FROM, ANY), (FROM, MONTH)]
    found = deciding(OPEN, dict(zip(places, days, strict=True)))
    assert list(found) == [f"uppsagning/{field}" for field in decides]


def test_what_makes_no_difference_to_the_day_is_no_alternative() -> None:
    """Where the term ends with a month, it takes effect then in either case."""
    points = (point("p", becomes(OPEN, attrs.evolve(OPEN, takes_effect=MONTH))),)
    within = Period.parse("2023-01-01/P1Y")
    (one,) = ask("notice", agreed(YEAR, OPEN, points=points), within).holdings
    assert one.given == ()
    assert one.value.day == Bounds(date(2023, 9, 30), date(2023, 10, 1))
    assert one.value.lacks == ("uppsagning/counting",)
