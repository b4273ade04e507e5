"""The command, run in this process on a day of its own."""

from pathlib import Path

import pytest

from iopmodel.cli import clock, main
from tests.cli.running import TODAY, Result, Run


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Return a function that runs the command, and returns what it came to."""
    monkeypatch.setattr(clock, "today", lambda: TODAY)
    monkeypatch.setenv("COLUMNS", "100")
    for name in ("NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE", "TTY_INTERACTIVE"):
        monkeypatch.delenv(name, raising=False)

    def ran(*arguments: str) -> Result:
        capsys.readouterr()
        code = main(arguments)
        captured = capsys.readouterr()
        return Result(code, captured.out, captured.err)

    return ran


@pytest.fixture
def saved(tmp_path: Path) -> str:
    """A place for a partnership of a test's own."""
    return str(tmp_path / "mitt.json")
