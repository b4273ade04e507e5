"""What was paid beyond all that is due, and which payment is one ahead of its day."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from iopmodel.dates import Each, Span, YearlyOn
from iopmodel.log import (
    DueKey,
    DutyWaived,
    Event,
    PaymentMade,
    PaymentStopped,
    RepaymentMade,
    ReportDelivered,
)
from iopmodel.money import Money, sek
from iopmodel.notgiven import InAppendix, NotGiven, Unstated
from iopmodel.partnership import Partnership, adds, becomes
from iopmodel.parts import Appendix, Ref
from iopmodel.terms import Funding, Instalment, PaymentPlan, PaymentStop, Per, Report
from tests.answers.examples import CITY, CLUB, SOME, agreed, point
from tests.answers.status.lives import dues, lived
from tests.answers.status.owed import FRAME, PLAN, QUARTERS, YEAR

WHOLE = agreed(YEAR, FRAME, PLAN)


def paid(day: str, amount: int = 50, **fields: Any) -> tuple[str, Event]:
    return day, PaymentMade(of=FRAME, amount=sek(amount), **fields)


def entries(whole: Partnership, *told: tuple[str, Event], part: str = "plan") -> list[str]:
    """The entries of what was due, in the order of its days."""
    lines = dues(lived(whole, "2021-12-31", *told), part)
    told_of = (line.split(" | ")[0].split(" ")[4:] for line in lines)
    return ["".join(one) for one in told_of]


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        # Half-way from 1 March to 1 September lies the 1st of June.
        (["2021-03-01", "2021-03-20"], ["3", ""]),
        (["2021-03-01", "2021-06-01"], ["3", ""]),
        (["2021-03-01", "2021-06-02"], ["3", "4"]),
        # Before the first, and in arrears, any payment is of what is left.
        (["2021-01-01"], ["3", ""]),
        (["2021-01-01", "2021-01-02"], ["3", "4"]),
        (["2021-09-01", "2021-09-02"], ["4", "3"]),
        (["2021-04-01", "2021-04-02", "2021-12-01"], ["3", "5"]),
    ],
)
def test_a_payment_is_ahead_where_what_comes_is_nearer_than_what_came(
    days: list[str], expected: list[str]
) -> None:
    assert entries(WHOLE, *map(paid, days)) == expected


def test_what_came_and_is_not_done_goes_before_what_comes() -> None:
    monthly = Report(
        key="rapport", name="R", author=CLUB, recipient=CITY, timing=Each(Span.of(months=1))
    )
    told = [(day, ReportDelivered(of=monthly)) for day in ("2021-02-05", "2021-02-26")]
    # The second is not March's, though that is nearer than January's: February's is nearer still.
    assert entries(agreed(YEAR, monthly), *told, part="rapport")[:3] == ["4", "3", ""]


def test_a_report_told_twice_is_not_the_next_one() -> None:
    twice = [("2021-04-15", ReportDelivered(of=QUARTERS))] * 2
    assert entries(agreed(YEAR, QUARTERS), *twice, part="rapport")[:2] == ["3", ""]


def beyond(whole: Partnership, *told: tuple[str, Event]) -> list[Any]:
    purses = lived(whole, "2021-10-01", *told).money.values
    return [one.beyond if isinstance(one.beyond, NotGiven) else str(one.beyond) for one in purses]


STOP = PaymentStop(key="stopp", by=CITY, of=FRAME, triggers=[SOME])
TWICE = paid("2021-03-01"), paid("2021-03-20")
TOO_MUCH = Funding(key="medel", payer=CITY, payee=CLUB, amount=Unstated(), per=Per.YEAR)


@pytest.mark.parametrize(
    ("whole", "told", "expected"),
    [
        (WHOLE, [], "0.00 SEK"),
        (WHOLE, TWICE, "50.00 SEK"),
        (WHOLE, [paid("2021-03-01", 70)], "20.00 SEK"),
        (WHOLE, [*TWICE, ("2021-04-01", RepaymentMade(of=FRAME, amount=sek(50)))], "0.00 SEK"),
        (WHOLE, [TWICE[0], paid("2021-03-20", due=DueKey.of("plan-2/1"))], "0.00 SEK"),
        (
            WHOLE,
            [
                paid("2021-03-01", 20),
                ("2021-03-02", DutyWaived(due=DueKey.of("plan-1/1"), by=CLUB)),
            ],
            "0.00 SEK",
        ),
        (
            agreed(YEAR, FRAME, PLAN, STOP),
            [paid("2021-03-01", 20), ("2021-02-01", PaymentStopped(of=FRAME, by=CITY))],
            "0.00 SEK",
        ),
        (agreed(YEAR, TOO_MUCH, PLAN), [paid("2021-03-01", 10**6)], "0.00 SEK"),
        # Of a frame without plans, and of one with an undated instalment, nobody knows.
        (agreed(YEAR, FRAME), TWICE, Unstated()),
        # Without a term, no payment has a day.
        (agreed(FRAME, PLAN), TWICE, Unstated()),
    ],
    ids=[
        *("nothing", "twice", "more", "back", "named", "waived", "stopped", "unsaid", "no plan"),
        "no term",
    ],
)
def test_what_is_beyond_all_that_is_due(
    whole: Partnership, told: list[Any], expected: object
) -> None:
    assert beyond(whole, *told) == [expected]


def plan(key: str, timing: Any) -> PaymentPlan:
    return PaymentPlan(
        key=key, of=FRAME, instalments=[Instalment(share=Fraction(1), timing=timing)]
    )


def test_it_is_not_told_where_a_reading_leaves_out_a_day() -> None:
    appendix = Appendix(key="bilaga", name="Bilaga", number="1", at_hand=False)
    once, never = plan("plan", YearlyOn(3, 1)), plan("plan", InAppendix(appendix))
    told = paid("2021-03-01", 100), paid("2021-03-02", 100)
    for points in ((point("nar", becomes(once, never)),), (point("mer", adds(never)),)):
        parts = (YEAR, FRAME, appendix) if points[0].key == "mer" else (YEAR, FRAME, appendix, once)
        assert beyond(agreed(*parts, points=points), *told) == [Unstated()]
    assert beyond(agreed(YEAR, FRAME, appendix, never), *told) == [Unstated()]
    later = point("nar", becomes(once, plan("plan", YearlyOn(4, 1))))
    assert beyond(agreed(YEAR, FRAME, once, points=(later,)), *told) == ["100.00 SEK"]
    more = point("mer", adds(plan("mer", YearlyOn(4, 1))))
    assert beyond(agreed(YEAR, FRAME, once, points=(more,)), *told) == ["0.00 SEK"]
    named = point("namn", becomes(FRAME, Funding(**{**KEPT, "amount": sek(200)})))
    assert beyond(agreed(YEAR, FRAME, once, points=(named,)), *told) == ["0.00 SEK"]


KEPT: dict[str, Any] = {"key": "medel", "payer": CITY, "payee": CLUB, "per": Per.YEAR}


def test_each_currency_by_itself() -> None:
    euros = PaymentMade(of=Ref("medel"), amount=Money.of(5, "EUR"), due=DueKey.of("plan-1/1"))
    assert beyond(WHOLE, ("2021-03-01", euros), paid("2021-03-01")) == ["5.00 EUR", "0.00 SEK"]
