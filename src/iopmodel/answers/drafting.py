"""What writes a reading of an open point into the agreement."""

from __future__ import annotations

from datetime import date

import attrs

from iopmodel.errors import Conflict
from iopmodel.partnership.aggregate import Partnership
from iopmodel.partnership.amendments import Amendment, amended
from iopmodel.partnership.answering import answers
from iopmodel.partnership.changes import Atom, Change, SetField, difference
from iopmodel.partnership.making import is_about
from iopmodel.partnership.openpoints import OpenPoint
from iopmodel.parts import Part

__all__ = ["Draft", "drafts"]


@attrs.frozen(kw_only=True)
class Draft:
    """What writes one reading of an open point into the agreement.

    Attributes:
        change: What it changes; nothing where the agreement can stay as it is.
        settles: The open points that are settled with it: the one it is about, those it supposes
            a reading of, and those of which it leaves just one reading.

    Examples:
        >>> draft = Draft(change=Change(), settles=("vilket-ar",))
        >>> draft.amendment("fortydligande", date(2022, 6, 1)).settles
        ('vilket-ar',)
    """

    change: Change
    settles: tuple[str, ...]

    def amendment(self, key: str, effective: date) -> Amendment:
        """Return the amendment by which the parties agree on it.

        Args:
            key: What it is called.
            effective: The first day on which it is in force.
        """
        return Amendment(key=key, effective=effective, change=self.change, settles=self.settles)


def drafts(point: OpenPoint, partnership: Partnership) -> dict[str, Draft]:
    """Return for each reading of an open point what writes it into the agreement.

    Left out is one that leaves another point to be chosen, or takes more than one amendment can
    change.

    Args:
        point: The open point.
        partnership: Whose it is.

    Examples:
        >>> from iopmodel.examples import load
        >>> partnership = load("enskede-arsta-vantor-2021")
        >>> point = next(one for one in partnership.open_points if one.key == "en-manad-innan")
        >>> sorted(drafts(point, partnership)) == sorted(one.key for one in point.readings)
        True
    """
    parts = _by_key(partnership)
    held = _as_held(point, partnership)
    if _stands_alone(point, partnership):
        changes = {one.key: one.change or held for one in point.readings}
        return {
            key: Draft(change=change, settles=_settled(point, change, partnership))
            for key, change in changes.items()
        }
    found: dict[str, Draft] = {}
    for reading in point.readings:
        try:
            read = partnership.under({point.key: reading.key})
            # What it supposes, and what it leaves one reading only of, is written down with it.
            left = {other.key for other in read.open_points}
            settles = tuple(one.key for one in partnership.open_points if one.key not in left)
            change = reading.change or held
            if reading.change and len(settles) > 1:
                change = difference(parts, _by_key(read))
            _, open_still = amended(parts, partnership.open_points, change, settles)
        except Conflict:
            continue
        # What its change is about is settled with it, too.
        left = {other.key for other in open_still}
        settles = tuple(one.key for one in partnership.open_points if one.key not in left)
        found[reading.key] = Draft(change=change, settles=settles)
    return found


def _settled(point: OpenPoint, change: Change, partnership: Partnership) -> tuple[str, ...]:
    """Return the points that a change to what one is about settles or answers, in their order."""
    ties = partnership.ties
    near = {key for part in change.touched for key in ties.points_touching.get(part, ())}
    about = {
        key
        for key in near
        if any(is_about(change, reading.change) for reading in ties.points[key].readings)
    }
    parts = _by_key(partnership)
    answered = {one.key for one in partnership.open_points if answers(change, one, parts)}
    settled = about | answered | {point.key}
    return tuple(one.key for one in partnership.open_points if one.key in settled)


def _stands_alone(point: OpenPoint, partnership: Partnership) -> bool:
    """Return whether neither it nor any point about the same parts is tied to others.

    Then each of its readings can be agreed on by itself.
    """
    ties = partnership.ties
    touched = {key for reading in point.readings for key in reading.change.touched}
    near = {key for part in touched for key in ties.points_touching.get(part, ())}
    return ties.tied.isdisjoint(near | {point.key})


def _by_key(partnership: Partnership) -> dict[str, Part]:
    return {part.key: part for part in partnership.parts}


def _as_held(point: OpenPoint, partnership: Partnership) -> Change:
    """Return the change that says what is held already, of all that the other readings set.

    What another open point is about too stays unsaid: saying it would settle that one as well.
    """
    ties = partnership.ties
    touched = {key for reading in point.readings for key in reading.change.touched}
    near = {key for part in touched for key in ties.points_touching.get(part, ())} - {point.key}
    others = [reading.change for key in sorted(near) for reading in ties.points[key].readings]
    held: dict[tuple[str, str], Atom] = {}
    for reading in point.readings:
        for atom in reading.change.atoms:
            # It is not there yet where only a reading that this one supposes adds it.
            found = partnership.find(atom.part) if isinstance(atom, SetField) else None
            if isinstance(atom, SetField) and found is not None:
                said = SetField(atom.part, atom.kind, atom.field, getattr(found, atom.field))
                if not any(is_about(Change([said]), other) for other in others):
                    held[said.target] = said
    return Change(held.values())
