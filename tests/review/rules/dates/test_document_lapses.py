"""A document that does not last as long as the agreement."""

from __future__ import annotations

from datetime import date

import pytest

from iopmodel.dates import Period, Span
from iopmodel.notgiven import NoClause, Unstated
from iopmodel.terms import Extension, NegotiableExtension, Source, SourceKind, Term
from tests.review.rules.asking import reasons

KEY = "document-lapses"
UNTIL_2026 = NegotiableExtension(step=Span.of(years=1), latest_end=date(2026, 12, 31))


def source(valid: str) -> Source:
    period = Period.parse(valid)
    return Source(key="budget", name="budget", role=SourceKind.BUDGET, valid=period)


@pytest.mark.parametrize(
    ("valid", "extension", "found"),
    [
        ("2023-01-01/2023-12-31", NoClause(), ["before-it"]),
        ("2023-01-01/2024-01-01", NoClause(), ["within-it"]),
        ("2023-01-01/2024-12-30", UNTIL_2026, ["within-it"]),
        ("2023-01-01/2024-12-31", NoClause(), []),
        ("2024-12-31/2025-12-31", NoClause(), []),
        ("2025-01-01/2025-12-31", NoClause(), ["after-it"]),
        ("2023-01-01/2024-12-31", UNTIL_2026, ["if-extended"]),
        ("2023-01-01/2026-12-30", UNTIL_2026, ["if-extended"]),
        ("2023-01-01/2026-12-31", UNTIL_2026, []),
        ("2023-01-01/2025-12-31", NegotiableExtension(), []),
        ("2023-01-01/..", UNTIL_2026, []),
    ],
)
def test_when_it_is_for(valid: str, extension: Extension, found: list[str]) -> None:
    term = Term(key="tid", initial=Period.parse("2024-01-01/P1Y"), extension=extension)
    assert reasons(KEY, term, source(valid)) == found


def test_without_an_end_everything_lapses_within_it() -> None:
    term = Term(key="tid", initial=Period.parse("2024-01-01/.."))
    assert reasons(KEY, term, source("2024-01-01/2024-12-31")) == ["within-it"]


def test_a_document_for_any_time() -> None:
    budget = Source(key="lag", name="lag", role=SourceKind.STATUTE, valid=Unstated())
    assert reasons(KEY, budget) == []
