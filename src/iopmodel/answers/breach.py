"""If someone falls short: which steps come, by whom, what they open, and what may come back?"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from types import MappingProxyType
from typing import Any, Final

import attrs

from iopmodel.answers.answer import Possible
from iopmodel.answers.asking import Reads
from iopmodel.notgiven import NoClause, NotGiven, Unstated
from iopmodel.partnership.aggregate import Parts
from iopmodel.parts import Part, Ref, Text
from iopmodel.terms import (
    BreachDialogue,
    DisputeLadder,
    Ending,
    EndingKind,
    PaymentStop,
    Repayment,
    Trigger,
    Who,
)

__all__ = ["LADDERS", "BreachReason", "BreachStep", "breach"]


_PLAN: Final = ("plan_decided_by", "plan_made_by")


class BreachReason(Enum):
    """What kind of step it is, in the order in which they come."""

    DIALOGUE = "dialogue"
    """The parties talk about the shortcoming."""
    PLAN = "plan"
    """A plan of action is decided on."""
    STOP = "stop"
    """Payments still to come may be stopped."""
    FIRST = "first"
    """Something has to come before the right may be used, such as a chance to remedy."""
    RIGHT = "right"
    """A right to end something opens."""
    CLAIM = "claim"
    """Money may come back."""
    DISPUTE = "dispute"
    """A step in which a dispute is settled."""
    UNSETTLED = "unsettled"
    """What follows when no step has settled the dispute."""


@attrs.frozen(kw_only=True)
class BreachStep:
    """One step that follows where someone falls short.

    Attributes:
        part: The key of the part that gives it.
        reason: What kind of step it is.
        number: Its number among those of its part and kind, from 1.
        who: Who takes it, or takes part in it.
        what: What it is about, or what it is.
        on: What calls for it, any of these.
        opens: The key of the right that may follow.
        lacks: Where the values would stand that the text leaves out.

    Examples:
        >>> BreachStep(part="brister", reason=BreachReason.PLAN, who=Ref("styrgrupp")).key
        'brister/plan/1'
    """

    part: str
    reason: BreachReason
    number: int = 1
    who: Who = Unstated()
    what: Text | NotGiven = Unstated()
    on: tuple[Text, ...] = ()
    opens: Ref[Ending] | NotGiven = Unstated()
    lacks: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """The key of the part, the kind of step, and its number."""
        return f"{self.part}/{self.reason.value}/{self.number}"

    @property
    def known(self) -> bool:
        """Whether the text says who takes it, and what follows."""
        return not self.lacks


def breach(parts: Parts, key: str) -> Iterator[Possible[BreachStep]]:
    """Yield the steps that one part gives, in order.

    Args:
        parts: Where it finds the part.
        key: The part.

    Examples:
        >>> from iopmodel.examples import load
        >>> for possible in breach(load("eu-medborgare-2019"), "brister"):
        ...     print(possible.value.reason.value, possible.value.who)
        dialogue styrgrupp
        plan styrgrupp
    """
    part = parts.find(key)
    ladder = LADDERS.get(type(part))
    if part is not None and ladder is not None:
        yield from map(Possible, ladder[0](part))


def _lacking(part: Part, *fields: str) -> tuple[str, ...]:
    values = {field: getattr(part, field) for field in fields}
    # Where there is no clause, to supply one is an amendment, and no clarification.
    return tuple(
        f"{part.key}/{field}"
        for field, value in values.items()
        if isinstance(value, NotGiven) and not isinstance(value, NoClause)
    )


def _dialogue(dialogue: BreachDialogue) -> Iterator[BreachStep]:
    yield BreachStep(
        part=dialogue.key,
        reason=BreachReason.DIALOGUE,
        who=dialogue.between,
        what=dialogue.about,
        on=dialogue.triggers,
        opens=dialogue.then,
        lacks=_lacking(dialogue, "between", "then"),
    )
    # Where nobody decides on a plan or makes one, there is none.
    if not isinstance(dialogue.plan_decided_by, Unstated) or not isinstance(
        dialogue.plan_made_by, Unstated
    ):
        yield BreachStep(
            part=dialogue.key,
            reason=BreachReason.PLAN,
            who=dialogue.plan_decided_by,
            opens=dialogue.then,
            lacks=_lacking(dialogue, *_PLAN, "then"),
        )


def _stop(stop: PaymentStop) -> Iterator[BreachStep]:
    yield BreachStep(
        part=stop.key,
        reason=BreachReason.STOP,
        who=stop.by,
        what=stop.after,
        on=stop.triggers,
        lacks=_lacking(stop, "by", "after"),
    )


def _right(ending: Ending) -> Iterator[BreachStep]:
    # What takes neither a ground nor a breach is no answer to one.
    if not ending.grounds and ending.act is not EndingKind.RESCISSION:
        return
    # Where it is not given what comes first, that is a step too: one that is not known.
    first = ending.after
    steps: tuple[Text | NotGiven, ...] = (first,) if isinstance(first, NotGiven) else first
    for number, step in enumerate(steps, 1):
        yield BreachStep(
            part=ending.key,
            reason=BreachReason.FIRST,
            number=number,
            what=step,
            opens=Ref(ending.key),
            lacks=_lacking(ending, "after"),
        )
    yield BreachStep(
        part=ending.key,
        reason=BreachReason.RIGHT,
        who=ending.by,
        on=ending.grounds,
        opens=Ref(ending.key),
        lacks=_lacking(ending, "by"),
    )


def _claim(repayment: Repayment) -> Iterator[BreachStep]:
    if not {Trigger.NON_PERFORMANCE, Trigger.MISUSE} & {*repayment.triggers}:
        return
    yield BreachStep(
        part=repayment.key,
        reason=BreachReason.CLAIM,
        who=repayment.owed_to,
        what=repayment.after,
        lacks=_lacking(repayment, "owed_to", "after", "found_by"),
    )


def _dispute(ladder: DisputeLadder) -> Iterator[BreachStep]:
    for number, step in enumerate(ladder.steps, 1):
        yield BreachStep(
            part=ladder.key,
            reason=BreachReason.DISPUTE,
            number=number,
            who=ladder.between,
            what=step,
            lacks=_lacking(ladder, "between", "seen_to_by"),
        )
    yield BreachStep(
        part=ladder.key,
        reason=BreachReason.UNSETTLED,
        who=ladder.seen_to_by,
        what=ladder.then,
        lacks=_lacking(ladder, "then"),
    )


LADDERS: Final[Mapping[type, tuple[Callable[[Any], Iterator[BreachStep]], Reads]]] = (
    MappingProxyType(
        {
            BreachDialogue: (
                _dialogue,
                {
                    BreachDialogue: (
                        "triggers",
                        "between",
                        "about",
                        "plan_decided_by",
                        "plan_made_by",
                        "then",
                    )
                },
            ),
            PaymentStop: (_stop, {PaymentStop: ("by", "triggers", "after")}),
            Ending: (_right, {Ending: ("act", "by", "grounds", "after")}),
            Repayment: (_claim, {Repayment: ("triggers", "owed_to", "after", "found_by")}),
            DisputeLadder: (_dispute, {DisputeLadder: ("between", "steps", "then", "seen_to_by")}),
        }
    )
)
"""For each kind of part that gives steps, what yields them, and the fields it looks at."""
