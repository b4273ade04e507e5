"""Defects of money."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from fractions import Fraction
from typing import Final

import attrs
from hypothesis import strategies as st

from iopmodel.dates import OPEN_END, Once, Period, Span
from iopmodel.money import Money
from iopmodel.notgiven import Excluded, OpenWording, ToBeDecided, Unstated
from iopmodel.partnership import Partnership
from iopmodel.parts import Ref, Text
from iopmodel.terms import (
    AgreedExtension,
    AnyOf,
    BudgetLine,
    Commitment,
    Contribution,
    Duty,
    Funding,
    Instalment,
    Measure,
    Party,
    PaymentPlan,
    PaymentStop,
    Per,
    Repayment,
    Term,
    Trigger,
)
from tests.review.planting.tools import Draw, Plant, a, the, with_field, with_parts, without

__all__ = ["MONEY"]


def essential_contribution(sound: Partnership, draw: Draw) -> Partnership:
    """Call something a condition, and do not say who brings it, or how many hours."""
    unsaid = {draw(st.sampled_from(["by", "hours"])): Unstated()}
    return with_field(sound, a(sound, Contribution, draw), essential=True, **unsaid)


def frame_open(sound: Partnership, draw: Draw) -> Partnership:
    """Do not say how much is paid."""
    decided = ToBeDecided(a(sound, Commitment, draw))
    amount = draw(st.sampled_from([Unstated(), OpenWording("skälig ersättning"), decided]))
    return with_field(sound, a(sound, Funding, draw), amount=amount)


def frame_sum(sound: Partnership, draw: Draw) -> Partnership:
    """Divide a frame into lines one of which is too large, or too small."""
    frame = a(sound, Funding, draw)
    assert isinstance(frame.amount, Money)
    first, second = frame.amount.allocate([draw(st.integers(1, 9)), draw(st.integers(1, 9))])
    wrong = first + Money.of(draw(st.sampled_from([-1000, -1, 1, 1000])), "SEK")
    kept = [line for line in sound.all(BudgetLine) if line.of == frame.key]
    lines = [
        BudgetLine(
            key=f"rad-{number}",
            of=frame,
            purpose=Text("verksamhet", "activities"),
            amount=amount,
            binding=draw(st.booleans()),
        )
        for number, amount in enumerate([wrong] if kept else [wrong, second], 1)
    ]
    return with_parts(sound, *lines)


def funds_unreturned(sound: Partnership, draw: Draw) -> Partnership:
    """Leave out what becomes of a party's money that is left over, or is misused."""
    trigger = draw(st.sampled_from([Trigger.UNSPENT, Trigger.MISUSE]))
    payee = a(sound, Funding, draw).payee
    clauses = [
        one for one in sound.all(Repayment) if one.owed_by == payee and trigger in one.triggers
    ]
    return without(sound, clauses)


def instalment_shares(sound: Partnership, draw: Draw) -> Partnership:
    """Pay one of the instalments twice, or not at all."""
    plan = a(sound, PaymentPlan, draw)
    first, *others = plan.instalments
    twice = [first, first, *others]
    return with_field(sound, plan, instalments=draw(st.sampled_from([twice, others])))


def lines_bind(sound: Partnership, draw: Draw) -> Partnership:
    """Add a line to a budget that does not say whether it binds."""
    line = BudgetLine(
        key="rad",
        of=a(sound, Funding, draw),
        purpose=Text("oförutsett", "unforeseen"),
        amount=Unstated(),
    )
    return with_parts(sound, line)


def payment_time(sound: Partnership, draw: Draw) -> Partnership:
    """Leave out when a sum is paid, or let it be paid before the agreement begins."""
    plan = a(sound, PaymentPlan, draw)
    before = the(sound, Term).initial.first - timedelta(draw(st.integers(1, 400)))
    timing = draw(
        st.sampled_from([None, Unstated(), OpenWording("löpande"), Once(Period(before, before))])
    )
    if timing is None:
        return without(sound, [plan])
    return with_field(sound, plan, instalments=[Instalment(share=Fraction(1), timing=timing)])


