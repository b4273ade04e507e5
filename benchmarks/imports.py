"""Importing this library against importing what it is made of, each in a new interpreter."""

from __future__ import annotations

from collections.abc import Iterable

from race import Race, fresh

PEERS = "import attrs, cattrs, pendulum"
EXAMPLE = "from iopmodel import examples; examples.load('enskede-arsta-vantor-2021')"
"""Import, and load one shipped partnership."""


def races() -> Iterable[Race]:
    """Yield the races."""
    made_of = "attrs, cattrs and pendulum: import"
    yield Race(
        "import",
        {"iopmodel: import iopmodel": fresh("import iopmodel"), made_of: fresh(PEERS)},
        {made_of: 1},
    )
    yield Race(
        "import and one loaded example",
        {"iopmodel: load": fresh(EXAMPLE), made_of: fresh(PEERS)},
        {made_of: 0.5},
    )
