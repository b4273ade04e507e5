"""Questions 1 to 6: when it begins, how far it can go on, and when it is over."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from iopmodel.answers import Given, ask, possible_ends, stretches
from iopmodel.dates import Period, Span
from iopmodel.notgiven import Unstated
from iopmodel.terms import Signature
from tests.questions.bostad_forst.asked import LAST, TERM, WHOLE, agreement, open_point, under


def test_01() -> None:
    """When does it begin, and when does the initial period end?"""
    assert TERM.initial == Period.parse("2023-07-01/2024-06-30")
    assert {signature.dated for signature in agreement.all(Signature)} == {Unstated()}


def test_02() -> None:
    """How long is the initial period?"""
    assert len(TERM.initial) == 366
    assert Period.starting(TERM.initial.first, Span.of(months=12)) == TERM.initial
    assert date(2024, 2, 29) in TERM.initial


def test_03() -> None:
    """If nobody does anything, when does it end? On the last possible day, if there is money."""
    answer = ask("inaction", agreement)
    assert [holding.value.day for holding in answer.holdings] == [date(2026, 6, 30)]
    assert {holding.given for holding in answer.holdings} == {(Given.holds(TERM.key),)}
    assert len(TERM.conditions) == 2
    assert {condition.found_by for condition in TERM.conditions} == {Unstated()}
    assert open_point("vem-som-provar-villkoren") == {TERM.key}
    assert {
        one.fails.value for one in under("villkorens-verkan", TERM.key, "conditions")["upphor"]
    } == {"ends"}


def test_04() -> None:
    """What is the last possible end?"""
    answer = ask("limit", agreement)
    assert answer.certain
    assert answer.value.day == date(2026, 6, 30)
    assert TERM.key in open_point("efter-den-yttersta-dagen")
    # If the day in 2023 does not hold for the first half-year, that one cannot be stopped.
    assert open_point("forsta-forlangningens-arsdag") == {TERM.key}


def test_05() -> None:
    """Which extensions are possible?"""
    assert [str(stretch) for stretch in list(stretches(TERM))[1:]] == [
        "2024-07-01/2024-12-31",
        "2025-01-01/2025-06-30",
        "2025-07-01/2025-12-31",
        "2026-01-01/2026-06-30",
    ]
    assert [len(stretch) for stretch in stretches(TERM)] == [366, 184, 181, 184, 181]


def test_06() -> None:
    """What is the longest it can last?"""
    assert len(WHOLE) == 1096
    assert Period.starting(WHOLE.first, Span.of(months=36)) == WHOLE
    assert len(WHOLE) - len(TERM.initial) == 730


def test_every_end_is_later_than_the_one_before() -> None:
    ends = list(possible_ends(TERM))
    assert all(one < other for one, other in pairwise(ends))
    assert (ends[0], ends[-1]) == (TERM.initial.last, LAST)
