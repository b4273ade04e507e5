"""Conditions under which a part of an answer holds: one type for all of them."""

from __future__ import annotations

from datetime import date
from enum import Enum

import attrs

from iopmodel.dates.period import End

__all__ = ["Given", "GivenKind"]


class GivenKind(Enum):
    """What a part of an answer hangs on."""

    LASTS_BEYOND = "lasts-beyond"
    """Only if the partnership goes on after a day."""
    ENDS_BY = "ends-by"
    """Only if it does not go on after a day."""
    HOLDS = "holds"
    """Only while the condition holds that a part, or its timing, names."""
    READING = "reading"
    """Only if an open point is read in a certain way."""


@attrs.frozen(order=True)
class Given:
    """One condition.

    Attributes:
        kind: What it is about, as the word for it.
        subject: The day, the part, or the open point.
        choice: The reading, where it is about one.

    Examples:
        >>> str(Given.lasts_beyond(date(2022, 5, 31)))
        'lasts-beyond:2022-05-31'
        >>> str(Given.reading("slutredovisning", "sista-dagen"))
        'reading:slutredovisning=sista-dagen'
    """

    kind: GivenKind = attrs.field(order=lambda kind: list(GivenKind).index(kind))
    subject: str
    choice: str = ""

    @classmethod
    def lasts_beyond(cls, day: date) -> Given:
        """Return: only if the partnership goes on after that day."""
        return cls(GivenKind.LASTS_BEYOND, day.isoformat())

    @classmethod
    def ends_by(cls, day: date) -> Given:
        """Return: only if it does not go on after that day."""
        return cls(GivenKind.ENDS_BY, day.isoformat())

    @classmethod
    def holds(cls, part: str) -> Given:
        """Return: only while the condition holds that the part, or its timing, names."""
        return cls(GivenKind.HOLDS, part)

    @classmethod
    def reading(cls, point: str, reading: str) -> Given:
        """Return: only if that open point is read so."""
        return cls(GivenKind.READING, point, reading)

    @property
    def is_reading(self) -> bool:
        """Whether it is about how an open point is read."""
        return self.kind is GivenKind.READING

    def allows(self, end: End) -> bool:
        """Return whether it can hold where the partnership ends on a day, or goes on without one.

        Examples:
            >>> beyond = Given.lasts_beyond(date(2022, 5, 31))
            >>> beyond.allows(date(2022, 5, 31)), beyond.allows(date(2022, 6, 1))
            (False, True)
        """
        if self.kind is GivenKind.LASTS_BEYOND:
            return end > date.fromisoformat(self.subject)
        if self.kind is GivenKind.ENDS_BY:
            return end <= date.fromisoformat(self.subject)
        return True

    def __str__(self) -> str:
        return f"{self.kind.value}:{self.subject}" + (f"={self.choice}" if self.choice else "")
