"""Money that comes back, and payments that are stopped."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

import attrs

from iopmodel.notgiven import NotGiven, Unstated
from iopmodel.parts import Part, Ref, Text, texts
from iopmodel.terms.actors import Who, to_who
from iopmodel.terms.finance import Funding, to_funding
from iopmodel.terms.timing import Timing

__all__ = ["Duty", "LeftBy", "Measure", "PaymentStop", "RepaidOf", "Repayment", "Trigger"]


class Trigger(Enum):
    """What makes money come back."""

    MISUSE = "misuse"
    """It was used wrongly or for another purpose."""
    UNSPENT = "unspent"
    """It was not needed in full."""
    LEAVING = "leaving"
    """A party leaves, or gives notice."""
    NON_PERFORMANCE = "non-performance"
    """What was undertaken was not done."""
    RESCISSION = "rescission"
    """The partnership was rescinded because of a breach."""
    EXCLUSION = "exclusion"
    """A party was excluded."""


class Measure(Enum):
    """How much of its base comes back."""

    ALL = "all"
    ALL_OR_PART = "all-or-part"


class RepaidOf(Enum):
    """Of what a repayment is reckoned, as something that facts can give in money."""

    UNSPENT = "unspent"
    """What has been paid and not spent."""
    MISUSED = "misused"
    """What was used wrongly."""
    TIME_NOT_COVERED = "time-not-covered"
    """The share of what was paid for time that is left when it ends."""
    PAID_SINCE_BREACH = "paid-since-breach"
    """All that has been paid since the failure."""
    PAID_THIS_YEAR = "paid-this-year"
    """All that has been paid in the year that is concerned."""
    PAID = "paid"
    """All that has been paid."""
    OWN_CONTRIBUTION = "own-contribution"
    """What the one who claims it has put in."""


class Duty(Enum):
    """Whether money comes back by itself, on demand, or at a choice."""

    OWED = "owed"
    """It is to be paid back."""
    ON_CLAIM = "on-claim"
    """It is to be paid back if it is claimed."""
    POSSIBLE = "possible"
    """It may have to be paid back; what decides it the text leaves open (*kan bli*)."""
    CHOICE = "choice"
    """It is paid back or used in another way, as someone chooses."""


class LeftBy(Enum):
    """Whose leaving, or notice, makes money come back."""

    PAYER = "payer"
    """That of the one who pays back, and nobody else's."""
    ANYONE = "anyone"
    """Whoever leaves: those who pay back do so for another's leaving, too."""


def _triggers(triggers: Iterable[Trigger]) -> tuple[Trigger, ...]:
    return tuple(sorted(set(triggers), key=lambda trigger: trigger.value))


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Repayment(Part):
    """When money that was paid comes back: one kind for every clawback.

    Attributes:
        triggers: What makes it come back, any of these.
        duty: By itself, on claim, or at a choice.
        owed_by: Who pays back.
        owed_to: Who gets it back, and where it has to be claimed, who claims.
        base: Of what it is reckoned.
        measure: How much of the base.
        instead: What may be done with the money in its place.
        instead_agreed_by: Who has to agree to that.
        found_by: Who establishes that the trigger has been met.
        severity: How grave the failure has to be.
        fault: By whose doing it has to have come about.
        after: What has to come first.
        within: By when it is to be paid back.
        basis: The base once more, as something that facts can give in money, if one of those fits.
        narrowed_to: What else of the same kind it has to be, where only what is both comes back.
        left_by: Whose leaving it takes, where leaving is what makes it come back.

    Examples:
        >>> Repayment(
        ...     key="ej-forbrukat", triggers=[Trigger.UNSPENT], duty=Duty.OWED,
        ...     owed_by=Ref("street-minds"), owed_to=Ref("forvaltningen"),
        ...     base=Text("ej förbrukade medel", "unspent funds"), measure=Measure.ALL,
        ... ).within
        Unstated()
    """

    triggers: tuple[Trigger, ...] = attrs.field(converter=_triggers)
    duty: Duty
    owed_by: Who = attrs.field(converter=to_who)
    owed_to: Who = attrs.field(converter=to_who)
    base: Text
    measure: Measure | NotGiven
    instead: Text | NotGiven = Unstated()
    instead_agreed_by: Who = attrs.field(default=Unstated(), converter=to_who)
    found_by: Who = attrs.field(default=Unstated(), converter=to_who)
    severity: Text | NotGiven = Unstated()
    fault: Text | NotGiven = Unstated()
    after: Text | NotGiven = Unstated()
    within: Timing = Unstated()
    basis: RepaidOf | NotGiven = Unstated()
    narrowed_to: RepaidOf | NotGiven = Unstated()
    left_by: LeftBy | NotGiven = Unstated()


@attrs.frozen(kw_only=True, eq=False, repr=False)
class PaymentStop(Part):
    """When payments that are still to come may be stopped.

    Attributes:
        by: Who may stop them.
        of: The frame they are paid out of.
        triggers: What has to be the case, any of these.
        after: What has to come first.

    Examples:
        >>> triggers = [Text("ingen verksamhet", "no activity")]
        >>> PaymentStop(key="stopp", by=Ref("staden"), of=Ref("medel"), triggers=triggers).after
        Unstated()
    """

    by: Who = attrs.field(converter=to_who)
    of: Ref[Funding] = attrs.field(converter=to_funding)
    triggers: tuple[Text, ...] = attrs.field(converter=texts)
    after: Text | NotGiven = Unstated()
