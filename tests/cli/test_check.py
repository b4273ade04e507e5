"""`check` tells everything that is wrong with every file."""

import json
from pathlib import Path

from iopmodel.documents import dumps
from iopmodel.examples import load, names
from tests.cli.running import NAME, Run


def written(folder: Path, name: str, text: str | bytes) -> str:
    """Write a file, and return its path."""
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return str(path)


def test_a_sound_one_takes_one_line(run: Run, tmp_path: Path) -> None:
    path = written(tmp_path, "a.json", dumps(load(NAME)))
    parts, points = len(load(NAME).parts), len(load(NAME).open_points)
    result = run("check", path, NAME, "--lang", "en")
    said = f"sound: {parts} parts, {points} open points"
    assert result == (0, f"{path}: {said}\n{NAME}: {said}\n", "")


def test_every_fault_is_told(run: Run, tmp_path: Path) -> None:
    text = dumps(load(NAME)).replace('"public"', '"publik"').replace('"obligation"', '"plikt"', 2)
    path = written(tmp_path, "bad.json", text)
    result = run("check", path)
    assert result.code == 1
    assert result.lines[0] == f"{path}: 3 fel"
    assert len(result.lines) == 4
    for line in result.lines[1:]:
        assert line.startswith("  parts/")
        assert ": found 'p" in line
        assert ", expected " in line


def test_nothing_stops_at_the_first(run: Run, tmp_path: Path) -> None:
    empty, good = written(tmp_path, "empty.json", ""), written(tmp_path, "x", dumps(load(NAME)))
    missing = str(tmp_path / "missing.json")
    result = run("check", empty, missing, good)
    assert result.code == 2
    assert [line.partition(":")[0] for line in result.lines if line[0] != " "] == [
        empty,
        missing,
        good,
    ]
    assert result.err == ""
    assert run("check", empty, good).code == 1


def test_as_json(run: Run, tmp_path: Path) -> None:
    empty, missing = written(tmp_path, "empty.json", ""), str(tmp_path / "missing.json")
    result = run("check", NAME, empty, missing, "--json")
    good, bad, gone = json.loads(result.out)
    assert result.code == 2
    assert good == {"file": NAME, "sound": True, "problems": []}
    assert (bad["file"], bad["sound"], len(bad["problems"])) == (empty, False, 1)
    assert list(bad["problems"][0]) == ["path", "found", "expected", "example"]
    assert gone["problems"][0]["example"] == names()[0]


def test_another_command_tells_the_first_fault_and_how_many_more(run: Run, tmp_path: Path) -> None:
    text = dumps(load(NAME)).replace('"public"', '"publik"').replace('"obligation"', '"plikt"', 2)
    result = run("brief", written(tmp_path, "bad.json", text))
    assert (result.code, result.out) == (2, "")
    assert result.err.endswith("; `iopmodel check` lists 2 more\n")
    assert result.err.count("\n") == 1


def test_what_a_file_holds_cannot_steer_the_terminal(run: Run, tmp_path: Path) -> None:
    path = written(tmp_path, "x.json", '{"iopmodel": 1, "\\u001b[2J\\n": 2, "parts": []}')
    for result in (run("check", path), run("brief", path)):
        assert "\x1b" not in result.out + result.err
