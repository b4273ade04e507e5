"""Money and what else each side brings: funding, budget lines, payments, repayments."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from fractions import Fraction

import attrs

from iopmodel.money import Money
from iopmodel.notgiven import Count, NotGiven, Unstated, share_of_one
from iopmodel.parts import Part, Ref, Text, ref, texts
from iopmodel.terms.actors import Party, Who, to_party, to_who
from iopmodel.terms.timing import Timing

__all__ = [
    "BudgetLine",
    "Contribution",
    "Duty",
    "Funding",
    "Instalment",
    "Measure",
    "PaymentPlan",
    "PaymentStop",
    "Per",
    "Repayment",
    "Trigger",
]


class Per(Enum):
    """For how long an amount is meant."""

    YEAR = "year"
    """Each year; which kind of year, the text may leave open."""
    TERM = "term"
    """The whole term."""


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Funding(Part):
    """The frame of money that one side provides.

    Attributes:
        payer: Who provides it.
        payee: Who receives it.
        amount: How much.
        per: For how long.
        only_for: What alone it may be used for.

    Examples:
        >>> Funding(
        ...     key="medel", payer=Ref("staden"), payee=Ref("foreningen"),
        ...     amount=Money.parse("200000.00 SEK"), per=Per.YEAR,
        ... ).only_for
        Unstated()
    """

    payer: Ref[Party] = attrs.field(converter=to_party)
    payee: Ref[Party] = attrs.field(converter=to_party)
    amount: Money | NotGiven
    per: Per | NotGiven = Unstated()
    only_for: Text | NotGiven = Unstated()


def _funding(funding: Funding | Ref[Funding]) -> Ref[Funding]:
    return ref(funding)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class BudgetLine(Part):
    """One line of the budget that a frame is meant for.

    Attributes:
        of: The frame.
        purpose: What the line is for.
        amount: How much.
        post: The share of a full post that it pays, where it pays one.
        binding: Whether the line binds; a proposal does not.

    Examples:
        >>> BudgetLine(
        ...     key="koordinator", of=Ref("medel"), purpose=Text("samordnare", "coordinator"),
        ...     amount=Money.parse("125000.00 SEK"), post=Fraction(1, 5),
        ... ).binding
        Unstated()
    """

    of: Ref[Funding] = attrs.field(converter=_funding)
    purpose: Text
    amount: Money | NotGiven
    post: Fraction | NotGiven = Unstated()
    binding: bool | NotGiven = Unstated()

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.post, NotGiven):
            share_of_one(self.post)


@attrs.frozen(kw_only=True)
class Instalment:
    """A share of the frame that is paid at each time of its timing.

    Attributes:
        share: The share of the year's, or the term's, amount.
        timing: When it is paid.

    Examples:
        >>> from iopmodel.dates.recurrence import InMonths
        >>> Instalment(share=Fraction(1, 2), timing=InMonths([1, 6])).share
        Fraction(1, 2)
    """

    share: Fraction = attrs.field(converter=share_of_one)
    timing: Timing


def _instalments(instalments: Iterable[Instalment]) -> tuple[Instalment, ...]:
    return tuple(instalments)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class PaymentPlan(Part):
    """How a frame is paid out.

    Attributes:
        of: The frame; its payer pays its payee.
        instalments: The shares and their times.

    Examples:
        >>> from iopmodel.dates.recurrence import InMonths
        >>> halves = Instalment(share=Fraction(1, 2), timing=InMonths([1, 6]))
        >>> PaymentPlan(key="utbetalning", of=Ref("medel"), instalments=[halves]).of
        'medel'
    """

    of: Ref[Funding] = attrs.field(converter=_funding)
    instalments: tuple[Instalment, ...] = attrs.field(converter=_instalments)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Contribution(Part):
    """What someone brings that is not counted as a cost: hours, premises, knowledge.

    Attributes:
        by: Who brings it.
        what: What it is.
        essential: Whether the text calls it a condition for the work.
        hours: How many hours, where the text says.

    Examples:
        >>> what = Text("ideella timmar", "volunteer hours")
        >>> Contribution(key="timmar", by=Ref("street-minds"), what=what).hours
        Unstated()
    """

    by: Who = attrs.field(converter=to_who)
    what: Text
    essential: bool | NotGiven = Unstated()
    hours: Count = Unstated()


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


class Measure(Enum):
    """How much of its base comes back."""

    ALL = "all"
    ALL_OR_PART = "all-or-part"


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
    of: Ref[Funding] = attrs.field(converter=_funding)
    triggers: tuple[Text, ...] = attrs.field(converter=texts)
    after: Text | NotGiven = Unstated()
