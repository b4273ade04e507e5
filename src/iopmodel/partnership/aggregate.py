"""A partnership: the parts of an agreement that fit together, and what it leaves open."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol, TypeVar

import attrs

from iopmodel.errors import BadForm, BadReference, Invalid, Problem
from iopmodel.partnership.changes import Change
from iopmodel.partnership.fieldtypes import kind_name
from iopmodel.partnership.fitting import (
    first,
    lost,
    lost_cites,
    misfits,
    misshapen,
    near,
    surplus,
)
from iopmodel.partnership.openpoints import OpenPoint
from iopmodel.parts import Cite, Contents, Part, Section
from iopmodel.terms import Heading, Term

__all__ = ["Partnership", "Parts", "cited"]

P = TypeVar("P", bound=Part)


class Parts(Protocol):
    """What a question may ask of a partnership, so that its asking can be followed."""

    def __getitem__(self, kind_and_key: tuple[type[P], str]) -> P:
        """Return the part of that kind and key."""
        ...

    def find(self, key: str) -> Part | None:
        """Return the part of that key, if there is one."""
        ...

    def all(self, kind: type[P]) -> tuple[P, ...]:
        """Return the parts of a kind, in the order of the contents."""
        ...


def _parts(parts: Iterable[Part]) -> tuple[Part, ...]:
    return tuple(sorted(parts, key=lambda part: part.key))


def _points(points: Iterable[OpenPoint]) -> tuple[OpenPoint, ...]:
    return tuple(sorted(points, key=lambda point: point.key))


@attrs.frozen(kw_only=True)
class Partnership:
    """What an agreement says, as a value.

    Attributes:
        parts: Its parts, kept in the order of their keys.
        open_points: What the text leaves open, in the order of their keys.

    Raises:
        BadForm: A field holds a value of another type than it has to.
        BadReference: Keys are used twice or stand for nothing, a heading is missing, a cite is of
            a sentence that is not there, or a reading cannot be applied.

    Examples:
        >>> from iopmodel.terms import Copies
        >>> contents = Contents(title="Överenskommelse", sections=[])
        >>> copies = Copies(key="exemplar", number=2)
        >>> partnership = Partnership(parts=[Heading(name="Ett partnerskap"), contents, copies])
        >>> partnership[Copies, "exemplar"].number
        2
    """

    parts: tuple[Part, ...] = attrs.field(converter=_parts)
    open_points: tuple[OpenPoint, ...] = attrs.field(default=(), converter=_points)
    _by_key: Mapping[str, Part] = attrs.field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "_by_key", {part.key: part for part in self.parts})
        sizes = {section.key: len(section.hashes) for section in self.sections}
        form, lost_references = misfits(self._by_key, self._by_key, sizes)
        points = ((f"open_points/{point.key}", point) for point in self.open_points)
        if form := [*form, *first(misshapen(points))]:
            raise BadForm(form)
        problems = [
            *surplus(self.parts, (point.key for point in self.open_points), self._section_keys()),
            *lost_references,
            *first(self._lost_by_points(sizes)),
        ]
        if problems := problems or self._bad_readings():
            raise BadReference(problems)

    def _section_keys(self) -> Iterable[str]:
        return (section.key for section in self.sections)

    def _lost_by_points(self, sizes: Mapping[str, int]) -> Iterable[Problem]:
        for point in self.open_points:
            path = f"open_points/{point.key}"
            added = {key for reading in point.readings for key in reading.change.touched}
            for number, key in enumerate(point.about):
                if key not in self._by_key and key not in added:
                    yield lost(f"{path}/about/{number}", Part, key, self._by_key)
            yield from lost_cites(path, point.cites, sizes)

    def _bad_readings(self) -> list[Problem]:
        """Apply each reading by itself, and any two of different points together."""
        problems: list[Problem] = []
        alternatives = [
            (point.key, reading)
            for point in self.open_points
            for reading in point.readings
            if reading.change
        ]
        for number, (point, reading) in enumerate(alternatives):
            path = f"open_points/{point}/{reading.key}"
            try:
                self._derived(reading.change, ())
            except Invalid as error:
                problems.extend(problem.under(path) for problem in error.problems)
            for other_point, other in alternatives[:number]:
                if point == other_point:
                    continue
                both = f"{path} with {other_point}/{other.key}"
                problems.extend(
                    problem.under(both) for problem in self._clash(reading.change, other.change)
                )
        return problems

    def _clash(self, one: Change, other: Change) -> tuple[Problem, ...]:
        """Return why two changes, each of which can be made, cannot both be."""
        # Apart from each other, and setting fields only, they have nothing to clash about.
        if one.is_apart_from(other) and not (one.kinds or other.kinds):
            return ()
        try:
            self._derived(one | other, ())
        except Invalid as error:
            return error.problems
        return ()

    def _derived(self, change: Change, points: Iterable[OpenPoint]) -> Partnership:
        """Return the partnership with a change made; only what it touches is checked anew."""
        parts = change.applied(self._by_key)
        # What comes or goes, or is cited, concerns parts that the change does not touch.
        if change.kinds or any(isinstance(parts[key], Contents) for key in change.touched):
            left = [
                # A point may be about a part that is no more, as far as it is about others.
                attrs.evolve(point, about=[key for key in point.about if key in parts])
                for point in points
            ]
            return Partnership(parts=parts.values(), open_points=left)
        derived = object.__new__(Partnership)
        for name, value in (
            ("parts", tuple(parts.values())),
            ("open_points", tuple(points)),
            ("_by_key", parts),
        ):
            object.__setattr__(derived, name, value)
        sizes = {section.key: len(section.hashes) for section in self.sections}
        form, lost_references = misfits(parts, sorted(change.touched), sizes)
        if form:
            raise BadForm(form)
        if lost_references:
            raise BadReference(lost_references)
        return derived

    def __getitem__(self, kind_and_key: tuple[type[P], str]) -> P:
        """Return the part of that kind and key.

        Raises:
            BadReference: There is none, with the nearest keys of that kind.
        """
        if not isinstance(kind_and_key, tuple) or len(kind_and_key) != 2:
            raise Invalid.value(kind_and_key, "a kind of part and a key", 'Body, "styrgrupp"')
        kind, key = kind_and_key
        part = self._by_key.get(key)
        if isinstance(part, kind):
            return part
        keys = [other.key for other in self.parts if isinstance(other, kind)]
        raise BadReference.value(
            str(key), f"the key of a part ({kind_name(kind)})", near(str(key), keys)
        )

    def __contains__(self, key: str) -> bool:
        """Return whether there is a part of that key."""
        return key in self._by_key

    def find(self, key: str) -> Part | None:
        """Return the part of that key, if there is one."""
        return self._by_key.get(key)

    def all(self, kind: type[P]) -> tuple[P, ...]:
        """Return the parts of a kind, in the order of the contents.

        Examples:
            >>> heading, contents = Heading(name="A"), Contents(title="B", sections=[])
            >>> Partnership(parts=[contents, heading]).all(Heading) == (heading,)
            True
        """
        order = {section.key: number for number, section in enumerate(self.sections)}
        found = [part for part in self.parts if isinstance(part, kind)]

        def place(part: P) -> tuple[tuple[int, tuple[int, ...]], str]:
            first = min(
                ((order[cite.section], cite.sentences) for cite in part.cites),
                default=(len(order), ()),
            )
            return first, part.key

        return tuple(sorted(found, key=place))

    @property
    def heading(self) -> Heading:
        """Its heading."""
        return next(part for part in self.parts if isinstance(part, Heading))

    @property
    def term(self) -> Term | None:
        """Its term, if it has one."""
        return next((part for part in self.parts if isinstance(part, Term)), None)

    @property
    def sections(self) -> tuple[Section, ...]:
        """The sections of all its contents, in order."""
        return tuple(
            section
            for part in self.parts
            if isinstance(part, Contents)
            for section in part.sections
        )

    def changed(self, change: Change) -> Partnership:
        """Return the partnership with a change made; the points it settles are open no more.

        Raises:
            Conflict: The change does not fit, or goes against a reading that stays open.
            BadForm: It sets a field to a value of another type.
            BadReference: It leaves a reference to nothing.

        Examples:
            >>> from iopmodel.partnership.changes import becomes
            >>> heading, contents = Heading(name="A"), Contents(title="B", sections=[])
            >>> partnership = Partnership(parts=[heading, contents])
            >>> renamed = becomes(heading, attrs.evolve(heading, name="C"))
            >>> partnership.changed(renamed).heading.name
            'C'
        """
        targets = {atom.target for atom in change.atoms}
        settled = {
            point.key
            for point in self.open_points
            for reading in point.readings
            for atom in reading.change.atoms
            if atom.target in targets or (atom.part, "") in targets
        }
        return self._derived(
            change, [point for point in self.open_points if point.key not in settled]
        )

    def under(self, choices: Mapping[str, str]) -> Partnership:
        """Return the partnership as certain open points are read; they are open no more.

        Args:
            choices: For each open point chosen, the key of the reading.

        Raises:
            Invalid: An open point or a reading of it does not exist.
            Conflict: Two of the readings exclude each other.

        Examples:
            >>> Partnership(
            ...     parts=[Heading(name="A"), Contents(title="B", sections=[])]
            ... ).under({}).heading.name
            'A'
        """
        points = {point.key: point for point in self.open_points}
        change = Change()
        for key, choice in choices.items():
            if key not in points:
                raise Invalid.value(key, "an open point", near(key, points))
            change |= points[key].reading(choice).change
        if not change and not choices:
            return self
        left = [point for key, point in points.items() if key not in choices]
        return self._derived(change, left)


def cited(partnership: Partnership, cite: Cite) -> Section:
    """Return the section that a cite is of."""
    return next(section for section in partnership.sections if section.key == cite.section)
