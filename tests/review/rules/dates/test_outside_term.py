"""A day for a duty that the agreement does not reach."""

from __future__ import annotations

from datetime import date

import pytest

from iopmodel.dates import Once, Period, Span, YearlyOn
from iopmodel.notgiven import NoClause
from iopmodel.parts import Part, Ref, Text
from iopmodel.terms import (
    Body,
    BodyKind,
    Capacity,
    Commitment,
    Extension,
    IfContinued,
    Modality,
    NegotiableExtension,
    Report,
    Term,
    Timing,
)
from tests.review.rules.asking import among, reasons

KEY = "outside-term"
TEXT = Text("något", "something")
BEFORE = Once(Period.parse("2023-12-31/P1D"))


def report(timing: Timing) -> Report:
    return Report(key="rapport", name="Rapport", timing=timing)


@pytest.mark.parametrize(
    ("when", "extension", "found"),
    [
        ("2023-12-31/2023-12-31", NoClause(), ["before-it"]),
        ("2023-12-31/2024-01-01", NoClause(), []),
        ("2024-12-31/2025-01-31", NoClause(), []),
        ("2025-01-01/2025-01-31", NoClause(), ["after-it"]),
        ("2025-01-01/..", NoClause(), ["after-it"]),
        ("2025-01-01/2025-01-31", NegotiableExtension(latest_end=date(2025, 1, 1)), []),
        ("2025-01-02/2025-01-31", NegotiableExtension(latest_end=date(2025, 1, 1)), ["after-it"]),
        ("2040-01-01/2040-01-31", NegotiableExtension(step=Span.of(years=1)), []),
    ],
)
def test_on_which_side_it_lies(when: str, extension: Extension, found: list[str]) -> None:
    term = Term(key="tid", initial=Period.parse("2024-01-01/P1Y"), extension=extension)
    assert reasons(KEY, term, report(Once(Period.parse(when)))) == found


@pytest.mark.parametrize(
    "part",
    [
        Commitment(
            key="a", bearer=Ref("kommunen"), modality=Modality.AIM, what=TEXT, timing=BEFORE
        ),
        report(IfContinued(BEFORE)),
        Body(key="a", name="gruppen", role=BodyKind.WORKING, seats=[], meets=BEFORE),
        Capacity(key="a", what=TEXT, enrolment=BEFORE),
    ],
    ids=["commitment", "report", "body", "capacity"],
)
def test_whatever_has_a_time(part: Part) -> None:
    [one] = among(KEY, part)
    assert one.parts == (part.key, "giltighetstid")
    assert one["when"] == BEFORE.when


@pytest.mark.parametrize("timing", [Once(), YearlyOn(2, 1)], ids=["once", "yearly"])
def test_what_has_no_dates_of_its_own(timing: Timing) -> None:
    assert reasons(KEY, report(timing)) == []
