"""The periods of the term, on their first and their last day."""

from __future__ import annotations

from datetime import date

import attrs
import pytest

from iopmodel.answers.status import Lasting
from iopmodel.answers.status.running import _comes
from iopmodel.dates import Period, Span, YearlyOn
from iopmodel.log import NoticeSent
from iopmodel.notgiven import NoClause, Unstated
from iopmodel.terms import AutomaticExtension, Ending
from tests.answers.examples import CLUB, agreed, tid
from tests.answers.status.lives import NOTICE, lived, shown, stages

BY_YEARS = tid(
    "2021-01-01/P1Y",
    AutomaticExtension(step=Span.of(years=1), latest_end=NoClause(), notice_by=YearlyOn(6, 30)),
)


@pytest.mark.parametrize(
    ("on", "states"),
    [
        ("2020-12-31", ["tid/1 next"]),
        ("2021-01-01", ["tid/1 current"]),
        ("2021-12-31", ["tid/1 current", "tid/2 next"]),
        ("2022-01-01", ["tid/1 past", "tid/2 current"]),
    ],
)
def test_a_period_begins_on_its_first_day_and_is_past_after_its_last(
    on: str, states: list[str]
) -> None:
    found = shown(lived(agreed(BY_YEARS), on).periods, "key", "state")
    assert found[: len(states)] == states


def test_a_period_may_last_for_its_first_day_only() -> None:
    """Notice of three months from 1 October ends with New Year's Day."""
    notice = "2021-10-01", NoticeSent(by=CLUB, right=NOTICE)
    for on, state in (("2021-12-01", "next"), ("2022-01-01", "current"), ("2022-01-02", "past")):
        found = lived(agreed(BY_YEARS, NOTICE), on, notice)
        assert shown(found.periods, "key", "state", "days")[1] == (
            f"tid/2 {state} 2022-01-01/2022-01-01"
        )


@pytest.mark.parametrize(
    ("notice", "lasts", "state", "stage"),
    [
        (NOTICE, "2020-09-01 2020-09-01", "not-coming", ["ended ended-early"]),
        (
            attrs.evolve(NOTICE, takes_effect=Unstated()),
            "2020-09-01 2021-12-31",
            "possible",
            [
                "ended ended-early | ends-by:2020-09-01",
                "signed not-begun | lasts-beyond:2020-09-01",
            ],
        ),
    ],
    ids=["sure", "perhaps"],
)
def test_what_is_ended_before_it_begins_does_not_begin(
    notice: Ending, lasts: str, state: str, stage: list[str]
) -> None:
    found = lived(
        agreed(BY_YEARS, notice), "2020-11-02", ("2020-06-01", NoticeSent(by=CLUB, right=notice))
    )
    assert shown(found.lasts, "low", "high") == [lasts]
    assert shown(found.periods, "key", "state")[0] == f"tid/1 {state}"
    assert stages(found) == stage


def test_what_may_end_on_its_first_day_may_come() -> None:
    first = date(2021, 1, 1)
    days = Period(first, date(2021, 12, 31))
    ends = Lasting(date(2020, 9, 1), first), Lasting(date(2020, 9, 1), date(2020, 12, 31))
    assert [_comes(days, one) for one in ends] == [None, False]
