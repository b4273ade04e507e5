"""Prints how our times compare with those of named peers: `python benchmarks/run.py`.

All of a race is run in one go, in alternating order, and the medians are compared, so that what
else the machine does meets everyone alike. Nothing is asserted: times are no tests.
"""

from __future__ import annotations

import subprocess
from itertools import chain

import dates
import imports
from race import lines, medians


def main() -> None:
    """Run every race and print its lines."""
    for race in chain(dates.races(), imports.races()):
        try:
            print(*lines(race, medians(race)), "", sep="\n")
        except subprocess.CalledProcessError as error:
            print(race.job, f"  not run: {error.stderr.strip().splitlines()[-1]}", "", sep="\n")


if __name__ == "__main__":
    main()
