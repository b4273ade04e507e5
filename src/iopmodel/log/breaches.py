"""Shortcomings: raised, planned against, remedied, or the end of it."""

from __future__ import annotations

from datetime import date

import attrs

from iopmodel.log.event import (
    By,
    Event,
    a_day,
    a_part,
    by_whom,
    entry_number,
    entry_told,
    several_parts,
    some_words,
)
from iopmodel.notgiven import Unstated
from iopmodel.parts import Part, Ref

__all__ = ["BreachRaised", "PlanDecided", "Remedied", "Rescinded"]


@attrs.frozen(kw_only=True)
class BreachRaised(Event):
    """Someone said that something is not as agreed.

    Attributes:
        matter: What is not, in the recorder's words.
        by: Who said it.
        against: Whose shortcoming it is said to be.
        parts: The parts of the agreement that are said not to be kept.

    Examples:
        >>> BreachRaised(matter="ingen redovisning", parts=[Ref("redovisning")]).by
        Unstated()
    """

    matter: str = attrs.field(validator=some_words)
    by: By = attrs.field(default=Unstated(), converter=by_whom)
    against: By = attrs.field(default=Unstated(), converter=by_whom)
    parts: tuple[Ref[Part], ...] = attrs.field(default=(), converter=several_parts)


@attrs.frozen(kw_only=True)
class PlanDecided(Event):
    """A plan of action (*åtgärdsplan*) was decided on.

    Attributes:
        breach: The entry that tells of the shortcoming.
        by: Who decided on it.
        until: The last day that it gives for putting things right.

    Examples:
        >>> PlanDecided(breach=5, until=date(2022, 3, 31)).entries
        (5,)
    """

    breach: int = attrs.field(converter=entry_number)
    by: By = attrs.field(default=Unstated(), converter=by_whom)
    until: date | Unstated = attrs.field(default=Unstated(), converter=a_day)


@attrs.frozen(kw_only=True)
class Remedied(Event):
    """A shortcoming was found to be put right.

    Attributes:
        breach: The entry that tells of the shortcoming.
        by: Who found so.

    Examples:
        >>> Remedied(breach=5).by
        Unstated()
    """

    breach: int = attrs.field(converter=entry_number)
    by: By = attrs.field(default=Unstated(), converter=by_whom)


@attrs.frozen(kw_only=True)
class Rescinded(Event):
    """Someone rescinded the agreement because of a breach (*hävning*).

    Attributes:
        breach: The entry that tells of the breach.
        by: Who rescinded it.
        right: The right that was used.

    Examples:
        >>> Rescinded(breach=5, by=Ref("staden")).right
        Unstated()
    """

    breach: int | Unstated = attrs.field(default=Unstated(), converter=entry_told)
    by: By = attrs.field(default=Unstated(), converter=by_whom)
    right: Ref[Part] | Unstated = attrs.field(default=Unstated(), converter=a_part)
