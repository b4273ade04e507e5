"""A latest end that no step reaches."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iopmodel.answers.ends import step_ends
from iopmodel.dates import OPEN_END, Period, Span
from iopmodel.notgiven import Excluded, Unstated
from iopmodel.strategies import days, lengths
from iopmodel.terms import AgreedExtension, AutomaticExtension, NegotiableExtension, Term
from tests.review.rules.asking import among, reasons

KEY = "unreached-end"
YEAR = Period.parse("2024-01-01/P1Y")


def until(latest: date, step: str = "P1Y", initial: Period = YEAR) -> Term:
    extension = NegotiableExtension(step=Span.parse(step), latest_end=latest)
    return Term(key="tid", initial=initial, extension=extension)


@pytest.mark.parametrize(
    ("latest", "step", "last"),
    [
        (date(2026, 12, 30), "P1Y", date(2025, 12, 31)),
        (date(2026, 12, 31), "P1Y", None),
        (date(2027, 1, 1), "P1Y", date(2026, 12, 31)),
        (date(2025, 1, 1), "P1Y", date(2024, 12, 31)),
        (date(2024, 12, 31), "P1Y", None),
        (date(2025, 1, 14), "P7D", None),
        (date(2025, 1, 15), "P7D", date(2025, 1, 14)),
        (date(2124, 12, 31), "P1D", None),
        (date(9998, 12, 31), "P5000Y", date(7024, 12, 31)),
    ],
)
def test_whether_a_step_ends_then(latest: date, step: str, last: date | None) -> None:
    found = among(KEY, until(latest, step))
    assert [one["last"] for one in found] == ([] if last is None else [last])


@pytest.mark.parametrize("kind", [AutomaticExtension, AgreedExtension])
def test_whatever_extends_it(kind: type[AutomaticExtension | AgreedExtension]) -> None:
    by = {"notice_by" if kind is AutomaticExtension else "agree_by": Unstated()}
    extension = kind(step=Span.of(years=1), latest_end=date(2025, 6, 30), **by)  # type: ignore[arg-type]
    assert reasons(KEY, Term(key="tid", initial=YEAR, extension=extension)) == ["between-steps"]


@pytest.mark.parametrize(
    "term",
    [
        Term(key="tid", initial=YEAR, extension=Excluded()),
        Term(key="tid", initial=YEAR, extension=NegotiableExtension(step=Span.of(years=1))),
        Term(key="tid", initial=YEAR, extension=NegotiableExtension(latest_end=date(2025, 6, 30))),
        Term(key="tid", initial=Period.parse("2024-01-01/..")),
    ],
    ids=["none", "no-latest", "no-step", "open-end"],
)
def test_what_is_not_given_is_another_matter(term: Term) -> None:
    assert reasons(KEY, term) == []


@given(days(), lengths(24, 60), st.integers(0, 4000))
def test_it_agrees_with_the_steps_one_by_one(first: date, step: Span, more: int) -> None:
    initial = Period.day(first)
    latest = date.fromordinal(first.toordinal() + more)
    free = until(latest, str(step), initial)
    unbound = Term(
        key="tid", initial=initial, extension=NegotiableExtension(step=step, latest_end=Unstated())
    )
    ends: list[date] = []
    for end in step_ends(unbound):
        if end is OPEN_END or end > latest:
            break
        ends.append(end)
    found = among(KEY, free)
    assert [one["last"] for one in found] == ([] if ends[-1] == latest else [ends[-1]])
