"""Documents: partnerships as JSON, read strictly and written in one form only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iopmodel.doors import door

if TYPE_CHECKING:
    from iopmodel.documents.converters import configure_converter, make_converter
    from iopmodel.documents.files import dump, dumps, load, loads
    from iopmodel.documents.parsing import MAX_BYTES
    from iopmodel.documents.schemas import schema

__all__ = [
    "MAX_BYTES",
    "configure_converter",
    "dump",
    "dumps",
    "load",
    "loads",
    "make_converter",
    "schema",
]

__getattr__ = door(__name__, ("parsing", "files", "converters", "schemas"))


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
