"""Money on a day: due and paid, spent and left, and what may be claimed back."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import attrs
import pytest

from iopmodel.answers import Given
from iopmodel.dates import Counting, Period, Span, YearlyOn
from iopmodel.log import (
    DueKey,
    DutyWaived,
    Event,
    NoticeSent,
    PaymentMade,
    RepaymentClaimed,
    RepaymentMade,
    SpendingReported,
)
from iopmodel.money import Money, sek
from iopmodel.notgiven import Bounds, Excluded, InAppendix, Unstated
from iopmodel.partnership import adds, becomes
from iopmodel.parts import Appendix, Cite, Part, Ref
from iopmodel.terms import (
    BudgetLine,
    CountedFrom,
    Duty,
    Ending,
    EndingKind,
    Ends,
    Funding,
    Instalment,
    Measure,
    NegotiableExtension,
    PaymentPlan,
    Per,
    RepaidOf,
    Repayment,
    Report,
    TakesEffect,
    Trigger,
)
from tests.answers.examples import CITY, CLUB, SOME, agreed, point, tid
from tests.answers.status.lives import lived

YEAR = tid("2021-01-01/P1Y", Excluded())
FRAME = Funding(key="medel", payer=CITY, payee=CLUB, amount=sek(100), per=Per.YEAR)
PLAN = PaymentPlan(
    key="plan",
    of=FRAME,
    instalments=[Instalment(share=Fraction(1, 2), timing=YearlyOn(month, 1)) for month in (3, 9)],
)
LINE = BudgetLine(key="rad", of=FRAME, purpose=SOME, amount=sek(80))


def back(key: str = "ater", **fields: Any) -> Repayment:
    return Repayment(
        **{
            "key": key,
            "triggers": [Trigger.UNSPENT],
            "duty": Duty.OWED,
            "owed_by": CLUB,
            "owed_to": CITY,
            "base": SOME,
            "measure": Measure.ALL,
            "basis": RepaidOf.UNSPENT,
            **fields,
        }
    )


def paid(day: str, amount: int, **fields: Any) -> tuple[str, Event]:
    return day, PaymentMade(of=FRAME, amount=sek(amount), **fields)


def spent(day: str, amount: int, covers: str = "") -> tuple[str, Event]:
    time = Period.parse(covers) if covers else Unstated()
    return day, SpendingReported(of=LINE, amount=sek(amount), covers=time)


def test_what_is_due_and_what_is_paid() -> None:
    found = lived(agreed(YEAR, FRAME, PLAN), "2021-04-01", paid("2021-03-01", 20))
    (purse,) = found.money.values
    assert (purse.of, purse.paid, purse.due.known) == ("medel", sek(20), sek(50))
    assert (purse.overdue.known, purse.to_come.known) == (sek(30), sek(50))
    assert (purse.unspent, purse.spent) == (Bounds(sek(0), sek(20)), Unstated())
    assert not purse.known
    whole = agreed(YEAR, FRAME, PLAN, LINE)
    told = lived(whole, "2021-04-01", spent("2021-03-02", 5)).money.values
    assert [one.known for one in told] == [True]


def test_what_is_spent_may_be_told_once_or_again_and_again() -> None:
    whole = agreed(YEAR, FRAME, PLAN, LINE)
    first = paid("2021-03-01", 50)
    again = lived(whole, "2021-09-15", first, spent("2021-04-01", 10), spent("2021-05-01", 20))
    (purse,) = again.money.values
    assert (purse.spent, purse.unspent) == (Bounds(sek(20), sek(30)), Bounds(sek(20), sek(30)))
    months = spent("2021-04-01", 10, "2021-03-01/P1M"), spent("2021-05-01", 20, "2021-04-01/P1M")
    (purse,) = lived(whole, "2021-09-15", first, *months).money.values
    assert (purse.spent, purse.unspent) == (Bounds(sek(30), sek(30)), Bounds(sek(20), sek(20)))
    twice = months[0], spent("2021-05-01", 90, "2021-03-10/P1M")
    (purse,) = lived(whole, "2021-09-15", first, *twice).money.values
    assert (purse.spent, purse.unspent) == (Bounds(sek(90), sek(100)), Bounds(sek(0), sek(0)))


def test_what_was_paid_back_is_left_with_nobody() -> None:
    whole = agreed(YEAR, FRAME, PLAN, back())
    told = paid("2021-03-01", 50), ("2021-04-01", RepaymentMade(of=Ref("ater"), amount=sek(60)))
    found = lived(whole, "2021-05-01", *told)
    (purse,) = found.money.values
    assert (purse.repaid, purse.unspent) == (sek(60), Bounds(sek(0), sek(0)))
    (reclaim,) = found.reclaims.values
    assert reclaim.amount == Bounds(sek(0), sek(0))


def test_what_is_waived_is_not_owed() -> None:
    waived = "2021-02-01", DutyWaived(due=DueKey.of("plan-1/1"), by=CLUB)
    (purse,) = lived(agreed(YEAR, FRAME, PLAN), "2021-04-01", waived).money.values
    assert (purse.due.known, purse.overdue.known) == (sek(0), sek(0))


def test_what_hangs_on_something_is_told_apart() -> None:
    more = Funding(key="medel", payer=CITY, payee=CLUB, amount=sek(200), per=Per.YEAR)
    term = tid("2021-01-01/P1Y", NegotiableExtension(step=Span.of(years=1)))
    whole = agreed(term, FRAME, PLAN, points=(point("ram", becomes(FRAME, more)),))
    (purse,) = lived(whole, "2021-04-01").money.values
    assert (purse.due.known, purse.perhaps.known) == (sek(50), sek(50))
    assert purse.overdue.known == sek(50)
    (holding,) = lived(whole, "2021-04-01").money.holdings
    assert holding.given == ()


def test_what_is_not_given_stays_so() -> None:
    appendix = Appendix(key="bilaga", name="Bilaga", number="1", at_hand=False)
    unsaid = Funding(key="medel", payer=CITY, payee=CLUB, amount=InAppendix(appendix), per=Per.YEAR)
    whole = agreed(YEAR, unsaid, PLAN, appendix)
    (purse,) = lived(whole, "2021-04-01", paid("2021-03-02", 10)).money.values
    assert (purse.due.known, purse.due.plus) == (sek(0), (InAppendix(appendix),))
    assert (purse.paid, purse.known) == (sek(10), False)
    held = agreed(YEAR, FRAME, PLAN, appendix, points=(point("ram", becomes(FRAME, unsaid)),))
    (purse,) = lived(held, "2021-04-01").money.values
    assert purse.perhaps.plus == (InAppendix(appendix),)


def test_each_currency_and_each_frame_has_its_own_purse() -> None:
    other = Funding(key="annat", payer=CITY, payee=CLUB, amount=sek(1), per=Per.YEAR)
    whole = agreed(YEAR, FRAME, PLAN, other, back())
    euros = PaymentMade(of=FRAME, amount=Money.of(5, "EUR"))
    told = ("2021-03-01", euros), ("2021-03-02", RepaymentMade(of=Ref("ater"), amount=sek(1)))
    found = lived(whole, "2021-04-01", *told)
    # Of which frame was paid back is not told where the clause is of both.
    assert [(one.of, str(one.paid), str(one.repaid)) for one in found.money.values] == [
        ("annat", "0.00 SEK", "0.00 SEK"),
        ("ater", "0.00 SEK", "1.00 SEK"),
        ("medel", "5.00 EUR", "0.00 EUR"),
        ("medel", "0.00 SEK", "0.00 SEK"),
    ]
    assert [(one.part, one.of) for one in found.reclaims.values] == [("ater", "medel")]


def test_what_may_be_claimed_back() -> None:
    parts: list[Part] = [YEAR, FRAME, PLAN, LINE, back(), back("krav", owed_by=CITY)]
    told = (
        paid("2021-03-01", 50),
        spent("2021-03-10", 20),
        ("2021-04-01", RepaymentClaimed(of=Ref("ater"), amount=sek(7), by=CITY)),
        ("2021-04-02", RepaymentClaimed(of=Ref("ater"), amount=sek(8), by=CITY)),
        ("2021-04-03", RepaymentClaimed(of=Ref("ater"), by=CITY)),
    )
    (reclaim,) = lived(agreed(*parts), "2021-05-01", *told).reclaims.values
    assert (reclaim.part, reclaim.amount) == ("ater", Bounds(sek(30), sek(30)))
    assert (reclaim.claimed, reclaim.known) == (sek(15), True)


def test_time_after_the_end_is_paid_back_once_the_end_is_known() -> None:
    uncovered = back(basis=RepaidOf.TIME_NOT_COVERED)
    half = paid("2021-07-01", 60, covers=Period.parse("2021-07-01/P1Y"))
    found = lived(agreed(YEAR, FRAME, PLAN, uncovered), "2021-08-01", half)
    (reclaim,) = found.reclaims.values
    assert isinstance(reclaim.amount, Bounds)
    assert sek(29) < reclaim.amount.low <= reclaim.amount.high < sek(31)
    term = tid("2021-01-01/P1Y", NegotiableExtension())
    open_ = lived(agreed(term, FRAME, PLAN, uncovered), "2021-08-01", half)
    (reclaim,) = open_.reclaims.values
    assert reclaim.amount == Bounds(sek(0), sek(60))


RIGHT = Ending(
    key="uppsagning",
    act=EndingKind.NOTICE,
    by=CLUB,
    ends=Ends.COMMITMENT,
    notice=Span.of(months=3),
    counting=Counting.AFTER_EVENT,
    counted_from=CountedFrom.DISPATCH,
    takes_effect=TakesEffect.ANY_DAY,
)
OF_WHOM = point("vem", becomes(RIGHT, attrs.evolve(RIGHT, by=CITY)))
DISPUTED = attrs.evolve(RIGHT, counted_from=Unstated())


@pytest.mark.parametrize(
    ("right", "by", "points", "expected"),
    [
        (RIGHT, CLUB, (), Bounds(sek(30), sek(30))),
        (attrs.evolve(RIGHT, ends=Ends.WHOLE), CLUB, (), Bounds(sek(30), sek(30))),
        (RIGHT, CITY, (), Bounds(sek(0), sek(0))),
        (RIGHT, Unstated(), (), Bounds(sek(0), sek(60))),
        (attrs.evolve(RIGHT, by=CITY), CITY, (), Bounds(sek(0), sek(0))),
        (RIGHT, CLUB, (OF_WHOM,), Bounds(sek(0), sek(60))),
        (DISPUTED, CLUB, (), Bounds(sek(0), sek(60))),
        (attrs.evolve(DISPUTED, ends=Ends.WHOLE), CLUB, (), Bounds(sek(0), sek(60))),
    ],
    ids=["own", "whole", "not-theirs", "by-whom", "anothers", "reading", "disputed", "doubt"],
)
def test_who_ends_only_a_part_is_paid_until_then(
    right: Ending, by: Any, points: tuple[Any, ...], expected: Bounds[Money]
) -> None:
    uncovered = back(basis=RepaidOf.TIME_NOT_COVERED)
    half = paid("2021-01-01", 60, covers=Period.parse("2021-01-01/2021-06-30"))
    whole = agreed(YEAR, FRAME, uncovered, right, points=points)
    told = "2020-12-31", NoticeSent(by=by, right=right)
    (reclaim,) = {one.amount for one in lived(whole, "2021-03-31", told, half).reclaims.values}
    assert isinstance(reclaim, Bounds)
    for one, other in ((reclaim.low, expected.low), (reclaim.high, expected.high)):
        assert other - sek(1) <= one <= other + sek(1)


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        # It may be over by the day on which it is over anyway.
        ({"counted_from": Unstated()}, {}, (29, 31)),
        # What may end it later, had it not ended, makes no difference.
        ({"notice": Span.of(months=4), "counted_from": Unstated()}, {}, (29, 31)),
        # What is not for them to end is not looked at, but what comes after it is.
        ({"by": CITY, "ends": Ends.COMMITMENT}, {"ends": Ends.COMMITMENT}, (29, 31)),
    ],
    ids=["perhaps", "later", "not-theirs"],
)
def test_who_gives_notice_twice_is_paid_until_the_sure_end(
    first: dict[str, Any], second: dict[str, Any], expected: tuple[int, int]
) -> None:
    uncovered = back(basis=RepaidOf.TIME_NOT_COVERED)
    half = paid("2021-01-01", 60, covers=Period.parse("2021-01-01/2021-06-30"))
    rights = [
        attrs.evolve(RIGHT, key=key, **{"ends": Ends.WHOLE, **fields})
        for key, fields in (("forst", first), ("sedan", second))
    ]
    told = [("2020-12-31", NoticeSent(by=CLUB, right=right)) for right in rights]
    found = lived(agreed(YEAR, FRAME, uncovered, *rights), "2021-03-31", *told, half)
    (reclaim,) = {one.amount for one in found.reclaims.values}
    low, high = expected
    assert isinstance(reclaim, Bounds)
    assert sek(low) < reclaim.low <= reclaim.high < sek(high)


def test_without_a_bound_nothing_is_said() -> None:
    own = back(basis=RepaidOf.OWN_CONTRIBUTION)
    found = lived(agreed(YEAR, FRAME, own), "2021-08-01", paid("2021-07-01", 60))
    (reclaim,) = found.reclaims.values
    assert (reclaim.amount, reclaim.known) == (Unstated(), False)


def test_a_clause_that_only_a_reading_adds() -> None:
    whole = agreed(YEAR, FRAME, points=(point("krav", adds(back())),))
    found = lived(whole, "2021-08-01", paid("2021-07-01", 60))
    assert [one.given for one in found.reclaims.holdings] == [(Given.reading("krav", "r1"),)]
    assert date(2021, 8, 1) == found.on


def test_only_what_a_plan_pays_is_money_of_a_frame() -> None:
    report = Report(key="rapport", name="R", author=CLUB, timing=YearlyOn(6, 1))
    found = lived(agreed(YEAR, FRAME, PLAN, report), "2021-04-01").money.holdings
    assert [one.value.of for one in found] == ["medel"]
    cited = attrs.evolve(FRAME, cites=Cite("a", [7]))
    (one,) = lived(agreed(YEAR, cited, PLAN), "2021-04-01").money.holdings
    assert one.clauses[0] == Cite("a", [7])
    # It is of the clause of its frame also where nothing is due.
    (one,) = lived(agreed(YEAR, cited), "2021-04-01", paid("2021-03-01", 5)).money.holdings
    assert one.clauses == (Cite("a", [7]),)


def test_what_is_to_come_is_what_is_left_of_it_and_sure() -> None:
    term = tid("2021-01-01/P1Y", NegotiableExtension(step=Span.of(years=1)))
    told = paid("2021-08-20", 20, due=DueKey.of("plan-2/1"))
    (purse,) = lived(agreed(term, FRAME, PLAN), "2021-08-30", told).money.values
    assert (purse.to_come.known, purse.paid) == (sek(30), sek(20))


def test_a_frame_of_nothing_is_paid_with_nothing() -> None:
    none = attrs.evolve(FRAME, amount=sek(0))
    (purse,) = lived(agreed(YEAR, none, PLAN), "2021-04-01").money.values
    assert (purse.due.known, purse.overdue.known, purse.to_come.known) == (sek(0),) * 3


def test_what_is_paid_back_in_parts_is_added_up() -> None:
    whole = agreed(YEAR, FRAME, PLAN, LINE, back())
    parts = [(f"2021-04-0{n}", RepaymentMade(of=Ref("ater"), amount=sek(n))) for n in (1, 2)]
    found = lived(whole, "2021-05-01", paid("2021-03-01", 50), spent("2021-03-10", 20), *parts)
    (purse,) = found.money.values
    assert (purse.repaid, purse.unspent) == (sek(3), Bounds(sek(27), sek(27)))
    (reclaim,) = found.reclaims.values
    assert (reclaim.amount, reclaim.claimed) == (Bounds(sek(30), sek(30)), Unstated())


def test_what_may_be_spent_or_not_may_come_back_or_not() -> None:
    """Told twice without a time, it is the one or both of them."""
    told = paid("2021-03-01", 50), spent("2021-04-01", 10), spent("2021-05-01", 20)
    (reclaim,) = lived(agreed(YEAR, FRAME, PLAN, LINE, back()), "2021-09-15", *told).reclaims.values
    assert reclaim.amount == Bounds(sek(0), sek(50))
