"""What an amount comes to when it is indexed, and what a payment of it is.

The figures of the index are made up; they look like those of a consumer price index.
"""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Any

import attrs
import pytest

from iopmodel.answers import EntryKind, Year, ask, by_year, due, years_of
from iopmodel.answers.indexing import Figures, indexed, unrounded
from iopmodel.cli.money_rows import entry_row
from iopmodel.dates import Period, Span, YearlyOn
from iopmodel.dates.recurrence import Once
from iopmodel.errors import Invalid
from iopmodel.money import Money, sek
from iopmodel.notgiven import Excluded, InAppendix, NotGiven, OpenWording, Sum, Unstated
from iopmodel.partnership import adds
from iopmodel.parts import Appendix, Cite, Part, Ref, Text
from iopmodel.terms import (
    ByFactor,
    ByIndex,
    Funding,
    Indexation,
    Instalment,
    Nearest,
    NegotiableExtension,
    PaymentPlan,
    Per,
)
from tests.answers.examples import CITY, CLUB, agreed, point, tid

YEAR = Span.of(years=1)
OCTOBERS = {year: Period.parse(f"{year}-10-01/P1M") for year in range(2021, 2027)}
FIGURES: Figures = {OCTOBERS[2022]: "384.04", OCTOBERS[2023]: "401.9", OCTOBERS[2024]: 408}
FIRST = date(2024, 1, 1)
KPI = ByIndex(index=Text("KPI", "CPI"), share=Fraction(1), base=OCTOBERS[2022])
BY_INDEX = Indexation(
    key="index", of=Ref("medel"), how=KPI, first=FIRST, every=YEAR, rounding=Nearest.UNIT,
    cites=Cite("a", [8]),
)  # fmt: skip
BY_FACTOR = attrs.evolve(BY_INDEX, how=ByFactor(Fraction(5, 2)))
FRAME = Funding(key="medel", payer=CITY, payee=CLUB, amount=sek(200_000), per=Per.YEAR)
HALVES = [Instalment(share=Fraction(1, 2), timing=YearlyOn(month, 1)) for month in (2, 8)]
PLAN = PaymentPlan(key="plan", of=FRAME, instalments=HALVES)
TERM = tid("2023-01-01/P3Y", Excluded())
WITHIN = Period.parse("2023-01-01/P3Y")


def of(**fields: Any) -> Indexation:
    return attrs.evolve(BY_INDEX, **fields)


def by_hand(amount: str, figure: str, base: str, share: str = "1") -> Decimal:
    """What the decimal module makes of it, to whole kronor."""
    new = Decimal(amount) * (1 + Decimal(share) * (Decimal(figure) / Decimal(base) - 1))
    return new.quantize(Decimal(1), rounding=ROUND_HALF_UP)


@pytest.mark.parametrize(
    ("day", "figure"),
    [("2024-01-01", "401.9"), ("2024-12-31", "401.9"), ("2025-01-01", "408")],
)
def test_by_an_index_as_by_hand(day: str, figure: str) -> None:
    on = date.fromisoformat(day)
    whole = indexed(sek(200_000), BY_INDEX, on, FIGURES)
    assert whole == Money(by_hand("200000", figure, "384.04"), "SEK")
    part = of(how=attrs.evolve(KPI, share=Fraction(4, 5)))
    found = indexed(sek(200_000), part, on, FIGURES)
    assert found == Money(by_hand("200000", figure, "384.04", "0.8"), "SEK")


def test_figures_as_numbers_are_the_same() -> None:
    one: Figures = {OCTOBERS[2022]: 400, OCTOBERS[2023]: Fraction(825, 2)}
    other: Figures = {OCTOBERS[2022]: "400", OCTOBERS[2023]: "412.5"}
    for figures in (one, other):
        assert indexed(sek(200_000), BY_INDEX, FIRST, figures) == sek(206_250)


def test_before_the_first_time_it_is_the_amount_unrounded() -> None:
    before = date(2023, 12, 31)
    assert indexed(sek("99.99"), BY_INDEX, before) == sek("99.99")
    assert unrounded(sek("99.99"), BY_INDEX, before) == Fraction(9999, 100)
    assert indexed(sek("99.99"), of(how=Unstated(), rounding=Unstated()), before) == sek("99.99")


