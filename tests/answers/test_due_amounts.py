"""What is paid when: of a frame for a year or for the whole term."""

from datetime import date
from fractions import Fraction
from typing import Any

import attrs

from iopmodel.answers import due
from iopmodel.dates import BeforeEnd, Period, Span, YearlyOn
from iopmodel.notgiven import Excluded, OpenWording
from iopmodel.terms import IfContinued, Instalment, NegotiableExtension, PaidFor, Per
from tests.answers.examples import agreed, frame, plan, thirds, tid

MONTH, YEAR = Span.of(months=1), Span.of(years=1)
ONE_YEAR = tid("2021-06-01/P1Y", Excluded())


def test_what_is_not_given_of_an_amount_is_told() -> None:
    unknown = attrs.evolve(frame, amount=OpenWording("lämpligt belopp"))
    (row,) = due(agreed(ONE_YEAR, unknown, plan), Period.parse("2022-01-01/P1Y"))
    assert row.amount == OpenWording("lämpligt belopp")


# --- What a frame for the whole term pays ---

MORE = tid("2021-06-01/P1Y", NegotiableExtension(step=YEAR, latest_end=date(2023, 5, 31)))
FOUR_YEARS = "2021-01-01/P4Y"


def paid(term: Any, per: Any, *instalments: Instalment) -> list[tuple[str, str]]:
    found = agreed(
        term,
        attrs.evolve(frame, per=per),
        attrs.evolve(plan, instalments=instalments or thirds[:1]),
    )
    return [
        (" | ".join([str(row.window), *map(str, row.given)]), str(row.amount))
        for row in due(found, Period.parse(FOUR_YEARS))
    ]


def test_what_is_for_a_year_is_paid_again_in_an_extension() -> None:
    assert paid(MORE, Per.YEAR) == [
        ("2021-09-01/2021-09-01", "30.00 SEK"),
        ("2022-09-01/2022-09-01 | lasts-beyond:2022-05-31", "30.00 SEK"),
    ]


def test_what_is_for_the_whole_term_is_paid_in_it_once() -> None:
    assert paid(MORE, Per.TERM) == [("2021-09-01/2021-09-01", "30.00 SEK")]
    # So is what goes by the end of the term.
    last = Instalment(share=Fraction(1, 3), timing=BeforeEnd(MONTH))
    assert paid(MORE, Per.TERM, last) == [("2022-04-30/2022-04-30", "30.00 SEK")]
    assert paid(MORE, Per.TERM, last) == paid(ONE_YEAR, Per.TERM, last)


def test_what_is_paid_in_an_extension_hangs_on_what_time_the_frame_is_for() -> None:
    """To say that it is for a year makes it known, and that it is for the term takes it away."""
    assert paid(MORE, OpenWording("löpande")) == [
        ("2021-09-01/2021-09-01", "30.00 SEK"),
        ("2022-09-01/2022-09-01 | lasts-beyond:2022-05-31", "OpenWording(phrase='löpande')"),
    ]


def test_where_nothing_can_follow_what_presupposes_it_is_never_paid() -> None:
    only_then = Instalment(share=Fraction(1), timing=IfContinued(YearlyOn(9, 1)))
    assert paid(ONE_YEAR, Per.TERM, only_then) == []
    assert paid(MORE, Per.TERM, only_then) == [
        ("2021-09-01/2021-09-01 | lasts-beyond:2022-05-31", "90.00 SEK")
    ]


def test_which_time_a_payment_is_for() -> None:
    halves = Instalment(
        share=Fraction(1, 2), timing=YearlyOn(1, 15), covers=PaidFor(Span.of(months=6))
    )
    term = tid("2021-06-01/P1Y", Excluded())
    found = agreed(term, frame, attrs.evolve(plan, instalments=[halves]))
    (row,) = due(found, Period.parse(FOUR_YEARS))
    assert str(row.covers) == "2021-12-01/2022-05-31"
