"""Making changes to parts, and seeing to it that what comes of them fits."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import attrs

from iopmodel.contents import Contents, Section
from iopmodel.errors import BadForm, BadReference, Problem
from iopmodel.partnership.changes import Atom, Change, SetField, difference
from iopmodel.partnership.fitting import first, lost_cites, misfits, surplus
from iopmodel.partnership.openpoints import OpenPoint
from iopmodel.parts import Part

__all__ = [
    "about_what_is_there",
    "is_about",
    "reaches_far",
    "remade",
    "sections_of",
    "sizes_of",
    "turned",
]


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

    What comes or goes may be referred to from anywhere, and what the contents list may be cited.
    """
    return bool(change.kinds) or any(isinstance(parts.get(key), Contents) for key in change.touched)


def remade(parts: Mapping[str, Part], changes: Iterable[Change]) -> dict[str, Part]:
    """Return parts with changes made, one after the other; only what they concern is looked at.

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
    is_far = False
    for change in changes:
        made = change.applied(made)
        touched |= change.touched
        is_far = is_far or reaches_far(change, made)
    form, lost = misfits(made, made if is_far else sorted(touched), sizes_of(made))
    if form:
        raise BadForm(form)
    if is_far:
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
        found.append(point if len(there) == len(point.about) else attrs.evolve(point, about=there))
    if problems:
        raise BadReference(first(problems))
    return found
