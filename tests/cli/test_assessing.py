"""`assess` shows what bears on criteria, and says that it is no verdict."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

import pytest
from attrs import evolve

from iopmodel.documents import criteria_names, dumps, dumps_criteria
from iopmodel.partnership import Amendment, Change, OpenPoint, PointKind, Reading, SetField, Weight
from iopmodel.parts import Cite, Text
from iopmodel.review.criteria import Has, Mentions, Sign, Undertakes
from iopmodel.terms import Commitment, Goal, Modality, Purpose, Sector
from tests.cli.running import NAME, Run
from tests.review.criteria.building import CITY, CLUB, asking, made

WHAT = Text("göra något", "do something")
GOALS = [
    Goal(key=f"mal-{number}", what=Text(f"mål {number}", f"goal {number}"), cites=Cite("a", [1]))
    for number in range(1, 6)
]
DUTY = Commitment(key="atagande", bearer=CLUB, modality=Modality.OBLIGATION, what=WHAT)
WHO = OpenPoint(
    key="vem",
    question=Text("Vem?", "Who?"),
    kind=PointKind.GAP,
    weight=Weight.FORMAL,
    readings=[
        Reading(key="foreningen", says=Text("föreningen", "the association")),
        Reading(
            key="staden",
            says=Text("staden", "the city"),
            change=Change([SetField("atagande", "commitment", "bearer", CITY)]),
        ),
    ],
    why=WHAT,
    cites=Cite("a"),
)
NO_VERDICT = [
    "This is evidence to judge by, and no verdict: it says what the text supports and where, not whether",
    "a criterion is met. That something is missing means that nothing in the encoded text shows it, not",
    "that it is not so.",
]


@pytest.fixture
def path(tmp_path: Path) -> str:
    """Return the path of a small partnership."""
    written = tmp_path / "a.json"
    parts = (Purpose(key="syfte", what=WHAT), DUTY, *GOALS)
    written.write_text(dumps(made(*parts, points=[WHO])), encoding="utf-8")
    return str(written)


def criteria(tmp_path: Path, *signs: Sign, against: tuple[Sign, ...] = ()) -> str:
    """Write a set, and return its path."""
    written = tmp_path / "egen.json"
    written.write_text(dumps_criteria(asking(*signs, against=against)), encoding="utf-8")
    return str(written)


def test_by_criterion_for_against_missing_and_outside(run: Run, path: str, tmp_path: Path) -> None:
    own = criteria(
        tmp_path,
        Has(part="purpose"),
        Undertakes(side=Sector.PUBLIC),
        Has(part="report"),
        Has(part="goal"),
        against=(Mentions(part="purpose", words=["göra"]), Mentions(part="goal", words=["ettan"])),
    )
    result = run("assess", path, own, "--lang", "en")
    assert (result.code, result.err) == (0, "")
    assert result.lines == [
        "Something (var-stad)",
        "Source: something",
        "+ speaks for it; - speaks against it; ? nothing in the partnership shows it; * the text cannot show",
        "it",
        "",
        "1. Something (ett)",
        "+ The text takes this up: “purpose”",
        "    Purpose: do something",
        "+ The public side undertakes something, alone or together with the other; not shown on the reading",
        "  “the association”",
        "    Commitment: do something (who), on the reading “the city”",
        "+ The text takes this up: “goal”",
        "    Goal: goal 1; § 1",
        "    Goal: goal 2; § 1",
        "    Goal: goal 3; § 1",
        "    2 more; --all shows all of them",
        "- “Göra…” is mentioned under “purpose”",
        "    Purpose: do something (what)",
        "? The text takes this up: “report”",
        "* Something",
        "",
        *NO_VERDICT,
    ]


def test_all_parts(run: Run, path: str, tmp_path: Path) -> None:
    result = run("assess", path, criteria(tmp_path, Has(part="goal")), "--all", "--lang", "en")
    assert [line for line in result.lines if "goal" in line][1:] == [
        f"    Goal: goal {number}; § 1" for number in range(1, 6)
    ]


def test_what_was_told_before_is_referred_to(run: Run) -> None:
    lines = run("assess", NAME, "forum").lines
    told = [line for line in lines if "Den idéburna sidan bidrar" in line]
    assert told == [
        "+ Den idéburna sidan bidrar, med pengar eller på annat sätt",
        "+ Den idéburna sidan bidrar, med pengar eller på annat sätt (se kriterium 3)",
    ]
    assert sum("ideella timmar" in line for line in lines) == 1


def test_what_shows_it_however_the_text_is_read_comes_first(run: Run, tmp_path: Path) -> None:
    sure = evolve(DUTY, key="sakert", bearer=CITY, what=Text("göra allt", "do all"))
    written = tmp_path / "b.json"
    written.write_text(dumps(made(DUTY, sure, points=[WHO])), encoding="utf-8")
    own = criteria(tmp_path, Undertakes(side=Sector.PUBLIC))
    lines = run("assess", str(written), own, "--lang", "en").lines
    assert [line for line in lines if "Commitment" in line] == [
        "    Commitment: do all (who)",
        "    Commitment: do something (who), on the reading “the city”",
    ]


def test_under_a_reading(run: Run, path: str, tmp_path: Path) -> None:
    own = criteria(tmp_path, Undertakes(side=Sector.PUBLIC))
    with_city = run("assess", path, own, "--under", "vem=staden")
    assert "    Åtagande: göra något (vem)" in with_city.lines
    without = run("assess", path, own, "--under", "vem=foreningen")
    assert any(line.startswith("? Den offentliga sidan åtar sig") for line in without.lines)
    wrong = run("assess", path, own, "--under", "vem=stadn")
    assert (wrong.code, "did you mean staden?" in wrong.err) == (2, True)


def test_on_a_day(run: Run, tmp_path: Path) -> None:
    city = Change([SetField("atagande", "commitment", "bearer", CITY)])
    later = Amendment(key="tillagg", effective=date(2022, 6, 1), change=city)
    path = tmp_path / "andrad.json"
    path.write_text(dumps(evolve(made(DUTY), amendments=[later])), encoding="utf-8")
    own = criteria(tmp_path, Undertakes(side=Sector.PUBLIC))
    for day, mark in (("2022-05-31", "?"), ("2022-06-01", "+")):
        lines = run("assess", str(path), own, "--on", day).lines
        assert any(line.startswith(f"{mark} Den offentliga sidan åtar sig") for line in lines)
    assert "--on: found 'x'" in run("assess", str(path), own, "--on", "x").err


def test_without_a_set_it_is_that_of_skr(run: Run, path: str) -> None:
    assert run("assess", path) == run("assess", path, "skr-2017")
    assert run("assess", path).lines[0] == "SKR:s åtta kännetecken (2017) (skr-2017)"


def test_as_json(run: Run, path: str, tmp_path: Path) -> None:
    own = criteria(
        tmp_path, Undertakes(side=Sector.PUBLIC), against=(Mentions(part="goal", words=["goal 1"]),)
    )
    told = json.loads(run("assess", path, own, "--json", "--lang", "en").out)
    (criterion,) = told.pop("criteria")
    assert told == {
        "partnership": path,
        "set": "var-stad",
        "version": "1",
        "title": "something",
        "source": "something",
    }
    first, second = criterion["looked"]
    assert {key: criterion[key] for key in ("criterion", "says", "outside")} == {
        "criterion": "ett",
        "says": "something",
        "outside": ["something"],
    }
    assert first == {
        "sign": "undertakes",
        "speaks": "for",
        "looks_for": "the public side undertakes something, alone or together with the other",
        "evidence": [
            {
                "part": "atagande",
                "fields": ["bearer"],
                "when": [["reading:vem=staden"]],
                "summary": "Commitment: do something (who)",
                "cites": [],
            }
        ],
        "missing": [["reading:vem=foreningen"]],
    }
    assert (second["speaks"], second["missing"]) == ("against", [])
    (shown,) = second["evidence"]
    assert (shown["when"], shown["cites"][0]["section"]) == ([[]], "a")


def test_the_sets_there_are(run: Run) -> None:
    result = run("assess", "--list", "--lang", "en")
    keys = re.findall(r"\(([a-z0-9-]+)\)$", result.out, re.MULTILINE)
    assert (result.code, tuple(keys)) == (0, criteria_names())
    rows = json.loads(run("assess", "--list", "--json").out)
    assert tuple(row["set"] for row in rows) == criteria_names()


def test_the_criteria_of_a_set(run: Run, tmp_path: Path) -> None:
    own = criteria(tmp_path, Has(part="purpose"), against=(Mentions(part="goal", words=["vinst"]),))
    assert run("assess", "--list", own, "--lang", "en").lines == [
        "Something (var-stad)",
        "Source: something",
        "",
        "1. Something (ett)",
        "+ The text takes this up: “purpose”",
        "- “Vinst…” is mentioned under “goal”",
        "* Something",
    ]
    (row,) = json.loads(run("assess", "--list", own, "--json").out)
    assert row["document"]["criteria"][0]["speaks_for"] == [{"kind": "has", "part": "purpose"}]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "PARTNERSHIP: found nothing, expected the path of a document, or the name of a"),
        ((NAME, "skr-2018"), "found 'skr-2018', expected the name of a set of criteria, or the"),
        ((NAME, ""), "found '', expected the name of a set of criteria, or the path of a"),
        ((NAME, "\0"), "expected the name of a set of criteria, or the path of a document with"),
        ((NAME, "."), "found '.' (is a directory), expected the name of a set of criteria"),
        (("--list", "forum", "forum"), "SET: found 'forum', expected one set at most with --list"),
        (("enskede", "forum"), "found 'enskede', expected the path of a document, or the name"),
        ((NAME, "forum", "x"), "found 'x', expected nothing more"),
    ],
    ids=range(8),
)
def test_what_is_not_there(run: Run, arguments: tuple[str, ...], said: str) -> None:
    result = run("assess", *arguments)
    assert (result.code, result.out, result.err.count("\n")) == (2, "", 1)
    assert said in result.err


def test_a_set_that_is_mistyped_is_told_the_nearest(run: Run) -> None:
    assert run("assess", NAME, "skr-2018").err.endswith("; did you mean skr-2017?\n")


def test_a_set_with_faults_is_told_all_of_them(run: Run, tmp_path: Path) -> None:
    bad = tmp_path / "fel.json"
    bad.write_text(
        '{"iopmodel": 1, "key": "x", "version": "1", "title": {"sv": "a", "en": "b"}, "criteria": []}',
        encoding="utf-8",
    )
    for arguments in ((NAME, str(bad)), ("--list", str(bad))):
        result = run("assess", *arguments)
        assert (result.code, result.out, result.err.count("\n")) == (2, "", 1)
        assert f"{bad}: source: found nothing, expected an object" in result.err
        assert "; criteria: found nothing, expected at least one criterion" in result.err


@pytest.mark.parametrize("columns", [40, 72, 120])
def test_it_fits(run: Run, columns: int, path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    for arguments in ((path, "forum"), ("--list", "skr-2017"), ("--list",)):
        assert max(map(len, run("assess", *arguments).lines)) <= columns
