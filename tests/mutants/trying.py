"""Try mutants where `mutmut run` would take a day: tests are collected once, each mutant a fork.

`python -m tests.mutants.trying 'iopmodel.answers.*'` makes the mutants of a checkout with mutmut,
lets mypy refuse what it refuses, and tries those that were not tried before, each on the tests that
call the mutated function and take less than `SLOW` seconds, the quickest first, until one fails. It
keeps what becomes of a mutant where mutmut keeps it, for `python -m tests.mutants.report` to count.

mutmut collects the tests anew for each mutant, which here takes longer than to run them.
"""

from __future__ import annotations

import contextlib
import fnmatch
import gc
import json
import os
import resource
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Final

import attrs
import pytest
from mutmut import __main__ as mutmut
from mutmut.configuration import config
from mutmut.mutation import trampoline
from mutmut.mutation.data import MutantLineSpans
from mutmut.type_checking import run_type_checker
from mutmut.utils.file_utils import copy_also_copy_files, copy_src_dir, setup_source_paths

SLOW: Final = 0.5
"""A test that takes longer, in seconds, is left out."""
MEMORY: Final = 4 << 30
MUTANTS: Final = Path("mutants").absolute()
"""Where mutmut puts them, and what becomes of them."""

# What mutmut calls them; see `tests.mutants.report`.
SURVIVED: Final = 0
KILLED: Final = 1
NO_TESTS: Final = 33
TIMEOUT: Final = 36
REFUSED: Final = 37


@attrs.frozen
class Watched:
    """A test, as it was watched without a mutant.

    Attributes:
        item: The test.
        seconds: How long it took.
        called: The names, as mutmut has them, of the functions it called.
        failed: Whether it failed all the same.
    """

    item: pytest.Item
    seconds: float
    called: frozenset[str]
    failed: bool


def forked(work: Callable[[], int], *, seconds: float | None = None) -> int:
    """Return what becomes of some work in a process of its own, which returns 0 if it goes well.

    Args:
        work: What is done there; what it raises, and what it takes too much of, kills it.
        seconds: How much time it may take.
    """
    child = os.fork()
    if child:
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        return TIMEOUT if code == -signal.SIGPROF else KILLED if code else SURVIVED
    code = KILLED
    try:
        if seconds is not None:
            signal.signal(signal.SIGPROF, signal.SIG_DFL)
            signal.setitimer(signal.ITIMER_PROF, seconds)
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, 1)
            os.dup2(nowhere, 2)
        code = work()
    finally:
        os._exit(code)


