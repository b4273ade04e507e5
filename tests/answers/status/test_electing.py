"""Elections of chairs that have to be apart from another body's: for as long as that one sits."""

from __future__ import annotations

from typing import Any

import pytest

from iopmodel.dates import Counting, Span
from iopmodel.log import ChairElected, PartyLeft
from iopmodel.notgiven import InAppendix, NoClause, OpenWording
from iopmodel.partnership import becomes
from iopmodel.parts import Appendix, Part, Ref
from iopmodel.terms import Body, BodyKind, Chair, Seats
from tests.answers.examples import CITY, CLUB, agreed, point, tid
from tests.answers.status.lives import effects, lived

TERM = tid("2021-01-01/P5Y")
APPENDIX = Appendix(key="bilaga", name="Bilaga", number="1", at_hand=False)
YEAR: dict[str, Any] = {"office_term": Span.of(years=1)}
COUNTED = {**YEAR, "counting": Counting.FROM_AND_INCLUDING}


def body(key: str, chair: Any) -> Body:
    return Body(
        key=key,
        name=key,
        role=BodyKind.STEERING,
        seats=[Seats(side=CITY, count=1), Seats(side=CLUB, count=1)],
        chair=chair,
    )


def steering(**chair: Any) -> Body:
    return body("styrgrupp", Chair(**chair))


WORKING = body("arbetsgrupp", Chair(apart_from=Ref("styrgrupp")))
FIRST = "2021-02-01", ChairElected(body=Ref("styrgrupp"), of=CITY)
SECOND = ChairElected(body=Ref("arbetsgrupp"), of=CITY)


def second(day: str, *parts: Part, told: Any = (FIRST,), **fields: Any) -> list[str]:
    found = lived(agreed(TERM, *parts, **fields), day, *told, (day, SECOND))
    lines = effects(found, [2 + len(told) + 1])
    return [line.split(" ", 2)[2].replace(" NotApplicable", "") for line in lines]


@pytest.mark.parametrize(
    ("chair", "day", "expected"),
    [
        (COUNTED, "2022-01-31", "ineffective barred"),
        (COUNTED, "2022-02-01", "effective counts"),
        (YEAR, "2022-01-31", "ineffective barred"),
        # The year ends on the 31st of January or the 1st of February.
        (YEAR, "2022-02-01", "disputed barred"),
        (YEAR, "2022-02-02", "effective counts"),
        ({}, "2025-02-02", "ineffective barred"),
        ({"office_term": OpenWording("en lämplig tid")}, "2021-02-02", "disputed barred"),
        ({"office_term": InAppendix(APPENDIX)}, "2021-02-02", "disputed barred"),
    ],
    ids=["last", "over", "day", "perhaps", "both", "no time", "open", "appendix"],
)
def test_the_bar_lasts_as_long_as_the_other_chair(
    chair: dict[str, Any], day: str, expected: str
) -> None:
    assert second(day, steering(**chair), WORKING, APPENDIX) == [expected]


def test_how_long_the_other_sits_hangs_on_the_reading() -> None:
    year, two = steering(**COUNTED), steering(**{**COUNTED, "office_term": Span.of(years=2)})
    points = (point("hur-lange", becomes(year, two)),)
    assert second("2022-03-01", year, WORKING, points=points) == [
        "effective counts | reading:hur-lange=r0",
        "ineffective barred | reading:hur-lange=r1",
    ]


def test_who_has_left_and_who_was_not_surely_elected() -> None:
    left = FIRST, ("2021-02-10", PartyLeft(party=CITY))
    assert second("2021-03-01", steering(), WORKING, told=left) == ["effective counts"]
    # Whether the other was elected can be disputed, and so can the bar.
    without = body("styrgrupp", NoClause())
    assert second("2021-03-01", without, WORKING) == ["disputed barred"]


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2022-01-31", "disputed barred"),
        ("2022-02-01", "disputed barred"),
        ("2022-02-02", "effective counts"),
    ],
)
def test_the_body_that_is_not_bound_yields_no_longer_either(day: str, expected: str) -> None:
    bound = body("styrgrupp", Chair(apart_from=Ref("arbetsgrupp"), **YEAR))
    free = body("arbetsgrupp", Chair())
    assert second(day, bound, free) == [expected]
