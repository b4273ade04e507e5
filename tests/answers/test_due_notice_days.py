"""What is due by when notice stops an extension, or by when it has to be agreed."""

from datetime import date
from typing import Any

import attrs
import pytest

from iopmodel.answers import DueKind, due
from iopmodel.contents import Contents
from iopmodel.dates import Each, Period, Rounding, Span, YearlyOn
from iopmodel.notgiven import Excluded, OpenWording, Unstated
from iopmodel.partnership import Partnership
from iopmodel.parts import Cite
from iopmodel.terms import (
    AgreedExtension,
    AnyOf,
    AutomaticExtension,
    Heading,
    Modality,
    NegotiableExtension,
    Stops,
)
from tests.answers.examples import CITY, CLUB, PARTIES, agreed, asked, lines, task, tid

MONTHLY = Each(Span.of(months=1))
YEAR = Span.of(years=1)
HALVES = AutomaticExtension(
    step=Span.of(months=6), latest_end=date(2026, 6, 30), notice_by=YearlyOn(12, 31)
)


def test_by_when_notice_stops_which_step() -> None:
    """The last such day by each end that it can bring about; a power that lapses."""
    partnership = agreed(tid("2023-07-01/P1Y", HALVES))
    rows = list(due(partnership, Period.parse("2023-07-01/P4Y")))
    assert [
        f"{row.key} {row.window.last} {row.covers} {[str(g) for g in row.given]}" for row in rows
    ] == [
        "tid/1 2023-12-31 2024-07-01/2024-12-31 []",
        "tid/2 2024-12-31 2025-01-01/2025-06-30 ['lasts-beyond:2024-06-30']",
        "tid/4 2025-12-31 2026-01-01/2026-06-30 ['lasts-beyond:2024-12-31']",
    ]
    row = rows[0]
    assert (row.kind, row.modality, row.recipients) == (DueKind.NOTICE, Modality.POWER, Unstated())
    assert row.bearers == AnyOf([CITY, CLUB])
    assert row.clauses == (Cite("a", [3]),)


def test_notice_that_stops_the_next_year_has_a_day_for_each_whole_year() -> None:
    """Notice on the last day of 2024 stops what follows June 2025, and not what is before it."""
    yearly = attrs.evolve(HALVES, stops=Stops.NEXT_YEARS)
    assert asked(agreed(tid("2023-07-01/P1Y", yearly)), "2023-07-01/P4Y") == [
        "tid/1 2023-12-31/2023-12-31",
        "tid/3 2024-12-31/2024-12-31 | lasts-beyond:2024-06-30",
    ]


def test_a_notice_day_before_the_stretch_that_it_stops_begins() -> None:
    """Seen in December, though the half-year before the one stopped begins in January."""
    partnership = agreed(tid("2023-07-01/P1Y", HALVES))
    december = asked(partnership, "2024-12-01/2024-12-31")
    assert [text.split()[0] for text in december] == ["tid/2"]


@pytest.mark.parametrize(
    ("rounding", "end", "day"),
    [
        (Rounding.DOWN, "2024-02-28", "2023-02-28"),
        (Rounding.DOWN, "2025-02-28", "2025-02-28"),
        (Rounding.UP, "2025-02-28", "2024-02-29"),
        (Rounding.UP, "2025-03-01", "2025-03-01"),
    ],
    ids=range(4),
)
def test_notice_by_the_leap_day(rounding: Rounding, end: str, day: str) -> None:
    leap = attrs.evolve(HALVES, notice_by=YearlyOn(2, 29, rounding), latest_end=Unstated())
    partnership = agreed(tid(f"2022-01-01/{end}", leap))
    assert asked(partnership, "2022-01-01/P4Y")[0] == f"tid/1 {day}/{day}"


def test_by_when_it_has_to_be_agreed() -> None:
    extension = AgreedExtension(
        step=YEAR, latest_end=date(2024, 4, 30), agree_by=YearlyOn(2, 1), agreed_by=CLUB
    )
    partnership = agreed(tid("2021-05-01/P1Y", extension))
    rows = list(due(partnership, Period.parse("2021-05-01/P4Y")))
    assert lines(iter(rows)) == [
        "tid/1 2022-02-01/2022-02-01",
        "tid/2 2023-02-01/2023-02-01 | lasts-beyond:2022-04-30",
    ]
    assert {(row.kind, row.bearers) for row in rows} == {(DueKind.DECISION, "foreningen")}


@pytest.mark.parametrize(
    "extension",
    [
        attrs.evolve(HALVES, notice_by=Unstated()),
        AgreedExtension(step=YEAR, latest_end=Unstated(), agree_by=OpenWording("i god tid")),
        NegotiableExtension(step=YEAR),
        Excluded(),
        Unstated(),
    ],
    ids=range(5),
)
def test_no_day_where_the_text_gives_none(extension: Any) -> None:
    assert asked(agreed(tid("2023-07-01/P1Y", extension)), "2023-07-01/P4Y") == []


@pytest.mark.parametrize(("parties", "bearers"), [(1, "staden"), (0, "Unstated()")])
def test_who_gives_notice_where_there_are_not_two(parties: int, bearers: str) -> None:
    contents = Contents(title="T", sections=[])
    term = attrs.evolve(tid("2023-07-01/P1Y", HALVES), cites=())
    alone = Partnership(parts=[Heading(name="H"), contents, term, *PARTIES[:parties]])
    row = next(due(alone, Period.parse("2023-07-01/P1Y")))
    assert str(row.bearers) == bearers


def test_extensions_for_ever_are_looked_at_as_far_as_asked() -> None:
    endless = attrs.evolve(HALVES, latest_end=Unstated(), step=Span.of(days=1))
    partnership = agreed(tid("2023-07-01/P1Y", endless), task(MONTHLY))
    assert asked(partnership, "2023-07-01/2023-07-31") == ["uppgift/1 2023-07-01/2023-07-31"]
