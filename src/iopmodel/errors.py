"""What goes wrong, said so that a person can mend it.

Every error says what stood there, what is expected and an example. A stage that can find
several faults reports them together: [`Invalid`][iopmodel.errors.Invalid] holds a tuple of
[`Problem`][iopmodel.errors.Problem]s, each with its path.
"""

from __future__ import annotations

from collections.abc import Iterable

import attrs

__all__ = [
    "AmbiguousDate",
    "BadForm",
    "BadReference",
    "Conflict",
    "Invalid",
    "IopError",
    "MissingPackage",
    "OutOfCalendar",
    "Problem",
]

_SHOWN = 80


def shown(value: object) -> str:
    """Return a value as it is quoted in a message: its `repr`, cut to one short line.

    Examples:
        >>> shown("no")
        "'no'"
        >>> len(shown("x" * 1000))
        80
    """
    # A huge int has a repr that takes quadratic time, or none at all: say its size instead.
    if isinstance(value, int) and value.bit_length() > 256:
        return f"a whole number of {value.bit_length()} bits"
    try:
        text = repr(value[: _SHOWN + 1] if isinstance(value, (str, bytes)) else value)
    except ValueError:
        # So does what holds one, such as a list or a fraction.
        return f"a {type(value).__name__} with a number too long to show"
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


@attrs.frozen
class Problem:
    """One fault: where it is, what stood there, what is expected, and an example.

    Attributes:
        path: Where, from the outermost value inwards, `/` between the steps; empty for the whole.
        found: What stood there, quoted.
        expected: What is expected, as a noun phrase.
        example: Something that would have been right, as the user would write it.

    Examples:
        >>> print(Problem("term/initial", "'2021'", "a period", "2021-06-01/2022-05-31"))
        term/initial: found '2021', expected a period, for example 2021-06-01/2022-05-31
    """

    path: str
    found: str
    expected: str
    example: str = ""

    def __str__(self) -> str:
        where = f"{self.path}: " if self.path else ""
        example = f", for example {self.example}" if self.example else ""
        return f"{where}found {self.found}, expected {self.expected}{example}"

    def under(self, step: str) -> Problem:
        """Return the same problem seen from one level further out.

        Examples:
            >>> Problem("amount", "1.5", "text").under("parts").path
            'parts/amount'
        """
        return attrs.evolve(self, path=f"{step}/{self.path}" if self.path else step)


class IopError(Exception):
    """The base of every error this library raises on purpose."""


class Invalid(IopError, ValueError):
    """One or several values are not what they have to be.

    Args:
        problems: The faults, in the order in which they were met.

    Examples:
        >>> str(Invalid([Problem("key", "''", "a key", "styrgrupp")]))
        "key: found '', expected a key, for example styrgrupp"
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))

    @classmethod
    def value(cls, found: object, expected: str, example: str = "", *, path: str = "") -> Invalid:
        """Return the error for one value.

        Examples:
            >>> raise Invalid.value(-1, "a count of at least 0", "3", path="seats")
            Traceback (most recent call last):
            iopmodel.errors.Invalid: seats: found -1, expected a count of at least 0, for example 3
        """
        return cls([Problem(path, shown(found), expected, example)])

    def __reduce__(self) -> tuple[type[Invalid], tuple[tuple[Problem, ...]]]:
        return type(self), (self.problems,)


class BadForm(Invalid):
    """A document is not in the form that the format asks for (the first stage of reading)."""


class BadReference(Invalid):
    """Parts refer to what is not there, or is of another kind (the second stage)."""


class Conflict(Invalid):
    """Two changes say different things about the same field or part."""


class AmbiguousDate(Invalid):
    """Month arithmetic meets a day the month does not have, and no rounding was named.

    Cause: 31 January plus one month. When: any shift by months from the 29th, 30th or 31st.
    Mend it: say `Rounding.DOWN` (the last day of the month) or `Rounding.UP` (the first day of
    the next).
    """


class OutOfCalendar(Invalid, OverflowError):
    """A date would fall before the year 1 or after the year 9998."""


class MissingPackage(IopError, ImportError):
    """A package that only part of the library needs is not installed.

    Args:
        package: The package that was looked for.
        extra: The extra of this library that brings it.

    Examples:
        >>> raise MissingPackage("holidays", "workingdays")
        Traceback (most recent call last):
        iopmodel.errors.MissingPackage: the Python package holidays is not installed: pip ...
    """

    def __init__(self, package: str, extra: str) -> None:
        self.package, self.extra = package, extra
        super().__init__(
            f"the Python package {package} is not installed: pip install 'iopmodel[{extra}]'",
            name=package,
        )

    def __reduce__(self) -> tuple[type[MissingPackage], tuple[str, str]]:
        return type(self), (self.package, self.extra)