def test_by_a_factor_each_time_builds_on_the_one_before() -> None:
    days = [date(2023, 12, 31), date(2024, 1, 1), date(2025, 6, 1), date(2026, 1, 1)]
    found = [unrounded(sek(200_000), BY_FACTOR, day) for day in days]
    assert found == [Fraction(200_000) * Fraction(41, 40) ** times for times in range(4)]
    # 215 378.125 kronor
    assert indexed(sek(200_000), BY_FACTOR, days[-1]) == sek(215_378)
    down = attrs.evolve(BY_FACTOR, how=ByFactor(Fraction(-50)))
    assert indexed(sek(200_000), down, days[2]) == sek(50_000)


@pytest.mark.parametrize(
    ("rounding", "amount"),
    [
        (Nearest.MINOR_UNIT, "1450.51"),
        (Nearest.UNIT, "1451"),
        (Nearest.TEN, "1450"),
        (Nearest.HUNDRED, "1500"),
        (Nearest.THOUSAND, "1000"),
    ],
)
def test_it_is_rounded_once_halves_away_from_zero(rounding: Nearest, amount: str) -> None:
    still = attrs.evolve(BY_FACTOR, how=ByFactor(Fraction(0)), rounding=rounding)
    # A tenth of 14 505.05 is a half.
    tenth = attrs.evolve(still, how=ByFactor(Fraction(-90)))
    assert indexed(sek("14505.05"), tenth, FIRST) == sek(amount)
    assert indexed(sek("-14505.05"), tenth, FIRST) == -sek(amount)
    assert indexed(sek("1450.51"), still, FIRST) == sek(amount)
    yen = indexed(Money.parse("1450 JPY"), still, FIRST)
    assert isinstance(yen, Money)
    assert yen.currency == "JPY"


@pytest.mark.parametrize(
    ("base", "every", "day", "month"),
    [
        # The latest like the base that was over, also where that is not the year before.
        ("2021-10-01/P1M", "P1Y", "2024-06-01", "2023-10-01/P1M"),
        ("2021-01-01/P1Y", "P1Y", "2024-06-01", "2023-01-01/P1Y"),
        ("2021-12-01/P1M", "P1Y", "2024-06-01", "2023-12-01/P1M"),
        # One that is not over when it is indexed does not count.
        ("2021-01-01/P1M", "P1Y", "2024-06-01", "2023-01-01/P1M"),
        ("2021-01-01/P1M", "P1Y", "2025-06-01", "2024-01-01/P1M"),
        # Every second year the figure is that of the year before, all the same.
        ("2021-10-01/P1M", "P2Y", "2025-06-01", "2023-10-01/P1M"),
        ("2021-10-01/P1M", "P3M", "2024-06-01", "2024-01-01/P1M"),
        ("2021-10-01/P3M", "P1M", "2024-06-01", "2024-01-01/P3M"),
        ("2021-10-01/P1M", "P14D", "2024-12-01", "2024-10-01/P1M"),
        ("2030-10-01/P1M", "P1Y", "2024-06-01", "2030-10-01/P1M"),
    ],
)
def test_which_figure_counts(base: str, every: str, day: str, month: str) -> None:
    how = attrs.evolve(KPI, base=Period.parse(base))
    figures: dict[Period, Any] = {Period.parse(base): 100}
    on = date.fromisoformat(day)
    indexation = of(how=how, every=Span.parse(every))
    if month != base:
        assert indexed(sek(100), indexation, on, figures) == Unstated()
    figures[Period.parse(month)] = 100 if month == base else 150
    assert indexed(sek(100), indexation, on, figures) == sek(figures[Period.parse(month)])
    del figures[Period.parse(base)]
    assert indexed(sek(100), indexation, on, figures) == Unstated()


VAGUE = OpenWording("skäligen")


