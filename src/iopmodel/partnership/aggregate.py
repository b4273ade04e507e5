"""A partnership: the parts of an agreement that fit together, and what it leaves open."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Any, Protocol, TypeVar

import attrs

from iopmodel.errors import BadForm, BadReference, Conflict, Invalid, Problem, shown
from iopmodel.parts import Cite, Contents, Part, Section
from iopmodel.partnership.changes import Change
from iopmodel.partnership.fieldtypes import faults, field_types, kind_name, references
from iopmodel.partnership.openpoints import OpenPoint
from iopmodel.terms import PART_KINDS, Heading, Term

__all__ = ["Partnership", "Parts", "cited", "near"]

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


def near(word: str, words: Iterable[str]) -> str:
    """Return the words nearest to one, to be suggested; all of them where they are few."""
    listed = sorted(words)
    return ", ".join(get_close_matches(word, listed, n=3) or listed[:5])


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

    Example:
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
        if problems := _form(self):
            raise BadForm(problems)
        object.__setattr__(self, "_by_key", {part.key: part for part in self.parts})
        if problems := [*_keys(self), *_references(self), *_cites(self)]:
            raise BadReference(problems)
        if problems := _readings(self):
            raise BadReference(problems)

    def __getitem__(self, kind_and_key: tuple[type[P], str]) -> P:
        """Return the part of that kind and key.

        Raises:
            BadReference: There is none, with the nearest keys of that kind.
        """
        kind, key = kind_and_key
        part = self._by_key.get(key)
        if isinstance(part, kind):
            return part
        keys = [other.key for other in self.parts if isinstance(other, kind)]
        raise BadReference.value(
            str(key), f"the key of a part ({kind_name(kind)})", near(str(key), keys)
        )

    def find(self, key: str) -> Part | None:
        """Return the part of that key, if there is one."""
        return self._by_key.get(key)

    def all(self, kind: type[P]) -> tuple[P, ...]:
        """Return the parts of a kind, in the order of the contents.

        Example:
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

        Example:
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
        return Partnership(
            parts=change.applied(self._by_key).values(),
            open_points=[point for point in self.open_points if point.key not in settled],
        )

    def under(self, choices: Mapping[str, str]) -> Partnership:
        """Return the partnership as certain open points are read; they are open no more.

        Args:
            choices: For each open point chosen, the key of the reading.

        Raises:
            Invalid: An open point or a reading of it does not exist.
            Conflict: Two of the readings exclude each other.

        Example:
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
        return Partnership(parts=change.applied(self._by_key).values(), open_points=left)


def cited(partnership: Partnership, cite: Cite) -> Section:
    """Return the section that a cite is of."""
    return next(section for section in partnership.sections if section.key == cite.section)


def _form(partnership: Partnership) -> list[Problem]:
    problems: list[Problem] = []
    for part in partnership.parts:
        if type(part) not in PART_KINDS:
            problems.append(Problem(part.key, type(part).__name__, "a kind of part that can stand"))
            continue
        for name, annotation in field_types(type(part)).items():
            problems.extend(faults(getattr(part, name), annotation, f"parts/{part.key}/{name}"))
    return problems


def _keys(partnership: Partnership) -> Iterable[Problem]:
    for path, keys in (
        ("parts", [part.key for part in partnership.parts]),
        ("open_points", [point.key for point in partnership.open_points]),
        ("sections", [section.key for section in partnership.sections]),
    ):
        for key, times in Counter(keys).items():
            if times > 1:
                yield Problem(path, f"{key!r} {times} times", "keys that differ", f"{key}-2")
    for kind, least, most in ((Heading, 1, 1), (Term, 0, 1), (Contents, 1, len(partnership.parts))):
        found = [part.key for part in partnership.parts if isinstance(part, kind)]
        if not least <= len(found) <= most:
            number = "exactly one" if least == most else "at most one" if not least else "at least one"
            yield Problem("parts", shown(found), f"{number} part of the kind {kind_name(kind)}")


def _all_references(partnership: Partnership) -> Iterable[tuple[str, type[Part], str]]:
    for part in partnership.parts:
        for name, annotation in field_types(type(part)).items():
            yield from references(getattr(part, name), annotation, f"parts/{part.key}/{name}")
    for point in partnership.open_points:
        added = {key for reading in point.readings for key in reading.change.touched}
        for number, key in enumerate(point.about):
            if key not in added:
                yield f"open_points/{point.key}/about/{number}", Part, str(key)


def _references(partnership: Partnership) -> Iterable[Problem]:
    by_key = {part.key: part for part in partnership.parts}
    for path, kind, key in _all_references(partnership):
        if isinstance(by_key.get(key), kind):
            continue
        keys = [part.key for part in partnership.parts if isinstance(part, kind)]
        found = f"{key!r}" + (f", a {kind_name(type(by_key[key]))}" if key in by_key else "")
        yield Problem(path, found, f"the key of a part ({kind_name(kind)})", near(key, keys))


def _cites(partnership: Partnership) -> Iterable[Problem]:
    sizes = {section.key: len(section.hashes) for section in partnership.sections}
    owners: list[tuple[str, Any]] = [(f"parts/{part.key}", part) for part in partnership.parts]
    owners += [(f"open_points/{point.key}", point) for point in partnership.open_points]
    for path, owner in owners:
        for cite in owner.cites:
            if cite.section not in sizes:
                yield Problem(
                    f"{path}/cites",
                    shown(cite.section),
                    "the key of a section in the contents",
                    near(cite.section, sizes),
                )
            elif cite.sentences and cite.sentences[-1] > sizes[cite.section]:
                yield Problem(
                    f"{path}/cites",
                    f"sentence {cite.sentences[-1]} of {cite.section}",
                    f"one of its {sizes[cite.section]}",
                )


def _readings(partnership: Partnership) -> list[Problem]:
    """Apply each reading by itself, and any two of different points together."""
    problems: list[Problem] = []
    alternatives = [
        (point.key, reading)
        for point in partnership.open_points
        for reading in point.readings
        if reading.change
    ]
    by_key: dict[str, Part] = {part.key: part for part in partnership.parts}
    for point, reading in alternatives:
        try:
            Partnership(parts=reading.change.applied(by_key).values())
        except Invalid as error:
            path = f"open_points/{point}/{reading.key}"
            problems.extend(problem.under(path) for problem in error.problems)
    for number, (point, reading) in enumerate(alternatives):
        for other_point, other in alternatives[:number]:
            if point == other_point:
                continue
            try:
                reading.change | other.change
            except Conflict as error:
                path = f"open_points/{point}/{reading.key} with {other_point}/{other.key}"
                problems.extend(problem.under(path) for problem in error.problems)
    return problems
