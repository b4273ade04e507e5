"""Sentences about funding, budget lines, payments and contributions."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from iopmodel.money import Money
from iopmodel.notgiven import NotGiven
from iopmodel.parts import Text
from iopmodel.terms import BudgetLine, Contribution, Funding, Instalment, PaymentPlan
from iopmodel.words.absences import noted, remarks, unless_left_out
from iopmodel.words.amounts import said_count, said_money, said_share
from iopmodel.words.days import said_span
from iopmodel.words.naming import named, subject
from iopmodel.words.timings import said_timing
from iopmodel.words.voice import Voice

__all__ = ["FINANCE"]


def _amount(amount: Money | NotGiven, voice: Voice) -> str:
    if isinstance(amount, Money):
        return said_money(amount, voice.tongue)
    return voice.say("money.some")


def _per(funding: Funding) -> str:
    return "some-time" if isinstance(funding.per, NotGiven) else funding.per.value


def _funding(funding: Funding, voice: Voice) -> Iterator[str]:
    said = voice.say(
        f"funding.{_per(funding)}",
        who=subject(funding.payer, voice),
        amount=_amount(funding.amount, voice),
        payee=named(funding.payee, voice),
    )
    yield noted(said, voice, ("amount", funding.amount), ("per", funding.per))
    if isinstance(funding.only_for, Text):
        yield voice.say("funding.only-for", what=voice.text(funding.only_for))
    for what, value in (("vat", funding.vat), ("nature", funding.nature)):
        if not isinstance(value, NotGiven):
            yield voice.say(f"funding.{what}.{value.value}")
    yield from remarks(
        voice,
        ("only-for", unless_left_out(funding.only_for)),
        ("vat", unless_left_out(funding.vat)),
        ("nature", unless_left_out(funding.nature)),
    )


def _budget_line(line: BudgetLine, voice: Voice) -> Iterator[str]:
    said = voice.say(
        "budget-line", amount=_amount(line.amount, voice), purpose=voice.text(line.purpose)
    )
    yield noted(said, voice, ("amount", line.amount))
    if not isinstance(line.post, NotGiven):
        yield voice.say("budget-line.post", share=said_share(line.post, voice.tongue))
    yield from remarks(voice, ("post", unless_left_out(line.post)))
    if not isinstance(line.binding, NotGiven):
        yield voice.say("budget-line.binding" if line.binding else "budget-line.not-binding")
    yield from remarks(voice, ("binding", unless_left_out(line.binding)))


def _payment_plan(plan: PaymentPlan, voice: Voice) -> Iterator[str]:
    funding = voice[Funding, plan.of]
    paid = voice.tongue.listed(_instalment(one, funding, voice) for one in plan.instalments)
    said = voice.say(
        "payment-plan",
        who=subject(funding.payer, voice),
        payee=named(funding.payee, voice),
        paid=paid,
    )
    yield noted(
        said,
        voice,
        *(("when", one.timing) for one in plan.instalments),
        *(("paid-for", unless_left_out(one.covers)) for one in plan.instalments),
    )


def _instalment(instalment: Instalment, funding: Funding, voice: Voice) -> str:
    whole = voice.say(f"funding.amount.{_per(funding)}")
    share = voice.say("share.of", share=said_share(instalment.share, voice.tongue), whole=whole)
    if instalment.share == 1:
        share = voice.say(f"funding.all.{_per(funding)}")
    if isinstance(funding.amount, Money):
        amount = said_money(funding.amount.times(instalment.share), voice.tongue)
        share = voice.say("instalment.amount", amount=amount, share=share)
    if not isinstance(instalment.timing, NotGiven):
        timing = said_timing(instalment.timing, voice)
        share = voice.say("instalment", share=share, timing=timing)
    if isinstance(instalment.covers, NotGiven):
        return share
    covers = instalment.covers
    span = said_span(covers.span, voice.tongue)
    return voice.say(f"instalment.covers.{covers.anchor.value}", said=share, span=span)


def _contribution(contribution: Contribution, voice: Voice) -> Iterator[str]:
    who, what = subject(contribution.by, voice), voice.text(contribution.what)
    if isinstance(contribution.hours, NotGiven):
        said = voice.say("contribution", who=who, what=what)
    else:
        hours = said_count(contribution.hours, voice, "hour")
        said = voice.say("contribution.hours", who=who, what=what, hours=hours)
    yield noted(
        said, voice, ("bearer", contribution.by), ("hours", unless_left_out(contribution.hours))
    )
    if not isinstance(contribution.essential, NotGiven):
        essential = "essential" if contribution.essential else "not-essential"
        yield voice.say(f"contribution.{essential}")
    yield from remarks(voice, ("essential", unless_left_out(contribution.essential)))


FINANCE: Final[Mapping[type, Callable[[Any, Voice], Iterator[str]]]] = {
    BudgetLine: _budget_line,
    Contribution: _contribution,
    Funding: _funding,
    PaymentPlan: _payment_plan,
}
"""What tells each kind of part of this subject."""
