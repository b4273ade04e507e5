"""A shipped partnership that is asked, with one of its readings, and a small one kept in a file."""

from __future__ import annotations

from pathlib import Path

from iopmodel.documents import dump
from iopmodel.examples import load
from iopmodel.notgiven import NoClause
from iopmodel.parts import Part
from tests.answers.examples import agreed, tid
from tests.cli.running import NAME

SHIPPED = load(NAME)
HELD, OTHER = (
    f"tre-ganger-per-ar={reading.key}"
    for one in SHIPPED.open_points
    if one.key == "tre-ganger-per-ar"
    for reading in one.readings[:2]
)
ONE_YEAR = tid("2021-06-01/P1Y", NoClause())


def kept(path: str, *parts: Part) -> str:
    dump(agreed(*parts), Path(path))
    return path
