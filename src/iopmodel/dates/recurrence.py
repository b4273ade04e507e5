"""How often, or when, something is to happen within a term: the rules, as an agreement says them.

What a rule comes to on a term is found by [`occurrences`][iopmodel.dates.expansion.occurrences].
"""

from __future__ import annotations

from typing import Final, get_args

import attrs

from iopmodel.dates.period import Period
from iopmodel.dates.shifting import Rounding
from iopmodel.dates.span import Span, length
from iopmodel.dates.units import (
    Anchor,
    Edge,
    EndDay,
    Unit,
    Weekday,
    check_day,
    check_number,
    check_tiles,
    days_of_the_week,
    length_or_none,
    months_of_the_year,
    not_negative,
    number_to,
)
from iopmodel.errors import Invalid

__all__ = [
    "RECURRENCES",
    "BeforeEnd",
    "Each",
    "EdgeOf",
    "HalfwayInto",
    "InMonths",
    "OnWeekdays",
    "Once",
    "Recurrence",
    "ReportingWindow",
    "Throughout",
    "Times",
    "YearlyOn",
]


def _usual_rounding(rule: Each) -> Rounding:
    return Rounding.DOWN if rule.anchor is Anchor.PREVIOUS else Rounding.UP


@attrs.frozen
class Each:
    """Once in each tile of that length: every second month, each quarter, each year.

    Attributes:
        span: The length of a tile.
        anchor: From where the tiles are counted.
        rounding: Where a cut goes that its month lacks; up, or down for `PREVIOUS`, by default.

    Raises:
        Invalid: The span is not a length, or none of the calendar's, where that is the anchor.

    Examples:
        >>> Each(Span.of(months=2)).anchor
        <Anchor.TERM: 'term'>
    """

    span: Span = attrs.field(converter=length)
    anchor: Anchor = Anchor.TERM
    rounding: Rounding = attrs.field(default=attrs.Factory(_usual_rounding, takes_self=True))

    def __attrs_post_init__(self) -> None:
        check_tiles(self.span, self.anchor)
        if self.rounding is Rounding.REFUSE:
            raise Invalid.value(self.rounding.value, "down or up", "up", path="rounding")


@attrs.frozen
class Times:
    """So many times in each tile of that length, at least: three times a year.

    Attributes:
        count: How many times, at most 1000.
        span: The length of a tile; tiles are cut upwards.
        anchor: From where the tiles are counted; not `PREVIOUS`.

    Raises:
        Invalid: The count, the span or the anchor is none of these.

    Examples:
        >>> Times(3, Span.of(years=1), Anchor.CALENDAR).count
        3
    """

    count: int = attrs.field(validator=number_to(1000))
    span: Span = attrs.field(converter=length)
    anchor: Anchor = Anchor.TERM

    def __attrs_post_init__(self) -> None:
        check_tiles(self.span, self.anchor)
        if self.anchor is Anchor.PREVIOUS:
            raise Invalid.value("previous", "an anchor of tiles", "term", path="anchor")


@attrs.frozen
class YearlyOn:
    """On a day of each year that falls in the term: by 31 December.

    Attributes:
        month: The month, 1 to 12.
        day: The day of the month.
        rounding: Where 29 February falls in other years, down or up; no other day has one.

    Raises:
        Invalid: No year has such a day, or the rounding is missing or not needed.

    Examples:
        >>> YearlyOn(2, 1)
        YearlyOn(month=2, day=1, rounding=<Rounding.REFUSE: 'refuse'>)
    """

    month: int = attrs.field(validator=number_to(12))
    day: int = attrs.field()
    rounding: Rounding = Rounding.REFUSE

    def __attrs_post_init__(self) -> None:
        check_day(self.month, self.day, self.rounding)


@attrs.frozen
class InMonths:
    """Once in each of the named months, every year: in June and in January.

    Attributes:
        months: Their numbers, kept sorted.

    Raises:
        Invalid: There are none, or one is no month or named twice.

    Examples:
        >>> InMonths([6, 1]).months
        (1, 6)
    """

    months: tuple[int, ...] = attrs.field(converter=months_of_the_year)


