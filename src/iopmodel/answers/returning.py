"""Which money may come back where something is ended, and whether the act is what does it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
from functools import partial
from types import MappingProxyType
from typing import Final

import attrs

from iopmodel.answers.answer import Holding, Possible, holdings
from iopmodel.answers.asking import keys_of
from iopmodel.answers.over import OverReason
from iopmodel.answers.whatif import WhatIf, includes
from iopmodel.notgiven import NotGiven, Unstated
from iopmodel.partnership.aggregate import Partnership, Parts
from iopmodel.parts import Ref
from iopmodel.terms import Actor, AnyOf, EndingKind, LeftBy, Party, Repayment, Term, Trigger

__all__ = ["TRIGGERS", "Return", "SetOff", "coming_back"]


class SetOff(Enum):
    """Whether an act makes money come back."""

    BY_THE_ACT = "by-the-act"
    """The act is what makes it come back."""
    NOT_SAID = "not-said"
    """Whether the act is one of those that do, the text leaves out; as of one that comes too late
    to end anything."""
    ANYWAY = "anyway"
    """Something else does, which may be the case as well."""
    NOT_TOUCHED = "not-touched"
    """Only others pay it back, whichever of them leaves, than the one who does."""


@attrs.frozen(kw_only=True)
class Return:
    """Money that may come back.

    Attributes:
        part: The key of the repayment.
        set_off: Whether the act makes it come back.
    """

    part: str
    set_off: SetOff


TRIGGERS: Final[Mapping[EndingKind, Trigger]] = MappingProxyType(
    {
        EndingKind.NOTICE: Trigger.LEAVING,
        EndingKind.WITHDRAWAL: Trigger.LEAVING,
        EndingKind.RESCISSION: Trigger.RESCISSION,
        EndingKind.EXCLUSION: Trigger.EXCLUSION,
    }
)
"""What each kind of act is among what makes money come back."""

# They may be the case however it ends, by agreement too; a rescission or a departure is not.
_ANYWAY: Final = {Trigger.MISUSE, Trigger.NON_PERFORMANCE, Trigger.UNSPENT}


def coming_back(partnership: Partnership, found: WhatIf) -> Iterator[Holding[Return]]:
    """Yield the clauses by which money may come back, those that the act sets off first.

    Where it is told which party leaves, a clause on leaving that makes only others pay back, each
    if it is the one that leaves, is told last: this leaving does not touch it.

    Args:
        partnership: Whom it is about.
        found: What ends, and by which act.

    Examples:
        >>> from datetime import date
        >>> from iopmodel.answers import Notice, ask
        >>> from iopmodel.examples import load
        >>> partnership = load("eu-medborgare-2019")
        >>> act = Notice(on=date(2019, 9, 15), act=EndingKind.RESCISSION)
        >>> (found, *_) = ask("what-if", partnership, act).values
        >>> next(coming_back(partnership, found)).value.part
        'aterbetalning-vid-havning'
    """
    terms = partnership.on(found.notice.on)
    # That a term is not extended is perhaps no leaving, and what is over already nobody can end.
    stops = isinstance(terms.find(found.part), Term)
    unsure = stops or found.over.reason is OverReason.ALREADY
    leaves = _leaver(terms, found)
    asked = partial(_returns, act=found.act, unsure=unsure, leaves=leaves)
    fields = ("triggers",) if isinstance(leaves, NotGiven) else ("triggers", "owed_by", "left_by")
    listed = [
        holding
        for key in keys_of(terms, Repayment)
        for holding in holdings(terms, partial(asked, key=key), {Repayment: fields})
    ]
    order = list(SetOff)
    yield from sorted(listed, key=lambda one: order.index(one.value.set_off))


def _leaver(terms: Partnership, found: WhatIf) -> Ref[Actor] | NotGiven:
    """Return which party leaves, if that is told: a group that gives notice does not leave."""
    by = found.notice.by
    leaves = TRIGGERS.get(found.act) is Trigger.LEAVING
    is_party = not isinstance(by, NotGiven) and isinstance(terms.find(by), Party)
    return by if leaves and is_party else Unstated()


def _returns(
    parts: Parts, *, key: str, act: EndingKind, unsure: bool, leaves: Ref[Actor] | NotGiven
) -> Iterator[Possible[Return]]:
    part = parts.find(key)
    if not isinstance(part, Repayment):
        return
    set_off = _set_off(part, act, unsure=unsure, leaves=leaves)
    if set_off in {None, SetOff.NOT_TOUCHED} and _ANYWAY & {*part.triggers}:
        set_off = SetOff.ANYWAY
    if set_off:
        yield Possible(Return(part=key, set_off=set_off))


def _set_off(
    part: Repayment, act: EndingKind, *, unsure: bool, leaves: Ref[Actor] | NotGiven
) -> SetOff | None:
    """Return whether an act sets a repayment off; nothing where it speaks of another act.

    Where it is not sure that it is such an act, whether it does is not said.
    """
    if TRIGGERS.get(act) not in part.triggers:
        # Who is made to leave does, and does not.
        excluded = act is EndingKind.EXCLUSION and Trigger.LEAVING in part.triggers
        return SetOff.NOT_SAID if excluded else None
    concerned = _concerned(part, leaves)
    return SetOff.NOT_SAID if unsure and concerned is SetOff.BY_THE_ACT else concerned


def _concerned(part: Repayment, leaves: Ref[Actor] | NotGiven) -> SetOff:
    """Return whether who leaves sets it off that someone pays back."""
    if isinstance(leaves, NotGiven) or part.left_by is LeftBy.ANYONE:
        return SetOff.BY_THE_ACT
    if includes(part.owed_by, leaves):
        return SetOff.BY_THE_ACT
    # Where it is left out: one of several, whichever it is, is the one that leaves. Of one alone,
    # or of each of them, it is not said by whose leaving they pay.
    own = part.left_by is LeftBy.PAYER or isinstance(part.owed_by, AnyOf)
    return SetOff.NOT_TOUCHED if own else SetOff.NOT_SAID
