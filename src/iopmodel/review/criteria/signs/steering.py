"""Signs in how the partnership is steered: seats, votes, changes, follow-up."""

from __future__ import annotations

import attrs

from iopmodel.terms import BodyKind, Sector

__all__ = [
    "ChangesDecidedBy",
    "ChangesDecidedJointly",
    "FollowedUpJointly",
    "Outvotes",
    "SeatsOfBothSides",
]


@attrs.frozen(kw_only=True)
class SeatsOfBothSides:
    """Both sides sit in a body.

    Attributes:
        body: What the body is there for; any, where nothing is given.

    Examples:
        >>> SeatsOfBothSides(body=BodyKind.STEERING).body.value
        'steering'
    """

    body: BodyKind | None = None


@attrs.frozen(kw_only=True)
class Outvotes:
    """One side holds more than half of the seats of a body in which most votes carry a decision.

    Only where the numbers of all seats are given, and each seat has a vote.

    Attributes:
        side: The side.

    Examples:
        >>> Outvotes(side=Sector.PUBLIC).side.value
        'public'
    """

    side: Sector


@attrs.frozen(kw_only=True)
class ChangesDecidedJointly:
    """A kind of change takes the signatures of all parties, or those who decide are of both sides.

    Examples:
        >>> ChangesDecidedJointly()
        ChangesDecidedJointly()
    """


@attrs.frozen(kw_only=True)
class ChangesDecidedBy:
    """All who decide a kind of change are of one side.

    Attributes:
        side: The side.

    Examples:
        >>> ChangesDecidedBy(side=Sector.PUBLIC).side.value
        'public'
    """

    side: Sector


@attrs.frozen(kw_only=True)
class FollowedUpJointly:
    """Both sides make a report, or receive it: as parties, or in a body in which both sit.

    Examples:
        >>> FollowedUpJointly()
        FollowedUpJointly()
    """