@attrs.frozen
class EdgeOf:
    """In the first or last days of each month, quarter, third, half or year of the calendar.

    Attributes:
        unit: Of what.
        edge: Whether in its first or its last days.
        days: How many days; no more than the shortest such stretch has.

    Raises:
        Invalid: No such stretch has so many days.

    Examples:
        >>> EdgeOf(Unit.QUARTER, Edge.LAST, 10).days
        10
    """

    unit: Unit
    edge: Edge
    days: int = attrs.field(default=1)

    def __attrs_post_init__(self) -> None:
        check_number(self.days, self.unit.days, "days")


@attrs.frozen
class OnWeekdays:
    """On each of those days of every week, public holidays too: each weekday morning.

    Attributes:
        days: The days of the week, kept sorted.

    Raises:
        Invalid: There are none, or one is no day of the week or named twice.

    Examples:
        >>> OnWeekdays([Weekday.FRIDAY, Weekday.MONDAY]).days[0].value
        'monday'
    """

    days: tuple[Weekday, ...] = attrs.field(converter=days_of_the_week)


@attrs.frozen
class HalfwayInto:
    """On the last day of the first half of the term, or of each tile of a length.

    Months are halved, an odd one to the first half. Days beside them go to the second half then,
    and are halved otherwise, an odd one to the first. Fewer than two months are halved by days.
    A tile that the term cuts short is halved as if whole, and has the day only if it gets there.

    Attributes:
        of: The length of the tiles, counted from the term's first day; `None` for the whole term.

    Raises:
        Invalid: The span is not a length.

    Examples:
        >>> HalfwayInto(Span.of(years=1)).of
        Span('P1Y')
    """

    of: Span | None = attrs.field(default=None, converter=length_or_none)


@attrs.frozen
class BeforeEnd:
    """By the day that lies so long before the last day of the term, or of each tile of a length.

    The day is `deadline_before(last, lead)`, even if it lies before the tile, or the term, begins.
    A term without an end has no such day.

    Attributes:
        lead: How long before; nothing means the last day itself ("before a new year begins").
        of: The length of the tiles, counted from the term's first day; `None` for the whole term.
        end: To which day the lead is counted: the last, or the one after it.

    Raises:
        Invalid: The lead is negative, or the length is none.

    Examples:
        >>> BeforeEnd(Span.of(months=1))
        BeforeEnd(lead=Span('P1M'), of=None, end=<EndDay.LAST_DAY: 'last-day'>)
    """

    lead: Span = attrs.field(converter=not_negative)
    of: Span | None = attrs.field(default=None, converter=length_or_none)
    end: EndDay = EndDay.LAST_DAY

    def __attrs_post_init__(self) -> None:
        if self.end is EndDay.DAY_AFTER and not self.lead.is_length:
            raise Invalid.value(str(self.lead), "a lead, counted to the day after the end", "P1M")


@attrs.frozen
class ReportingWindow:
    """About some months of each year, in the month in which that is next due after them.

    Attributes:
        first_month: The first month it is about.
        last_month: The last; before the first if the new year comes between.
        due_month: In which month it is due, the first such after the last month.

    Raises:
        Invalid: One is no month.

    Examples:
        >>> ReportingWindow(first_month=11, last_month=4, due_month=8).due_month
        8
    """

    first_month: int = attrs.field(validator=number_to(12))
    last_month: int = attrs.field(validator=number_to(12))
    due_month: int = attrs.field(validator=number_to(12))


@attrs.frozen
class Throughout:
    """All the time, from the term's first day to its last.

    Examples:
        >>> Throughout()
        Throughout()
    """


@attrs.frozen
class Once:
    """Once, in a period that is given by its dates, or at some time in the term.

    Attributes:
        when: The period; it stands as written, also outside the term. `None` for the whole term.

    Examples:
        >>> Once(Period.parse("2021-09-01/2021-09-30")).when
        Period('2021-09-01/2021-09-30')
    """

    when: Period | None = None


Recurrence = (
    Each
    | Times
    | YearlyOn
    | InMonths
    | EdgeOf
    | OnWeekdays
    | HalfwayInto
    | BeforeEnd
    | ReportingWindow
    | Throughout
    | Once
)
"""A rule that says how often, or when, something is to happen within a term."""

RECURRENCES: Final[tuple[type[Recurrence], ...]] = get_args(Recurrence)
"""The classes of all rules."""
