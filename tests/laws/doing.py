"""What is likely to occur in the life of a partnership: things due are done, money moves, it ends.

What is drawn blindly (`living`) is lawful too seldom to show that what is lawful comes to what it
should.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Any, Final

import attrs
from hypothesis import strategies as st

from iopmodel.answers.status import Duty, Status
from iopmodel.answers.tasks import DueKind
from iopmodel.dates import Period
from iopmodel.log import (
    BreachRaised,
    ChairElected,
    ConditionFailed,
    DecisionTaken,
    DueKey,
    DutyWaived,
    Entry,
    ExtensionAgreed,
    Fact,
    MeetingHeld,
    NoticeConsidered,
    NoticeReceived,
    NoticeSent,
    PartyJoined,
    PartyLeft,
    PaymentMade,
    PaymentResumed,
    PaymentStopped,
    PlanDecided,
    Remedied,
    RepaymentClaimed,
    RepaymentMade,
    ReportDelivered,
    Rescinded,
    SpendingReported,
)
from iopmodel.money import Money
from iopmodel.notgiven import NotGiven, Unstated
from iopmodel.parts import Ref
from iopmodel.terms import (
    AutomaticExtension,
    Body,
    Chair,
    Ending,
    EndingKind,
    Form,
    Funding,
    Jointly,
    Party,
    PaymentPlan,
    PaymentStop,
    Repayment,
    Term,
    Who,
)
from tests.laws.living import Scene

__all__ = ["Doing"]

Event = tuple[Fact, date]

_DAY: Final = timedelta(1)
_FEW: Final = 3
_DONE: Final = {
    DueKind.MEETING,
    DueKind.REPORT,
    DueKind.PAYMENT,
    DueKind.ELECTION,
    DueKind.DECISION,
    DueKind.COMMITMENT,
}


@attrs.frozen
class Doing:
    """What draws what is likely to occur.

    Attributes:
        scene: What events may name.
        draw: Given by Hypothesis.
        found: How it stands.
        earlier: What was told before.
    """

    scene: Scene
    draw: Any
    found: Status
    earlier: tuple[Entry, ...]

    def one_of(self, many: Iterable[Any]) -> Any:
        return self.draw(st.sampled_from(list(many)))

    def perhaps(self, value: Any) -> Any:
        return value if self.draw(st.booleans()) else Unstated()

    def by_now(self, *days: object) -> date:
        """Return one of some days, as a rule one that has come."""
        listed = [day for day in days if isinstance(day, date) and day <= self.scene.last]
        come = [day for day in listed if day <= self.found.on]
        late = self.draw(st.integers(0, 7)) == 7  # one time in eight
        return self.one_of((listed if late else come) or [self.found.on])  # type: ignore[no-any-return]

    # --- What is due ---

    def due_is_done(self) -> Iterator[Event]:
        """Yield that something was done that was due, in time or late, or waived."""
        groups: dict[tuple[str, str], list[Duty]] = {}
        for one in self.found.duties.values:
            if one.due.kind in _DONE:
                groups.setdefault((one.due.kind.value, one.state.value), []).append(one)
        if not groups:
            return
        own = groups[self.one_of(sorted(groups))]
        for _ in range(self.draw(st.integers(1, 2))):
            duty = self.one_of([*own[:_FEW], *own[-_FEW:]])
            due, last = duty.due, duty.due.window.last
            after = last + _DAY if isinstance(last, date) else last
            yield self._done(duty), self.by_now(due.window.first, last, after, self.found.on)

    def _done(self, duty: Duty) -> Fact:
        due, key = duty.due, Ref[Any](duty.due.part)
        named = DueKey.of(due.key, self.perhaps(due.window))
        if self.draw(st.integers(0, 5)) == 0:
            return DutyWaived(due=named, by=self.perhaps(_who(due.recipients)))
        told = {"due": self.perhaps(named)}
        if due.kind is DueKind.MEETING:
            return MeetingHeld(body=key, **told)
        about = self.perhaps(due.covers) if isinstance(due.covers, Period) else Unstated()
        if due.kind is DueKind.REPORT:
            return ReportDelivered(of=key, covers=about, **told)
        if due.kind is not DueKind.PAYMENT:
            return DecisionTaken(matter="något", parts=[key], **told)
        amount = self._amount(due.amount)
        if key in self.scene.keys([Repayment]):
            return RepaymentMade(of=key, amount=amount)
        return PaymentMade(of=key, amount=amount, covers=about, **told)

    def _amount(self, owed: object) -> Money:
        """Return all of an amount, less, or more."""
        if not isinstance(owed, Money) or owed.minor <= 0:
            owed = Money.of(50_000, "SEK")
        minor = self.one_of([owed.minor, max(owed.minor // 2, 1), owed.minor + 1, owed.minor * 2])
        return Money.of_minor(minor, owed.currency)

    # --- Money ---

    def money_moves(self) -> Iterator[Event]:
        """Yield that money of one frame was paid, spent, claimed and paid back."""
        frame = self.one_of(self.scene.all(Funding))
        plans = [plan.key for plan in self.scene.all(PaymentPlan) if plan.of == frame.key]
        back = [part.key for part in self.scene.all(Repayment)]
        amount = self._amount(frame.amount)
        day = self.by_now(self.found.on, self.scene.day(self.draw, self.found))
        yield PaymentMade(of=self.one_of([frame.key, *plans]), amount=amount), day
        some = self.draw(st.integers(0, 7))
        if some & 1:
            yield (
                RepaymentMade(of=self.one_of([frame.key, *back]), amount=self._amount(amount)),
                day,
            )
        if some & 2:
            covers = self.perhaps(Period(day, day + timedelta(90)))
            yield SpendingReported(of=frame, amount=self._amount(amount), covers=covers), day
        if some & 4 and back:
            claimed = self.perhaps(self._amount(amount))
            yield RepaymentClaimed(of=self.one_of(back), amount=claimed), day

    # --- The end ---

    def it_ends(self) -> Iterator[Event]:
        """Yield an act by a right that there is, by whom it is for, and what is told of it later."""
        right = self.one_of(self.rights)
        is_term = isinstance(right, Term)
        act = EndingKind.NOTICE if is_term else right.act
        by = _who(Unstated() if is_term else right.by)
        if isinstance(by, NotGiven):
            by = Ref(self.one_of(self.scene.keys([Party])))
        # Before it is over, as a rule: after that, no act ends it.
        ends = [one.high - _DAY for one in self.found.lasts.values if isinstance(one.high, date)]
        day = self.by_now(min([self.found.on, *ends]), self.scene.day(self.draw, self.found))
        named = self.perhaps(right.key)
        if act is EndingKind.RESCISSION and self.draw(st.booleans()):
            yield Rescinded(by=by, right=named), day
            return
        form = Form.SIGNED if is_term or isinstance(right.form, NotGiven) else right.form
        yield NoticeSent(by=by, act=act, right=named, form=form), day
        sending = self.earlier[-1].number + 1 if self.earlier else 1
        for kind in (NoticeReceived, NoticeConsidered):
            if self.draw(st.booleans()):
                day = min(day + timedelta(self.draw(st.integers(0, 40))), self.scene.last)
                yield kind(sending=sending), day

    @property
    def rights(self) -> list[Any]:
        """The rights to end something, and the term where it goes on unless notice is given."""
        terms = self.scene.all(Term)
        stopped = [one for one in terms if isinstance(one.extension, AutomaticExtension)]
        return [*self.scene.all(Ending), *stopped]

    def it_goes_on(self) -> Iterator[Event]:
        """Yield that the parties agree to go on."""
        together, one = self._together, self.scene.keys([Party])[0]
        day = self.by_now(self.found.on, self.scene.day(self.draw, self.found))
        until = self.perhaps(self.one_of(self.scene.edges(self.found)))
        by = self.one_of([together, together, Ref[Any](one)])
        yield ExtensionAgreed(until=until, by=by, form=Form.SIGNED), day

    @property
    def _together(self) -> Any:
        """All the parties."""
        parties = self.scene.all(Party)
        return Jointly(parties) if len(parties) > 1 else Ref(parties[0].key)

    # --- Whatever else ---

    def it_changes(self) -> Iterator[Event]:
        """Yield that someone leaves or chairs, that something falls short, or money is stopped."""
        ways = [self._leaves, self._falls_short]
        ways += [self._chairs] if self._bodies else []
        ways += [self._fails] if any(term.conditions for term in self.scene.all(Term)) else []
        ways += [self._stopped] if self.scene.all(PaymentStop) else []
        day = self.by_now(self.found.on, self.scene.day(self.draw, self.found))
        for fact in self.one_of(ways)():
            yield fact, day
            day = min(day + timedelta(self.draw(st.integers(0, 60))), self.scene.last)

    def _leaves(self) -> Iterator[Fact]:
        party = Ref[Party](self.one_of(self.scene.keys([Party])))
        yield PartyLeft(party=party)
        if self.draw(st.booleans()):
            yield PartyJoined(party=party, by=self._together)

    @property
    def _bodies(self) -> list[tuple[Body, Chair]]:
        bodies = [(one, one.chair) for one in self.scene.all(Body)]
        return [(one, chair) for one, chair in bodies if isinstance(chair, Chair)]

    def _chairs(self) -> Iterator[Fact]:
        body, chair = self.one_of(self._bodies)
        of = _who(chair.held_by)
        if not isinstance(of, str):
            of = Ref(self.one_of(self.scene.keys([Party])))
        yield ChairElected(body=body, of=of, by=_who(chair.elected_by))

    def _falls_short(self) -> Iterator[Fact]:
        number = self.earlier[-1].number + 1 if self.earlier else 1
        yield BreachRaised(matter="något")
        if self.draw(st.booleans()):
            until = self.perhaps(self.scene.day(self.draw, self.found))
            yield PlanDecided(breach=number, until=until)
        if self.draw(st.booleans()):
            yield Remedied(breach=number)

    def _fails(self) -> Iterator[Fact]:
        term = self.one_of([one for one in self.scene.all(Term) if one.conditions])
        number = self.perhaps(self.draw(st.integers(1, len(term.conditions))))
        yield ConditionFailed(of=term, number=number, by=_who(term.conditions[0].found_by))

    def _stopped(self) -> Iterator[Fact]:
        stop = self.one_of(self.scene.all(PaymentStop))
        yield PaymentStopped(of=stop.of, by=_who(stop.by), right=self.perhaps(stop.key))
        if self.draw(st.booleans()):
            yield PaymentResumed(of=stop.of)


def _who(whose: Who) -> Any:
    """Return someone whom something is for: the first of several, whom it may take together."""
    actors = getattr(whose, "actors", None)
    if actors is None:
        return whose if isinstance(whose, str) else Unstated()
    return whose if isinstance(whose, Jointly) else actors[0]
