"""What follows where something is ended: which dues remain, and what goes on after."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from enum import Enum
from functools import partial
from typing import Final

import attrs

from iopmodel.answers.answer import Holding, Possible, holdings
from iopmodel.answers.asking import keys_of
from iopmodel.answers.due import Due, due
from iopmodel.answers.ends import possible_ends
from iopmodel.answers.given import Given, GivenKind
from iopmodel.answers.over import OverReason
from iopmodel.answers.tasks import DueKind
from iopmodel.answers.whatif import WhatIf, WhatIfReason, includes
from iopmodel.dates.period import OPEN_END, End, Period
from iopmodel.dates.shifting import LAST_YEAR
from iopmodel.notgiven import Bounds, NotApplicable, NotGiven, Unstated
from iopmodel.partnership.aggregate import Partnership, Parts
from iopmodel.parts import Ref
from iopmodel.terms import (
    Actor,
    Afterwards,
    Commitment,
    EachOf,
    EndingKind,
    Ends,
    Who,
)

__all__ = [
    "Affected",
    "Fate",
    "affected",
    "fates",
    "surviving",
    "until_when",
]

_DAY: Final = timedelta(1)
_YEAR: Final = timedelta(365)


class Fate(Enum):
    """What becomes of something that is due, where something is ended."""

    REMAINS = "remains"
    """It is due all the same."""
    CUT_SHORT = "cut-short"
    """What ends does so in the middle of its days."""
    FALLS_AWAY = "falls-away"
    """It would be due after the end only."""
    GOES_ON = "goes-on"
    """It is others' than the one who leaves."""
    NOT_SAID = "not-said"
    """The text leaves it out, or it hangs on a day or on someone that is not known."""


@attrs.frozen(kw_only=True)
class Affected:
    """Something that is due, and what becomes of it.

    Attributes:
        due: What is due, as if nothing were ended.
        fate: What becomes of it.
    """

    due: Due
    fate: Fate


def affected(
    partnership: Partnership, holding: Holding[WhatIf], within: Period
) -> Iterator[Affected]:
    """Yield what is due in a window, and what becomes of it where something is ended.

    What each of several has to do, or is due, is told apart for the one who leaves and for the
    others.

    Left out is what is due only where what the ending hangs on is otherwise: on another reading of
    the text, or if it ended before. What a right says in words about the time until it takes
    effect, such as that nothing more is paid, is not heeded.

    Args:
        partnership: Whom it is about.
        holding: What ends, and what that hangs on.
        within: The window.

    Examples:
        >>> from iopmodel.answers import Notice, ask
        >>> from iopmodel.examples import load
        >>> partnership = load("bostad-forst-2023")
        >>> act = Notice(on=date(2024, 1, 15), by=Ref("street-minds"))
        >>> first = next(
        ...     one for one in ask("what-if", partnership, act).holdings
        ...     if one.value.part == "uppsagning"
        ... )
        >>> window = until_when(partnership, first)
        >>> {one.fate.value for one in affected(partnership, first, window)} >= {"remains"}
        True
    """
    yield from fates(due(partnership, within), holding)


def fates(dues: Iterable[Due], holding: Holding[WhatIf]) -> Iterator[Affected]:
    """Yield what becomes of things that are due, as `affected` does, where these are at hand.

    Args:
        dues: What is due, as if nothing were ended.
        holding: What ends, and what that hangs on.
    """
    days = _days(holding.value)
    by_term = holding.value.over.reason is OverReason.NOT_EXTENDED
    for one in dues:
        if not _together(one.given, holding.given, days):
            continue
        if by_term:
            yield Affected(due=one, fate=_by_term(one, days))
            continue
        for part in _apart(one, holding.value):
            yield Affected(due=part, fate=_fate(part, days, holding.value))


def until_when(partnership: Partnership, holding: Holding[WhatIf]) -> Period:
    """Return the days that matter: from the act to the end of the period in which it takes effect.

    Without such an end, or where nothing says when it takes effect, it is a year.
    """
    act = holding.value.notice
    days = _days(holding.value)
    # Of a day that is known at the earliest, that is all that is known of it.
    told = (days or ())[: 1 if holding.value.reason is WhatIfReason.AT_EARLIEST else None]
    last = max([act.on, *(day for day in told if isinstance(day, date))])
    term = partnership.on(act.on).term
    ends = possible_ends(term) if term else iter(())
    end: End = next((end for end in ends if end >= last + _DAY), OPEN_END)
    if isinstance(end, date):
        return Period(act.on, end)
    return Period(act.on, date(LAST_YEAR, 12, 31) if last.year >= LAST_YEAR else last + _YEAR)


def _days(found: WhatIf) -> tuple[date, End] | None:
    """Return the first and the last of the days on which it may end, if any is known."""
    day = found.day
    if isinstance(day, Bounds):
        return (day.low, day.high) if isinstance(day.low, date) else None
    return None if isinstance(day, (NotGiven, NotApplicable)) else (day, day)


