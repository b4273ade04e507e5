"""The last day to stop a step of the term, or to agree on one."""

from __future__ import annotations

from datetime import date

import attrs
import pytest

from iopmodel.answers.notice import notice
from iopmodel.contents import Contents
from iopmodel.dates import Period, Rounding, Span, YearlyOn
from iopmodel.notgiven import Excluded, NoClause, Unstated
from iopmodel.partnership import Partnership
from iopmodel.parts import Part
from iopmodel.terms import AgreedExtension, AnyOf, Extension, Heading, NegotiableExtension, Stops
from tests.answers.examples import CITY, PARTIES, agreed, tid
from tests.answers.notices import (
    ALWAYS,
    APPENDIX,
    HALF,
    IN_APPENDIX,
    ONE_YEAR,
    YEAR,
    automatic,
    lines,
)


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


def test_before_there_were_days() -> None:
    """The first of February comes after the end of the first January."""
    extension = automatic(latest_end=date(2, 1, 31), step=YEAR)
    found = notice(
        agreed(tid("0001-01-01/0001-01-31", extension)), "tid", Period.parse("0001-01-01/P9Y")
    )
    assert list(found) == []
