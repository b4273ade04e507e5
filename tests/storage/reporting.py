"""Prints how many faults of each kind the stores were put through.

A pytest plugin like that of the laws, named in the `conftest.py` at the root.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

faults: Counter[str] = Counter()
"""How often each kind of fault was made, and what was kept after it looked at."""


def table() -> list[str]:
    """Return the lines of the summary: a kind of fault a line."""
    return [f"{name:<52}{number:10,}" for name, number in sorted(faults.items())]


def pytest_sessionfinish(session: pytest.Session) -> None:
    output: dict[str, Any] | None = getattr(session.config, "workeroutput", None)
    if output is not None:
        output["faults"] = dict(faults)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    faults.update(getattr(node, "workeroutput", {}).get("faults", {}))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if faults:
        terminalreporter.section("what the stores were put through")
        for line in table():
            terminalreporter.write_line(line)
