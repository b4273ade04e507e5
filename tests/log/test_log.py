"""Logs: they only grow, and tell what stands."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from iopmodel.errors import BadForm, Invalid
from iopmodel.log import Corrected, Entry, Fact, Happening, Log, ReportAccepted, Signed, Withdrawn
from iopmodel.parts import Ref
from tests.log.telling import FIRST, SAMPLES, START, told


def signed(name: str) -> Signed:
    return Signed(party=Ref(name))


def right(entry: int, name: str, day: date = FIRST) -> Corrected:
    return Corrected(entry=entry, event=signed(name), happened=day)


def wrong(entry: int) -> Withdrawn:
    return Withdrawn(entry=entry, why="fel")


def stands(log: Log) -> dict[int, str]:
    return {one.number: one.concerns[0] for one in log.standing}


def test_every_kind_of_event_can_be_told() -> None:
    log = told(*SAMPLES)
    assert tuple(entry.event for entry in log.entries) == SAMPLES
    assert [entry.number for entry in log.entries] == list(range(1, len(SAMPLES) + 1))
    assert len(log) == len(SAMPLES)
    assert Log(log.entries) == log
    assert hash(Log(log.entries)) == hash(log)


def test_adding_leaves_the_log_as_it_was() -> None:
    before = told(signed("a"))
    assert before.standing
    after = told(signed("b"), log=before)
    assert (len(before), len(after)) == (1, 2)
    assert (stands(before), stands(after)) == ({1: "a"}, {1: "a", 2: "b"})


def test_entries_by_their_numbers() -> None:
    log = told(signed("a"), signed("b"))
    assert log[2].event == signed("b")
    assert (log.find(2), log.find(3)) == (log[2], None)
    with pytest.raises(Invalid, match="found 3, expected the number of an entry, at most 2"):
        log[3]
    with pytest.raises(Invalid, match="at most 0"):
        Log()[1]


def test_the_moments_never_go_back() -> None:
    log = told(signed("a"), signed("b"))
    again = log.append(signed("c"), happened=FIRST, recorded=log[2].recorded, by="x")
    assert len(again) == 3
    early = log[2].recorded - timedelta(microseconds=1)
    with pytest.raises(Invalid) as refused:
        log.append(signed("c"), happened=FIRST, recorded=early, by="x")
    assert str(refused.value) == (
        f"recorded: found {early.isoformat()}, expected a moment that is not before "
        f"{log[2].recorded.isoformat()}, as the log only grows"
    )


def test_nothing_speaks_of_what_comes_after_it() -> None:
    log = told(signed("a"))
    for event, number in ((wrong(2), 2), (wrong(3), 3), (right(2, "b"), 2)):
        with pytest.raises(Invalid, match=f"event: found entry {number}, .* below 2"):
            told(event, log=log)
    late = Corrected(entry=1, event=ReportAccepted(delivery=2), happened=FIRST)
    with pytest.raises(Invalid, match="event: found entry 2"):
        told(late, log=log)


def test_all_that_is_wrong_with_entries_is_told_with_their_places() -> None:
    one, two = told(signed("a"), wrong(1)).entries
    with pytest.raises(Invalid) as refused:
        Log([two, one])
    assert [problem.path for problem in refused.value.problems] == [
        "entries/1/number",
        "entries/1/recorded",
    ]
    with pytest.raises(Invalid, match=r"entries/0/event: found entry 1, .* below 1"):
        Log([attrs.evolve(two, number=1)])
    with pytest.raises(Invalid, match="entries/1/number: found 1, expected a number after 1"):
        Log([one, one])


def test_what_are_no_entries() -> None:
    values: Any = [told(signed("a"))[1], "signed"]
    with pytest.raises(BadForm, match="entries/1: found 'signed', expected an entry"):
        Log(values)


def test_numbers_may_be_missing() -> None:
    entries = told(signed("a"), signed("b"), signed("c"), wrong(2), right(2, "d")).entries
    log = Log([entries[0], *entries[2:]])
    assert log.missing == (2,)
    # What entry 2 was, a correction itself perhaps, is not known: what corrects it tells nothing.
    assert stands(log) == {1: "a", 3: "c"}
    at = entries[-1].recorded
    assert log.append(signed("e"), happened=FIRST, recorded=at, by="x").entries[-1].number == 6
    assert Log().missing == told(signed("a")).missing == ()


def test_as_it_was_known_at_a_moment() -> None:
    log = told(signed("a"), right(1, "b"), wrong(1))
    moments = [entry.recorded for entry in log.entries]
    known = [stands(log.as_known(moment)) for moment in moments]
    assert known == [{1: "a"}, {1: "b"}, {}]
    assert len(log.as_known(moments[0] - timedelta(microseconds=1))) == 0
    assert log.as_known(moments[2]) == log
    assert stands(log.as_known(moments[1] - timedelta(microseconds=1))) == {1: "a"}
    with pytest.raises(Invalid, match="a moment with its time zone"):
        log.as_known(datetime(2021, 6, 1))  # noqa: DTZ001


def test_what_stands_is_told_by_its_day_then_by_its_number() -> None:
    log = Log()
    for name, day in (("a", 3), ("b", 1), ("c", 3), ("d", 2)):
        at = START + timedelta(10)
        log = log.append(signed(name), happened=FIRST + timedelta(day), recorded=at, by="x")
    assert "".join(one.concerns[0] for one in log.standing) == "bdac"


def test_a_correction_takes_the_place_of_what_it_corrects() -> None:
    log = told(signed("a"), right(1, "b", date(2021, 5, 28)))
    assert log.standing == (
        Happening(number=1, event=signed("b"), happened=date(2021, 5, 28), told=log[2]),
    )
    assert log.standing[0].is_corrected
    assert not told(signed("a")).standing[0].is_corrected


@pytest.mark.parametrize(
    ("events", "stand"),
    [
        ((wrong(1),), {}),
        ((wrong(1), wrong(2)), {1: "a"}),
        ((wrong(1), wrong(2), wrong(3)), {}),
        ((right(1, "b"), right(1, "c")), {1: "c"}),
        ((right(1, "b"), right(2, "c")), {1: "c"}),
        ((right(1, "b"), wrong(2)), {1: "a"}),
        ((right(1, "b"), right(1, "c"), wrong(3)), {1: "b"}),
        ((right(1, "b"), right(1, "c"), right(2, "d")), {1: "c"}),
        ((right(1, "b"), right(1, "c"), right(2, "d"), wrong(3)), {1: "d"}),
        ((wrong(1), right(1, "b")), {1: "b"}),
        ((right(1, "b"), wrong(1)), {}),
        ((wrong(1), right(2, "b")), {1: "a", 2: "b"}),
        ((right(1, "b"), right(2, "c"), wrong(3)), {1: "b"}),
    ],
    ids=[
        "withdrawn",
        "not withdrawn after all",
        "withdrawn after all",
        "corrected twice",
        "correction corrected",
        "correction withdrawn",
        "last correction withdrawn",
        "the last prevails",
        "unless it is withdrawn",
        "corrected after withdrawn",
        "withdrawn after corrected",
        "withdrawal was something else",
        "correction of a correction withdrawn",
    ],
)
def test_corrections_and_withdrawals(events: Sequence[Any], stand: dict[int, str]) -> None:
    log = told(signed("a"), *events)
    assert stands(log) == stand
    # Nothing is erased.
    assert len(log) == 1 + len(events)


def test_history_is_all_that_was_told_under_a_number() -> None:
    log = told(signed("a"), signed("b"), right(1, "c"), wrong(3), wrong(2), right(4, "d"))
    assert [entry.number for entry in log.history(1)] == [1, 3, 4, 6]
    assert [entry.number for entry in log.history(2)] == [2, 5]
    with pytest.raises(Invalid, match="the number of an entry"):
        log.history(7)


def fate(log: Log, number: int) -> tuple[Fact, date] | str:
    """What an entry comes to, asked from it on: the definition, which takes its time."""
    entry = log[number]
    about = [
        one
        for one in log.entries
        if isinstance(one.event, (Corrected, Withdrawn)) and one.event.entry == number
    ]
    for one in reversed(about):
        comes_to = fate(log, one.number)
        if comes_to == "nothing":
            continue
        if comes_to == "withdraws":
            return "nothing"
        if isinstance(one.event, Corrected):
            return comes_to
        # What was told as a withdrawal was another fact, and says nothing of this one.
    if isinstance(entry.event, Withdrawn):
        return "withdraws"
    if isinstance(entry.event, Corrected):
        return entry.event.event, entry.event.happened
    return entry.event, entry.happened


@st.composite
def corrected_logs(draw: st.DrawFn) -> Log:
    entries: list[Entry] = []
    for number in range(1, draw(st.integers(1, 9)) + 1):
        name = draw(st.sampled_from("abcdefgh"))
        kind = draw(st.integers(0, 3)) if number > 1 else 0
        event: Any = signed(name)
        if kind:
            entry = draw(st.integers(1, number - 1))
            event = wrong(entry) if kind == 1 else right(entry, name)
        entries.append(
            Entry(number=number, event=event, happened=FIRST, recorded=START, by="handläggare")
        )
    return Log(entries)


@given(corrected_logs())
def test_what_stands_is_what_each_entry_comes_to(log: Log) -> None:
    expected = {}
    for entry in log.entries:
        comes_to = fate(log, entry.number)
        is_fact = not isinstance(entry.event, (Corrected, Withdrawn))
        was_withdrawal = isinstance(entry.event, Withdrawn)
        if not isinstance(comes_to, str) and (is_fact or was_withdrawal):
            expected[entry.number] = comes_to
    assert {one.number: (one.event, one.happened) for one in log.standing} == expected


@given(corrected_logs())
def test_what_stands_is_told_by_an_entry_of_its_history(log: Log) -> None:
    for one in log.standing:
        assert one.told in log.history(one.number)
        inner = one.told.event
        assert one.event == (inner.event if isinstance(inner, Corrected) else inner)


def test_moments_of_the_samples_are_in_utc() -> None:
    assert {entry.recorded.tzinfo for entry in told(*SAMPLES).entries} == {UTC}
