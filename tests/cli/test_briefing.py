"""What a brief tells first, of what is due on the same day."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest

from iopmodel.answers import DueKind
from iopmodel.cli.briefing import next_dates
from iopmodel.examples import load, names


@pytest.mark.parametrize("name", names())
def test_what_ends_on_one_day_is_told_by_what_it_is(name: str) -> None:
    partnership = load(name)
    assert partnership.term is not None
    found = list(next_dates(partnership, partnership.term.initial.first))
    order = list(DueKind)
    places = [(group[0].window.last, order.index(group[0].kind)) for group in found]
    assert places == sorted(places)
    # Some of it is of several kinds on one day, so that the order is told at all.
    assert any(one[0] == two[0] and one[1] != two[1] for one, two in pairwise(places))


def test_a_payment_comes_behind_a_report() -> None:
    partnership = load("enskede-arsta-vantor-2021")
    january = date(2022, 1, 31)
    kinds = [
        group[0].kind
        for group in next_dates(partnership, date(2022, 1, 1))
        if group[0].window.last == january
    ]
    assert kinds == [DueKind.REPORT, DueKind.PAYMENT]
