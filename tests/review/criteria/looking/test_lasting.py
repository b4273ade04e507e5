"""Signs in how long it lasts, each both ways."""

from __future__ import annotations

from datetime import date

import pytest

from iopmodel.dates import Period, Span
from iopmodel.dates.recurrence import YearlyOn
from iopmodel.notgiven import Excluded, NoClause
from iopmodel.review.criteria import (
    CanBeExtended,
    CannotBeExtended,
    LastsAtLeast,
    LastsLessThan,
)
from iopmodel.terms import (
    AgreedExtension,
    AutomaticExtension,
    Extension,
    NegotiableExtension,
    Term,
)
from tests.review.criteria.building import shown

YEAR = Span.of(years=1)


@pytest.mark.parametrize(
    ("initial", "span", "long"),
    [
        ("2021-06-01/2022-05-31", YEAR, True),
        ("2021-06-01/2022-05-30", YEAR, False),
        ("2020-02-29/2021-02-28", YEAR, True),
        ("2021-06-01/2022-05-31", Span.of(days=365), True),
        ("2021-06-01/2022-05-31", Span.of(days=366), False),
        ("2021-06-01/..", Span.of(years=99), True),
        ("2021-06-01/..", Span.of(years=9000), True),
        ("2021-06-01/2022-05-31", Span.of(years=9000), False),
    ],
    ids=range(8),
)
def test_it_is_at_least_so_long_or_shorter(initial: str, span: Span, long: bool) -> None:
    term = Term(key="tid", initial=Period.parse(initial))
    shows = {"tid": ("initial",)}
    assert shown(LastsAtLeast(span=span), term) == (shows if long else {})
    assert shown(LastsLessThan(span=span), term) == ({} if long else shows)


@pytest.mark.parametrize(
    ("extension", "can", "cannot"),
    [
        (AutomaticExtension(step=YEAR, latest_end=NoClause(), notice_by=NoClause()), True, False),
        (
            AgreedExtension(step=YEAR, latest_end=date(2025, 5, 31), agree_by=YearlyOn(2, 1)),
            True,
            False,
        ),
        (NegotiableExtension(), True, False),
        (Excluded(), False, True),
        (NoClause(), False, False),
    ],
    ids=range(5),
)
def test_it_can_or_cannot_be_extended(extension: Extension, can: bool, cannot: bool) -> None:
    initial = Period.parse("2021-06-01/2022-05-31")
    term = Term(key="tid", initial=initial, extension=extension)
    shows = {"tid": ("extension",)}
    assert shown(CanBeExtended(), term) == (shows if can else {})
    assert shown(CannotBeExtended(), term) == (shows if cannot else {})


def test_what_lasts_until_further_notice_needs_no_extension() -> None:
    open_end = Term(key="tid", initial=Period.parse("2024-01-01/.."), extension=Excluded())
    assert shown(CannotBeExtended(), open_end) == {}
