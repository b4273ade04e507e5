"""What may speak for or against a criterion: a closed vocabulary of signs, a file a theme."""

from __future__ import annotations

from iopmodel.review.criteria.signs.checking import KINDS
from iopmodel.review.criteria.signs.contents import (
    Gives,
    Has,
    LeavesOpen,
    Mentions,
    RestsOnSource,
    States,
)
from iopmodel.review.criteria.signs.lasting import (
    CanBeExtended,
    CannotBeExtended,
    LastsAtLeast,
    LastsLessThan,
)
from iopmodel.review.criteria.signs.sides import (
    Contributes,
    OfBothSides,
    OfSide,
    Undertakes,
)
from iopmodel.review.criteria.signs.steering import (
    ChangesDecidedBy,
    ChangesDecidedJointly,
    FollowedUpJointly,
    Outvotes,
    SeatsOfBothSides,
)

__all__ = [
    "KINDS",
    "CanBeExtended",
    "CannotBeExtended",
    "ChangesDecidedBy",
    "ChangesDecidedJointly",
    "Contributes",
    "FollowedUpJointly",
    "Gives",
    "Has",
    "LastsAtLeast",
    "LastsLessThan",
    "LeavesOpen",
    "Mentions",
    "OfBothSides",
    "OfSide",
    "Outvotes",
    "RestsOnSource",
    "SeatsOfBothSides",
    "Sign",
    "States",
    "Undertakes",
]

Sign = (
    CanBeExtended
    | CannotBeExtended
    | ChangesDecidedBy
    | ChangesDecidedJointly
    | Contributes
    | FollowedUpJointly
    | Gives
    | Has
    | LastsAtLeast
    | LastsLessThan
    | LeavesOpen
    | Mentions
    | OfBothSides
    | OfSide
    | Outvotes
    | RestsOnSource
    | SeatsOfBothSides
    | States
    | Undertakes
)
"""Anything that a criterion can be told to look for."""
