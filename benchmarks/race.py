"""Races: the same job done by several contenders, in one run, each as often first as last."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Mapping
from statistics import median
from time import perf_counter

import attrs

ROUNDS = 15


@attrs.frozen
class Race:
    """A job and who does it; the first contender is this library.

    Attributes:
        job: What is done.
        contenders: How each of them does it, and gives the seconds that it took.
        targets: How many times our time each other's should take at least.
    """

    job: str
    contenders: Mapping[str, Callable[[], float]]
    targets: Mapping[str, float]


def timed(work: Callable[[], object], times: int) -> Callable[[], float]:
    """Return a contender that does some work so many times in this process."""

    def run() -> float:
        start = perf_counter()
        for _ in range(times):
            work()
        return (perf_counter() - start) / times

    return run


def fresh(code: str) -> Callable[[], float]:
    """Return a contender that runs code in a new interpreter; its start is not counted."""
    script = f"from time import perf_counter as now\nt = now()\n{code}\nprint(now() - t)"

    def run() -> float:
        command = [sys.executable, "-c", script]
        done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603
        return float(done.stdout)

    return run


def medians(race: Race, rounds: int = ROUNDS) -> dict[str, float]:
    """Return the median seconds of each, over rounds in alternating order."""
    took: dict[str, list[float]] = {name: [] for name in race.contenders}
    for name in race.contenders:
        race.contenders[name]()  # not counted: caches of files and of code are filled
    for number in range(rounds):
        order = list(race.contenders)
        for name in order if number % 2 else reversed(order):
            took[name].append(race.contenders[name]())
    return {name: median(times) for name, times in took.items()}


def lines(race: Race, seconds: Mapping[str, float]) -> list[str]:
    """Return the race as lines of a table: time, and how many times ours it is."""
    ours = next(iter(seconds.values()))
    table = [race.job]
    for name, time in seconds.items():
        line = f"  {name:44}{1e6 * time:12,.1f} µs{time / ours:8.2f} x"
        if name in race.targets:
            verdict = "met" if time / ours >= race.targets[name] else "MISSED"
            line += f"   target {race.targets[name]:g} x: {verdict}"
        table.append(line)
    return table
