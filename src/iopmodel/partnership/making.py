"""Making changes to parts, and seeing to it that what comes of them fits."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

import attrs

from iopmodel.contents import Contents, Section
from iopmodel.errors import BadForm, BadReference, Problem
from iopmodel.partnership.changes import Atom, Change, RemovePart, SetField, difference
from iopmodel.partnership.fieldtypes import kind_name
from iopmodel.partnership.fitting import first, lost_cites, misfits, surplus
from iopmodel.partnership.openpoints import OpenPoint
from iopmodel.parts import Part
from iopmodel.terms import Heading, Term

__all__ = [
    "about_what_is_there",
    "is_about",
    "may_thwart",
    "reaches_far",
    "remade",
    "sections_of",
    "sizes_of",
    "turned",
]

_ALONE: Final = {kind_name(kind) for kind in (Contents, Heading, Term)}
"""Kinds whose parts, or sections, must not be there twice."""


def sections_of(parts: Mapping[str, Part]) -> Iterable[Section]:
    """Yield the sections of all contents, in order."""
    for part in parts.values():
        if isinstance(part, Contents):
            yield from part.sections


def sizes_of(parts: Mapping[str, Part]) -> dict[str, int]:
    """Return how many sentences each section has."""
    return {section.key: len(section.hashes) for section in sections_of(parts)}


def reaches_far(change: Change, parts: Mapping[str, Part]) -> bool:
    """Return whether a change concerns parts that it does not touch.

    What goes may be referred to from anywhere, and what the contents list may be cited.
    """
    return any(
        isinstance(atom, RemovePart) or isinstance(parts.get(atom.part), Contents)
        for atom in change.atoms
    )


def may_thwart(change: Change, parts: Mapping[str, Part]) -> bool:
    """Return whether a change can keep one that touches other parts from being made beside it.

    It can where it takes away what the other may come to refer to, or brings in a part of a kind
    of which there is not more than one.
    """
    return reaches_far(change, parts) or not _ALONE.isdisjoint(change.kinds)


def remade(
    parts: Mapping[str, Part], changes: Iterable[Change], *, each_fits: bool = False
) -> dict[str, Part]:
    """Return parts with changes made, one after the other; only what they concern is looked at.

    Args:
        parts: The parts.
        changes: The changes.
        each_fits: Whether each can be made without those that it does not suppose. Then what
            refers to a part that goes is touched by one of them.

    Raises:
        Conflict: A change cannot be made.
        BadForm: One sets a field to a value of another type.
        BadReference: They leave a reference to nothing.

    Examples:
        >>> from iopmodel.partnership.changes import adds
        >>> from iopmodel.terms import Copies, Heading
        >>> bare = {"heading": Heading(name="A"), "contents": Contents(title="B", sections=[])}
        >>> sorted(remade(bare, [adds(Copies(key="exemplar", number=2))]))
        ['contents', 'exemplar', 'heading']
    """
    made = dict(parts)
    touched: set[str] = set()
    kinds: set[str] = set()
    is_far = False
    for change in changes:
        made = change.applied(made)
        touched |= change.touched
        kinds |= change.kinds
        is_far = is_far or reaches_far(change, made)
    # Of contents two may each drop a section that the other had taken over.
    is_narrow = each_fits and not any(isinstance(parts.get(key), Contents) for key in touched)
    near = sorted(touched & made.keys())
    form, lost = misfits(made, made if is_far and not is_narrow else near, sizes_of(made))
    if form:
        raise BadForm(form)
    if is_far or kinds:
        keys = (section.key for section in sections_of(made))
        lost = [*first(surplus(made.values(), (), keys)), *lost]
    if lost:
        raise BadReference(lost)
    return made


def is_about(change: Change, other: Change) -> bool:
    """Return whether two changes are about the same field, or one about a whole part of the other.

    Examples:
        >>> from iopmodel.partnership.changes import removes
        >>> from iopmodel.terms import Copies
        >>> three = Change([SetField("exemplar", "copies", "number", 3)])
        >>> is_about(three, three), is_about(three, removes(Copies(key="exemplar", number=2)))
        (True, True)
    """
    if change.is_apart_from(other):
        return False
    targets = {atom.target for atom in other.atoms}
    return any(
        atom.target in targets
        or (atom.part, "") in targets
        or (not atom.target[1] and atom.part in other.touched)
        for atom in change.atoms
    )


def turned(change: Change, before: Mapping[str, Part], after: Mapping[str, Part]) -> Change:
    """Return what leads from parts to those that a change has to come to in the end.

    What the change sets to what it is already stays in it, as it settles what is about that.

    Raises:
        Conflict: A key stands for parts of different kinds.
    """
    led = difference(before, after)
    targets = {atom.target for atom in led.atoms}
    atoms: list[Atom] = [
        atom
        for atom in change.atoms
        if isinstance(atom, SetField)
        and atom.part in after
        and targets.isdisjoint({atom.target, (atom.part, "")})
    ]
    return Change([*led.atoms, *atoms])


def about_what_is_there(points: Iterable[OpenPoint], parts: Mapping[str, Part]) -> list[OpenPoint]:
    """Return open points that are about parts that are no more, as far as they are about others.

    Raises:
        BadReference: One cites a sentence that is no more.
    """
    sizes = sizes_of(parts)
    found: list[OpenPoint] = []
    problems: list[Problem] = []
    for point in points:
        problems.extend(lost_cites(f"open_points/{point.key}", point.cites, sizes))
        there = [key for key in point.about if key in parts]
        asks = [one for one in point.asks if one.part in parts]
        is_whole = len(there) == len(point.about)
        found.append(point if is_whole else attrs.evolve(point, about=there, asks=asks))
    if problems:
        raise BadReference(first(problems))
    return found
