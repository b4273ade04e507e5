"""The ends that a term may have, and the stretches between them."""

from datetime import date
from itertools import islice, pairwise
from typing import Any

import pytest
from hypothesis import given

from iopmodel.answers import Given, possible_ends, stretches
from iopmodel.answers.ends import can_be_last, ends_under, latest_end, step_ends
from iopmodel.dates import OPEN_END, Span, YearlyOn, shift
from iopmodel.dates.shifting import Rounding
from iopmodel.notgiven import Excluded, InAppendix, NoClause, Unstated
from iopmodel.parts import Ref
from iopmodel.terms import (
    AgreedExtension,
    AutomaticExtension,
    Extension,
    NegotiableExtension,
    Stops,
    Term,
)
from tests.answers.examples import tid
from tests.laws.building import terms
from tests.laws.worlds import lasts, possible

HALF = Span.of(months=6)


def automatic(latest: Any, step: Span = HALF, **fields: Any) -> AutomaticExtension:
    values = {"step": step, "latest_end": latest, "notice_by": YearlyOn(12, 31), **fields}
    return AutomaticExtension(**values)


@pytest.mark.parametrize(
    ("extension", "ends"),
    [
        (NoClause(), ["2024-06-30"]),
        (Unstated(), ["2024-06-30", ".."]),
        (InAppendix(Ref("bilaga")), ["2024-06-30", ".."]),
        (Excluded(), ["2024-06-30"]),
        (automatic(date(2025, 6, 30)), ["2024-06-30", "2024-12-31", "2025-06-30"]),
        (automatic(date(2025, 3, 15)), ["2024-06-30", "2024-12-31", "2025-03-15"]),
        (automatic(date(2024, 6, 30)), ["2024-06-30"]),
        # Notice on the last of December stops what begins in January, and so July's too.
        (automatic(Unstated()), ["2024-06-30", "2024-12-31", "2025-12-31", "2026-12-31"]),
        (
            automatic(date(2026, 6, 30), stops=Stops.NEXT_YEARS),
            ["2024-06-30", "2025-06-30", "2026-06-30"],
        ),
        (
            automatic(Unstated(), stops=Stops.THE_STEPS_NAMED),
            ["2024-06-30", "2024-12-31", "2025-06-30", "2025-12-31"],
        ),
        (
            AgreedExtension(
                step=Span.of(years=1), latest_end=date(2026, 6, 30), agree_by=Unstated()
            ),
            ["2024-06-30", "2025-06-30", "2026-06-30"],
        ),
        (NegotiableExtension(), ["2024-06-30", ".."]),
        (NegotiableExtension(latest_end=date(2025, 1, 1)), ["2024-06-30", "2025-01-01"]),
        (NegotiableExtension(latest_end=date(2024, 6, 30)), ["2024-06-30"]),
        (
            NegotiableExtension(step=HALF, latest_end=date(2025, 1, 1)),
            ["2024-06-30", "2024-12-31", "2025-01-01"],
        ),
    ],
    ids=range(15),
)
def test_the_ends_of_a_year(extension: Extension, ends: list[str]) -> None:
    found = islice(possible_ends(tid("2023-07-01/P1Y", extension)), 4)
    assert [str(end) for end in found] == ends


def test_until_further_notice_has_one_end_that_is_open() -> None:
    assert list(possible_ends(tid("2023-07-01/.."))) == [OPEN_END]
    assert [str(stretch) for stretch in stretches(tid("2023-07-01/.."))] == ["2023-07-01/.."]


def test_steps_are_counted_from_the_initial_end() -> None:
    """So they do not drift: a month at a time from 31 August."""
    term = tid("2023-03-01/2023-08-31", automatic(Unstated(), Span.of(months=1)))
    ends = [str(end) for end in islice(step_ends(term), 4)]
    assert ends == ["2023-08-31", "2023-09-30", "2023-10-31", "2023-11-30"]


