"""The way that a matter takes, step by step, and how far the text says it."""

from __future__ import annotations

from enum import Enum
from typing import Final

import attrs

from iopmodel.answers.matters import Matter
from iopmodel.money import Money
from iopmodel.notgiven import NotApplicable, NotGiven, Unstated
from iopmodel.parts import Part, Ref, Text
from iopmodel.terms import Form, Signers, Who

__all__ = ["Act", "Route", "RouteReason", "Step"]


class RouteReason(Enum):
    """How far the text says who decides."""

    NAMED = "named"
    """It names everyone who has to."""
    BY_SIGNING = "by-signing"
    """It names nobody who decides, and whose signatures it takes."""
    BY_ITSELF = "by-itself"
    """It happens without anybody deciding it."""
    STEP_NOT_SAID = "step-not-said"
    """It leaves out one on the way, and names the last."""
    LAST_NOT_SAID = "last-not-said"
    """It leaves out where the way ends."""
    NOT_SAID = "not-said"
    """It speaks of the matter, and not of who decides it."""
    EXCLUDED = "excluded"
    """It says that this cannot be done."""
    NO_CLAUSE = "no-clause"
    """It does not speak of the matter."""


_UNKNOWN: Final = (RouteReason.STEP_NOT_SAID, RouteReason.LAST_NOT_SAID, RouteReason.NOT_SAID)


class Act(Enum):
    """What somebody does on the way."""

    DECIDES = "decides"
    AGREES = "agrees"
    FINDS = "finds"
    """Whether it is so that something follows."""
    CLAIMS = "claims"
    CALLS = "calls"
    """For it to be taken up."""
    MAKES = "makes"
    SETTLES = "settles"
    """Tries to."""
    ENDS = "ends"
    """Gives notice, leaves, rescinds or makes leave."""


@attrs.frozen
class Step:
    """One step on the way to a decision.

    Attributes:
        act: What is done.
        by: Who does it.
        delegated_by: On whose delegation.
        limit: Up to which amount.
        above: Who does it beyond that.
    """

    act: Act
    by: Who
    delegated_by: Who = Unstated()
    limit: Money | NotGiven = Unstated()
    above: Who = Unstated()


@attrs.frozen(kw_only=True)
class Route:
    """The way that one matter takes.

    What does not arise in a matter of its kind is not applicable.

    Attributes:
        part: The key of the part that speaks of it; empty where none does.
        matter: What is to be decided.
        number: Which of several in one part, from 0.
        reason: How far the text says who decides.
        before: What has to come first.
        steps: Who does what, one after another.
        form: In what form.
        signed_by: Whose signatures that takes.
        provided: What must stay as it is.
        renegotiated: Whether the agreement has to be negotiated anew for it.
        to: To whom it is addressed.
        seen_to_by: Who sees to it.
        otherwise: Who can agree that something else is done.
        meanwhile: What goes on, or stops, until it takes effect.
        then: What follows: as it is told, or the key of the part that tells it.
        recorded: How it is kept.
        lacks: Where the values would stand that the text leaves out.

    Examples:
        >>> one = Route(part="tvist", matter=Matter.DISPUTE, reason=RouteReason.LAST_NOT_SAID)
        >>> one.key, one.known
        ('tvist/dispute', False)
    """

    part: str
    matter: Matter
    number: int = 0
    reason: RouteReason
    before: tuple[Text, ...] | NotGiven = ()
    steps: tuple[Step, ...] = ()
    form: Form | NotGiven | NotApplicable = NotApplicable()
    signed_by: Signers | NotGiven | NotApplicable = NotApplicable()
    provided: tuple[Text, ...] = ()
    renegotiated: bool | NotGiven | NotApplicable = NotApplicable()
    to: Who | NotApplicable = NotApplicable()
    seen_to_by: Who | NotApplicable = NotApplicable()
    otherwise: Who | NotApplicable = NotApplicable()
    meanwhile: tuple[Text, ...] = ()
    then: Text | Ref[Part] | NotGiven | NotApplicable = NotApplicable()
    recorded: Text | NotGiven | NotApplicable = NotApplicable()
    lacks: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """What tells it from others: the part and the matter."""
        number = f"/{self.number + 1}" if self.number else ""
        return f"{self.part}/{self.matter.value}{number}"

    @property
    def known(self) -> bool:
        """Whether the text says who decides."""
        return self.reason not in _UNKNOWN
