"""A notice that is longer than the time it could end."""

from __future__ import annotations

import pytest

from iopmodel.dates import Period, Span
from iopmodel.notgiven import Excluded, Unstated
from iopmodel.parts import Ref
from iopmodel.terms import Ending, EndingKind, Ends, Extension, NegotiableExtension, Term
from tests.review.rules.asking import among, reasons

KEY = "notice-too-long"


def ending(notice: str | None, act: EndingKind = EndingKind.NOTICE) -> Ending:
    span = Unstated() if notice is None else Span.parse(notice)
    return Ending(key="uppsagning", act=act, by=Ref("kommunen"), ends=Ends.WHOLE, notice=span)


def term(extension: Extension = Excluded(), initial: str = "2024-01-01/P1Y") -> Term:  # noqa: B008
    return Term(key="tid", initial=Period.parse(initial), extension=extension)


@pytest.mark.parametrize(
    ("notice", "found"),
    [
        ("P12M", ["first-period"]),
        ("P366D", ["first-period"]),
        ("P9000Y", ["first-period"]),
        ("P365D", []),
        ("P11M", []),
        (None, []),
    ],
)
def test_against_the_first_period(notice: str | None, found: list[str]) -> None:
    assert reasons(KEY, term(), ending(notice)) == found


@pytest.mark.parametrize(
    ("notice", "period"),
    [("P5M", None), ("P6M", "2025-01-01/2025-06-30"), ("P12M", "2024-01-01/2024-12-31")],
)
def test_against_each_extension(notice: str, period: str | None) -> None:
    by_half_years = NegotiableExtension(step=Span.of(months=6))
    found = among(KEY, term(by_half_years), ending(notice))
    assert [str(one["period"]) for one in found] == ([] if period is None else [period])


def test_only_what_is_done_by_notice() -> None:
    assert reasons(KEY, term(), ending("P2Y", EndingKind.WITHDRAWAL)) == ["first-period"]
    assert reasons(KEY, term(), ending("P2Y", EndingKind.RESCISSION)) == []


def test_without_an_end_no_notice_is_too_long() -> None:
    assert reasons(KEY, term(Unstated(), "2024-01-01/.."), ending("P9Y")) == []
    assert reasons(KEY, term(NegotiableExtension()), ending("P6M")) == []
