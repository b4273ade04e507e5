"""The command as a process of its own: pipes, signals and encodings."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.running import NAME

MAIN = "import sys; from iopmodel.cli import main; sys.exit(main())"
COMMAND = [sys.executable, "-c", MAIN]
# Generous, as others may use the machine: each takes less than one.
SECONDS = 120


def started(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run the command as a process, in which every warning is an error."""
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", MAIN, *arguments],
        capture_output=True,
        timeout=SECONDS,
        check=False,
        env={**os.environ, "PYTHONUTF8": "1", **environment},
    )


def test_ascii() -> None:
    environment = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}
    done = started("brief", NAME, "--on", "2021-12-01", **environment)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.startswith(b"Enskede-Arsta-Vantor och Street Minds")
    done = started("brief", "årsta", **environment)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.startswith(b"iopmodel: found ")


def test_the_c_locale() -> None:
    done = started("brief", NAME, LC_ALL="C", PYTHONUTF8="0")
    assert (done.returncode, done.stderr) == (0, b"")


def test_json_in_ascii_loses_nothing() -> None:
    arguments = ["brief", NAME, "--on", "2021-12-01", "--json"]
    plain, usual = started(*arguments, PYTHONIOENCODING="ascii"), started(*arguments)
    assert plain.stdout.isascii()
    assert not usual.stdout.isascii()
    assert json.loads(plain.stdout) == json.loads(usual.stdout)


@pytest.mark.skipif(os.name == "nt", reason="pipes break in another way there")
def test_a_broken_pipe() -> None:
    with subprocess.Popen(
        [*COMMAND, "due", NAME, "--from", "2021-06-01", "--to", "2026-06-01", "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(SECONDS) == 141


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full disk here")
def test_a_full_disk() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*COMMAND, "brief", NAME], stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 2
    assert done.stderr == b"iopmodel: cannot write: no space left on device\n"


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Let child processes be interrupted, also where the tests run in the background."""
    # A shell starts background jobs with the signal ignored, and children inherit that.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.skipif(os.name == "nt", reason="signals are sent in another way there")
@pytest.mark.usefixtures("interruptible")
def test_an_interrupt(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    # When both have opened the pipe, the command waits for something to read.
    with (
        subprocess.Popen([*COMMAND, "brief", str(pipe)], stderr=subprocess.PIPE) as process,
        pipe.open("wb"),
    ):
        process.send_signal(signal.SIGINT)
        assert process.stderr is not None
        assert process.stderr.read() == b""
        assert process.wait(SECONDS) == 130


@pytest.mark.parametrize("package", ["cyclopts", "rich"])
def test_without_its_packages(tmp_path: Path, package: str) -> None:
    gone = f"raise ModuleNotFoundError('gone', name={package!r})\n"
    (tmp_path / f"{package}.py").write_text(gone, encoding="utf-8")
    path = os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", "")])
    done = started("brief", NAME, PYTHONPATH=path)
    assert (done.returncode, done.stdout) == (2, b"")
    assert (
        done.stderr
        == f"iopmodel: the Python package {package} is not installed: pip install 'iopmodel[cli]'\n".encode()
    )
