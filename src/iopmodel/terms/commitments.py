"""What someone undertakes, may, may not or should do; the tasks of bodies and offices too."""

from __future__ import annotations

from enum import Enum

import attrs

from iopmodel.notgiven import Unstated
from iopmodel.parts import Part, Ref, Text, texts
from iopmodel.terms.actors import Who, to_who
from iopmodel.terms.purpose import Goal, to_goals
from iopmodel.terms.sources import Source, to_sources
from iopmodel.terms.timing import Timing

__all__ = ["Commitment", "Modality"]


class Modality(Enum):
    """How binding a sentence is."""

    OBLIGATION = "obligation"
    """The bearer has to do it (*ska*, *ansvarar för*)."""
    PERMISSION = "permission"
    """The bearer may do it (*får*, *kan*)."""
    PROHIBITION = "prohibition"
    """The bearer must not do it (*får inte*)."""
    POWER = "power"
    """The bearer can change what holds between the parties (*kan besluta*, *har rätt att*)."""
    RECOMMENDATION = "recommendation"
    """The bearer should do it (*bör*)."""
    AIM = "aim"
    """It is sought, without a duty to reach it (*vill*, *eftersträvar*)."""
    DECLARATION = "declaration"
    """It is stated as how things are (*bedömer*, *är*)."""


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Commitment(Part):
    """Something that someone undertakes, may, may not or should do.

    Attributes:
        bearer: Who.
        towards: For whom, or to whom.
        modality: How binding it is.
        what: What is to be done.
        timing: When.
        conditions: What must be the case first.
        serves: The goals it serves, where the text says which.
        under: The documents that it says to follow.

    Examples:
        >>> what = Text("hänvisa brukare", "refer service users")
        >>> Commitment(
        ...     key="hanvisa", bearer=Ref("forvaltningen"), modality=Modality.OBLIGATION, what=what
        ... ).timing
        Unstated()
    """

    bearer: Who = attrs.field(converter=to_who)
    towards: Who = attrs.field(default=Unstated(), converter=to_who)
    modality: Modality
    what: Text
    timing: Timing = Unstated()
    conditions: tuple[Text, ...] = attrs.field(default=(), converter=texts)
    serves: tuple[Ref[Goal], ...] = attrs.field(default=(), converter=to_goals)
    under: tuple[Ref[Source], ...] = attrs.field(default=(), converter=to_sources)