@pytest.mark.parametrize(
    "indexation",
    [
        of(how=VAGUE),
        of(how=ByFactor(VAGUE)),
        of(how=attrs.evolve(KPI, share=VAGUE)),
        of(how=attrs.evolve(KPI, base=VAGUE)),
        of(first=VAGUE),
        of(every=VAGUE),
        of(rounding=VAGUE),
    ],
    ids=["how", "percent", "share", "base", "first", "every", "rounding"],
)
def test_what_the_text_leaves_open_is_not_guessed(indexation: Indexation) -> None:
    assert indexed(sek(100), indexation, FIRST, FIGURES) == VAGUE


def test_what_it_is_before_rounding_is_there_without_a_rule() -> None:
    bare = attrs.evolve(BY_FACTOR, rounding=Unstated())
    assert unrounded(sek("0.50"), bare, FIRST) == Fraction(41, 80)
    assert indexed(sek("0.50"), bare, FIRST) == Unstated()


@pytest.mark.parametrize(
    "figure",
    [401.9, True, 0, -1, "0", "1e3", "401,9", " 401", Fraction(-1, 2), None, 2**5000],
    ids=lambda figure: repr(figure)[:9],
)
def test_a_figure_is_exact_and_above_zero(figure: Any) -> None:
    with pytest.raises(Invalid, match=r"figures/2023-10-01/2023-10-31: found .*384.04"):
        indexed(sek(1), BY_INDEX, FIRST, {**FIGURES, OCTOBERS[2023]: figure})


def test_all_figures_that_are_wrong_are_told_together() -> None:
    figures: Any = {OCTOBERS[2023]: 1.5, OCTOBERS[2022]: 0, "2024-10": 4}
    with pytest.raises(Invalid) as told:
        unrounded(sek(1), BY_INDEX, FIRST, figures)
    paths = [problem.path for problem in told.value.problems]
    assert paths == ["figures/2023-10-01/2023-10-31", "figures/2022-10-01/2022-10-31", "figures"]


def test_what_is_raised_too_often_is_not_reckoned() -> None:
    daily = attrs.evolve(BY_FACTOR, every=Span.of(days=1))
    assert unrounded(sek(1), daily, date(9998, 1, 1)) == Unstated()
    much = attrs.evolve(BY_FACTOR, how=ByFactor(Fraction(10**18)))
    with pytest.raises(Invalid):
        indexed(sek(200_000), much, FIRST)
    # A payment of it is not given then.
    assert paid(much)[-1] == Unstated()


def agreement(*parts: Part, **fields: Any) -> Any:
    return agreed(TERM, attrs.evolve(FRAME, **fields), PLAN, *parts)


def paid(*parts: Part, **fields: Any) -> list[Money | NotGiven]:
    """What is due, which is what the question about money has too."""
    whole = agreement(*parts, **fields)
    rows: list[Any] = [one.amount for one in due(whole, WITHIN)]
    assert rows == [one.amount for one in told(whole, EntryKind.INSTALMENT)]
    return rows


def told(whole: Any, kind: EntryKind) -> list[Any]:
    holdings = ask("money", whole, WITHIN).holdings
    return [one.value for one in holdings if one.value.kind is kind]


def test_a_payment_before_the_first_time_is_the_share_of_the_amount() -> None:
    half, later = sek(100_000), Unstated()
    assert paid() == [half] * 6
    assert paid(BY_INDEX) == [half, half, later, later, later, later]
    assert paid(of(first=VAGUE)) == [VAGUE] * 6


def test_a_payment_by_a_factor_is_a_share_of_the_amount_as_it_is_rounded() -> None:
    # 205 000 and 210 125, which is rounded to hundreds before it is halved.
    found = paid(attrs.evolve(BY_FACTOR, rounding=Nearest.HUNDRED))
    assert [str(amount) for amount in found] == [
        "100000.00 SEK", "100000.00 SEK", "102500.00 SEK", "102500.00 SEK", "105050.00 SEK",
        "105050.00 SEK",
    ]  # fmt: skip


