"""Under which readings a partnership is meant, as it is typed: `POINT=READING`."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Mapping, Sequence
from typing import Annotated, Final

from cyclopts import Parameter

from iopmodel.cli.complaints import Complaint, meant, refused
from iopmodel.cli.sources import Source
from iopmodel.errors import Invalid, Problem, shown

__all__ = ["READING", "Under", "read_as"]

Under = Annotated[
    list[str] | None,
    Parameter(
        name="--under",
        negative="",
        help="How an open point is read, as POINT=READING; may be given several times.",
    ),
]

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
        raise refused(error, option, next(_hints(source, choices), "")) from None
    return Source(" ".join([source.name, *dict.fromkeys(typed)]), partnership)


def _hints(source: Source, choices: Mapping[str, str]) -> Iterator[str]:
    """Yield for what cannot be chosen what may have been meant, or where to look."""
    known = {
        point.key: [reading.key for reading in point.readings]
        for point in source.partnership.open_points
    }
    for point, reading in choices.items():
        if point not in known:
            yield meant(point, known)
        elif not known[point]:
            yield f"see iopmodel open {shlex.quote(source.name)}"
        elif reading not in known[point]:
            yield meant(reading, known[point])
