"""A process of its own that writes to a store, to be run beside others or killed.

`python -m tests.storage.writing KIND FOLDER NAME NUMBER` tells the store so many decisions, and
prints the hash of each as soon as it is acknowledged.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

import attrs

from tests.storage.keeping import decision, store_of


def write(kind: str, folder: str, name: str, number: int) -> None:
    """Tell a store so many decisions."""
    store = store_of(kind, Path(folder))
    for place in range(number):
        told = attrs.evolve(decision(f"{name} {place}"), recorded=datetime.now(UTC))
        receipt = store.append(told)
        sys.stdout.write(f"{receipt.hash}\n")
        sys.stdout.flush()
    store.close()


if __name__ == "__main__":
    write(sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]))
