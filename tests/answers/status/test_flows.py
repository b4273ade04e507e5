"""What a log tells of money."""

from __future__ import annotations

import pytest

from iopmodel.answers.status.flows import Flow, spent_of
from iopmodel.dates import Period


@pytest.mark.parametrize(
    ("second", "expected"),
    [("2021-07-01/2021-12-31", (30, 30)), ("2021-06-30/2021-12-31", (20, 30))],
    ids=["after", "on the same day"],
)
def test_times_that_share_a_day_may_tell_of_the_same_money(
    second: str, expected: tuple[int, int]
) -> None:
    spent = [(Period.parse("2021-01-01/2021-06-30"), 10), (Period.parse(second), 20)]
    assert spent_of(Flow(spent=spent)) == expected  # type: ignore[arg-type]
