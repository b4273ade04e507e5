"""The years that money is told by: of the calendar, of the agreement, or of a budget."""

from __future__ import annotations

from datetime import date, timedelta
from enum import Enum
from typing import Final

from iopmodel.dates.period import OPEN_END, Period
from iopmodel.dates.span import Span
from iopmodel.errors import Invalid
from iopmodel.partnership.aggregate import Partnership

__all__ = ["Year", "years_of"]

_DAY: Final = timedelta(1)
_YEAR: Final = Span.of(years=1)
_MONTHS: Final = 12


class Year(Enum):
    """Which kind of year money is told by."""

    CALENDAR = "calendar"
    """From January to December."""
    AGREEMENT = "agreement"
    """From the first day of the term, and each year after it."""
    BUDGET = "budget"
    """From the first day of a month: the budget year of a municipality is the calendar year, that
    of others may begin in July."""


def years_of(
    year: Year, partnership: Partnership, within: Period, *, first_month: int = 1
) -> tuple[Period, ...]:
    """Return the years of a period, the first and the last cut to it.

    Without a term there are no years but those of the calendar and of a budget. What lies before
    the term is told by itself.

    Args:
        year: Which kind of year.
        partnership: Whose term it is.
        within: The period, which must have an end.
        first_month: The month in which a budget year begins; of other years it decides nothing.

    Raises:
        Invalid: There is no such month.

    Examples:
        >>> from iopmodel.examples import load
        >>> partnership = load("enskede-arsta-vantor-2021")
        >>> within = Period.parse("2021-06-01/2022-12-31")
        >>> [str(one) for one in years_of(Year.AGREEMENT, partnership, within)]
        ['2021-06-01/2022-05-31', '2022-06-01/2022-12-31']
        >>> [str(one) for one in years_of(Year.BUDGET, partnership, within, first_month=7)]
        ['2021-06-01/2021-06-30', '2021-07-01/2022-06-30', '2022-07-01/2022-12-31']
    """
    if type(first_month) is not int or not 1 <= first_month <= _MONTHS:
        raise Invalid.value(first_month, "a month, from 1 to 12", "7", path="first_month")
    term = partnership.term
    if year is Year.AGREEMENT and term is not None:
        return _from(term.initial.first, within)
    if year is Year.BUDGET:
        return _from(date(within.first.year, first_month, 1), within)
    return tuple(tile.period for tile in within.calendar_tiles(_YEAR))


def _from(first: date, within: Period) -> tuple[Period, ...]:
    """Return what lies before a day, and each year from it on, cut to a period."""
    before = within & Period(date.min, first - _DAY) if within.first < first else None
    after = within & Period(first, OPEN_END)
    found = [before] if before else []
    if after:
        tiles = Period(first, after.last).tiles(_YEAR)
        found += [kept for tile in tiles if (kept := tile.period & after)]
    return tuple(found)