def test_what_the_frame_does_not_say_is_not_said_by_indexing_it() -> None:
    assert paid(BY_FACTOR, amount=VAGUE) == [VAGUE] * 6
    other = attrs.evolve(FRAME, key="annat")
    assert paid(attrs.evolve(BY_FACTOR, of=other), other)[-1] == sek(100_000)


def test_two_parts_that_index_one_frame_leave_it_open_from_the_second_on() -> None:
    again = attrs.evolve(BY_FACTOR, key="igen", first=date(2025, 1, 1))
    found = paid(BY_FACTOR, again)
    assert found[:4] == [sek(100_000)] * 2 + [sek(102_500)] * 2
    assert found[4:] == [Unstated()] * 2
    entries = told(agreement(BY_FACTOR, again), EntryKind.INSTALMENT)
    keys: list[Any] = [(), (), ("index",), ("index",), ("igen", "index"), ("igen", "index")]
    assert [tuple(sorted(one.indexed)) for one in entries] == keys


def test_a_window_in_which_it_is_indexed_has_two_amounts() -> None:
    window = Period.parse("2023-12-01/2024-01-31")
    plan = attrs.evolve(PLAN, instalments=[Instalment(share=Fraction(1), timing=Once(window))])
    whole = agreed(TERM, FRAME, plan, BY_FACTOR)
    (one,) = told(whole, EntryKind.INSTALMENT)
    assert (one.amount, one.indexed) == (Unstated(), ("index",))
    still = agreed(TERM, FRAME, plan, attrs.evolve(BY_FACTOR, how=ByFactor(Fraction(0))))
    assert told(still, EntryKind.INSTALMENT)[0].amount == sek(200_000)


def test_a_payment_without_an_end_or_a_day_is_open() -> None:
    for timing in (Once(Period.parse("2023-02-01/..")), Unstated()):
        plan = attrs.evolve(PLAN, instalments=[Instalment(share=Fraction(1), timing=timing)])
        for parts, amount in (([BY_FACTOR], Unstated()), ([], sek(200_000))):
            whole = agreed(tid("2023-01-01/.."), FRAME, plan, *parts)
            (one,) = told(whole, EntryKind.INSTALMENT)
            assert (one.amount, one.indexed) == (amount, ("index",) if parts else ())
    vague = attrs.evolve(FRAME, amount=VAGUE)
    plan = attrs.evolve(PLAN, instalments=[Instalment(share=Fraction(1), timing=Unstated())])
    (one,) = told(agreed(TERM, vague, plan, BY_FACTOR), EntryKind.INSTALMENT)
    assert one.amount == VAGUE


def test_an_entry_says_by_what_it_is_indexed_and_what_the_text_leaves_out() -> None:
    whole = agreement(of(rounding=Unstated(), every=Unstated()))
    (frame,) = told(whole, EntryKind.FRAME)
    assert (frame.amount, frame.indexed, frame.known) == (sek(200_000), ("index",), True)
    first, *_, last = told(whole, EntryKind.INSTALMENT)
    assert (first.indexed, first.lacks, first.known) == ((), (), True)
    assert (last.indexed, last.known) == (("index",), False)
    assert last.lacks == ("index/every", "index/rounding")
    assert entry_row(last)["indexed"] == ["index"]
    assert told(agreement(BY_INDEX), EntryKind.INSTALMENT)[-1].lacks == ()


@pytest.mark.parametrize("field", ["how", "first", "every", "rounding"])
def test_what_the_text_leaves_out_of_how_it_is_indexed(field: str) -> None:
    last = told(agreement(of(**{field: Unstated()})), EntryKind.INSTALMENT)[-1]
    assert last.lacks == (f"index/{field}",)


def test_a_figure_may_be_one() -> None:
    """Where the year of the base has the figure one, that of a later year is the factor."""
    figures: Figures = {OCTOBERS[2022]: 1, OCTOBERS[2023]: "1.05"}
    assert indexed(sek(200_000), BY_INDEX, FIRST, figures) == sek(210_000)


def test_half_years_from_the_last_of_august() -> None:
    """The next begins in March, as there is no 31 February."""
    halves = of(first=date(2024, 8, 31), every=Span.of(months=6))
    figure = unrounded(sek(200_000), halves, date(2025, 3, 5), FIGURES)
    assert figure == 200_000 * Fraction(408) / Fraction("384.04")


