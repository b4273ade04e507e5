"""Documents: partnerships as JSON, read strictly and written in one form only.

A document is one object: `"iopmodel": 1`, the version of the format, then `"parts"`,
`"open_points"` and `"amendments"`. Besides:

* An object says its `kind` first where its type allows several classes, and nowhere else: each part
  does, what stands in the place of a value not given does, a section of the contents does not.
* A field is left out if, and only if, it is unstated, an empty list or null by default, and is so.
  No other default may be left out, so that a later one does not change what a document says.
* Dates are `2021-06-01`, periods `2021-06-01/2022-05-31` or `2021-06-01/..`, spans `P1Y6M`,
  fractions `1/2`, amounts `125000.00 SEK`, organisation numbers `212000-0142`. Each value has one
  such text, and no other is read. Whole numbers are at most 2**53 - 1, as RFC 7493 advises.
* A change is the list of what it sets, adds and removes; the value it sets is of the type of that
  field of that kind (`part_kind`) of part.
* It is UTF-8 without a byte order mark; no key stands twice in an object.

All faults of form are told together, each with its path, and the first hundred one by one; when
there are none, all faults of reference.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from iopmodel.doors import door

if TYPE_CHECKING:
    from iopmodel.documents.converters import configure_converter, make_converter
    from iopmodel.documents.criteria import (
        criteria_names,
        criteria_schema,
        dumps_criteria,
        load_criteria,
        loads_criteria,
        shipped_criteria,
    )
    from iopmodel.documents.entries import dumps_entry, entry_schema, loads_entry
    from iopmodel.documents.files import dump, dumps, load, loads
    from iopmodel.documents.parsing import MAX_BYTES
    from iopmodel.documents.schemas import schema

__all__ = [
    "MAX_BYTES",
    "configure_converter",
    "criteria_names",
    "criteria_schema",
    "dump",
    "dumps",
    "dumps_criteria",
    "dumps_entry",
    "entry_schema",
    "load",
    "load_criteria",
    "loads",
    "loads_criteria",
    "loads_entry",
    "make_converter",
    "schema",
    "shipped_criteria",
]

__getattr__ = door(__name__, ("parsing", "files", "converters", "schemas", "criteria", "entries"))


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
