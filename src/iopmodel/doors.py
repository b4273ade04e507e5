"""Doors of packages: their public names, found when they are first used.

Making a class takes about a millisecond, and a package that imports all of its modules makes all of
their classes, also for who needs one of them.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any

__all__ = ["door"]


def door(package: str, modules: Sequence[str]) -> Callable[[str], Any]:
    """Return the `__getattr__` of a package whose names stand in the `__all__` of its modules.

    Args:
        package: The name of the package, whose own `__all__` says which names it offers.
        modules: Where they are looked for, in this order; those that others need anyway first.

    Examples:
        >>> find = door("iopmodel", ["errors", "parts"])
        >>> find("Part")
        <class 'iopmodel.parts.Part'>
        >>> find("Prat")
        Traceback (most recent call last):
        AttributeError: module 'iopmodel' has no attribute 'Prat'
    """

    def find(name: str) -> Any:
        inside = sys.modules[package]
        for module in modules if name in inside.__all__ else ():
            found = import_module(f"{package}.{module}")
            if name in found.__all__:
                # Kept, so that the next use finds it without searching.
                setattr(inside, name, value := getattr(found, name))
                return value
        raise AttributeError(f"module {package!r} has no attribute {name!r}")

    return find
