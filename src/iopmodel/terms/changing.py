"""How it is changed: which change takes which form, and who decides it."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

import attrs

from iopmodel.money import Money
from iopmodel.notgiven import NotGiven, Unstated
from iopmodel.parts import Part, Text, texts
from iopmodel.terms.actors import Who, to_who
from iopmodel.terms.forms import Form, Signers

__all__ = ["Accession", "Approval", "ChangeRoute", "ChangeSize", "Renegotiation"]


class ChangeSize(Enum):
    """How much a change changes, as far as its way depends on it."""

    MINOR = "minor"
    MATERIAL = "material"
    FINANCIAL = "financial"


@attrs.frozen(kw_only=True)
class Approval:
    """One who has to approve, and whose power that is.

    Attributes:
        by: Who approves.
        delegated_by: On whose delegation.
        limit: Up to which amount that power goes.
        above: Who approves what goes beyond it.

    Examples:
        >>> from iopmodel.parts import Ref
        >>> Approval(by=Ref("forvaltningschef"), delegated_by=Ref("namnd")).by
        'forvaltningschef'
    """

    by: Who = attrs.field(converter=to_who)
    delegated_by: Who = attrs.field(default=Unstated(), converter=to_who)
    limit: Money | NotGiven = Unstated()
    above: Who = attrs.field(default=Unstated(), converter=to_who)


def _approvals(approvals: Iterable[Approval]) -> tuple[Approval, ...]:
    return tuple(approvals)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class ChangeRoute(Part):
    """The way a change of one kind has to take.

    Attributes:
        of: Which changes.
        size: How much they change, where the way depends on it.
        form: In what form.
        signed_by: Whose signatures that form needs.
        first: What has to come before the change is made.
        decided_by: Who decides it, one after another; each of them has to.
        provided: What must stay as it is; a change of that takes another way.
        renegotiated: Whether the agreement has to be negotiated anew for it.
        recorded: How the decision is kept.

    Examples:
        >>> of = Text("förtydliganden", "clarifications")
        >>> ChangeRoute(key="tillagg", of=of, form=Form.ADDENDUM).decided_by
        ()
    """

    of: Text
    size: ChangeSize | NotGiven = Unstated()
    form: Form | NotGiven = Unstated()
    signed_by: Signers | NotGiven = Unstated()
    first: Text | NotGiven = Unstated()
    decided_by: tuple[Approval, ...] = attrs.field(default=(), converter=_approvals)
    provided: tuple[Text, ...] = attrs.field(default=(), converter=texts)
    renegotiated: bool | NotGiven = Unstated()
    recorded: Text | NotGiven = Unstated()


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Renegotiation(Part):
    """That the terms can be negotiated anew.

    Attributes:
        by: Who can call for it.
        of: What can be negotiated anew.
        weighing: What is to be looked at.
        seen_to_by: Who sees to it that it takes place.

    Examples:
        >>> Renegotiation(key="omforhandling").by
        Unstated()
    """

    by: Who = attrs.field(default=Unstated(), converter=to_who)
    of: Text | NotGiven = Unstated()
    weighing: tuple[Text, ...] = attrs.field(default=(), converter=texts)
    seen_to_by: Who = attrs.field(default=Unstated(), converter=to_who)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Accession(Part):
    """How another organisation comes in.

    Attributes:
        decided_by: Who decides it, one after another; each of them has to.
        form: In what form.
        recorded: How it is kept.
        conditions: What the organisation has to meet.

    Examples:
        >>> from iopmodel.parts import Ref
        >>> Accession(key="ny-aktor", decided_by=[Approval(by=Ref("styrgrupp"))]).form
        Unstated()
    """

    decided_by: tuple[Approval, ...] = attrs.field(default=(), converter=_approvals)
    form: Form | NotGiven = Unstated()
    recorded: Text | NotGiven = Unstated()
    conditions: tuple[Text, ...] = attrs.field(default=(), converter=texts)
