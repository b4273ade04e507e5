"""What prevails, where parts of the agreement speak of the same matter."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

import attrs

from iopmodel.errors import Invalid
from iopmodel.notgiven import NotGiven, Unstated
from iopmodel.parts import Part, Ref, Text, refs

__all__ = ["Precedence", "Prevails"]


class Prevails(Enum):
    """Which of several parts prevails."""

    FIRST_NAMED = "first-named"
    """The one that is named first."""
    SPECIAL = "special"
    """The special before the general."""
    LATER = "later"
    """The one agreed on later."""
    EARLIER_DAY = "earlier-day"
    """Of the days they lead to, the earlier."""
    LATER_DAY = "later-day"
    """Of the days they lead to, the later."""
    FIRST_EXHAUSTED = "first-exhausted"
    """The one named first is to be exhausted before the next may be used."""


def _between(parts: Iterable[Part | Ref[Part]]) -> tuple[Ref[Part], ...]:
    found = refs(parts)
    if len(found) < 2 or len(set(found)) < len(found):
        raise Invalid.value(found, "at least two parts, each once", "the agreement and an appendix")
    return found


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Precedence(Part):
    """What prevails over what, so that clauses on one matter can be read together.

    Attributes:
        between: The parts, in the order in which they are named; the contents stand for the
            agreement itself.
        by: Which of them prevails.
        matter: In which matter, where it is not every one that they have in common.

    Raises:
        Invalid: There are fewer than two parts, or one stands twice.

    Examples:
        >>> Precedence(
        ...     key="foretrade", between=[Ref("contents"), Ref("bilaga-1")],
        ...     by=Prevails.FIRST_NAMED,
        ... ).between
        ('contents', 'bilaga-1')
    """

    between: tuple[Ref[Part], ...] = attrs.field(converter=_between)
    by: Prevails | NotGiven
    matter: Text | NotGiven = Unstated()
