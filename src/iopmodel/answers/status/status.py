"""How a partnership stands on a day, by what its log tells."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Final, TypeVar

import attrs

from iopmodel.answers.answer import Answer, Holding, Possible
from iopmodel.answers.due import Due
from iopmodel.answers.status.alternatives import joined
from iopmodel.answers.status.breaches import Shortcoming, shortcomings
from iopmodel.answers.status.chairing import Chaired, chaired
from iopmodel.answers.status.duties import Known, Stop, duties
from iopmodel.answers.status.duty import Duty
from iopmodel.answers.status.effect import Effect
from iopmodel.answers.status.effects import Told, told
from iopmodel.answers.status.flows import flows_of, plans_of
from iopmodel.answers.status.following import Next, following
from iopmodel.answers.status.keeping import expected
from iopmodel.answers.status.lasting import Lasting, lasting, resolved
from iopmodel.answers.status.matching import Done, done_by_part
from iopmodel.answers.status.moneys import Purse, purses
from iopmodel.answers.status.parting import Parting, parting
from iopmodel.answers.status.reclaiming import Reclaim, reclaims
from iopmodel.answers.status.running import Running, running
from iopmodel.answers.status.stage import Standing, stages
from iopmodel.dates.period import Period
from iopmodel.dates.shifting import LAST_YEAR, plain
from iopmodel.log import Happening, Log
from iopmodel.partnership.aggregate import Partnership
from iopmodel.partnership.arguments import meant

__all__ = ["Status", "residual", "status"]

T = TypeVar("T")

_YEAR: Final = timedelta(365)
_SOON: Final = timedelta(90)
_LAST: Final = date(LAST_YEAR, 12, 31)


@attrs.frozen(kw_only=True)
class Status:
    """How a partnership stands on a day, as it was known at a moment.

    Attributes:
        on: The day.
        known_at: The moment; what was recorded later is not heeded. Without one, nothing was.
        happenings: What had happened by then, by its days.
        stage: Where in its life it is.
        lasts: Until when it lasts, as far as is known.
        periods: The periods of its term: past, current, next and possible.
        duties: What is due, from the first day to a year ahead, and how it stands with it.
        money: How it stands with each frame of money.
        reclaims: What may be claimed back, by each clause.
        bodies: Who chairs each body, and whose seats are empty.
        breaches: How far it has come with each shortcoming that was raised.
        events: What each event comes to.
        next: What is to be done next, in the next 90 days.
    """

    on: date
    known_at: datetime | None
    happenings: tuple[Happening, ...]
    stage: Answer[Standing]
    lasts: Answer[Lasting]
    periods: Answer[Running]
    duties: Answer[Duty]
    money: Answer[Purse]
    reclaims: Answer[Reclaim]
    bodies: Answer[Chaired]
    breaches: Answer[Shortcoming]
    events: Answer[Effect]
    next: Answer[Next]


def status(
    partnership: Partnership, log: Log, on: date, known_at: datetime | None = None
) -> Status:
    """Return how a partnership stands on a day, by what its log tells.

    What happened later than the day is not heeded, and neither is what was recorded later than the
    moment. Everything in it says on which readings of the text it hangs.

    Args:
        partnership: The partnership.
        log: What occurred.
        on: The day.
        known_at: The moment at which it was known; now, where it is left out.

    Raises:
        Invalid: What is handed in is of another class, or the moment says no time zone.

    Examples:
        >>> from iopmodel.examples import load
        >>> from iopmodel.log import Signed
        >>> from iopmodel.parts import Ref
        >>> partnership, log = load("enskede-arsta-vantor-2021"), Log()
        >>> at = datetime.fromisoformat("2021-05-31T08:30:00+02:00")
        >>> for party in ("stadsdelsforvaltningen", "street-minds"):
        ...     signed = Signed(party=Ref(party))
        ...     log = log.append(signed, happened=date(2021, 5, 28), recorded=at, by="handläggare")
        >>> found = status(partnership, log, date(2021, 7, 1))
        >>> found.stage.value.stage.value
        'in-force'
        >>> [one.key for one in found.duties.values if one.state.value == "overdue"]
        ['delredovisning/1', 'utbetalning/1']
    """
    meant(partnership, Partnership, "a partnership")
    meant(log, Log, "a log")
    day = plain(on)
    known = log if known_at is None else log.as_known(known_at)
    occurred = [one for one in known.standing if one.happened <= day]
    life = told(partnership, occurred)
    terms = partnership.on(day)
    ends = lasting(partnership, day, life.agreed, life.failed, life.acts)
    parted = parting(partnership, life.acted, life.acts, life.back)
    both = list(joined(partnership, ends, parted, _together))
    events = list(resolved(partnership, life.effects, ends))
    within = _window(terms, day, occurred)
    heeded = [one for one in occurred if one.number not in life.refused]
    plans = plans_of(terms)
    flows = flows_of(terms, heeded, plans)
    rows = expected(partnership, within)
    done = done_by_part(terms, heeded, plans)
    owed = list(duties(partnership, rows, both, _known(day, life, done)))
    bodies = list(chaired(partnership, day, life.chairs, life.left))
    breaches = list(shortcomings(partnership, day, life.breaches.values()))
    return Status(
        on=day,
        known_at=known_at,
        happenings=tuple(occurred),
        stage=_answer("stage", stages(partnership, day, frozenset(life.signed), ends), one=True),
        lasts=_answer("lasts", ends, one=True),
        periods=_answer("periods", running(partnership, day, within, ends)),
        duties=_answer("duties", owed),
        money=_answer("money", purses(partnership, terms, flows, owed, plans)),
        reclaims=_answer("reclaims", reclaims(terms, flows, heeded, ends, life.acts)),
        bodies=_answer("bodies", bodies),
        breaches=_answer("breaches", breaches),
        events=_answer("events", events),
        next=_answer("next", following(_ahead(day, _SOON), owed, events, bodies, breaches)),
    )


def residual(found: Status) -> tuple[Due, ...]:
    """Return what remains to be done, as it is due: what is overdue, open and coming.

    Of a payment of which a part was made, it is the rest.

    Args:
        found: How a partnership stands.

    Examples:
        >>> from iopmodel.examples import load
        >>> partnership = load("enskede-arsta-vantor-2021")
        >>> rest = residual(status(partnership, Log(), date(2021, 7, 1)))
        >>> next(one.amount for one in rest if one.key == "utbetalning/1")
        Money('100000.00 SEK')
    """
    return tuple(
        attrs.evolve(one.value.rest, given=one.given)
        for one in found.duties.holdings
        if one.value.remains
    )


def _answer(name: str, found: Iterable[Holding[T]], *, one: bool = False) -> Answer[T]:
    return Answer(f"status/{name}", tuple(found), one)


def _ahead(day: date, by: timedelta) -> date:
    return _LAST if day > _LAST - by else day + by


def _window(terms: Partnership, on: date, occurred: Iterable[Happening]) -> Period:
    """Return the days whose dues are told: from the first of them to a year ahead."""
    first = min(
        [terms.term.initial.first] if terms.term else [one.happened for one in occurred] or [on]
    )
    last = _ahead(max(on, first), _YEAR)
    return Period(min(first, last), last)


def _together(
    one: Holding[Lasting], other: Holding[Parting]
) -> tuple[Possible[tuple[Lasting, Parting]]]:
    return (Possible((one.value, other.value)),)


def _known(on: date, life: Told, done: Mapping[str, Sequence[Done]]) -> Known:
    return Known(
        on=on,
        done=done,
        waived=[(entry, event.due) for entry, event in life.waived],
        stopped={key: Stop(*stop) for key, stop in life.stopped.items()},
        left=life.left,
        over=life.over,
    )
