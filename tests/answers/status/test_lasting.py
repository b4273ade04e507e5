"""Until when it lasts, as far as acts leave that in no doubt."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest

from iopmodel.answers.status import Effect, EffectReason, EffectState, Lasting
from iopmodel.dates import OPEN_END, Period, Span, YearlyOn
from iopmodel.log import ConditionFailed, Event, NoticeConsidered, NoticeSent
from iopmodel.notgiven import Excluded, Unstated
from iopmodel.partnership import becomes
from iopmodel.parts import Part
from iopmodel.terms import (
    AutomaticExtension,
    Ends,
    Fails,
    Form,
    Report,
    Term,
    TermCondition,
)
from tests.answers.examples import CLUB, SOME, agreed, point, tid
from tests.answers.status.lives import NOTICE, effects, lived, shown

YEAR = tid("2021-01-01/P1Y", Excluded())
BY_YEARS = tid(
    "2021-01-01/P1Y",
    AutomaticExtension(
        step=Span.of(years=1), latest_end=date(2024, 12, 31), notice_by=YearlyOn(10, 1)
    ),
)
SENT = NoticeSent(by=CLUB)
UNSAID = attrs.evolve(NOTICE, ends=Unstated(), takes_effect=Unstated(), notice=Span.of(months=2))


def lasts(*parts: Part, day: str, event: Event, points: Any = ()) -> list[str]:
    found = lived(agreed(*parts, points=points), day, (day, event)).lasts
    return shown(found, "low", "high", "cut", "stopped", "doubt")


def conditioned(**fields: Any) -> Term:
    return attrs.evolve(YEAR, conditions=[TermCondition(what=SOME, **fields)])


@pytest.mark.parametrize(
    ("parts", "day", "event", "expected"),
    [
        (
            [YEAR, NOTICE],
            "2021-03-01",
            SENT,
            f"2021-06-01 2021-06-01 True False {OPEN_END}",
        ),
        # That it is not extended is no early end.
        (
            [BY_YEARS],
            "2021-03-01",
            NoticeConsidered(by=CLUB),
            f"2021-12-31 2021-12-31 False True {OPEN_END}",
        ),
        # What may end it on its last day leaves no doubt that it lasts until then.
        ([YEAR, UNSAID], "2021-10-31", SENT, f"2021-12-31 2021-12-31 False False {OPEN_END}"),
        ([YEAR, UNSAID], "2021-10-30", SENT, "2021-12-30 2021-12-31 False False 2021-12-30"),
        (
            [conditioned(fails=Unstated())],
            "2021-06-01",
            ConditionFailed(of=YEAR),
            "2021-06-01 2021-12-31 False False 2021-06-01",
        ),
        (
            [conditioned(fails=Fails.ENDS, found_by=CLUB)],
            "2021-06-01",
            ConditionFailed(of=YEAR, by=CLUB),
            f"2021-06-01 2021-06-01 True False {OPEN_END}",
        ),
    ],
    ids=["ends", "stops", "on its last day", "the day before", "condition", "found"],
)
def test_until_when_it_lasts_after_an_act(
    parts: list[Part], day: str, event: Event, expected: str
) -> None:
    assert lasts(*parts, day=day, event=event) == [expected]


def test_the_bounds_of_more_ways_than_can_be_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("iopmodel.answers.status.lasting._MOST", 1)
    longer = becomes(BY_YEARS, attrs.evolve(BY_YEARS, initial=Period.parse("2021-01-01/P2Y")))
    act = NoticeConsidered(by=CLUB)
    stopped = lasts(BY_YEARS, day="2021-03-01", event=act, points=(point("p", longer),))
    assert stopped == [f"2021-12-31 2022-12-31 False True {OPEN_END}"]
    written = attrs.evolve(NOTICE, form=Form.WRITTEN)
    slower = becomes(written, attrs.evolve(written, notice=Span.of(months=4)))
    doubted = lasts(YEAR, written, day="2021-03-01", event=SENT, points=(point("p", slower),))
    assert doubted == ["2021-06-01 2021-12-31 False False 2021-06-01"]


@pytest.mark.parametrize("fails", [Fails.ENDS, Fails.NO_EXTENSION])
def test_a_condition_of_the_term_ends_the_whole(fails: Fails) -> None:
    term = conditioned(fails=fails, found_by=CLUB)
    found = lived(agreed(term), "2021-06-01", ("2021-06-01", ConditionFailed(of=YEAR, by=CLUB)))
    assert found.events.holdings[-1].value.ends is Ends.WHOLE


def test_what_has_no_conditions_fails_none() -> None:
    report = Report(key="rapport", name="R", author=CLUB)
    found = lived(
        agreed(YEAR, report), "2021-06-01", ("2021-06-01", ConditionFailed(of=report, by=CLUB))
    )
    assert effects(found) == ["3 rapport ineffective no-condition NotApplicable"]


@pytest.mark.parametrize("reason", [EffectReason.ENDS, EffectReason.STOPS])
def test_what_ends_it_on_its_last_day_cuts_and_stops_nothing(reason: EffectReason) -> None:
    last = date(2021, 12, 31)
    act = Effect(
        entry=3, part="", state=EffectState.EFFECTIVE, reason=reason, ends=Ends.WHOLE, day=last
    )
    assert Lasting(last, last).after(act, date(2021, 3, 1)) == Lasting(last, last)


def test_a_condition_may_fail_on_the_last_day_of_the_term() -> None:
    term = conditioned(fails=Fails.ENDS, found_by=CLUB)
    for day, expected in (
        ("2021-12-31", "3 tid effective ends 2021-12-31"),
        ("2022-01-01", "3 tid ineffective already-over NotApplicable"),
    ):
        found = lived(agreed(term), "2022-01-01", (day, ConditionFailed(of=YEAR, by=CLUB)))
        assert effects(found) == [expected]