@given(terms())
def test_ends_are_those_of_the_definition(term: Term) -> None:
    """And the stretches lie between them, end to end."""
    until = date(2018, 1, 1)
    defined = possible(term, until)
    assert tuple(islice(step_ends(term), len(defined))) == defined
    some = list(islice(stretches(term), len(defined)))
    assert [stretch.last for stretch in some] == list(defined)
    assert some[0] == term.initial
    for one, other in pairwise(some):
        assert one.last is not OPEN_END
        assert other.first == shift(one.last, Span(days=1), Rounding.REFUSE)


@given(terms())
def test_ends_that_can_be_the_last_are_those_of_the_definition(term: Term) -> None:
    """Notice on every day that the text names, and what is left of the steps then."""
    until = date(2018, 1, 1)
    last = [end for end in lasts(term, possible(term, until)) if end <= until]
    assert list(islice(possible_ends(term), len(last))) == last


@given(terms())
def test_the_latest_end_is_the_last_of_the_ends(term: Term) -> None:
    """And open where there is always one more."""
    far = date(2030, 1, 1)
    last = possible(term, far)[-1]
    assert latest_end(term) == (OPEN_END if last > far else last)


@pytest.mark.parametrize(
    ("conditions", "ends"),
    [
        ([], ["2024-06-30", "2024-12-31", "2025-06-30"]),
        ([Given.holds("a")], ["2024-06-30", "2024-12-31", "2025-06-30"]),
        ([Given.lasts_beyond(date(2024, 6, 30))], ["2024-12-31", "2025-06-30"]),
        ([Given.ends_by(date(2024, 12, 31))], ["2024-06-30", "2024-12-31"]),
        (
            [Given.ends_by(date(2024, 12, 31)), Given.lasts_beyond(date(2024, 6, 30))],
            ["2024-12-31"],
        ),
        ([Given.lasts_beyond(date(2025, 6, 30))], []),
    ],
    ids=range(6),
)
def test_the_ends_that_conditions_leave(conditions: list[Given], ends: list[str]) -> None:
    term = tid("2023-07-01/P1Y", automatic(date(2025, 6, 30)))
    assert [str(end) for end in ends_under(term, iter(conditions))] == ends


def test_no_end_is_sought_after_the_last_that_conditions_allow() -> None:
    """With steps of a day for ever there would be three million."""
    daily = automatic(Unstated(), Span.of(days=1), stops=Stops.THE_STEPS_NAMED)
    endless = tid("2023-07-01/P1Y", daily)
    found = ends_under(endless, [Given.ends_by(date(2024, 7, 1))])
    assert [str(end) for end in found] == ["2024-06-30", "2024-07-01"]


def test_steps_for_ever_stop_with_the_calendar() -> None:
    late = tid("9998-09-01/P1M", automatic(Unstated(), Span.of(months=1)))
    assert [str(end) for end in possible_ends(late)][-1] == "9998-12-31"


def test_the_latest_end_is_an_end_also_where_a_step_goes_past_the_calendar() -> None:
    late = tid("9997-07-01/P1Y", automatic(date(9998, 12, 31), Span.of(years=1)))
    assert [str(end) for end in possible_ends(late)] == ["9998-06-30", "9998-12-31"]


def test_a_latest_end_on_the_last_day_of_the_calendar_is_told_once() -> None:
    late = tid("9997-01-01/P1Y", automatic(date(9998, 12, 31), Span.of(years=1)))
    assert [str(end) for end in step_ends(late)] == ["9997-12-31", "9998-12-31"]


def test_whole_years_are_reckoned_from_the_day_after_the_initial_end() -> None:
    """Years from the end of February end with it, and a year is over on its very day."""
    leap = tid("2023-03-01/2024-02-28", automatic(date(2026, 2, 28), stops=Stops.NEXT_YEARS))
    assert [str(end) for end in possible_ends(leap)] == ["2024-02-28", "2025-02-28", "2026-02-28"]
    june = tid("2023-07-01/P1Y", automatic(Unstated(), stops=Stops.NEXT_YEARS))
    assert can_be_last(june, date(2025, 6, 29), date(2025, 6, 30))
    assert not can_be_last(june, date(2025, 6, 28), date(2025, 6, 29))
    assert not can_be_last(june, date(2025, 6, 30), date(2025, 7, 1))
