"""Rules that say how often or when, for property tests."""

from __future__ import annotations

from calendar import monthrange
from typing import Final

from hypothesis import strategies as st

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
from iopmodel.dates.span import Span
from iopmodel.dates.units import MONDAY_TO_FRIDAY, Anchor, Edge, EndDay, Unit, Weekday
from iopmodel.strategies.dates import lengths, periods, roundings

__all__ = ["recurrences"]

_CALENDAR: Final = tuple(Span(months=months) for months in (1, 2, 3, 4, 6, 12, 24, 60))
_COMMON_YEAR: Final = 2001


def recurrences(
    *, max_months: int = 120, max_days: int = 400, event: bool = True
) -> st.SearchStrategy[Recurrence]:
    """Return a strategy for rules of every kind.

    Args:
        max_months: The most months of a length.
        max_days: The most days of a length.
        event: Whether some are counted from an event.

    Examples:
        >>> from hypothesis import find
        >>> find(recurrences(), lambda rule: isinstance(rule, InMonths)).months
        (1,)
    """
    tiles = lengths(max_months, max_days)
    parts = st.none() | tiles
    months = st.integers(1, 12)
    return st.one_of(
        _each(tiles, event=event),
        _times(tiles, event=event),
        months.flatmap(_yearly),
        st.builds(YearlyOn, st.just(2), st.just(29), roundings(refuse=False)),
        st.builds(InMonths, st.sets(months, min_size=1)),
        st.sampled_from(Unit).flatmap(_edges),
        st.builds(OnWeekdays, st.sets(st.sampled_from(Weekday), min_size=1)),
        st.just(OnWeekdays(MONDAY_TO_FRIDAY)),
        st.builds(HalfwayInto, parts),
        st.builds(BeforeEnd, st.just(Span()) | tiles, parts),
        st.builds(BeforeEnd, tiles, parts, st.sampled_from(EndDay)),
        st.builds(ReportingWindow, months, months, months),
        st.builds(Throughout),
        st.builds(Once, st.none() | periods()),
    )


def _each(tiles: st.SearchStrategy[Span], *, event: bool) -> st.SearchStrategy[Each]:
    anchors = [Anchor.TERM, Anchor.PREVIOUS, *([Anchor.EVENT] if event else [])]
    return st.builds(Each, tiles, st.sampled_from(anchors), roundings(refuse=False)) | st.builds(
        Each, st.sampled_from(_CALENDAR), st.just(Anchor.CALENDAR)
    )


def _times(tiles: st.SearchStrategy[Span], *, event: bool) -> st.SearchStrategy[Times]:
    anchors = [Anchor.TERM, *([Anchor.EVENT] if event else [])]
    counts = st.integers(1, 12)
    return st.builds(Times, counts, tiles, st.sampled_from(anchors)) | st.builds(
        Times, counts, st.sampled_from(_CALENDAR), st.just(Anchor.CALENDAR)
    )


def _yearly(month: int) -> st.SearchStrategy[YearlyOn]:
    longest = monthrange(_COMMON_YEAR, month)[1]
    return st.builds(YearlyOn, st.just(month), st.just(longest) | st.integers(1, longest))


def _edges(unit: Unit) -> st.SearchStrategy[EdgeOf]:
    days = st.sampled_from((1, 10)) | st.integers(1, unit.days)
    return st.builds(EdgeOf, st.just(unit), st.sampled_from(Edge), days)
