"""`due --log` tells what is due as it stands by what a log tells."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path

import attrs
import pytest
from rich.cells import cell_len

from iopmodel.documents import dumps
from iopmodel.log import DueKey, DutyWaived, Fact, PaymentMade, ReportDelivered
from iopmodel.money import sek
from iopmodel.notgiven import Unstated
from iopmodel.partnership import becomes
from iopmodel.storage import Told, opened
from tests.answers.examples import CITY, agreed, task, tid
from tests.cli.lived import FRAME, LIFE, REPORT, moments, written
from tests.cli.running import NAME, Run

ON = ("--on", "2021-07-01")
YEAR = ("--from", "2021-01-01", "--to", "2021-12-31")
WAIVED: tuple[str, Fact] = ("2021-05-30", DutyWaived(due=DueKey.of("rapport/1"), by=CITY))


def due(folder: Path, *told: tuple[str, Fact]) -> list[str]:
    _, *typed = written(folder, moments(), *told)
    return ["due", *typed]


def test_how_it_stands_with_each(run: Run, tmp_path: Path) -> None:
    result = run(*due(tmp_path, *LIFE), *ON, *YEAR)
    assert (result.code, result.err) == (0, "")
    assert result.lines[:3] == ["Status on 1 July 2021", "Due 1 January – 31 December 2021", ""]
    told = " ".join(" ".join(result.lines).split())
    assert "40" in told
    assert "Done late" in told


def test_what_is_overdue_is_told_though_it_was_due_before(run: Run, tmp_path: Path) -> None:
    typed = due(tmp_path, *LIFE)
    out = run(*typed, *ON).out
    assert "SEK 40" in out
    assert "Overdue: less was paid than is" in out
    assert "Done late" not in out
    assert run(*typed, *ON, "--from", "2022-01-10").lines[2:4] == ["", "Nothing"]
    assert run(*typed, *ON).lines[1] == "Due 1 July – 28 September 2021"


def test_what_was_waived(run: Run, tmp_path: Path) -> None:
    assert "Waived" in run(*due(tmp_path, WAIVED), *ON, *YEAR).out


@pytest.mark.parametrize("columns", [40, 72, 120])
@pytest.mark.parametrize("lang", ["sv", "en"])
def test_it_fits_the_screen(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, columns: int, lang: str
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    result = run(*due(tmp_path, *LIFE)[:-1], lang, *ON, *YEAR)
    assert result.code == 0
    assert max(map(cell_len, result.lines)) <= columns


def test_as_json(run: Run, tmp_path: Path) -> None:
    typed = due(tmp_path, *LIFE)
    rows = json.loads(run(*typed, *ON, *YEAR, "--json").out)
    assert [(one["key"], one["state"], one["done"], one["entries"]) for one in rows] == [
        ("plan/1", "overdue", "2021-03-01", [3]),
        ("rapport/1", "late", "2021-06-03", [7]),
    ]
    plain = json.loads(run(*typed[:2], *YEAR, "--json").out)
    assert set(plain[0]) < set(rows[0])


def test_what_was_known_at_a_moment(run: Run, tmp_path: Path) -> None:
    whole = agreed(tid("2021-01-01/P1Y"), REPORT)
    _, *typed = written(tmp_path, whole, ("2021-06-01", ReportDelivered(of=REPORT)))
    for known_at, state in (("2021-07-31", "overdue"), ("2021-08-02", "fulfilled")):
        (row,) = json.loads(run("due", *typed, *ON, "--known-at", known_at, "--json").out) or [
            {"state": "fulfilled"}
        ]
        assert row["state"] == state


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (("--to", "2023-01-01"), "--to: found 2023-01-01, expected a day within a year"),
        (("--known-at", "igår"), "--known-at: found 'igår', expected a date"),
        (("--on", "igår"), "--on: found 'igår', expected a date"),
        ((NAME,), "the log of 'H', expected that of 'Enskede-Årsta-Vantör"),
    ],
    ids=["to", "known-at", "on", "two"],
)
def test_what_cannot_be_told(run: Run, tmp_path: Path, typed: tuple[str, ...], said: str) -> None:
    result = run(*due(tmp_path, ("2021-03-01", PaymentMade(of=FRAME, amount=sek(60)))), *typed)
    assert (result.code, result.out) == (2, "")
    assert said in result.err


@pytest.mark.parametrize("option", ["--on", "--known-at"])
def test_what_says_nothing_without_a_log(run: Run, option: str) -> None:
    result = run("due", NAME, option, "2021-07-01")
    assert (result.code, result.out) == (2, "")
    assert f"{option}: found '2021-07-01', expected it with --log only" in result.err


def test_over_several_in_one_database(run: Run, tmp_path: Path) -> None:
    names = []
    for name in ("ena", "andra"):
        whole = moments()
        heading = attrs.evolve(whole.heading, name=name)
        whole = whole.changed(becomes(whole.heading, heading))
        path = tmp_path / f"{name}.json"
        path.write_text(dumps(whole), encoding="utf-8")
        store = opened(tmp_path / "log.sqlite", name)
        for day, event in LIFE[:1] if name == "ena" else LIFE:
            at = datetime(2021, 8, 1, 8, tzinfo=UTC)
            happened = date.fromisoformat(day)
            store.append(Told(event=event, happened=happened, recorded=at, by="x"))
        store.close()
        names.append(str(path))
    typed = ("due", *names, "--log", str(tmp_path / "log.sqlite"), *ON, *YEAR)
    rows = json.loads(run(*typed, "--json").out)
    stands = {
        (Path(one["partnership"]).stem, one["state"]) for one in rows if one["key"] == "rapport/1"
    }
    assert stands == {("ena", "overdue"), ("andra", "late")}
    out = run(*typed, "--lang", "en").out
    assert "ena.json" in out
    assert "Done late" in out


def test_how_much_has_no_date(run: Run, tmp_path: Path) -> None:
    whole = agreed(tid("2021-01-01/P1Y"), task(Unstated()))
    _, *typed = written(tmp_path, whole)
    assert "iopmodel undated" in run("due", *typed, *ON).out
    assert "iopmodel undated" not in run("due", *typed, *ON, "--json").out
