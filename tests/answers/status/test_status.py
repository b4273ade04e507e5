"""A status as a whole: its stage and periods, what was known when, and what is next."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from iopmodel.answers import Answer
from iopmodel.answers.status import PeriodState, residual, status
from iopmodel.answers.status.alternatives import both
from iopmodel.answers.status.keeping import expected
from iopmodel.dates import Counting, Period, Span, Throughout, YearlyOn
from iopmodel.errors import Invalid
from iopmodel.log import Corrected, Log, NoticeSent, ReportDelivered, Signed, Withdrawn
from iopmodel.notgiven import Excluded
from iopmodel.partnership import becomes
from iopmodel.terms import (
    CountedFrom,
    Ending,
    EndingKind,
    Ends,
    NegotiableExtension,
    Report,
    Signature,
    TakesEffect,
)
from tests.answers.examples import CITY, CLUB, agreed, point, task, tid
from tests.answers.status.lives import NOTICE, dues, lived, shown, stages

YEAR = tid("2021-01-01/P1Y", Excluded())
REPORT = Report(key="rapport", name="R", author=CLUB, recipient=CITY, timing=YearlyOn(6, 1))


def test_it_is_signed_when_every_party_is_told_to_have_signed() -> None:
    assert stages(lived(agreed(YEAR), "2021-02-01", signed=False)) == ["not-signed signatures"]
    half = lived(agreed(YEAR), "2021-02-01", ("2020-12-01", Signed(party=CITY)), signed=False)
    assert shown(half.stage, "stage", "unsigned") == ["not-signed foreningen"]
    shown_ = Signature(key="underskrift", of=CLUB, signed=True)
    told = "2020-12-01", Signed(party=CITY)
    found = lived(agreed(YEAR, shown_), "2021-02-01", told, signed=False)
    assert stages(found) == ["in-force initial"]


def test_it_goes_from_stage_to_stage() -> None:
    term = tid("2021-01-01/P1Y", NegotiableExtension(step=Span.of(years=1)))
    whole = agreed(term)
    days = ("2020-12-31", "2021-01-01", "2021-12-31", "2022-01-01")
    assert [stages(lived(whole, day)) for day in days] == [
        ["signed not-begun"],
        ["in-force initial"],
        ["in-force initial"],
        ["ended term-over"],
    ]
    assert stages(lived(agreed(), "2021-01-01")) == ["in-force initial"]


def test_an_early_end_is_told_before_and_after_it() -> None:
    notice = "2021-03-01", NoticeSent(by=CLUB)
    whole = agreed(YEAR, NOTICE)
    assert stages(lived(whole, "2021-06-01", notice)) == ["ending ends-early"]
    over = lived(whole, "2021-06-02", notice)
    assert stages(over) == ["ended ended-early"]
    assert shown(over.periods, "key", "state", "days") == ["tid/1 past 2021-01-01/2021-06-01"]


def test_periods_are_past_current_next_possible_or_not_coming() -> None:
    term = tid("2021-01-01/P1Y", NegotiableExtension(step=Span.of(years=1)))
    before = lived(agreed(term), "2020-12-01")
    assert shown(before.periods, "key", "state")[0] == "tid/1 next"
    now = lived(agreed(term), "2021-02-01")
    assert shown(now.periods, "key", "state") == [
        "tid/1 current",
        "tid/2 possible | lasts-beyond:2021-12-31",
    ]
    assert [one.value.known for one in now.periods.holdings] == [True, False]
    assert now.periods.holdings[0].value.state is PeriodState.CURRENT
    assert now.periods.holdings[0].value.key == "tid/1"


def test_what_happened_later_and_what_was_recorded_later_is_not_heeded() -> None:
    log = Log()
    moments = [datetime(2021, 6, day, 8, tzinfo=UTC) for day in (2, 5, 9)]
    events: list[Any] = [
        ReportDelivered(of=REPORT),
        Corrected(entry=1, event=ReportDelivered(of=REPORT), happened=date(2021, 5, 30)),
        Withdrawn(entry=1, why="fel"),
    ]
    for event, at in zip(events, moments, strict=True):
        log = log.append(event, happened=date(2021, 6, 2), recorded=at, by="handläggare")
    whole = agreed(YEAR, REPORT)

    def state(on: date, known_at: datetime | None = None) -> list[str]:
        return [line.split(" ", 2)[2] for line in dues(status(whole, log, on, known_at))]

    day = date(2021, 6, 2)
    assert state(day, moments[0]) == ["late done-late 1"]
    assert state(date(2021, 6, 1), moments[0]) == ["open not-done"]
    assert state(day, moments[1]) == ["fulfilled done 1"]
    assert state(day) == ["overdue not-done"]
    assert len(log.history(1)) == 3


def test_what_is_next_has_its_days() -> None:
    right = Ending(
        key="uppsagning",
        act=EndingKind.NOTICE,
        by=CLUB,
        ends=Ends.WHOLE,
        notice=Span.of(months=3),
        counting=Counting.AFTER_EVENT,
        counted_from=CountedFrom.RECEIPT,
    )
    endless = task(Throughout())
    far = Report(key="slut", name="S", timing=YearlyOn(12, 1))
    whole = agreed(tid("2021-01-01/.."), REPORT, far, right, endless)
    found = lived(whole, "2021-06-15", ("2021-03-01", NoticeSent(by=CLUB)))
    assert shown(found.next, "reason", "by") == [
        "record Unstated",
        "overdue 2021-06-01",
        "open ..",
    ]


def test_what_remains_is_handed_on_with_what_it_hangs_on() -> None:
    other = Report(key="rapport", name="R", author=CLUB, recipient=CITY, timing=YearlyOn(9, 1))
    whole = agreed(YEAR, REPORT, points=(point("dag", becomes(REPORT, other)),))
    found = lived(whole, "2021-06-15", ("2021-05-01", ReportDelivered(of=REPORT)))
    # Under one reading it is done, under the other it was done ahead of time.
    assert residual(found) == ()
    left = residual(lived(whole, "2021-06-15"))
    assert [(one.key, *map(str, one.given)) for one in left] == [
        ("rapport/1", "reading:dag=r0"),
        ("rapport/1", "reading:dag=r1"),
    ]


def test_what_is_handed_in_has_to_be_what_it_is_for() -> None:
    whole: Any = agreed(YEAR)
    log: Any = Log()
    with pytest.raises(Invalid, match="a partnership"):
        status(log, log, date(2021, 1, 1))
    with pytest.raises(Invalid, match="a log"):
        status(whole, whole, date(2021, 1, 1))
    with pytest.raises(Invalid, match="time zone"):
        status(whole, log, date(2021, 1, 1), datetime(2021, 1, 1))  # noqa: DTZ001


def test_the_last_days_of_the_calendar() -> None:
    found = lived(agreed(YEAR, REPORT), "9998-12-31")
    assert stages(found) == ["ended term-over"]
    assert lived(agreed(), "2021-02-01").duties.holdings == ()


def test_dues_are_kept_by_which_partnership_it_is() -> None:
    one, other = agreed(YEAR, REPORT), agreed(YEAR, REPORT)
    year = Period.parse("2021-01-01/P1Y")
    assert expected(one, year) is expected(one, year)
    assert expected(one, year) == expected(other, year)
    assert expected(one, year) is not expected(other, year)


def test_readings_that_go_apart_are_not_put_together() -> None:
    assert both({"a": "r0"}, {"a": "r1"}) is None
    first = Ending(key="ett", act=EndingKind.NOTICE, by=CLUB, ends=Ends.WHOLE)
    second = Ending(
        key="ett",
        act=EndingKind.NOTICE,
        by=CLUB,
        ends=Ends.WHOLE,
        notice=Span.of(months=1),
        counting=Counting.AFTER_EVENT,
        counted_from=CountedFrom.DISPATCH,
        takes_effect=TakesEffect.ANY_DAY,
    )
    whole = agreed(YEAR, first, REPORT, points=(point("tid-for", becomes(first, second)),))
    told = ("2021-02-01", NoticeSent(by=CLUB)), ("2021-02-02", NoticeSent(by=CLUB))
    found = lived(whole, "2021-02-15", *told)
    assert shown(found.lasts, "low", "high") == [
        "2021-02-01 2021-12-31 | reading:tid-for=r0",
        "2021-03-01 2021-03-01 | reading:tid-for=r1",
    ]
    assert dues(found) == [
        "rapport/1 2021-06-01/2021-06-01 coming not-done | lasts-beyond:2021-02-01 | "
        "reading:tid-for=r0",
        "rapport/1 2021-06-01/2021-06-01 void over | reading:tid-for=r1",
    ]
    assert found.known_at is None
    assert found.lasts.one


def test_each_answer_is_called_as_it_is_asked_for() -> None:
    """Where in its life it is, and until when it lasts, is one thing; all else is a list."""
    found = lived(agreed(YEAR, REPORT), "2021-02-01")
    names = ("stage", "lasts", "periods", "duties", "money", "reclaims", "bodies", "breaches")
    for name in (*names, "events", "next"):
        answer: Answer[Any] = getattr(found, name)
        assert (answer.question, answer.one) == (f"status/{name}", name in {"stage", "lasts"})


def test_it_says_as_of_when_it_was_known() -> None:
    at = datetime(2021, 6, 2, 8, tzinfo=UTC)
    assert status(agreed(YEAR), Log(), date(2021, 6, 2), at).known_at == at
    assert status(agreed(YEAR), Log(), date(2021, 6, 2)).known_at is None


def test_what_is_next_is_so_until_its_first_day_lies_ninety_days_ahead() -> None:
    whole = agreed(tid("2021-01-01/P1Y"), REPORT)
    for on, there in (("2021-03-02", False), ("2021-03-03", True)):
        assert any(one.by == date(2021, 6, 1) for one in lived(whole, on).next.values) is there