class Trying:
    """A plugin of pytest that runs the tests on one mutant after another, and not on themselves."""

    def __init__(self, mutants: Sequence[str], keep: Callable[[str, int], None]) -> None:
        self._mutants = mutants
        self._keep = keep
        self._failed = False

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note that a test failed."""
        self._failed |= report.failed

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Watch each test once, and then try the mutants."""
        manager = session.config.pluginmanager
        if reporter := manager.get_plugin("terminalreporter"):
            manager.unregister(reporter)
        gc.collect()
        gc.freeze()
        by_function: dict[str, list[Watched]] = {}
        for one in self._watched(session.items):
            for name in one.called if one.seconds <= SLOW and not one.failed else ():
                by_function.setdefault(name, []).append(one)
        for number, mutant in enumerate(self._mutants, 1):
            tests = by_function.get(mutant.rpartition("__mutmut_")[0], [])
            code = self._tried(mutant, sorted(tests, key=lambda one: one.seconds))
            self._keep(mutant, code)
            sys.stdout.write(f"{number} of {len(self._mutants)}: {mutant} {code}\n")
        return True

    def _runs(self, item: pytest.Item) -> bool:
        """Run a test and return whether it passes."""
        self._failed = False
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=None)
        return not self._failed

    def _watched(self, items: Sequence[pytest.Item]) -> list[Watched]:
        """Return what each test calls: watched elsewhere, so that nothing it keeps stays here."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "watched.json")

            def watch() -> int:
                called: set[str] = set()
                trampoline.record_trampoline_hit = lambda name, *_, **__: called.add(name)
                trampoline.set_mutant_under_test("stats")
                rows: list[tuple[float, list[str], bool]] = []
                for item in items:
                    called.clear()
                    start = time.process_time()
                    passes = self._runs(item)
                    rows.append((time.process_time() - start, sorted(called), not passes))
                path.write_text(json.dumps(rows), encoding="utf-8")
                return 0

            if forked(watch):
                pytest.exit("the tests could not be watched", returncode=1)
            rows = json.loads(path.read_text(encoding="utf-8"))
        found = [
            Watched(item, seconds, frozenset(called), failed)
            for item, (seconds, called, failed) in zip(items, rows, strict=True)
        ]
        for one in found:
            if one.failed:
                sys.stdout.write(f"fails without any mutant, and is left out: {one.item.nodeid}\n")
        return found

    def _tried(self, mutant: str, tests: Sequence[Watched]) -> int:
        def run() -> int:
            trampoline.set_mutant_under_test(mutant)
            return SURVIVED if all(self._runs(one.item) for one in tests) else KILLED

        seconds = 5 + 6 * sum(one.seconds for one in tests)
        return forked(run, seconds=seconds) if tests else NO_TESTS


def made() -> None:
    """Make the mutants of the folder this runs in, and keep which of them mypy refuses."""
    trampoline.set_mutant_under_test("mutant_generation")
    MUTANTS.mkdir(exist_ok=True)
    copy_src_dir()
    copy_also_copy_files()
    setup_source_paths()
    mutmut.create_mutants(1)
    refused = _refused()
    for path in _kept():
        told = json.loads(path.read_text(encoding="utf-8"))
        codes = told["exit_code_by_key"]
        of = path.relative_to(MUTANTS).with_suffix("")
        spans = MutantLineSpans.load(of).span_by_function_name if codes else {}
        for name in codes:
            span = spans[name.rpartition(".")[2]]
            if any(span.start <= line <= span.end for line in refused.get(of, ())):
                codes[name] = REFUSED
        path.write_text(json.dumps(told, indent=4), encoding="utf-8")


def _refused() -> dict[Path, list[int]]:
    """Return the lines that mypy refuses in the files of mutants."""
    with contextlib.chdir(MUTANTS):
        errors = run_type_checker(config().type_check_command)
    lines: dict[Path, list[int]] = {}
    for one in errors:
        lines.setdefault(one.file_path.relative_to(MUTANTS), []).append(one.line_number)
    return lines


def _kept() -> list[Path]:
    """Return the files in which mutmut keeps what became of the mutants of each module."""
    return sorted((MUTANTS / "src").rglob("*.meta"))


def tried(patterns: Iterable[str]) -> int:
    """Try the mutants with such names that were not tried, and return the exit code of pytest."""
    wanted = tuple(patterns) or ("*",)
    where: dict[str, Path] = {}
    for path in _kept():
        codes = json.loads(path.read_text(encoding="utf-8"))["exit_code_by_key"]
        where.update(dict.fromkeys((name for name, code in codes.items() if code is None), path))
    names = [name for name in where if any(fnmatch.fnmatch(name, one) for one in wanted)]

    def keep(name: str, code: int) -> None:
        told = json.loads(where[name].read_text(encoding="utf-8"))
        told["exit_code_by_key"][name] = code
        where[name].write_text(json.dumps(told, indent=4), encoding="utf-8")

    arguments = [
        *("-q", "-o", "addopts=", "--import-mode=importlib", "-p", "no:sybil"),
        *config().pytest_add_cli_args,
        *config().pytest_add_cli_args_test_selection,
    ]
    os.chdir(MUTANTS)
    sys.path[:0] = [str(Path("src").absolute()), str(Path.cwd())]
    trampoline.set_mutant_under_test("")
    return int(pytest.main(arguments, plugins=[Trying(names, keep)]))


if __name__ == "__main__":
    made()
    sys.exit(tried(sys.argv[1:]))
