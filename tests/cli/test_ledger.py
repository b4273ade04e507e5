"""`ledger` tells, sentence by sentence, what became of the text."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from iopmodel.contents import Aside, Contents, Disposition
from iopmodel.documents import dumps
from iopmodel.examples import load
from iopmodel.partnership import Ledger, OpenPoint, Partnership, PointKind, Weight
from iopmodel.parts import Cite, Text
from iopmodel.terms import Copies, Heading, Party, Sector
from tests.cli.running import NAME, Run

WHY = Text("rubriken säger det", "the heading says so")
TABLE = """Avtal
a | 1 | § 1 | Parter | 00000001 00000002 00000003
tom | 1 | § 2 | Tomt |
b | 2 | | Bilaga | 00000004 00000005 00000006 00000007 00000008 00000009
"""
CONTENTS = Contents.parse(TABLE).with_asides(
    "a",
    Aside(2, Disposition.INTRODUCES, why=WHY),
    Aside(3, Disposition.RESTATES, of=Cite("b", [1]), why=WHY),
)
POINT = OpenPoint(
    key="vilka",
    question=Text("Vilka?", "Which?"),
    kind=PointKind.GAP,
    weight=Weight.FORMAL,
    cites=Cite("b", [1]),
)
CITY = Party(
    key="staden", name="Staden", sector=Sector.PUBLIC, cites=Cite("a", [1], ["name", "sector"])
)
WHOLE = Copies(key="exemplar", number=2, cites=Cite("b"))


def written(folder: Path, contents: Contents, *parts: Party | Copies) -> str:
    """Write a partnership, and return its path."""
    path = folder / "a.json"
    whole = Partnership(parts=[Heading(name="Ett"), contents, *parts], open_points=[POINT])
    path.write_text(dumps(whole), encoding="utf-8")
    return str(path)


def test_a_line_a_sentence(run: Run, tmp_path: Path) -> None:
    result = run("ledger", written(tmp_path, CONTENTS, CITY, WHOLE))
    assert result.code == 0
    assert result.lines == [
        "§ 1 Parter (a)",
        "   1  Kodad                 Staden (namn, sektor)",
        "   2  Inleder               rubriken säger det",
        "   3  Upprepar              § 2 Bilaga, mening 1: rubriken säger det",
        "",
        "§ 2 Bilaga (b)",
        "   1  Kodad                 Exemplar ”exemplar” (hela avsnittet); ?vilka",
        *(
            f"   {number}  Kodad                 Exemplar ”exemplar” (hela avsnittet)"
            for number in (2, 3, 4, 5, 6)
        ),
        "",
        "På mer än 5 meningar, utan att säga vilka fält de gäller, vilar:",
        "  Exemplar ”exemplar”: 6 meningar",
        "",
        "9 meningar",
        "   7  Kodad",
        "   1  Upprepar",
        "   1  Inleder",
    ]


def test_what_is_missing_makes_it_end_with_1(run: Run, tmp_path: Path) -> None:
    result = run("ledger", written(tmp_path, CONTENTS, CITY), "b", "--lang", "en")
    assert (result.code, result.err) == (1, "")
    assert result.lines == [
        "§ 2 Bilaga (b)",
        "   1  Open                  ?vilka",
        *(f"   {number}  Missing" for number in (2, 3, 4, 5, 6)),
        "",
        "6 sentences",
        "   1  Open",
        "   5  Missing",
    ]
    assert run("ledger", written(tmp_path, CONTENTS, CITY), "a").code == 0


def test_what_is_set_aside_although_it_is_cited_makes_it_end_with_1(
    run: Run, tmp_path: Path
) -> None:
    over = CONTENTS.with_asides("a", Aside(1, Disposition.TEMPLATE, why=WHY))
    result = run("ledger", written(tmp_path, over, CITY), "a")
    assert result.code == 1
    assert result.lines[1] == (
        "   1  Kodad                 Staden (namn, sektor); ändå åsidosatt: rubriken säger det"
    )


def test_a_section_without_sentences(run: Run, tmp_path: Path) -> None:
    assert run("ledger", written(tmp_path, CONTENTS, CITY), "tom") == (0, "0 meningar\n", "")


def test_where_there_is_little_room(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    path = written(tmp_path, CONTENTS)
    assert run("ledger", path, "a").lines == [
        "§ 1 Parter (a)",
        "1 Saknas",
        "2 Inleder: rubriken säger det",
        "3 Upprepar: § 2 Bilaga, mening 1:",
        "rubriken säger det",
        "",
        "3 meningar",
        "   1  Upprepar",
        "   1  Inleder",
        "   1  Saknas",
    ]


def test_as_json(run: Run, tmp_path: Path) -> None:
    path = written(tmp_path, CONTENTS, CITY, WHOLE)
    result = run("ledger", path, "--json", "--lang", "en")
    told = json.loads(result.out)
    assert result.code == 0
    assert list(told) == ["partnership", "sentences", "histogram", "broad"]
    assert told["partnership"] == path
    assert told["broad"] == [{"key": "exemplar", "sentences": 6}]
    assert told["histogram"]["held"] == 7
    assert told["histogram"]["missing"] == 0
    first, _, third, fourth, *_ = told["sentences"]
    assert first == {
        "section": "a",
        "heading": "§ 1 Parter",
        "sentence": 1,
        "hash": "00000001",
        "disposition": "held",
        "parts": [
            {
                "key": "staden",
                "kind": "party",
                "fields": ["name", "sector"],
                "whole_section": False,
            }
        ],
        "points": [],
        "restates": [],
        "why": None,
        "contradicted": False,
    }
    assert (third["disposition"], third["why"]) == ("restates", "the heading says so")
    assert [(cite["section"], cite["sentences"]) for cite in third["restates"]] == [("b", [1])]
    assert (fourth["parts"][0]["whole_section"], fourth["points"]) == (True, ["vilka"])


def test_a_section_that_is_not_there(run: Run) -> None:
    code, out, err = run("ledger", NAME, "6-styrgrup")
    assert (code, out) == (2, "")
    expected = "expected the key of a section, for example 11; did you mean 6-styrgrupp?"
    assert err == f"iopmodel: SECTION: found '6-styrgrup', {expected}\n"


def test_a_shipped_one(run: Run) -> None:
    partnership = load(NAME)
    result = run("ledger", NAME)
    assert result.code == 0
    said = [line for line in result.lines if line[:4].strip().isdecimal()]
    outcomes = [number for number in Ledger.of(partnership).histogram.values() if number]
    sentences = sum(len(section.hashes) for section in partnership.sections)
    assert len(said) == sentences + len(outcomes)
