"""Random partnerships live random lives: what has to hold after every step of one."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from typing import Final

import attrs
import pytest
from hypothesis import reject, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from iopmodel.answers.status import Status, status
from iopmodel.dates import ReportingWindow
from iopmodel.documents import dumps
from iopmodel.errors import Invalid
from iopmodel.examples import load
from iopmodel.log import AnyEvent, Corrected, ExtensionAgreed, Log, Signed, Withdrawn
from iopmodel.notgiven import Unstated
from iopmodel.partnership import Partnership, adds
from iopmodel.parts import Part, Ref
from iopmodel.storage import JsonLinesStore, MemoryStore, SqliteStore, Store, Told
from iopmodel.strategies import partnerships, sound_partnerships
from iopmodel.terms import Covers, Ending, Funding, Party, Report, Signature, Term
from tests.answers.examples import CITY, CLUB
from tests.laws.agreed_lives import lawful
from tests.laws.doing import Doing, Event
from tests.laws.holding import assert_edges, assert_sound, history
from tests.laws.living import Scene

# Read once: it takes longer than a whole life.
YEARLY: Final = Report(
    key="vinterrapport",
    name="Vinterrapport",
    author=CLUB,
    recipient=CITY,
    timing=ReportingWindow(10, 3, 6),
    covers=Covers.ITS_TIME,
)
"""About more days if it goes on, and due on the same day."""
SHIPPED: Final = st.sampled_from(["bostad-forst-2023", "enskede-arsta-vantor-2021"]).map(
    cache(load)
)


@cache
def reported() -> Partnership:
    """A partnership whose readings touch much at once, with a report that hangs on its end."""
    return lawful().changed(adds(YEARLY))


def owes_no_less_than_nothing(partnership: Partnership) -> bool:
    """Whether no amount that it names, in any reading, lies below nothing: none that is real has."""
    return not re.search(r'"-[0-9.]+ [A-Z]{3}"', dumps(partnership))


ANY: Final = (
    sound_partnerships()
    | partnerships(max_parts=4).filter(owes_no_less_than_nothing)
    | SHIPPED
    | st.builds(reported)
)
MOST: Final = 400
"""How many things may be due: a report each week for a century makes every step take seconds."""
_REFERENCES: Final[list[str | Unstated]] = [Unstated(), "KS 2021/17"]
FEW: Final = 4
"""How many acts may end it: each is weighed by every right, under every reading."""
SKEW: Final = timedelta(seconds=30)
STAGED: Final[tuple[type[Part], ...]] = (Party, Signature, Term, Ending)
"""The parts on which the stage hangs."""


class Lives(RuleBasedStateMachine):
    """One life: entries told to three stores, days that go by, looks back."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.log = Log()
        self.looked: tuple[Log, date] | None = None
        self.ended = 0
        self.seen: list[tuple[Log, Status]] = []

    @initialize(partnership=ANY, days=st.integers(-40, 600), data=st.data())
    def begins(self, partnership: Partnership, days: int, data: st.DataObject) -> None:
        """A partnership is concluded, and as a rule signed; nothing else has happened."""
        self.partnership = partnership
        self.scene = Scene(partnership)
        self.on = self.scene.first + timedelta(days)
        # After every day that its life can come to: nothing is recorded before it happened.
        self.at = datetime.combine(self.scene.last + timedelta(1000), time(8), UTC)
        path, of = Path(self.folder.name), partnership.heading.name
        self.stores: list[Store] = [
            MemoryStore(of=of),
            JsonLinesStore(path=path / "log.jsonl", of=of),
            SqliteStore(path / "log.sqlite", of=of),
        ]
        self._look()
        if len(self.found.duties.holdings) > MOST:
            reject()
        if data.draw(st.sampled_from([True, True, True, True, False])):
            for party in self.scene.keys([Party]):
                self._tell(data, Signed(party=Ref(party)), min(self.on, self.scene.first))

    def _look(self) -> None:
        """Look at how it stands; leave a life with years whose working days nobody knows yet."""
        if self.looked == (self.log, self.on):
            return
        self.looked = self.log, self.on
        try:
            self.found = status(self.partnership, self.log, self.on)
        except Invalid as refused:
            if "whose public holidays are known" in str(refused):
                reject()
            raise
        assert_sound(self.partnership, self.found, self.log)

    def _tell(self, data: st.DataObject, event: AnyEvent, happened: date) -> None:
        """Record something with all stores: later than before, or by a clock a little behind."""
        self.at += data.draw(st.sampled_from([timedelta(), timedelta(hours=5), timedelta(3)]))
        recorded = self.at - data.draw(st.sampled_from([timedelta(), SKEW]))
        reference: str | Unstated = data.draw(st.sampled_from(_REFERENCES))
        told = Told(
            event=event, happened=happened, recorded=recorded, by="handläggare", reference=reference
        )
        receipts = [store.append(told) for store in self.stores]
        assert receipts[0] == receipts[1] == receipts[2]
        before, kept = self.log.entries, receipts[0].entry
        last = before[-1].recorded if before else recorded
        assert kept.recorded == max(last, recorded)
        self.log = self.log.append(
            event, happened=happened, recorded=kept.recorded, by=told.by, reference=reference
        )
        assert self.log.entries == (*before, kept)

    def _tell_all(self, data: st.DataObject, told: Iterator[Event]) -> None:
        for event, happened in [*told]:
            self._tell(data, event, happened)

    def _doing(self, data: st.DataObject | None) -> Doing:
        return Doing(self.scene, data and data.draw, self.found, self.log.entries)

    @rule(data=st.data())
    def something_occurs(self, data: st.DataObject) -> None:
        """Anything occurs, lawful or not, and names what is there or not."""
        for _ in range(data.draw(st.integers(1, 3))):
            day = data.draw(st.sampled_from([self.on, self.scene.day(data.draw, self.found)]))
            self._tell(data, self.scene.fact(data.draw, self.found, self.log.entries), day)

    @rule(data=st.data())
    def what_is_due_is_done(self, data: st.DataObject) -> None:
        """Something that is due is done in time or late, in part or twice, or is waived."""
        self._tell_all(data, self._doing(data).due_is_done())

    @precondition(lambda self: self.scene.all(Funding))
    @rule(data=st.data())
    def money_moves(self, data: st.DataObject) -> None:
        """Money is paid, spent, claimed, paid back."""
        self._tell_all(data, self._doing(data).money_moves())

    @precondition(lambda self: self.ended < FEW and self._doing(None).rights)
    @rule(data=st.data())
    def someone_ends_it(self, data: st.DataObject) -> None:
        """Someone gives notice, or rescinds; the day may be looked at on which it takes effect."""
        self.ended += 1
        self._tell_all(data, self._doing(data).it_ends())
        self._ends_go_by(data, data.draw(st.integers(0, 1)))

    @precondition(lambda self: self.scene.all(Term))
    @rule(data=st.data())
    def they_go_on(self, data: st.DataObject) -> None:
        """They agree that it goes on; the day may be looked at until which it does."""
        self._tell_all(data, self._doing(data).it_goes_on())
        self._ends_go_by(data, data.draw(st.integers(0, 1)))

    @rule(data=st.data())
    def something_changes(self, data: st.DataObject) -> None:
        """Someone leaves or chairs; something falls short, is put right, or is stopped."""
        self._tell_all(data, self._doing(data).it_changes())

    @precondition(lambda self: len(self.log) > 0)
    @rule(data=st.data())
    def something_is_put_right(self, data: st.DataObject) -> None:
        """An entry, a correction or a withdrawal too, is corrected: its day, or all of it."""
        about = self.log[data.draw(st.integers(1, len(self.log)))]
        day = self.scene.day(data.draw, self.found)
        fact = about.event
        if isinstance(fact, (Corrected, Withdrawn)) or data.draw(st.booleans()):
            fact = self.scene.fact(data.draw, self.found, self.log.entries[: about.number - 1])
        corrected = Corrected(entry=about.number, event=fact, happened=min(day, self.scene.last))
        self._tell(data, corrected, self.on)

    @precondition(lambda self: len(self.log) > 0)
    @rule(data=st.data())
    def something_is_withdrawn(self, data: st.DataObject) -> None:
        """An entry, a correction or a withdrawal too, is withdrawn."""
        wrong = Withdrawn(entry=data.draw(st.integers(1, len(self.log))), why="fel")
        self._tell(data, wrong, self.on)

    @rule(ahead=st.integers(1, 3))
    def what_makes_no_sense_is_refused(self, ahead: int) -> None:
        """Nothing changes by it; and whatever was held open is let go of."""
        wrong = Withdrawn(entry=len(self.log) + ahead, why="fel")
        told = Told(event=wrong, happened=self.on, recorded=self.at, by="handläggare")
        for store in self.stores:
            with pytest.raises(Invalid):
                store.append(told)
            store.close()

    @rule(data=st.data())
    def days_go_by(self, data: st.DataObject) -> None:
        """A later day is looked at."""
        later = [self.on + timedelta(days) for days in (1, 30, 200)]
        self._come_to(data.draw(st.sampled_from([*later, *self.scene.edges(self.found)])))

    @rule(data=st.data())
    def an_end_goes_by(self, data: st.DataObject) -> None:
        """A later day is looked at, before, at or after one at which it may end."""
        self._ends_go_by(data, 1)

    def _ends_go_by(self, data: st.DataObject, times: int) -> None:
        for _ in range(times):
            self._look()
            later = [day for day in self.scene.ends(self.found) if day > self.on]
            self._come_to(data.draw(st.sampled_from(later or [self.on + timedelta(30)])))

    def _come_to(self, day: date) -> None:
        """Look at a later day: it has come to no stage that it cannot have come to."""
        self._look()
        before, earlier = self.found, self.on
        self.on = min(max(day, self.on), self.scene.last)
        self._look()
        if self._staged(earlier) == self._staged(self.on):
            revived = any(
                isinstance(one.event, ExtensionAgreed) and earlier < one.happened <= self.on
                for one in self.log.standing
            )
            assert_edges(before, self.found, revived=revived)

    def _staged(self, day: date) -> object:
        """Return what the stage hangs on, by the terms in force on a day."""
        terms = self.partnership.on(day)
        return [part for part in terms.parts if isinstance(part, STAGED)], terms.open_points

    @precondition(lambda self: bool(self.seen))
    @rule(data=st.data())
    def someone_looks_back(self, data: st.DataObject) -> None:
        """What was known at a moment shows as it was told then, and nothing of it is gone."""
        log, found = data.draw(st.sampled_from(self.seen))
        last = log.entries[-1].recorded
        known = self.log.as_known(last)
        assert known.entries[: len(log)] == log.entries
        assert all(entry.recorded <= last for entry in known.entries)
        if len(known) == len(log):
            again = status(self.partnership, self.log, found.on, last)
            assert attrs.evolve(again, known_at=None) == found
        for entry in self.log.entries:
            told = self.log.history(entry.number)
            assert [*told] == history(self.log.entries, entry.number)

    @invariant()
    def holds(self) -> None:
        """Look at how it stands now, and at all that has to be so of it."""
        self._look()
        if self.log.entries and (not self.seen or self.seen[-1][0] is not self.log):
            self.seen.append((self.log, self.found))
            # Told step by step, or all at once.
            assert Log(self.log.entries).standing == self.log.standing
            self._stores_agree()

    def _stores_agree(self) -> None:
        """What one store holds, all hold."""
        kept = [store.read() for store in self.stores]
        assert kept[0] == kept[1] == kept[2]
        assert (kept[0].log, kept[0].flaws) == (self.log, ())

    def teardown(self) -> None:
        """Leave nothing behind."""
        for store in getattr(self, "stores", ()):
            store.close()
        self.folder.cleanup()


Lives.TestCase.settings = settings(stateful_step_count=20)
TestLives = Lives.TestCase
