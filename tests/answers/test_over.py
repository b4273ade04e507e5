"""What a notice that counts from a certain day comes to."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from iopmodel.answers.over import Over, OverReason, over
from iopmodel.dates import OPEN_END, Counting, Span, YearlyOn, latest_notice
from iopmodel.notgiven import (
    Bounds,
    Excluded,
    InAppendix,
    NoClause,
    NotApplicable,
    NotGiven,
    Unstated,
)
from iopmodel.parts import Appendix, Part, Ref
from iopmodel.terms import (
    AutomaticExtension,
    Ending,
    EndingKind,
    Ends,
    Extension,
    NegotiableExtension,
    Stops,
    TakesEffect,
    Term,
)
from tests.answers.examples import CLUB, agreed, tid
from tests.laws.building import terms
from tests.laws.worlds import lasts, possible

MONTHS = Span.of(months=4)
HALVES = AutomaticExtension(
    step=Span.of(months=6), latest_end=date(2026, 6, 30), notice_by=YearlyOn(12, 31)
)
BY_STEPS = tid("2023-07-01/2024-06-30", HALVES)
RIGHT = Ending(
    key="uppsagning",
    act=EndingKind.NOTICE,
    by=CLUB,
    ends=Ends.COMMITMENT,
    notice=MONTHS,
    counting=Counting.AFTER_EVENT,
    takes_effect=TakesEffect.ANY_DAY,
)


def told(on: str, *parts: Part, key: str = "uppsagning") -> list[str]:
    found = over(agreed(*parts), key, date.fromisoformat(on))
    return [
        " | ".join([f"{one.value.reason.value} {written(one.value)}", *map(str, one.given)])
        for one in found
    ]


def written(value: Over) -> str:
    day = value.day
    if isinstance(day, Bounds):
        return f"{day.low} to {day.high}"
    return day.isoformat() if isinstance(day, date) else type(day).__name__


def right(**fields: Any) -> Ending:
    return attrs.evolve(RIGHT, **fields)


@pytest.mark.parametrize(
    ("on", "fields", "comes_to"),
    [
        ("2023-10-31", {}, "notice 2024-02-29"),
        ("2024-10-31", {}, "notice 2025-02-28 | lasts-beyond:2024-12-31"),
        ("2023-11-01", {"counting": Counting.FROM_AND_INCLUDING}, "notice 2024-02-29"),
        ("2023-10-30", {"counting": Unstated()}, "notice 2024-02-29"),
        ("2023-12-01", {"counting": Unstated()}, "notice 2024-03-31 to 2024-04-01"),
        ("2023-12-01", {"takes_effect": TakesEffect.END_OF_MONTH}, "notice 2024-04-30"),
        ("2023-12-01", {"takes_effect": TakesEffect.END_OF_PERIOD}, "notice 2024-06-30"),
        (
            "2024-03-31",
            {"takes_effect": TakesEffect.END_OF_PERIOD},
            "notice 2024-12-31 | lasts-beyond:2024-06-30",
        ),
        ("2023-12-01", {"takes_effect": Unstated()}, "notice 2024-04-01 to 2024-06-30"),
        # Before the first day: it counts from there all the same.
        ("2023-01-01", {}, "notice 2023-05-01"),
        # The term is over first, or may be, whichever way it is counted.
        ("2026-02-28", {}, "notice 2026-06-28 | lasts-beyond:2025-12-31"),
        ("2026-03-01", {}, "with-the-term NotApplicable"),
        (
            "2026-03-01",
            {"counting": Unstated()},
            "notice 2026-06-30 | lasts-beyond:2025-12-31",
        ),
        (
            "2026-03-01",
            {"takes_effect": TakesEffect.END_OF_PERIOD},
            "with-the-term NotApplicable",
        ),
        ("2026-06-30", {"notice": Excluded()}, "notice 2026-06-30 | lasts-beyond:2025-12-31"),
        ("2023-12-01", {"notice": Excluded(), "counting": Unstated()}, "notice 2023-12-01"),
        ("2026-07-01", {"notice": Excluded()}, "already NotApplicable"),
        ("2027-01-01", {"notice": Unstated()}, "already NotApplicable"),
        ("9999-12-01", {}, "already NotApplicable"),
        ("2023-12-01", {"notice": Unstated()}, "time-not-said Unstated"),
        ("2023-12-01", {"notice": NoClause()}, "time-not-said NoClause"),
    ],
)
def test_a_right_to_end_something(on: str, fields: dict[str, Any], comes_to: str) -> None:
    assert told(on, BY_STEPS, right(**fields))[:1] == [comes_to]


@pytest.mark.parametrize(
    ("on", "fields", "without"),
    [
        ("2024-03-31", {}, ["with-the-term NotApplicable | ends-by:2024-06-30"]),
        # That it is over before the day of the notice is not told.
        (
            "2024-10-31",
            {},
            ["with-the-term NotApplicable | lasts-beyond:2024-06-30 | ends-by:2024-12-31"],
        ),
        ("2026-02-28", {}, []),
        ("2023-10-31", {}, []),
        (
            "2024-03-31",
            {"counting": Unstated(), "takes_effect": Unstated()},
            ["with-the-term NotApplicable | ends-by:2024-06-30"],
        ),
        # Either the notice or the term ends it that day.
        ("2024-03-01", {"counting": Unstated()}, []),
    ],
)
def test_where_the_term_is_not_extended_the_notice_makes_no_difference(
    on: str, fields: dict[str, Any], without: list[str]
) -> None:
    assert told(on, BY_STEPS, right(**fields))[1:] == without


def test_until_further_notice_there_is_no_end_of_a_period() -> None:
    forever = tid("2023-07-01/..")
    assert told("2023-12-31", forever, RIGHT) == ["notice 2024-04-30"]
    of_period = right(takes_effect=TakesEffect.END_OF_PERIOD)
    assert told("2023-12-31", forever, of_period) == ["no-end NotApplicable"]
    # If it ends with the period, it does not end.
    left_out = right(takes_effect=Unstated())
    assert told("2023-12-31", forever, left_out) == ["notice 2024-04-30 to .."]
    assert told("9998-12-31", forever, RIGHT) == ["no-end NotApplicable"]
    assert told("2023-12-31", forever, RIGHT, key="tid") == []


def test_a_period_whose_end_the_text_leaves_out() -> None:
    longer = tid("2023-07-01/2024-06-30", NegotiableExtension())
    of_period = right(takes_effect=TakesEffect.END_OF_PERIOD)
    assert told("2024-08-01", longer, of_period) == ["no-end Unstated | lasts-beyond:2024-06-30"]
    (one,) = over(agreed(longer, of_period), "uppsagning", date(2024, 8, 1))
    assert (one.value.known, one.value.lacks) == (False, ("tid/extension",))


def test_without_a_term_the_time_still_goes() -> None:
    assert told("2023-12-31", RIGHT) == ["notice 2024-04-30"]
    assert told("2023-12-31", right(takes_effect=TakesEffect.END_OF_PERIOD)) == [
        "no-end NotApplicable"
    ]


@pytest.mark.parametrize(("on", "early"), [("2023-02-28", True), ("2023-03-01", False)])
def test_a_day_before_the_first_of_the_term(on: str, early: bool) -> None:
    (one,) = over(agreed(BY_STEPS, RIGHT), "uppsagning", date.fromisoformat(on))
    assert (one.value.early, one.value.known) == (early, True)


def test_what_is_left_out_is_named() -> None:
    open_right = right(counting=Unstated(), takes_effect=Unstated())
    (one,) = over(agreed(BY_STEPS, open_right), "uppsagning", date(2023, 12, 1))
    assert one.value.lacks == ("uppsagning/counting", "uppsagning/takes_effect")
    assert (one.value.ends, one.value.known) == (Ends.COMMITMENT, False)
    (two,) = over(agreed(BY_STEPS, RIGHT), "uppsagning", date(2023, 12, 1))
    assert (two.value.lacks, two.value.known) == ((), True)


@pytest.mark.parametrize(
    ("on", "stops", "comes_to"),
    [
        ("2023-12-31", Stops.NEXT_STEPS, "not-extended 2024-06-30"),
        ("2024-01-01", Stops.NEXT_STEPS, "not-extended 2024-12-31 | lasts-beyond:2024-06-30"),
        ("2024-12-31", Stops.NEXT_STEPS, "not-extended 2024-12-31 | lasts-beyond:2024-06-30"),
        ("2025-01-01", Stops.NEXT_STEPS, "not-extended 2025-12-31 | lasts-beyond:2024-12-31"),
        ("2024-01-01", Stops.NEXT_YEARS, "not-extended 2025-06-30 | lasts-beyond:2024-06-30"),
        (
            "2024-01-01",
            Stops.THE_STEPS_NAMED,
            "not-extended 2024-12-31 to 2026-06-30 | lasts-beyond:2024-06-30",
        ),
        ("2026-01-01", Stops.NEXT_STEPS, "with-the-term NotApplicable"),
        # Of the last step, which ends with the latest end, there is nothing to stop.
        ("2025-01-01", Stops.NEXT_YEARS, "with-the-term NotApplicable"),
        ("2027-01-01", Stops.NEXT_STEPS, "already NotApplicable"),
        ("9998-01-01", Stops.NEXT_STEPS, "already NotApplicable"),
    ],
)
def test_a_notice_that_stops_extension(on: str, stops: Stops, comes_to: str) -> None:
    term = attrs.evolve(BY_STEPS, extension=attrs.evolve(HALVES, stops=stops))
    assert told(on, term, key="tid")[:1] == [comes_to]
    one, *without = over(agreed(term), "tid", date.fromisoformat(on))
    # Too late to stop what runs then, it makes no difference if that is the last of it.
    too_late = "lasts-beyond:2024-06-30" in comes_to and on <= "2024-06-30"
    assert [(each.value.reason, *map(str, each.given)) for each in without] == (
        [(OverReason.WITH_THE_TERM, "ends-by:2024-06-30")] if too_late else []
    )
    assert (one.value.on, one.value.ends) == (date.fromisoformat(on), Ends.WHOLE)


def test_steps_without_a_latest_end() -> None:
    """Which step the notice names is not known, nor how late it can be."""
    named = attrs.evolve(HALVES, stops=Stops.THE_STEPS_NAMED, latest_end=Unstated())
    assert told("2024-01-01", attrs.evolve(BY_STEPS, extension=named), key="tid") == [
        "not-extended 2024-12-31 to .. | lasts-beyond:2024-06-30",
        "with-the-term NotApplicable | ends-by:2024-06-30",
    ]
    for_ever = attrs.evolve(HALVES, latest_end=Unstated())
    assert told("9998-01-01", attrs.evolve(BY_STEPS, extension=for_ever), key="tid") == [
        "not-extended 9998-12-31 | lasts-beyond:9997-12-31"
    ]


@pytest.mark.parametrize("extension", [Unstated(), NoClause(), NegotiableExtension()], ids=repr)
def test_only_what_goes_on_by_itself_is_stopped(extension: Extension) -> None:
    assert told("2023-12-31", tid("2023-07-01/2024-06-30", extension), key="tid") == []
    assert told("2023-12-31", BY_STEPS, key="foreningen") == []


def test_a_day_for_notice_that_is_not_said() -> None:
    appendix = Appendix(key="bilaga", name="Tid", at_hand=False)
    term = attrs.evolve(
        BY_STEPS, extension=attrs.evolve(HALVES, notice_by=InAppendix(Ref[Appendix]("bilaga")))
    )
    (one,) = over(agreed(appendix, term), "tid", date(2023, 12, 1))
    assert (one.value.reason, one.value.lacks) == (
        OverReason.TIME_NOT_SAID,
        ("tid/extension/notice_by",),
    )


@given(terms(), st.dates(date(1999, 1, 1), date(2012, 12, 31)))
def test_it_is_over_when_the_last_day_for_notice_says(term: Term, on: date) -> None:
    """Notice is in time for a period exactly if it is over with it, by every right."""
    for one in over(agreed(attrs.evolve(term, cites=()), RIGHT), "uppsagning", on):
        end = one.value.day
        if isinstance(end, date):
            assert on <= latest_notice(end, MONTHS)
            assert on > latest_notice(end - timedelta(1), MONTHS)
        else:
            assert isinstance(end, NotApplicable)


@given(terms(), st.dates(date(1999, 1, 1), date(2012, 12, 31)))
def test_it_ends_with_a_step_that_can_be_the_last(term: Term, on: date) -> None:
    """The first of them that does not end before the day on which notice has to be given."""
    for one in over(agreed(attrs.evolve(term, cites=())), "tid", on):
        extension, day = term.extension, one.value.day
        assert isinstance(extension, AutomaticExtension)
        ends = possible(term, on + timedelta(5 * 366))
        if isinstance(day, NotGiven):
            assert day == extension.notice_by
        elif isinstance(day, NotApplicable):
            assert extension.latest_end in ends or ends[-1] is OPEN_END
        else:
            first = day.low if isinstance(day, Bounds) else day
            assert first is not OPEN_END
            assert first in lasts(term, ends)
            assert first >= on


def test_notice_that_has_gone_on_the_last_day_of_a_period_ends_with_it() -> None:
    """Three months after 30 March: the period ends that very day."""
    of_period = right(notice=Span.of(months=3), takes_effect=TakesEffect.END_OF_PERIOD)
    assert told("2024-03-30", BY_STEPS, of_period) == ["notice 2024-06-30"]


def test_on_the_last_day_that_the_term_can_have_it_is_not_over_yet() -> None:
    assert told("2026-06-30", BY_STEPS, key="tid") == ["with-the-term NotApplicable"]
    assert told("2026-07-01", BY_STEPS, key="tid") == ["already NotApplicable"]


@pytest.mark.parametrize(
    ("on", "comes_to"),
    [
        (
            "2024-06-30",
            [
                "notice 2024-10-30 | lasts-beyond:2024-06-30",
                "with-the-term NotApplicable | ends-by:2024-06-30",
            ],
        ),
        (
            "2025-10-31",
            [
                "notice 2026-02-28 | lasts-beyond:2025-12-31",
                "with-the-term NotApplicable | lasts-beyond:2024-12-31 | ends-by:2025-12-31",
            ],
        ),
    ],
    ids=["on its last day", "after two"],
)
def test_what_else_it_comes_to_hangs_on_the_end_before(on: str, comes_to: list[str]) -> None:
    assert told(on, BY_STEPS, RIGHT) == comes_to


def test_the_last_years_of_the_calendar_have_days_for_notice_too() -> None:
    yearly = AutomaticExtension(
        step=Span.of(years=1), latest_end=NoClause(), notice_by=YearlyOn(6, 30)
    )
    late = tid("9990-01-01/9990-12-31", yearly)
    assert told("9996-12-31", late, key="tid")[0] == (
        "not-extended 9997-12-31 | lasts-beyond:9996-12-31"
    )
