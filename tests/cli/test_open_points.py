"""Listing what is open and how it can be read, and what to clarify first."""

from __future__ import annotations

import json
from pathlib import Path

import attrs
import pytest

from iopmodel.documents import dump
from iopmodel.examples import load, names
from iopmodel.notgiven import Unstated
from iopmodel.partnership import Weight, adds, heaviest_first
from tests.answers.examples import agreed, point, task
from tests.cli.asked import HELD, ONE_YEAR, OTHER, SHIPPED, kept
from tests.cli.running import NAME, Run


def test_open_points_the_heaviest_first(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = json.loads(run("open", NAME, "--json").out)
    assert {row["key"] for row in rows} == {one.key for one in SHIPPED.open_points}
    weights = [list(Weight).index(Weight(row["weight"])) for row in rows]
    assert weights == sorted(weights)
    by_key = {one.key: one for one in SHIPPED.open_points}
    for row in rows:
        one = by_key[row["key"]]
        assert row["readings"] == [reading.key for reading in one.readings]
        assert row["held"] == (row["readings"][0] if row["readings"] else None)
        assert (row["question"], row["kind"]) == (one.question.sv, one.kind.value)
        assert row["about"] == list(one.about)
        assert row["partnership"] == NAME
    # On a narrow screen what belongs together stands together.
    monkeypatch.setenv("COLUMNS", "60")
    out = "".join(run("open", NAME, "--all").out.split())
    assert all(one.key in out for one in SHIPPED.open_points)
    assert all("".join(one.says.sv.split()) in out for one in SHIPPED.open_points[0].readings)


@pytest.mark.parametrize("name", names())
@pytest.mark.parametrize("lang", ["sv", "en"])
def test_what_is_open_on_one_screen(run: Run, name: str, lang: str) -> None:
    """How many there are of each weight, the heaviest, and how to see the rest."""
    lines = run("open", name, "--lang", lang).lines
    points = heaviest_first(load(name).open_points)
    assert 30 < len(lines) <= 40
    assert lines[0].startswith(f"{len(points)} ")
    assert points[0].key in "".join(line.strip() for line in lines[2:6])
    assert points[-1].key not in "".join(lines)
    assert "--all" in lines[-1]


def test_few_open_points_are_all_on_the_screen(run: Run, saved: str) -> None:
    dump(
        agreed(ONE_YEAR, task(Unstated()), points=(point("en", adds(task(Unstated(), "ny"))),)),
        Path(saved),
    )
    lines = run("open", saved, "--lang", "en").lines
    assert lines[0].startswith("1 open point: 1 ")
    assert not any("--all" in line for line in lines)


def test_readings_are_what_under_takes(run: Run) -> None:
    rows = json.loads(run("readings", NAME, "--json").out)
    read = [one for one in SHIPPED.open_points if one.readings]
    assert len(rows) == sum(len(one.readings) for one in read)
    for one in read:
        held = [row["held"] for row in rows if row["point"] == one.key]
        assert held == [True] + [False] * (len(one.readings) - 1)
    changed = next(row for row in rows if f"{row['point']}={row['reading']}" == OTHER)
    assert changed["changes"] == ["styrgrupp"]
    assert changed["summary"]
    lines = [line.strip() for line in run("readings", NAME, "--lang", "en").lines]
    assert any(line.startswith(f"{HELD} (") for line in lines)
    assert OTHER in lines


def test_what_to_clarify_first(run: Run) -> None:
    rows = json.loads(run("clarify", NAME, "--lang", "en", "--json").out)
    first = next(row for row in rows if row["subject"] == "styrgruppens-befogenhet")
    assert first["settles"] == ["route besluta-om-atgarder", "due besluta-om-atgarder"]
    assert set(first["drafts"]) == {"initiativ", "beslut"}
    for draft in first["drafts"].values():
        # As documents write what an amendment changes and settles.
        assert draft["settles"] == ["styrgruppens-befogenhet"]
    assert first["drafts"]["beslut"]["change"][0]["added"]["key"] == "besluta-om-atgarder"
    assert first["summary"].endswith(": Makes two answers certain")
    settled = [len({each.split()[0] for each in row["settles"]}) for row in rows]
    assert settled == sorted(settled, reverse=True)
    out = run("clarify", NAME, "--lang", "en").out
    assert out.index("vem-som-aterbetalar") < out.index("tre-ganger-per-ar")


def test_a_window_to_clarify(run: Run) -> None:
    june = ("--from", "2021-06-01", "--to", "2021-06-30")
    rows = json.loads(run("clarify", NAME, *june, "--json").out)
    settled = {row["subject"]: row["settles"] for row in rows}
    assert settled["delredovisningens-dag"] == ["due delredovisning"]


def test_nothing_open(run: Run, saved: str) -> None:
    path = kept(saved, ONE_YEAR)
    for command in ("open", "readings", "clarify"):
        result = run(command, path)
        assert (result.code, len(result.lines), result.err) == (0, 1, "")
        assert result.lines != run(command, path, "--lang", "en").lines
        assert run(command, path, "--json").out == "[]\n"


def test_the_clause_of_a_gap_is_that_of_its_part(run: Run, saved: str) -> None:
    """An open point of the same key has another; a part that only a reading adds has none."""
    elsewhere = attrs.evolve(point("uppgift", adds(task(Unstated(), "ny"))), cites=())
    dump(agreed(ONE_YEAR, task(Unstated()), points=(elsewhere,)), Path(saved))
    rows = json.loads(run("clarify", saved, "--json").out)
    assert [row["subject"] for row in rows] == ["uppgift/timing", "uppgift", "ny/timing"]
    lines = [line for line in run("clarify", saved).lines if line.startswith(("Gör", "Rör"))]
    assert [line.endswith("  A") for line in lines] == [True, False, False]
