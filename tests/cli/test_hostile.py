"""Files that no one should have to read cost a line, and next to no time."""

import json
import os
import time
from pathlib import Path

import pytest

from tests.cli.running import Run

FILES = {
    "empty": b"",
    "garbage": bytes(range(256)) * 100,
    "a picture": b"\x89PNG\r\n\x1a\n" + bytes(1000),
    "deep": b'{"iopmodel": 1, "parts": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    "digits": b'{"iopmodel": ' + b"9" * 1_000_000 + b"}",
    "both": b"[" * 100_000 + b"9" * 1_000_000 + b"]" * 100_000,
    "long": b" " * 6_000_000,
    "nothing": b"null",
    "another document": b'{"name": "x"}',
}


@pytest.fixture(params=FILES)
def path(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Return the path of such a file."""
    made = tmp_path / "x.json"
    made.write_bytes(FILES[request.param])
    return str(made)


@pytest.mark.parametrize("command", ["brief", "due", "undated"])
def test_one_line(run: Run, command: str, path: str) -> None:
    result = run(command, path)
    assert (result.code, result.out, result.err.count("\n")) == (2, "", 1)
    assert result.err.startswith(f"iopmodel: {path}: ")
    assert ": found " in result.err
    assert ", expected " in result.err


def test_check_lists_what_is_wrong(run: Run, path: str) -> None:
    assert run("check", path).code == 1
    (found,) = json.loads(run("check", path, "--json").out)
    assert found["problems"]


def test_next_to_no_time(run: Run, path: str) -> None:
    # Of this process, whatever else the machine does.
    began = time.process_time()
    run("brief", path)
    assert time.process_time() - began < 1


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="there is no endless file here")
def test_an_endless_file(run: Run) -> None:
    result = run("brief", "/dev/zero")
    assert (result.code, result.err.count("\n")) == (2, 1)
    assert "expected at most 5000000 bytes" in result.err


@pytest.mark.skipif(os.name == "nt", reason="files are called otherwise there")
def test_a_name_that_is_no_text(run: Run, tmp_path: Path) -> None:
    result = run("brief", str(tmp_path / "\udcff\x1b[2J\n.json"))
    assert (result.code, result.err.count("\n")) == (2, 1)
    assert "\x1b" not in result.err
