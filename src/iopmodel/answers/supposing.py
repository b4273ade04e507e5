"""What comes of an act by one right if it is recorded too, after all that a log tells."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time
from types import MappingProxyType
from typing import Any, Final

import attrs

from iopmodel.answers.answer import Answer, Holding
from iopmodel.answers.lived import Lived, left_open, refused, with_lasting
from iopmodel.answers.status.alternatives import both, choices
from iopmodel.answers.status.effect import Effect, EffectReason, EffectState
from iopmodel.answers.status.effects import told
from iopmodel.answers.status.flows import flows_of, plans_of
from iopmodel.answers.status.lasting import Lasting
from iopmodel.answers.status.reclaiming import Reclaim, reclaims
from iopmodel.answers.whatif import Notice
from iopmodel.log import (
    By,
    Fact,
    Happening,
    NoticeConsidered,
    NoticeReceived,
    NoticeSent,
    Rescinded,
)
from iopmodel.notgiven import NotGiven, Unstated
from iopmodel.partnership.aggregate import Partnership
from iopmodel.parts import Ref
from iopmodel.terms import CountedFrom, Ending, EndingKind, Form, Jointly, Term

__all__ = ["Supposed", "supposed"]

# Whoever records it records who they are; what is only supposed is recorded by nobody.
_NOBODY: Final = "-"
_NOON: Final = time(12, tzinfo=UTC)
_MOMENTS: Final[Mapping[CountedFrom, type[NoticeSent | NoticeReceived | NoticeConsidered]]] = (
    MappingProxyType(
        {
            CountedFrom.DISPATCH: NoticeSent,
            CountedFrom.RECEIPT: NoticeReceived,
            CountedFrom.CONSIDERATION: NoticeConsidered,
        }
    )
)


@attrs.frozen(kw_only=True)
class Supposed:
    """What comes of an act by one right if it is recorded too.

    Attributes:
        part: The key of the part that gives the right.
        effects: What it comes to, as a status has it of an event.
        lasts: Until when the partnership may then last, on one reading or another.
        reclaims: What may then be claimed back, by each clause.
    """

    part: str
    effects: tuple[Holding[Effect], ...]
    lasts: tuple[Lasting, ...]
    reclaims: Answer[Reclaim]


def supposed(partnership: Partnership, before: Lived, key: str) -> Supposed:
    """Return what comes of an act by one right if it is recorded after all that a log tells.

    Which of its moments the day is may not be told: then it is sent, received and considered that
    day. It has the form that the right needs.

    Args:
        partnership: The partnership.
        before: How it stands before the act.
        key: The part that gives the right.

    Examples:
        >>> from iopmodel.answers.lived import lived
        >>> from iopmodel.examples import load
        >>> from iopmodel.log import Log
        >>> partnership = load("enskede-arsta-vantor-2021")
        >>> act = Notice(on=date(2021, 9, 1), by=Ref("street-minds"))
        >>> found = supposed(partnership, lived(partnership, Log(), act), "uppsagning")
        >>> found.part, {one.value.state.value for one in found.effects}
        ('uppsagning', {'ineffective'})
    """
    act, found = before.act, before.status
    recorded = _told_too(partnership, before, key)
    first = recorded[0].number
    occurred = (*found.happenings, *recorded)
    terms = partnership.on(act.on)
    # As the log has it, and not by the right alone: whoever acts may have left.
    life = told(partnership, occurred)
    acts = [(act.on, own) for _, own in life.acts if own and own[0].value.entry >= first]
    own = list(_counting(one for _, each in acts for one in each))
    lasts = list(_lasting(found.lasts.holdings, own, act.on))
    heeded = [one for one in occurred if one.number not in refused(found)]
    ends = [Holding(one, (), ()) for one in lasts]
    flows = flows_of(terms, heeded, plans_of(terms))
    back = reclaims(terms, flows, heeded, ends, life.acts)
    return Supposed(
        part=key,
        effects=tuple(_still(own, found.lasts.holdings)),
        lasts=tuple(lasts),
        reclaims=attrs.evolve(found.reclaims, holdings=tuple(back)),
    )


def _told_too(partnership: Partnership, before: Lived, key: str) -> tuple[Happening, ...]:
    """Return what the log would tell too, under the numbers that follow."""
    log, on = before.log, before.act.on
    last = log.entries[-1:]
    first = max((one.number for one in last), default=0) + 1
    at = max([datetime.combine(on, _NOON), *(one.recorded for one in last)])
    for event in _events(before.act, key, partnership.on(on), first):
        log = log.append(event, happened=on, recorded=at, by=_NOBODY)
    return tuple(one for one in log.standing if one.number >= first)


def _lasting(
    lasts: Iterable[Holding[Lasting]], effects: Sequence[Holding[Effect]], on: date
) -> Iterator[Lasting]:
    """Yield until when it lasts where an act has one of its effects on the same reading."""
    alike: dict[Lasting, None] = {}
    for one in lasts:
        read = choices(one.given)
        for other in effects:
            if both(read, choices(other.given)) is not None:
                alike[one.value.after(other.value, on)] = None
    yield from alike


def _events(act: Notice, key: str, terms: Partnership, number: int) -> Iterator[Fact]:
    """Yield the events by which an act would be recorded, the first of them under a number."""
    right, kind, by = Ref[Ending | Term](key), act.act, _who(act, key, terms)
    part = terms.find(key)
    if isinstance(kind, NotGiven):
        kind = part.act if isinstance(part, Ending) else EndingKind.NOTICE
    if kind is EndingKind.RESCISSION:
        yield Rescinded(by=by, right=right)
        return
    # The strictest of forms is enough for every right.
    sent = NoticeSent(by=by, act=kind, right=right, form=Form.ADDENDUM)
    fields: dict[str, Any] = {"by": by, "act": kind, "right": right, "form": sent.form}
    if not isinstance(act.moment, NotGiven):
        yield _MOMENTS[act.moment](**fields)
        return
    yield sent
    yield NoticeReceived(sending=number, **fields)
    yield NoticeConsidered(sending=number, **fields)


def _who(act: Notice, key: str, terms: Partnership) -> By:
    """Return who acts: where that was not asked, the one whose right it is, if it is one."""
    if not isinstance(act.by, NotGiven):
        return Ref(act.by)
    part = terms.find(key)
    whose = part.by if isinstance(part, Ending) else Unstated()
    return whose if isinstance(whose, (Ref, Jointly)) else Unstated()


def _counting(effects: Iterable[Holding[Effect]]) -> Iterator[Holding[Effect]]:
    """Yield what an act comes to by the moment that counts, not by each of them, each once."""
    each = list(effects)
    sure = {one.given for one in each if one.value.state is EffectState.EFFECTIVE}
    found = [
        one
        for one in each
        if one.value.reason is not EffectReason.COUNTED_ELSEWHERE
        # What is sure at the last of its moments is so whichever of them counts.
        and not (one.value.reason is EffectReason.MOMENT_NOT_SAID and one.given in sure)
    ]
    first = min((one.value.entry for one in found), default=0)
    alike = {
        (value, one.given): Holding(value, one.given, one.clauses)
        for one in found
        for value in [attrs.evolve(one.value, entry=first)]
    }
    yield from alike.values()


def _still(
    effects: Iterable[Holding[Effect]], lasts: Iterable[Holding[Lasting]]
) -> Iterator[Holding[Effect]]:
    """Yield effects that can still be, without the conditions that are known to hold."""
    for one, lasting in with_lasting(effects, lasts):
        given = left_open(one.given, lasting)
        if given is not None:
            yield Holding(one.value, given, one.clauses)
