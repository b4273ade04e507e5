"""Who chairs, whose seats are empty, and how far it has come with shortcomings."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from iopmodel.answers.status.chairing import Chaired, ChairState
from iopmodel.dates import Counting, Span
from iopmodel.log import (
    BreachRaised,
    ChairElected,
    PartyLeft,
    PlanDecided,
    Remedied,
    Withdrawn,
)
from iopmodel.notgiven import Unstated
from iopmodel.partnership import adds
from iopmodel.parts import Ref
from iopmodel.terms import (
    Body,
    BodyKind,
    BreachDialogue,
    Chair,
    Ending,
    EndingKind,
    Ends,
    Office,
    Seats,
)
from tests.answers.examples import CITY, CLUB, SOME, agreed, point, tid
from tests.answers.status.lives import lived, shown

YEAR = tid("2021-01-01/P3Y")


def group(**chair: Any) -> Body:
    return Body(
        key="grupp",
        name="Gruppen",
        role=BodyKind.STEERING,
        seats=[Seats(side=CITY, count=1), Seats(side=CLUB, count=1)],
        chair=Chair(**chair) if chair else Unstated(),
    )


ELECTED = "2021-02-01", ChairElected(body=Ref("grupp"), of=CITY)
WHILE_IT_LASTS = {"office_term": Span.of(years=1)}


@pytest.mark.parametrize(
    ("chair", "on", "expected"),
    [
        ({"rotates": True}, "2023-02-01", "in-office Unstated"),
        (
            {**WHILE_IT_LASTS, "counting": Counting.AFTER_EVENT},
            "2022-02-01",
            "in-office 2022-02-01",
        ),
        ({**WHILE_IT_LASTS, "counting": Counting.AFTER_EVENT}, "2022-02-02", "over 2022-02-01"),
        (
            {**WHILE_IT_LASTS, "counting": Counting.FROM_AND_INCLUDING},
            "2022-02-01",
            "over 2022-01-31",
        ),
        (
            WHILE_IT_LASTS,
            "2022-02-01",
            f"perhaps-over Bounds(low={date(2022, 1, 31)!r}, high={date(2022, 2, 1)!r})",
        ),
        (
            WHILE_IT_LASTS,
            "2022-02-02",
            f"over Bounds(low={date(2022, 1, 31)!r}, high={date(2022, 2, 1)!r})",
        ),
        ({}, "2021-03-01", "disputed Unstated"),
    ],
)
def test_a_chair_is_in_office_for_a_time(chair: dict[str, Any], on: str, expected: str) -> None:
    found = lived(agreed(YEAR, group(**chair)), on, ELECTED)
    assert shown(found.bodies, "state", "until") == [expected]
    (one,) = found.bodies.values
    assert one.known is expected.startswith(("in-office", "over"))


def test_without_an_election_there_is_no_chair() -> None:
    assert shown(lived(agreed(YEAR, group()), "2021-03-01").bodies, "state") == ["no-chair"]
    whole = agreed(YEAR, group(rotates=True))
    assert shown(lived(whole, "2021-03-01").bodies, "state", "sitting") == [
        "nobody staden,foreningen"
    ]


def test_who_has_left_chairs_nothing_and_leaves_a_seat() -> None:
    whole = agreed(YEAR, group(rotates=True))
    found = lived(whole, "2021-03-01", ELECTED, ("2021-02-10", PartyLeft(party=CITY)))
    assert shown(found.bodies, "state", "sitting", "vacant") == ["nobody foreningen staden"]


def test_a_body_that_only_a_reading_adds() -> None:
    whole = agreed(YEAR, points=(point("grupp-eller-inte", adds(group(rotates=True))),))
    found = lived(whole, "2021-03-01")
    assert shown(found.bodies, "body", "state") == ["grupp nobody | reading:grupp-eller-inte=r1"]
    assert [one.value.reason.value for one in found.next.holdings] == ["elect"]


TALKS = BreachDialogue(
    key="brister",
    triggers=[SOME],
    between=CITY,
    about=SOME,
    plan_decided_by=CITY,
    then=Ref("havning"),
)
RIGHT = Ending(
    key="havning",
    act=EndingKind.RESCISSION,
    by=CITY,
    ends=Ends.WHOLE,
    grounds=[SOME],
    after=[SOME],
)
RAISED = "2021-02-01", BreachRaised(matter="ingen rapport")
PLANNED = "2021-02-10", PlanDecided(breach=3, by=CITY, until=date(2021, 4, 1))


@pytest.mark.parametrize(
    ("told", "on", "expected", "steps"),
    [
        ([RAISED], "2021-03-01", "3 raised", ["dialogue", "plan"]),
        ([RAISED, PLANNED], "2021-04-01", "3 planned", []),
        ([RAISED, PLANNED], "2021-04-02", "3 plan-over", ["first", "right"]),
        (
            [RAISED, ("2021-02-10", PlanDecided(breach=3, by=CITY))],
            "2021-04-02",
            "3 planned",
            [],
        ),
        ([RAISED, ("2021-02-11", Remedied(breach=3))], "2021-03-01", "3 remedied", []),
    ],
    ids=["raised", "planned", "over", "planned without a day", "remedied"],
)
def test_a_shortcoming_goes_its_way(
    told: list[Any], on: str, expected: str, steps: list[str]
) -> None:
    found = lived(agreed(YEAR, TALKS, RIGHT), on, *told)
    assert shown(found.breaches, "key", "state") == [expected]
    (one,) = found.breaches.values
    assert [step.reason.value for step in one.steps] == steps
    following = [held.value.reason.value for held in found.next.holdings]
    assert following == (["breach"] if steps else [])


def test_a_shortcoming_that_is_withdrawn_was_never_raised() -> None:
    withdrawn = "2021-02-12", Withdrawn(entry=3, why="fel part")
    found = lived(agreed(YEAR, TALKS, RIGHT), "2021-03-01", RAISED, withdrawn)
    assert found.breaches.holdings == ()
    # What goes back to it is then of nothing, and a failed attempt is no breach.
    told = RAISED, withdrawn, ("2021-02-13", Remedied(breach=3))
    found = lived(agreed(YEAR, TALKS, RIGHT), "2021-03-01", *told)
    assert shown(found.events, "entry", "reason")[2:] == ["5 no-such-entry"]
    assert found.breaches.holdings == ()


def test_who_chairs_is_told_with_the_election() -> None:
    """The chair comes from the party itself, or from an office of it."""
    office = Office(key="chefen", name="chefen", of=CITY)
    elected = "2021-02-01", ChairElected(body=Ref("grupp"), of=office)
    body = group(office_term=Span.of(years=1), counting=Counting.AFTER_EVENT)
    (found,) = lived(agreed(YEAR, office, body), "2021-03-01", elected).bodies.values
    assert found == Chaired(
        body="grupp",
        state=ChairState.IN_OFFICE,
        of="chefen",
        party="staden",
        since=date(2021, 2, 1),
        until=date(2022, 2, 1),
        entry=3,
        sitting=("staden", "foreningen"),
    )


def test_both_ways_to_count_may_come_to_one_day() -> None:
    """From the last of January, a month ends with February by either."""
    elected = "2021-01-30", ChairElected(body=Ref("grupp"), of=CITY)
    body = group(office_term=Span.of(months=1))
    found = lived(agreed(tid("2021-01-01/P3Y"), body), "2021-02-28", elected)
    assert shown(found.bodies, "until") == ["2021-02-28"]
