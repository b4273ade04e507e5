"""A partnership: the parts of an agreement that fit together, and what it leaves open."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import Final, Protocol, TypeVar

import attrs

from iopmodel.contents import Contents, Section
from iopmodel.dates.shifting import plain
from iopmodel.errors import BadForm, BadReference, Conflict, Invalid
from iopmodel.partnership.amendments import (
    Amendment,
    amended,
    amendments_under,
    in_order,
    settling_only,
)
from iopmodel.partnership.arguments import EXAMPLES, meant, several
from iopmodel.partnership.changes import Change
from iopmodel.partnership.fieldtypes import kind_name
from iopmodel.partnership.fitting import (
    first,
    misfits,
    misshapen,
    near,
    surplus,
    twice,
)
from iopmodel.partnership.making import about_what_is_there, remade
from iopmodel.partnership.openpoints import OpenPoint
from iopmodel.partnership.ties import Ties
from iopmodel.partnership.trying import lost_by_points, untenable
from iopmodel.parts import Cite, Part
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
    listed = several(parts, Part, "a part", path="parts", error=BadForm)
    return tuple(sorted(listed, key=lambda part: part.key))


def _points(points: Iterable[OpenPoint]) -> tuple[OpenPoint, ...]:
    listed = several(points, OpenPoint, "an open point", path="open_points", error=BadForm)
    return tuple(sorted(listed, key=lambda point: point.key))


def _amendments(amendments: Iterable[Amendment]) -> tuple[Amendment, ...]:
    return in_order(
        several(amendments, Amendment, "an amendment", path="amendments", error=BadForm)
    )


_MOST_READ: Final = 500
"""How many sets of terms are kept that were asked for under some readings."""


@attrs.frozen(kw_only=True)
class Partnership:
    """What an agreement says, as a value.

    Attributes:
        parts: Its parts, kept in the order of their keys.
        open_points: What the text leaves open, in the order of their keys.
        amendments: What changes it later on, in the order of the days from which it does.

    Raises:
        BadForm: A field holds a value of another type than it has to.
        BadReference: Keys are used twice or stand for nothing, a heading is missing, a cite is of
            a sentence that is not there, or a reading or an amendment cannot be made.

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
    amendments: tuple[Amendment, ...] = attrs.field(default=(), converter=_amendments)
    _by_key: Mapping[str, Part] = attrs.field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "_by_key", {part.key: part for part in self.parts})
        sizes = {section.key: len(section.hashes) for section in self.sections}
        form, lost_references = misfits(self._by_key, self._by_key, sizes)
        points = [(f"open_points/{point.key}", point) for point in self.open_points]
        amendments = [(f"amendments/{one.key}", one) for one in self.amendments]
        if form := [*form, *first(misshapen([*points, *amendments]))]:
            raise BadForm(form)
        problems = [
            *surplus(self.parts, (point.key for point in self.open_points), self._section_keys()),
            *twice("amendments", (one.key for one in self.amendments)),
            *lost_references,
            *first(lost_by_points(self.open_points, self._by_key, sizes)),
            *self.ties.faults(),
        ]
        problems = problems or untenable(self._by_key, self.open_points, self.amendments)
        if problems:
            raise BadReference(problems)

    @cached_property
    def ties(self) -> Ties:
        """Which readings of its open points can be held together."""
        return Ties(self.open_points)

    def _section_keys(self) -> Iterable[str]:
        return (section.key for section in self.sections)

    def _derived(
        self,
        parts: Mapping[str, Part],
        points: Iterable[OpenPoint] = (),
        amendments: Iterable[Amendment] = (),
    ) -> Partnership:
        """Return the partnership with other contents, all of which have been looked at already."""
        derived = object.__new__(Partnership)
        for name, value in (
            ("parts", _parts(parts.values())),
            ("open_points", tuple(points)),
            ("amendments", tuple(amendments)),
            ("_by_key", parts),
        ):
            object.__setattr__(derived, name, value)
        return derived

    def __getitem__(self, kind_and_key: tuple[type[P], str]) -> P:
        """Return the part of that kind and key.

        Raises:
            BadReference: There is none, with the nearest keys of that kind.
        """
        if not isinstance(kind_and_key, tuple) or len(kind_and_key) != 2:
            raise Invalid.value(kind_and_key, "a kind of part and a key", 'Body, "styrgrupp"')
        kind, key = kind_and_key
        _refuse_others(kind)
        meant(key, str, "a key")
        part = self._by_key.get(key)
        if isinstance(part, kind):
            return part
        keys = [other.key for other in self.parts if isinstance(other, kind)]
        raise BadReference.value(key, f"the key of a part ({kind_name(kind)})", near(key, keys))

    def __contains__(self, key: str) -> bool:
        """Return whether there is a part of that key.

        Raises:
            Invalid: It is no key, as a part itself is none.
        """
        meant(key, str, "a key")
        return key in self._by_key

    def find(self, key: str) -> Part | None:
        """Return the part of that key, if there is one.

        Raises:
            Invalid: It is no key, as a part itself is none.
        """
        meant(key, str, "a key")
        return self._by_key.get(key)

    def all(self, kind: type[P]) -> tuple[P, ...]:
        """Return the parts of a kind, in the order of the contents.

        Raises:
            Invalid: It is no kind of part.

        Examples:
            >>> heading, contents = Heading(name="A"), Contents(title="B", sections=[])
            >>> Partnership(parts=[contents, heading]).all(Heading) == (heading,)
            True
        """
        _refuse_others(kind)
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

        A point is settled by a change to a field, or to a whole part, that one of its readings is
        about; so is one that asks about fields, by values for all that lacked one; and so is one
        of which that leaves nothing but the reading held.

        Raises:
            Conflict: The change does not fit, or a reading that stays open, or an amendment,
                could not be made after it.
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
        meant(change, Change, "a change")
        parts, points = amended(self._by_key, self.open_points, change)
        amendments = settling_only(self.amendments, points)
        if problems := untenable(parts, points, amendments):
            raise Conflict(problems)
        return self._derived(parts, points, amendments)

    def under(self, choices: Mapping[str, str]) -> Partnership:
        """Return the partnership as certain open points are read; they are open no more.

        What the readings suppose is chosen with them, and so is the only reading that they leave
        of another point. Amendments come to what they came to before.

        Args:
            choices: For each open point chosen, the key of the reading.

        Raises:
            Invalid: An open point or a reading of it does not exist.
            Conflict: The readings cannot be held together, or they rule out a reading that the
                encoding holds and leave several others: then that point has to be chosen too.

        Examples:
            >>> Partnership(
            ...     parts=[Heading(name="A"), Contents(title="B", sections=[])]
            ... ).under({}).heading.name
            'A'
        """
        meant(choices, Mapping, "readings by their open points")
        if not choices:
            return self
        ties = self.ties
        taken = ties.decided(self._known(choices))
        parts = remade(self._by_key, ties.changes(taken))
        left = [point for point in self.open_points if point.key not in taken]
        points = about_what_is_there(ties.left(taken, left), parts)
        amendments = amendments_under(self._by_key, self.open_points, self.amendments, taken)
        return self._derived(parts, points, amendments)

    def terms_under(self, choices: Mapping[str, str]) -> Partnership:
        """Return just the parts, as certain open points are read: without points or amendments.

        Other than `under` it also answers where the choices leave nothing held of another point,
        for who goes on to choose there.

        Raises:
            Invalid: An open point or a reading of it does not exist.
            Conflict: The readings cannot be held together.
        """
        wanted = self._known(choices)
        chosen = frozenset(wanted.items())
        if chosen not in self._read:
            # Asked one question after another, the same readings come again and again.
            if len(self._read) >= _MOST_READ:
                self._read.clear()
            changes = self.ties.changes(self.ties.together(wanted))
            self._read[chosen] = self._derived(remade(self._by_key, changes))
        return self._read[chosen]

    @cached_property
    def _read(self) -> dict[frozenset[tuple[str, str]], Partnership]:
        return {}

    def _known(self, choices: Mapping[str, str]) -> dict[str, str]:
        """Return choices if every point and reading in them exists."""
        points = {point.key: point for point in self.open_points}
        meant(choices, Mapping, "readings by their open points")
        for key, choice in choices.items():
            meant(key, str, "a key")
            if key not in points:
                raise Invalid.value(key, "an open point", near(key, points))
            points[key].reading(choice)
        return dict(choices)

    def on(self, day: date) -> Partnership:
        """Return the terms in force on a day; amendments still to come stay.

        Amendments are made in the order of their days, on top of what is read: the later one
        prevails, and settles the points that it is about.

        Args:
            day: The day.

        Examples:
            >>> from iopmodel.partnership.changes import becomes
            >>> heading, contents = Heading(name="A"), Contents(title="B", sections=[])
            >>> renamed = becomes(heading, attrs.evolve(heading, name="C"))
            >>> new = Amendment(key="nytt-namn", effective=date(2022, 6, 1), change=renamed)
            >>> partnership = Partnership(parts=[heading, contents], amendments=[new])
            >>> [partnership.on(date(2022, month, 30)).heading.name for month in (5, 6)]
            ['A', 'C']
        """
        until = plain(day)
        made = [one for one in self.amendments if one.effective <= until]
        if not made:
            return self
        parts: Mapping[str, Part] = self._by_key
        points: Sequence[OpenPoint] = self.open_points
        for one in made:
            parts, points = amended(parts, points, one.change, one.settles)
        return self._derived(parts, points, self.amendments[len(made) :])


def _refuse_others(kind: type[Part]) -> None:
    """Refuse what is no kind of part."""
    meant(kind, type, "a kind of part")
    if not issubclass(kind, Part):
        raise Invalid.value(kind, "a kind of part", EXAMPLES["a kind of part"])


def cited(partnership: Partnership, cite: Cite) -> Section:
    """Return the section that a cite is of."""
    return next(section for section in partnership.sections if section.key == cite.section)
