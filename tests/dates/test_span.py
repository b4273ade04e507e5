import copy
import pickle
from typing import Any

import pytest
from hypothesis import given

from iopmodel.dates import Span, length
from iopmodel.errors import Invalid
from iopmodel.strategies import lengths, spans


@pytest.mark.parametrize(
    ("text", "span", "canonical"),
    [
        ("P1Y6M", Span(18), "P1Y6M"),
        ("P18M", Span(18), "P1Y6M"),
        ("P2W", Span(0, 14), "P14D"),
        ("P1W1D", Span(0, 8), "P8D"),
        ("P400D", Span(0, 400), "P400D"),
        ("-P1M14D", Span(-1, -14), "-P1M14D"),
        ("P0D", Span(), "P0D"),
        ("P0Y", Span(), "P0D"),
        ("-P0D", Span(), "P0D"),
    ],
)
def test_parse_and_str(text: str, span: Span, canonical: str) -> None:
    assert Span.parse(text) == span
    assert str(span) == canonical


WRONG = ("", "P", "1M", "P1", "PM", "p1m", "P1M ", "P1D1M", "P1.5M", "P-1M", "+P1M", "PT1H")


@pytest.mark.parametrize(
    "text",
    [*WRONG, "P1DT1H", "P\u0661M", "P9999999M", "P" + "1" * 1_000_000 + "M", "P1M\n"],
    ids=lambda text: text[:12] or "empty",
)
def test_what_is_no_span(text: str) -> None:
    with pytest.raises(Invalid, match="expected a span as ISO 8601 writes durations") as refused:
        Span.parse(text)
    assert len(str(refused.value)) < 250


@given(spans())
def test_it_is_a_value(span: Span) -> None:
    assert Span.parse(str(span)) == span
    assert eval(repr(span), {"Span": Span.parse}) == span  # noqa: S307
    assert hash(Span(span.months, span.days)) == hash(span)
    assert pickle.loads(pickle.dumps(span)) == copy.deepcopy(span) == span


def test_months_and_days_are_never_exchanged() -> None:
    assert Span.of(years=1) == Span.of(months=12) != Span.of(days=365)
    assert Span.of(weeks=1) == Span.of(days=7)
    assert Span.of(months=1) != Span.of(days=30)


@given(spans(), spans())
def test_arithmetic(a: Span, b: Span) -> None:
    if (a.months <= 0 and a.days <= 0) is (b.months <= 0 and b.days <= 0):
        assert a + b == b + a == Span(a.months + b.months, a.days + b.days)
    assert 3 * a == a * 3 == a + a + a
    back = -a
    assert -back == a
    assert a + back == Span()
    assert 0 * a == Span()


@pytest.mark.parametrize("months_days", [(1, -1), (-1, 1)])
def test_mixed_signs_are_refused(months_days: tuple[int, int]) -> None:
    with pytest.raises(Invalid, match="expected months and days of one sign"):
        Span(*months_days)
    with pytest.raises(Invalid, match="expected months and days of one sign"):
        _ = Span(months_days[0]) + Span(0, months_days[1])


@pytest.mark.parametrize("number", [1.0, "1", True, None])
def test_parts_are_whole_numbers(number: Any) -> None:
    with pytest.raises(Invalid, match="a whole number of months"):
        Span(number)
    with pytest.raises(Invalid, match="a whole number of days"):
        Span(0, number)


@given(lengths())
def test_a_length_is_longer_than_nothing(span: Span) -> None:
    assert length(span) is span
    for nothing in (Span(), -span):
        assert not nothing.is_length
        with pytest.raises(Invalid, match="expected a length: a span longer than nothing"):
            length(nothing)
