"""The last day to give notice, or to agree, and what is lost when it has gone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

import attrs
import pytest

from iopmodel.answers import ask
from iopmodel.answers.notice import notice
from iopmodel.contents import Contents
from iopmodel.dates import Counting, Period, Rounding, Span, YearlyOn
from iopmodel.notgiven import (
    Bounds,
    Excluded,
    InAppendix,
    NoClause,
    NotApplicable,
    NotGiven,
    Unstated,
)
from iopmodel.partnership import Partnership, adds, becomes, removes
from iopmodel.parts import Appendix, Cite, Part, Ref
from iopmodel.terms import (
    AgreedExtension,
    AnyOf,
    AutomaticExtension,
    Ending,
    EndingKind,
    Ends,
    Extension,
    Heading,
    NegotiableExtension,
    Stops,
    TakesEffect,
    Term,
)
from tests.answers.examples import CITY, CLUB, PARTIES, agreed, point, tid

YEAR, HALF, QUARTER = Span.of(years=1), Span.of(months=6), Span.of(months=3)
ONE_YEAR = "2021-06-01/2022-05-31"
ALWAYS = Period.parse("2000-01-01/2099-12-31")
APPENDIX = Appendix(key="bilaga-1", number="1", name="Tid", at_hand=False)
IN_APPENDIX = InAppendix(Ref[Appendix]("bilaga-1"))
AFTER, INCLUDING = Counting.AFTER_EVENT, Counting.FROM_AND_INCLUDING


def automatic(**fields: Any) -> AutomaticExtension:
    usual = {"step": YEAR, "latest_end": date(2024, 5, 31), "notice_by": YearlyOn(2, 1)}
    return AutomaticExtension(**{**usual, **fields})


def leaving(**fields: Any) -> Ending:
    """A right of the club's, which cites the fifth sentence."""
    usual = {"notice": QUARTER, "counting": AFTER, "takes_effect": TakesEffect.ANY_DAY}
    named = {"key": "lamna", "act": EndingKind.NOTICE, "by": CLUB, "ends": Ends.WHOLE}
    return Ending(**{**named, "cites": Cite("a", [5]), **usual, **fields})


def said(day: date | Bounds[date] | NotGiven | NotApplicable) -> str:
    if isinstance(day, Bounds):
        return f"{day.low}..{day.high}"
    return day.isoformat() if isinstance(day, date) else type(day).__name__


def lines(parts: Iterable[Part], key: str = "tid", within: Period = ALWAYS) -> list[str]:
    found = notice(agreed(APPENDIX, *parts), key, within)
    return [
        " | ".join(
            map(
                str,
                [f"{one.value.reason.value} {said(one.value.day)} {one.value.about}", *one.given],
            )
        )
        for one in found
    ]


# --- Extensions ---


@pytest.mark.parametrize(
    ("day", "first", "second"),
    [
        (YearlyOn(2, 1), "2022-02-01", "2023-02-01"),
        (YearlyOn(5, 31), "2022-05-31", "2023-05-31"),
        # One after the end is too late: it is the one a year before.
        (YearlyOn(6, 1), "2021-06-01", "2022-06-01"),
        (YearlyOn(2, 29, Rounding.DOWN), "2022-02-28", "2023-02-28"),
    ],
)
def test_the_last_day_before_each_step(day: YearlyOn, first: str, second: str) -> None:
    assert lines([tid(ONE_YEAR, automatic(notice_by=day))]) == [
        f"stops {first} 2022-06-01/2023-05-31",
        f"stops {second} 2023-06-01/2024-05-31 | lasts-beyond:2022-05-31",
    ]


HALVES = {"step": HALF, "latest_end": date(2026, 6, 30), "notice_by": YearlyOn(12, 31)}


@pytest.mark.parametrize(
    ("stops", "told"),
    [
        (
            Stops.NEXT_STEPS,
            [
                "stops 2023-12-31 2024-07-01/2024-12-31",
                "stops 2024-12-31 2025-01-01/2025-06-30 | lasts-beyond:2024-06-30",
                "stops 2025-12-31 2026-01-01/2026-06-30 | lasts-beyond:2024-12-31",
            ],
        ),
        (
            Stops.THE_STEPS_NAMED,
            [
                "stops 2023-12-31 2024-07-01/2024-12-31",
                "stops 2024-12-31 2025-01-01/2025-06-30 | lasts-beyond:2024-06-30",
                "stops 2024-12-31 2025-07-01/2025-12-31 | lasts-beyond:2024-12-31",
                "stops 2025-12-31 2026-01-01/2026-06-30 | lasts-beyond:2025-06-30",
            ],
        ),
        (
            Stops.NEXT_YEARS,
            [
                "stops 2023-12-31 2024-07-01/2024-12-31",
                "stops 2024-12-31 2025-07-01/2025-12-31 | lasts-beyond:2024-06-30",
            ],
        ),
    ],
)
def test_which_steps_are_stopped(stops: Stops, told: list[str]) -> None:
    assert lines([tid("2023-07-01/2024-06-30", automatic(**HALVES, stops=stops))]) == told


