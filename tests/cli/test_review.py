"""`review` points out what a careful reader would, and ends by how grave it is."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import attrs
import pytest

from iopmodel.cli.review_rows import review_rows
from iopmodel.cli.sources import Source
from iopmodel.dates import Period, Span, YearlyOn
from iopmodel.documents import dumps
from iopmodel.money import sek
from iopmodel.partnership import Amendment, adds, becomes
from iopmodel.parts import Appendix, Part, Ref, Text
from iopmodel.review import Finding, Level
from iopmodel.review.rules.dates.condition_open import Reason
from iopmodel.review.trial import agreed
from iopmodel.terms import BudgetLine, Copies, EachOf, Funding
from iopmodel.words import Language
from tests.cli.running import NAME, Run

MEDEL = Funding(key="medel", payer=Ref("kommunen"), payee=Ref("foreningen"), amount=sek(200))
APPENDIX = Appendix(key="bilaga-1", name="Rutiner", number="1", at_hand=False)


def line(*, binding: bool) -> BudgetLine:
    what = Text("lokal", "premises")
    return BudgetLine(key="hyra", of=MEDEL, purpose=what, amount=sek(250), binding=binding)


def written(folder: Path, *parts: Part, name: str = "a.json") -> str:
    """Write a partnership, and return its path."""
    path = folder / name
    path.write_text(dumps(agreed(*parts)), encoding="utf-8")
    return str(path)


def rows(run: Run, *arguments: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(run("review", *arguments, "--json").out)
    return found


def of(found: list[dict[str, Any]], rule: str) -> dict[str, Any]:
    return next(row for row in found if row["rule"] == rule)


def test_findings_stand_under_their_level_with_what_settles_them(run: Run) -> None:
    result = run("review", NAME, "--lang", "en", "--level", "gap")
    assert (result.code, result.err) == (1, "")
    assert result.lines[0].startswith("Gaps: ")
    place = next(n for n, one in enumerate(result.lines) if "how the steering group decides" in one)
    assert result.lines[place].endswith("§ 6")
    assert result.lines[place + 1].startswith("To settle it: say how the group decides")
    asked = next(one for one in result.lines[place:] if one.startswith("Open point"))
    assert "styrgruppens-beslut" in asked
    assert "To know" not in result.out


def test_drafts_are_shown_where_all_is_asked_for(run: Run) -> None:
    agree = "To agree on: the steering group (ratt-niva=styrgruppen)."
    fill_in = "To fill in: the steering group, chair."
    shown = run("review", NAME, "--lang", "en", "--level", "gap", "--all").lines
    assert {agree, fill_in} <= set(shown)
    assert not {agree, fill_in} & set(run("review", NAME, "--lang", "en").lines)


def test_rows_hold_the_drafts(run: Run, tmp_path: Path) -> None:
    found = rows(run, NAME, "--lang", "en")
    undecided = of(found, "change-undecided")
    first, *_ = undecided["settlements"]
    assert undecided["at_issue"] == ["avvikelser/decided_by"]
    assert (first["point"], first["reading"]) == ("ratt-niva", "styrgruppen")
    assert first["settles"] == ["ratt-niva"]
    assert first["change"][0]["field"] == "decided_by"
    (blank,) = of(found, "body-unled")["settlements"]
    assert blank == {
        "point": None,
        "reading": None,
        "settles": [],
        "change": None,
        "fill_in": ["styrgrupp/chair"],
        "summary": "To fill in: the steering group, chair.",
    }
    few = Copies(key="exemplar", number=1, held_by=EachOf([Ref("kommunen"), Ref("foreningen")]))
    row = of(rows(run, written(tmp_path, few), "--lang", "en"), "copies-and-holders")
    assert row["settlements"][0]["summary"] == "Draft: Copies “exemplar”, number: 2."
    lines = run("review", written(tmp_path, few), "--lang", "en").lines
    assert "Draft: Copies “exemplar”, number: 2." in lines


def test_how_to_settle_what_one_rule_finds_is_said_once(run: Run, tmp_path: Path) -> None:
    other = Appendix(key="bilaga-2", name="Budget", number="2", at_hand=False)
    lines = run("review", written(tmp_path, APPENDIX, other), "--lang", "en").lines
    first = next(n for n, one in enumerate(lines) if one.startswith("Appendix 1"))
    second = next(n for n, one in enumerate(lines) if one.startswith("Appendix 2"))
    assert not lines[first + 1]
    assert second == first + 2
    assert lines[second + 1].startswith("To settle it: find the appendix")


def test_what_is_less_grave_is_left_out(run: Run) -> None:
    counts = {level: rows(run, NAME, "--level", level.value) for level in Level}
    assert [
        {row["level"] for row in found} <= {one.value for one in Level if one.rank <= level.rank}
        for level, found in counts.items()
    ] == [True] * 4
    assert len(counts[Level.NOTE]) > len(counts[Level.GAP])
    assert rows(run, NAME) == counts[Level.NOTE]


@pytest.mark.parametrize(
    ("parts", "level", "code"),
    [
        ([MEDEL, line(binding=True)], "contradiction", 3),
        ([MEDEL, line(binding=False)], "contradiction", 0),
        ([MEDEL, line(binding=False)], "risk", 1),
    ],
    ids=["contradiction", "nothing-that-grave", "risk"],
)
def test_the_exit_code_is_by_the_gravest_shown(
    run: Run, tmp_path: Path, parts: list[Part], level: str, code: int
) -> None:
    assert run("review", written(tmp_path, *parts), "--level", level).code == code


def test_nothing_that_grave(run: Run, tmp_path: Path) -> None:
    result = run("review", written(tmp_path, APPENDIX), "--level", "contradiction", "--lang", "en")
    assert result == (0, "Nothing at that level or graver.\n", "")


def test_several_stand_under_their_names(run: Run, tmp_path: Path) -> None:
    one = written(tmp_path, MEDEL, line(binding=True))
    other = written(tmp_path, APPENDIX, name="b.json")
    result = run("review", one, other, "--level", "contradiction", "--lang", "en")
    assert result.code == 3
    headings = [each for each in result.lines if each.endswith(".json")]
    assert "".join(headings).count(".json") == 2
    assert result.lines[-1] == "Nothing at that level or graver."
    assert {row["partnership"] for row in rows(run, one, other)} == {one, other}


def test_rows_hold_what_documents_would(run: Run, tmp_path: Path) -> None:
    row = of(rows(run, written(tmp_path, MEDEL, line(binding=True)), "--lang", "en"), "frame-sum")
    assert row["level"] == "contradiction"
    assert row["reason"] == "binding"
    assert row["parts"] == ["medel", "hyra"]
    assert row["values"] == {
        "difference": "50.00 SEK",
        "frame": "200.00 SEK",
        "lines": "250.00 SEK",
    }
    assert (row["lacks"], row["asked_in"], row["change"], row["cites"]) == ([], [], None, [])
    assert row["summary"].startswith("The budget lines come to")
    assert row["settle"].startswith("Correct the figure")


def test_values_of_every_kind_are_told_as_documents_have_them() -> None:
    values = {
        "conditions": (),
        "day": date(2024, 2, 1),
        "kind": Appendix,
        "level": Level.GAP,
        "number": 3,
        "parts": (Ref[Part]("a"), Ref[Part]("b")),
        "period": Period.parse("2024-01-01/P1Y"),
        "span": Span.of(months=6),
        "text": Text("lokal", "premises"),
        "yearly": YearlyOn(9, 30),
    }
    one = Finding(
        rule="condition-open",
        level=Level.GAP,
        reason=Reason.NOBODY_FINDS,
        values=tuple(values.items()),
        lacks=(Appendix,),
        settle=adds(APPENDIX),
    )
    [row] = review_rows(Source("a", agreed()), [one], Language.EN)
    assert json.loads(json.dumps(row["values"])) == {
        "conditions": [],
        "day": "2024-02-01",
        "kind": "appendix",
        "level": "gap",
        "number": 3,
        "parts": ["a", "b"],
        "period": "2024-01-01/2024-12-31",
        "span": "P6M",
        "text": {"sv": "lokal", "en": "premises"},
        "yearly": {"month": 9, "day": 30, "rounding": "refuse"},
    }
    assert row["lacks"] == ["appendix"]
    assert row["change"] is not None


def test_an_open_point_can_be_read_otherwise(run: Run) -> None:
    assert of(rows(run, NAME), "votes-that-tie")["reason"] == "no-rule"
    found = rows(run, NAME, "--under", "styrgruppens-beslut=enighet")
    assert "votes-that-tie" not in {row["rule"] for row in found}
    assert {row["partnership"] for row in found} == {f"{NAME} styrgruppens-beslut=enighet"}


def test_only_one_can_be_read_otherwise(run: Run) -> None:
    result = run("review", NAME, "bostad-forst-2023", "--under", "a=b")
    assert (result.code, result.out) == (2, "")
    assert result.err == (
        "iopmodel: --under: found several partnerships, expected just one to read in that way\n"
    )


def test_the_terms_of_a_day(run: Run, tmp_path: Path) -> None:
    found_later = Amendment(
        key="funnen",
        effective=date(2024, 6, 1),
        change=becomes(APPENDIX, attrs.evolve(APPENDIX, at_hand=True)),
    )
    path = tmp_path / "a.json"
    amended = attrs.evolve(agreed(APPENDIX), amendments=[found_later])
    path.write_text(dumps(amended), encoding="utf-8")
    for day, there in (("2024-05-31", True), ("2024-06-01", False)):
        found = rows(run, str(path), "--on", day)
        assert ("absent-appendix" in {row["rule"] for row in found}) is there


def test_it_fits_any_width(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for columns in (40, 72, 120):
        monkeypatch.setenv("COLUMNS", str(columns))
        lines = run("review", "bostad-forst-2023").lines
        assert max(map(len, lines)) <= min(columns, 100)


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        ((), "PARTNERSHIP: found nothing, expected the path"),
        (
            (NAME, "--level", "grave"),
            "--level: found 'grave', expected contradiction, gap, risk or note",
        ),
        ((NAME, "--on", "igår"), "--on: found 'igår', expected a date"),
    ],
    ids=["nothing", "level", "day"],
)
def test_what_is_typed_wrong_is_said(run: Run, arguments: tuple[str, ...], complaint: str) -> None:
    result = run("review", *arguments)
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith(f"iopmodel: {complaint}")
