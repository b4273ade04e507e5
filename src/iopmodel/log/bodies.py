"""Bodies: their meetings, what is decided, who is elected."""

from __future__ import annotations

import attrs

from iopmodel.log.event import By, DueKey, Event, by_whom, several_parts, some_words
from iopmodel.notgiven import Unstated
from iopmodel.parts import Part, Ref, ref
from iopmodel.terms import Body

__all__ = ["ChairElected", "DecisionTaken", "MeetingHeld"]


def _body(body: Body | Ref[Body]) -> Ref[Body]:
    return ref(body)


@attrs.frozen(kw_only=True)
class MeetingHeld(Event):
    """A body met.

    Attributes:
        body: The body.
        due: The meeting due that it was.

    Examples:
        >>> MeetingHeld(body=Ref("styrgrupp")).due
        Unstated()
    """

    body: Ref[Body] = attrs.field(converter=_body)
    due: DueKey | Unstated = Unstated()


@attrs.frozen(kw_only=True)
class DecisionTaken(Event):
    """Someone decided something.

    Attributes:
        by: The body, the office or whoever else it was.
        matter: What was decided, in the recorder's words.
        parts: The parts of the agreement that it is about.
        due: The decision due that it was.

    Examples:
        >>> DecisionTaken(by=Ref("styrgrupp"), matter="mallen antas", parts=[Ref("mall")]).parts
        ('mall',)
    """

    by: By = attrs.field(default=Unstated(), converter=by_whom)
    matter: str = attrs.field(validator=some_words)
    parts: tuple[Ref[Part], ...] = attrs.field(default=(), converter=several_parts)
    due: DueKey | Unstated = Unstated()


@attrs.frozen(kw_only=True)
class ChairElected(Event):
    """A chair was elected.

    Attributes:
        body: The body that the chair leads.
        of: The party, the unit or the office that the chair comes from.
        by: Who elected the chair.

    Examples:
        >>> ChairElected(body=Ref("styrgrupp"), of=Ref("street-minds")).by
        Unstated()
    """

    body: Ref[Body] = attrs.field(converter=_body)
    of: By = attrs.field(default=Unstated(), converter=by_whom)
    by: By = attrs.field(default=Unstated(), converter=by_whom)
