"""What comes of an act by someone who is a party no longer, or may not be."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from iopmodel.dates import YearlyOn
from iopmodel.log import Event, NoticeReceived, NoticeSent, PartyJoined, PartyLeft
from iopmodel.notgiven import Unstated
from iopmodel.partnership import becomes
from iopmodel.parts import Ref
from iopmodel.terms import CountedFrom, EndingKind, Ends, Jointly
from tests.answers.examples import CITY, CLUB, agreed, point, task
from tests.answers.status.lives import NOTICE, effects, lived, shown, stages
from tests.answers.status.owed import YEAR

LEAVE = attrs.evolve(NOTICE, key="lamna", act=EndingKind.WITHDRAWAL, ends=Ends.PARTICIPATION)
LEAVES = NoticeSent(by=CLUB, right=Ref("lamna"))
"""Sent on 15 January, it ends the part of the club on 15 April."""
ENDS = NoticeSent(by=CLUB, right=Ref("uppsagning"))
LEFT = PartyLeft(party=CLUB)
NO_PARTY = "4 uppsagning ineffective no-party NotApplicable"


def second(*told: tuple[str, Event], leave: Any = LEAVE, notice: Any = NOTICE, **more: Any) -> Any:
    return lived(agreed(YEAR, leave, notice, **more), "2021-12-01", *told)


def test_who_has_left_ends_nothing() -> None:
    found = second(("2021-04-01", LEFT), ("2021-06-01", ENDS))
    assert effects(found, [4]) == [NO_PARTY]
    assert stages(found) == ["in-force initial"]


def test_who_leaves_that_day_may_have_acted_before() -> None:
    found = second(("2021-06-01", LEFT), ("2021-06-01", ENDS))
    assert effects(found, [4]) == ["4 uppsagning effective ends 2021-09-01"]


def test_who_has_come_back_ends_it_again() -> None:
    back = "2021-05-01", PartyJoined(party=CLUB, by=CITY)
    for first in (LEFT, LEAVES):
        found = second(("2021-01-15", first), back, ("2021-06-01", ENDS))
        assert effects(found, [5]) == ["5 uppsagning effective ends 2021-09-01"]


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2021-04-15", "4 uppsagning effective ends 2021-07-15"),
        ("2021-04-16", NO_PARTY),
    ],
)
def test_whose_part_is_over_by_an_act_ends_nothing(day: str, expected: str) -> None:
    assert effects(second(("2021-01-15", LEAVES), (day, ENDS)), [4]) == [expected]
    assert effects(second(("2021-01-15", LEAVES), ("2021-06-01", LEAVES)), [4]) == [
        "4 lamna ineffective no-party NotApplicable"
    ]


def test_others_end_it_still() -> None:
    both = attrs.evolve(NOTICE, by=Jointly([CITY, CLUB]))
    sent = attrs.evolve(ENDS, by=Jointly([CITY, CLUB]))
    found = second(("2021-01-15", LEAVES), ("2021-06-01", sent), notice=both)
    assert effects(found, [4]) == ["4 uppsagning effective ends 2021-09-01"]
    citys = attrs.evolve(NOTICE, by=CITY)
    found = second(("2021-04-01", LEFT), ("2021-06-01", attrs.evolve(ENDS, by=CITY)), notice=citys)
    assert effects(found, [4]) == ["4 uppsagning effective ends 2021-09-01"]


def test_what_a_party_sent_counts_though_it_has_left_when_that_is_received() -> None:
    notice = attrs.evolve(NOTICE, counted_from=CountedFrom.RECEIPT)
    told = ("2021-04-01", ENDS), ("2021-04-02", LEFT), ("2021-04-06", NoticeReceived(sending=3))
    assert effects(second(*told, notice=notice), [5]) == ["5 uppsagning effective ends 2021-07-06"]
    alone = ("2021-04-02", LEFT), ("2021-04-06", NoticeReceived(by=CLUB, right=Ref("uppsagning")))
    assert effects(second(*alone, notice=notice), [4]) == [NO_PARTY]


def test_who_has_ended_only_what_it_undertook_is_a_party_still() -> None:
    leave = attrs.evolve(LEAVE, ends=Ends.COMMITMENT)
    found = second(("2021-01-15", LEAVES), ("2021-06-01", ENDS), leave=leave)
    assert effects(found, [4]) == ["4 uppsagning effective ends 2021-09-01"]


def test_where_it_can_be_disputed_whether_the_part_is_over_so_can_the_act() -> None:
    leave = attrs.evolve(LEAVE, counted_from=Unstated())
    found = second(("2021-01-15", LEAVES), ("2021-06-01", ENDS), leave=leave)
    assert effects(found, [4]) == ["4 uppsagning disputed party-not-sure 2021-09-01"]
    nobodys = attrs.evolve(NOTICE, counted_from=Unstated())
    found = second(("2021-01-15", LEAVES), ("2021-06-01", ENDS), leave=leave, notice=nobodys)
    assert effects(found, [4]) == ["4 uppsagning disputed moment-not-said 2021-09-01"]


def test_it_hangs_on_the_reading_on_which_the_part_is_over() -> None:
    whole = becomes(LEAVE, attrs.evolve(LEAVE, ends=Ends.COMMITMENT))
    found = second(
        ("2021-01-15", LEAVES),
        ("2021-06-01", ENDS),
        points=(point("vad", whole),),
    )
    assert effects(found, [4]) == [
        f"{NO_PARTY} | reading:vad=r0",
        "4 uppsagning effective ends 2021-09-01 | reading:vad=r1",
    ]
    assert shown(found.lasts, "low", "high") == [
        "2021-12-31 2021-12-31 | reading:vad=r0",
        "2021-09-01 2021-09-01 | reading:vad=r1",
    ]


def test_what_is_for_someone_else_is_so_whoever_is_there() -> None:
    told = ("2021-04-01", LEFT), ("2021-06-01", attrs.evolve(ENDS, right=Ref("stadens")))
    citys = attrs.evolve(NOTICE, key="stadens", by=CITY)
    found = lived(agreed(YEAR, citys, task(YearlyOn(6, 1))), "2021-12-01", *told)
    assert effects(found, [4]) == ["4 stadens ineffective not-theirs NotApplicable"]


def test_what_is_told_again_and_again_is_weighed_once() -> None:
    days = [f"2021-0{month}-{day:02}" for month in (2, 3) for day in range(1, 29)]
    again = [(day, LEAVES) for day in days]
    found = second(("2021-01-15", LEAVES), *again, ("2021-06-01", ENDS))
    assert effects(found, [60]) == ["60 uppsagning ineffective no-party NotApplicable"]


def test_where_only_the_day_is_not_known_it_is_not_sure() -> None:
    leave = attrs.evolve(LEAVE, counting=Unstated())
    found = second(("2021-01-15", LEAVES), ("2021-06-01", ENDS), leave=leave)
    assert effects(found, [4]) == ["4 uppsagning disputed party-not-sure 2021-09-01"]
