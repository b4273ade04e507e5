"""Who chairs each body on a day, for how long, and whose seats are empty."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from enum import Enum
from functools import partial
from typing import Final

import attrs

from iopmodel.answers.answer import Holding, Possible, holdings
from iopmodel.answers.asking import Reads, keys_of
from iopmodel.answers.status.effects import Seat
from iopmodel.answers.status.electing import is_gone, sits_until
from iopmodel.answers.voters import voters
from iopmodel.notgiven import Bounds, NotApplicable, NotGiven
from iopmodel.partnership.aggregate import Partnership, Parts
from iopmodel.terms import Associate, Body, Chair, Office, Party, Unit

__all__ = ["ChairState", "Chaired", "chaired"]

_READS: Final[Reads] = {
    Body: ("seats", "chair"),
    Party: (),
    Unit: ("of",),
    Office: ("of",),
    Associate: (),
}


class ChairState(Enum):
    """How it stands with the chair of a body."""

    IN_OFFICE = "in-office"
    """Someone was elected, and the time has not gone, or none is said."""
    PERHAPS_OVER = "perhaps-over"
    """Whether the time has gone hangs on how it is counted, which the text leaves out."""
    OVER = "over"
    """The time has gone for which the chair was elected."""
    DISPUTED = "disputed"
    """Whether the election has its effect can be disputed."""
    NOBODY = "nobody"
    """No entry tells of an election that has its effect."""
    NO_CHAIR = "no-chair"
    """The text does not speak of a chair."""


@attrs.frozen(kw_only=True)
class Chaired:
    """How it stands with the chair and the seats of a body.

    Attributes:
        body: The key of the body.
        state: How it stands with its chair.
        of: Where the chair comes from.
        party: Which party that is.
        since: The day of the election.
        until: The last day of the chair's time, the first and the last that it may be, or that the
            text leaves it out.
        entry: The number of the entry that tells of the election.
        sitting: Who has a seat.
        vacant: Who had one, and is there no longer.
    """

    body: str
    state: ChairState
    of: str | NotApplicable = NotApplicable()
    party: str | NotApplicable = NotApplicable()
    since: date | NotApplicable = NotApplicable()
    until: date | Bounds[date] | NotGiven | NotApplicable = NotApplicable()
    entry: int | NotApplicable = NotApplicable()
    sitting: tuple[str, ...] = ()
    vacant: tuple[str, ...] = ()

    @property
    def known(self) -> bool:
        """Whether it can be told who chairs."""
        return self.state not in {ChairState.DISPUTED, ChairState.PERHAPS_OVER}


def chaired(
    partnership: Partnership, on: date, seats: Mapping[str, Seat], left: Mapping[str, date]
) -> Iterator[Holding[Chaired]]:
    """Yield how it stands with each body on a day.

    Args:
        partnership: Whose bodies they are, with all its amendments.
        on: The day.
        seats: Who was elected, by the keys of the bodies.
        left: Who is there no longer.
    """
    terms = partnership.on(on)
    for key in keys_of(terms, Body):
        question = partial(_chaired, key=key, on=on, seat=seats.get(key), left=frozenset(left))
        yield from holdings(terms, question, _READS)


def _chaired(
    parts: Parts, *, key: str, on: date, seat: Seat | None, left: frozenset[str]
) -> Iterator[Possible[Chaired]]:
    body = parts.find(key)
    if not isinstance(body, Body):
        return
    actors = [one.actor for one in voters(parts, body)]
    told = Chaired(
        body=key,
        state=ChairState.NOBODY if isinstance(body.chair, Chair) else ChairState.NO_CHAIR,
        sitting=tuple(one for one in actors if one not in left),
        vacant=tuple(one for one in actors if one in left),
    )
    if seat is None or seat.party in left:
        yield Possible(told)
        return
    until = sits_until(body.chair, seat.since)
    state = _state(until, on) if seat.sure else ChairState.DISPUTED
    yield Possible(
        attrs.evolve(
            told,
            state=state,
            of=seat.of,
            party=seat.party,
            since=seat.since,
            until=until,
            entry=seat.entry,
        )
    )


def _state(until: date | Bounds[date] | NotGiven, on: date) -> ChairState:
    gone = is_gone(until, on)
    if gone is None:
        return ChairState.PERHAPS_OVER
    return ChairState.OVER if gone else ChairState.IN_OFFICE
