"""Random partnerships live random lives: what has to hold after every step of one."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import reject, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from iopmodel.answers.status import (
    Duty,
    DutyState,
    EffectState,
    Stage,
    Status,
    residual,
    status,
)
from iopmodel.answers.status.alternatives import both, choices
from iopmodel.errors import Invalid
from iopmodel.examples import load
from iopmodel.log import (
    AnyEvent,
    Corrected,
    Entry,
    ExtensionAgreed,
    Log,
    PaymentMade,
    RepaymentMade,
    Withdrawn,
)
from iopmodel.money import Money
from iopmodel.notgiven import Bounds
from iopmodel.partnership import Partnership
from iopmodel.storage import JsonLinesStore, MemoryStore, SqliteStore, Store, Told
from iopmodel.strategies import partnerships, sound_partnerships
from tests.laws.living import Scene

FIRST: Final = date(2020, 1, 1)
DAYS: Final = st.integers(0, 2900).map(lambda days: FIRST + timedelta(days))
START: Final = datetime(2045, 1, 1, 8, tzinfo=UTC)
"""After every day that a life can come to: nothing is recorded before it happened."""
SHIPPED: Final = st.sampled_from(["bostad-forst-2023", "enskede-arsta-vantor-2021"]).map(load)
ANY: Final = sound_partnerships() | partnerships(max_parts=4) | SHIPPED

DONE: Final = {DutyState.FULFILLED, DutyState.LATE, DutyState.WAIVED}
EDGES: Final = {
    Stage.NOT_SIGNED: set(Stage),
    Stage.SIGNED: {Stage.IN_FORCE, Stage.EXTENDED, Stage.ENDING, Stage.ENDED},
    Stage.IN_FORCE: {Stage.EXTENDED, Stage.ENDING, Stage.ENDED},
    Stage.EXTENDED: {Stage.ENDING, Stage.ENDED},
    # What stopped it may turn out to have no effect, or they agree that it goes on after all.
    Stage.ENDING: {Stage.IN_FORCE, Stage.EXTENDED, Stage.ENDED},
    Stage.ENDED: set(),
}
"""To which stages it can come from which, under one text, as the days go by."""


class Lives(RuleBasedStateMachine):
    """One life: entries told to three stores, days that go by, looks back."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.log = Log()
        self.on = FIRST
        self.at = START
        self.seen: list[tuple[Log, Status]] = []

    @initialize(partnership=ANY, on=DAYS)
    def begins(self, partnership: Partnership, on: date) -> None:
        """A partnership is concluded; nothing has happened."""
        self.partnership, self.on = partnership, on
        self.scene = Scene(partnership)
        path, of = Path(self.folder.name), partnership.heading.name
        self.stores: list[Store] = [
            MemoryStore(of=of),
            JsonLinesStore(path=path / "log.jsonl", of=of),
            SqliteStore(path / "log.sqlite", of=of),
        ]
        self.found = status_of(partnership, self.log, on)

    def _tell(self, event: AnyEvent, happened: date) -> None:
        told = Told(event=event, happened=happened, recorded=self.at, by="handläggare")
        receipts = [store.append(told) for store in self.stores]
        assert receipts[0] == receipts[1] == receipts[2]
        before = self.log.entries
        self.log = self.log.append(event, happened=happened, recorded=self.at, by="handläggare")
        assert self.log.entries == (*before, receipts[0].entry)

    @rule(data=st.data(), happened=DAYS)
    def something_occurs(self, data: st.DataObject, happened: date) -> None:
        """Something occurs, on whatever day, and is recorded."""
        self._tell(self.scene.fact(data.draw, self.found, self.log.entries), happened)

    @rule(data=st.data())
    def something_occurs_today(self, data: st.DataObject) -> None:
        """Something occurs on the day that is looked at."""
        self._tell(self.scene.fact(data.draw, self.found, self.log.entries), self.on)

    @precondition(lambda self: len(self.log) > 0)
    @rule(data=st.data(), happened=DAYS)
    def something_is_put_right(self, data: st.DataObject, happened: date) -> None:
        """An entry, a correction or a withdrawal too, is corrected."""
        about = data.draw(st.integers(1, len(self.log)))
        fact = self.scene.fact(data.draw, self.found, self.log.entries)
        self._tell(Corrected(entry=about, event=fact, happened=happened), self.on)

    @precondition(lambda self: len(self.log) > 0)
    @rule(data=st.data())
    def something_is_withdrawn(self, data: st.DataObject) -> None:
        """An entry, a correction or a withdrawal too, is withdrawn."""
        self._tell(Withdrawn(entry=data.draw(st.integers(1, len(self.log))), why="fel"), self.on)

    @rule(ahead=st.integers(1, 3))
    def what_is_not_there_is_withdrawn(self, ahead: int) -> None:
        """What makes no sense is refused by all, and changes nothing."""
        number = len(self.log) + ahead
        wrong = Withdrawn(entry=number, why="fel")
        told = Told(event=wrong, happened=self.on, recorded=self.at, by="handläggare")
        for store in self.stores:
            with pytest.raises(Invalid):
                store.append(told)

    @rule(hours=st.integers(1, 100))
    def time_goes_by(self, hours: int) -> None:
        """What is recorded next is recorded later."""
        self.at += timedelta(hours=hours)

    @rule()
    def stores_are_closed(self) -> None:
        """Whatever was held open is let go of."""
        for store in self.stores:
            store.close()

    @rule(days=st.sampled_from([1, 30, 200, 400]))
    def days_go_by(self, days: int) -> None:
        """A later day is looked at, and it has come to no stage that it cannot have come to."""
        before, earlier = self.found, self.on
        self.on += timedelta(days)
        self.found = status_of(self.partnership, self.log, self.on)
        same = self.partnership.on(earlier) == self.partnership.on(self.on)
        if same and not self._went_on_late(earlier):
            assert_edges(before, self.found)

    def _went_on_late(self, since: date) -> bool:
        """Whether it was agreed meanwhile that it goes on, which revives what had ended."""
        return any(
            isinstance(one.event, ExtensionAgreed) and since < one.happened <= self.on
            for one in self.log.standing
        )

    @precondition(lambda self: bool(self.seen))
    @rule(data=st.data())
    def someone_looks_back(self, data: st.DataObject) -> None:
        """What was known at a moment shows as it was told then."""
        log, found = data.draw(st.sampled_from(self.seen))
        last = log.entries[-1]
        assert self.log.as_known(last.recorded).entries[: len(log)] == log.entries
        if self.log.as_known(last.recorded) == log:
            again = status(self.partnership, self.log, found.on, last.recorded)
            assert again == status(self.partnership, log, found.on, last.recorded)
            for name in ("stage", "lasts", "duties", "money", "reclaims", "events", "next"):
                assert getattr(again, name) == getattr(found, name)
        for entry in log.entries:
            assert entry in self.log.history(entry.number)

    @invariant()
    def holds(self) -> None:
        """Return to what the status is now, and to all that has to be so of it."""
        found = status_of(self.partnership, self.log, self.on)
        assert found == status(self.partnership, Log(self.log.entries), self.on)
        self.found = found
        if self.log.entries:
            self.seen.append((self.log, found))
        assert_as_told(found, self.log)
        assert_money(found)
        assert_done_or_not(found)

    @invariant()
    def stores_agree(self) -> None:
        """What one store holds, all hold."""
        if not self.log.entries:
            return
        kept = [store.read() for store in self.stores]
        assert kept[0] == kept[1] == kept[2]
        assert (kept[0].log, kept[0].flaws) == (self.log, ())

    def teardown(self) -> None:
        """Leave nothing behind."""
        for store in getattr(self, "stores", ()):
            store.close()
        self.folder.cleanup()


