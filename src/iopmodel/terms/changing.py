"""How it is changed: which change takes which form, and who decides it."""

from __future__ import annotations

from enum import Enum

import attrs

from iopmodel.notgiven import NotGiven, Unstated
from iopmodel.parts import Part, Text, texts
from iopmodel.terms.actors import Who, to_who

__all__ = ["ChangeRoute", "Form", "Renegotiation"]


class Form(Enum):
    """In what form an act is valid."""

    ADDENDUM = "addendum"
    """In an addendum to the agreement (*tilläggsbilaga*)."""
    WRITTEN = "written"
    """In writing."""
    SIGNED = "signed"
    """In writing and signed."""


@attrs.frozen(kw_only=True, eq=False, repr=False)
class ChangeRoute(Part):
    """The way a change of one kind has to take.

    Attributes:
        of: Which changes.
        form: In what form.
        first: What has to come before the change is made.
        decided_by: Who decides it.

    Examples:
        >>> of = Text("förtydliganden", "clarifications")
        >>> ChangeRoute(key="tillagg", of=of, form=Form.ADDENDUM).decided_by
        Unstated()
    """

    of: Text
    form: Form | NotGiven = Unstated()
    first: Text | NotGiven = Unstated()
    decided_by: Who = attrs.field(default=Unstated(), converter=to_who)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Renegotiation(Part):
    """That the terms can be negotiated anew.

    Attributes:
        by: Who can call for it.
        of: What can be negotiated anew.
        weighing: What is to be looked at.

    Examples:
        >>> Renegotiation(key="omforhandling").by
        Unstated()
    """

    by: Who = attrs.field(default=Unstated(), converter=to_who)
    of: Text | NotGiven = Unstated()
    weighing: tuple[Text, ...] = attrs.field(default=(), converter=texts)
