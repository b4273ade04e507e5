"""Named sets of criteria, as data: what speaks for and against each, in a closed vocabulary."""

from __future__ import annotations

from iopmodel.review.criteria.sets import CriteriaSet, Criterion
from iopmodel.review.criteria.signs import (
    CanBeExtended,
    CannotBeExtended,
    ChangesDecidedBy,
    ChangesDecidedJointly,
    Contributes,
    FollowedUpJointly,
    Gives,
    Has,
    LastsAtLeast,
    LastsLessThan,
    LeavesOpen,
    Mentions,
    OfBothSides,
    OfSide,
    Outvotes,
    RestsOnSource,
    SeatsOfBothSides,
    Sign,
    States,
    Undertakes,
)

__all__ = [
    "CanBeExtended",
    "CannotBeExtended",
    "ChangesDecidedBy",
    "ChangesDecidedJointly",
    "Contributes",
    "CriteriaSet",
    "Criterion",
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
