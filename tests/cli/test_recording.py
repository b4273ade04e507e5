"""`record` says whether what it has recorded has its effect, and why."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import attrs
import pytest
from rich.cells import cell_len

from iopmodel.cli import clock
from iopmodel.partnership import Partnership
from iopmodel.terms import CountedFrom
from tests.answers.examples import agreed, tid
from tests.answers.status.owed import QUARTERS
from tests.cli.lived import RIGHT, moments, written
from tests.cli.running import Result, Run

YEAR = tid("2021-01-01/P1Y")


@pytest.fixture(autouse=True)
def moment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "now", lambda: datetime(2021, 12, 1, 9, 30, tzinfo=UTC))


def recorded(run: Run, folder: Path, whole: Partnership, *typed: str) -> Result:
    _, name, _, log, *lang = written(folder, whole)
    return run("record", name, log, *typed, *lang, "--role", "handläggare")


NOTICE = ("notice-received", "by=foreningen", "right=uppsagning", "--on", "2021-05-03")


def test_an_event_that_has_its_effect(run: Run, tmp_path: Path) -> None:
    whole = agreed(YEAR, attrs.evolve(RIGHT, counted_from=CountedFrom.RECEIPT))
    result = recorded(run, tmp_path, whole, *NOTICE)
    assert (result.code, result.err) == (0, "")
    assert result.lines[0].startswith("Recorded as entry 3, for 3 May 2021.")
    assert result.lines[-1] == "Effective: the partnership ends on 3 August 2021 [A]"


def test_an_event_of_no_effect_is_recorded_and_said_to_be_so(run: Run, tmp_path: Path) -> None:
    typed = ("notice-received", "by=staden", *NOTICE[2:])
    whole = agreed(YEAR, attrs.evolve(RIGHT, counted_from=CountedFrom.RECEIPT))
    result = recorded(run, tmp_path, whole, *typed)
    assert result.code == 0
    assert result.lines[-1] == "Of no effect: it is for someone else to do [A]"


def test_an_event_that_hangs_on_how_the_text_is_read(run: Run, tmp_path: Path) -> None:
    result = recorded(run, tmp_path, moments(), *NOTICE)
    told = " ".join(result.lines)
    for words in (
        "Effective: the partnership ends on 3 August 2021 (on the reading “something”) [A]",
        "Open to dispute: the time is counted from an earlier event, which the log does not have",
        "Of no effect: the time is counted from a later event, which the log does not have",
    ):
        assert words in told


def test_an_act_by_several_rights(run: Run, tmp_path: Path) -> None:
    result = recorded(run, tmp_path, moments(), "notice-sent", "by=foreningen")
    assert result.lines[1:] == [
        "lamna: Open to dispute: the text does not say when it takes effect [A]",
        "uppsagning: Of no effect: it came too late [A]",
    ]


@pytest.mark.parametrize("columns", [40, 72, 120])
@pytest.mark.parametrize("lang", ["sv", "en"])
def test_it_fits_the_screen(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, columns: int, lang: str
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    _, name, _, log, *_ = written(tmp_path, moments())
    result = run("record", name, log, *NOTICE, "--lang", lang, "--role", "handläggare")
    assert result.code == 0
    assert max(map(cell_len, result.lines)) <= columns


def test_as_json(run: Run, tmp_path: Path) -> None:
    rows = json.loads(recorded(run, tmp_path, moments(), *NOTICE, "--json").out)
    assert [
        (one["part"], one["state"], one["reason"], one["day"], one["depends_on"])
        for one in rows["effects"]
    ] == [
        ("uppsagning", "disputed", "moment-not-said", "2021-08-03", ["reading:ogonblick=r0"]),
        ("uppsagning", "disputed", "moment-not-told", "2021-08-03", ["reading:ogonblick=r1"]),
        ("uppsagning", "effective", "ends", "2021-08-03", ["reading:ogonblick=r2"]),
        ("uppsagning", "ineffective", "not-yet", None, ["reading:ogonblick=r3"]),
    ]


def test_what_a_correction_comes_to(run: Run, tmp_path: Path) -> None:
    whole = agreed(YEAR, attrs.evolve(RIGHT, counted_from=CountedFrom.RECEIPT))
    assert recorded(run, tmp_path, whole, *NOTICE).code == 0
    name, log = str(tmp_path / "a.json"), str(tmp_path / "a.jsonl")
    typed = ("--lang", "en", "--role", "handläggare")
    put_right = run("record", name, log, "corrected", "entry=3", "by=staden", *typed)
    assert put_right.lines[-1] == "Of no effect: it is for someone else to do [A]"
    again = run("record", name, log, "withdrawn", "entry=3", "why=fel avtal", *typed, "--json")
    assert json.loads(again.out)["effects"] == []


@pytest.mark.parametrize(("entry", "more"), [("4", ()), ("3", ("event=withdrawn",))])
def test_what_is_put_right_is_no_withdrawal(
    run: Run, tmp_path: Path, entry: str, more: tuple[str, ...]
) -> None:
    assert recorded(run, tmp_path, agreed(YEAR, RIGHT), *NOTICE).code == 0
    name, log = str(tmp_path / "a.json"), str(tmp_path / "a.jsonl")
    typed = ("--lang", "en", "--role", "handläggare")
    assert run("record", name, log, "withdrawn", "entry=3", "why=fel avtal", *typed).code == 0
    refused = run("record", name, log, "corrected", f"entry={entry}", *more, *typed)
    assert refused.code == 2
    assert "event: found 'withdrawn', expected what occurred instead" in refused.err
    assert "did you mean" not in refused.err


@pytest.mark.parametrize("due", ["rapport/1", "rapport/1@2021-04-01/2021-04-30"])
def test_a_duty_is_waived(run: Run, tmp_path: Path, due: str) -> None:
    result = recorded(run, tmp_path, agreed(YEAR, QUARTERS), "duty-waived", f"due={due}")
    assert (result.code, result.err) == (0, "")
    assert "was waived" in result.out