def status_of(partnership: Partnership, log: Log, on: date) -> Status:
    """Return the status; leave a life that reaches years whose working days nobody knows yet."""
    try:
        return status(partnership, log, on)
    except Invalid as refused:
        if "whose public holidays are known" in str(refused):
            reject()
        raise


def assert_as_told(found: Status, log: Log) -> None:
    """What has happened is what the entries come to, told in the plainest way."""
    told = {entry.number: _fate(log.entries, entry.number) for entry in log.entries}
    standing = {
        number: fate
        for number, fate in told.items()
        if fate is not None
        # What a correction tells is told under the number of the entry that it puts right.
        and not isinstance(log[number].event, Corrected)
        and not isinstance(fate[0], Withdrawn)
        and fate[1] <= found.on
    }
    assert {one.number: (one.event, one.happened) for one in found.happenings} == standing
    assert {one.entry for one in found.events.values} == set(standing)
    named = {number for one in found.duties.values for number in one.entries}
    assert named <= set(standing)


def _fate(entries: tuple[Entry, ...], number: int) -> tuple[Any, date] | None:
    """Return what an entry comes to by what later ones say of it, the last that stands first."""
    own = entries[number - 1]
    for other in reversed(entries):
        if getattr(other.event, "entry", 0) != number:
            continue
        fate = _fate(entries, other.number)
        if fate is None:
            continue
        if isinstance(other.event, Corrected):
            return fate
        if isinstance(fate[0], Withdrawn):
            return None
        # A withdrawal that was put right is something else now, and withdraws nothing.
    if isinstance(own.event, Corrected):
        return own.event.event, own.event.happened
    return own.event, own.happened


