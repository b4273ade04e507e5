"""Swedish IOP agreements (*idéburet offentligt partnerskap*) as values you can compute with.

The names most users need are here; the rest is in the folders: `iopmodel.terms` for what an
agreement says, `iopmodel.dates`, `iopmodel.answers`. Nothing is imported before it is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from iopmodel.doors import door

if TYPE_CHECKING:
    from iopmodel.answers import Due, Undated, due, undated
    from iopmodel.dates import OPEN_END, Counting, Period, Rounding, Span
    from iopmodel.documents import dump, dumps, load, loads
    from iopmodel.errors import Invalid, IopError
    from iopmodel.money import Money, sek
    from iopmodel.notgiven import NotGiven, Unstated
    from iopmodel.partnership import Change, OpenPoint, Partnership, Reading, becomes
    from iopmodel.parts import Part, Ref, Text

__all__ = [
    "OPEN_END",
    "Change",
    "Counting",
    "Due",
    "Invalid",
    "IopError",
    "Money",
    "NotGiven",
    "OpenPoint",
    "Part",
    "Partnership",
    "Period",
    "Reading",
    "Ref",
    "Rounding",
    "Span",
    "Text",
    "Undated",
    "Unstated",
    "becomes",
    "due",
    "dump",
    "dumps",
    "load",
    "loads",
    "sek",
    "undated",
]

__getattr__ = door(
    __name__,
    (
        "errors",
        "parts",
        "dates",
        "money",
        "notgiven",
        "partnership",
        "answers",
        "documents",
    ),
)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
