"""What becomes of what is due when a party ends its own part, and the others go on."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest

from iopmodel.answers.status import Effect, EffectReason, EffectState
from iopmodel.answers.status.parting import Parted, Parting
from iopmodel.dates import Throughout, YearlyOn
from iopmodel.log import Event, NoticeReceived, NoticeSent, PartyJoined, PartyLeft
from iopmodel.notgiven import Bounds, Unstated
from iopmodel.partnership import becomes
from iopmodel.terms import CountedFrom, Ending, EndingKind, Ends, Jointly
from tests.answers.examples import CITY, CLUB, agreed, point, task
from tests.answers.status.lives import NOTICE, dues, effects, lived
from tests.answers.status.owed import FRAME, PLAN, QUARTERS, YEAR


def right(ends: Any = Ends.PARTICIPATION, **fields: Any) -> Ending:
    return attrs.evolve(NOTICE, ends=ends, **fields)


SENT = "2021-02-15", NoticeSent(by=CLUB)
"""By notice of three months, the part of the club is over on 15 May."""
OWN = task(YearlyOn(6, 1), bearer=CLUB)
OTHERS = task(YearlyOn(6, 1), bearer=CITY)
TOGETHER = task(YearlyOn(6, 1), bearer=Jointly([CITY, CLUB]))


def after(ending: Ending, *parts: Any, told: Any = (SENT,), **fields: Any) -> list[str]:
    found = lived(agreed(YEAR, ending, FRAME, *parts, **fields), "2021-05-20", *told)
    return [line for line in dues(found) if " 2021-0" in line]


@pytest.mark.parametrize(
    ("ends", "part", "expected"),
    [
        (Ends.PARTICIPATION, OWN, "void part-over"),
        (Ends.COMMITMENT, OWN, "void part-over"),
        (Ends.PARTICIPATION, OTHERS, "coming not-done"),
        (Ends.PARTICIPATION, TOGETHER, "coming not-done"),
        (Ends.PARTICIPATION, attrs.evolve(OTHERS, towards=CLUB), "void part-over"),
        # Whether it gets what it is owed, the end of what it has undertaken does not say.
        (Ends.COMMITMENT, attrs.evolve(OTHERS, towards=CLUB), "coming after-the-end"),
    ],
)
def test_what_the_one_who_ends_its_part_would_do_is_due_no_longer(
    ends: Ends, part: Any, expected: str
) -> None:
    assert after(right(ends), part) == [f"uppgift/1 2021-06-01/2021-06-01 {expected}"]


def test_what_is_about_days_before_is_not_struck_out() -> None:
    assert after(right(), QUARTERS) == [
        "rapport/1 2021-04-01/2021-04-30 overdue not-done",
        # It is about April to June, and the part is over in May.
        "rapport/2 2021-07-01/2021-07-31 coming after-the-end",
    ]
    before = "2021-01-15", NoticeSent(by=CLUB)
    assert after(right(), PLAN, told=[before]) == [
        "plan-1/1 2021-03-01/2021-03-01 overdue not-done",
        "plan-2/1 2021-09-01/2021-09-01 void part-over",
    ]


def test_what_goes_on_lasts_as_long_as_the_part() -> None:
    kept = task(Throughout(), bearer=CLUB)
    assert after(right(), kept) == ["uppgift/1 2021-01-01/2021-05-15 gone not-told"]


@pytest.mark.parametrize(
    ("ending", "event"),
    [
        (right(counted_from=Unstated()), SENT[1]),
        (right(), NoticeReceived(by=CLUB)),
    ],
)
def test_what_can_be_disputed_strikes_out_nothing(ending: Ending, event: Event) -> None:
    kept = task(Throughout(), key="drift", bearer=CLUB)
    assert after(ending, OWN, kept, told=[("2021-02-15", event)]) == [
        "uppgift/1 2021-06-01/2021-06-01 coming after-the-end",
        "drift/1 2021-01-01/2021-12-31 open not-done",
    ]


def test_it_hangs_on_what_the_notice_ends() -> None:
    points = (point("vad", becomes(right(), right(Ends.WHOLE))),)
    assert after(right(), OWN, points=points) == [
        "uppgift/1 2021-06-01/2021-06-01 void part-over | reading:vad=r0",
        "uppgift/1 2021-06-01/2021-06-01 void over | reading:vad=r1",
    ]
    received = right(counted_from=CountedFrom.RECEIPT)
    points = (point("fran", becomes(right(), received)),)
    assert after(right(), OWN, points=points) == [
        "uppgift/1 2021-06-01/2021-06-01 void part-over | reading:fran=r0",
        "uppgift/1 2021-06-01/2021-06-01 coming not-done | reading:fran=r1",
    ]


def test_who_comes_back_has_its_part_again() -> None:
    back = ("2021-03-01", PartyLeft(party=CLUB)), ("2021-03-02", PartyJoined(party=CLUB, by=CITY))
    assert after(right(), OWN, told=(SENT, *back)) == [
        "uppgift/1 2021-06-01/2021-06-01 coming not-done"
    ]


EXCLUSION = right(act=EndingKind.EXCLUSION, by=CITY)


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"against": CLUB}, ["void part-over", "coming not-done"]),
        # Who is excluded is not told; it is not the one who excludes.
        ({}, ["coming not-done", "coming not-done"]),
        ({"against": Jointly([CITY, CLUB])}, ["coming not-done", "coming not-done"]),
    ],
)
def test_who_is_excluded_and_not_who_excludes(fields: Any, expected: list[str]) -> None:
    told = "2021-02-15", NoticeSent(by=CITY, right=EXCLUSION, **fields)
    theirs = attrs.evolve(OTHERS, key="stadens")
    lines = after(EXCLUSION, OWN, theirs, told=[told])
    assert sorted((line.split(" ", 2)[2] for line in lines), reverse=True) == expected


def test_a_day_that_is_not_said_is_none() -> None:
    open_ = right(notice=Unstated())
    assert after(open_, OWN) == ["uppgift/1 2021-06-01/2021-06-01 coming not-done"]
    whole = agreed(YEAR, open_, OWN)
    assert effects(lived(whole, "2021-05-20", SENT)) == [
        "3 uppsagning disputed time-not-said Unstated"
    ]


def test_more_ways_than_can_be_told_apart_strike_out_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("iopmodel.answers.status.parting._MOST", 1)
    received = right(counted_from=CountedFrom.RECEIPT)
    points = (point("fran", becomes(right(), received)),)
    assert after(right(), OWN, points=points) == ["uppgift/1 2021-06-01/2021-06-01 coming not-done"]


def test_only_a_part_is_over_and_on_one_of_two_days_it_may_be() -> None:
    first, last = date(2021, 5, 15), date(2021, 6, 15)
    act = Effect(
        entry=3,
        part="",
        state=EffectState.EFFECTIVE,
        reason=EffectReason.ENDS,
        ends=Ends.WHOLE,
        day=first,
    )
    assert Parting().after(CLUB, act) == Parting()
    part = attrs.evolve(act, ends=Ends.COMMITMENT, day=Bounds(first, last))
    assert Parting().after(CLUB, part).parts == (Parted(CLUB, first, Ends.COMMITMENT, sure=False),)


def test_after_a_notice_that_may_end_it_all_one_of_a_part_is_heeded() -> None:
    whole = right(Ends.WHOLE, key="allt", by=CITY, counted_from=Unstated())
    all_of_it = "2021-02-01", NoticeSent(by=CITY, right=whole)
    own = "2021-02-15", NoticeSent(by=CLUB, right=right())
    lines = after(right(), whole, OWN, told=(all_of_it, own))
    assert [line.split(" ", 2)[2].split(" |")[0] for line in lines] == ["void part-over"]


def test_who_comes_back_on_the_day_of_its_notice_has_its_part_again() -> None:
    left = "2021-02-14", PartyLeft(party=CLUB)
    back = "2021-02-15", PartyJoined(party=CLUB, by=CITY)
    assert after(right(), OWN, told=(left, SENT, back)) == [
        "uppgift/1 2021-06-01/2021-06-01 coming not-done"
    ]


def test_its_part_lasts_through_its_last_day() -> None:
    that_day = attrs.evolve(OWN, timing=YearlyOn(5, 15))
    assert after(right(), that_day) == ["uppgift/1 2021-05-15/2021-05-15 gone not-told"]
    disputed = agreed(YEAR, right(counted_from=Unstated()), that_day)
    assert dues(lived(disputed, "2021-05-10", SENT), "uppgift") == [
        "uppgift/1 2021-05-15/2021-05-15 coming not-done"
    ]
