"""What differs is shown part by part, with marks that need no colour, and as flat rows."""

from __future__ import annotations

import json
from datetime import date
from itertools import cycle
from pathlib import Path
from typing import Any

import attrs
import pytest
from jsonschema import Draft202012Validator
from rich.cells import cell_len

from iopmodel.cli.diff_rows import DiffRow, diff_rows
from iopmodel.documents import dump
from iopmodel.errors import Invalid, Problem
from iopmodel.examples import load, names
from iopmodel.notgiven import Unstated
from iopmodel.partnership import Amendment, Partnership, becomes
from iopmodel.parts import Cite, Text
from iopmodel.terms import Body, Copies
from iopmodel.words import Language
from tests.cli.running import NAME, Run
from tests.cli.test_rows import CITES, valid
from tests.words.sample import PARTNERSHIP

SHIPPED = load(NAME)
# The examples in the messages below are of it.
READING = "tre-ganger-per-ar=kalenderar"

CITED = {**CITES, "minItems": 0}
ROW: dict[str, Any] = {
    "change": {"enum": ["added", "removed", "changed"]},
    "part": {"type": "string", "pattern": "^[a-z0-9-]+$"},
    "kind": {"type": "string", "pattern": "^[a-z-]+$"},
    "path": {"type": "string"},
    "before": {},
    "after": {},
    "cites_before": CITED,
    "cites_after": CITED,
    "summary": {"type": "string", "minLength": 1},
}


@pytest.fixture
def other(tmp_path: Path) -> str:
    """Return the path of another agreement."""
    path = tmp_path / "other.json"
    dump(PARTNERSHIP, path)
    return str(path)


def edited(folder: Path, **fields: Any) -> str:
    """Write the shipped one with other fields of its steering group."""
    body = attrs.evolve(SHIPPED[Body, "styrgrupp"], **fields)
    parts = [part for part in SHIPPED.parts if part.key != body.key]
    path = folder / "edited.json"
    dump(Partnership(parts=[*parts, body], open_points=SHIPPED.open_points), path)
    return str(path)


def test_one_against_itself(run: Run) -> None:
    result = run("diff", NAME, NAME)
    assert result == (0, f"Före: {NAME}\nEfter: {NAME}\nIngen skillnad.\n", "")
    assert run("diff", NAME, NAME, "--lang", "en").lines[-1] == "No difference."
    assert run("diff", NAME, NAME, "--json").out == "[]\n"


def test_a_reading(run: Run) -> None:
    result = run("diff", NAME, "--under", READING)
    assert result.lines[:7] == [
        f"Före: {NAME}",
        f"Efter: {NAME} {READING}",
        "",
        "Delar: 0 tillkommer, 0 utgår, 1 ändras",
        "",
        f"{'~  Grupp: styrgruppen':82}§ 6",
        "   ~  möten: minst tre gånger per år → minst tre gånger per kalenderår",
    ]
    assert "Öppna punkter: 0 tillkommer, 1 utgår, 0 ändras" in result.lines
    assert any(line.startswith("-  Öppen punkt: ") for line in result.lines)
    assert result.code == 0
    assert run("diff", NAME, NAME, "--under", READING).out == result.out


def test_the_other_way_round(run: Run) -> None:
    there = run("diff", NAME, "--under", READING, "--json").out
    back = run("diff", NAME, "--under-a", READING, "--json").out
    swapped = {"added": "removed", "removed": "added", "changed": "changed"}
    for row, mirrored in zip(json.loads(there), json.loads(back), strict=True):
        assert mirrored["change"] == swapped[row["change"]]
        assert (mirrored["before"], mirrored["after"]) == (row["after"], row["before"])


def test_two_readings_of_one_point(run: Run) -> None:
    point = "vem-som-aterbetalar"
    arguments = ["--under-a", f"{point}=varje-part", "--under", f"{point}=bara-street-minds"]
    (row, *_) = json.loads(run("diff", NAME, *arguments, "--json").out)
    assert (row["kind"], row["path"]) == ("repayment", "owed_by")
    assert row["before"]["kind"] == "any-of"
    assert row["after"] == "street-minds"


def test_two_points_at_once(run: Run) -> None:
    out = run("diff", NAME, "--under", READING, "--under", "en-manad-innan=till-dagen-efter").out
    assert "2 ändras" in out
    assert "2 utgår" in out


