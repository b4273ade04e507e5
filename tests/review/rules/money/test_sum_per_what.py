"""A sum that does not say what time it is for."""

from __future__ import annotations

from datetime import date

import pytest

from iopmodel.dates import Period, Span
from iopmodel.money import Money, sek
from iopmodel.notgiven import Excluded, InAppendix, NotGiven, OpenWording, Unstated
from iopmodel.parts import Appendix, Ref
from iopmodel.terms import (
    AgreedExtension,
    Extension,
    Funding,
    NegotiableExtension,
    Party,
    Per,
    Term,
)
from tests.review.rules.asking import among, reasons

KEY = "sum-per-what"
SUM = sek(100)
BILAGA = Appendix(key="b", name="Bilaga", at_hand=True)
NONE: Extension = Excluded()


def frame(per: Per | NotGiven, amount: Money | NotGiven = SUM) -> Funding:
    payer, payee = Ref[Party]("kommunen"), Ref[Party]("foreningen")
    return Funding(key="medel", payer=payer, payee=payee, amount=amount, per=per)


def term(initial: str, extension: Extension = NONE) -> Term:
    return Term(key="tid", initial=Period.parse(initial), extension=extension)


def by(months: int) -> AgreedExtension:
    return AgreedExtension(
        step=Span.of(months=months), latest_end=date(2030, 12, 31), agree_by=Unstated()
    )


@pytest.mark.parametrize(
    ("initial", "extension", "period"),
    [
        ("2024-01-01/P1Y", NONE, None),
        ("2024-02-29/P2Y", NONE, None),
        ("2024-01-01/..", NONE, None),
        ("2024-01-01/P18M", NONE, "2024-01-01/2025-06-30"),
        ("2024-01-01/P6M", NONE, "2024-01-01/2024-06-30"),
        ("2024-01-01/P1Y", by(12), None),
        ("2024-01-01/P1Y", by(6), "2025-01-01/2025-06-30"),
        ("2024-01-01/P1Y", NegotiableExtension(), None),
    ],
    ids=["year", "leap", "endless", "18m", "6m", "by-years", "by-halves", "by-what"],
)
def test_a_sum_for_each_year(initial: str, extension: Extension, period: str | None) -> None:
    found = among(KEY, term(initial, extension), frame(Per.YEAR))
    assert [str(one["period"]) for one in found] == ([] if period is None else [period])
    assert all(one.reason.value == "part-of-a-year" for one in found)


@pytest.mark.parametrize(
    ("initial", "extension", "found"),
    [
        ("2024-01-01/P18M", NONE, []),
        ("2024-01-01/P18M", Unstated(), []),
        ("2024-01-01/P18M", NegotiableExtension(), []),
        ("2024-01-01/P18M", by(12), ["extended"]),
        ("2024-01-01/..", NONE, ["endless"]),
    ],
    ids=["fixed", "no-clause", "negotiated", "extended", "endless"],
)
def test_a_sum_for_the_whole_term(initial: str, extension: Extension, found: list[str]) -> None:
    assert reasons(KEY, term(initial, extension), frame(Per.TERM)) == found


@pytest.mark.parametrize(
    ("initial", "extension", "per", "found"),
    [
        ("2024-01-01/P1Y", NONE, Unstated(), []),
        ("2024-01-01/P1Y", by(12), Unstated(), ["unstated"]),
        ("2024-01-01/P2Y", NONE, Unstated(), ["unstated"]),
        ("2024-01-01/P2Y", NONE, OpenWording("per period"), ["unstated"]),
        ("2024-01-01/P2Y", NONE, InAppendix(Ref("b")), []),
    ],
    ids=["a-year", "extended", "two-years", "wording", "appendix"],
)
def test_a_sum_for_what(
    initial: str, extension: Extension, per: NotGiven, found: list[str]
) -> None:
    assert reasons(KEY, BILAGA, term(initial, extension), frame(per)) == found


def test_a_sum_that_is_not_given_is_for_nothing() -> None:
    assert reasons(KEY, term("2024-01-01/P2Y"), frame(Unstated(), Unstated())) == []
