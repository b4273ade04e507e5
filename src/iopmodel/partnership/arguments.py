"""What is handed in: whether it is of the class that is expected, said so that it can be mended.

A checker finds a wrong argument before it is used, but a notebook has none; there it would come up
as an error in the middle of the library, or not at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, Final, TypeVar

from iopmodel.errors import Invalid, Problem, shown

__all__ = ["EXAMPLES", "meant", "several"]

T = TypeVar("T")

EXAMPLES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "a change": "becomes(old, new)",
        "a choice": 'Choice("vilket-ar", "kalenderar")',
        "a cite": 'Cite("styrgrupp", [3])',
        "a day": "date(2021, 9, 1)",
        "a difference": "diff(before, after).parts[0]",
        "a finding": "review(partnership)[0]",
        "a key": '"styrgrupp"',
        "a kind of part": "Body",
        "a log": "Log()",
        "a name": '"initial"',
        "a notice": 'Notice(on=date(2021, 9, 1), by=Ref("street-minds"))',
        "a part": 'Copies(key="exemplar", number=2)',
        "a partnership": 'iopmodel.examples.load("enskede-arsta-vantor-2021")',
        "a period": 'Period.parse("2021-06-01/P1Y")',
        "a reading": 'Reading(key="manad", says=Text("samma månad", "the same month"))',
        "a subject": 'Subject("styrgrupp", ["chair"])',
        "an amendment": 'Amendment(key="tillagg-1", effective=date(2022, 6, 1), change=change)',
        "an atom": 'SetField("exemplar", "copies", "number", 3)',
        "an open point": "partnership.open_points[0]",
        "parts by their keys": '{"exemplar": Copies(key="exemplar", number=2)}',
        "readings by their open points": '{"vilket-ar": "kalenderar"}',
    }
)
"""What can be expected, and an example of each."""


def meant(
    value: object,
    kind: type[Any] | tuple[type[Any], ...],
    expected: str,
    *,
    path: str = "",
    error: type[Invalid] = Invalid,
) -> None:
    """Refuse a value of another class than is meant.

    Args:
        value: What was handed in.
        kind: The class, or the classes, it may be of.
        expected: What it is called, one of `EXAMPLES`.
        path: What it was handed in as.
        error: What is raised.

    Raises:
        Invalid: It is of another class.

    Examples:
        >>> meant(3, int, "a change"), meant("3", int, "a change")
        Traceback (most recent call last):
        iopmodel.errors.Invalid: found '3', expected a change, for example becomes(old, new)
    """
    if not isinstance(value, kind):
        raise error.value(value, expected, EXAMPLES[expected], path=path)


def several(
    values: Iterable[T],
    kind: type[Any] | tuple[type[Any], ...],
    expected: str,
    *,
    path: str = "",
    error: type[Invalid] = Invalid,
) -> tuple[T, ...]:
    """Return values, each of a class; words and mappings are none, though they can be walked.

    Args:
        values: What was handed in.
        kind: The class, or the classes, each may be of.
        expected: What each is called, one of `EXAMPLES`.
        path: What they were handed in as.
        error: What is raised.

    Raises:
        Invalid: One of them is of another class, or there are not several.

    Examples:
        >>> several(["a", "b"], str, "a key")
        ('a', 'b')
        >>> several("ab", str, "a key", path="settles")
        Traceback (most recent call last):
        iopmodel.errors.Invalid: settles: found 'ab', expected a list, each of it a key, for ...
    """
    if not isinstance(values, Iterable) or isinstance(values, (str, bytes, Mapping)):
        example = f"[{EXAMPLES[expected]}]"
        raise error.value(values, f"a list, each of it {expected}", example, path=path)
    listed = tuple(values)
    problems = [
        Problem(
            "/".join(filter(None, (path, str(number)))), shown(one), expected, EXAMPLES[expected]
        )
        for number, one in enumerate(listed)
        if not isinstance(one, kind)
    ]
    if problems:
        raise error(problems)
    return listed
