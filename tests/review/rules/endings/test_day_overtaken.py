"""A day of notice that another notice overtakes."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from iopmodel.dates import Period, Span, YearlyOn
from iopmodel.notgiven import NotGiven, Unstated
from iopmodel.parts import Ref, Text
from iopmodel.terms import (
    AutomaticExtension,
    Ending,
    EndingKind,
    Ends,
    Extension,
    NegotiableExtension,
    Precedence,
    Prevails,
    TakesEffect,
    Term,
)
from tests.review.rules.asking import among, reasons

KEY = "day-overtaken"
JUNE = YearlyOn(6, 30)


def extension(day: YearlyOn | NotGiven = JUNE) -> AutomaticExtension:
    return AutomaticExtension(step=Span.of(years=1), latest_end=date(2029, 12, 31), notice_by=day)


def term(extension: Extension, initial: str = "2024-01-01/P1Y") -> Term:
    return Term(key="tid", initial=Period.parse(initial), extension=extension)


def ending(**given: Any) -> Ending:
    fields: dict[str, Any] = {
        "act": EndingKind.NOTICE,
        "by": Ref("foreningen"),
        "ends": Ends.WHOLE,
    } | given
    return Ending(key="uppsagning", **fields)


@pytest.mark.parametrize(
    ("given", "found"),
    [
        ({"notice": Span.of(months=3)}, ["sooner"]),
        ({"notice": Span.of(months=3), "act": EndingKind.WITHDRAWAL}, ["sooner"]),
        ({"notice": Span.of(months=6)}, []),
        ({"notice": Span.of(months=5)}, ["sooner"]),
        ({"notice": Unstated()}, []),
        ({"notice": Span.of(months=3), "act": EndingKind.RESCISSION}, []),
        ({"notice": Span.of(months=3), "grounds": [Text("brist", "a failure")]}, []),
        ({"notice": Span.of(months=3), "takes_effect": TakesEffect.END_OF_PERIOD}, []),
    ],
    ids=["3m", "leaving", "6m", "5m", "unsaid", "breach", "ground", "at-the-end"],
)
def test_a_notice_against_a_day_in_june(given: dict[str, Any], found: list[str]) -> None:
    assert reasons(KEY, term(extension()), ending(**given)) == found


@pytest.mark.parametrize(
    "term",
    [
        term(NegotiableExtension()),
        term(extension(Unstated())),
        term(extension(), "2024-01-01/P3M"),
        term(Unstated(), "2024-01-01/.."),
    ],
    ids=["negotiable", "no-day", "no-day-within", "endless"],
)
def test_without_a_day_nothing_is_overtaken(term: Term) -> None:
    assert reasons(KEY, term, ending(notice=Span.of(months=1))) == []


def test_what_is_told_unless_one_goes_before_the_other() -> None:
    time, right = term(extension()), ending(notice=Span.of(months=3))
    [one] = among(KEY, time, right)
    assert one.parts == ("uppsagning", "tid")
    assert (one["day"], one["latest"]) == (date(2024, 6, 30), date(2024, 9, 30))
    assert (one["last"], one["notice"]) == (date(2024, 12, 31), Span.of(months=3))
    first = Precedence(key="foretrade", between=[time, right], by=Prevails.FIRST_NAMED)
    assert reasons(KEY, time, right, first) == []
