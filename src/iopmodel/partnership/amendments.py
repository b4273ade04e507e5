"""Amendments: changes to an agreement from a day on, and what is in force after them."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date

import attrs

from iopmodel.dates.shifting import plain
from iopmodel.errors import Invalid
from iopmodel.notgiven import Unstated
from iopmodel.partnership.answering import answers
from iopmodel.partnership.arguments import meant, several
from iopmodel.partnership.changes import Change
from iopmodel.partnership.making import about_what_is_there, is_about, remade, turned
from iopmodel.partnership.openpoints import OpenPoint
from iopmodel.partnership.ties import Ties
from iopmodel.parts import Part, Text, checked_key

__all__ = ["Amendment", "amended", "amendments_under", "in_order", "settling_only", "stages"]


def _keys(keys: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({checked_key(key) for key in several(keys, str, "a key", path="settles")}))


def _change(change: Change) -> Change:
    meant(change, Change, "a change", path="change")
    return change


def _agreed(agreed: date | Unstated) -> date | Unstated:
    return agreed if isinstance(agreed, Unstated) else plain(agreed)


@attrs.frozen(kw_only=True)
class Amendment:
    """A change to an agreement from a day on.

    An open point whose readings are about a field that it sets is open no more from that day:
    the terms are then as the encoding has them with the change, whatever was read before. So is
    one without readings that asks about fields, if it gives a value to each that lacked one.

    Attributes:
        key: Its name.
        effective: The first day on which it is in force.
        change: What it changes of what is in force before it, the readings held.
        settles: Open points that it settles besides, in the sense that the encoding holds.
        says: What it is about.
        agreed: The day on which it was agreed, which may be a later one.

    Examples:
        >>> from iopmodel.partnership.changes import SetField
        >>> change = Change([SetField("exemplar", "copies", "number", 3)])
        >>> Amendment(key="tillagg-1", effective=date(2022, 6, 1), change=change).agreed
        Unstated()
    """

    key: str = attrs.field(converter=checked_key)
    effective: date = attrs.field(converter=plain)
    change: Change = attrs.field(converter=_change)
    settles: tuple[str, ...] = attrs.field(default=(), converter=_keys)
    says: Text | Unstated = Unstated()
    agreed: date | Unstated = attrs.field(default=Unstated(), converter=_agreed)


def in_order(amendments: Iterable[Amendment]) -> tuple[Amendment, ...]:
    """Return amendments by the day from which they are in force, then by their key."""
    return tuple(sorted(amendments, key=lambda amendment: (amendment.effective, amendment.key)))


def settling_only(
    amendments: Iterable[Amendment], points: Iterable[OpenPoint]
) -> tuple[Amendment, ...]:
    """Return amendments that settle by name none but certain points."""
    keys = {point.key for point in points}
    return tuple(attrs.evolve(one, settles=keys.intersection(one.settles)) for one in amendments)


def amended(
    parts: Mapping[str, Part],
    points: Sequence[OpenPoint],
    change: Change,
    settles: Iterable[str] = (),
) -> tuple[dict[str, Part], list[OpenPoint]]:
    """Return parts with a change made that settles what it is about, and the points left open.

    Raises:
        Conflict: The change cannot be made, or a reading of a point that stays open could then be
            held no more.
        BadForm: It sets a field to a value of another type.
        BadReference: It leaves a reference to nothing.
    """
    made = remade(parts, [change])
    named = set(settles)
    settled = {
        point.key
        for point in points
        if point.key in named
        or answers(change, point, parts)
        or any(is_about(change, reading.change) for reading in point.readings)
    }
    left = list(points)
    if settled:
        ties = Ties(points)
        closed = ties.settled(settled)
        left = ties.left(closed, [point for point in points if point.key not in settled])
    return made, about_what_is_there(left, made)


Stage = tuple[Mapping[str, Part], Sequence[OpenPoint]]
"""The parts there are at some time, and the points that are open then."""


def stages(
    parts: Mapping[str, Part], points: Sequence[OpenPoint], amendments: Iterable[Amendment]
) -> Iterator[Stage]:
    """Yield what there is after each amendment, as the encoding has it.

    Raises:
        Invalid: One cannot be made.
    """
    for amendment in amendments:
        with _named(amendment):
            parts, points = amended(parts, points, amendment.change, amendment.settles)
        yield parts, points


@contextmanager
def _named(amendment: Amendment) -> Generator[None]:
    """Say of what goes wrong with which amendment it did."""
    try:
        yield
    except Invalid as error:
        path = f"amendments/{amendment.key}"
        raise type(error)(problem.under(path) for problem in error.problems) from None


def amendments_under(
    parts: Mapping[str, Part],
    points: Sequence[OpenPoint],
    amendments: Sequence[Amendment],
    taken: Mapping[str, str],
    after: Iterable[Stage] | None = None,
) -> tuple[Amendment, ...]:
    """Return amendments as they have to be where certain open points are read in certain ways.

    What they come to stays the same. So one that settles a point also takes back what was read.

    Args:
        parts: What they were written for.
        points: The points open before them.
        amendments: The amendments, in order.
        taken: Consistent choices of readings.
        after: Their `stages`, for who asks about many readings: they are the same for all.

    Raises:
        Invalid: One cannot be made under these readings.
    """
    found: list[Amendment] = []
    if not amendments:
        return ()
    before: Mapping[str, Part] = remade(parts, Ties(points).changes(taken))
    chosen = dict(taken)
    later = stages(parts, points, amendments) if after is None else after
    for amendment, (made, left) in zip(amendments, later, strict=True):
        change, settles = amendment.change, {*amendment.settles}
        open_still = {point.key for point in left}
        still = {key: reading for key, reading in chosen.items() if key in open_still}
        with _named(amendment):
            if any(
                point.reading(chosen[point.key]).change
                for point in points
                if point.key in chosen and point.key not in still
            ):
                read = remade(made, Ties(left).changes(still))
                change = turned(change, before, read)
                settles |= {point.key for point in points} - open_still
                before = read
            else:
                # Where nothing is read any more, it is what the encoding has.
                before = remade(before, [change]) if still else made
        found.append(attrs.evolve(amendment, change=change, settles=settles - taken.keys()))
        points, chosen = left, still
    return tuple(found)
