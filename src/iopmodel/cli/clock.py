"""The clock: the one place in the library that looks at it."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pendulum

__all__ = ["in_stockholm", "now", "today"]


def today() -> date:
    """Return the day it is in Stockholm, wherever the command runs.

    Examples:
        >>> type(today())
        <class 'datetime.date'>
    """
    now = pendulum.now("Europe/Stockholm")
    return date(now.year, now.month, now.day)


def now() -> datetime:
    """Return the moment it is.

    Examples:
        >>> now().tzinfo
        datetime.timezone.utc
    """
    return datetime.now(UTC)


def in_stockholm(moment: datetime) -> datetime:
    """Return a moment as the clocks in Stockholm show it.

    Examples:
        >>> in_stockholm(datetime(2021, 6, 1, 8, 30, tzinfo=UTC)).hour
        10
    """
    return pendulum.instance(moment).in_timezone("Europe/Stockholm")
