"""Money: frames, lines, payments and what comes back."""

from fractions import Fraction
from typing import Any

import attrs
import pytest

from iopmodel.dates import Anchor, InMonths, Span
from iopmodel.errors import Invalid
from iopmodel.money import sek
from iopmodel.notgiven import InAppendix, Unstated
from iopmodel.parts import Ref, Text
from iopmodel.terms import (
    BudgetLine,
    Contribution,
    Duty,
    EachOf,
    Funding,
    Instalment,
    Measure,
    PaidFor,
    Party,
    PaymentPlan,
    PaymentStop,
    Per,
    Repayment,
    Sector,
    Trigger,
)

city = Party(key="staden", name="Staden", sector=Sector.PUBLIC)
club = Party(key="foreningen", name="Föreningen", sector=Sector.CIVIL_SOCIETY)
frame = Funding(key="medel", payer=city, payee=club, amount=sek(200_000), per=Per.YEAR)
SOME = Text("något", "something")
SHARE = "expected a share above 0 and at most 1, for example Fraction(1, 2)"
NO_SHARES = [Fraction(0), Fraction(-1, 5), Fraction(6, 5), 0.2, 1, "1/5", None]


def test_a_frame_goes_from_one_party_to_another() -> None:
    assert (frame.payer, frame.payee, frame.only_for) == ("staden", "foreningen", Unstated())


def test_a_line_is_of_a_frame() -> None:
    line = BudgetLine(key="lon", of=frame, purpose=SOME, amount=sek(1), post=Fraction(1))
    assert line.of == "medel"
    assert line == BudgetLine(
        key="lon", of=Ref("medel"), purpose=SOME, amount=sek(1), post=Fraction(1)
    )
    not_given = attrs.evolve(line, post=InAppendix(Ref("bilaga")), amount=Unstated())
    assert (not_given.post, not_given.binding) == (InAppendix(Ref("bilaga")), Unstated())


@pytest.mark.parametrize("post", NO_SHARES, ids=repr)
def test_a_line_pays_a_share_of_a_post(post: Any) -> None:
    with pytest.raises(Invalid) as refused:
        BudgetLine(key="lon", of=frame, purpose=SOME, amount=sek(1), post=post)
    assert str(refused.value) == f"found {post!r}, {SHARE}"


@pytest.mark.parametrize("share", [*NO_SHARES, Unstated()], ids=repr)
def test_an_instalment_is_a_share_of_the_frame(share: Any) -> None:
    with pytest.raises(Invalid) as refused:
        Instalment(share=share, timing=InMonths([1, 6]))
    assert str(refused.value) == f"found {share!r}, {SHARE}"


def test_a_plan_keeps_its_instalments_in_order() -> None:
    june, january = (Instalment(share=Fraction(1, 2), timing=InMonths([m])) for m in (6, 1))
    plan = PaymentPlan(key="plan", of=frame, instalments=iter([june, january]))
    assert plan.instalments == (june, january)
    assert plan.of == "medel"


def test_what_is_not_counted_as_a_cost() -> None:
    hours = Contribution(key="timmar", by=EachOf([city, club]), what=SOME)
    assert (hours.essential, hours.hours) == (Unstated(), Unstated())
    assert Contribution(key="timmar", by=club, what=SOME).by == "foreningen"


def test_what_makes_money_come_back_is_a_set() -> None:
    """Each trigger once, by its word; who pays, gets, agrees and finds may be given themselves."""
    repayment = Repayment(
        key="ater",
        triggers=iter([Trigger.UNSPENT, Trigger.MISUSE, Trigger.UNSPENT]),
        duty=Duty.OWED,
        owed_by=club,
        owed_to=city,
        base=SOME,
        measure=Measure.ALL,
        instead_agreed_by=EachOf([city, club]),
        found_by=city,
    )
    assert repayment.triggers == (Trigger.MISUSE, Trigger.UNSPENT)
    who = (repayment.owed_by, repayment.owed_to, repayment.found_by)
    assert who == ("foreningen", "staden", "staden")
    assert repayment.instead_agreed_by == EachOf([Ref("foreningen"), Ref("staden")])
    assert (repayment.instead, repayment.within) == (Unstated(), Unstated())


def test_for_what_time_a_frame_is_meant_may_be_left_out() -> None:
    assert Funding(key="m", payer=city, payee=club, amount=Unstated()).per == Unstated()


def test_payments_may_be_stopped() -> None:
    other = Text("annat", "something else")
    stop = PaymentStop(key="s", by=city, of=frame, triggers=iter([SOME, other]))
    assert (stop.by, stop.of, stop.triggers) == ("staden", "medel", (SOME, other))
    assert stop.after == Unstated()


def test_a_payment_is_for_a_stretch_of_the_term_or_the_calendar() -> None:
    assert PaidFor(Span(days=10)).anchor is Anchor.TERM
    assert PaidFor(Span.of(years=2), Anchor.CALENDAR).span == Span.of(years=2)


@pytest.mark.parametrize(
    ("span", "anchor", "message"),
    [
        (Span(), Anchor.TERM, "expected a length"),
        (Span.of(months=5), Anchor.CALENDAR, "expected a calendar unit"),
        (Span(days=7), Anchor.CALENDAR, "expected a calendar unit"),
        (Span.of(months=6), Anchor.EVENT, "anchor: found .*, expected counted from the term or by"),
        (Span.of(months=6), Anchor.PREVIOUS, "for example Anchor.TERM"),
    ],
)
def test_no_other_stretches(span: Span, anchor: Anchor, message: str) -> None:
    with pytest.raises(Invalid, match=message):
        PaidFor(span, anchor)
