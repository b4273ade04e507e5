"""How a partnership stands before an act, by its log: what can still come of it, what remains."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import Final, TypeVar

import attrs

from iopmodel.answers.answer import Holding
from iopmodel.answers.due import Due, due
from iopmodel.answers.given import Given
from iopmodel.answers.over import OverReason
from iopmodel.answers.status.alternatives import both, choices
from iopmodel.answers.status.duty import DutyState
from iopmodel.answers.status.effect import EffectState
from iopmodel.answers.status.lasting import Lasting
from iopmodel.answers.status.status import Status, status
from iopmodel.answers.whatif import Notice, WhatIf
from iopmodel.dates.period import End, Period
from iopmodel.log import (
    Happening,
    Log,
    PartyJoined,
    PartyLeft,
)
from iopmodel.notgiven import Bounds, NotApplicable
from iopmodel.partnership.aggregate import Partnership

__all__ = ["Lived", "left_open", "lived", "refused", "with_lasting"]

T = TypeVar("T")

_TOLD: Final = timedelta(365)


@attrs.frozen(kw_only=True)
class Lived:
    """How a partnership stands on the day of an act, before it.

    Attributes:
        act: The act.
        log: What occurred.
        status: How it stands by that.
        later: How many things the log tells of that happened after that day: they are not heeded.
        overdue: What should have been done by then, and remains.
        left: That the one who acts has left, if the log tells so.
    """

    act: Notice
    log: Log
    status: Status
    later: int
    overdue: tuple[Due, ...]
    left: Happening | None

    def resolved(self, found: Iterable[Holding[WhatIf]]) -> tuple[Holding[WhatIf], ...]:
        """Return what an act comes to, where it is known how long the partnership lasts.

        What can no longer be is left out; what is over before the act would take effect is not
        ended by it.

        Args:
            found: What it comes to by the text alone.
        """
        alike: dict[tuple[WhatIf, tuple[Given, ...]], Holding[WhatIf]] = {}
        for one, lasting in with_lasting(found, self.status.lasts.holdings):
            given = left_open(one.given, lasting)
            if given is not None:
                value = _until(one.value, max(ends.high for ends in lasting))
                alike.setdefault((value, given), Holding(value, given, one.clauses))
        return tuple(alike.values())

    def remaining(self, partnership: Partnership, within: Period) -> tuple[Due, ...]:
        """Return what remains to be done in a window: of a payment made in part, the rest.

        A status tells of a year; what begins later stands as the text has it.

        Args:
            partnership: Whose dues they are.
            within: The window.
        """
        known = {one.value.key for one in self.status.duties.holdings}
        left = [
            attrs.evolve(one.value.rest, given=one.given)
            for one in self.status.duties.holdings
            if one.value.remains
            and one.value.state is not DutyState.OVERDUE
            and one.value.due.window & within
        ]
        until = _ahead(self.status.on)
        if within.last > until:
            lasts = [one.value for one in self.status.lasts.holdings]
            left.extend(
                one
                for one in due(partnership, within)
                if one.key not in known and one.window.first > until and _may_be(one.given, lasts)
            )
        return tuple(left)


def lived(partnership: Partnership, log: Log, act: Notice) -> Lived:
    """Return how a partnership stands on the day of an act, before it.

    Args:
        partnership: The partnership.
        log: What occurred, as far as it is to be heeded.
        act: The act.

    Examples:
        >>> from iopmodel.examples import load
        >>> from iopmodel.parts import Ref
        >>> act = Notice(on=date(2021, 9, 1), by=Ref("street-minds"))
        >>> before = lived(load("enskede-arsta-vantor-2021"), Log(), act)
        >>> [one.key for one in before.overdue]
        ['delredovisning/1', 'utbetalning/1', 'delredovisning/2', 'delredovisning/3']
    """
    found = status(partnership, log, act.on)
    late: dict[str, Due] = {}
    for one in found.duties.holdings:
        if one.value.state is DutyState.OVERDUE:
            # On several readings of its days it is overdue once.
            late.setdefault(one.value.key, attrs.evolve(one.value.rest, given=one.given))
    return Lived(
        act=act,
        log=log,
        status=found,
        later=sum(one.happened > act.on for one in log.standing),
        overdue=tuple(late.values()),
        left=_left(found, act),
    )


def refused(found: Status) -> set[int]:
    """Return the entries that are sure to have no effect."""
    states: dict[int, set[EffectState]] = {}
    for one in found.events.holdings:
        states.setdefault(one.value.entry, set()).add(one.value.state)
    return {entry for entry, own in states.items() if own == {EffectState.INEFFECTIVE}}


def _left(found: Status, act: Notice) -> Happening | None:
    """Return the event by which the one who acts has left, and has not joined again."""
    left: Happening | None = None
    for one in found.happenings:
        event = one.event
        theirs = isinstance(event, (PartyLeft, PartyJoined)) and event.party == act.by
        if theirs and one.number not in refused(found):
            left = one if isinstance(event, PartyLeft) else None
    return left


def with_lasting(
    found: Iterable[Holding[T]], lasts: Iterable[Holding[Lasting]]
) -> Iterator[tuple[Holding[T], list[Lasting]]]:
    """Yield each of several things with how long it may last on the readings that it hangs on."""
    there = [(choices(one.given), one.value) for one in lasts]
    for one in found:
        read = choices(one.given)
        yield one, [ends for chosen, ends in there if both(read, chosen) is not None]


def left_open(given: Iterable[Given], lasting: Sequence[Lasting]) -> tuple[Given, ...] | None:
    """Return the conditions that may hold or not, or nothing where one of them cannot hold."""
    told = {one: {ends.holds(one) for ends in lasting} for one in given}
    if {False} in told.values():
        return None
    return tuple(one for one, holds in told.items() if holds != {True})


def _until(found: WhatIf, last: End) -> WhatIf:
    """Return what an act comes to where the last day of the partnership is known."""
    day, on = found.over.day, found.notice.on
    low = day.low if isinstance(day, Bounds) else day
    if last < on:
        reason = OverReason.ALREADY
    elif isinstance(low, date) and low > last:
        reason = OverReason.WITH_THE_TERM
    else:
        if isinstance(day, Bounds) and isinstance(low, date) and day.high > last:
            day = low if low == last else Bounds(low, last)
        return attrs.evolve(
            found, over=attrs.evolve(found.over, day=day), latest=min(found.latest, last)
        )
    over = attrs.evolve(found.over, reason=reason, day=NotApplicable(), lacks=())
    return attrs.evolve(found, over=over, latest=last)


def _may_be(given: Iterable[Given], lasting: Sequence[Lasting]) -> bool:
    """Return whether what something hangs on may still come, however the text is read."""
    return left_open(given, lasting) is not None


def _ahead(day: date) -> date:
    return date.max if day > date.max - _TOLD else day + _TOLD
