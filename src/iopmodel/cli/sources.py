"""Which partnership is meant: a shipped one by its name, or one in a file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import attrs

from iopmodel import documents, examples
from iopmodel.cli.complaints import Complaint, meant, refused
from iopmodel.errors import Invalid, Problem
from iopmodel.partnership.aggregate import Partnership

__all__ = ["EXPECTED", "Source", "Unreadable", "loaded", "named", "parsed", "some"]

EXPECTED: Final = "the path of a document, or the name of a shipped partnership"
"""What names a partnership."""


@attrs.frozen
class Source:
    """A partnership and what to call it.

    Attributes:
        name: The name of a shipped one; of a file, its path as it was typed.
        partnership: The partnership.
    """

    name: str
    partnership: Partnership


class Unreadable(Complaint):
    """There is nothing to read: no such file, a folder, no permission."""


def _bytes(argument: str) -> bytes:
    """Return what a file holds, or the start of it if it is larger than a document may be.

    Raises:
        Unreadable: It cannot be read.
    """
    names = examples.names()
    # An empty path would be this folder.
    path = examples.path(argument) if argument in names else Path(argument or "\0")
    try:
        with path.open("rb") as file:
            return file.read(documents.MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        # Whole, however long: a path cut short is no help in finding the file.
        found = repr(argument)
        hint = ""
        if isinstance(error, FileNotFoundError):
            hint = meant(argument, names)
        elif isinstance(error, OSError) and error.strerror:
            found += f" ({error.strerror.lower()})"
        # What is left is a ValueError: it is no path, as it has a null character.
        raise Unreadable(Problem("", found, EXPECTED, names[0]), hint) from None


def parsed(argument: str) -> Partnership:
    """Return the partnership that an argument names.

    Args:
        argument: A name that is shipped, or else a path.

    Raises:
        Unreadable: There is nothing to read.
        Invalid: What there is is no partnership; all the faults.
    """
    return documents.loads(_bytes(argument))


def some(arguments: Sequence[str], what: str) -> Sequence[str]:
    """Return the arguments, if there is at least one.

    Raises:
        Complaint: There is none.
    """
    if not arguments:
        raise Complaint(Problem(what, "nothing", EXPECTED, examples.names()[0]))
    return arguments


def named(arguments: Sequence[str]) -> list[Source]:
    """Return the partnerships that arguments name, each once."""
    return [loaded(argument) for argument in dict.fromkeys(arguments)]


def loaded(argument: str) -> Source:
    """Return the partnership that an argument names, with what to call it.

    Raises:
        Complaint: There is nothing to read, or what there is is no partnership.
    """
    try:
        return Source(argument, parsed(argument))
    except Invalid as error:
        more = len(error.problems) - 1
        hint = f"`iopmodel check` lists {more} more" if more else ""
        raise refused(error, argument, hint) from None
