"""The clock: the one place in the library that looks at it."""

from __future__ import annotations

from datetime import date

import pendulum

__all__ = ["today"]


def today() -> date:
    """Return the day it is in Stockholm, wherever the command runs.

    Examples:
        >>> type(today())
        <class 'datetime.date'>
    """
    now = pendulum.now("Europe/Stockholm")
    return date(now.year, now.month, now.day)
