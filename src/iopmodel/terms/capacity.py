"""What there is room for: places, for whom they are kept, and how one gets one."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from iopmodel.notgiven import Count, NotGiven, Unstated
from iopmodel.parts import Part, Text
from iopmodel.terms.actors import Who, to_who
from iopmodel.terms.timing import Timing

__all__ = ["Capacity", "Reserved"]


@attrs.frozen(kw_only=True)
class Reserved:
    """Places that are kept for some.

    Attributes:
        for_: For whom.
        number: How many.

    Examples:
        >>> Reserved(for_=Text("kvinnor", "women"), number=20).number
        20
    """

    for_: Text
    number: Count = Unstated()


def _reserved(reserved: Iterable[Reserved]) -> tuple[Reserved, ...]:
    return tuple(reserved)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Capacity(Part):
    """How many can be taken in, and how.

    Attributes:
        what: What there are places in.
        offered_by: Who offers them.
        places: How many there are.
        reserved: How many of them are kept for whom.
        enrolment: When one is given a place.
        enrolled_at: Where.

    Examples:
        >>> what = Text("nattplatser", "night places")
        >>> Capacity(key="nattplatser", what=what).places
        Unstated()
    """

    what: Text
    offered_by: Who = attrs.field(default=Unstated(), converter=to_who)
    places: Count = Unstated()
    reserved: tuple[Reserved, ...] = attrs.field(default=(), converter=_reserved)
    enrolment: Timing = Unstated()
    enrolled_at: Text | NotGiven = Unstated()
