"""Whether a change answers what an open point asks: it fills each gap, and guesses nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

import attrs

from iopmodel.notgiven import InAppendix, NotGiven, OpenWording, ToBeDecided
from iopmodel.partnership.changes import Change, SetField
from iopmodel.partnership.openpoints import OpenPoint
from iopmodel.parts import Part

__all__ = ["answers"]

_ELSEWHERE: Final = (InAppendix, OpenWording, ToBeDecided)
"""What says that the value is yet to be found; a field within a value may well be left out."""


def answers(change: Change, point: OpenPoint, parts: Mapping[str, Part]) -> bool:
    """Return whether a change gives a value to all that an open point asks about, and lacked one.

    A point that has readings, or lacks a part, is not answered so: which reading is meant, and
    whether a new part is the one that was lacking, cannot be told from a field. Nor can it be told
    whether one value in the place of another is the answer.

    Args:
        change: The change.
        point: The open point.
        parts: What the change is made to, by key.

    Examples:
        >>> from iopmodel.partnership.changes import becomes
        >>> from iopmodel.partnership.openpoints import PointKind, Weight
        >>> from iopmodel.partnership.subjects import Subject
        >>> from iopmodel.parts import Cite, Ref, Text
        >>> from iopmodel.terms import Ending, EndingKind, Ends, Form
        >>> leaving = Ending(
        ...     key="lamna", act=EndingKind.WITHDRAWAL, by=Ref("klubben"), ends=Ends.WHOLE
        ... )
        >>> point = OpenPoint(
        ...     key="form", kind=PointKind.GAP, weight=Weight.MATTERS, cites=Cite("slut", [1]),
        ...     question=Text("I vilken form?", "In what form?"), asks=[Subject(leaving, "form")],
        ... )
        >>> written = becomes(leaving, attrs.evolve(leaving, form=Form.WRITTEN))
        >>> answers(written, point, {"lamna": leaving})
        True
    """
    if not point.asks or point.readings or point.lacks:
        return False
    said = {atom.target: atom.value for atom in change.atoms if isinstance(atom, SetField)}
    asked = [(subject.part, field) for subject in point.asks for field in subject.fields]
    return all(
        target in said and _fills(said[target], getattr(parts[target[0]], target[1]))
        for target in asked
    )


def _fills(new: object, old: object) -> bool:
    """Return whether a value gives what another left out, as a whole or somewhere within."""
    if isinstance(old, NotGiven):
        return not isinstance(new, NotGiven) and not any(
            isinstance(gap, _ELSEWHERE) for gap in _gaps(new)
        )
    return any(True for _ in _gaps(old)) and not any(True for _ in _gaps(new))


def _gaps(value: Any) -> Iterator[NotGiven]:
    """Yield what is not given of a value, or within it."""
    if isinstance(value, NotGiven):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _gaps(item)
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            yield from _gaps(getattr(value, field.name))
