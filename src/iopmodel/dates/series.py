"""What each rule comes to on a term, before it is looked at: a series of pieces.

One small function a rule. A new rule gets its own here.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import singledispatch
from typing import Final

import attrs

from iopmodel.dates.deadlines import deadline_before
from iopmodel.dates.period import OPEN_END, End, Period, Tile
from iopmodel.dates.pieces import (
    Pieces,
    calendar_units,
    chain,
    day_at,
    halves,
    single,
    size,
    tiles,
    whole_months,
)
from iopmodel.dates.recurrence import (
    BeforeEnd,
    Each,
    EdgeOf,
    HalfwayInto,
    InMonths,
    Once,
    OnWeekdays,
    Recurrence,
    ReportingWindow,
    Throughout,
    Times,
    YearlyOn,
)
from iopmodel.dates.shifting import Rounding
from iopmodel.dates.span import Span
from iopmodel.dates.units import Anchor, Edge, EndDay
from iopmodel.errors import Invalid, OutOfCalendar

__all__ = ["Series", "series"]

_DAY: Final = timedelta(1)

Seen = tuple[Period, Period | None]


def _as_window(_: int, cut: Period) -> Seen | None:
    return cut, None


def _as_both(_: int, cut: Period) -> Seen | None:
    return cut, cut


@attrs.frozen
class Series:
    """What a rule comes to on one term.

    Attributes:
        bounds: The days to which pieces are cut; those that have none of them do not exist.
        piece: The pieces, whole.
        seen: The window and the days covered, from the place of a piece and its days within the
            bounds; these too in order. `None` where the window would lie before the calendar.
        slots: How many times share a window.
        from_first: Whether numbers count from piece 0, within the bounds or not.
    """

    bounds: Period
    piece: Pieces
    seen: Callable[[int, Period], Seen | None] = _as_window
    slots: int = 1
    from_first: bool = False

    def tile(self, k: int) -> Tile | None:
        """Return the k-th piece as far as it lies within the bounds."""
        whole = self.piece(k)
        cut = None if whole is None else whole & self.bounds
        return None if cut is None else Tile(cut, stub=cut != whole)

    def piece_ends(self, k: int) -> End:
        """Return the last day of the k-th piece, whole."""
        whole = self.piece(k)
        return OPEN_END if whole is None else whole.last

    def window_ends(self, k: int) -> End:
        """Return the last day of the k-th window, the least of all days if it has none."""
        tile = self.tile(k)
        if tile is None:
            return OPEN_END
        seen = self.seen(k, tile.period)
        return date.min if seen is None else seen[0].last


@singledispatch
def series(rule: Recurrence, term: Period, event: date | None) -> Series:  # noqa: ARG001
    """Return what the rule comes to on the term, counted from the event where it is anchored so.

    Raises:
        Invalid: It is no rule.
    """
    raise Invalid.value(rule, "a rule that says how often or when", "YearlyOn(12, 31)")


def _tiled(term: Period, rule: Each | Times, rounding: Rounding, event: date | None) -> Series:
    span, slots = rule.span, rule.count if isinstance(rule, Times) else 1
    if rule.anchor is Anchor.CALENDAR:
        return Series(term, calendar_units(term, span.months), _as_both, slots)
    if rule.anchor is Anchor.PREVIOUS:
        pieces = chain(term, span, rounding, event)
    else:
        start = event if event and rule.anchor is Anchor.EVENT else term.first
        pieces = tiles(term, span, start, rounding)
    return Series(term, pieces, _as_both, slots, from_first=True)


@series.register
def _each(rule: Each, term: Period, event: date | None) -> Series:
    return _tiled(term, rule, rule.rounding, event)


@series.register
def _times(rule: Times, term: Period, event: date | None) -> Series:
    return _tiled(term, rule, Rounding.UP, event)


@series.register
def _yearly_on(rule: YearlyOn, term: Period, _: date | None) -> Series:
    in_leap_year = date(2000, rule.month, rule.day)

    def piece(k: int) -> Period | None:
        years = term.first.year + k - in_leap_year.year
        return day_at(in_leap_year, Span.of(years=years), rule.rounding)

    return Series(term, piece)


@series.register
def _in_months(rule: InMonths, term: Period, _: date | None) -> Series:
    def piece(k: int) -> Period | None:
        years, place = divmod(k, len(rule.months))
        return whole_months(12 * (term.first.year + years) + rule.months[place] - 1, 1)

    return Series(term, piece)


@series.register
def _edge_of(rule: EdgeOf, term: Period, _: date | None) -> Series:
    units, more = calendar_units(term, rule.unit.months), (rule.days - 1) * _DAY

    def piece(k: int) -> Period | None:
        unit = units(k)
        if unit is None or unit.last is OPEN_END:
            return None
        if rule.edge is Edge.FIRST:
            return Period(unit.first, unit.first + more)
        return Period(unit.last - more, unit.last)

    return Series(term, piece)


@series.register
def _on_weekdays(rule: OnWeekdays, term: Period, _: date | None) -> Series:
    monday = term.first - term.first.weekday() * _DAY

    def piece(k: int) -> Period | None:
        weeks, place = divmod(k, len(rule.days))
        return day_at(monday, Span.of(weeks=weeks, days=rule.days[place].number - 1))

    return Series(term, piece)


@series.register
def _halfway_into(rule: HalfwayInto, term: Period, _: date | None) -> Series:
    if rule.of is not None:
        half = halves(term.first, rule.of)
    elif term.last is OPEN_END:
        half = single(None)
    else:
        half = single(halves(term.first, size(term.first, term.last))(0))

    def piece(k: int) -> Period | None:
        found = half(k)
        return None if found is None or found.last is OPEN_END else Period.day(found.last)

    return Series(term, piece, lambda k, cut: (cut, half(k)))


@series.register
def _before_end(rule: BeforeEnd, term: Period, _: date | None) -> Series:
    def seen(_: int, cut: Period) -> Seen | None:
        if cut.last is OPEN_END:
            return None
        try:
            end = cut.last if rule.end is EndDay.LAST_DAY else cut.last + _DAY
            day = deadline_before(end, rule.lead) if rule.lead.is_length else end
        except OutOfCalendar:
            return None
        return Period.day(day), cut

    return Series(term, tiles(term, rule.of, term.first) if rule.of else single(term), seen)


@series.register
def _reporting_window(rule: ReportingWindow, term: Period, _: date | None) -> Series:
    length = (rule.last_month - rule.first_month) % 12 + 1
    until_due = length + (rule.due_month - rule.last_month - 1) % 12
    # Months that pass a new year may be under way when the term's first year begins.
    year = term.first.year - (rule.last_month < rule.first_month)
    start = 12 * year + rule.first_month - 1

    def due(k: int) -> Period | None:
        return whole_months(start + 12 * k + until_due, 1)

    def piece(k: int) -> Period | None:
        return None if due(k) is None else whole_months(start + 12 * k, length)

    def seen(k: int, cut: Period) -> Seen | None:
        window = due(k)
        return None if window is None else (window, cut)

    return Series(term, piece, seen)


@series.register
def _throughout(_: Throughout, term: Period, __: date | None) -> Series:
    return Series(term, single(term), _as_both)


@series.register
def _once(rule: Once, term: Period, _: date | None) -> Series:
    when = rule.when or term
    return Series(when, single(when))
