"""Which periods a term runs through, and what it takes for each."""

from __future__ import annotations

from datetime import date

import attrs
import pytest

from iopmodel.answers import PeriodReason
from iopmodel.answers.periods import periods
from iopmodel.dates import Period, Span, YearlyOn
from iopmodel.notgiven import NotApplicable, Unstated
from iopmodel.parts import Text
from iopmodel.terms import (
    AgreedExtension,
    AnyOf,
    AutomaticExtension,
    Extension,
    Fails,
    Form,
    NegotiableExtension,
    Stops,
    TermCondition,
)
from tests.answers.examples import CITY, PARTIES, agreed, tid

HALF = Span.of(months=6)
AUTOMATIC = AutomaticExtension(
    step=HALF, latest_end=date(2026, 6, 30), notice_by=YearlyOn(12, 31), stops=Stops.NEXT_STEPS
)
AGREED = AgreedExtension(
    step=Span.of(years=1),
    latest_end=Unstated(),
    agree_by=YearlyOn(2, 1),
    agreed_by=CITY,
    form=Form.WRITTEN,
)


def told(extension: Extension | None, window: str = "2023-07-01/2025-07-01") -> list[str]:
    found = periods(agreed(tid("2023-07-01/2024-06-30", extension)), "tid", Period.parse(window))
    return [
        " | ".join(
            [
                f"{one.value.key} {one.value.reason.value} {one.value.days} {one.value.by}",
                *map(str, one.given),
                *one.value.lacks,
            ]
        )
        for one in found
    ]


FIRST = "tid/1 initial 2023-07-01/2024-06-30 NotApplicable()"


def test_by_itself() -> None:
    assert told(AUTOMATIC) == [
        FIRST,
        "tid/2 automatic 2024-07-01/2024-12-31 2023-12-31 | lasts-beyond:2024-06-30",
        "tid/3 automatic 2025-01-01/2025-06-30 2024-12-31 | lasts-beyond:2024-12-31",
        # Who has not stopped the one before has not stopped this one either.
        "tid/4 automatic 2025-07-01/2025-12-31 NotApplicable() | lasts-beyond:2025-06-30",
    ]


def test_by_agreement() -> None:
    assert told(AGREED) == [
        FIRST,
        "tid/2 agreed 2024-07-01/2025-06-30 2024-02-01 | lasts-beyond:2024-06-30",
        "tid/3 agreed 2025-07-01/2026-06-30 2025-02-01 | lasts-beyond:2025-06-30",
    ]
    window = Period.parse("2024-07-01/2024-07-31")
    (one,) = periods(agreed(tid("2023-07-01/2024-06-30", AGREED)), "tid", window)
    assert (one.value.who, one.value.form, one.value.known) == (CITY, Form.WRITTEN, True)


@pytest.mark.parametrize(
    ("extension", "second"),
    [
        (
            NegotiableExtension(),
            "negotiable 2024-07-01/.. Unstated() | lasts-beyond:2024-06-30 | tid/extension | "
            "tid/extension/step",
        ),
        (
            NegotiableExtension(step=HALF, latest_end=date(2024, 12, 31)),
            "negotiable 2024-07-01/2024-12-31 Unstated() | lasts-beyond:2024-06-30 | tid/extension",
        ),
        (
            None,
            "not-said 2024-07-01/.. Unstated() | lasts-beyond:2024-06-30 | tid/extension",
        ),
    ],
    ids=["negotiable", "step", "unstated"],
)
def test_what_is_left_out_is_named(extension: Extension | None, second: str) -> None:
    assert told(extension) == [FIRST, f"tid/2 {second}"]


def test_only_what_has_a_day_in_the_window() -> None:
    assert told(AUTOMATIC, "2025-01-01/2025-06-30") == [
        "tid/3 automatic 2025-01-01/2025-06-30 2024-12-31 | lasts-beyond:2024-12-31"
    ]
    endless = agreed(tid("2023-07-01/.."))
    (one,) = periods(endless, "tid", Period.parse("2030-01-01/2030-12-31"))
    assert (one.value.reason, one.given) == (PeriodReason.INITIAL, ())
    assert list(periods(endless, "staden", Period.parse("2030-01-01/2030-12-31"))) == []


def test_conditions_of_the_term() -> None:
    what = Text("medel finns", "there is money")
    for fails, held in ((Fails.NO_EXTENSION, [False, True]), (Fails.ENDS, [True, True])):
        term = attrs.evolve(
            tid("2023-07-01/2024-06-30", AGREED), conditions=[TermCondition(what=what, fails=fails)]
        )
        found = list(periods(agreed(term), "tid", Period.parse("2024-01-01/2024-12-31")))
        assert ["holds:tid" in map(str, one.given) for one in found] == held


def test_who_may_stop_it() -> None:
    found = periods(
        agreed(tid("2023-07-01/2024-06-30", AUTOMATIC)), "tid", Period.parse("2024-01-01/P1Y")
    )
    first, second = (one.value for one in found)
    assert isinstance(first.by, NotApplicable)
    assert isinstance(first.who, Unstated)
    assert second.who == AnyOf(PARTIES)
