"""A brief is one screen: at most 40 lines of at most 100 columns, whatever the partnership."""

import json
import re
from datetime import date
from typing import Any

import attrs
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from rich.cells import cell_len

from iopmodel.cli.brief_rows import brief_rows
from iopmodel.cli.brief_screen import DATES, brief_lines
from iopmodel.cli.briefing import Stage, StageKind, briefed, hangs_on, stage
from iopmodel.dates import Period, Span, YearlyOn
from iopmodel.errors import Invalid
from iopmodel.examples import load
from iopmodel.notgiven import NoClause, Unstated
from iopmodel.partnership import (
    Choice,
    OpenPoint,
    Partnership,
    PointKind,
    Reading,
    Weight,
    becomes,
    removes,
)
from iopmodel.parts import Text, plainly
from iopmodel.strategies.dates import days
from iopmodel.strategies.partnership import partnerships
from iopmodel.terms import AutomaticExtension, Body, BodyKind, Extension, NegotiableExtension, Term
from iopmodel.words import Language
from tests.cli.running import NAME, Run

YEAR = Period.parse("2021-06-01/P1Y")
SHIPPED = load(NAME)


def shown(partnership: Partnership, on: date, lang: Language, width: int = 100) -> list[str]:
    """Return the lines of a brief."""
    return [line.plain for line in brief_lines(briefed(partnership, on, dates=DATES), lang, width)]


def open_about(body: Body, *readings: Reading) -> OpenPoint:
    return OpenPoint(
        key="om-gruppen",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text("Finns gruppen?", "Is there a group?"),
        readings=[Reading(key="som-det-star", says=Text("den finns", "there is")), *readings],
        why=Text("så står det", "it says so"),
        cites=plainly(body.cites),
    )


# The screen --------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", list(Language), ids=lambda lang: lang.value)
@pytest.mark.parametrize("width", [1, 5, 20, 40, 50, 60, 80, 100])
@pytest.mark.parametrize("on", ["2020-01-01", "2021-12-01", "2022-05-31", "2030-01-01"])
def test_the_shipped_one_fits(lang: Language, width: int, on: str) -> None:
    lines = shown(SHIPPED, date.fromisoformat(on), lang, width)
    assert len(lines) <= 40
    assert all(cell_len(line) <= width for line in lines)


@pytest.mark.slow
@given(partnerships(max_parts=12, max_open_points=2), days(), st.sampled_from(Language))
@example(SHIPPED, date(2021, 12, 1), Language.SV)
def test_any_one_fits(partnership: Partnership, on: date, lang: Language) -> None:
    try:
        brief = briefed(partnership, on, dates=DATES)
    except Invalid as error:
        # A clause counts working days in a year whose public holidays nobody knows.
        assume("public holidays" not in str(error))
        raise
    for width in (20, 100):
        lines = [line.plain for line in brief_lines(brief, lang, width)]
        assert len(lines) <= 40
        assert all(cell_len(line) <= width for line in lines)
        assert not any(character < " " for line in lines for character in line)
    json.dumps(brief_rows(brief, name="x", lang=lang))


def test_a_crowd_fits() -> None:
    crowd = [
        attrs.evolve(part, key=f"{part.key}-{number}")
        for part in SHIPPED.parts
        if part.key in {"street-minds", "syfte", "styrgrupp", "medel", "koordinator"}
        for number in range(30)
    ]
    crowded = Partnership(parts=[*SHIPPED.parts, *crowd], open_points=SHIPPED.open_points)
    lines = shown(crowded, date(2021, 12, 1), Language.EN)
    assert len(lines) <= 40
    assert sum("more" in line for line in lines) == 5


def test_every_line_about_a_part_ends_with_its_clause() -> None:
    lines = shown(SHIPPED, date(2021, 12, 1), Language.SV)
    bare = [line for line in lines[1:] if line and not re.search("§|inledningen", line[-18:])]
    assert all(re.fullmatch(r"\s+(och \d+ till|\* beror på läsning)", line) for line in bare)


def test_what_hangs_on_a_reading_is_marked() -> None:
    """And nothing else is; what the mark means stands below."""
    lines = shown(SHIPPED, date(2021, 12, 1), Language.SV)
    marked = [line for line in lines if "* " in line]
    assert any("Grupper  * Styrgruppen" in line for line in marked)
    assert not any("koordinator (anställning)" in line for line in marked)
    assert marked[-1].strip() == "* beror på läsning"
    settled = attrs.evolve(SHIPPED, open_points=())
    assert not any("*" in line for line in shown(settled, date(2021, 12, 1), Language.SV))


def test_a_reading_that_takes_a_part_away_matters_to_it() -> None:
    body = Body(key="panelen", name="panelen", role=BodyKind.WORKING, seats=[], cites=[])
    gone = Reading(key="utan", says=Text("den finns inte", "there is none"), change=removes(body))
    point = open_about(SHIPPED.all(Body)[0], gone)
    there = Partnership(parts=[*SHIPPED.parts, body], open_points=[point])
    assert hangs_on(there, body, lambda one, _: one.name) == ("om-gruppen",)


def test_what_cannot_be_read_so_by_itself_makes_no_difference() -> None:
    """It is told where the readings it needs are chosen."""
    body = SHIPPED.all(Body)[0]
    other = Reading(
        key="annars",
        says=Text("den möts inte", "it does not meet"),
        change=becomes(body, attrs.evolve(body, meets=Unstated())),
        # Two others are left of that point, and nobody has chosen between them.
        excludes=[Choice("budgetens-bindande-verkan", "sags-inte")],
    )
    kept = [point for point in SHIPPED.open_points if point.key == "budgetens-bindande-verkan"]
    tied = Partnership(parts=SHIPPED.parts, open_points=[open_about(body, other), *kept])
    assert hangs_on(tied, body, lambda one, _: str(one.meets)) == ()


