"""Money and what else each side brings: funding, budget lines, payments, contributions."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import Enum
from fractions import Fraction

import attrs

from iopmodel.dates.period import OPEN_END, Period
from iopmodel.dates.span import Span, length
from iopmodel.dates.units import Anchor
from iopmodel.errors import Invalid
from iopmodel.money import Money
from iopmodel.notgiven import Count, NotGiven, Unstated, share_of_one
from iopmodel.parts import Part, Ref, Text, ref
from iopmodel.terms.actors import Party, Who, to_party, to_who
from iopmodel.terms.timing import Timing

__all__ = [
    "BudgetLine",
    "Contribution",
    "Funding",
    "Instalment",
    "Nature",
    "PaidFor",
    "PaymentPlan",
    "Per",
    "Vat",
    "to_funding",
]


class Per(Enum):
    """For how long an amount is meant."""

    YEAR = "year"
    """Each year; which kind of year, the text may leave open."""
    TERM = "term"
    """The whole term."""


class Vat(Enum):
    """Whether an amount has value added tax in it."""

    INCLUDED = "included"
    """It is in the amount."""
    ADDED = "added"
    """It comes on top of the amount."""
    NONE = "none"
    """None is paid on it."""


class Nature(Enum):
    """As what money is paid, which decides how it is taxed and what law applies to it."""

    GRANT = "grant"
    """A grant (*bidrag*): nothing is bought with it."""
    REMUNERATION = "remuneration"
    """The price of something that is supplied (*ersättning*)."""
    COST_COVERAGE = "cost-coverage"
    """What has been spent is paid back, up to the amount (*kostnadstäckning*)."""


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Funding(Part):
    """The frame of money that one side provides.

    Attributes:
        payer: Who provides it.
        payee: Who receives it.
        amount: How much.
        per: For how long.
        only_for: What alone it may be used for.
        vat: Whether value added tax is in the amount.
        nature: As what it is paid.

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
    vat: Vat | NotGiven = Unstated()
    nature: Nature | NotGiven = Unstated()


def to_funding(funding: Funding | Ref[Funding]) -> Ref[Funding]:
    """Return the reference to a frame, which may be given itself."""
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

    of: Ref[Funding] = attrs.field(converter=to_funding)
    purpose: Text
    amount: Money | NotGiven
    post: Fraction | NotGiven = Unstated()
    binding: bool | NotGiven = Unstated()

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.post, NotGiven):
            share_of_one(self.post)


@attrs.frozen
class PaidFor:
    """Which time a payment is for: the one of a row of stretches in which it is paid.

    Attributes:
        span: How long each stretch is.
        anchor: From where they are counted: the first day of the term, or the calendar.

    Raises:
        Invalid: The span is no length; it is no calendar unit where the calendar counts; or they
            are counted from something else.

    Examples:
        >>> PaidFor(Span.of(months=6), Anchor.CALENDAR).anchor
        <Anchor.CALENDAR: 'calendar'>
    """

    span: Span = attrs.field(converter=length)
    anchor: Anchor = Anchor.TERM

    def __attrs_post_init__(self) -> None:
        if self.anchor not in {Anchor.TERM, Anchor.CALENDAR}:
            expected = "counted from the term or by the calendar"
            raise Invalid.value(self.anchor, expected, "Anchor.TERM", path="anchor")
        if self.anchor is Anchor.CALENDAR:
            # It refuses what is no calendar unit.
            next(Period(date(2000, 1, 1), OPEN_END).calendar_tiles(self.span))


@attrs.frozen(kw_only=True)
class Instalment:
    """A share of the frame that is paid at each time of its timing.

    Attributes:
        share: The share of the year's, or the term's, amount.
        timing: When it is paid.
        covers: Which time each payment is for.

    Examples:
        >>> from iopmodel.dates.recurrence import InMonths
        >>> Instalment(share=Fraction(1, 2), timing=InMonths([1, 6])).share
        Fraction(1, 2)
    """

    share: Fraction = attrs.field(converter=share_of_one)
    timing: Timing
    covers: PaidFor | NotGiven = Unstated()


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

    of: Ref[Funding] = attrs.field(converter=to_funding)
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
