"""The aggregate: parts that fit together, changes to them, what the text leaves open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iopmodel.doors import door

if TYPE_CHECKING:
    from iopmodel.partnership.aggregate import Partnership, Parts
    from iopmodel.partnership.changes import (
        AddPart,
        Atom,
        Change,
        RemovePart,
        SetField,
        adds,
        becomes,
        difference,
        removes,
    )
    from iopmodel.partnership.openpoints import OpenPoint, PointKind, Reading, Weight
    from iopmodel.partnership.sentences import hashed, numbered

__all__ = [
    "AddPart",
    "Atom",
    "Change",
    "OpenPoint",
    "Partnership",
    "Parts",
    "PointKind",
    "Reading",
    "RemovePart",
    "SetField",
    "Weight",
    "adds",
    "becomes",
    "difference",
    "hashed",
    "numbered",
    "removes",
]

__getattr__ = door(__name__, ("changes", "openpoints", "aggregate", "sentences"))


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
