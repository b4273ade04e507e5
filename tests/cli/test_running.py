"""However a command ends, it ends quietly and with a code that tells how."""

import builtins
from datetime import date
from importlib.metadata import PackageNotFoundError
from typing import Any

import pendulum
import pytest
from cyclopts import CycloptsError

from iopmodel.cli import app, clock, main, running
from tests.cli.running import NAME, Run


def failing(error: BaseException, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make every command fail with an error."""

    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(running, "app", fail)


@pytest.mark.parametrize(
    ("error", "code", "line"),
    [
        (BrokenPipeError(), 141, ""),
        (KeyboardInterrupt(), 130, ""),
        (
            OSError(28, "No space left on device"),
            2,
            "iopmodel: cannot write: no space left on device\n",
        ),
        (OSError(), 2, "iopmodel: cannot write: unknown reason\n"),
        (
            CycloptsError(msg="Something\nelse"),
            2,
            (
                "iopmodel: found 'Something\\nelse', expected a command as --help has it, "
                "for example iopmodel brief enskede-arsta-vantor-2021\n"
            ),
        ),
    ],
    ids=["the reader is gone", "Ctrl-C", "the disk is full", "no reason", "not foreseen"],
)
def test_endings(
    run: Run, monkeypatch: pytest.MonkeyPatch, error: BaseException, code: int, line: str
) -> None:
    failing(error, monkeypatch)
    assert run("brief", NAME) == (code, "", line)


def test_a_closed_output(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdout", None)
    assert run("brief", NAME) == (2, "", "iopmodel: cannot write: the output is closed\n")


def test_a_mistake_of_ours_is_not_hidden(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    failing(ZeroDivisionError(), monkeypatch)
    with pytest.raises(ZeroDivisionError):
        run("brief", NAME)


def importing(error: BaseException, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the import of what runs commands fail with an error."""
    usual = builtins.__import__

    def fail(name: str, *rest: Any) -> Any:
        if name == "iopmodel.cli.running":
            raise error
        return usual(name, *rest)

    monkeypatch.setattr(builtins, "__import__", fail)


@pytest.mark.parametrize("package", ["cyclopts", "rich"])
def test_without_its_packages(run: Run, monkeypatch: pytest.MonkeyPatch, package: str) -> None:
    importing(ModuleNotFoundError("gone", name=f"{package}.inner"), monkeypatch)
    line = f"iopmodel: the Python package {package} is not installed: pip install 'iopmodel[cli]'\n"
    assert run("brief", NAME) == (2, "", line)


def test_without_something_else(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    importing(ModuleNotFoundError("gone"), monkeypatch)
    with pytest.raises(ModuleNotFoundError):
        run("brief", NAME)


def test_ctrl_c_while_it_starts(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    importing(KeyboardInterrupt(), monkeypatch)
    assert run("brief", NAME) == (130, "", "")


def test_the_arguments_of_the_process_are_taken(
    run: Run, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["iopmodel", "brief", NAME])
    assert main() == 0
    assert capsys.readouterr().out == run("brief", NAME).out


def test_help_with_an_example_each(run: Run) -> None:
    for command in ("brief", "due", "undated", "check"):
        result = run(command, "--help")
        assert (result.code, result.err) == (0, "")
        assert f"Example: iopmodel {command} " in result.out
    assert run() == run("--help")
    assert "Example: iopmodel brief " in run().out


@pytest.mark.parametrize(
    ("found", "printed"), [("1.2.3", "1.2.3"), (None, "unknown: it runs without being installed")]
)
def test_version(
    run: Run, monkeypatch: pytest.MonkeyPatch, found: str | None, printed: str
) -> None:
    def version(_: str) -> str:
        if found is None:
            raise PackageNotFoundError
        return found

    monkeypatch.setattr(app, "version", version)
    assert run("--version") == (0, f"{printed}\n", "")


def test_today_is_the_day_in_stockholm(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    evening = pendulum.datetime(2021, 12, 31, 23, 30, tz="UTC")
    monkeypatch.setattr(pendulum, "now", evening.in_timezone)
    assert clock.today() == date(2022, 1, 1)
    assert type(clock.today()) is date
