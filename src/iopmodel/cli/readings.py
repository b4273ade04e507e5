"""Under which readings a partnership is meant, as it is typed: `POINT=READING`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from iopmodel.cli.complaints import Complaint, meant, refused
from iopmodel.cli.sources import Source
from iopmodel.errors import Invalid, Problem, shown

__all__ = ["READING", "read_as"]

READING: Final = ("an open point and one of its readings", "tre-ganger-per-ar=avtalsar")
"""What names a reading, and an example."""


def read_as(source: Source, typed: Sequence[str], option: str) -> Source:
    """Return a partnership under the readings that were typed, called by them too.

    Args:
        source: The partnership.
        typed: Each the key of an open point, `=`, and the key of one of its readings.
        option: The option they were typed after.

    Raises:
        Complaint: One has another form, there is no such point or reading, or two exclude each
            other.
    """
    choices: dict[str, str] = {}
    for each in typed:
        point, _, reading = each.partition("=")
        if not point or not reading:
            raise Complaint(Problem(option, shown(each), *READING))
        known = choices.setdefault(point, reading)
        if known != reading:
            found = f"{shown(known)} and {shown(reading)}"
            raise Complaint(Problem(option, found, f"one reading of {point}"))
    try:
        partnership = source.partnership.under(choices)
    except Invalid as error:
        raise refused(error, option, _hint(source, choices)) from None
    return Source(" ".join([source.name, *dict.fromkeys(typed)]), partnership)


def _hint(source: Source, choices: dict[str, str]) -> str:
    """Return which point, or which reading of it, may have been meant."""
    known = {
        point.key: [reading.key for reading in point.readings]
        for point in source.partnership.open_points
    }
    hints = (
        meant(reading, known[point]) if point in known else meant(point, known)
        for point, reading in choices.items()
        if reading not in known.get(point, ())
    )
    return next(hints, "")
