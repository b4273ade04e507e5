"""How two partnerships differ: part by part, and within a part value by value."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any, Generic, TypeVar

import attrs

from iopmodel.contents import Contents
from iopmodel.partnership import (
    Amendment,
    Atom,
    Change,
    OpenPoint,
    Partnership,
    adds,
    becomes,
    removes,
)
from iopmodel.partnership.arguments import meant, several
from iopmodel.partnership.fieldtypes import kind_name
from iopmodel.parts import Part
from iopmodel.review.aligning import key_of
from iopmodel.review.values import Fate, ValueDifference, fate_of, within
from iopmodel.terms import Heading

__all__ = ["Difference", "ItemDifference", "diff", "in_order"]

T = TypeVar("T")


@attrs.frozen
class ItemDifference(Generic[T]):
    """A part, an open point or an amendment that one of two partnerships only has, or each its way.

    Attributes:
        before: What it was; nothing where it was not there.
        after: What it is.
        values: Where both are there, what is not the same in them, in the order of their fields.
    """

    before: T | None
    after: T | None
    values: tuple[ValueDifference, ...] = ()

    @property
    def fate(self) -> Fate:
        """Whether it has come, gone or changed."""
        return fate_of(self.before is not None, self.after is not None)

    @property
    def item(self) -> T:
        """What it is, or what it was if it has gone."""
        found = self.before if self.after is None else self.after
        assert found is not None  # noqa: S101  # one of the two is there
        return found

    @property
    def key(self) -> str:
        """Its key, after if it is there."""
        return key_of(self.item)

    @property
    def kind(self) -> str:
        """Its kind, as documents call it."""
        return kind_name(type(self.item))

    @property
    def mirrored(self) -> ItemDifference[T]:
        """The same, the other way round."""
        return ItemDifference(
            self.after, self.before, tuple(value.mirrored for value in self.values)
        )


@attrs.frozen
class Difference:
    """How two partnerships differ; false where they do not.

    Attributes:
        parts: The parts that have come, gone or changed, in the order of their keys.
        open_points: The open points that have.
        amendments: The amendments that have.

    Examples:
        >>> bool(Difference())
        False
    """

    parts: tuple[ItemDifference[Part], ...] = ()
    open_points: tuple[ItemDifference[OpenPoint], ...] = ()
    amendments: tuple[ItemDifference[Amendment], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.parts or self.open_points or self.amendments)

    @property
    def items(self) -> tuple[ItemDifference[Any], ...]:
        """All of them: parts, open points, amendments."""
        return (*self.parts, *self.open_points, *self.amendments)

    @property
    def added(self) -> tuple[Part, ...]:
        """The parts that have come."""
        return tuple(one.item for one in self.parts if one.fate is Fate.ADDED)

    @property
    def removed(self) -> tuple[Part, ...]:
        """The parts that have gone."""
        return tuple(one.item for one in self.parts if one.fate is Fate.REMOVED)

    @property
    def changed(self) -> tuple[ItemDifference[Part], ...]:
        """The parts that have changed, each with its values."""
        return tuple(one for one in self.parts if one.fate is Fate.CHANGED)

    @property
    def mirrored(self) -> Difference:
        """The same, the other way round: from after to before."""
        return Difference(
            tuple(one.mirrored for one in self.parts),
            tuple(one.mirrored for one in self.open_points),
            tuple(one.mirrored for one in self.amendments),
        )

    @property
    def change(self) -> Change:
        """The change that makes the parts of after out of those of before.

        A part that changes its key goes and comes. Open points and amendments are no part of a
        change: where one of before's rests on a section, or speaks of a part, that is no more
        after it, `before.changed(change)` refuses it, as it does any such change.

        Raises:
            Conflict: A key stands for parts of different kinds.
        """
        return Change(atom for one in self.parts for atom in _atoms(one))


def _atoms(one: ItemDifference[Part]) -> Iterable[Atom]:
    before, after = one.before, one.after
    if before is not None and after is not None and before.key == after.key:
        return becomes(before, after).atoms
    gone = () if before is None else removes(before).atoms
    return gone if after is None else (*gone, *adds(after).atoms)


def diff(before: Partnership, after: Partnership) -> Difference:
    """Return how two partnerships differ: two versions, two readings, or two agreements.

    Parts of the same key and kind are compared. So are two of the same kind and different keys
    where each partnership has just one of that kind: the heading, the contents, the term.

    Examples:
        >>> from iopmodel.examples import load
        >>> partnership = load("enskede-arsta-vantor-2021")
        >>> bool(diff(partnership, partnership))
        False
        >>> read = partnership.under({"en-manad-innan": "till-dagen-efter"})
        >>> found = diff(partnership, read)
        >>> [(one.key, [value.path for value in one.values]) for one in found.changed]
        [('samlad-uppfoljning', ['timing'])]
        >>> [one.key for one in found.open_points]
        ['en-manad-innan']
    """
    for one in (before, after):
        meant(one, Partnership, "a partnership")
    return Difference(
        tuple(_differing(before.parts, after.parts, alone=_alone(before.parts, after.parts))),
        tuple(_differing(before.open_points, after.open_points)),
        tuple(_differing(before.amendments, after.amendments)),
    )


def _alone(before: Iterable[Part], after: Iterable[Part]) -> frozenset[type]:
    """Return the kinds of which each side has just one part."""
    counts = [Counter(map(type, parts)) for parts in (before, after)]
    return frozenset(kind for kind in counts[0] if all(count[kind] == 1 for count in counts))


def _differing(
    before: Iterable[T], after: Iterable[T], *, alone: frozenset[type] = frozenset()
) -> list[ItemDifference[T]]:
    def name(item: T) -> tuple[str, str]:
        return "" if type(item) in alone else key_of(item), kind_name(type(item))

    old, new = ({name(item): item for item in items} for items in (before, after))
    found = [
        ItemDifference(was, came, () if was is None or came is None else tuple(within(was, came)))
        for each in {**old, **new}
        if (was := old.get(each)) != (came := new.get(each))
    ]
    return sorted(found, key=_place)


def _place(one: ItemDifference[Any]) -> tuple[list[str], str]:
    """Return where something stands in the order, whichever way round."""
    return sorted(key_of(item) for item in (one.before, one.after) if item is not None), one.kind


def in_order(
    found: Iterable[ItemDifference[Any]], before: Partnership, after: Partnership
) -> list[ItemDifference[Any]]:
    """Return differences in the order in which the text speaks of what differs.

    The heading and the contents come first, and last what rests on no clause.

    Args:
        found: Differences.
        before: The partnership before, in whose contents what has gone is looked up.
        after: The partnership after.
    """
    for one in (before, after):
        meant(one, Partnership, "a partnership")
    listed = several(found, ItemDifference, "a difference")
    old, new = _placing(before), _placing(after)
    return sorted(listed, key=lambda one: (old if one.after is None else new)(one.item))


def _placing(partnership: Partnership) -> Callable[[Any], tuple[Any, ...]]:
    order = {section.key: number for number, section in enumerate(partnership.sections)}

    def place(item: Any) -> tuple[Any, ...]:
        cited = [
            (order.get(cite.section, len(order)), cite.sentences)
            for cite in getattr(item, "cites", ())
        ]
        if isinstance(item, (Heading, Contents)):
            cited = [(-2 if isinstance(item, Heading) else -1, ())]
        return min(cited, default=(len(order), ())), item.key

    return place
