"""The last day to give the notice that an ending needs, to be free by an end."""

from __future__ import annotations

from typing import Any

import pytest

from iopmodel.answers.notice import notice
from iopmodel.dates import Period, Span
from iopmodel.notgiven import NoClause, NotGiven, Unstated
from iopmodel.terms import NegotiableExtension, TakesEffect
from tests.answers.examples import CLUB, agreed, tid
from tests.answers.notices import (
    ALWAYS,
    APPENDIX,
    IN_APPENDIX,
    INCLUDING,
    ONE_YEAR,
    YEAR,
    automatic,
    leaving,
    lines,
)

MID_MAY = "2021-06-01/2022-05-15"
ANY, MONTH_END, PERIOD_END = TakesEffect


@pytest.mark.parametrize(
    ("initial", "fields", "day", "lacks"),
    [
        (ONE_YEAR, {}, "2022-02-28", []),
        (ONE_YEAR, {"counting": INCLUDING}, "2022-03-01", []),
        (ONE_YEAR, {"counting": Unstated()}, "2022-02-28..2022-03-01", ["counting"]),
        # At the end of a month and of a period, it comes to the same.
        (ONE_YEAR, {"takes_effect": MONTH_END}, "2022-02-28", []),
        (ONE_YEAR, {"takes_effect": Unstated()}, "2022-02-28", []),
        (MID_MAY, {}, "2022-02-15", []),
        (MID_MAY, {"takes_effect": PERIOD_END}, "2022-02-15", []),
        (MID_MAY, {"takes_effect": MONTH_END}, "2022-01-31", []),
        (MID_MAY, {"takes_effect": MONTH_END, "counting": INCLUDING}, "2022-02-01", []),
        (MID_MAY, {"takes_effect": Unstated()}, "2022-01-31..2022-02-15", ["takes_effect"]),
        (
            MID_MAY,
            {"takes_effect": Unstated(), "counting": NoClause()},
            "2022-01-31..2022-02-16",
            ["takes_effect"],
        ),
        (ONE_YEAR, {"notice": Span.of(days=30)}, "2022-05-01", []),
        (ONE_YEAR, {"notice": Span.of(days=30), "counting": INCLUDING}, "2022-05-02", []),
        (ONE_YEAR, {"notice": YEAR * 2}, "2020-05-31", []),
    ],
)
def test_the_last_day_to_be_free_by_an_end(
    initial: str, fields: dict[str, Any], day: str, lacks: list[str]
) -> None:
    term, ending = tid(initial, NoClause()), leaving(**fields)
    assert lines([term, ending], "lamna") == [f"ends {day} {initial}"]
    (one,) = notice(agreed(term, ending), "lamna", ALWAYS)
    assert one.value.lacks == tuple(f"lamna/{field}" for field in lacks)
    assert one.value.known == (".." not in day)
    assert (one.value.by, one.value.part) == (CLUB, "lamna")


@pytest.mark.parametrize(
    ("fields", "lacks"),
    [
        ({}, ["notice"]),
        ({"counting": Unstated()}, ["notice", "counting"]),
        (
            {"counting": Unstated(), "takes_effect": Unstated()},
            ["notice", "counting", "takes_effect"],
        ),
    ],
)
@pytest.mark.parametrize("missing", [Unstated(), NoClause(), IN_APPENDIX])
def test_endings_without_a_span(missing: NotGiven, fields: Any, lacks: list[str]) -> None:
    term, ending = tid(ONE_YEAR, NoClause()), leaving(notice=missing, **fields)
    assert lines([term, ending], "lamna") == [f"time-not-said {type(missing).__name__} {ONE_YEAR}"]
    (one,) = notice(agreed(APPENDIX, term, ending), "lamna", ALWAYS)
    # What no clause is about cannot be clarified.
    lacking = [field for field in lacks if field != "notice" or missing != NoClause()]
    assert one.value.lacks == tuple(f"lamna/{field}" for field in lacking)
    assert not one.value.known


@pytest.mark.parametrize(
    ("initial", "fields"),
    [
        (ONE_YEAR, {"notice": Span.of(years=3000)}),
        ("0001-01-01/0001-03-31", {}),
        ("0001-01-01/0001-01-15", {"takes_effect": MONTH_END}),
    ],
)
def test_notice_longer_than_the_calendar(initial: str, fields: dict[str, Any]) -> None:
    within = Period.parse("0001-01-01/2099-12-31")
    assert lines([tid(initial, NoClause()), leaving(**fields)], "lamna", within) == []


def test_each_stretch_has_its_last_day() -> None:
    parts = [tid(ONE_YEAR, automatic()), leaving()]
    first, second, third = told = [
        "ends 2022-02-28 2021-06-01/2022-05-31",
        "ends 2023-02-28 2022-06-01/2023-05-31 | lasts-beyond:2022-05-31",
        # A day later, on 1 March, three months lead to 1 June.
        "ends 2024-02-29 2023-06-01/2024-05-31 | lasts-beyond:2023-05-31",
    ]
    assert lines(parts, "lamna") == told
    assert lines(parts, "lamna", Period.parse("2000-01-01/2021-05-31")) == []
    assert lines(parts, "lamna", Period.parse("2000-01-01/2021-06-01")) == [first]
    assert lines(parts, "lamna", Period.parse("2022-06-01/2023-05-31")) == [second]
    assert lines(parts, "lamna", Period.parse("2024-05-31/2030-12-31")) == [third]
    assert lines(parts, "lamna", Period.parse("2024-06-01/2030-12-31")) == []


def test_without_a_term_there_is_nothing_to_be_free_by() -> None:
    assert lines([leaving()], "lamna") == []


def test_what_has_no_end_has_no_last_day() -> None:
    """Notice can be given at any time; it is told where there is something to end."""
    parts = [tid("2021-06-01/.."), leaving()]
    assert lines(parts, "lamna") == ["no-end NotApplicable 2021-06-01/.."]
    assert lines(parts, "lamna", Period.parse("2020-01-01/2021-05-31")) == []
    (one,) = notice(agreed(*parts), "lamna", ALWAYS)
    assert (one.value.known, one.value.lacks, one.given) == (True, (), ())


@pytest.mark.parametrize(
    ("extension", "day", "lacks"),
    [
        (NegotiableExtension(), "Unstated", "tid/extension/step"),
        (Unstated(), "Unstated", "tid/extension"),
        (IN_APPENDIX, "InAppendix", "tid/extension"),
    ],
)
def test_the_last_day_by_an_end_that_the_text_leaves_out_is_not_known(
    extension: Any, day: str, lacks: str
) -> None:
    parts = [tid(ONE_YEAR, extension), leaving()]
    assert lines(parts, "lamna") == [
        "ends 2022-02-28 2021-06-01/2022-05-31",
        f"end-not-said {day} 2022-06-01/.. | lasts-beyond:2022-05-31",
    ]
    _, beyond = notice(agreed(APPENDIX, *parts), "lamna", ALWAYS)
    assert (beyond.value.known, beyond.value.lacks) == (False, (lacks,))
    # Before it would begin, nothing is said of it.
    assert len(lines(parts, "lamna", Period.parse("2021-06-01/2022-05-31"))) == 1
