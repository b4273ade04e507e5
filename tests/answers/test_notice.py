"""The last days to give notice, or to agree, of all that there is to end, within a window."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import attrs
import pytest

from iopmodel.answers import ask
from iopmodel.answers.notice import notice
from iopmodel.dates import Counting, Period, Span, YearlyOn
from iopmodel.notgiven import NotGiven, Unstated
from iopmodel.partnership import Partnership, adds, becomes, removes
from iopmodel.parts import Cite
from iopmodel.terms import Term
from tests.answers.examples import agreed, point, tid
from tests.answers.notices import AFTER, ONE_YEAR, YEAR, automatic, leaving, lines, said


@pytest.mark.parametrize(
    ("within", "about"),
    [
        # What has to be done in it counts, too.
        ("2021-01-01/2021-01-31", []),
        ("2021-01-01/2022-05-31", ["2022-06-01"]),
        ("2022-05-31/2022-06-01", ["2022-06-01"]),
        ("2022-06-01/2023-06-01", ["2022-06-01", "2023-06-01"]),
        ("2023-06-01/2030-12-31", ["2023-06-01"]),
        ("2024-06-01/2030-12-31", []),
    ],
)
def test_a_window_cuts_what_is_about_other_days(within: str, about: list[str]) -> None:
    found = notice(agreed(tid(ONE_YEAR, automatic())), "tid", Period.parse(within))
    assert [str(one.value.about.first) for one in found] == about


@pytest.mark.parametrize(
    ("within", "last"),
    [
        ("2022-02-01/2022-02-27", ["2022-05-31"]),
        ("2022-03-01/2022-03-31", ["2022-05-31"]),
        # The days to act for an end after the window lie in it, or do not.
        ("2023-02-28/2023-02-28", ["2023-05-31"]),
        ("2022-02-28/2022-02-28", ["2022-05-31"]),
        ("2021-01-01/2021-05-31", []),
    ],
)
@pytest.mark.parametrize("counting", [AFTER, Unstated()])
def test_an_end_is_there_if_it_or_the_day_to_act_is(
    counting: Counting | NotGiven, within: str, last: list[str]
) -> None:
    parts = [tid(ONE_YEAR, automatic(latest_end=date(2024, 5, 31))), leaving(counting=counting)]
    found = notice(agreed(*parts), "lamna", Period.parse(within))
    assert [str(one.value.about.last) for one in found] == last


def test_the_day_to_act_for_a_later_stretch_may_lie_in_the_window() -> None:
    """A year's notice: the last day for the second year lies in the first."""
    parts = [tid(ONE_YEAR, automatic(latest_end=date(2024, 5, 31))), leaving(notice=YEAR)]
    found = notice(agreed(*parts), "lamna", Period.parse("2022-05-01/2022-05-31"))
    assert [str(one.value.about.last) for one in found] == ["2022-05-31", "2023-05-31"]


@pytest.mark.parametrize("key", ["staden", "borta"])
def test_other_parts_give_no_right(key: str) -> None:
    assert lines([tid(ONE_YEAR, automatic()), leaving()], key) == []


# --- Asked of the whole ---


def asked(partnership: Partnership, within: str) -> Iterator[str]:
    for one in ask("notice", partnership, Period.parse(within)).holdings:
        yield f"{one.value.part} {said(one.value.day)} | {' '.join(map(str, one.given))}"


def test_all_rights_in_the_order_of_what_they_are_about() -> None:
    term = tid(ONE_YEAR, automatic(latest_end=date(2023, 5, 31)))
    partnership = agreed(term, leaving(), leaving(key="ga", notice=YEAR))
    assert list(asked(partnership, "2021-06-01/P2Y")) == [
        "ga 2021-05-31 | ",
        "lamna 2022-02-28 | ",
        "ga 2022-05-31 | lasts-beyond:2022-05-31",
        "lamna 2023-02-28 | lasts-beyond:2022-05-31",
        "tid 2022-02-01 | ",
    ]


def test_clauses_are_those_of_the_right_and_of_the_term() -> None:
    term = tid(ONE_YEAR, automatic(latest_end=date(2023, 5, 31)))
    answer = ask("notice", agreed(term, leaving()), Period.parse("2022-06-01/P1Y"))
    assert {one.value.part: one.clauses for one in answer.holdings} == {
        "lamna": (Cite("a", [5]), Cite("a", [3])),
        "tid": (Cite("a", [3]),),
    }


def test_rights_that_only_a_reading_gives_or_takes() -> None:
    term: Term = tid(ONE_YEAR)
    short = attrs.evolve(leaving(), notice=Span.of(months=1))
    points = (
        point("p", becomes(leaving(), short), removes(leaving())),
        point("q", adds(leaving(key="ga"))),
    )
    partnership = agreed(term, leaving(), points=points)
    assert list(asked(partnership, "2021-06-01/P1Y")) == [
        "ga 2022-02-28 | reading:q=r1",
        "lamna 2022-02-28 | reading:p=r0",
        # 30 April and a month are 30 May; only that is before the end.
        "lamna 2022-04-30 | reading:p=r1",
    ]


def test_stretches_are_numbered_from_the_first() -> None:
    parts = [tid(ONE_YEAR, automatic()), leaving()]
    for key, numbers in (("tid", [1, 2]), ("lamna", [1, 2, 3])):
        found = notice(agreed(*parts), key, Period.parse("2021-01-01/P9Y"))
        assert [one.value.number for one in found] == numbers


@pytest.mark.parametrize(
    ("days", "early"), [(364, False), (365, True)], ids=["on the first day", "before it"]
)
def test_a_day_before_the_term_begins_is_there_for_who_acts_before(days: int, early: bool) -> None:
    term = tid(ONE_YEAR)
    (one,) = notice(agreed(term, leaving(notice=Span.of(days=days))), "lamna", term.initial)
    assert one.value.early is early


@pytest.mark.parametrize(("day", "early"), [(1, False), (31, True)])
def test_a_day_to_stop_an_extension_may_lie_before_the_term(day: int, early: bool) -> None:
    by = YearlyOn(6, 1) if day == 1 else YearlyOn(5, 31)
    short = tid("2021-06-01/2022-05-30", automatic(notice_by=by, latest_end=date(2023, 5, 30)))
    (one,) = notice(agreed(short), "tid", Period.parse("2021-01-01/P3Y"))
    assert (one.value.day, one.value.early) == (date(2021, by.month, by.day), early)


@pytest.mark.parametrize(
    ("within", "last"),
    [
        ("2021-11-29/2021-11-29", ["2022-05-31"]),
        ("2021-11-30/2021-11-30", ["2022-05-31", "2023-05-31"]),
        ("2021-12-01/2021-12-01", ["2022-05-31", "2023-05-31"]),
        ("2021-12-02/2021-12-02", ["2022-05-31"]),
    ],
)
def test_one_of_two_days_to_act_for_a_later_stretch_may_lie_in_the_window(
    within: str, last: list[str]
) -> None:
    """A year and a half's notice, by either counting: on the last of November, or the day after."""
    parts = [tid(ONE_YEAR, automatic()), leaving(notice=Span.of(months=18), counting=Unstated())]
    found = list(notice(agreed(*parts), "lamna", Period.parse(within)))
    assert [str(one.value.about.last) for one in found] == last
