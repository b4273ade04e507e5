"""Signs that hang on who is of which side, public or civil society."""

from __future__ import annotations

import attrs

from iopmodel.review.criteria.signs.checking import actor_fields, check_field, part_kind, to_words
from iopmodel.terms import Sector

__all__ = [
    "Contributes",
    "OfBothSides",
    "OfSide",
    "Undertakes",
]


@attrs.frozen(kw_only=True)
class _OfWho:
    part: str = attrs.field(converter=part_kind)
    field: str
    words: tuple[str, ...] = attrs.field(default=(), converter=to_words)

    def __attrs_post_init__(self) -> None:
        check_field(self.part, self.field, actor_fields(self.part))


@attrs.frozen(kw_only=True)
class OfSide(_OfWho):
    """Those whom a field of a part names are all of one side.

    Attributes:
        part: The kind of part.
        field: The field that says who.
        side: The side.
        words: If any are given, one of them has to be mentioned, as for `Mentions`.

    Raises:
        Invalid: The kind of part has no such field, or it does not say who.

    Examples:
        >>> OfSide(part="ending", field="by", side=Sector.PUBLIC).side.value
        'public'
    """

    side: Sector


@attrs.frozen(kw_only=True)
class OfBothSides(_OfWho):
    """Those whom a field of a part names are of both sides, or are a body in which both sit.

    Attributes:
        part: The kind of part.
        field: The field that says who.
        words: If any are given, one of them has to be mentioned, as for `Mentions`.

    Raises:
        Invalid: The kind of part has no such field, or it does not say who.

    Examples:
        >>> OfBothSides(part="commitment", field="bearer").words
        ()
    """


@attrs.frozen(kw_only=True)
class Contributes:
    """One side brings something: money, or what is not counted as a cost.

    Attributes:
        side: The side.

    Examples:
        >>> Contributes(side=Sector.PUBLIC).side.value
        'public'
    """

    side: Sector


@attrs.frozen(kw_only=True)
class Undertakes:
    """One side has an obligation, alone or together with the other; tasks of bodies do not count.

    Attributes:
        side: The side.

    Examples:
        >>> Undertakes(side=Sector.PUBLIC).side.value
        'public'
    """

    side: Sector
