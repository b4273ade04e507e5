"""The money of a sound partnership: frames, lines that add up, instalments, and what comes back."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from hypothesis import strategies as st

from iopmodel.dates import InMonths, Once, Period, Span
from iopmodel.money import Money
from iopmodel.parts import Part, Ref
from iopmodel.strategies.sound.setting import Setting, at, text
from iopmodel.terms import (
    AfterEvent,
    BudgetLine,
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
    Trigger,
)

__all__ = ["money"]


def money(draw: st.DrawFn, setting: Setting) -> Iterator[Part]:
    """Yield them."""
    for payee in setting.civil:
        yield from _funded(draw, setting, payee)
        yield Contribution(
            key=f"insats-{payee}",
            by=payee,
            what=text("ideella timmar", "volunteer hours"),
            essential=False,
            hours=draw(st.integers(100, 2000)),
            cites=at("ekonomi", 5),
        )


def _funded(draw: st.DrawFn, setting: Setting, payee: Ref[Party]) -> Iterator[Part]:
    amount = Money.of(1000 * draw(st.integers(10, 5000)), "SEK")
    frame = Funding(
        key=f"medel-{payee}",
        payer=setting.public,
        payee=payee,
        amount=amount,
        # What is for the whole term leaves open what an extension is paid with.
        per=Per.YEAR if setting.extensions else draw(st.sampled_from(Per)),
        only_for=text("verksamheten", "the activities"),
        cites=at("ekonomi", 1),
    )
    yield frame
    weights = draw(st.lists(st.integers(1, 9), max_size=4))
    binding = draw(st.booleans())
    for number, part in enumerate(amount.allocate(weights) if weights else (), 1):
        yield BudgetLine(
            key=f"post-{number}-{payee}",
            of=frame,
            purpose=text(f"ändamål {number}", f"purpose {number}"),
            amount=part,
            binding=binding,
            cites=at("ekonomi", 2),
        )
    yield PaymentPlan(
        key=f"utbetalning-{payee}",
        of=frame,
        instalments=draw(_instalments(setting, frame)),
        cites=at("ekonomi", 3),
    )
    yield from _returned(setting, payee)
    if draw(st.booleans()):
        yield PaymentStop(
            key=f"stopp-{payee}",
            by=setting.public,
            of=frame,
            triggers=[text("verksamheten har upphört", "the activities have stopped")],
            after=text("föreningen har fått yttra sig", "the association has been heard"),
            cites=at("ekonomi", 4),
        )


@st.composite
def _instalments(draw: st.DrawFn, setting: Setting, frame: Funding) -> list[Instalment]:
    number = draw(st.sampled_from([1, 2, 3, 4]))
    share = Fraction(1, number)
    if frame.per is Per.YEAR:
        months = [setting.month(place * (12 // number)) for place in range(number)]
        return [Instalment(share=share, timing=InMonths([month])) for month in months]
    paid = setting.initial.tiles(Span.of(months=12 * setting.years // number))
    firsts = [tile.period.first for tile in paid][:number]
    return [
        Instalment(share=share, timing=Once(Period.starting(first, Span.of(months=1))))
        for first in firsts
    ]


def _returned(setting: Setting, payee: Ref[Party]) -> Iterator[Part]:
    within = AfterEvent(text("kravet framställdes", "the claim was made"), Span.of(days=30))
    yield Repayment(
        key=f"ej-forbrukat-{payee}",
        triggers=[Trigger.UNSPENT],
        duty=Duty.OWED,
        owed_by=payee,
        owed_to=setting.public,
        base=text("medel som inte har förbrukats", "funds that have not been spent"),
        measure=Measure.ALL,
        found_by=setting.public,
        within=AfterEvent(text("perioden gick ut", "the period ended"), Span.of(days=60)),
        cites=at("ekonomi", 4),
    )
    yield Repayment(
        key=f"missbruk-{payee}",
        triggers=[Trigger.MISUSE],
        duty=Duty.ON_CLAIM,
        owed_by=payee,
        owed_to=setting.public,
        base=text("medel som använts till annat", "funds used for something else"),
        measure=Measure.ALL,
        found_by=setting.public,
        severity=text("väsentlig", "material"),
        fault=text("föreningens eget vållande", "the association's own fault"),
        after=text("föreningen har fått yttra sig", "the association has been heard"),
        within=within,
        cites=at("ekonomi", 4),
    )
