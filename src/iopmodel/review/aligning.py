"""Two sequences side by side: what stays, what has become what, what comes and what goes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import zip_longest
from typing import Any, Final

import attrs

from iopmodel.notgiven import Count
from iopmodel.partnership.fieldtypes import alternatives, value_class
from iopmodel.parts import Text
from iopmodel.terms import Timing, Who

__all__ = ["Pair", "aligned", "is_record", "is_record_kind", "key_of"]

Pair = tuple[int | None, int | None]
"""A place before and one after; one of them is nothing for what goes or comes."""

_EQUAL: Final = 1000
_SAME_KEY: Final = 900
_ALIKE: Final = 800
_LARGEST: Final = 40_000
_WORD: Final = re.compile(r"\w+")

# What is said in one phrase is one value, however it is made: who, how many, when.
_ONE_VALUE: Final = frozenset(
    value_class(kind) for union in (Count, Timing, Who) for kind in alternatives(union)
)


def is_record(value: object) -> bool:
    """Return whether a value is compared field by field, and not as one value.

    Examples:
        >>> from iopmodel.terms import DecisionRule, Majority
        >>> is_record(DecisionRule(majority=Majority.ALL)), is_record(Text("ja", "yes"))
        (True, False)
    """
    return is_record_kind(type(value))


def is_record_kind(kind: type) -> bool:
    """Return whether values of a class are compared field by field.

    Examples:
        >>> from iopmodel.terms import AutomaticExtension, EachOf, Seats
        >>> [is_record_kind(kind) for kind in (Seats, AutomaticExtension, EachOf)]
        [True, True, False]
    """
    # What holds its fields by name holds several values; the others are written as one.
    return (
        attrs.has(kind)
        and kind not in _ONE_VALUE
        and any(field.kw_only for field in attrs.fields(kind))
    )


def key_of(item: object) -> str:
    """Return what an item of a sequence is called in it; empty where it has only a number."""
    return str(getattr(item, "key", ""))


def aligned(before: Sequence[Any], after: Sequence[Any]) -> list[Pair]:
    """Return the items of two sequences side by side, in order.

    As many as can be are kept. Of the others, those that are much the same stand together: the
    same key, most of the words, half of the fields. What is elsewhere in the order goes and comes.
    Where a sequence is so long that this would take too long, its items are paired by their places.

    Examples:
        >>> aligned(["a", "b", "c"], ["a", "x", "b", "c"])
        [(0, 0), (None, 1), (1, 2), (2, 3)]
        >>> aligned(["at least three times"], ["at least two times"])
        [(0, 0)]
    """
    # Always from the same side, so that the other way round gives the same, the other way round.
    if repr(before) > repr(after):
        return [(there, here) for here, there in aligned(after, before)]
    head = 0
    while head < min(len(before), len(after)) and before[head] == after[head]:
        head += 1
    tail = 0
    while tail < min(len(before), len(after)) - head and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    old, new = before[head : len(before) - tail], after[head : len(after) - tail]
    middle = _best(old, new) if len(old) * len(new) <= _LARGEST else _by_place(old, new)
    return [
        *((place, place) for place in range(head)),
        *(
            (
                None if one is None else one + head,
                None if other is None else other + head,
            )
            for one, other in middle
        ),
        *((len(before) - left, len(after) - left) for left in range(tail, 0, -1)),
    ]


def _by_place(before: Sequence[Any], after: Sequence[Any]) -> Iterator[Pair]:
    for one, other in zip_longest(range(len(before)), range(len(after))):
        if one is None or other is None or _likeness(before[one], after[other]):
            yield one, other
        else:
            yield one, None
            yield None, other


def _best(before: Sequence[Any], after: Sequence[Any]) -> Iterator[Pair]:
    """Yield the pairs that are the most alike together."""
    likeness = [[_likeness(one, other) for other in after] for one in before]
    # From each pair of places on: how much alike what is left can be.
    rest = [[0] * (len(after) + 1) for _ in range(len(before) + 1)]
    for one in reversed(range(len(before))):
        for other in reversed(range(len(after))):
            alike = likeness[one][other]
            rest[one][other] = max(
                rest[one + 1][other],
                rest[one][other + 1],
                alike + rest[one + 1][other + 1] if alike else 0,
            )
    one = other = 0
    while one < len(before) and other < len(after):
        alike, left = likeness[one][other], rest[one][other]
        if alike and left == alike + rest[one + 1][other + 1]:
            yield one, other
            one, other = one + 1, other + 1
        elif left == rest[one + 1][other]:
            yield one, None
            one += 1
        else:
            yield None, other
            other += 1
    yield from ((place, None) for place in range(one, len(before)))
    yield from ((None, place) for place in range(other, len(after)))


def _likeness(before: Any, after: Any) -> int:
    """Return how much alike two items are; nothing where neither has become the other."""
    if before == after:
        return _EQUAL
    if before.__class__ is not after.__class__:
        return 0
    if key_of(before) or key_of(after):
        return _SAME_KEY if key_of(before) == key_of(after) else 0
    if is_record(before):
        return _fields_alike(before, after)
    words, others = _words_of(before), _words_of(after)
    shared, total = 2 * len(words & others), len(words) + len(others)
    return _ALIKE * shared // total if 2 * shared >= total > 0 else 0


def _fields_alike(before: Any, after: Any) -> int:
    names = [field.name for field in attrs.fields(type(before))]
    same = sum(getattr(before, name) == getattr(after, name) for name in names)
    return _ALIKE * same // len(names) if 2 * same >= len(names) else 0


@lru_cache(maxsize=4096)
def _words_of(value: object) -> frozenset[str]:
    """Return the words of a text; none of anything else."""
    text = f"{value.sv} {value.en}" if isinstance(value, Text) else value
    # A reference is no text: another key is another part.
    return frozenset(_WORD.findall(text.casefold()) if type(text) is str else ())
