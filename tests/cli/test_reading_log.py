"""What is no log, or that of another partnership, is told in a sentence."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from iopmodel.documents import dumps
from iopmodel.log import Signed
from iopmodel.storage import Told, opened
from tests.answers.examples import CITY
from tests.cli.lived import moments
from tests.cli.running import Run

COMMANDS = {
    "status": (),
    "due": (),
    "brief": (),
    "what-if": ("--notice", "2021-07-01"),
}


@pytest.fixture
def whole(tmp_path: Path) -> str:
    path = tmp_path / "a.json"
    path.write_text(dumps(moments()), encoding="utf-8")
    return str(path)


def kept(path: Path, of: str) -> str:
    at = datetime(2021, 1, 2, tzinfo=UTC)
    store = opened(path, of)
    store.append(Told(event=Signed(party=CITY), happened=date(2021, 1, 1), recorded=at, by="x"))
    store.close()
    return str(path)


@pytest.mark.parametrize("name", ["log.jsonl", "log.sqlite"])
@pytest.mark.parametrize("command", COMMANDS)
def test_the_log_of_another_is_refused(
    run: Run, whole: str, tmp_path: Path, command: str, name: str
) -> None:
    log = kept(tmp_path / name, "Ett annat")
    result = run(command, whole, "--log", log, *COMMANDS[command])
    assert (result.code, result.out) == (2, "")
    wanted = moments().heading.name
    assert f"the log of 'Ett annat', expected that of '{wanted}'" in result.err
    assert run("verify", log, whole).code == 1 or name == "log.sqlite"


@pytest.mark.parametrize("command", COMMANDS)
def test_what_is_no_log_is_refused(run: Run, whole: str, tmp_path: Path, command: str) -> None:
    log = tmp_path / "log.jsonl"
    log.write_bytes(b"some notes\n")
    result = run(command, whole, "--log", str(log), *COMMANDS[command])
    assert (result.code, result.out) == (2, "")
    assert "which is no log, expected the path of a log" in result.err


@pytest.mark.parametrize("name", ["log.jsonl", "log.sqlite"])
def test_a_log_of_several_with_nothing_of_one_yet(
    run: Run, whole: str, tmp_path: Path, name: str
) -> None:
    log = kept(tmp_path / name, moments().heading.name)
    assert run("status", whole, "--log", log).code == 0


def test_an_empty_log_is_one(run: Run, whole: str, tmp_path: Path) -> None:
    log = tmp_path / "log.jsonl"
    log.write_bytes(b"")
    assert run("status", whole, "--log", str(log)).code == 0


def test_verify_says_of_what_is_no_log_that_it_is_none(run: Run, tmp_path: Path) -> None:
    log = tmp_path / "log.jsonl"
    log.write_bytes(b"x" * 3_000_000)
    result = run("verify", str(log), "--lang", "en")
    assert result.code == 1
    assert result.lines == ["! It is no log: its first line does not say whose it is."]
    assert json.loads(run("verify", str(log), "--json").out)["torn"] == 3_000_000


def test_what_is_no_log_is_not_gone_through_line_by_line(run: Run, whole: str) -> None:
    for command in ("verify", "log"):
        result = run(command, whole, "--lang", "en")
        assert result.code == 1
        assert result.lines == ["! It is no log: its first line does not say whose it is."]


def test_verify_says_what_stands_at_the_end_of_the_lines(run: Run, tmp_path: Path) -> None:
    log = tmp_path / "log.jsonl"
    kept(log, "Ett annat")
    log.write_bytes(log.read_bytes().replace(b"\n", b"\r\n"))
    result = run("verify", str(log), "--lang", "en")
    assert result.code == 1
    said = " ".join(result.out.split())
    assert "! Line 1 ends in CR LF, not LF, so some other program has saved the file anew" in said
    assert "with LF at the end of each line it is as it was" in said
    assert "cannot be read" not in said
    assert "Rad 1 slutar med CR LF" in run("verify", str(log)).out


def test_digits_of_other_scripts_are_no_numbers(run: Run, whole: str, tmp_path: Path) -> None:
    log = kept(tmp_path / "log.jsonl", moments().heading.name)
    before = Path(log).read_bytes()
    for typed in (
        ("corrected", "entry=\u0661", "party=foreningen"),
        ("withdrawn", "entry=\u0661"),
    ):
        result = run("record", whole, log, *typed, "--role", "handläggare")
        assert (result.code, result.out) == (2, ""), typed
        assert "expected" in result.err
    assert Path(log).read_bytes() == before
