"""Elections of chairs: which of them count, and until when a chair sits."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import attrs

from iopmodel.answers.status.effect import EffectReason, EffectState
from iopmodel.answers.status.extending import theirs
from iopmodel.answers.voters import standing_behind
from iopmodel.dates.deadlines import Counting, last_day
from iopmodel.dates.span import Span
from iopmodel.log import ChairElected
from iopmodel.notgiven import Bounds, NotGiven, Unstated
from iopmodel.partnership.aggregate import Parts
from iopmodel.parts import Ref
from iopmodel.terms import Actor, Body, Chair

__all__ = ["Chairs", "Sitting", "elected", "is_gone", "sits_until"]


@attrs.frozen
class Sitting:
    """Who was elected last to chair a body.

    Attributes:
        body: The key of the body.
        party: From which party.
        since: The day of the election.
        sure: Whether the election is sure to have its effect.
    """

    body: str
    party: str
    since: date
    sure: bool


@attrs.frozen
class Chairs:
    """Who chairs which body when another chair is elected.

    Attributes:
        on: The day of that election.
        sitting: Who was elected before, in each body.
    """

    on: date
    sitting: tuple[Sitting, ...]


def sits_until(chair: Chair | NotGiven, since: date) -> date | Bounds[date] | NotGiven:
    """Return the last day of a chair's time, the first and the last it may be, or why none is said.

    Args:
        chair: What the text says of the chair.
        since: The day of the election.
    """
    if isinstance(chair, NotGiven):
        return Unstated()
    term = chair.office_term
    if not isinstance(term, Span):
        return term
    if isinstance(chair.counting, Counting):
        return last_day(since, term, chair.counting)
    days = sorted(last_day(since, term, counting) for counting in Counting)
    return days[0] if days[0] == days[-1] else Bounds(days[0], days[-1])


def is_gone(until: date | Bounds[date] | NotGiven, on: date) -> bool | None:
    """Return whether a chair's time has gone on a day, if that is known.

    Where the text names no time, it has not: nothing tells of an end.

    Examples:
        >>> is_gone(date(2021, 5, 14), date(2021, 5, 15)), is_gone(Unstated(), date(2021, 5, 15))
        (True, False)
    """
    low, high = (until.low, until.high) if isinstance(until, Bounds) else (until, until)
    if isinstance(low, date) and isinstance(high, date) and low < on:
        return True if high < on else None
    return False


def elected(
    parts: Parts, event: ChairElected, *, before: Chairs
) -> tuple[str, EffectState, EffectReason]:
    """Return what the text says to the election of a chair, and to who chairs other bodies.

    Args:
        parts: Where it finds the bodies.
        event: The election.
        before: Who chairs which body by then.
    """
    body = parts.find(event.body)
    if not isinstance(body, Body):
        return event.body, EffectState.INEFFECTIVE, EffectReason.NO_SUCH_PART
    state, reason = _of_body(parts, body, event, before)
    return body.key, state, reason


def _of_body(
    parts: Parts, body: Body, event: ChairElected, before: Chairs
) -> tuple[EffectState, EffectReason]:
    chair = body.chair
    if not isinstance(chair, Chair):
        return EffectState.DISPUTED, EffectReason.BESIDE_THE_CLAUSE
    if not isinstance(event.of, str):
        return EffectState.DISPUTED, EffectReason.BY_NOT_TOLD
    party = standing_behind(parts, event.of)
    barred = _sits(parts, str(chair.apart_from), party, before)
    if barred or not any(theirs(chair.held_by, one) for one in (event.of, Ref[Actor](party))):
        return EffectState.INEFFECTIVE, EffectReason.BARRED
    if not theirs(chair.elected_by, event.by):
        return EffectState.INEFFECTIVE, EffectReason.NOT_THEIRS
    # The clause binds the other body, and who yields is not said.
    clash = any(_sits(parts, key, party, before) is not False for key in _apart_from(parts, body))
    if clash or barred is None:
        return EffectState.DISPUTED, EffectReason.BARRED
    return EffectState.EFFECTIVE, EffectReason.COUNTS


def _apart_from(parts: Parts, body: Body) -> Iterator[str]:
    """Yield the bodies whose chair may not come from where that of this body does."""
    for other in parts.all(Body):
        if isinstance(other.chair, Chair) and other.chair.apart_from == body.key:
            yield other.key


def _sits(parts: Parts, key: str, party: str, before: Chairs) -> bool | None:
    """Return whether someone of a party chairs a body, if that is known."""
    seat = next((one for one in before.sitting if (one.body, one.party) == (key, party)), None)
    if seat is None:
        return False
    body = parts.find(key)
    until = sits_until(body.chair if isinstance(body, Body) else Unstated(), seat.since)
    gone = is_gone(until, before.on)
    # For how long is said, if not here: it may have gone by then.
    elsewhere = isinstance(until, NotGiven) and not isinstance(until, Unstated)
    if gone is None or (not gone and (elsewhere or not seat.sure)):
        return None
    return not gone
