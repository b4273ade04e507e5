"""The laws of a status: what is replayed is what was lived, and nothing comes from nowhere."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iopmodel.answers.status import DutyState, EffectState, Status, residual, status
from iopmodel.answers.status.alternatives import both, choices
from iopmodel.log import (
    Corrected,
    Log,
    PaymentMade,
    PlanDecided,
    Remedied,
    RepaymentMade,
    Withdrawn,
)
from iopmodel.money import Money
from iopmodel.notgiven import Bounds, NotApplicable
from tests.laws.agreed_lives import DAYS, FIRST, LIVES, READ, WHOLE


@given(LIVES, DAYS)
def test_replaying_a_log_is_living_it_step_by_step(log: Log, on: date) -> None:
    lived = Log()
    for entry in log.entries:
        lived = lived.append(
            entry.event, happened=entry.happened, recorded=entry.recorded, by=entry.by
        )
        last = [one for one in log.entries if one.recorded == entry.recorded][-1]
        if last is entry:
            known = status(WHOLE, log, on, entry.recorded)
            now = status(WHOLE, lived, on)
            for name in ("stage", "lasts", "duties", "events", "money", "next", "breaches"):
                assert getattr(known, name) == getattr(now, name)
    assert status(WHOLE, Log(log.entries), on) == status(WHOLE, lived, on)


@given(LIVES, DAYS)
def test_under_each_reading_it_is_as_if_that_were_the_only_one(log: Log, on: date) -> None:
    found = status(WHOLE, log, on)
    for chosen, alone in READ.items():
        read = {"ogonblick": chosen[0], "nar": chosen[1]}
        other = status(alone, log, on)
        for name in ("stage", "lasts", "duties", "events", "bodies"):
            whole = _under(getattr(found, name).holdings, read)
            assert whole == _under(getattr(other, name).holdings, {}), name


def _under(holdings: Iterable[Any], read: dict[str, str]) -> set[tuple[Any, ...]]:
    """What holds under certain readings, with the conditions that are no readings."""
    return {
        (_plain(one.value), tuple(each for each in one.given if not each.is_reading))
        for one in holdings
        if both(choices(one.given), read) is not None
    }


def _plain(value: Any) -> Any:
    # Clauses are those of every reading that led there.
    due = getattr(value, "due", None)
    if due is None:
        return value
    return due.key, due.window, value.state, value.reason, value.entries, value.done, value.paid


@given(LIVES, DAYS)
def test_money_is_neither_negative_nor_made(log: Log, on: date) -> None:
    found = status(WHOLE, log, on)
    told = [one.event for one in _standing(log) if one.happened <= on]
    for kind, field in ((PaymentMade, "paid"), (RepaymentMade, "repaid")):
        for currency in ("SEK", "EUR"):
            amounts = [
                one.amount
                for one in told
                if isinstance(one, kind) and one.amount.currency == currency
            ]
            purses = [one for one in found.money.values if one.paid.currency == currency]
            total = sum((getattr(one, field) for one in purses), Money.zero(currency))
            assert total == sum(amounts, Money.zero(currency))
    for purse in found.money.values:
        nothing = Money.zero(purse.paid.currency)
        sums = [one.known for one in (purse.due, purse.perhaps, purse.overdue, purse.to_come)]
        assert min([*sums, purse.paid, purse.repaid, purse.unspent.low]) >= nothing
        assert purse.unspent.high <= purse.paid
    for duty in found.duties.values:
        if isinstance(duty.paid, Money):
            assert duty.paid.minor >= 0
    for reclaim in found.reclaims.values:
        if isinstance(reclaim.amount, Bounds):
            of = [one for one in found.money.values if one.of == reclaim.of]
            assert reclaim.amount.high <= max(
                one.paid for one in of if one.paid.currency == reclaim.amount.high.currency
            )


def _standing(log: Log) -> list[Any]:
    """What stands of a log, found in the plainest way: by going through it from the front."""
    told: dict[int, Any] = {}
    state: dict[int, Any] = {}

    def root(number: int) -> int:
        event = log[number].event
        return root(event.entry) if isinstance(event, (Corrected, Withdrawn)) else number

    for entry in log.entries:
        if not isinstance(entry.event, (Corrected, Withdrawn)):
            told[entry.number] = entry
    for number in told:
        speaking = [one for one in log.entries if root(one.number) == number]
        state[number] = _fate(speaking, number)
    return [one for one in state.values() if one is not None]


def _fate(speaking: list[Any], number: int) -> Any:
    """What an entry comes to: by the last that speaks of it and that nothing takes back."""
    own = next(one for one in speaking if one.number == number)
    about = [one for one in speaking if getattr(one.event, "entry", None) == number]
    for one in reversed(about):
        fate = _fate(speaking, one.number)
        if fate is None:
            continue
        if isinstance(fate, _Said):
            return fate
        if isinstance(one.event, Withdrawn):
            return None
        return _Said(one.event.event, one.event.happened)
    return own


class _Said:
    """What a correction says occurred."""

    def __init__(self, event: Any, happened: date) -> None:
        self.event, self.happened = event, happened


@given(LIVES, DAYS)
def test_nothing_is_both_done_and_still_to_be_done(log: Log, on: date) -> None:
    found = status(WHOLE, log, on)
    done = {DutyState.FULFILLED, DutyState.LATE, DutyState.WAIVED}
    held = [(one.value, choices(one.given)) for one in found.duties.holdings]
    for one, first in held:
        for other, second in held:
            if (one.key, one.due.window) == (other.key, other.due.window) and one != other:
                assert both(first, second) is None or one.due.given != other.due.given
        if one.state in done:
            assert one.entries
            assert not one.remains
    left = {(one.key, one.window, one.given) for one in residual(found)}
    finished = {
        (one.value.key, one.value.due.window, one.given)
        for one in found.duties.holdings
        if not one.value.remains
    }
    assert not left & finished


@given(LIVES, DAYS, st.integers(0, 30))
def test_what_was_recorded_later_does_not_show(log: Log, on: date, hours: int) -> None:
    known_at = datetime(2023, 1, 1, 8, tzinfo=UTC) + timedelta(hours=hours)
    found = status(WHOLE, log, on, known_at)
    known = {entry.number for entry in log.entries if entry.recorded <= known_at}
    assert {one.entry for one in found.events.values} <= known
    assert {number for one in found.duties.values for number in one.entries} <= known
    assert {one.told.number for one in found.happenings} <= known
    cut = Log([entry for entry in log.entries if entry.recorded <= known_at])
    assert status(WHOLE, cut, on, known_at) == found


@given(LIVES, LIVES, DAYS)
def test_what_is_added_erases_nothing(log: Log, more: Log, on: date) -> None:
    last = log.entries[-1].recorded if log.entries else datetime(2023, 1, 1, 8, tzinfo=UTC)
    before = status(WHOLE, log, on, last)
    grown = log
    for entry in more.entries:
        if not isinstance(entry.event, (Corrected, Withdrawn, PlanDecided, Remedied)):
            grown = grown.append(
                entry.event,
                happened=entry.happened,
                recorded=last + timedelta(days=900),
                by=entry.by,
            )
    if log.entries:
        grown = grown.append(
            Withdrawn(entry=1, why="fel"),
            happened=FIRST,
            recorded=last + timedelta(days=900),
            by="handläggare",
        )
    assert status(WHOLE, grown, on, last) == before
    for entry in log.entries:
        assert entry in grown.history(entry.number)


@given(LIVES, DAYS)
def test_each_event_has_its_effect_or_a_reason_to_have_none(log: Log, on: date) -> None:
    found = status(WHOLE, log, on)
    assert {one.entry for one in found.events.values} == {one.number for one in found.happenings}
    for effect in found.events.values:
        if effect.state is EffectState.INEFFECTIVE:
            assert isinstance(effect.ends, NotApplicable)


@pytest.mark.parametrize("name", ["stage", "lasts"])
@given(log=LIVES, on=DAYS)
def test_under_each_reading_there_is_one_stage(name: str, log: Log, on: date) -> None:
    found: Status = status(WHOLE, log, on)
    for chosen in product(("r0", "r1"), repeat=2):
        read = {"ogonblick": chosen[0], "nar": chosen[1]}
        held = [
            one
            for one in getattr(found, name).holdings
            if both(choices(one.given), read) is not None
        ]
        others = [tuple(each for each in one.given if not each.is_reading) for one in held]
        assert len(held) == 1 or (len(held) == 2 and all(others))
