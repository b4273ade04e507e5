"""Faults in a document: collected, counted, and shown as JSON has them."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from typing import Any, Final, cast

from iopmodel.errors import BadForm, Invalid, Problem, shown
from iopmodel.parts import checked_key

__all__ = [
    "ENOUGH_FAULTS",
    "MOST_FAULTS",
    "DoubledKeys",
    "Faults",
    "ManyFaults",
    "OddNumber",
    "fault",
    "item_step",
    "nearest",
    "shown_json",
]

MOST_FAULTS: Final = 100
"""How many faults are told one by one; the others are counted."""
ENOUGH_FAULTS: Final = 10_000
"""How many faults in a list end the reading of it, so that its time is bounded."""

_LONGEST_WORD: Final = 80


class OddNumber(str):
    """A number of JSON that is no whole number in its one form, such as `3.0`, `1e3` or `NaN`."""

    __slots__ = ()


class DoubledKeys(dict[str, Any]):
    """An object of JSON in which keys stand twice; the dict holds the last value of each.

    Args:
        pairs: The keys and values, in order.
        doubled: The keys that stand twice.
    """

    __slots__ = ("doubled",)

    def __init__(self, pairs: Iterable[tuple[str, Any]], doubled: Iterable[str]) -> None:
        super().__init__(pairs)
        self.doubled = tuple(doubled)


class ManyFaults(BadForm):
    """The faults that a hook has found, and how many more it has only counted.

    Args:
        problems: The faults told one by one.
        more: How many there are besides.

    Examples:
        >>> print(ManyFaults([Problem("parts", "3", "a list")], more=7))
        parts: found 3, expected a list
        found 7 more faults, expected none
    """

    def __init__(self, problems: Iterable[Problem], more: int = 0) -> None:
        self.more = more
        rest = [Problem("", f"{more} more faults", "none")] if more else []
        super().__init__([*problems, *rest])

    @property
    def told(self) -> tuple[Problem, ...]:
        """The faults told one by one."""
        return self.problems[:-1] if self.more else self.problems

    def __reduce__(self) -> tuple[type[ManyFaults], tuple[Any, ...]]:
        return type(self), (self.told, self.more)


class Faults:
    """Collects the faults of one object or list.

    Examples:
        >>> faults = Faults()
        >>> faults.add(Invalid.value(3, "a text"), "name")
        >>> faults.problems[0].path
        'name'
    """

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self.more = 0

    def __bool__(self) -> bool:
        return bool(self.problems)

    def add(self, error: Invalid, step: str = "") -> None:
        """Take over the problems of an error that was met at a step."""
        told = error.told if isinstance(error, ManyFaults) else error.problems
        room = MOST_FAULTS - len(self.problems)
        self.problems += [problem.under(step) if step else problem for problem in told[:room]]
        self.more += len(told[room:]) + (error.more if isinstance(error, ManyFaults) else 0)

    @property
    def are_many(self) -> bool:
        """Whether there is no room for another: it would only be counted."""
        return len(self.problems) >= MOST_FAULTS

    @property
    def are_enough(self) -> bool:
        """Whether there are so many that looking for others would help nobody."""
        return self.more >= ENOUGH_FAULTS

    def error(self) -> ManyFaults:
        """Return them as one error."""
        return ManyFaults(self.problems, self.more)


def shown_json(value: object) -> str:
    """Return a value as it is quoted in a message about a document, in one short line.

    Examples:
        >>> print(shown_json(True), shown_json([1, 2]), shown_json({}), shown_json("no"))
        true a list of 2 an object 'no'
    """
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, list):
        return f"a list of {len(value)}"
    if value is None:
        return "null"
    if isinstance(value, bool):
        return str(value).lower()
    # An odd number is shown as it was written, without quotes.
    return shown(value)[1:-1] if isinstance(value, OddNumber) else shown(value)


def fault(value: object, expected: str, example: str = "", *, path: str = "") -> Invalid:
    """Return the error for one value of a document.

    Examples:
        >>> print(fault("no", "true or false", "true"))
        found 'no', expected true or false, for example true
    """
    return Invalid([Problem(path, shown_json(value), expected, example)])


def nearest(word: object, words: Iterable[str]) -> str:
    """Return the word that is nearest to one, or nothing.

    Examples:
        >>> nearest("meet", ["key", "meets"])
        'meets'
    """
    cut = word[:_LONGEST_WORD] if isinstance(word, str) else ""
    return next(iter(get_close_matches(cut, list(words), n=1)), "")


def item_step(number: int, item: object) -> str:
    """Return the step of a path that leads to an item of a list, with its kind and key.

    Examples:
        >>> item_step(3, {"kind": "body", "key": "styrgrupp"})
        '3 (body styrgrupp)'
    """
    if not isinstance(item, dict) or "key" not in item:
        return str(number)
    named = cast("dict[str, Any]", item)
    words: list[str] = []
    for name in ("kind", "key"):
        try:
            words.append(checked_key(named.get(name, "")))
        except Invalid:
            continue
    return f"{number} ({' '.join(words)})" if words else str(number)
