"""Questions 7 to 25: what is paid when, for what, and what is paid back."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from iopmodel.answers import Given, undated
from iopmodel.dates import Basis, Period, share
from iopmodel.money import Money, sek
from iopmodel.notgiven import OpenWording, Unstated
from iopmodel.terms import (
    AnyOf,
    BudgetLine,
    ChangeRoute,
    Contribution,
    Duty,
    EachOf,
    Funding,
    Jointly,
    Measure,
    Repayment,
)
from tests.questions.enskede_arsta_vantor.asked import (
    BOTH,
    DISTRICT,
    LATER,
    STREET_MINDS,
    TERM,
    agreement,
    open_point,
    payments,
    rows,
)


def test_07() -> None:
    """In which months is it paid, and how far apart can the payments lie?"""
    june, january = (row.window for row in rows("utbetalning", TERM.initial))
    assert june == Period.parse("2021-06-01/2021-06-30")
    assert january == Period.parse("2022-01-01/2022-01-31")
    apart = [(january.first - date(2021, 6, 30)).days, (date(2022, 1, 31) - june.first).days]
    assert apart == [185, 244]
    assert open_point("utbetalningens-dag") == {"utbetalning"}


def test_08() -> None:
    """How large is each payment?"""
    assert payments(TERM.initial) == [sek(100_000)] * 2


def test_09() -> None:
    """Is there a third one, in January 2021 or in June 2022?"""
    assert payments(Period.parse("2021-01-01/2021-05-31")) == []
    (june,) = rows("utbetalning", Period.parse("2022-06-01/2022-06-30"))
    # Only if it goes on, and only if the amount is read as one for each year.
    assert june.given == (LATER, Given.reading("beloppet-vid-forlangning", "varje-ar"))


def test_10() -> None:
    """Is it paid in advance? It says of no payment which time it is for; an even rate leaves December open."""
    assert {row.covers for row in rows("utbetalning")} == {Unstated()}
    in_2021 = Period.parse("2021-06-01/2021-12-31")
    by_months = share(sek(200_000), in_2021, TERM.initial, Basis.MONTHS)
    by_days = share(sek(200_000), in_2021, TERM.initial, Basis.DAYS)
    assert (by_months, by_days) == (sek("116666.67"), sek("117260.27"))
    (paid,) = payments(in_2021)
    assert by_months - paid == sek("16666.67")


def test_11() -> None:
    """Do the payments hang on reports, meetings or results?"""
    assert {row.given for row in rows("utbetalning", TERM.initial)} == {()}


def test_12() -> None:
    """How much cash is that over the term?"""
    assert sum(payments(TERM.initial), Money.zero("SEK")) == sek(200_000)


def amounts() -> dict[str, Money]:
    lines = agreement.all(BudgetLine)
    return {line.key: line.amount for line in lines if isinstance(line.amount, Money)}


def test_13() -> None:
    """Do the lines of the budget add up?"""
    assert list(amounts().values()) == [sek(125_000), sek(60_000), sek(15_000)]
    assert sum(amounts().values(), Money.zero("SEK")) == agreement[Funding, "medel"].amount


def test_14() -> None:
    """Which share does each line have?"""
    shares = {key: Fraction(amount.minor, sek(200_000).minor) for key, amount in amounts().items()}
    assert [float(one) for one in shares.values()] == [0.625, 0.3, 0.075]


def test_15() -> None:
    """What does a whole post cost at that rate, and what is each line a month?"""
    line = agreement[BudgetLine, "koordinator"]
    assert line.post == Fraction(1, 5)
    assert amounts()["koordinator"].times(1 / Fraction(1, 5)) == sek(625_000)
    a_month = [amount.times(Fraction(1, 12)) for amount in (*amounts().values(), sek(200_000))]
    assert a_month == [sek("10416.67"), sek(5_000), sek(1_250), sek("16666.67")]


def test_16() -> None:
    """Who pays, and to whom?"""
    assert {(row.bearers, row.recipients) for row in rows("utbetalning")} == {
        (DISTRICT, STREET_MINDS)
    }


def test_17() -> None:
    """How many hours, or how much money, are the voluntary work and the officials' time?"""
    uncounted = [agreement[Contribution, key] for key in ("ideella-timmar", "tjanstemannatid")]
    assert [(one.hours, one.essential) for one in uncounted] == [(Unstated(), True)] * 2
    assert {one.key for one in uncounted} < open_point("resurserna-preciseras-inte")


def test_18() -> None:
    """May money be moved between the lines?"""
    assert {line.binding for line in agreement.all(BudgetLine)} == {Unstated()}
    assert open_point("budgetens-bindande-verkan") == set(amounts())
    route = agreement[ChangeRoute, "avvikelser"]
    assert [one.by for one in route.decided_by] == [OpenWording("på rätt nivå")]
    assert not isinstance(route.first, Unstated)


def test_20() -> None:
    """Does cash that is left over have to be paid back?"""
    held, freely = (
        agreement.under({"ej-forbrukade-medel": key})[Repayment, "ej-forbrukade-medel"]
        for key in ("aterbetalas", "fritt-val")
    )
    assert (held.duty, held.instead_agreed_by) == (Duty.OWED, Jointly(BOTH))
    assert (freely.duty, freely.instead_agreed_by) == (Duty.CHOICE, Unstated())
    assert held.owed_to == DISTRICT


def test_22() -> None:
    """By when?"""
    assert {one.within for one in agreement.all(Repayment)} == {Unstated()}
    without = {one.task.key for one in undated(agreement)}
    assert {one.key for one in agreement.all(Repayment)} <= without


def test_23() -> None:
    """Who may claim what back if money is misused, and how much has then been paid?"""
    misuse = agreement[Repayment, "felaktig-anvandning"]
    assert (misuse.duty, misuse.owed_to) == (Duty.ON_CLAIM, EachOf(BOTH))
    assert misuse.measure is Measure.ALL_OR_PART
    by_december = payments(Period.parse("2021-06-01/2021-12-31"))
    assert sum(by_december, Money.zero("SEK")) == sek(100_000)


def test_25() -> None:
    """Who pays back if the administration leaves?"""
    by_letter, by_purpose = (
        agreement.under({"vem-som-aterbetalar": key})[Repayment, "aterbetalning-vid-uttrade"]
        for key in ("varje-part", "bara-street-minds")
    )
    assert by_letter.owed_by == AnyOf(BOTH)
    assert by_purpose.owed_by == STREET_MINDS
    assert by_letter.owed_to == by_purpose.owed_to == DISTRICT
