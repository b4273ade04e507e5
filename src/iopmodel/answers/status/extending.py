"""Agreements that it goes on: which of them extend the term, and why others may not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import partial
from typing import Final

import attrs

from iopmodel.answers.answer import Possible
from iopmodel.answers.asking import Reads
from iopmodel.answers.ends import latest_end, step_ends
from iopmodel.answers.notice import extension_days
from iopmodel.answers.status.effect import Effect, EffectReason, EffectState
from iopmodel.dates.period import OPEN_END, End
from iopmodel.log import By, ExtensionAgreed, Happening
from iopmodel.notgiven import NotGiven, Unstated
from iopmodel.partnership.aggregate import Parts
from iopmodel.terms import (
    AgreedExtension,
    AnyOf,
    Form,
    Jointly,
    NegotiableExtension,
    Party,
    Term,
    Who,
)

__all__ = [
    "READS",
    "Agreement",
    "agreements",
    "enough",
    "extensions",
    "of_nothing",
    "theirs",
    "until_of",
    "weighed",
]

READS: Final[Reads] = {Party: (), Term: ("initial", "extension")}
"""The fields that it looks at."""

_DAY: Final = timedelta(1)
# A signed act is one in writing, and an addendum is signed.
_FORMS: Final = (Form.WRITTEN, Form.SIGNED, Form.ADDENDUM)


@attrs.frozen
class Agreement:
    """That it was agreed that it goes on.

    Attributes:
        entry: The number of the entry that tells of it.
        on: The day.
        event: What was agreed.
    """

    entry: int
    on: date
    event: ExtensionAgreed


def agreements(occurred: Iterable[Happening]) -> tuple[Agreement, ...]:
    """Return the agreements that it goes on, in their order."""
    return tuple(
        Agreement(one.number, one.happened, one.event)
        for one in occurred
        if isinstance(one.event, ExtensionAgreed)
    )


def enough(form: Form | NotGiven, needed: Form | NotGiven) -> bool:
    """Return whether an act is told to have the form that it needs.

    Examples:
        >>> enough(Form.SIGNED, Form.WRITTEN), enough(Unstated(), Form.WRITTEN)
        (True, False)
    """
    if isinstance(needed, NotGiven):
        return True
    return not isinstance(form, NotGiven) and _FORMS.index(form) >= _FORMS.index(needed)


def theirs(whose: Who, by: By) -> bool:
    """Return whether those who acted have a right, or may have.

    Examples:
        >>> from iopmodel.parts import Ref
        >>> theirs(Jointly([Ref("a"), Ref("b")]), Ref("a")), theirs(Unstated(), Ref("a"))
        (False, True)
    """
    if isinstance(by, NotGiven) or isinstance(whose, NotGiven):
        return True
    acted = {*by.actors} if isinstance(by, Jointly) else {by}
    if isinstance(whose, str):
        return whose in acted
    each = {*whose.actors}
    return bool(each & acted) if isinstance(whose, AnyOf) else each <= acted


def extensions(
    parts: Parts, key: str, agreed: Iterable[Agreement]
) -> Iterator[Possible[tuple[Effect, ...]]]:
    """Yield what agreements that it goes on come to, one after the other.

    Args:
        parts: Where it finds the term.
        key: The term.
        agreed: The agreements.
    """
    term = parts.find(key)
    if isinstance(term, Term):
        yield Possible(tuple(weighed(parts, term, agreed)))
    else:
        yield Possible(tuple(map(of_nothing, agreed)))


def of_nothing(one: Agreement) -> Effect:
    """Return what an agreement that it goes on comes to where there is no term to extend."""
    reason = EffectReason.NO_SUCH_PART
    return Effect(entry=one.entry, part="", state=EffectState.INEFFECTIVE, reason=reason)


def weighed(parts: Parts, term: Term, agreed: Iterable[Agreement]) -> Iterator[Effect]:
    """Yield what each agreement comes to, where those before it may have extended the term."""
    last: End = term.initial.last
    for one in agreed:
        effect = _weighed(parts, term, one, last)
        if effect.state is EffectState.EFFECTIVE:
            last = until_of(effect)
        yield effect


def until_of(effect: Effect) -> End:
    """Return the last day that an agreement extends the term to, or may."""
    return effect.day if isinstance(effect.day, date) else OPEN_END


def _weighed(parts: Parts, term: Term, one: Agreement, last: End) -> Effect:
    until = _until(term, one.event, last)
    told = partial(Effect, entry=one.entry, part=term.key, day=until)
    if until <= last:
        return told(state=EffectState.INEFFECTIVE, reason=EffectReason.ALREADY_SO)
    if not theirs(_whose(parts, term), one.event.by):
        parties = parts.all(Party)
        if len(parties) > 1 and theirs(Jointly(parties), one.event.by):
            # Whoever the clause leaves it to, the parties may agree on anything together.
            return told(state=EffectState.DISPUTED, reason=EffectReason.BESIDE_THE_CLAUSE)
        return told(state=EffectState.INEFFECTIVE, reason=EffectReason.NOT_THEIRS)
    doubt = next(_doubts(parts, term, one, last, until), None)
    if doubt is None:
        return told(state=EffectState.EFFECTIVE, reason=EffectReason.EXTENDS)
    return told(state=EffectState.DISPUTED, reason=doubt)


def _until(term: Term, event: ExtensionAgreed, last: End) -> End:
    """Return the last day that was agreed on, or one step more where that is not told."""
    if isinstance(event.until, date):
        return event.until
    return next((end for end in step_ends(term) if end > last), last)


def _whose(parts: Parts, term: Term) -> Who:
    """Return who has to agree: all parties, where the text does not name others."""
    whose: Who = getattr(term.extension, "agreed_by", Unstated())
    parties = parts.all(Party)
    if isinstance(whose, NotGiven) and len(parties) > 1:
        return Jointly(parties)
    return whose


def _doubts(
    parts: Parts, term: Term, one: Agreement, last: End, until: End
) -> Iterator[EffectReason]:
    """Yield why it can be disputed that it extends the term, the gravest first."""
    extension = term.extension
    if one.on > last:
        yield EffectReason.ALREADY_OVER
    provided = isinstance(extension, (AgreedExtension, NegotiableExtension))
    if not provided or until > latest_end(term) or not _is_a_step(term, until):
        yield EffectReason.BESIDE_THE_CLAUSE
    if isinstance(one.event.by, NotGiven):
        yield EffectReason.BY_NOT_TOLD
    if isinstance(extension, AgreedExtension):
        by = _agreed_by(parts, term, last)
        if by is not None and one.on > by:
            yield EffectReason.TOO_LATE
        if not enough(one.event.form, extension.form):
            yield EffectReason.FORM_NOT_TOLD


def _is_a_step(term: Term, until: End) -> bool:
    """Return whether the term can end so; where the text leaves out its steps, it may."""
    if isinstance(getattr(term.extension, "step", Unstated()), NotGiven):
        return True
    return next((end for end in step_ends(term) if end >= until), None) == until


def _agreed_by(parts: Parts, term: Term, last: End) -> date | None:
    """Return the last day to agree on what follows an end, if the text gives it."""
    days = (possible.value for possible in extension_days(parts, term))
    following = next((one for one in days if one.about.first > last), None)
    return following.day if following and isinstance(following.day, date) else None
