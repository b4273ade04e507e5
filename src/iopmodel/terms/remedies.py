"""What happens when things go wrong: dialogue about a shortcoming, and disputes."""

from __future__ import annotations

import attrs

from iopmodel.notgiven import NotGiven, Unstated
from iopmodel.parts import Part, Ref, Text, ref, texts
from iopmodel.terms.actors import Who, to_who
from iopmodel.terms.ending import Ending

__all__ = ["BreachDialogue", "DisputeLadder"]


def _ending(ending: Ending | Ref[Ending] | NotGiven) -> Ref[Ending] | NotGiven:
    return ending if isinstance(ending, NotGiven) else ref(ending)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class BreachDialogue(Part):
    """A talk that the parties owe one another when something is not as agreed.

    Attributes:
        triggers: What calls for it, any of these.
        between: Who takes part.
        about: What it is about.
        plan_decided_by: Who may decide on a plan of action (*åtgärdsplan*).
        plan_made_by: Who makes it.
        then: The ending that may follow when the plan has not helped.

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
    plan_decided_by: Who = attrs.field(default=Unstated(), converter=to_who)
    plan_made_by: Who = attrs.field(default=Unstated(), converter=to_who)
    then: Ref[Ending] | NotGiven = attrs.field(default=Unstated(), converter=_ending)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DisputeLadder(Part):
    """How a dispute is settled, one step after another.

    Attributes:
        between: Whose disputes.
        steps: The steps, in order.
        then: What follows when none has helped.
        seen_to_by: Who sees to it that the steps are taken.

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
    seen_to_by: Who = attrs.field(default=Unstated(), converter=to_who)