@pytest.mark.parametrize(
    ("initial", "step", "ends"),
    [
        ("2023-07-01/2024-06-30", HALF, ["2024-06-30", "2025-06-30"]),
        # By the end of February, which is the 29th in 2024.
        ("2022-03-01/2023-02-28", HALF, ["2023-02-28", "2024-02-29", "2025-02-28"]),
        ("2023-03-01/2024-02-29", HALF, ["2024-02-29", "2025-02-28"]),
        ("2022-01-01/2022-12-31", HALF, ["2022-12-31", "2023-12-31", "2024-12-31", "2025-12-31"]),
        ("2021-06-01/2021-08-31", Span.of(months=18), ["2021-08-31", "2023-02-28", "2024-08-31"]),
    ],
)
def test_steps_that_notice_stops_by_themselves(initial: str, step: Span, ends: list[str]) -> None:
    fields = {"step": step, "latest_end": NoClause(), "stops": Stops.NEXT_YEARS}
    term = tid(initial, automatic(**fields))
    found = notice(agreed(term), "tid", Period.parse("2000-01-01/2025-08-01"))
    last = [date.fromordinal(one.value.about.first.toordinal() - 1) for one in found]
    assert [day.isoformat() for day in last] == ends


@pytest.mark.parametrize(
    ("extension", "told", "lacks"),
    [
        (
            automatic(latest_end=date(2023, 5, 31), notice_by=IN_APPENDIX),
            ["day-not-said InAppendix 2022-06-01/2023-05-31"],
            "tid/extension/notice_by",
        ),
        (
            AgreedExtension(step=YEAR, latest_end=date(2023, 5, 31), agree_by=Unstated()),
            ["day-not-said Unstated 2022-06-01/2023-05-31"],
            "tid/extension/agree_by",
        ),
        (NegotiableExtension(), ["day-not-said Unstated 2022-06-01/.."], "tid/extension"),
        (
            NegotiableExtension(step=YEAR, latest_end=date(2024, 5, 31)),
            [
                "day-not-said Unstated 2022-06-01/2023-05-31",
                "day-not-said Unstated 2023-06-01/2024-05-31 | lasts-beyond:2022-05-31",
            ],
            "tid/extension",
        ),
        (Unstated(), ["day-not-said Unstated 2022-06-01/.."], "tid/extension"),
        (IN_APPENDIX, ["day-not-said InAppendix 2022-06-01/.."], "tid/extension"),
    ],
)
def test_days_that_are_left_out(extension: Extension, told: list[str], lacks: str) -> None:
    term = tid(ONE_YEAR, extension)
    assert lines([term]) == told
    for one in notice(agreed(APPENDIX, term), "tid", ALWAYS):
        assert one.value.lacks == (lacks,)
        assert not one.value.known


@pytest.mark.parametrize("extension", [NoClause(), Excluded()])
@pytest.mark.parametrize("initial", [ONE_YEAR, "2021-06-01/.."])
def test_where_nothing_can_follow(initial: str, extension: Extension) -> None:
    assert lines([tid(initial, extension)]) == []


def test_agreement() -> None:
    extension = AgreedExtension(
        step=YEAR, latest_end=date(2023, 5, 31), agree_by=YearlyOn(2, 1), agreed_by=CITY
    )
    term = tid(ONE_YEAR, extension)
    assert lines([term]) == ["agrees 2022-02-01 2022-06-01/2023-05-31"]
    (one,) = notice(agreed(term), "tid", ALWAYS)
    assert (one.value.part, one.value.by, one.value.lacks) == ("tid", CITY, ())
    assert one.value.known


@pytest.mark.parametrize(
    ("parties", "by"),
    [(PARTIES, AnyOf(PARTIES)), (PARTIES[:1], CITY), ([], Unstated())],
    ids=["two", "one", "none"],
)
def test_each_party_can_give_notice(parties: list[Part], by: object) -> None:
    contents = Contents(title="Avtal", sections=[])
    term = attrs.evolve(tid(ONE_YEAR, automatic(latest_end=date(2023, 5, 31))), cites=())
    partnership = Partnership(parts=[Heading(name="H"), contents, *parties, term])
    assert [one.value.by for one in notice(partnership, "tid", ALWAYS)] == [by]


def test_who_negotiates() -> None:
    (one,) = notice(agreed(tid(ONE_YEAR, NegotiableExtension(agreed_by=CITY))), "tid", ALWAYS)
    assert one.value.by == CITY


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


def test_before_there_were_days() -> None:
    """The first of February comes after the end of the first January."""
    extension = automatic(latest_end=date(2, 1, 31), step=YEAR)
    found = notice(
        agreed(tid("0001-01-01/0001-01-31", extension)), "tid", Period.parse("0001-01-01/P9Y")
    )
    assert list(found) == []


@pytest.mark.parametrize("key", ["staden", "borta"])
def test_other_parts_give_no_right(key: str) -> None:
    assert lines([tid(ONE_YEAR, automatic()), leaving()], key) == []


# --- Endings ---

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
    term, ending = tid(initial), leaving(**fields)
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
    term, ending = tid(ONE_YEAR), leaving(notice=missing, **fields)
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


def test_an_extension_without_end_has_none() -> None:
    parts = [tid(ONE_YEAR, NegotiableExtension()), leaving()]
    assert lines(parts, "lamna") == ["ends 2022-02-28 2021-06-01/2022-05-31"]


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
