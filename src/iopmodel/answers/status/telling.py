"""What single events come to by the text, each kind of them asked about once."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from types import MappingProxyType
from typing import Any, Final

from iopmodel.answers.answer import Holding, Possible, holdings
from iopmodel.answers.asking import keys_of
from iopmodel.answers.status.conditions import READS as CONDITION_READS
from iopmodel.answers.status.conditions import Failure, failures_of
from iopmodel.answers.status.effect import Effect, EffectReason, EffectState
from iopmodel.answers.status.extending import READS as EXTENSION_READS
from iopmodel.answers.status.extending import Agreement, extensions, of_nothing
from iopmodel.answers.status.verdicts import READS, VERDICTS, Verdict
from iopmodel.log import (
    ChairElected,
    DecisionTaken,
    DutyWaived,
    Fact,
    Happening,
    MeetingHeld,
    OutcomeReported,
    PaymentMade,
    PhaseEnded,
    PlanDecided,
    Remedied,
    ReportAccepted,
    ReportDelivered,
    Signed,
    SpendingReported,
)
from iopmodel.partnership.aggregate import Partnership, Parts
from iopmodel.terms import Term

__all__ = ["Teller"]

_ASKED: Final[Mapping[type, Callable[[Any], tuple[Any, ...]]]] = MappingProxyType(
    {
        ChairElected: lambda event: (event.body, event.of, event.by),
        DecisionTaken: lambda event: (event.by, event.parts, getattr(event.due, "part", "")),
        DutyWaived: lambda event: (event.due.part, event.by),
        MeetingHeld: lambda event: (event.body,),
        OutcomeReported: lambda event: (event.of, frozenset(one.by for one in event.groups)),
        PaymentMade: lambda event: (event.of, event.payer, event.payee),
        PlanDecided: lambda event: (event.by,),
        Remedied: lambda _: (),
        ReportAccepted: lambda event: (event.by,),
        ReportDelivered: lambda event: (event.of, event.by, event.to),
        Signed: lambda event: (event.party,),
        SpendingReported: lambda event: (event.of, event.by),
    }
)
"""What of an event its effect hangs on, where that is not which parts it names."""


def _effect(entry: int, verdict: Verdict) -> Effect:
    part, state, reason = verdict
    return Effect(entry=entry, part=part, state=state, reason=reason)


def _verdict(parts: Parts, *, event: Fact, before: Any) -> Iterator[Possible[Verdict]]:
    yield Possible(VERDICTS[type(event)](parts, event, before=before))


class Teller:
    """What tells what single events come to, each kind of them asked about once."""

    def __init__(self, partnership: Partnership) -> None:
        self._partnership = partnership
        self._days = [one.effective for one in partnership.amendments]
        self._terms: dict[int, Partnership] = {}
        self._verdicts: dict[Any, list[Holding[Verdict]]] = {}

    def terms(self, day: date) -> Partnership:
        """Return the terms in force on a day."""
        made = bisect_right(self._days, day)
        if made not in self._terms:
            self._terms[made] = self._partnership.on(day) if made else self._partnership
        return self._terms[made]

    def verdict(self, one: Happening, before: Any) -> list[Holding[Effect]]:
        """Return what an event comes to that ends and extends nothing."""
        event = one.event
        kind = type(event)
        asked = _ASKED[kind](event) if kind in _ASKED else event.concerns
        key = (kind, asked, before, bisect_right(self._days, one.happened))
        if key not in self._verdicts:
            question = partial(_verdict, event=event, before=before)
            reads = CONDITION_READS if kind is PhaseEnded else READS
            self._verdicts[key] = list(holdings(self.terms(one.happened), question, reads))
        return [
            Holding(_effect(one.number, each.value), each.given, each.clauses)
            for each in self._verdicts[key]
        ]

    def failed(self, failure: Failure) -> list[Holding[Effect]]:
        """Return what it comes to that a condition is met no longer."""
        question = partial(failures_of, key=failure.event.of, failure=failure)
        return list(holdings(self.terms(failure.on), question, CONDITION_READS))

    def amended(self, entry: int, key: str) -> list[Holding[Effect]]:
        """Return what it comes to that an amendment was agreed."""
        there = any(one.key == key for one in self._partnership.amendments)
        state = EffectState.EFFECTIVE if there else EffectState.INEFFECTIVE
        reason = EffectReason.COUNTS if there else EffectReason.NO_SUCH_PART
        return [Holding(Effect(entry=entry, part="", state=state, reason=reason), (), ())]

    def extended(self, agreed: Sequence[Agreement]) -> dict[int, list[Holding[Effect]]]:
        """Return what agreements that it goes on come to, by their entries."""
        found: dict[int, list[Holding[Effect]]] = {}
        # Whether one extends the term hangs on those before it.
        terms = self.terms(agreed[-1].on if agreed else date.min)
        keys = keys_of(terms, Term) if agreed else ()
        for key in keys:
            question = partial(extensions, key=key, agreed=agreed)
            for holding in holdings(terms, question, EXTENSION_READS):
                for effect in holding.value:
                    own = Holding(effect, holding.given, holding.clauses)
                    found.setdefault(effect.entry, []).append(own)
        return found or {one.entry: [Holding(of_nothing(one), (), ())] for one in agreed}
