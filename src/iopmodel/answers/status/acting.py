"""Acts by which someone would end something: which of them count, by which right, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import partial
from types import MappingProxyType
from typing import Any, Final

import attrs

from iopmodel.answers.answer import Holding, Possible, holdings
from iopmodel.answers.asking import Reads, keys_of
from iopmodel.answers.notice import any_party
from iopmodel.answers.over import OverReason
from iopmodel.answers.provisos import ProvisoReason
from iopmodel.answers.status.alternatives import joined
from iopmodel.answers.status.effect import BESIDE, Effect, EffectReason, EffectState
from iopmodel.answers.status.extending import enough, theirs
from iopmodel.answers.status.naming import as_named
from iopmodel.answers.status.unnamed import told_apart
from iopmodel.answers.whatif import Notice, WhatIf, WhatIfReason, reads, what_if
from iopmodel.log import (
    By,
    Happening,
    NoticeConsidered,
    NoticeReceived,
    NoticeSent,
    Rescinded,
)
from iopmodel.notgiven import NotApplicable, NotGiven, Unstated
from iopmodel.partnership.aggregate import Partnership, Parts
from iopmodel.parts import Ref
from iopmodel.terms import CountedFrom, Ending, EndingKind, Form, Term

__all__ = ["ACTS", "Deed", "deeds", "effects_of"]

ACTS: Final = (NoticeSent, NoticeReceived, NoticeConsidered, Rescinded)
"""The kinds of event by which someone would end something."""

_MOMENTS: Final[Mapping[type, CountedFrom]] = MappingProxyType(
    {
        NoticeSent: CountedFrom.DISPATCH,
        NoticeReceived: CountedFrom.RECEIPT,
        NoticeConsidered: CountedFrom.CONSIDERATION,
    }
)
_ORDER: Final = tuple(CountedFrom)
_TERMS: Final[Reads] = {Ending: ("grounds", "after", "last_resort", "form")}
_ASKED: Final = reads(Notice(on=date(2000, 1, 1)))
_READS: Final[Reads] = {**_ASKED, Ending: (*_ASKED[Ending], "by", "counted_from")}
_OVER: Final = {
    OverReason.ALREADY: (EffectState.INEFFECTIVE, EffectReason.ALREADY_OVER),
    OverReason.WITH_THE_TERM: (EffectState.INEFFECTIVE, EffectReason.TOO_LATE),
    OverReason.NO_END: (EffectState.DISPUTED, EffectReason.TIME_NOT_SAID),
    OverReason.TIME_NOT_SAID: (EffectState.DISPUTED, EffectReason.TIME_NOT_SAID),
    OverReason.NOT_EXTENDED: (EffectState.EFFECTIVE, EffectReason.STOPS),
    OverReason.NOTICE: (EffectState.EFFECTIVE, EffectReason.ENDS),
}


@attrs.frozen(kw_only=True)
class Deed:
    """An act as a log tells of it, with what the entry of its sending adds.

    Attributes:
        entry: The number of the entry.
        on: The day.
        since: The day on which it was sent, if that is told; else the same.
        by: Who acted.
        act: As what; not told where any will do.
        right: By which right.
        against: Whose part it ends, where that is another's.
        form: In what form.
        ending: The day by which it says that it ends.
        moment: Which moment of the act the day is.
        others: The other moments of the same act that the log tells of.
    """

    entry: int
    on: date
    since: date
    by: By
    act: EndingKind | NotGiven
    right: Ref[Any] | NotGiven
    against: By
    form: Form | NotGiven
    ending: date | NotGiven
    moment: CountedFrom | NotGiven
    others: frozenset[CountedFrom] = frozenset()


def deeds(entries: Iterable[Happening]) -> list[Deed]:
    """Return the acts that entries tell of, in their order.

    A receipt or a consideration that names its sending is of the same act, and so are all that
    name the same one.

    Args:
        entries: The entries that stand.
    """
    acts = [entry for entry in entries if isinstance(entry.event, ACTS)]
    sent = {entry.number: entry for entry in acts if isinstance(entry.event, NoticeSent)}
    moments: dict[int, set[CountedFrom]] = {}
    for entry in acts:
        if not isinstance(entry.event, Rescinded):
            moments.setdefault(_root(entry), set()).add(_MOMENTS[type(entry.event)])
    return [_deed(entry, sent.get(_root(entry)), moments) for entry in acts]


def _root(entry: Happening) -> int:
    sending = getattr(entry.event, "sending", Unstated())
    return entry.number if isinstance(sending, NotGiven) else sending


def _deed(
    entry: Happening, sent: Happening | None, moments: Mapping[int, set[CountedFrom]]
) -> Deed:
    event = entry.event
    if isinstance(event, Rescinded):
        return Deed(
            entry=entry.number,
            on=entry.happened,
            since=entry.happened,
            by=event.by,
            act=EndingKind.RESCISSION,
            right=event.right,
            against=Unstated(),
            form=Unstated(),
            ending=Unstated(),
            moment=Unstated(),
        )
    told = {
        name: _first(getattr(event, name), getattr(sent and sent.event, name, Unstated()))
        for name in ("by", "act", "right", "against", "form", "ending")
    }
    moment = _MOMENTS[type(event)]
    return Deed(
        entry=entry.number,
        on=entry.happened,
        since=sent.happened if sent else entry.happened,
        moment=moment,
        others=frozenset(moments[_root(entry)] - {moment}),
        **told,
    )


def _first(value: Any, other: Any) -> Any:
    """Return what is told here, or else what is told of the sending."""
    return other if isinstance(value, NotGiven) else value


def effects_of(partnership: Partnership, deed: Deed) -> dict[str, list[Holding[Effect]]]:
    """Return what an act comes to, by each right that there is under some reading.

    Under each reading of the text, each right has one effect or one reason to have none. Where no
    right is named, those that have nothing to do with the act are left out, unless all are, and
    which of several it uses can be disputed.

    Args:
        partnership: The terms in force on the day of the act.
        deed: The act.
    """
    kinds = keys_of(partnership, Ending, Term)
    keys = kinds if isinstance(deed.right, NotGiven) else (str(deed.right),)
    found = {key: list(_of_right(partnership, key, deed)) for key in keys}
    used = {
        key: own for key, own in found.items() if any(one.value.reason not in BESIDE for one in own)
    }
    if used and isinstance(deed.right, NotGiven):
        return told_apart(partnership, used)
    if not isinstance(deed.right, NotGiven):
        return found
    none = Effect(
        entry=deed.entry,
        part="",
        state=EffectState.INEFFECTIVE,
        reason=EffectReason.NOT_THEIRS if found else EffectReason.NO_SUCH_PART,
    )
    return {"": [Holding(none, (), ())]}


def _of_right(partnership: Partnership, key: str, deed: Deed) -> Iterator[Holding[Effect]]:
    """Yield what an act comes to by a right: when, and on what terms, are asked by themselves."""
    when = holdings(partnership, partial(_by_right, key=key, deed=deed), _READS)
    terms = holdings(partnership, partial(_on_terms, key=key, deed=deed), _TERMS)
    return joined(partnership, when, list(terms), _with_terms)


def _on_terms(
    parts: Parts, *, key: str, deed: Deed
) -> Iterator[Possible[tuple[bool, tuple[ProvisoReason, ...]]]]:
    """Yield whether an act has its form, and the terms that no log can show to be met."""
    part = parts.find(key)
    if isinstance(part, Ending):
        yield Possible((enough(deed.form, part.form), tuple(_terms(part))))
    else:
        yield Possible((True, ()))


def _with_terms(
    one: Holding[Effect], other: Holding[tuple[bool, tuple[ProvisoReason, ...]]]
) -> Iterator[Possible[Effect]]:
    given = tuple(each for each in one.given if not each.is_reading)
    effect, (formed, terms) = one.value, other.value
    if effect.state is EffectState.INEFFECTIVE:
        yield Possible(effect, given)
        return
    if effect.state is EffectState.EFFECTIVE and not (formed and not terms):
        reason = EffectReason.ON_TERMS if formed else EffectReason.FORM_NOT_TOLD
        effect = attrs.evolve(effect, state=EffectState.DISPUTED, reason=reason)
    yield Possible(attrs.evolve(effect, on_terms=terms), given)


def _by_right(parts: Parts, *, key: str, deed: Deed) -> Iterator[Possible[Effect]]:
    """Yield the one effect that an act has by a right, or why it has none."""
    part = parts.find(key)
    told = Effect(
        entry=deed.entry,
        part=key,
        state=EffectState.INEFFECTIVE,
        reason=EffectReason.NO_SUCH_PART,
    )
    if not isinstance(part, (Ending, Term)):
        yield Possible(told)
        return
    whose = part.by if isinstance(part, Ending) else any_party(parts)
    if not theirs(whose, deed.by):
        yield Possible(attrs.evolve(told, reason=EffectReason.NOT_THEIRS))
        return
    notice = Notice(on=deed.on, moment=deed.moment, act=deed.act)
    found = next(iter(what_if(parts, key, notice)), None)
    if found is None:
        yield Possible(told)
        return
    weighed = _weighed(told, found.value, part, deed)
    day = as_named(parts, part, weighed.day, deed.ending)
    yield Possible(attrs.evolve(weighed, day=day), found.given)


def _weighed(told: Effect, found: WhatIf, part: Ending | Term, deed: Deed) -> Effect:
    """Return an effect with its state and its reason: first what rules it out."""
    state, reason = _OVER[found.over.reason]
    if state is EffectState.INEFFECTIVE:
        return attrs.evolve(told, state=state, reason=reason)
    moment = _moment(found, part, deed)
    if moment in {EffectReason.NOT_YET, EffectReason.COUNTED_ELSEWHERE}:
        return attrs.evolve(told, state=EffectState.INEFFECTIVE, reason=moment)
    doubts = [moment, *_doubts(part, deed)]
    doubt = next((one for one in doubts if one is not None), None)
    if doubt is not None and state is EffectState.EFFECTIVE:
        state, reason = EffectState.DISPUTED, doubt
    day = found.over.day
    return attrs.evolve(
        told,
        state=state,
        reason=reason,
        ends=found.ends,
        # Of what a text gives only in words, it is enough here that it gives no day.
        day=Unstated() if isinstance(day, (NotGiven, NotApplicable)) else day,
    )


def _moment(found: WhatIf, part: Ending | Term, deed: Deed) -> EffectReason | None:
    """Return what is the matter with the moment that an entry tells of, if anything is."""
    if found.reason is WhatIfReason.AS_COUNTED:
        return None
    counted = part.counted_from if isinstance(part, Ending) else Unstated()
    if isinstance(counted, NotGiven):
        # Whichever moment it is, what keeps a term from being extended came before the last of all.
        latest = isinstance(part, Term) and found.reason is WhatIfReason.AT_LATEST
        return None if latest else EffectReason.MOMENT_NOT_SAID
    if counted in deed.others:
        return EffectReason.COUNTED_ELSEWHERE
    if found.reason is WhatIfReason.AT_EARLIEST:
        return EffectReason.NOT_YET
    return EffectReason.MOMENT_NOT_TOLD


def _doubts(part: Ending | Term, deed: Deed) -> Iterator[EffectReason]:
    if isinstance(deed.by, NotGiven):
        yield EffectReason.BY_NOT_TOLD
    elif isinstance(part, Ending) and isinstance(part.by, NotGiven):
        yield EffectReason.WHO_NOT_SAID


def _terms(part: Ending) -> Iterator[ProvisoReason]:
    """Yield the terms of a right that no log can show to be met."""
    if part.grounds:
        yield ProvisoReason.GROUNDS
    # What has to come first may be left out, and then nothing shows that it came.
    if isinstance(part.after, NotGiven) or part.after:
        yield ProvisoReason.FIRST
    if part.last_resort is True:
        yield ProvisoReason.LAST_RESORT