def test_another_agreement(run: Run, other: str) -> None:
    out = run("diff", NAME, other).out
    marks = {line[0] for line in out.splitlines() if line[:1] in {"+", "-", "~"}}
    assert marks == {"+", "-", "~"}
    assert "\x1b" not in out
    # The heading, the contents and the term are compared, whatever their keys.
    assert "~  Rubrik: Staden och Föreningen" in out
    assert "~  Giltighetstid" in out


def test_what_comes_and_goes_is_only_named_where_it_is_much(run: Run, other: str) -> None:
    named, full = run("diff", NAME, other), run("diff", NAME, other, "--full")
    assert 0 < len(named.lines) < len(full.lines)
    assert named.lines[-1].endswith("--full visar vad det säger.")
    assert "--full" not in full.out
    # What is called nothing is called by its key, and names stand close together.
    place = next(number for number, line in enumerate(named.lines) if "Bakgrund (" in line)
    assert named.lines[place].startswith(("-  ", "+  "))
    assert [line[:1] for line in named.lines[place : place + 2]] == ["-", "-"]
    assert (
        run("diff", NAME, other, "--full", "--json").out == run("diff", NAME, other, "--json").out
    )


# Each width in one of the languages: which of them makes no difference to the layout.
@pytest.mark.parametrize(
    ("width", "lang"),
    list(zip([1, 5, 19, 20, 40, 71, 72, 80, 100, 200], cycle(["sv", "en"]), strict=False)),
)
def test_it_fits(
    run: Run, monkeypatch: pytest.MonkeyPatch, other: str, width: int, lang: str
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    for after in ([NAME, "--under", READING], [other], [other, "--full"]):
        lines = run("diff", NAME, *after, "--lang", lang).lines
        assert max(map(cell_len, lines)) <= min(width, 100)
        assert all(line == line.rstrip() for line in lines)


def test_rows(run: Run, other: str) -> None:
    for after in ([NAME, "--under", READING], [other]):
        result = run("diff", NAME, *after, "--json")
        rows = json.loads(result.out)
        valid(rows, ROW)
        assert len({(row["part"], row["kind"], row["change"], row["path"]) for row in rows}) == len(
            rows
        )
        assert result.code == 0
    assert list(DiffRow.__annotations__) == list(ROW)
    Draft202012Validator.check_schema(ROW["cites_before"])


def test_only_the_summary_depends_on_the_language(run: Run, other: str) -> None:
    swedish, english = (
        json.loads(run("diff", NAME, other, "--json", "--lang", lang).out) for lang in ("sv", "en")
    )
    assert swedish != english
    for row in (*swedish, *english):
        del row["summary"]
    assert swedish == english


def test_values_are_what_documents_have(run: Run, tmp_path: Path) -> None:
    body = SHIPPED[Body, "styrgrupp"]
    seats = [attrs.evolve(body.seats[0], count=7), *body.seats[1:]]
    path = edited(tmp_path, seats=seats, meets=Unstated(), cites=[])
    rows = json.loads(run("diff", NAME, path, "--json").out)
    # What the changed fields settle is no open point any longer.
    rows = [row for row in rows if row["part"] == "styrgrupp"]
    assert [(row["path"], row["after"]) for row in rows] == [
        ("cites", []),
        ("seats/0/count", 7),
        ("meets", {"kind": "unstated"}),
    ]
    document = json.loads(Path(path).read_text(encoding="utf-8"))
    (written,) = [part for part in document["parts"] if part["key"] == "styrgrupp"]
    assert rows[1]["after"] == written["seats"][0]["count"]
    assert rows[0]["cites_before"] != rows[0]["cites_after"] == []


def test_a_part_that_comes_is_the_whole_of_it() -> None:
    copies = Copies(key="kopior", number=3, cites=[Cite("12")])
    after = Partnership(parts=[*SHIPPED.parts, copies], open_points=SHIPPED.open_points)
    (row,) = diff_rows(SHIPPED, after, Language.SV)
    assert row["path"] == ""
    assert row["before"] is None
    assert row["after"]["kind"] == "copies"
    assert row["after"]["number"] == 3
    assert row["cites_before"] == []
    assert row["cites_after"][0]["section"] == "12"
    (row,) = diff_rows(after, SHIPPED, Language.SV)
    assert row["before"]["key"] == "kopior"
    assert row["after"] is None


def test_an_amendment() -> None:
    body = SHIPPED[Body, "styrgrupp"]
    change = becomes(body, attrs.evolve(body, meets=Unstated()))
    amendment = Amendment(key="tillagg", effective=date(2022, 6, 1), change=change)
    after = attrs.evolve(SHIPPED, amendments=[amendment])
    (row,) = diff_rows(SHIPPED, after, Language.SV)
    assert (row["change"], row["kind"], row["part"]) == ("added", "amendment", "tillagg")
    assert row["after"]["effective"] == "2022-06-01"
    later = attrs.evolve(after, amendments=[attrs.evolve(amendment, effective=date(2023, 6, 1))])
    (row,) = diff_rows(after, later, Language.SV)
    assert (row["path"], row["before"], row["after"]) == ("effective", "2022-06-01", "2023-06-01")
    assert row["cites_before"] == row["cites_after"] == []


def test_a_reading_is_called_by_its_key() -> None:
    point = next(point for point in SHIPPED.open_points if point.key == "tre-ganger-per-ar")
    readings = [point.readings[0], attrs.evolve(point.readings[1], says=Text("ett", "one"))]
    points = [one for one in SHIPPED.open_points if one is not point]
    after = Partnership(
        parts=SHIPPED.parts, open_points=[*points, attrs.evolve(point, readings=readings)]
    )
    (row,) = diff_rows(SHIPPED, after, Language.EN)
    assert (row["kind"], row["path"]) == ("open-point", "readings/kalenderar/says")
    assert row["after"] == {"sv": "ett", "en": "one"}


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (
            [],
            (
                "A: found nothing, expected the path of a document, or the name of a shipped "
                f"partnership, for example {NAME}"
            ),
        ),
        (
            [NAME],
            (
                "B: found nothing, expected the path of a document, or the name of a shipped "
                "partnership, or --under, for example --under tre-ganger-per-ar=avtalsar"
            ),
        ),
        (
            [NAME, "enskede-arsta-vantor-2012"],
            (
                "found 'enskede-arsta-vantor-2012', expected the path of a document, or the name "
                f"of a shipped partnership, for example {names()[0]}; did you mean {NAME}?"
            ),
        ),
        (
            [NAME, "--under", "tre-ganger-per-a=kalenderar"],
            (
                "--under: found 'tre-ganger-per-a', expected an open point, "
                "for example tre-ganger-per-ar; did you mean tre-ganger-per-ar?"
            ),
        ),
        (
            [NAME, "--under-a", "tre-ganger-per-ar=kalenderr"],
            (
                "--under-a: found 'kalenderr', expected a reading of tre-ganger-per-ar, "
                "for example avtalsar, kalenderar; did you mean kalenderar?"
            ),
        ),
        (
            [NAME, "--under", "tre-ganger-per-ar"],
            (
                "--under: found 'tre-ganger-per-ar', expected an open point and one of its "
                "readings, for example tre-ganger-per-ar=avtalsar"
            ),
        ),
        (
            [NAME, "--under", "=avtalsar"],
            (
                "--under: found '=avtalsar', expected an open point and one of its readings, "
                "for example tre-ganger-per-ar=avtalsar"
            ),
        ),
        (
            [NAME, "--under", READING, "--under", "tre-ganger-per-ar=avtalsar"],
            (
                "--under: found 'kalenderar' and 'avtalsar', expected one reading of "
                "tre-ganger-per-ar"
            ),
        ),
        (
            [NAME, "--under"],
            (
                "--under: found nothing, expected an open point and one of its readings, "
                "for example tre-ganger-per-ar=avtalsar"
            ),
        ),
        (
            [NAME, NAME, NAME],
            f"found '{NAME}', expected nothing more, for example iopmodel brief {NAME}",
        ),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_what_was_typed(run: Run, arguments: list[str], line: str) -> None:
    assert run("diff", *arguments) == (2, "", f"iopmodel: {line}\n")


def test_readings_that_exclude_each_other(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """No two of the shipped ones do; what they would be refused with is one line too."""

    def refuse(*_: object) -> None:
        raise Invalid([Problem("styrgrupp/meets", "two values", "changes that agree on it")])

    monkeypatch.setattr(Partnership, "under", refuse)
    assert run("diff", NAME, "--under", READING) == (
        2,
        "",
        (
            "iopmodel: --under-a: styrgrupp/meets: found two values, "
            "expected changes that agree on it\n"
        ),
    )