def assert_money(found: Status) -> None:
    """Money is neither made nor lost nor less than nothing."""
    refused = {one.number for one in found.happenings} - {
        one.entry for one in found.events.values if one.state is not EffectState.INEFFECTIVE
    }
    for kind, field in ((PaymentMade, "paid"), (RepaymentMade, "repaid")):
        told: Counter[str] = Counter()
        for one in found.happenings:
            if isinstance(one.event, kind) and one.number not in refused:
                told[one.event.amount.currency] += one.event.amount.minor
        shown: Counter[str] = Counter()
        for purse in found.money.values:
            shown[purse.paid.currency] += getattr(purse, field).minor
        assert +shown == told
    for purse in found.money.values:
        nothing = Money.zero(purse.paid.currency)
        sums = [one.known for one in (purse.due, purse.perhaps, purse.overdue, purse.to_come)]
        assert min([*sums, purse.paid, purse.repaid, purse.unspent.low]) >= nothing
        assert purse.unspent.high <= purse.paid
    for reclaim in found.reclaims.values:
        if isinstance(reclaim.amount, Bounds):
            assert 0 <= reclaim.amount.low.minor <= reclaim.amount.high.minor
    for due in residual(found):
        if isinstance(due.amount, Money):
            assert due.amount.minor >= 0


def assert_done_or_not(found: Status) -> None:
    """Nothing is done and still to be done, and what was done once was done of one thing."""
    held = [(one.value, one.given) for one in found.duties.holdings]
    for duty, _ in held:
        assert not (duty.state in DONE and duty.remains)
        assert duty.state not in DONE or duty.entries
    sure = [duty for duty, given in held if not given]
    rows = Counter((one.key, one.due.window, one.due.kind) for one in sure)
    assert max(rows.values(), default=1) == 1
    paying = Counter(entry for duty in sure for entry in set(_paying(duty)))
    assert max(paying.values(), default=1) == 1, paying


def _paying(duty: Duty) -> Iterator[int]:
    if isinstance(duty.paid, Money) and duty.paid.minor:
        yield from duty.entries


def assert_edges(before: Status, after: Status) -> None:
    """Under each reading, it has come to a stage that can come after the one before."""
    for one in before.stage.holdings:
        for other in after.stage.holdings:
            only = [given for given in (*one.given, *other.given) if not given.is_reading]
            if only or both(choices(one.given), choices(other.given)) is None:
                continue
            was, now = one.value.stage, other.value.stage
            assert was is now or now in EDGES[was], (was, now)


Lives.TestCase.settings = settings(stateful_step_count=10)
TestLives = Lives.TestCase
