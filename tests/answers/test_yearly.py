"""Money by years."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import attrs
import pytest

from iopmodel.answers import FrameYear, Given, Year, ask, by_year, years_of
from iopmodel.answers.yearly import extremes
from iopmodel.dates import Period, Span, YearlyOn
from iopmodel.money import Money, sek
from iopmodel.notgiven import Either, InAppendix, NotApplicable, Sum, Unstated
from iopmodel.partnership import Partnership, becomes
from iopmodel.parts import Appendix, Part
from iopmodel.terms import (
    Duty,
    Funding,
    Instalment,
    Measure,
    NegotiableExtension,
    PaymentPlan,
    PaymentStop,
    Per,
    Repayment,
    Trigger,
    While,
)
from tests.answers.examples import CITY, CLUB, SOME, agreed, point, tid

WITHIN = Period.parse("2021-06-01/P2Y")
TERM = tid("2021-06-01/P1Y", NegotiableExtension(step=Span.of(years=1)))
FRAME = Funding(key="medel", payer=CITY, payee=CLUB, amount=sek(90), per=Per.YEAR)
HALVES = [Instalment(share=Fraction(1, 2), timing=YearlyOn(month, 1)) for month in (9, 3)]
PLAN = PaymentPlan(key="plan", of=FRAME, instalments=HALVES)
STOP = PaymentStop(key="stopp", by=CITY, of=FRAME, triggers=[SOME])
BACK = Repayment(
    key="ater", triggers=[Trigger.UNSPENT], duty=Duty.OWED, owed_by=CLUB, owed_to=CITY, base=SOME,
    measure=Measure.ALL,
)  # fmt: skip


def told(whole: Partnership, year: Year = Year.AGREEMENT) -> list[FrameYear]:
    return list(by_year(whole, ask("money", whole, WITHIN).holdings, years_of(year, whole, WITHIN)))


def sums(*parts: Part, **more: Any) -> list[tuple[str, str, str]]:
    return [
        (
            str(one.period) if isinstance(one.period, Period) else "",
            str(one.planned.known.amount),
            str(one.conditional.known.amount),
        )
        for one in told(agreed(*parts, **more))
    ]


def test_planned_conditional_and_at_risk() -> None:
    one, two = told(agreed(TERM, FRAME, PLAN))
    assert (one.of, str(one.period)) == ("medel", "2021-06-01/2022-05-31")
    assert (one.planned, one.conditional, one.at_risk) == (Sum(sek(90)), Sum(sek(0)), Sum(sek(0)))
    assert (two.planned, two.conditional) == (Sum(sek(0)), Sum(sek(90)))
    assert [str(each.value.day) for each in two.entries] == ["2022-09-01", "2023-03-01"]
    risky, _ = told(agreed(TERM, FRAME, PLAN, STOP, BACK))
    assert (risky.at_risk, risky.risks) == (risky.planned, ("ater", "stopp"))


def test_years_of_the_calendar() -> None:
    found = told(agreed(TERM, FRAME, PLAN), Year.CALENDAR)
    assert [(str(one.period), str(one.planned.known.amount)) for one in found] == [
        ("2021-06-01/2021-12-31", "45.00"),
        ("2022-01-01/2022-12-31", "45.00"),
        ("2023-01-01/2023-05-31", "0.00"),
    ]


def test_what_excludes_each_other_is_not_added() -> None:
    """On either reading it is paid in the first year, on different days."""
    other = attrs.evolve(PLAN, instalments=[attrs.evolve(HALVES[0], timing=YearlyOn(10, 1))])
    held = attrs.evolve(PLAN, instalments=HALVES[:1])
    found = sums(TERM, FRAME, held, points=(point("p", becomes(held, other)),))
    assert found == [
        ("2021-06-01/2022-05-31", "45.00", "0.00"),
        ("2022-06-01/2023-05-31", "0.00", "45.00"),
    ]


def test_what_holds_for_a_time_may_or_may_not_be_paid() -> None:
    while_ = attrs.evolve(HALVES[0], timing=While(SOME, YearlyOn(9, 1)))
    found = sums(TERM, FRAME, attrs.evolve(PLAN, instalments=[while_]))
    assert found[0] == ("2021-06-01/2022-05-31", "0.00", "45.00")


def test_a_frame_that_nothing_says_when_to_pay_is_of_no_year() -> None:
    (one,) = told(agreed(TERM, FRAME))
    assert (one.period, one.planned) == (NotApplicable(), Sum(sek(90)))
    assert [each.value.key for each in one.entries] == ["medel"]


def test_what_is_not_given_stays_unknown_in_the_total() -> None:
    appendix = Appendix(key="bilaga", number="1", name="Bilaga", at_hand=False)
    elsewhere = attrs.evolve(FRAME, amount=InAppendix(appendix))
    first, *_ = told(agreed(appendix, TERM, elsewhere, PLAN))
    assert first.planned == Sum(sek(0), (InAppendix(appendix), InAppendix(appendix)))
    untimed = attrs.evolve(PLAN, instalments=[attrs.evolve(HALVES[0], timing=Unstated())])
    (late,) = told(agreed(TERM, FRAME, untimed))
    assert (late.period, late.planned) == (NotApplicable(), Sum(sek(45)))


ONE, OTHER = (
    Appendix(key=f"bilaga-{number}", number=str(number), name="Bilaga", at_hand=False)
    for number in (1, 2)
)


def unknown(*ways: Any, **more: Any) -> FrameYear:
    """The first year of a frame whose amount is left out in each of some ways on a reading."""
    held, *others = (attrs.evolve(FRAME, amount=way) for way in ways)
    points = (point("p", *(becomes(held, other) for other in others)),)
    first, *_ = told(agreed(ONE, OTHER, TERM, held, PLAN, STOP, points=points, **more))
    return first


def test_an_amount_in_one_of_two_appendices_is_one_amount_that_is_planned() -> None:
    """However the text is read it is paid, and in no case both: so it is at risk as others are."""
    first = unknown(InAppendix(ONE), InAppendix(OTHER))
    either = Either((InAppendix(ONE), InAppendix(OTHER)))
    assert first.planned == Sum(sek(0), (either, either))
    assert first.conditional == Sum(sek(0))
    assert (first.at_risk, first.risks) == (first.planned, ("stopp",))


def test_an_amount_that_a_reading_gives_is_missing_only_on_the_other() -> None:
    first = unknown(InAppendix(ONE), sek(90))
    assert first.planned == Sum(sek(0))
    assert first.conditional == Sum(sek(90), (InAppendix(ONE), InAppendix(ONE)))


def test_an_amount_missing_in_the_same_way_on_each_reading_is_told_once() -> None:
    other = attrs.evolve(FRAME, amount=InAppendix(ONE), payer=CLUB, payee=CITY)
    held = attrs.evolve(FRAME, amount=InAppendix(ONE))
    first, *_ = told(agreed(ONE, TERM, held, PLAN, points=(point("p", becomes(held, other)),)))
    assert first.planned == Sum(sek(0), (InAppendix(ONE), InAppendix(ONE)))
    assert first.conditional == Sum(sek(0))


def test_what_an_extension_pays_is_told_last() -> None:
    *_, last = told(agreed(TERM, attrs.evolve(FRAME, per=Per.TERM), PLAN))
    assert (last.period, last.planned) == (NotApplicable(), Sum(sek(0)))
    assert last.conditional == Sum(sek(0), (Unstated(),))


def test_each_currency_has_a_total_of_its_own() -> None:
    euro = attrs.evolve(FRAME, amount=Money.of(9, "EUR"))
    found = told(agreed(TERM, FRAME, PLAN, points=(point("p", becomes(FRAME, euro)),)))
    assert [(one.planned.known.currency, str(one.conditional.known)) for one in found] == [
        ("EUR", "9.00 EUR"),
        ("SEK", "90.00 SEK"),
    ] * 2


DAY = date(2022, 5, 31)
R0, R1 = Given.reading("p", "r0"), Given.reading("p", "r1")
BEYOND, BY = Given.lasts_beyond(DAY), Given.ends_by(DAY)


@pytest.mark.parametrize(
    ("amounts", "expected"),
    [
        ([], (0, 0)),
        ([(5, ())], (5, 5)),
        ([(5, (R0,)), (7, (R1,))], (0, 7)),
        ([(5, (BEYOND,)), (7, (BY,))], (5, 7)),
        ([(5, (BEYOND, R0)), (7, (BY,))], (0, 7)),
        ([(5, (Given.holds("a"),)), (-7, (Given.holds("b"),))], (-7, 5)),
    ],
)
def test_the_least_and_the_most(amounts: Any, expected: tuple[int, int]) -> None:
    assert extremes(amounts, {"p": ["r0", "r1", "r2"]}) == expected


def test_of_very_many_cases_the_bounds_are_wide() -> None:
    points = [f"p{number}" for number in range(13)]
    amounts = [(1, (Given.reading(key, "a"),)) for key in points]
    amounts += [(-1, (Given.reading(key, "b"),)) for key in points]
    assert extremes(amounts, {key: ["a", "b"] for key in points}) == (-13, 13)


def test_an_amount_that_is_not_given_is_missing_in_the_first_currency_only() -> None:
    """In which it is, nobody knows, and it is not to be counted twice."""
    euro = attrs.evolve(FRAME, key="euro", amount=Money.of(9, "EUR"))
    vague = attrs.evolve(FRAME, key="vag", amount=Unstated())
    plans = [attrs.evolve(PLAN, key=f"plan-{one.key}", of=one) for one in (euro, FRAME, vague)]
    found = told(agreed(TERM, euro, FRAME, vague, *plans))
    assert {one.of: one.planned.plus for one in found if one.planned.plus} == {
        "vag": (Unstated(), Unstated())
    }
    several = becomes(FRAME, attrs.evolve(FRAME, amount=Money.of(9, "EUR")))
    left_out = becomes(FRAME, attrs.evolve(FRAME, amount=Unstated()))
    whole = agreed(TERM, FRAME, PLAN, points=(point("p", several, left_out),))
    first, second = [one for one in told(whole) if str(one.period) == "2021-06-01/2022-05-31"]
    assert (first.conditional.known.currency, second.conditional.known.currency) == ("EUR", "SEK")
    assert (len(first.conditional.plus), second.conditional.plus) == (2, ())
