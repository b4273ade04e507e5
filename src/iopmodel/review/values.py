"""What differs between two parts of one kind: field by field, and in a field value by value."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Any, Final

import attrs

from iopmodel.review.aligning import aligned, is_record, key_of

__all__ = ["Fate", "ValueDifference", "fate_of", "within"]

# They are said as a whole: which sentences something rests on, and which a section has.
_WHOLE: Final = frozenset({"cites", "hashes"})


class Fate(Enum):
    """What has become of something on the way from one partnership to the other."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


def fate_of(was: object, came: object) -> Fate:
    """Return what has become of what was there, or not, and is there now, or not."""
    return Fate.CHANGED if was and came else Fate.REMOVED if was else Fate.ADDED


@attrs.frozen
class ValueDifference:
    """One value that is there in one of two partnerships only, or is another in each.

    Attributes:
        at_before: Where it stands before: the field of the part, then the fields within it; an item
            of a sequence by its key, or else its number from 0. Empty where it is not there.
        at_after: Where it stands after.
        before: The value before; nothing where it is not there.
        after: The value after.

    Examples:
        >>> one = ValueDifference(("seats", "1", "count"), ("seats", "2", "count"), 2, 3)
        >>> one.path, one.fate.value
        ('seats/2/count', 'changed')
    """

    at_before: tuple[str, ...]
    at_after: tuple[str, ...]
    before: Any
    after: Any

    @property
    def fate(self) -> Fate:
        """Whether it has come, gone or changed."""
        return fate_of(self.at_before, self.at_after)

    @property
    def path(self) -> str:
        """Where it stands after, or where it stood before if it has gone."""
        return "/".join(self.at_after or self.at_before)

    @property
    def mirrored(self) -> ValueDifference:
        """The same, the other way round."""
        return ValueDifference(self.at_after, self.at_before, self.after, self.before)


def within(
    before: Any, after: Any, at_before: tuple[str, ...] = (), at_after: tuple[str, ...] = ()
) -> Iterator[ValueDifference]:
    """Yield what differs in the fields of two parts, or two records within them, of one kind.

    Args:
        before: The one.
        after: The other.
        at_before: Where the one stands.
        at_after: Where the other does.

    Examples:
        >>> from iopmodel.terms import Copies
        >>> copies = Copies(key="exemplar", number=2)
        >>> [one.path for one in within(copies, attrs.evolve(copies, number=3))]
        ['number']
    """
    for field in attrs.fields(type(before)):
        was, came = getattr(before, field.name), getattr(after, field.name)
        if was == came:
            continue
        there, here = (*at_before, field.name), (*at_after, field.name)
        if field.name in _WHOLE:
            yield ValueDifference(there, here, was, came)
        else:
            yield from _between(was, came, there, here)


def _between(
    before: Any, after: Any, at_before: tuple[str, ...], at_after: tuple[str, ...]
) -> Iterator[ValueDifference]:
    """Yield what differs between two values that are not the same."""
    if isinstance(before, tuple) and isinstance(after, tuple):
        yield from _among(before, after, at_before, at_after)
    elif type(before) is type(after) and is_record(before):
        yield from within(before, after, at_before, at_after)
    else:
        yield ValueDifference(at_before, at_after, before, after)


def _among(
    before: tuple[Any, ...],
    after: tuple[Any, ...],
    at_before: tuple[str, ...],
    at_after: tuple[str, ...],
) -> Iterator[ValueDifference]:
    """Yield what differs between two sequences: items that come, go and change."""
    for one, other in aligned(before, after):
        there = () if one is None else (*at_before, _step(before, one))
        here = () if other is None else (*at_after, _step(after, other))
        was = None if one is None else before[one]
        came = None if other is None else after[other]
        if not there or not here:
            yield ValueDifference(there, here, was, came)
        elif was != came:
            yield from _between(was, came, there, here)


def _step(items: tuple[Any, ...], number: int) -> str:
    return key_of(items[number]) or str(number)
