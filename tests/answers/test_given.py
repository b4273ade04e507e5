"""Conditions: one type for all of them."""

from datetime import date

import pytest

from iopmodel.answers import Given, GivenKind
from iopmodel.dates import OPEN_END, End

DAY = date(2022, 5, 31)


@pytest.mark.parametrize(
    ("given", "kind", "text"),
    [
        (Given.lasts_beyond(DAY), GivenKind.LASTS_BEYOND, "lasts-beyond:2022-05-31"),
        (Given.ends_by(DAY), GivenKind.ENDS_BY, "ends-by:2022-05-31"),
        (Given.holds("moten"), GivenKind.HOLDS, "holds:moten"),
        (Given.reading("p", "r"), GivenKind.READING, "reading:p=r"),
    ],
)
def test_what_it_is_about(given: Given, kind: GivenKind, text: str) -> None:
    assert (given.kind, str(given)) == (kind, text)


def test_conditions_sort_by_kind_in_the_order_of_their_definition() -> None:
    several = [
        Given.lasts_beyond(date(2021, 5, 31)),
        Given.lasts_beyond(DAY),
        Given.ends_by(date(2020, 1, 1)),
        Given.holds("a"),
        Given.reading("a", "b"),
        Given.reading("a", "c"),
    ]
    assert sorted(several) == several
    assert {given.kind for given in several} == set(GivenKind)


@pytest.mark.parametrize(
    ("given", "before", "on", "after", "never"),
    [
        (Given.lasts_beyond(DAY), False, False, True, True),
        (Given.ends_by(DAY), True, True, False, False),
        (Given.holds("a"), True, True, True, True),
        (Given.reading("a", "b"), True, True, True, True),
    ],
)
def test_which_ends_it_allows(
    given: Given, *, before: bool, on: bool, after: bool, never: bool
) -> None:
    ends: list[End] = [date(2022, 5, 30), DAY, date(2022, 6, 1), OPEN_END]
    assert [given.allows(end) for end in ends] == [before, on, after, never]