def _together(
    due_given: tuple[Given, ...], given: tuple[Given, ...], days: tuple[date, End] | None
) -> bool:
    """Return whether something can be due where the ending is as it is."""
    chosen = {one.subject: one.choice for one in given if one.is_reading}
    for one in due_given:
        if one.is_reading and chosen.get(one.subject, one.choice) != one.choice:
            return False
        if one.kind is GivenKind.ENDS_BY and days and not one.allows(days[0]):
            return False
    return True


def _by_term(one: Due, days: tuple[date, End] | None) -> Fate:
    """Return what becomes of it where the term is not extended further: it then knows its end."""
    if days is None:
        return Fate.NOT_SAID
    allowed = {all(each.allows(day) for each in one.given) for day in days}
    if allowed == {False}:
        return Fate.FALLS_AWAY
    return Fate.REMAINS if allowed == {True} else Fate.NOT_SAID


def _fate(one: Due, days: tuple[date, End] | None, found: WhatIf) -> Fate:
    if isinstance(found.day, NotApplicable):
        return Fate.REMAINS
    if days is None:
        return Fate.NOT_SAID
    low, high = days
    if _allows(one, low) and one.window.last <= low:
        return Fate.REMAINS
    whose = _whose(one, found)
    return _late(one, low, high) if whose is Fate.FALLS_AWAY else whose


def _late(one: Due, low: date, high: End) -> Fate:
    """Return what becomes of what has gone when the last of its days comes, or may have."""
    if not _allows(one, high):
        return Fate.FALLS_AWAY
    if one.window.first > high:
        return Fate.NOT_SAID if _looks_back(one, high) else Fate.FALLS_AWAY
    return Fate.CUT_SHORT if low == high else Fate.NOT_SAID


def _allows(one: Due, day: End) -> bool:
    return all(each.allows(day) for each in one.given)


def _looks_back(one: Due, day: End) -> bool:
    """Return whether it is, or may be, about days before or the end itself, though due after it."""
    if one.kind is DueKind.REPORT and isinstance(one.covers, NotGiven):
        return True
    about = isinstance(one.covers, Period) and one.covers.first <= day
    return about or any(each.kind is GivenKind.ENDS_BY for each in one.given)


def _apart(one: Due, found: WhatIf) -> Iterator[Due]:
    """Yield what is due of or to several, apart for the one who leaves and for the others."""
    leaves = _leaver(found)
    for bearer in _split(one.bearers, leaves):
        # Of what falls away with who has to do it, it is no matter towards whom.
        recipients = [one.recipients] if bearer == leaves else _split(one.recipients, leaves)
        for recipient in recipients:
            yield attrs.evolve(one, bearers=bearer, recipients=recipient)


def _split(who: Who, leaves: Ref[Actor] | NotGiven) -> list[Who]:
    """Return the one of several who leaves and the others; all of them where none of them does."""
    if isinstance(leaves, NotGiven) or not isinstance(who, EachOf) or leaves not in who.actors:
        return [who]
    others = [actor for actor in who.actors if actor != leaves]
    return [leaves, others[0] if len(others) == 1 else EachOf(others)]


def _leaver(found: WhatIf) -> Ref[Actor] | NotGiven:
    """Return who leaves, where not the whole ends: who excludes, or agrees, is not the one."""
    by_others = found.act in {EndingKind.AGREEMENT, EndingKind.EXCLUSION}
    return Unstated() if by_others or found.ends is Ends.WHOLE else found.notice.by


def _whose(one: Due, found: WhatIf) -> Fate:
    """Return whether it falls away with what ends, if it is due after that."""
    if found.ends is Ends.WHOLE:
        return Fate.FALLS_AWAY
    leaves = _leaver(found)
    if isinstance(leaves, NotGiven):
        return Fate.NOT_SAID
    if one.bearers == leaves:
        return Fate.NOT_SAID if isinstance(found.ends, NotGiven) else Fate.FALLS_AWAY
    if one.recipients == leaves and found.ends is Ends.PARTICIPATION:
        return Fate.FALLS_AWAY
    involved = _involves(one.bearers, leaves) or _involves(one.recipients, leaves)
    return Fate.NOT_SAID if involved else Fate.GOES_ON


def _involves(who: Who, actor: Ref[Actor]) -> bool:
    # Of whom the text says nothing, it may be anyone.
    return isinstance(who, NotGiven) or includes(who, actor)


def surviving(partnership: Partnership, on: date) -> Iterator[Holding[str]]:
    """Yield the keys of the commitments that hold after a phase, such as the partnership itself.

    Args:
        partnership: Whom it is about.
        on: The day whose terms are looked at.
    """
    terms = partnership.on(on)
    for key in keys_of(terms, Commitment):
        yield from holdings(terms, partial(_survives, key=key), {Commitment: ("timing",)})


def _survives(parts: Parts, *, key: str) -> Iterator[Possible[str]]:
    part = parts.find(key)
    if isinstance(part, Commitment) and isinstance(part.timing, Afterwards):
        yield Possible(key)