def purpose_open(sound: Partnership, draw: Draw) -> Partnership:
    """Do not say what the money is for."""
    purpose = draw(st.sampled_from([Unstated(), OpenWording("det som är beslutat")]))
    return with_field(sound, a(sound, Funding, draw), only_for=purpose)


def repayment_extent(sound: Partnership, draw: Draw) -> Partnership:
    """Do not say how much is paid back, or whether anything is."""
    extents = [
        (Duty.OWED, Unstated()),
        (Duty.OWED, Measure.ALL_OR_PART),
        (Duty.POSSIBLE, Measure.ALL),
        (Duty.POSSIBLE, Measure.ALL_OR_PART),
    ]
    duty, measure = draw(st.sampled_from(extents))
    repayment = a(sound, Repayment, draw)
    return with_field(sound, repayment, duty=duty, measure=measure, found_by=Unstated())


def repayment_parties(sound: Partnership, draw: Draw) -> Partnership:
    """Do not say who pays back, or to whom, or let the wrong party do so."""
    repayment = a(sound, Repayment, draw)
    anyone = AnyOf([Ref[Party](party.key) for party in sound.all(Party)])
    wrong = [
        {"owed_by": Unstated()},
        {"owed_to": Unstated()},
        {"owed_by": anyone},
        {"owed_by": repayment.owed_to, "owed_to": repayment.owed_by},
    ]
    return with_field(sound, repayment, **draw(st.sampled_from(wrong)))


def repayment_time(sound: Partnership, draw: Draw) -> Partnership:
    """Do not say by when money is paid back."""
    return with_field(sound, a(sound, Repayment, draw), within=Unstated())


def same_money(sound: Partnership, draw: Draw) -> Partnership:
    """Claim the same money back once more, on other terms."""
    one = a(sound, Repayment, draw)
    again = attrs.evolve(one, key="igen", severity=Text("ringa", "slight"))
    if draw(st.booleans()):
        return with_parts(sound, again)
    rescinded = attrs.evolve(again, triggers=[Trigger.RESCISSION])
    return with_parts(sound, attrs.evolve(one, triggers=[Trigger.NON_PERFORMANCE]), rescinded)


def stop_of_payments(sound: Partnership, draw: Draw) -> Partnership:
    """Let payments be stopped without a ground, or without a word."""
    frame = a(sound, Funding, draw)
    heard, ground = Text("föreningen har hörts", "it was heard"), Text("brist", "a failure")
    after, triggers = draw(st.sampled_from([(Unstated(), [ground]), (heard, [])]))
    stop = PaymentStop(key="stopp", by=frame.payer, of=frame, triggers=triggers, after=after)
    return with_parts(sound, stop)


def sum_per_what(sound: Partnership, draw: Draw) -> Partnership:
    """Let a sum not say what time it is for, or be for a time that does not fit."""
    term, frame = the(sound, Term), a(sound, Funding, draw)
    first = term.initial.first
    halves = Period.starting(first, Span.of(months=12 * draw(st.integers(1, 3)) + 6))
    endless = Period(first, OPEN_END)
    by_years = AgreedExtension(step=Span.of(years=1), latest_end=Unstated(), agree_by=Unstated())
    per, initial, extension = draw(
        st.sampled_from(
            [
                (Unstated(), halves, Excluded()),
                (Per.YEAR, halves, Excluded()),
                (Per.TERM, endless, Unstated()),
                (Per.TERM, term.initial, by_years),
            ]
        )
    )
    changed = with_field(sound, frame, per=per)
    return with_field(changed, term, initial=initial, extension=extension)


MONEY: Final[Mapping[str, Plant]] = {
    "essential-contribution": essential_contribution,
    "frame-open": frame_open,
    "frame-sum": frame_sum,
    "funds-unreturned": funds_unreturned,
    "instalment-shares": instalment_shares,
    "lines-bind": lines_bind,
    "payment-time": payment_time,
    "purpose-open": purpose_open,
    "repayment-extent": repayment_extent,
    "repayment-parties": repayment_parties,
    "repayment-time": repayment_time,
    "same-money": same_money,
    "stop-of-payments": stop_of_payments,
    "sum-per-what": sum_per_what,
}
"""For each rule of the group, what plants its defect."""
