"""What may occur in the life of any partnership, drawn from what its text has."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any, Final, TypeVar

from hypothesis import strategies as st

from iopmodel.answers.status import Status
from iopmodel.dates import End, Period
from iopmodel.log import (
    Amended,
    BreachRaised,
    ChairElected,
    ConditionFailed,
    DecisionTaken,
    DueKey,
    DutyWaived,
    Entry,
    Event,
    ExtensionAgreed,
    Fact,
    MeetingHeld,
    NoticeConsidered,
    NoticeReceived,
    NoticeSent,
    OutcomeReported,
    PartyJoined,
    PartyLeft,
    PaymentMade,
    PaymentResumed,
    PaymentStopped,
    PhaseEnded,
    PlanDecided,
    Remedied,
    RepaymentClaimed,
    RepaymentMade,
    ReportAccepted,
    ReportDelivered,
    Rescinded,
    Signed,
    SpendingReported,
)
from iopmodel.money import Money
from iopmodel.notgiven import Unstated
from iopmodel.partnership import AddPart, Partnership
from iopmodel.parts import Part, Ref
from iopmodel.terms import (
    Actor,
    Body,
    BudgetLine,
    Ending,
    EndingKind,
    Form,
    Funding,
    Indicator,
    Jointly,
    Party,
    PaymentPlan,
    PaymentStop,
    Repayment,
    Report,
    Term,
)

__all__ = ["LOST", "Scene"]

P = TypeVar("P", bound=Part)

LOST: Final[Ref[Any]] = Ref("finns-inte")
"""A key that no part has: a log records it all the same."""

_AMOUNTS: Final = (
    *(Money.of(amount, "SEK") for amount in (1, 100, 50_000, 125_000, 10**9)),
    Money.parse("0.01 SEK"),
    Money.of(100, "EUR"),
    Money.of(7, "JPY"),
)
_DAY: Final = timedelta(1)
_AROUND: Final = (-_DAY, timedelta(), _DAY)
_SELDOM: Final = st.integers(0, 7).map(lambda number: number == 7)
_NO_TERM: Final = date(2021, 1, 1)
_BEFORE: Final = timedelta(400)
_LONGEST: Final = timedelta(4400)


class Scene:
    """What the events of a partnership may name, and how they are drawn.

    Args:
        partnership: The partnership.

    Attributes:
        first: The first day of the term; any, where there is none.
        last: A day that its life is not followed beyond.
    """

    def __init__(self, partnership: Partnership) -> None:
        term = partnership.term
        self.first = term.initial.first if term else _NO_TERM
        self.last = self.first + _LONGEST
        self._initial = [term.initial.last] if term else []
        readings = (one for point in partnership.open_points for one in point.readings)
        changes = (*(one.change for one in readings), *(a.change for a in partnership.amendments))
        atoms = (atom for change in changes for atom in change.atoms)
        added = (atom.added for atom in atoms if isinstance(atom, AddPart))
        self._parts: dict[str, Part] = {one.key: one for one in (*added, *partnership.parts)}
        self._amendments = [one.key for one in partnership.amendments]

    def fact(self, draw: Any, found: Status, earlier: Sequence[Entry]) -> Fact:
        """Return something that may occur, lawful or not."""
        kind = draw(st.sampled_from(sorted(_MADE, key=lambda one: one.__name__)))
        made: Fact = _MADE[kind](_Chooser(self, draw, found, earlier))
        return made

    def keys(self, kinds: Iterable[type[Part]]) -> list[str]:
        """Return the keys of the parts of some kinds, in any reading."""
        kinds = tuple(kinds)
        return sorted(key for key, part in self._parts.items() if isinstance(part, kinds))

    def all(self, kind: type[P]) -> list[P]:
        """Return the parts of a kind, in any reading."""
        return [part for _, part in sorted(self._parts.items()) if isinstance(part, kind)]

    def ends(self, found: Status) -> list[date]:
        """Return the days at which its stage may turn, with those before and after each."""
        ends: list[End] = [self.first, *self._initial]
        ends += [end for one in found.lasts.values for end in (one.low, one.high, one.doubt)]
        return self._around(ends)

    def edges(self, found: Status) -> list[date]:
        """Return the days at which something may turn, with those before and after each."""
        left = [duty.due.window for duty in found.duties.values if duty.remains]
        own = [end for window in left[:4] for end in (window.first, window.last)]
        return sorted({*self.ends(found), *self._around(own)})

    def _around(self, ends: Iterable[End]) -> list[date]:
        days = {end + by for end in ends if isinstance(end, date) for by in _AROUND}
        return sorted(day for day in days if self.first - _BEFORE <= day <= self.last)

    def day(self, draw: Any, found: Status) -> date:
        """Return a day of its life, as a rule one at which something may turn."""
        if draw(st.booleans()):
            return draw(st.sampled_from(self.edges(found)))  # type: ignore[no-any-return]
        return self.first + timedelta(draw(st.integers(-60, 2900)))

    @property
    def amendments(self) -> list[str]:
        """The keys of the amendments."""
        return self._amendments


class _Chooser:
    """What chooses the values of the fields of one event."""

    def __init__(self, scene: Scene, draw: Any, found: Status, earlier: Sequence[Entry]) -> None:
        self.scene, self.draw, self.found, self.earlier = scene, draw, found, earlier

    def ref(self, *kinds: type[Part]) -> Ref[Any]:
        keys = self.scene.keys(kinds)
        return LOST if not keys or self.draw(_SELDOM) else Ref(self.draw(st.sampled_from(keys)))

    def perhaps(self, made: Callable[[], Any]) -> Any:
        return made() if self.draw(st.booleans()) else Unstated()

    def by(self) -> Any:
        if self.draw(st.integers(0, 3)) == 0:
            parties = [Ref[Actor](key) for key in self.scene.keys([Party])]
            return Jointly(parties) if len(parties) > 1 else Unstated()
        return self.perhaps(lambda: self.ref(Actor))

    def a_day(self) -> date:
        return self.scene.day(self.draw, self.found)

    def day(self) -> Any:
        return self.perhaps(self.a_day)

    def amount(self) -> Money:
        owed = [
            one.due.amount
            for one in self.found.duties.values
            if isinstance(one.due.amount, Money) and one.due.amount.minor > 0
        ]
        return self.draw(st.sampled_from([*owed[:5], *_AMOUNTS]))  # type: ignore[no-any-return]

    def covers(self) -> Any:
        return self.perhaps(lambda: Period(*sorted((self.a_day(), self.a_day()))))

    def due(self) -> DueKey:
        rows = [one.due for one in self.found.duties.values][:12]
        if not rows:
            return DueKey(LOST, "1")
        row = self.draw(st.sampled_from(rows))
        window = self.perhaps(lambda: row.window)
        return DueKey.of(row.key, window) if "/" in row.key else DueKey(LOST, "1")

    def entry(self) -> int:
        return self.draw(st.integers(1, max(len(self.earlier), 1)))  # type: ignore[no-any-return]

    def entry_of(self, kind: type[Event]) -> int:
        told = [one.number for one in self.earlier if isinstance(one.event, kind)]
        return self.draw(st.sampled_from(told)) if told else self.entry()

    def notice(self) -> dict[str, Any]:
        return {
            "by": self.by(),
            "act": self.perhaps(lambda: self.draw(st.sampled_from(EndingKind))),
            "right": self.perhaps(lambda: self.ref(Ending, Term)),
            "against": self.perhaps(lambda: self.ref(Party)),
            "ending": self.day(),
            "form": self.perhaps(lambda: self.draw(st.sampled_from(Form))),
        }

    def taken(self, kind: type[Event]) -> dict[str, Any]:
        if not self.earlier:
            return self.notice()
        return {**self.notice(), "sending": self.perhaps(lambda: self.entry_of(kind))}

    def after(self, kind: type[Event], made: Callable[[int], Any]) -> Any:
        """Return what goes back to an entry; something else where there is none yet."""
        if not self.earlier:
            return BreachRaised(matter="något", by=self.by())
        return made(self.entry_of(kind))


_Made = Callable[[_Chooser], Any]
_MADE: Final[Mapping[type[Event], _Made]] = {
    Amended: lambda a: Amended(
        amendment=a.draw(st.sampled_from([*a.scene.amendments, str(LOST)])), by=a.by()
    ),
    BreachRaised: lambda a: BreachRaised(
        matter="något", by=a.by(), against=a.by(), parts=[a.ref(Part)]
    ),
    ChairElected: lambda a: ChairElected(body=a.ref(Body), of=a.by(), by=a.by()),
    ConditionFailed: lambda a: ConditionFailed(
        of=a.ref(Term, Part), number=a.perhaps(lambda: a.draw(st.integers(1, 3)))
    ),
    DecisionTaken: lambda a: DecisionTaken(
        by=a.by(), matter="något", parts=[a.ref(Part)], due=a.perhaps(a.due)
    ),
    DutyWaived: lambda a: DutyWaived(due=a.due(), by=a.by()),
    ExtensionAgreed: lambda a: ExtensionAgreed(
        until=a.day(), by=a.by(), form=a.perhaps(lambda: a.draw(st.sampled_from(Form)))
    ),
    MeetingHeld: lambda a: MeetingHeld(body=a.ref(Body), due=a.perhaps(a.due)),
    NoticeConsidered: lambda a: NoticeConsidered(**a.taken(NoticeSent), to=a.by()),
    NoticeReceived: lambda a: NoticeReceived(**a.taken(NoticeSent), to=a.by()),
    NoticeSent: lambda a: NoticeSent(**a.notice()),
    OutcomeReported: lambda a: OutcomeReported(of=a.ref(Indicator), value=3, covers=a.covers()),
    PartyJoined: lambda a: PartyJoined(party=a.ref(Party), by=a.by()),
    PartyLeft: lambda a: PartyLeft(party=a.ref(Party)),
    PaymentMade: lambda a: PaymentMade(
        of=a.ref(Funding, PaymentPlan),
        amount=a.amount(),
        payer=a.perhaps(lambda: a.ref(Party)),
        covers=a.covers(),
        due=a.perhaps(a.due),
    ),
    PaymentResumed: lambda a: PaymentResumed(of=a.ref(Funding, PaymentPlan), by=a.by()),
    PaymentStopped: lambda a: PaymentStopped(
        of=a.ref(Funding, PaymentPlan), by=a.by(), right=a.perhaps(lambda: a.ref(PaymentStop))
    ),
    PhaseEnded: lambda a: PhaseEnded(of=a.ref(Part)),
    PlanDecided: lambda a: a.after(
        BreachRaised, lambda entry: PlanDecided(breach=entry, by=a.by(), until=a.day())
    ),
    Remedied: lambda a: a.after(BreachRaised, lambda entry: Remedied(breach=entry, by=a.by())),
    RepaymentClaimed: lambda a: RepaymentClaimed(
        of=a.ref(Repayment), amount=a.perhaps(a.amount), by=a.by()
    ),
    RepaymentMade: lambda a: RepaymentMade(
        of=a.ref(Funding, PaymentPlan, Repayment), amount=a.amount()
    ),
    ReportAccepted: lambda a: a.after(
        ReportDelivered, lambda entry: ReportAccepted(delivery=entry, by=a.by())
    ),
    ReportDelivered: lambda a: ReportDelivered(
        of=a.ref(Report), covers=a.covers(), due=a.perhaps(a.due), by=a.by()
    ),
    Rescinded: lambda a: Rescinded(by=a.by(), right=a.perhaps(lambda: a.ref(Ending))),
    Signed: lambda a: Signed(party=a.ref(Party)),
    SpendingReported: lambda a: SpendingReported(
        of=a.ref(Funding, BudgetLine), amount=a.amount(), covers=a.covers()
    ),
}
