"""Which period runs on a day, which have run, and which come or may come."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from enum import Enum
from functools import partial

import attrs

from iopmodel.answers.answer import Holding, Possible
from iopmodel.answers.evaluating import term_periods
from iopmodel.answers.periods import TermPeriod
from iopmodel.answers.status.alternatives import joined
from iopmodel.answers.status.lasting import Lasting
from iopmodel.dates.period import Period
from iopmodel.partnership.aggregate import Partnership

__all__ = ["PeriodState", "Running", "running"]


class PeriodState(Enum):
    """How it stands with a period of the term."""

    PAST = "past"
    CURRENT = "current"
    NEXT = "next"
    """It comes, as nothing can keep it from coming any more but an early end."""
    POSSIBLE = "possible"
    """It may come."""
    NOT_COMING = "not-coming"
    """It does not come."""


@attrs.frozen(kw_only=True)
class Running:
    """One of the periods of the term, and how it stands with it.

    Attributes:
        period: The period, as the text has it.
        state: How it stands with it.
        days: Its days, as far as it is known to last.
    """

    period: TermPeriod
    state: PeriodState
    days: Period

    @property
    def key(self) -> str:
        """The key of the period."""
        return self.period.key

    @property
    def known(self) -> bool:
        """Whether the text gives its days, or the log does."""
        return self.state is not PeriodState.POSSIBLE or self.period.known


def running(
    partnership: Partnership, on: date, within: Period, lasting: Sequence[Holding[Lasting]]
) -> Iterator[Holding[Running]]:
    """Yield the periods that have a day in a window, and how it stands with each.

    Args:
        partnership: Whose term it is, with all its amendments.
        on: The day.
        within: The window.
        lasting: Until when it lasts.
    """
    found = term_periods(partnership.on(on), within)
    yield from joined(partnership, found, lasting, partial(_running, on=on))


def _running(
    one: Holding[TermPeriod], other: Holding[Lasting], *, on: date
) -> Iterator[Possible[Running]]:
    period, lasts = one.value, other.value
    told = {given: lasts.holds(given) for given in one.given if not given.is_reading}
    left = tuple(given for given, holds in told.items() if holds is None)
    days = period.days
    if days.first <= lasts.high < days.last:
        days = Period(days.first, lasts.high)
    state = _state(days, on, comes=_comes(days, lasts))
    yield Possible(Running(period=period, state=state, days=days), left)


def _comes(days: Period, lasts: Lasting) -> bool | None:
    """Return whether a period begins, if that is known: even the first may be ended before."""
    if lasts.low >= days.first:
        return True
    return False if lasts.high < days.first else None


def _state(days: Period, on: date, *, comes: bool | None) -> PeriodState:
    if comes is None:
        return PeriodState.POSSIBLE
    if not comes:
        return PeriodState.NOT_COMING
    if on < days.first:
        return PeriodState.NEXT
    return PeriodState.PAST if days.last < on else PeriodState.CURRENT
