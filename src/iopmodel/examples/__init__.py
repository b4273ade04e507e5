"""The shipped partnerships: agreements that are in force or were, as documents."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from iopmodel.documents import loads
from iopmodel.errors import Invalid
from iopmodel.partnership import Partnership
from iopmodel.partnership.fitting import near

__all__ = ["load", "names", "path"]

_ENDING: Final = ".json"
# Not importlib.resources, which takes as long to import as a partnership to load.
_FOLDER: Final = Path(__file__).parent


def names() -> tuple[str, ...]:
    """Return the names of the shipped partnerships, sorted.

    Examples:
        >>> all(load(name).heading.name for name in names())
        True
    """
    found = (entry.name for entry in _FOLDER.iterdir())
    return tuple(sorted(name.removesuffix(_ENDING) for name in found if name.endswith(_ENDING)))


def path(name: str) -> Path:
    """Return where the document of a shipped partnership is.

    Raises:
        Invalid: There is none of that name.

    Examples:
        >>> path("no-such-place")
        Traceback (most recent call last):
        iopmodel.errors.Invalid: found 'no-such-place', expected the name of a shipped ...
    """
    known = names()
    if name not in known:
        raise Invalid.value(name, "the name of a shipped partnership", near(str(name), known))
    return _FOLDER / f"{name}{_ENDING}"


def load(name: str) -> Partnership:
    """Return a shipped partnership.

    Raises:
        Invalid: There is none of that name.
    """
    return loads(path(name).read_bytes())
