"""The aggregate: parts that fit together, changes to them, what the text leaves open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iopmodel.doors import door

if TYPE_CHECKING:
    from iopmodel.partnership.aggregate import Partnership, Parts
    from iopmodel.partnership.amendments import Amendment
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
    from iopmodel.partnership.choosing import amended_by, readings
    from iopmodel.partnership.ledger import Ledger, LedgerRow, Standing
    from iopmodel.partnership.openpoints import (
        Choice,
        OpenPoint,
        PointKind,
        Reading,
        Weight,
        heaviest_first,
    )
    from iopmodel.partnership.sentences import hashed, numbered
    from iopmodel.partnership.subjects import Subject

__all__ = [
    "AddPart",
    "Amendment",
    "Atom",
    "Change",
    "Choice",
    "Ledger",
    "LedgerRow",
    "OpenPoint",
    "Partnership",
    "Parts",
    "PointKind",
    "Reading",
    "RemovePart",
    "SetField",
    "Standing",
    "Subject",
    "Weight",
    "adds",
    "amended_by",
    "becomes",
    "difference",
    "hashed",
    "heaviest_first",
    "numbered",
    "readings",
    "removes",
]

__getattr__ = door(
    __name__,
    (
        "changes",
        "openpoints",
        "aggregate",
        "amendments",
        "choosing",
        "sentences",
        "ledger",
        "subjects",
    ),
)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
