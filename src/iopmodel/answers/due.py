"""What has to be done, or may be done for the last time, in a stretch of days."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial
from heapq import merge
from typing import Final

import attrs

from iopmodel.answers.answer import Possible, holdings
from iopmodel.answers.asking import branches, keys_of
from iopmodel.answers.duerows import Due, dues_of
from iopmodel.answers.ends import latest_end
from iopmodel.answers.given import Given
from iopmodel.answers.indexing import READS as INDEX_READS
from iopmodel.answers.inforce import in_force, straddled
from iopmodel.answers.tasks import ASKING, READS, DueKind
from iopmodel.dates.period import OPEN_END, End, Period
from iopmodel.dates.shifting import LAST_YEAR
from iopmodel.dates.span import Span
from iopmodel.errors import Invalid
from iopmodel.partnership.aggregate import Partnership, Parts
from iopmodel.terms import (
    Body,
    Report,
    Term,
)

__all__ = ["Due", "due"]

_DAY: Final = timedelta(1)
# The election of a chair has no date, so that nothing here hangs on who chairs.
_READS: Final = {
    **READS,
    **INDEX_READS,
    Body: ("meets", "convener"),
    Report: (*READS[Report], "covers"),
    Term: ("initial", "extension"),
}
_DECADE: Final = Span.of(years=10)


def due(partnership: Partnership, within: Period) -> Iterator[Due]:
    """Yield every dated thing whose window has a day in a period, by the last day of its window.

    Each rule is expanded for each end that the term may have, and under each reading that
    touches it; what hangs on either says so in `given`. Nothing is computed before it is asked
    for, so the period may be without an end. Expanding a period and then cutting it gives the
    same as expanding the cut.

    A window belongs to the terms in force on its first day, amendments included, and says which
    amendments it straddles.

    Args:
        partnership: Whose dues they are.
        within: The period.

    Raises:
        Invalid: `within` is no period.

    Examples:
        >>> from iopmodel.examples import load
        >>> june = Period.parse("2021-06-01/2021-06-30")
        >>> for one in due(load("enskede-arsta-vantor-2021"), june):
        ...     if one.kind is DueKind.PAYMENT:
        ...         print(one.key, one.window, one.amount)
        utbetalning/1 2021-06-01/2021-06-30 100000.00 SEK
    """
    if not isinstance(within, Period):
        raise Invalid.value(within, "a period", 'Period.parse("2021-06-01/P1Y")')
    if not partnership.amendments:
        return _due(partnership, within)
    return _amended(partnership, within)


def _amended(partnership: Partnership, within: Period) -> Iterator[Due]:
    """Yield what is due by stretches with the same terms: what begins in each belongs to it."""
    found = [_beginning(terms, within, days) for days, terms in in_force(partnership, within.last)]
    for one in merge(*found, key=_place):
        names = straddled(partnership, one.window)
        yield attrs.evolve(one, straddles=names) if names else one


def _beginning(terms: Partnership, within: Period, days: Period) -> Iterator[Due]:
    """Yield what is due under some terms within a period and begins on certain days."""
    # What begins before the period and is due within it is so on its first day.
    seen = Period(within.first, max(within.first, min(within.last, days.last)))
    return (one for one in _due(terms, seen) if one.window.first in days)


def _due(partnership: Partnership, within: Period) -> Iterator[Due]:
    if within.last is not OPEN_END:
        yield from _sorted(partnership, within)
        return
    endless: list[Due] = []
    for piece in _pieces(partnership, within):
        for one in _sorted(partnership, piece):
            if one.window.last is OPEN_END:
                endless = [*(other for other in endless if other != one), one]
            # What ends after a piece is found again in the one in which it ends.
            elif one.window.last in piece:
                yield one
    yield from endless


def _pieces(partnership: Partnership, within: Period) -> Iterator[Period]:
    """Cut a period without an end: by decades, as long as the term may last; the rest is one."""
    ends = (branch.value for branch in branches(partnership, _latest_end))
    latest = max(ends)
    for tile in within.tiles(_DECADE):
        if tile.period.first > latest:
            yield Period(tile.period.first, date(LAST_YEAR, 12, 31))
            return
        yield tile.period


def _latest_end(parts: Parts) -> End:
    return max((latest_end(term) for term in parts.all(Term)), default=date.min)


def _sorted(partnership: Partnership, within: Period) -> list[Due]:
    found = [
        one for key in keys_of(partnership, *ASKING) for one in _of_part(partnership, key, within)
    ]
    return sorted(found, key=_place)


def _place(one: Due) -> tuple[date, date, int, date, str, tuple[Given, ...]]:
    # What ends on one day stands by what it is, and each kind by the time it is about.
    kind = list(DueKind).index(one.kind)
    about = one.covers.first if isinstance(one.covers, Period) else one.window.first
    return _end(one), one.window.first, kind, about, one.key, one.given


def _end(one: Due) -> date:
    # An open end sorts behind every date.
    return date.max if one.window.last is OPEN_END else one.window.last


def _of_part(partnership: Partnership, key: str, within: Period) -> Iterator[Due]:
    """Yield the dues of one part, under every reading that touches what they are made of."""
    question = partial(_possible, key=key, within=within)
    for holding in holdings(partnership, question, _READS):
        row = holding.value
        others = [cite for cite in holding.clauses if cite not in row.clauses]
        yield attrs.evolve(row, given=holding.given, clauses=(*row.clauses, *others))


def _possible(parts: Parts, *, key: str, within: Period) -> Iterator[Possible[Due]]:
    for row in dues_of(parts, key=key, within=within):
        yield Possible(attrs.evolve(row, given=()), row.given)
