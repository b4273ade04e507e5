"""Versions of the format, and how a document of an old one is brought to the present one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from iopmodel.documents.faults import DoubledKeys, Faults, fault
from iopmodel.errors import Invalid, Problem

__all__ = ["UPGRADES", "VERSION", "VERSION_KEY", "Upgrade", "upgraded"]

VERSION_KEY: Final = "iopmodel"
"""The key under which a document says the version of its format."""
VERSION: Final = 1
"""The version that is written."""

Upgrade = Callable[[dict[str, Any]], dict[str, Any]]
"""Makes a document of the next version out of one of an old version, both without the version."""

UPGRADES: Final[Mapping[int, Upgrade]] = MappingProxyType({})
"""For each old version, what brings a document of it to the next one; none is old yet."""


def upgraded(
    document: dict[str, Any], upgrades: Mapping[int, Upgrade] = UPGRADES, version: int = VERSION
) -> tuple[dict[str, Any], Faults]:
    """Return a document in the present version, without that key, and what is wrong with it.

    Args:
        document: The document as it was read.
        upgrades: For each old version, what brings a document of it to the next one.
        version: The present version.

    Raises:
        Invalid: The document is of a newer version, so that nothing else can be said of it.

    Examples:
        >>> upgraded({"iopmodel": 1, "parts": []})[0]
        {'parts': []}
        >>> upgraded({"iopmodel": 2})
        Traceback (most recent call last):
        iopmodel.errors.Invalid: iopmodel: found 2, expected a version that is known: 1 ...
    """
    faults = Faults()
    found = document.get(VERSION_KEY)
    known = sorted({version, *upgrades})
    if VERSION_KEY not in document:
        faults.add(Invalid([Problem(VERSION_KEY, "nothing", "the version of the format", "1")]))
    elif type(found) is not int or found < known[0]:
        faults.add(fault(found, "the version of the format", "1", path=VERSION_KEY))
    elif found > version:
        numbers = ", ".join(map(str, known))
        expected = f"a version that is known: {numbers} (a newer iopmodel may read it)"
        raise fault(found, expected, path=VERSION_KEY)
    rest = {key: value for key, value in document.items() if key != VERSION_KEY}
    if isinstance(document, DoubledKeys):
        rest = DoubledKeys(rest.items(), document.doubled)
    if not faults:
        for old in range(found or version, version):
            rest = upgrades[old](rest)
    return rest, faults