def test_what_it_says_in_swedish(run: Run) -> None:
    result = run("brief", NAME, "--on", "2021-12-01")
    assert (result.code, result.err) == (0, "")
    for words in ("Parter", "pågår: dag 184 av 365, 181 dagar kvar", "EÅV 2021/230", "§ 11"):
        assert words in result.out


def test_today_is_the_day_if_none_is_named(run: Run) -> None:
    assert run("brief", NAME).out == run("brief", NAME, "--on", "2021-12-01").out


# As JSON -----------------------------------------------------------------------------------------


def test_as_json(run: Run) -> None:
    found = json.loads(run("brief", NAME, "--json", "--lang", "en").out)
    assert list(found) == [
        "partnership",
        "name",
        "case_number",
        "on",
        "parties",
        "purpose",
        "stage",
        "term",
        "next",
        "money",
        "bodies",
        "open",
    ]
    assert found["stage"]["left"] == 181
    assert [party["key"] for party in found["parties"]] == [
        "stadsdelsforvaltningen",
        "street-minds",
    ]
    assert len(found["open"]) == len(SHIPPED.open_points)


def bare(**fields: Any) -> Partnership:
    """Return the shipped one with its heading and contents alone, and perhaps a term."""
    kept = [attrs.evolve(SHIPPED.heading, case_number=Unstated())]
    contents = [part for part in SHIPPED.parts if part.key == "contents"]
    return Partnership(parts=[*kept, *contents, *([Term(key="t", **fields)] if fields else [])])


def test_without_a_term() -> None:
    found = brief_rows(briefed(bare(), date(2021, 6, 1), dates=3), name="x", lang=Language.EN)
    assert (found["term"], found["stage"], found["case_number"], found["next"]) == (
        None,
        None,
        None,
        [],
    )
    assert "no term is stated" in "\n".join(shown(bare(), date(2021, 6, 1), Language.EN))


def test_with_an_open_end() -> None:
    endless = bare(initial=Period.parse("2021-06-01/.."))
    found = brief_rows(briefed(endless, date(2021, 6, 2), dates=3), name="x", lang=Language.EN)
    assert found["term"]["last"] is None
    said = "\n".join(shown(endless, date(2021, 6, 2), Language.EN))
    assert "running: day 2, open end" in said
    assert "extension" not in said
    assert found["stage"] == {
        "kind": "running",
        "day": 2,
        "days": None,
        "left": None,
        "text": "running: day 2, open end",
    }


# The stage ---------------------------------------------------------------------------------------


def automatic(**fields: Any) -> AutomaticExtension:
    plain: dict[str, Any] = {"step": Span.of(years=1), "latest_end": Unstated()}
    return AutomaticExtension(notice_by=YearlyOn(2, 1), **plain | fields)


@pytest.mark.parametrize(
    ("on", "extension", "expected", "sv", "en"),
    [
        (
            "2021-05-31",
            Unstated(),
            Stage(StageKind.NOT_BEGUN, 0, 365),
            "inte börjat: börjar 1 juni 2021, om 1 dag",
            "not begun: begins 1 June 2021, in 1 day",
        ),
        (
            "2021-06-01",
            Unstated(),
            Stage(StageKind.RUNNING, 1, 365),
            "pågår: dag 1 av 365, 364 dagar kvar",
            "running: day 1 of 365, 364 days left",
        ),
        (
            "2022-05-31",
            Unstated(),
            Stage(StageKind.RUNNING, 365, 365),
            "pågår: sista dagen",
            "running: the last day",
        ),
        (
            "2022-06-01",
            NoClause(),
            Stage(StageKind.ENDED, 366, 365),
            "slut: löpte ut 31 maj 2022",
            "ended: ran out on 31 May 2022",
        ),
        (
            "2022-06-01",
            NegotiableExtension(),
            Stage(StageKind.IF_EXTENDED, 366, 365),
            "slut 31 maj 2022, om det inte har förlängts",
            "ended on 31 May 2022, unless it was extended",
        ),
        (
            "2022-06-01",
            automatic(),
            Stage(StageKind.IF_EXTENDED, 366, 365),
            "förlängt efter 31 maj 2022, om ingen har sagt upp det",
            "extended beyond 31 May 2022, unless notice was given",
        ),
        (
            "2022-06-01",
            automatic(latest_end=date(2022, 5, 31)),
            Stage(StageKind.ENDED, 366, 365),
            "slut: löpte ut 31 maj 2022",
            "ended: ran out on 31 May 2022",
        ),
        (
            "2023-06-01",
            automatic(latest_end=date(2023, 5, 31)),
            Stage(StageKind.ENDED, 731, 365),
            "slut: kunde gälla längst till och med 31 maj 2023",
            "ended: could last until 31 May 2023 at the latest",
        ),
    ],
)
def test_the_stage(on: str, extension: Extension, expected: Stage, sv: str, en: str) -> None:
    partnership = bare(initial=YEAR, extension=extension)
    term = partnership.term
    day = date.fromisoformat(on)
    assert term is not None
    assert stage(term, day) == expected
    for lang, words in ((Language.SV, sv), (Language.EN, en)):
        assert words in "\n".join(shown(partnership, day, lang))
