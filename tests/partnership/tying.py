"""Partnerships of a few copies, each with an open point on their number, tied as told."""

from __future__ import annotations

from typing import Any

from iopmodel.contents import Contents, Section
from iopmodel.errors import Invalid
from iopmodel.notgiven import NotApplicable
from iopmodel.partnership import (
    Change,
    Choice,
    OpenPoint,
    Partnership,
    PointKind,
    Reading,
    SetField,
    Weight,
)
from iopmodel.parts import Cite, Part, Text
from iopmodel.terms import Copies, Heading

SOME = Text("något", "something")
A = Section(key="a", heading="a", hashes=["0a1b2c3d"])
PARTS: tuple[Part, ...] = (
    Heading(name="H"),
    Contents(title="T", sections=[A]),
    *(Copies(key=f"antal-{key}", number=0) for key in "abc"),
)


def choices(text: str) -> list[Choice]:
    """Read `"a/r1 b/r2"`."""
    return [Choice(*one.split("/")) for one in text.split()]


def setting(key: str, number: int) -> Change:
    """Return the change that sets a number of copies."""
    return Change([SetField(f"antal-{key}", "copies", "number", number)])


def reading(
    key: str,
    change: Change = Change(),  # noqa: B008
    *,
    supposes: str = "",
    excludes: str = "",
) -> Reading:
    """Return a reading with ties told in short."""
    return Reading(
        key=key, says=SOME, change=change, supposes=choices(supposes), excludes=choices(excludes)
    )


def point(key: str, *readings: Reading, **fields: Any) -> OpenPoint:
    """Return an open point whose first reading is the one held, `r0` if it is not given."""
    if readings and readings[0].change:
        readings = (reading("r0"), *readings)
    return OpenPoint(
        **{
            "key": key,
            "question": SOME,
            "kind": PointKind.GAP,
            "weight": Weight.MATTERS,
            "readings": readings,
            "why": SOME if readings else NotApplicable(),
            "cites": Cite("a"),
            **fields,
        }
    )


def made(*points: OpenPoint, **fields: Any) -> Partnership:
    """Return a partnership with three lots of copies and these points."""
    return Partnership(**{"parts": PARTS, "open_points": points, **fields})


def told(make: Any) -> list[str]:
    """Return what is said where something is refused."""
    try:
        make()
    except Invalid as error:
        return list(map(str, error.problems))
    return []


def numbers(partnership: Partnership) -> str:
    """Return the numbers of copies in order."""
    return " ".join(str(copies.number) for copies in partnership.all(Copies))


def keys(partnership: Partnership) -> str:
    """Return what is open, and the readings left of each."""
    return " ".join(
        f"{one.key}:{','.join(known.key for known in one.readings)}"
        for one in partnership.open_points
    )
