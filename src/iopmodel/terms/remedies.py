"""What happens when things go wrong: dialogue about a shortcoming, and disputes."""

from __future__ import annotations

import attrs

from iopmodel.notgiven import NotGiven, Unstated
from iopmodel.parts import Part, Text, texts
from iopmodel.terms.actors import Who, to_who

__all__ = ["BreachDialogue", "DisputeLadder"]


@attrs.frozen(kw_only=True, eq=False, repr=False)
class BreachDialogue(Part):
    """A talk that the parties owe one another when something is not as agreed.

    Attributes:
        triggers: What calls for it, any of these.
        between: Who takes part.
        about: What it is about.

    Examples:
        >>> from iopmodel.parts import Ref
        >>> from iopmodel.terms.actors import Jointly
        >>> BreachDialogue(
        ...     key="brister", between=Jointly([Ref("a"), Ref("b")]),
        ...     triggers=[Text("brist", "a shortcoming")],
        ...     about=Text("om det kan fortsätta", "whether it can go on"),
        ... ).about.en
        'whether it can go on'
    """

    triggers: tuple[Text, ...] = attrs.field(converter=texts)
    between: Who = attrs.field(converter=to_who)
    about: Text


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DisputeLadder(Part):
    """How a dispute is settled, one step after another.

    Attributes:
        between: Whose disputes.
        steps: The steps, in order.
        then: What follows when none has helped.

    Examples:
        >>> from iopmodel.parts import Ref
        >>> from iopmodel.terms.actors import Jointly
        >>> DisputeLadder(
        ...     key="tvist", between=Jointly([Ref("a"), Ref("b")]),
        ...     steps=[Text("dialog", "dialogue")],
        ... ).then
        Unstated()
    """

    between: Who = attrs.field(converter=to_who)
    steps: tuple[Text, ...] = attrs.field(converter=texts)
    then: Text | NotGiven = Unstated()