def test_less_than_one_is_rounded_upwards_too() -> None:
    raised = indexed(sek("0.90"), BY_FACTOR, FIRST, FIGURES)
    assert raised == sek(1)


def test_a_payment_rests_on_what_indexes_it() -> None:
    holdings = ask("money", agreement(BY_INDEX), WITHIN).holdings
    assert Cite("a", [8]) in holdings[-1].clauses


def test_an_extension_of_a_frame_for_the_term_is_not_indexed_by_name() -> None:
    term = tid("2023-01-01/P1Y", NegotiableExtension(step=YEAR))
    whole = agreed(term, attrs.evolve(FRAME, per=Per.TERM), PLAN, BY_INDEX)
    _, more = told(whole, EntryKind.FRAME)
    assert (more.amount, more.indexed) == (Unstated(), ())
    # Where the text does not say what time the frame is for, that is what is not given.
    vague = agreed(term, attrs.evolve(FRAME, per=VAGUE), PLAN, BY_FACTOR)
    assert told(vague, EntryKind.INSTALMENT)[-1].amount == VAGUE


def test_no_total_has_a_sum_that_is_still_to_be_indexed() -> None:
    whole = agreement(BY_INDEX)
    holdings = ask("money", whole, WITHIN).holdings
    years = years_of(Year.CALENDAR, whole, WITHIN)
    found = [one.planned for one in by_year(whole, holdings, years)]
    unknown = Sum(sek(0), (Unstated(), Unstated()))
    assert found == [Sum(sek(200_000)), unknown, unknown]
    # A frame of which nothing says when it is paid is worth its amount only before.
    for parts, planned in (([BY_INDEX], Sum(sek(0), (Unstated(),))), ([], Sum(sek(200_000)))):
        bare = agreed(TERM, FRAME, *parts)
        (one,) = by_year(bare, ask("money", bare, WITHIN).holdings, years)
        assert one.planned == planned


def test_a_reading_may_hold_that_it_is_indexed() -> None:
    whole = agreed(TERM, FRAME, PLAN, points=(point("om-index", adds(BY_INDEX)),))
    rows = [(one.amount, bool(one.depends_on)) for one in due(whole, WITHIN)]
    assert rows[:2] == [(sek(100_000), False)] * 2
    assert sorted(map(str, rows[2:4])) == sorted(
        map(str, [(sek(100_000), True), (Unstated(), True)])
    )


def test_how_may_stand_in_an_appendix() -> None:
    appendix = Appendix(key="bilaga-1", name="Index", at_hand=False)
    assert paid(of(how=InAppendix(appendix)), appendix)[-1] == InAppendix(appendix)


def test_what_may_be_paid_on_the_first_day_may_have_been_indexed() -> None:
    plan = attrs.evolve(PLAN, instalments=[Instalment(share=Fraction(1), timing=YearlyOn(1, 1))])
    rows = [one.amount for one in due(agreed(TERM, FRAME, plan, BY_INDEX), WITHIN)]
    assert rows == [sek(200_000), Unstated(), Unstated()]


def test_numbers_are_read_up_to_a_length() -> None:
    """So that what anyone sends costs no more than a little time."""
    long = 2**4095
    figures: Figures = {OCTOBERS[2022]: long, OCTOBERS[2023]: long}
    assert indexed(sek(200_000), BY_INDEX, FIRST, figures) == sek(200_000)
    with pytest.raises(Invalid, match="above 0"):
        indexed(sek(200_000), BY_INDEX, FIRST, {OCTOBERS[2022]: 2 * long})
    doubled = of(how=ByFactor(Fraction(100)), every=Span(days=1))
    after = [date(2029, 8, 9), date(2029, 8, 10)]
    days = [(day - FIRST).days + 1 for day in after]
    assert days == [2048, 2049]
    found = [unrounded(sek(1), doubled, day) for day in after]
    assert found == [Fraction(2**2048), Unstated()]
