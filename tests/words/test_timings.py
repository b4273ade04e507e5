from __future__ import annotations

from typing import get_args

import pytest

from iopmodel.dates import (
    MONDAY_TO_FRIDAY,
    RECURRENCES,
    Anchor,
    BeforeEnd,
    Counting,
    Each,
    Edge,
    EdgeOf,
    EndDay,
    HalfwayInto,
    InMonths,
    Once,
    OnWeekdays,
    Period,
    ReportingWindow,
    Rounding,
    Span,
    Throughout,
    Times,
    Unit,
    Weekday,
    YearlyOn,
)
from iopmodel.notgiven import NotGiven, OpenWording, Unstated
from iopmodel.parts import Text
from iopmodel.terms import (
    AfterEvent,
    Afterwards,
    Following,
    IfContinued,
    Limit,
    OnOccasion,
    OnWorkingDay,
    Order,
    Relative,
    Roll,
    Timing,
    While,
)
from iopmodel.words import Language, say_timing
from iopmodel.words.timings import TIMINGS
from tests.words.sample import (
    MONTH,
    PARTNERSHIP,
    YEAR,
    monthly,
    places,
    plan,
    refer,
    steering,
    unspent,
)

SV, EN = Language.SV, Language.EN
FORTNIGHT = Span.of(weeks=2)
HALF = Span.of(months=6)
QUARTER = Span.of(months=3)
NOTICE = Text("kallelsen", "the notice")
CASES: list[tuple[Timing, str, str]] = [
    (Each(Span.of(days=1)), "varje dag", "every day"),
    (Each(Span.of(weeks=1)), "varje vecka", "every week"),
    (Each(MONTH), "varje månad", "every month"),
    (Each(YEAR), "varje år", "every year"),
    (Each(Span.of(days=2)), "varannan dag", "every second day"),
    (Each(FORTNIGHT), "varannan vecka", "every second week"),
    (Each(2 * MONTH), "varannan månad", "every second month"),
    (Each(2 * YEAR), "vartannat år", "every second year"),
    (Each(QUARTER), "en gång per period om tre månader", "every three months"),
    (Each(MONTH, Anchor.CALENDAR), "varje kalendermånad", "every calendar month"),
    (Each(QUARTER, Anchor.CALENDAR), "varje kvartal", "every calendar quarter"),
    (Each(4 * MONTH, Anchor.CALENDAR), "varje tertial", "every calendar third"),
    (Each(HALF, Anchor.CALENDAR), "varje kalenderhalvår", "every calendar half-year"),
    (Each(YEAR, Anchor.CALENDAR), "varje kalenderår", "every calendar year"),
    (
        Each(YEAR, Anchor.EVENT),
        "varje år, räknat från den utlösande händelsen",
        "every year, counted from the event that triggers it",
    ),
    (
        Each(MONTH, Anchor.PREVIOUS, Rounding.UP),
        (
            "varje månad, räknat från förra gången "
            "(där månaden saknar dagen räknas den första i nästa månad)"
        ),
        (
            "every month, counted from the time before "
            "(where a month lacks the day, the first of the next counts)"
        ),
    ),
    (
        Each(18 * MONTH, Anchor.TERM, Rounding.DOWN),
        "en gång per period om 1 år och 6 månader (där månaden saknar dagen räknas månadens sista)",
        "every 1 year and 6 months (where a month lacks the day, its last day counts)",
    ),
    (Times(3, YEAR), "minst tre gånger per år", "at least three times a year"),
    (
        Times(2, HALF),
        "minst två gånger per period om sex månader",
        "at least twice in every six months",
    ),
    (Times(1, MONTH), "minst en gång per månad", "at least once a month"),
    (
        Times(4, 2 * MONTH),
        "minst fyra gånger varannan månad",
        "at least four times every second month",
    ),
    (
        Times(3, YEAR, Anchor.CALENDAR),
        "minst tre gånger per kalenderår",
        "at least three times in each calendar year",
    ),
    (YearlyOn(12, 31), "senast 31 december varje år", "by 31 December every year"),
    (
        YearlyOn(2, 29, Rounding.DOWN),
        "senast 29 februari varje år (28 februari när det inte är skottår)",
        "by 29 February every year (28 February in years that are not leap years)",
    ),
    (
        YearlyOn(2, 29, Rounding.UP),
        "senast 29 februari varje år (1 mars när det inte är skottår)",
        "by 29 February every year (1 March in years that are not leap years)",
    ),
    (InMonths([6, 1]), "i januari och juni varje år", "in January and June every year"),
    (
        EdgeOf(Unit.MONTH, Edge.LAST),
        "den sista dagen i varje månad",
        "on the last day of every month",
    ),
    (
        EdgeOf(Unit.THIRD, Edge.FIRST),
        "den första dagen i varje tertial",
        "on the first day of every third of the year",
    ),
    (
        EdgeOf(Unit.QUARTER, Edge.LAST, 10),
        "de sista tio dagarna i varje kvartal",
        "in the last ten days of every quarter",
    ),
    (
        EdgeOf(Unit.HALF, Edge.FIRST, 2),
        "de första två dagarna i varje halvår",
        "in the first two days of every half-year",
    ),
    (OnWeekdays(Weekday), "varje dag", "every day"),
    (
        OnWeekdays(MONDAY_TO_FRIDAY),
        "varje vecka från måndag till fredag",
        "every week from Monday to Friday",
    ),
    (
        OnWeekdays([Weekday.FRIDAY, Weekday.MONDAY]),
        "varje måndag och fredag",
        "every Monday and Friday",
    ),
    (
        OnWeekdays([Weekday.TUESDAY, Weekday.WEDNESDAY]),
        "varje tisdag och onsdag",
        "every Tuesday and Wednesday",
    ),
    (
        OnWeekdays([Weekday.TUESDAY, Weekday.WEDNESDAY, Weekday.THURSDAY]),
        "varje vecka från tisdag till torsdag",
        "every week from Tuesday to Thursday",
    ),
    (
        OnWeekdays([Weekday.MONDAY, Weekday.TUESDAY, Weekday.THURSDAY]),
        "varje måndag, tisdag och torsdag",
        "every Monday, Tuesday and Thursday",
    ),
    (HalfwayInto(), "när halva giltighetstiden har gått", "halfway into the term"),
    (HalfwayInto(YEAR), "halvvägs in i varje avtalsår", "halfway into each year of the term"),
    (
        HalfwayInto(HALF),
        "halvvägs in i varje period om sex månader",
        "halfway into each period of six months",
    ),
    (
        BeforeEnd(MONTH),
        "senast en månad före giltighetstidens sista dag",
        "at least one month before the last day of the term",
    ),
    (BeforeEnd(Span()), "senast giltighetstidens sista dag", "by the last day of the term"),
    (
        BeforeEnd(Span(), YEAR),
        "senast den sista dagen i varje avtalsår",
        "by the last day of each year of the term",
    ),
    (
        BeforeEnd(MONTH, HALF),
        "senast en månad före den sista dagen i varje period om sex månader",
        "at least one month before the last day of each period of six months",
    ),
    (
        BeforeEnd(MONTH, end=EndDay.DAY_AFTER),
        "senast en månad före dagen efter giltighetstidens sista dag",
        "at least one month before the day after the last day of the term",
    ),
    (
        ReportingWindow(11, 4, 8),
        "i augusti varje år, för november–april dessförinnan",
        "in August every year, for November–April before that",
    ),
    (
        ReportingWindow(5, 5, 6),
        "i juni varje år, för maj dessförinnan",
        "in June every year, for May before that",
    ),
    (Throughout(), "under hela giltighetstiden", "throughout the term"),
    (Once(), "en gång under giltighetstiden", "once in the term"),
    (
        Once(Period.parse("2021-09-01/2021-09-30")),
        "en gång under perioden 1–30 september 2021",
        "once in the period 1–30 September 2021",
    ),
    (
        Once(Period.parse("2021-09-01/..")),
        "en gång under perioden från 1 september 2021 tills vidare",
        "once in the period from 1 September 2021 until further notice",
    ),
    (Once(Period.parse("2021-09-01/P1D")), "1 september 2021", "on 1 September 2021"),
    (
        AfterEvent(NOTICE, FORTNIGHT),
        "senast två veckor efter kallelsen",
        "no later than two weeks after the notice",
    ),
    (
        AfterEvent(NOTICE, FORTNIGHT, Limit.AT_EARLIEST, Counting.FROM_AND_INCLUDING),
        "tidigast två veckor efter kallelsen, den dagen inräknad",
        "no earlier than two weeks after the notice, that day included",
    ),
    (
        Following(Each(QUARTER, Anchor.CALENDAR), Span.of(days=30)),
        "varje kvartal, senast 30 dagar efteråt",
        "every calendar quarter, within 30 days afterwards",
    ),
    (
        IfContinued(YearlyOn(2, 1)),
        "senast 1 februari varje år, om partnerskapet fortsätter",
        "by 1 February every year, if the partnership goes on",
    ),
    (OnOccasion(Text("vid behov", "when needed")), "vid behov", "when needed"),
    (
        OnWorkingDay(YearlyOn(2, 1), Roll.NEXT),
        "senast 1 februari varje år, eller nästa arbetsdag om dagen är arbetsfri",
        "by 1 February every year, or the next working day where that is none",
    ),
    (
        OnWorkingDay(YearlyOn(2, 1), Roll.PREVIOUS),
        "senast 1 februari varje år, eller arbetsdagen innan om dagen är arbetsfri",
        "by 1 February every year, or the working day before where that is none",
    ),
    (
        Relative(steering, Order.BEFORE, Span.of(weeks=1)),
        "senast en vecka före varje möte i styrgruppen",
        "at least one week before each meeting of the steering group",
    ),
    (
        Relative(plan, Order.AFTER, MONTH),
        "senast en månad efter varje utbetalning",
        "within one month after each payment",
    ),
    (
        Relative(monthly, Order.BEFORE),
        "före inlämningen av delredovisningen",
        "before the interim report",
    ),
    (
        Relative(refer, Order.AFTER),
        "efter åtagandet att hänvisa brukare",
        "after the commitment to refer service users",
    ),
    (
        Relative(places, Order.BEFORE),
        "före inskrivningen till nattplatser",
        "before the enrolment for night places",
    ),
    (
        Relative(unspent, Order.AFTER),
        "efter återbetalningen av medel som inte behövs",
        "after the repayment of funds not needed",
    ),
    (
        While(Text("i början", "at first"), Each(MONTH)),
        "varje månad, men bara i början",
        "every month, but only at first",
    ),
    (
        While(Text("i början", "at first"), Each(MONTH), then=Each(2 * MONTH)),
        "varje månad, men bara i början, och därefter varannan månad",
        "every month, but only at first, and after that every second month",
    ),
    (
        While(Text("i början", "at first"), Each(MONTH), then=OpenWording("glesare")),
        "varje månad, men bara i början (därefter: anges bara som ”glesare”)",
        "every month, but only at first (after that: given only as “glesare”)",
    ),
    (
        Afterwards(Text("i början", "at first"), Each(2 * MONTH)),
        "varannan månad, men inte i början",
        "every second month, but not at first",
    ),
    (OpenWording("snabb"), "anges bara som ”snabb”", "given only as “snabb”"),
    (Unstated(), "framgår inte", "not stated"),
]


def test_every_kind_of_timing_has_words() -> None:
    assert set(TIMINGS) == {*RECURRENCES, *get_args(Timing)} - {NotGiven}
    assert {type(timing) for timing, _, _ in CASES} >= set(TIMINGS)


@pytest.mark.parametrize(("timing", "sv", "en"), CASES)
def test_a_timing(timing: Timing, sv: str, en: str) -> None:
    assert say_timing(timing, PARTNERSHIP, SV) == sv
    assert say_timing(timing, PARTNERSHIP, EN) == en
