"""A chair elected for longer than the agreement can last."""

from __future__ import annotations

from datetime import date

import pytest

from iopmodel.dates import Period, Span
from iopmodel.notgiven import NoClause, Unstated
from iopmodel.terms import Body, BodyKind, Chair, Extension, NegotiableExtension, Term
from tests.review.rules.asking import among, reasons

KEY = "chair-outlasts-term"


def body(chair: Chair | Unstated) -> Body:
    return Body(key="grupp", name="gruppen", role=BodyKind.STEERING, seats=[], chair=chair)


@pytest.mark.parametrize(
    ("office", "extension", "found"),
    [
        ("P1Y", NoClause(), []),
        ("P366D", NoClause(), []),
        ("P367D", NoClause(), ["longer"]),
        ("P9000Y", NoClause(), ["longer"]),
        ("P2Y", NegotiableExtension(latest_end=date(2025, 12, 31)), []),
        ("P2Y", NegotiableExtension(latest_end=date(2025, 12, 30)), ["longer"]),
        ("P9Y", NegotiableExtension(), []),
    ],
)
def test_against_the_longest_time(office: str, extension: Extension, found: list[str]) -> None:
    term = Term(key="tid", initial=Period.parse("2024-01-01/P1Y"), extension=extension)
    assert reasons(KEY, term, body(Chair(office_term=Span.parse(office)))) == found


def test_what_is_said_and_what_is_not_known() -> None:
    term = Term(key="tid", initial=Period.parse("2024-01-01/P1Y"), extension=NoClause())
    [one] = among(KEY, term, body(Chair(office_term=Span.of(years=2))))
    assert (one["office_term"], one["latest"]) == (Span.of(years=2), date(2024, 12, 31))
    assert reasons(KEY, term, body(Chair())) == []
    assert reasons(KEY, term, body(Unstated())) == []
