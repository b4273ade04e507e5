"""Trying readings and amendments before they are asked for, alone and together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs

from iopmodel.errors import Conflict, Invalid, Problem
from iopmodel.partnership.amendments import Amendment, Stage, amended, amendments_under
from iopmodel.partnership.changes import AddPart, Change, RemovePart
from iopmodel.partnership.fitting import first, lost, lost_cites, near
from iopmodel.partnership.making import may_thwart, remade
from iopmodel.partnership.openpoints import Choice, OpenPoint
from iopmodel.partnership.ties import Ties
from iopmodel.parts import Part

__all__ = ["bad_amendments", "bad_readings", "lost_by_points", "untenable"]


def lost_by_points(
    points: Iterable[OpenPoint], parts: Mapping[str, Part], sizes: Mapping[str, int]
) -> Iterator[Problem]:
    """Yield a problem for each part or field that a point is about, or cites, and that is lost."""
    for point in points:
        path = f"open_points/{point.key}"
        added = {key for reading in point.readings for key in reading.change.touched}
        for number, key in enumerate(point.about):
            if key not in parts and key not in added:
                yield lost(f"{path}/about/{number}", Part, key, parts)
        for number, one in enumerate(point.asks):
            if one.part in parts:
                names = {field.name for field in attrs.fields(type(parts[one.part]))}
                yield from (
                    Problem(
                        f"{path}/asks/{number}/fields/{place}",
                        repr(name),
                        f"a field of {one.part}",
                        near(name, names),
                    )
                    for place, name in enumerate(one.fields)
                    if name not in names
                )
        yield from lost_cites(path, point.cites, sizes)


def untenable(
    parts: Mapping[str, Part], points: Sequence[OpenPoint], amendments: Sequence[Amendment]
) -> list[Problem]:
    """Return what is wrong with readings, or else with amendments, when they are made."""
    found = first(bad_readings(parts, Ties(points)))
    return found or first(bad_amendments(parts, points, amendments))


def bad_readings(parts: Mapping[str, Part], ties: Ties) -> Iterator[Problem]:
    """Yield what is wrong with readings: each by itself, and any two that may be held together."""
    trial = _Trial(parts, ties)
    alone = {own: trial.alone(own) for own in _alternatives(ties)}
    trial.each_fits = not any(alone.values())
    tried: list[Choice] = []
    for own, problems in alone.items():
        path = f"open_points/{own}"
        yield from (problem.under(path) for problem in problems)
        for other in tried:
            if other.point != own.point:
                both = f"{path} with {other}"
                yield from (problem.under(both) for problem in trial.together(own, other))
        tried.append(own)


def _alternatives(ties: Ties) -> Iterator[Choice]:
    for point in ties.points.values():
        for reading in point.readings:
            if reading.change:
                yield Choice(point.key, reading.key)


class _Trial:
    """Tries readings on parts."""

    def __init__(self, parts: Mapping[str, Part], ties: Ties) -> None:
        self.parts, self.ties = parts, ties
        self.each_fits = False
        self._may_thwart = {
            own: may_thwart(self._change(own), parts) for own in _alternatives(ties)
        }

    def alone(self, own: Choice) -> tuple[Problem, ...]:
        """Return why a reading, with those it supposes, cannot be made."""
        taken = self.ties.consistent({own.point: own.reading})
        return self._made(taken or {})

    def together(self, own: Choice, other: Choice) -> tuple[Problem, ...]:
        """Return why two readings, each of which can be made, cannot both be, if they may be."""
        one, two = self._change(own), self._change(other)
        is_apart = one.is_apart_from(two)
        # Each can be made by itself: apart from each other, one has to be in the other's way.
        if is_apart and not (self._may_thwart[own] or self._may_thwart[other]):
            return ()
        taken = self.ties.consistent({other.point: other.reading, own.point: own.reading})
        if taken is None or self._supposes(own, other) or self._supposes(other, own):
            return ()
        problems = (() if is_apart else _clash(one, two)) or self._made(taken)
        if not problems:
            return ()
        found, expected = "readings that clash", "readings of which one excludes the other"
        return (
            *problems,
            Problem("excludes", found, expected, f'Choice("{other.point}", "{other.reading}")'),
        )

    def _change(self, choice: Choice) -> Change:
        return self.ties.points[choice.point].reading(choice.reading).change

    def _supposes(self, own: Choice, other: Choice) -> bool:
        taken = self.ties.consistent({own.point: own.reading}) or {}
        return taken.get(other.point) == other.reading

    def _made(self, taken: Mapping[str, str]) -> tuple[Problem, ...]:
        try:
            remade(self.parts, self.ties.changes(taken), each_fits=self.each_fits)
        except Invalid as error:
            return error.problems
        return ()


def _clash(one: Change, other: Change) -> tuple[Problem, ...]:
    """Return where two changes say different things, or the same part comes or goes twice."""
    try:
        merged = one | other
    except Conflict as error:
        return error.problems
    return tuple(
        Problem(atom.part, "a part that comes or goes with both", "changes of which one does it")
        for atom in merged.atoms
        if isinstance(atom, (AddPart, RemovePart)) and atom in one.atoms and atom in other.atoms
    )


def bad_amendments(
    parts: Mapping[str, Part], points: Sequence[OpenPoint], amendments: Sequence[Amendment]
) -> list[Problem]:
    """Return what is wrong with amendments: made in order, and so under each reading."""
    now, left = parts, points
    after: list[Stage] = []
    for amendment in amendments:
        path = f"amendments/{amendment.key}"
        known = {point.key for point in left}
        problems = [
            Problem(f"{path}/settles", repr(key), "a point open until then", near(key, known))
            for key in amendment.settles
            if key not in known
        ]
        try:
            now, left = amended(now, left, amendment.change, amendment.settles)
        except Invalid as error:
            problems += [problem.under(path) for problem in error.problems]
        if problems:
            # What comes after it was written for what it makes.
            return problems
        after.append((now, left))
    ties = Ties(points)
    found: list[Problem] = []
    for own in _alternatives(ties) if amendments else ():
        taken = ties.consistent({own.point: own.reading}) or {}
        try:
            amendments_under(parts, points, amendments, taken, after)
        except Invalid as error:
            found += [problem.under(f"open_points/{own} with") for problem in error.problems]
    return found
