"""Prints how often each law met 29 February, a 31st and an open end.

A pytest plugin, named in the `conftest.py` at the root, so that the process that only hands out
work to the workers of pytest-xdist has it too.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

COLUMNS = ("29 February", "a 31st", "open end")

counts: dict[int, Counter[str]] = {}
"""Under the number of each law, its examples and how many of them met what a column names."""


def table() -> list[str]:
    """Return the lines of the summary: a law a line."""
    heads = ("examples", *COLUMNS)
    lines = [f"{'':8}" + "".join(f"{head:>14}" for head in heads)]
    for law, counter in sorted(counts.items()):
        lines.append(f"law {law:<4}" + "".join(f"{counter[head]:14,}" for head in heads))
    return lines


def pytest_sessionfinish(session: pytest.Session) -> None:
    output: dict[str, Any] | None = getattr(session.config, "workeroutput", None)
    if output is not None:
        output["laws"] = {str(law): dict(counter) for law, counter in counts.items()}


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    for law, counter in getattr(node, "workeroutput", {}).get("laws", {}).items():
        counts.setdefault(int(law), Counter()).update(counter)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if counts:
        terminalreporter.section("what the laws met")
        for line in table():
            terminalreporter.write_line(line)
