"""What the text leaves open, and the ways in which it can be read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum

import attrs

from iopmodel.errors import Invalid, Problem, shown
from iopmodel.notgiven import NotApplicable
from iopmodel.partnership.arguments import meant, several
from iopmodel.partnership.changes import Change
from iopmodel.partnership.subjects import Subject, kinds_lacking
from iopmodel.parts import Cite, Part, Ref, Text, checked_key, merged, refs

__all__ = ["Choice", "OpenPoint", "PointKind", "Reading", "Weight", "heaviest_first"]


class PointKind(Enum):
    """In which way the text leaves something open."""

    CONTRADICTION = "contradiction"
    """Two clauses say different things on one matter."""
    AMBIGUITY = "ambiguity"
    """One clause can be read in several ways."""
    GAP = "gap"
    """Something needed is not said."""
    VAGUE = "vague"
    """A word leaves the measure open."""
    ABSENT = "absent"
    """It refers to something that is not at hand."""


class Weight(Enum):
    """How much hangs on an open point."""

    DECIDES = "decides"
    """It decides dates, money or power."""
    MATTERS = "matters"
    """It matters in practice."""
    FORMAL = "formal"
    """It is a matter of form."""


@attrs.frozen(order=True)
class Choice:
    """One reading of one open point.

    Attributes:
        point: The key of the open point.
        reading: The key of the reading.

    Examples:
        >>> str(Choice("vilket-ar", "kalenderar"))
        'vilket-ar/kalenderar'
    """

    point: str = attrs.field(converter=checked_key)
    reading: str = attrs.field(converter=checked_key)

    def __str__(self) -> str:
        return f"{self.point}/{self.reading}"


def _choices(choices: Iterable[Choice]) -> tuple[Choice, ...]:
    return tuple(sorted(set(several(choices, Choice, "a choice"))))


def _change(change: Change) -> Change:
    meant(change, Change, "a change", path="change")
    return change


@attrs.frozen(kw_only=True)
class Reading:
    """One way to read an open point, as the change to the encoding that it makes.

    A reading that supposes others was written for the partnership as those have it. It is made
    after them: it may set a field of a part that they add, and what both set is as it says.

    Attributes:
        key: Its name within the open point.
        says: What it takes the text to say.
        change: What it changes; nothing for the reading that the encoding holds.
        supposes: Readings of other open points without which it cannot be held.
        excludes: Readings of other open points with which it cannot be held; it is enough if one
            of the two says so.

    Examples:
        >>> Reading(key="manad", says=Text("samma månad", "the same month")).change.atoms
        ()
    """

    key: str = attrs.field(converter=checked_key)
    says: Text
    change: Change = attrs.field(default=Change(), converter=_change)
    supposes: tuple[Choice, ...] = attrs.field(default=(), converter=_choices)
    excludes: tuple[Choice, ...] = attrs.field(default=(), converter=_choices)


def _readings(readings: Iterable[Reading]) -> tuple[Reading, ...]:
    return several(readings, Reading, "a reading", path="readings")


def _about(parts: Iterable[Part | Ref[Part]]) -> tuple[Ref[Part], ...]:
    return tuple(sorted(set(refs(several(parts, (Part, str), "a key", path="about")))))


def _asks(subjects: Iterable[Subject]) -> tuple[Subject, ...]:
    fields: dict[Ref[Part], set[str]] = {}
    for one in several(subjects, Subject, "a subject", path="asks"):
        fields.setdefault(one.part, set()).update(one.fields)
    return tuple(Subject(part, sorted(names)) for part, names in sorted(fields.items()))


def _cites(cites: Cite | Iterable[Cite]) -> tuple[Cite, ...]:
    return merged(
        cites if isinstance(cites, Cite) else several(cites, Cite, "a cite", path="cites")
    )


@attrs.frozen(kw_only=True)
class OpenPoint:
    """A question that the text does not settle.

    Attributes:
        key: Its name.
        question: What has to be asked.
        kind: In which way the text leaves it open.
        weight: How much hangs on it.
        about: The parts it is about, those its readings change and those it asks about included.
        asks: The fields of parts to which the answer would be a value, where no reading sets them.
            A change that gives all of them what they lack answers the question.
        lacks: The kinds of part of which one would have to be added, by their names in documents,
            where no reading adds it.
        readings: The ways to read it, the one that the encoding holds first; none where nothing
            computable hangs on it.
        why: Why the encoding holds the first one.
        cites: The sentences that leave it open.

    Raises:
        Invalid: There is just one reading, the first changes or supposes something, a later one
            changes nothing, one supposes or excludes a reading of the same point, or a cite is
            said to be of certain fields.

    Examples:
        >>> point = OpenPoint(
        ...     key="vilket-ar", kind=PointKind.GAP, weight=Weight.MATTERS,
        ...     question=Text("Vilket slags år?", "Which kind of year?"),
        ...     about=[Ref("medel")], cites=Cite("ekonomi", [3]),
        ... )
        >>> point.held is None
        True
    """

    key: str = attrs.field(converter=checked_key)
    question: Text
    kind: PointKind
    weight: Weight
    about: tuple[Ref[Part], ...] = attrs.field(default=(), converter=_about)
    readings: tuple[Reading, ...] = attrs.field(default=(), converter=_readings)
    asks: tuple[Subject, ...] = attrs.field(default=(), converter=_asks)
    lacks: tuple[str, ...] = attrs.field(default=(), converter=kinds_lacking)
    why: Text | NotApplicable = NotApplicable()
    cites: tuple[Cite, ...] = attrs.field(converter=_cites)

    def __attrs_post_init__(self) -> None:
        problems: list[Problem] = []
        keys = [reading.key for reading in self.readings]
        if len(keys) == 1 or len(set(keys)) < len(keys):
            problems.append(
                Problem(
                    f"{self.key}/readings", shown(keys), "none, or at least two of different keys"
                )
            )
        if bool(self.readings) != isinstance(self.why, Text):
            problems.append(
                Problem(
                    f"{self.key}/why", shown(self.why), "a reason exactly where there are readings"
                )
            )
        problems.extend(
            Problem(
                f"{self.key}/readings/{number}/change",
                shown(reading.change),
                "a change" if number else "no change, as the first reading is the one encoded",
            )
            for number, reading in enumerate(self.readings)
            if bool(reading.change) != bool(number)
        )
        problems.extend(self._bad_ties())
        problems.extend(
            Problem(f"{self.key}/cites/{place}/fields", shown(cite.fields), "none in an open point")
            for place, cite in enumerate(self.cites)
            if cite.fields
        )
        if problems:
            raise Invalid(problems)
        touched = {key for reading in self.readings for key in reading.change.touched}
        touched |= {one.part for one in self.asks}
        object.__setattr__(self, "about", _about([*self.about, *map(Ref[Part], touched)]))

    def _bad_ties(self) -> Iterator[Problem]:
        for number, reading in enumerate(self.readings):
            path = f"{self.key}/readings/{number}"
            if reading.supposes and not number:
                yield Problem(
                    f"{path}/supposes",
                    shown(list(map(str, reading.supposes))),
                    "nothing, as the first reading is the one encoded",
                )
            for name in ("supposes", "excludes"):
                for place, choice in enumerate(getattr(reading, name)):
                    if choice.point == self.key:
                        yield Problem(
                            f"{path}/{name}/{place}",
                            f"{str(choice)!r}, of the same point",
                            "a reading of another open point: those of one exclude each other",
                        )

    @property
    def held(self) -> Reading | None:
        """The reading that the encoding holds."""
        return self.readings[0] if self.readings else None

    def reading(self, key: str) -> Reading:
        """Return the reading of that key.

        Raises:
            Invalid: It has none of that key, or none at all.
        """
        if not self.readings:
            raise Invalid.value(
                key, f"no reading of {self.key}: it has none, and only its question can be asked"
            )
        for reading in self.readings:
            if reading.key == key:
                return reading
        raise Invalid.value(
            key, f"a reading of {self.key}", ", ".join(reading.key for reading in self.readings)
        )


def heaviest_first(points: Iterable[OpenPoint]) -> list[OpenPoint]:
    """Return open points by how much hangs on them.

    Of the same weight, those stand first whose readings change what follows, the more readings the
    earlier.

    Examples:
        >>> from iopmodel.examples import load
        >>> first, *_ = heaviest_first(load("enskede-arsta-vantor-2021").open_points)
        >>> first.weight, bool(first.readings)
        (<Weight.DECIDES: 'decides'>, True)
    """
    weights = list(Weight)
    return sorted(points, key=lambda one: (weights.index(one.weight), -len(one.readings), one.key))
