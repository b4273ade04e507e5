"""`brief --log` tells where a partnership stands by what has happened."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from rich.cells import cell_len

from iopmodel.partnership import Partnership
from tests.answers.examples import agreed, tid
from tests.cli.lived import LIFE, REPORT, moments, written
from tests.cli.running import NAME, Run

ON = ("--on", "2021-07-01")


def brief(folder: Path, whole: Partnership) -> list[str]:
    _, *typed = written(folder, whole, *LIFE)
    return ["brief", *typed]


def test_where_it_stands_and_what_is_next(run: Run, tmp_path: Path) -> None:
    result = run(*brief(tmp_path, moments()), *ON)
    assert (result.code, result.err) == (0, "")
    told = [" ".join(line.split()) for line in result.lines]
    for line in (
        "Stage * 1 July 2021 · Over: it was ended early A",
        "* or in force: the period runs that the agreement was concluded for",
        "* or about to end: it ends early",
        "* Until 3 May 2021 at least and 31 December 2021 at most A",
        "Next · * Put into the log when the time of entry 6 began to count: “uppsagning” A",
        "· Elect a chair: the steering group",
        "1 March 2021 Overdue: Staden pays SEK 40 to Föreningen A",
    ):
        assert line in told


def test_what_is_sure_is_not_marked(run: Run, tmp_path: Path) -> None:
    _, *typed = written(tmp_path, agreed(tid("2021-01-01/P1Y"), REPORT))
    told = [" ".join(line.split()) for line in run("brief", *typed, *ON).lines]
    assert (
        "Stage 1 July 2021 · In force: the period runs that the agreement was concluded for A"
        in told
    )


def test_nothing_is_next_and_no_term_is_stated(run: Run, tmp_path: Path) -> None:
    _, *typed = written(tmp_path, agreed())
    out = run("brief", *typed, *ON).out
    assert "no term is stated" in out
    assert "nothing dated within two years" in out


@pytest.mark.parametrize("columns", [40, 72, 120])
@pytest.mark.parametrize("lang", ["sv", "en"])
def test_it_fits_the_screen(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, columns: int, lang: str
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    result = run(*brief(tmp_path, moments())[:-1], lang, *ON)
    assert result.code == 0
    assert len(result.lines) <= 40
    assert max(map(cell_len, result.lines)) <= columns


def test_as_json(run: Run, tmp_path: Path) -> None:
    typed = brief(tmp_path, moments())
    row = json.loads(run(*typed, *ON, "--json").out)
    status = row["status"]
    assert (status["on"], status["known_at"]) == ("2021-07-01", None)
    assert {one["stage"] for one in status["stage"]} == {"ended", "in-force", "ending"}
    assert status["lasts"]
    assert {one["reason"] for one in status["next"]} == {"overdue", "elect", "breach", "record"}
    # Of the payment that is overdue, the rest; the report was delivered.
    assert [(one["key"], one["amount"]) for one in row["next"]] == [("plan/1", "40.00")]
    before = json.loads(run(*typed, *ON, "--known-at", "2021-07-31", "--json").out)
    assert {one["stage"] for one in before["status"]["stage"]} == {"not-signed"}
    assert "status" not in json.loads(run(*typed[:2], "--json").out)


def test_a_moment_says_nothing_without_a_log(run: Run) -> None:
    result = run("brief", NAME, "--known-at", "2021-07-01")
    assert (result.code, result.out) == (2, "")
    assert "--known-at: found '2021-07-01', expected it with --log only" in result.err
