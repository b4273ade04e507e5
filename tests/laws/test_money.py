"""The laws of money: nothing is created or lost, however it is split, shared out or paid back."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from fractions import Fraction
from functools import partial

import attrs
from hypothesis import given
from hypothesis import strategies as st

from iopmodel.answers import QUESTIONS, EntryKind, Year, ask, by_year, due, years_of
from iopmodel.answers.covering import belongs
from iopmodel.dates import Basis, Edge, EdgeOf, InMonths, Period, Span, Unit, YearlyOn
from iopmodel.money import Money, sek
from iopmodel.notgiven import Bounds, Excluded, NoClause, Unstated
from iopmodel.partnership import Partnership, becomes
from iopmodel.terms import Funding, Instalment, NegotiableExtension, PaymentPlan, Per, Term
from tests.answers.examples import CITY, CLUB, agreed
from tests.laws.building import agreements, windows
from tests.laws.test_refinement import asked, check_list, unsettled

amounts = st.integers(0, 10**9).map(lambda minor: Money.of_minor(minor, "SEK"))
shares = st.lists(st.integers(1, 9), min_size=1, max_size=5).map(
    lambda weights: [Fraction(weight, sum(weights)) for weight in weights]
)
months = st.integers(1, 12)


def frame(amount: Money, per: Per) -> Funding:
    return Funding(key="medel", payer=CITY, payee=CLUB, amount=amount, per=per)


def plan(parts: list[Fraction], month: int) -> PaymentPlan:
    """A payment of each share in a year, on days of one month."""
    return PaymentPlan(
        key="plan",
        of=frame(sek(0), Per.YEAR),
        instalments=[
            Instalment(share=share, timing=YearlyOn(month, day))
            for day, share in enumerate(parts, 1)
        ],
    )


def total(partnership: Partnership, within: Period) -> Money:
    """What is paid in a period, in any case or not."""
    paid = [one.amount for one in due(partnership, within) if isinstance(one.amount, Money)]
    return sum(paid, sek(0))


@given(amounts, shares, months, st.integers(1, 3))
def test_the_instalments_of_a_year_are_its_amount(
    amount: Money, parts: list[Fraction], month: int, years: int
) -> None:
    whole = Period.starting(date(2021, 6, 15), Span.of(years=years))
    term = Term(key="tid", initial=whole, extension=Excluded())
    found = agreed(term, frame(amount, Per.YEAR), plan(parts, month))
    assert total(found, whole) == amount.times(years)


@given(
    amounts,
    st.sampled_from([InMonths([3]), InMonths([2, 5, 11]), InMonths(range(1, 8))])
    | st.builds(EdgeOf, st.sampled_from(Unit), st.sampled_from(Edge), st.just(5)),
    st.dates(date(2020, 1, 1), date(2024, 12, 1)),
)
def test_the_times_of_an_instalment_are_its_amount_in_any_year(
    amount: Money, timing: InMonths | EdgeOf, first: date
) -> None:
    """Whichever of them comes first: a third, three times, is the whole."""
    whole = Period.starting(first.replace(day=1), Span.of(years=1))
    term = Term(key="tid", initial=whole, extension=Excluded())
    number = len(timing.months) if isinstance(timing, InMonths) else 12 // timing.unit.months
    one = Instalment(share=Fraction(1, number), timing=timing)
    paid = attrs.evolve(plan([Fraction(1)], 1), instalments=[one])
    assert total(agreed(term, frame(amount, Per.YEAR), paid), whole) == amount


@given(amounts, shares, months, st.integers(1, 4))
def test_what_is_for_the_term_is_paid_once_however_often_it_is_extended(
    amount: Money, parts: list[Fraction], month: int, years: int
) -> None:
    first = Term(key="tid", initial=Period.parse("2021-06-15/P1Y"), extension=NoClause())
    more = attrs.evolve(first, extension=NegotiableExtension(step=Span.of(years=1)))
    within = Period.starting(date(2021, 6, 15), Span.of(years=years))
    once, again = (
        agreed(term, frame(amount, Per.TERM), plan(parts, month)) for term in (first, more)
    )
    assert total(again, within) == total(once, within)
    assert abs(total(once, within).minor - amount.minor) <= len(parts)


@given(agreements(max_points=1), windows, st.sampled_from(Year))
def test_the_payments_of_the_years_are_those_of_the_whole(
    partnership: Partnership, within: Period, year: Year
) -> None:
    """Each stands in one year; what has no day stands by itself; none is lost."""
    years = years_of(year, partnership, within)
    found = ask("money", partnership, within).holdings
    paid = [one for one in found if one.value.kind is EntryKind.INSTALMENT]
    told = [
        entry
        for one in by_year(partnership, found, years)
        for entry in one.entries
        if entry.value.kind is EntryKind.INSTALMENT
    ]
    assert Counter(told) == Counter(paid)
    asked = [
        one
        for each in years
        for one in ask("money", partnership, each).holdings
        if one.value.kind is EntryKind.INSTALMENT and isinstance(one.value.day, date)
    ]
    assert {(one.value, one.given) for one in asked} == {
        (one.value, one.given) for one in paid if isinstance(one.value.day, date)
    }


@given(agreements(max_points=1), windows)
def test_what_is_certain_is_planned_and_the_most_is_all_there_is(
    partnership: Partnership, within: Period
) -> None:
    """An oracle: sums without regard to what excludes what lie outside."""
    found = ask("money", partnership, within).holdings
    for one in by_year(partnership, found, years_of(Year.CALENDAR, partnership, within)):
        known = [
            (each.value.amount.minor, each.given)
            for each in one.entries
            if isinstance(each.value.amount, Money)
            # The amount of a frame is that before it is indexed, and of no year known as a sum.
            and not (each.value.kind is EntryKind.FRAME and each.value.indexed)
        ]
        certain = sum(minor for minor, conditions in known if not conditions)
        every = sum(minor for minor, _ in known)
        least, most = one.planned.known.minor, one.conditional.known.minor
        assert certain <= least <= least + most <= every
        assert one.at_risk in {one.planned, attrs.evolve(one.at_risk, plus=())}
        missing = [*one.planned.plus, *one.conditional.plus]
        ways = [way for each in missing for way in (getattr(each, "of", (each,)))]
        unknown = len(one.entries) - len(known)
        # What is missing in the same way on several readings is one amount.
        assert bool(ways) == bool(unknown)
        assert len(ways) <= unknown


@given(amounts, st.integers(0, 800), st.lists(st.integers(0, 800), max_size=4))
def test_what_belongs_to_the_pieces_of_a_time_is_all_of_it(
    amount: Money, length: int, cuts: list[int]
) -> None:
    """Exactly, by days and by months; and where neither is said, within the bounds."""
    first = date(2021, 1, 31)
    whole = Period(first, first + timedelta(length))
    begins = sorted({0, *(cut for cut in cuts if cut <= length)})
    ends = [*(begin - 1 for begin in begins[1:]), length]
    pieces = [
        Period(first + timedelta(begin), first + timedelta(end))
        for begin, end in zip(begins, ends, strict=True)
    ]
    for basis in Basis:
        found = [belongs(amount, piece, whole, basis) for piece in pieces]
        assert sum((one for one in found if isinstance(one, Money)), sek(0)) == amount
    lows, highs = sek(0), sek(0)
    for piece in pieces:
        either = belongs(amount, piece, whole)
        low, high = (either.low, either.high) if isinstance(either, Bounds) else (either, either)
        assert sek(0) <= low <= high <= amount
        lows, highs = lows + low, highs + high
    assert lows <= amount <= highs


@given(agreements(max_points=1), windows, st.sampled_from(Per))
def test_saying_for_what_time_a_frame_is_takes_nothing_back(
    partnership: Partnership, within: Period, per: Per
) -> None:
    """Where it is not said, what an extension pays is not known, so that nothing is taken back."""
    (told,) = partnership.all(Funding)
    bare = partnership.changed(becomes(told, attrs.evolve(told, per=Unstated())))
    (left_out,) = bare.all(Funding)
    more = bare.changed(becomes(left_out, attrs.evolve(left_out, per=per)))
    for question in (QUESTIONS["due"], QUESTIONS["money"]):
        before, after = (asked(question, one, within) for one in (bare, more))
        check_list(before, after, partial(unsettled, question, bare))
