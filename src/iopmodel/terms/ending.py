"""How it ends before its time: who may end what, on which grounds, with which notice."""

from __future__ import annotations

from enum import Enum

import attrs

from iopmodel.dates.span import Span
from iopmodel.notgiven import NotGiven, Unstated
from iopmodel.parts import Part, Text, texts
from iopmodel.terms.actors import Who, to_who

__all__ = ["Ending", "EndingKind", "Ends"]


class EndingKind(Enum):
    """By which act it ends."""

    NOTICE = "notice"
    """Notice of termination (*uppsägning*)."""
    WITHDRAWAL = "withdrawal"
    """A party leaves (*lämnar*)."""
    RESCISSION = "rescission"
    """It is undone because of a breach (*hävning*)."""


class Ends(Enum):
    """What ends."""

    COMMITMENT = "commitment"
    PARTICIPATION = "participation"
    WHOLE = "whole"


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Ending(Part):
    """A right to end something before the term does.

    Attributes:
        act: By which act.
        by: Who has the right.
        ends: What ends.
        grounds: What has to be the case, any of these; none where the right needs no ground.
        last_resort: Whether other ways come first.
        notice: How long after the act it ends.

    Examples:
        >>> from iopmodel.parts import Ref
        >>> Ending(
        ...     key="lamna", act=EndingKind.WITHDRAWAL, by=Ref("street-minds"),
        ...     ends=Ends.PARTICIPATION,
        ... ).notice
        Unstated()
    """

    act: EndingKind
    by: Who = attrs.field(converter=to_who)
    ends: Ends | NotGiven
    grounds: tuple[Text, ...] = attrs.field(default=(), converter=texts)
    last_resort: bool | NotGiven = Unstated()
    notice: Span | NotGiven = Unstated()
